import { lowerFirst } from './words.ts'

/** When somebody is mostly around. */
export const timeWords: Readonly<Record<string, string>> = {
  mornings: 'Mornings',
  afternoons: 'Afternoons',
  evenings: 'Evenings',
  nights: 'Nights, when I cannot sleep',
}

/** The kind endings: what is chosen, and what the other reads. */
export const endingWords: Readonly<Record<string, string>> = {
  'thank-you': 'Thank you for talking with me. It helped, and I am ready to go on by myself now.',
  'need-rest': 'I need to rest and have less to do for a while. It is nothing you did. I wish you well.',
  'not-the-right-fit': 'I think somebody else could understand you better than I can. I wish you well.',
  'life-is-full': 'My life is full just now, and I cannot be here as I would like. I am glad we met.',
}

type Why = {
  readonly yearsAlong: number
  readonly condition: string
  readonly times: readonly string[]
  readonly cares: boolean
}

/** Why somebody is suggested: "3 years further along with chronic pain · mostly here in the evenings". */
export const whyInWords = ({ yearsAlong, condition, times, cares }: Why): string =>
  [
    `${yearsAlong} ${yearsAlong === 1 ? 'year' : 'years'} further along with ${lowerFirst(condition)}`,
    ...(times.length > 0 ? [`mostly here ${inThe(times)}`] : []),
    ...(cares ? ['also cares for somebody'] : []),
  ].join(' · ')

const inThe = (times: readonly string[]): string => {
  const each = times.map((time) => (time === 'nights' ? 'at night' : `in the ${time}`))
  return each.length < 2 ? (each[0] ?? '') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
}
