/** The five questions of a week, as the page asks them, and in a word or two for the table. */
export const copingWords = [
  { name: 'sleep', question: 'Did you sleep well enough?', short: 'Sleep' },
  { name: 'time', question: 'Did you have time for yourself?', short: 'Time for me' },
  { name: 'company', question: 'Was there somebody to talk to?', short: 'Company' },
  { name: 'managing', question: 'Did you manage what had to be done?', short: 'Managing' },
  { name: 'good', question: 'Was there something good in the week?', short: 'Something good' },
] as const

/** From hardly ever to nearly always. */
export const howOften = ['Hardly ever', 'Now and then', 'About half the time', 'Mostly', 'Nearly always'] as const

export type CopingWeek = {
  readonly id: string
  readonly week: string
  readonly answers: Readonly<Record<string, number>>
  readonly words: string
  readonly ease: number
}
