/** What somebody told the service, in a word. */
export const feedbackWords = {
  complaint: 'Complaint',
  concern: 'Concern',
  compliment: 'Compliment',
  suggestion: 'Suggestion',
} as const
type FeedbackKind = keyof typeof feedbackWords
const many: Readonly<Record<FeedbackKind, readonly [string, string]>> = {
  complaint: ['complaint', 'complaints'],
  concern: ['concern', 'concerns'],
  compliment: ['compliment', 'compliments'],
  suggestion: ['suggestion', 'suggestions'],
}

/** What in a summary could tell who somebody is, in a word. */
export const tellingWords: Readonly<Record<string, string>> = {
  'nhs-number': 'An NHS number',
  phone: 'A phone number',
  postcode: 'A postcode',
  address: 'An address',
  'date-of-birth': 'A date of birth',
  name: 'A name',
  mail: 'An e-mail address',
}

type Count = {
  readonly whole: number | null
  readonly kinds: readonly { readonly kind: FeedbackKind; readonly count: number }[]
}

/** "12 people told us", "fewer than 5 people told us": small numbers are not told, since somebody could be guessed. */
export function countedInWords({ whole, kinds }: Count): string {
  if (whole === 0) return 'Nothing shared yet'
  if (whole === null) return 'Told fewer than 5 times'
  const parts = kinds.map(({ kind, count }) => `${count} ${many[kind][count === 1 ? 0 : 1]}`)
  return parts.length > 1 ? `Told ${whole} times: ${parts.join(', ')}` : `Told ${whole} times`
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "November 2026". */
export const monthInWords = (of: string): string => month.format(new Date(`${of}-15T12:00:00Z`))

/** Where the feedback of a workspace stands, as a path. */
export const feedbackPath = (slug: string): string => `/working-together/${slug}/feedback`
export const themePath = (slug: string, themeId: string): string => `${feedbackPath(slug)}/themes/${themeId}`
