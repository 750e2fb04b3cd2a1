/** The house rules a decision can rest on, as the page of house rules has them. Nobody is acted upon outside them. */
export const houseRuleKeys = [
  'be-kind',
  'privacy',
  'no-treatment-advice',
  'nothing-for-sale',
  'content-notes',
  'no-methods',
  'be-yourself',
  'adults-only',
  'law',
] as const

export type HouseRuleKey = (typeof houseRuleKeys)[number]
