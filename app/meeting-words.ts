/** Where the meetings of a workspace stand, as paths. */
export const meetingsPath = (slug: string): string => `/working-together/${slug}/meetings`
export const meetingPath = (slug: string, meetingId: string): string => `${meetingsPath(slug)}/${meetingId}`

/** Noon of a day such as "2027-01-12", for telling it in words. */
export const noonOf = (date: string): number => Date.parse(`${date}T12:00:00Z`)

/** What somebody said about coming. */
export const comingWords = { coming: 'Coming', 'not-coming': 'Not coming' } as const

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })

/** "14:00", for a box that takes a time. */
export const timeOnTheWall = (at: number): string => clock.format(at)

const date = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})

/** "Tuesday 3 November": the day of a moment, whatever the day today is. */
export const dateOf = (at: number): string => date.format(at)
