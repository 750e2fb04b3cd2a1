import { disguised, saidOtherwise } from './spellings.ts'

/**
 * A sentence as plain words with one space between and around them: small letters, apostrophes gone, lookalikes, leetspeak and
 * spaced-out letters undone, dialect and texting put into the words that patterns are written in.
 */
export function plainly(sentence: string): string {
  return ` ${plainWords(sentence).join(' ')} `
}

/** The plain words of a sentence. Digits become `#` and their count, so that no number is learnt by heart. */
export function plainWords(sentence: string): string[] {
  const tokens = folded(sentence).match(token) ?? []
  return joined(tokens.map(trimmed).filter((word) => word !== '')).flatMap(plainWord)
}

const token = /[a-z0-9£@$*!']+|\p{Extended_Pictographic}/gu

/** Letters that look like ours and are not, beyond what Unicode's own compatibility form undoes. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  ԁ: 'd',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '＇': "'",
}

const foreign = /[^ -~\s]/

/** Small Latin letters, whatever was typed. */
export function folded(text: string): string {
  const small = text.toLowerCase()
  // Nearly every text is plain ASCII, and is spared the slow way.
  if (!foreign.test(small)) return small
  return small
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^ -~\s]/gu, (letter) => lookalikes[letter] ?? letter)
    .toLowerCase()
}

const edge = /^[*!'@$]+|[*!'@$]+$/g
const trimmed = (word: string): string => (word.length > 1 || /[*!'@$]/.test(word) ? word.replace(edge, '') : word)

/** "k i l l" is a word in disguise; "a b c" is not. */
function joined(words: string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; ) {
    let end = at
    while (end < words.length && words[end]!.length === 1 && end - at < 12) end++
    end = Math.max(end, at + 1)
    found.push(...(end - at >= 3 ? spelt(words.slice(at, end)) : words.slice(at, end)))
    at = end
  }
  return found
}

/** The longest hidden words in a row of single letters, the other letters as they were. */
function spelt(letters: string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < letters.length; ) {
    let end = letters.length
    let word: string | undefined
    for (; end - at >= 3 && !word; end--) word = unmasked(letters.slice(at, end).join(''))
    found.push(word ?? letters[at]!)
    at += word ? word.length : 1
  }
  return found
}

const leet: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** The dangerous word that somebody wrote with digits, stars or stretched letters, if it is one. */
function unmasked(word: string): string | undefined {
  const letters = word.replace(/[013457@$!]/g, (sign) => leet[sign] ?? sign)
  if (disguised.has(letters)) return letters
  const other = letters.replaceAll('i', 'l')
  if (disguised.has(other)) return other
  if (!letters.includes('*')) return undefined
  for (const known of disguised)
    if (known.length === letters.length && [...letters].every((letter, at) => letter === '*' || letter === known[at]))
      return known
  return undefined
}

const isMasked = /[a-z][013457@$!*]|[013457@$!*][a-z]/

/** Words come again and again: what each became is kept for a while, without whose it was. */
const remembered = new Map<string, readonly string[]>()
const mostRemembered = 20_000

function plainWord(word: string): readonly string[] {
  const known = remembered.get(word)
  if (known) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const meant = madePlain(word)
  remembered.set(word, meant)
  return meant
}

function madePlain(word: string): readonly string[] {
  if (/^\d+$/.test(word)) return [numberWord(word)]
  if (word.startsWith('£')) return ['£', ...(/^£\d/.test(word) ? [numberWord(word.replace(/\D/g, ''))] : [])]
  const known = saidOtherwise.get(word)
  if (known) return known
  if (isMasked.test(word)) {
    const meant = unmasked(word)
    if (meant) return saidOtherwise.get(meant) ?? [meant]
  }
  const bare = squeezed(word.replace(/'s$/, '').replaceAll("'", ''))
  return saidOtherwise.get(bare) ?? [/^\d+(st|nd|rd|th)$/.test(bare) ? '#nth' : bare]
}

/** Numbers that are help lines or years keep their meaning; the others only their length. */
function numberWord(digits: string): string {
  if (digits === '999' || digits === '111' || digits === '112' || digits === '101') return digits
  if (/^(19|20)\d\d$/.test(digits)) return '#year'
  return digits.length > 4 ? '#long' : `#${digits.length}`
}

/** "soooo" and "noooo" lose their extra letters. */
function squeezed(word: string): string {
  if (word.length < 4) return word
  let found = ''
  for (let at = 0; at < word.length; at++) if (word[at] !== word[at - 1] || word[at] !== word[at - 2]) found += word[at]
  if (found.length === word.length) return word
  return found.replace(/(.)\1$/, '$1')
}
