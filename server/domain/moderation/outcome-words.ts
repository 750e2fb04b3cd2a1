import type { DecisionAction, reports } from '#db/schema/index.ts'
import type { HouseRuleKey } from './rules.ts'

export type Outcome = NonNullable<(typeof reports.$inferSelect)['outcome']>

/** What a decision is to those who reported. */
export const outcomeOf = (action: DecisionAction): Outcome =>
  action === 'no-action' || action === 'let-through' ? 'no-action' : action === 'support' ? 'supported' : 'acted'

/** A house rule as it is called in a sentence to somebody who reported. */
const ruleCalled: Readonly<Record<HouseRuleKey, string>> = {
  'be-kind': 'be kind',
  privacy: 'keep people’s private details private',
  'no-treatment-advice': 'do not tell others what treatment to take or stop',
  'nothing-for-sale': 'nothing is for sale here',
  'content-notes': 'use content notes',
  'no-methods': 'no details of ways to come to harm',
  'be-yourself': 'do not pretend to be somebody else',
  'adults-only': 'this place is for adults',
  law: 'nothing that is against the law',
}

/**
 * What those who reported are told, in plain words: what came of it and why, and nothing about another person's account.
 * A moderator may write their own instead.
 */
export function wordsOfOutcome(outcome: Outcome, rule: HouseRuleKey | '' = ''): string {
  const thanks = 'Thank you for telling us.'
  switch (outcome) {
    case 'acted': {
      const because = rule === '' ? 'our house rules' : `our house rule “${ruleCalled[rule]}”`
      return `${thanks} We looked at it, and it went against ${because}. We have acted on it. What exactly we said to the other person stays between them and us.`
    }
    case 'supported':
      return `${thanks} We looked at it and have offered support to the person who wrote it. It is within our house rules, so it stays where it is.`
    case 'no-action':
      return `${thanks} We looked at it with care. It is within our house rules, so it stays as it is. If you would rather not see it, you can mute or block the person. If something more happens, tell us again.`
  }
}
