import { lowerFirst, namesInWords } from './words.ts'

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

/** Somebody on the same path, or another carer: why they are suggested. */
export type Why = { readonly yearsAlong: number; readonly times: readonly string[] } & (
  | { readonly condition: string; readonly cares: boolean }
  | { readonly caring: { readonly who: string | null; readonly conditions: readonly string[] } }
)

const sameCaring: Readonly<Record<string, string>> = {
  partner: 'looks after their partner, as you do',
  parent: 'looks after a parent, as you do',
  child: 'looks after their child, as you do',
  friend: 'looks after a friend or neighbour, as you do',
}

/** Why somebody is suggested: "3 years further along with chronic pain · mostly here in the evenings". */
export function whyInWords(why: Why): string {
  const years = `${why.yearsAlong} ${why.yearsAlong === 1 ? 'year' : 'years'} further along`
  const around = why.times.length > 0 ? [`mostly here ${inThe(why.times)}`] : []
  if (!('caring' in why))
    return [
      `${years} with ${lowerFirst(why.condition)}`,
      ...around,
      ...(why.cares ? ['also cares for somebody'] : []),
    ].join(' · ')
  const { who, conditions } = why.caring
  return [
    `${years} as a carer`,
    ...(who ? [sameCaring[who]] : []),
    ...(conditions.length > 0 ? [`somebody with ${namesInWords(conditions.map(lowerFirst))}, as you know it`] : []),
    ...around,
  ].join(' · ')
}

const inThe = (times: readonly string[]): string => {
  const each = times.map((time) => (time === 'nights' ? 'at night' : `in the ${time}`))
  return each.length < 2 ? (each[0] ?? '') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
}
