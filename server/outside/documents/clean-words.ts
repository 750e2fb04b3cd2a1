// Letters that are not seen, and letters that turn what is read around. Each is named by its number, since none can be read here.
const overrides = /[\u202A-\u202E\u2066-\u2069]/g
const marksOfDirection = /[\u200E\u200F\u061C]/g
const unseen = /[\u200B\u2060-\u2064\u206A-\u206F\u180E\uFEFF\uFFF9-\uFFFC]|[\u{E0000}-\u{E0FFF}]/gu
const joiners = /[\u200C\u200D]/gu
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what we take out
const controls = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g
const blanks = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/
const joinedScripts =
  /[\u0600-\u08FF\u0900-\u0DFF\u1000-\u109F\u1780-\u17FF\u1800-\u18AF]|\uFE0F|\p{Extended_Pictographic}/u
const ligatures: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
  '\u0132': 'IJ',
  '\u0133': 'ij',
}

/** What was taken out of the words of a document, so that a person can be told. */
export type Cleaned = { overrides: number; unseen: number }

/** Starts counting. */
export const nothingCleaned = (): Cleaned => ({ overrides: 0, unseen: 0 })

const isOrdinary = /^[\n\t -~‘’“”–—…£•é]*$/

/**
 * Words as a person would type them: blanks are blanks, joined letters are parted, hyphens that only show at a line's end are gone,
 * and nothing unseen hides in them or turns them round (an attack known as Trojan source). Quotes and dashes stay as they are.
 */
export function cleanWords(text: string, cleaned: Cleaned): string {
  if (isOrdinary.test(text)) return text
  const isRightToLeft = rightToLeft.test(text)
  const count = (kind: keyof Cleaned) => () => {
    cleaned[kind]++
    return ''
  }
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(overrides, count('overrides'))
    .replace(marksOfDirection, (mark) => (isRightToLeft ? mark : count('unseen')()))
    .replace(joiners, (mark, at: number, whole: string) =>
      joinedScripts.test(whole.slice(Math.max(0, at - 2), at)) ? mark : count('unseen')(),
    )
    .replace(unseen, (mark) => (mark === '\uFEFF' || mark === '\uFFFC' ? '' : count('unseen')()))
    .replace(controls, '')
    .replace(/\u00AD/g, '')
    .replace(/\u2011/g, '-')
    .replace(blanks, ' ')
    .replace(/[\uFB00-\uFB06\u0132\u0133]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFC')
}

/** What to tell a person of what was taken out. */
export function warningsOf({ overrides, unseen }: Cleaned): string[] {
  return [
    ...(overrides > 0
      ? ['We took out hidden marks that turn the direction of words around. Read the document through.']
      : []),
    ...(unseen > 0 ? ['We took out letters that cannot be seen. Read the document through.'] : []),
  ]
}
