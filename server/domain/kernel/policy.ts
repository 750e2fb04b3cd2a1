import type { Actor } from './actor.ts'
import { forbidden } from './refusal.ts'

/** A policy's answer: yes, or no and why, in words a person can read. */
export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly because: string }

export const yes: Verdict = { allowed: true }
export const no = (because: string): Verdict => ({ allowed: false, because })

/** What only the house itself does: at the door, in its jobs, and in commands run by hand. */
export const mayActForTheHouse = (actor: Actor): Verdict =>
  actor.kind === 'system' ? yes : no('Only the house itself does this')

/** The answer to whoever is kept out for now. */
export const paused: Verdict = no('Your account is paused')

/** Refuses with the policy's own words (`forbidden`) unless the answer was yes. */
export function demand(verdict: Verdict): void {
  if (!verdict.allowed) throw forbidden(verdict.because)
}
