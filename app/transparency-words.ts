/** Why people reported something. */
export const reasonWords: Readonly<Record<string, string>> = {
  danger: 'Somebody is in danger',
  'self-harm': 'Self-harm or suicide',
  abuse: 'Abuse at home or elsewhere',
  child: 'A child could be harmed',
  'threat-or-hate': 'Threats or hate',
  medical: 'Dangerous health advice',
  scam: 'Scams and selling',
  'private-details': 'Somebody’s private details',
  unkind: 'Unkind or bullying',
  sexual: 'Sexual words or advances',
  'not-who-they-say': 'Not who they say they are',
  'something-else': 'Something else',
}

/** How something came before the people who look. */
export const sourceWords: Readonly<Record<string, string>> = {
  report: 'Somebody reported it',
  triage: 'The computer was worried',
  'not-triaged': 'The computer could not tell',
  newcomer: 'First posts of newcomers',
  held: 'Waited to be checked',
  'second-account': 'May be a second account',
  'support-asked': 'Somebody asked for support',
}

/** What was decided. */
export const actionWords: Readonly<Record<string, string>> = {
  support: 'Left, and offered support',
  'no-action': 'Left as it was',
  'content-note': 'Added a content note',
  'let-through': 'Let through after a check',
  'keep-back': 'Kept back after a check',
  hide: 'Hid it',
  remove: 'Removed it',
  warn: 'Warned somebody',
  limit: 'Checked somebody’s posts first',
  suspend: 'Paused an account',
  'close-account': 'Closed an account',
}

/** How urgent it was. */
export const urgencyWords: Readonly<Record<string, string>> = {
  crisis: 'A life may be in danger',
  red: 'Somebody may be harmed',
  amber: 'A very hard time',
  green: 'Everything else',
}

/** What stands in place of a count that is not shown. */
export const fewWords = 'Fewer than 5'

/** "January to March 2026". */
export function quarterInWords(name: string): string {
  const [year, quarter] = name.split('-q')
  return `${['January to March', 'April to June', 'July to September', 'October to December'][Number(quarter) - 1]} ${year}`
}

type Share = { readonly percent: number; readonly bound: 'about' | 'at-least' | 'at-most' } | null

/** "About 80%". */
export function shareInWords(share: Share): string {
  if (!share) return 'Too few to say'
  return `${{ about: 'About', 'at-least': 'At least', 'at-most': 'At most' }[share.bound]} ${share.percent}%`
}
