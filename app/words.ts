/** How many people belong, in words: people join groups of people, not of numbers. */
export function membersInWords(count: number): string {
  if (count < 5) return 'A few members so far'
  if (count < 10) return 'Fewer than ten members'
  if (count < 20) return 'More than ten members'
  if (count < 100) return `About ${Math.round(count / 10) * 10} members`
  return `About ${Math.round(count / 50) * 50} members`
}

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "three replies", "14 replies": small numbers as words, as people write them. */
export const countInWords = (count: number, one: string, many: string): string =>
  `${smallNumbers[count] ?? count} ${count === 1 ? one : many}`

/** A sentence begins with a capital. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What each content note says. */
export const contentNoteWords: Readonly<Record<string, string>> = {
  'low-mood': 'low mood',
  'self-harm': 'self-harm or suicide',
  'death-and-grief': 'death and grief',
  'medical-detail': 'medical detail',
  'food-and-weight': 'food and weight',
  abuse: 'abuse or violence',
  'pregnancy-loss': 'losing a pregnancy',
  'alcohol-and-drugs': 'alcohol and drugs',
}

/** Words of support. Not scores: nobody is ranked by them. */
export const supportWords: readonly { readonly kind: string; readonly words: string }[] = [
  { kind: 'hear', words: 'I hear you' },
  { kind: 'same', words: 'Same here' },
  { kind: 'thanks', words: 'Thank you' },
  { kind: 'strength', words: 'Sending strength' },
]
