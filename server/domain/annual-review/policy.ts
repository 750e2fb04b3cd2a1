import type { SeatKind, TableSide, Voice } from '#db/schema/index.ts'
import { no, type Verdict } from '../kernel/policy.ts'
import { mayActOn } from '../workspaces/index.ts'

/** Fewer answers than this are not told at all, and no count is told that is smaller. */
export const fewest = 5

/** For what somebody sits at the table. */
export const sideOf = (kind: SeatKind): TableSide => (kind === 'staff' || kind === 'chair' ? 'service' : 'lived')

/** A count as it may be told: rounded down to a step of five, so that nobody's answer can be worked out. 0 is "fewer than five". */
export const told = (count: number): number => Math.floor(count / fewest) * fewest

/** Whether answers may be told by the side of the table: each side must have enough of them. */
export const maySplit = (answered: { readonly [Side in TableSide]: number }): boolean =>
  answered.lived >= fewest && answered.service >= fewest

/** Signing the review: the group was asked and agrees, and everybody has spoken or had the time to. */
export const maySign = (
  voices: readonly (Voice | null)[],
  { sayUntil, now }: { readonly sayUntil: number | null; readonly now: number },
): Verdict =>
  sayUntil === null
    ? no('Ask the group first')
    : mayActOn(voices, { closesAt: sayUntil, now, instead: 'Change the words, and ask again' })
