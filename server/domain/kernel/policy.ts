import { forbidden } from './refusal.ts'

/** A policy's answer: yes, or no and why, in words a person can read. */
export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly because: string }

export const yes: Verdict = { allowed: true }
export const no = (because: string): Verdict => ({ allowed: false, because })

/** Refuses with the policy's own words (`forbidden`) unless the answer was yes. */
export function demand(verdict: Verdict): void {
  if (!verdict.allowed) throw forbidden(verdict.because)
}
