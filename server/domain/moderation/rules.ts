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

/** Each rule as it is told to somebody whom it was held against. */
export const houseRuleWords: Readonly<Record<HouseRuleKey, string>> = {
  'be-kind': 'Be kind: no bullying, no hate, no threats, no pressing anybody',
  privacy: 'Look after privacy: no names, numbers or addresses, yours or theirs',
  'no-treatment-advice': 'Leave treatment to those who treat you: do not tell others what to take, stop or change',
  'nothing-for-sale': 'No cures, and nothing for sale',
  'content-notes': 'If your post is heavy, add a content note',
  'no-methods': 'Do not describe ways to hurt yourself or others',
  'be-yourself': 'Be yourself: one account, and do not pretend to be somebody else',
  'adults-only': 'You must be 18 or over',
  law: 'Nothing that is against the law',
}
