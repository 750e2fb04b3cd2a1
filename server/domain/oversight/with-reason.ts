import { z } from 'zod'
import type { Context } from '../kernel/command.ts'
import { addToAudit } from './chain.ts'

/** Why somebody may need to look where nobody looks for nothing. The words on screen are the page's. */
export const lookingReasons = [
  'danger',
  'safeguarding',
  'rule-broken',
  'law',
  'member-asked',
  'something-else',
] as const

export type LookingReason = (typeof lookingReasons)[number]

/** The part of a form that every such look has: a reason of the few there are, and words that a coordinator can judge. */
export const statedReason = {
  category: z.enum(lookingReasons, 'Choose why you need to know'),
  reason: z
    .string()
    .trim()
    .min(20, 'Say why in a sentence or two: at least 20 letters')
    .max(1000, 'Keep it under 1,000 letters'),
}

/** A look that needs a reason: what kind, at what, about whom, and why. */
export type StatedLook = {
  readonly kind: 'reveal' | 'private-read'
  readonly subject: { readonly kind: string; readonly id: string }
  /** Whose name or words are looked at: their own export shows it. */
  readonly aboutId: string
  readonly category: LookingReason
  readonly reason: string
}

/** Writes the reason into the audit, and only then opens: a crash between the two can show nothing that was not logged. */
export async function openWithReason<Seen>(
  ctx: Context,
  { category, reason, ...look }: StatedLook,
  open: () => Promise<Seen>,
): Promise<Seen> {
  await addToAudit(ctx, { ...look, category, reason })
  return open()
}
