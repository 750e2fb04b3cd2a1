import { lengthInWords } from './words.ts'

type Reason = { readonly reason: string; readonly label: string; readonly hint?: string }

/** Why somebody reports a thing, in plain words; what cannot wait comes first. */
export const reportReasons: readonly Reason[] = [
  { reason: 'danger', label: 'Somebody is in danger now', hint: 'A life may be at risk.' },
  { reason: 'self-harm', label: 'Somebody may hurt themselves' },
  { reason: 'child', label: 'A child or young person may be at risk' },
  { reason: 'abuse', label: 'Bullying, pressure or abuse' },
  { reason: 'threat-or-hate', label: 'A threat, or hate' },
  { reason: 'medical', label: 'Dangerous advice', hint: 'Such as telling people to stop their medicine.' },
  { reason: 'scam', label: 'A scam, or something for sale' },
  { reason: 'private-details', label: 'Private details', hint: 'A real name, an address, a number or a photo.' },
  { reason: 'sexual', label: 'Sexual words that nobody asked for' },
  { reason: 'not-who-they-say', label: 'Not who they say they are', hint: 'Such as pretending to be a nurse.' },
  { reason: 'unkind', label: 'Unkind, or not right for this group' },
  { reason: 'something-else', label: 'Something else' },
]

export const reasonInWords = (reason: string): string =>
  reportReasons.find((one) => one.reason === reason)?.label ?? 'Something else'

/** Danger that cannot wait for us to read. */
export const cannotWait = (reason: string): boolean =>
  reason === 'danger' || reason === 'self-harm' || reason === 'child'

/** "within 15 minutes". */
export const withinWords = (minutes: Readonly<Record<string, number>>, reason: string): string =>
  `within ${lengthInWords(minutes[reason] ?? 24 * 60)}`
