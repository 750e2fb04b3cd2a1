import type { Actor } from '../kernel/actor.ts'
import { no, type Verdict, yes } from '../kernel/policy.ts'

/** What only the house itself does, in its jobs. */
export const mayActForTheHouse = (actor: Actor): Verdict =>
  actor.kind === 'system' ? yes : no('Only the house itself does this')
