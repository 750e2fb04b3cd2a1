import type { DecisionAction } from '#db/schema/index.ts'

/** What moderators can decide, from the kindest to the gravest. */
export const decisionActions = [
  'support',
  'no-action',
  'content-note',
  'let-through',
  'keep-back',
  'hide',
  'remove',
  'warn',
  'limit',
  'suspend',
  'close-account',
] as const satisfies readonly DecisionAction[]
