import { distance } from 'fastest-levenshtein'

/** The words of a text, ready to compare: no marks, no apostrophes, small letters, "type one" as "type 1". */
export const plainWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/\btype([1-3])\b/g, 'type $1')
    .replace(/\b(one|two|three)\b/g, (word) => digits[word] ?? word)
    .match(/[\p{L}\p{N}]+/gu) ?? []

const digits: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3' }

/** "Knees" and "knee" are one word to somebody who searches. */
export const stem = (word: string): string => (word.length > 4 ? word.replace(/s$/, '') : word)

/**
 * Whether a written word may be a misspelling of a known one: a slip or two by its length, two letters swapped,
 * or another spelling of the same sounds ("exema", "chrons"). Short words and numbers must be right.
 */
export function isNear(written: string, known: string): boolean {
  if (written === known) return true
  if (written.length < 4 || known.length < 4 || Math.abs(written.length - known.length) > 3) return false
  if (/\d/.test(written + known)) return false
  // Too high and too low are one letter apart, and opposites.
  if (/^hyper/.test(written) !== /^hyper/.test(known) && /^hypo/.test(written) !== /^hypo/.test(known)) return false
  if (!beginsAlike(written, known)) return false
  if (isSwapped(written, known)) return true
  const slips = distance(written, known)
  return slips <= (known.length < 5 ? 0 : known.length < 7 ? 1 : 2) || soundsLike(written, known, slips)
}

/** The same with one slip at most: for a single word picked out of a longer name, where two would let anything in. */
export function isVeryNear(written: string, known: string): boolean {
  if (!isNear(written, known)) return false
  const slips = distance(written, known)
  return slips <= 1 || isSwapped(written, known) || soundsLike(written, known, slips)
}

function soundsLike(written: string, known: string, slips: number): boolean {
  // Most words are far apart, and how they sound takes longest to say.
  if (known.length < 6 || slips > 3) return false
  const sound = soundOf(known)
  return slips <= (sound.length >= 4 ? 3 : 2) && sound.length >= 3 && soundOf(written) === sound
}

/** People slip inside a word, seldom at its start, except where the start sounds like another letter. */
const beginsAlike = (written: string, known: string): boolean => initial(written) === initial(known)
const initial = (word: string): string =>
  word.startsWith('ph')
    ? 'f'
    : word
        .replace(/^p(?=[sn])/, '')
        .replace(/^c(?![eiy]|h[aeiouy])/, 'k')
        .charAt(0)

function isSwapped(written: string, known: string): boolean {
  if (written.length !== known.length) return false
  const from = [...written].findIndex((letter, index) => letter !== known[index])
  const swapped = written.slice(0, from) + written.charAt(from + 1) + written.charAt(from) + written.slice(from + 2)
  return from >= 0 && swapped === known
}

/** The consonants as they sound, in order; the rest is what people spell differently. */
const soundOf = (word: string): string =>
  word
    .replace(/^ps/, 's')
    .replace(/^pn/, 'n')
    .replace(/sch/g, 'sk')
    .replace(/sth(?=m)/g, 's')
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ch|ck|c|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/tz|ts|z/g, 's')
    .replace(/[hwy]/g, '')
    .replace(/(?!^)[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/^[aeiou]/, 'a')
