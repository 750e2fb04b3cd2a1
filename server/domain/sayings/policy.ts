import { no, type Verdict, yes } from '../kernel/policy.ts'

/** Taking back one's own words, or those one wrote down for somebody. */
export const mayWithdrawSaying = ({ isMine }: { readonly isMine: boolean }): Verdict =>
  isMine ? yes : no('Only whoever said this takes it back')
