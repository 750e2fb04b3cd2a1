/** How many people belong, in words: people join groups of people, not of numbers. */
export function membersInWords(count: number): string {
  if (count < 5) return 'A few members so far'
  if (count < 10) return 'Fewer than ten members'
  if (count < 20) return 'More than ten members'
  if (count < 100) return `About ${Math.round(count / 10) * 10} members`
  return `About ${Math.round(count / 50) * 50} members`
}

/** "Rowan", "Rowan and Wren", "Rowan, Wren and Tandem". */
export const namesInWords = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** "Chronic pain" inside a sentence: "chronic pain"; "COPD", "ME/CFS" and names of people stay as they are. */
export const lowerFirst = (name: string): string =>
  /^[A-Z][a-z]/.test(name) && !/^\S+(['’]s|Danlos|Tooth|Barré)\b/.test(name)
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name

/** How somebody gets in. */
export const joiningWords = { open: 'Open: one press and you are in', ask: 'You ask first, and a facilitator answers' }
const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "three replies", "14 replies": small numbers as words, as people write them. */
export const countInWords = (count: number, one: string, many: string): string =>
  `${smallNumbers[count] ?? count} ${count === 1 ? one : many}`

/** "15 minutes", "2 hours", "a day": how long something may take, from minutes. */
export function lengthInWords(minutes: number): string {
  if (minutes < 60) return minutes === 1 ? 'a minute' : `${minutes} minutes`
  if (minutes < 24 * 60) return minutes < 90 ? 'an hour' : `${Math.round(minutes / 60)} hours`
  return minutes < 36 * 60 ? 'a day' : `${Math.round(minutes / (24 * 60))} days`
}

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

/** What stands in place of words that stay folded until the reader opens them. */
export function contentNotesInWords(notes: readonly string[]): string {
  if (notes.length === 0) return 'Has a word you asked us to fold. Open it when you are ready.'
  return `Has a content note: ${notes.map((note) => contentNoteWords[note] ?? note).join(', ')}. Open it when you are ready.`
}

/** What each role is called, and what it may do. */
export const roleWords = {
  coordinator: {
    name: 'Coordinator',
    may: 'Opens groups, names who looks after them, writes the rules of this host, and gives roles.',
  },
  'duty-lead': { name: 'Duty lead', may: 'Reads every group, and decides what to do when a moderator is not sure.' },
  moderator: { name: 'Moderator', may: 'Reads every group, and acts when something goes wrong there.' },
  'directory-editor': { name: 'Directory editor', may: 'Keeps the list of services up to date.' },
  staff: { name: 'Staff of a service', may: 'Works for a service, and takes part here as somebody who does.' },
} as const

/** Words of support. Not scores: nobody is ranked by them. */
export const supportWords: readonly { readonly kind: string; readonly words: string }[] = [
  { kind: 'hear', words: 'I hear you' },
  { kind: 'same', words: 'Same here' },
  { kind: 'thanks', words: 'Thank you' },
  { kind: 'strength', words: 'Sending strength' },
]
