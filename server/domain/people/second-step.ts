import { and, count, eq, isNull, lt } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { recoveryCodes, secondSteps } from '#db/schema/index.ts'
import { type Asking, type Context, query, type Tools } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid } from '../kernel/refusal.ts'
import { mayKeepAccount } from './policy.ts'

/** A code as people type it: six numbers from the app, or a recovery code, with or without its spaces and strokes. */
export const typedCode = z
  .string()
  .transform((typed) => typed.replace(/[\s-]/g, '').toLowerCase())
  .pipe(z.string().min(6, 'Write the code: six numbers from your app, or a recovery code').max(40, 'That is too long'))

/** What a typed code turned out to be, before the transaction opens. */
export type ShownCode = { readonly step: number | null; readonly recoveryHash: string }

/** Whether this member has a second step, since when, and how many recovery codes are left. Refuses: forbidden. */
export const mySecondStep = query(z.object({}), async ({ db, actor }) => {
  demand(mayKeepAccount(actor))
  const step = await stepOf(db, actor.id)
  const [left] = await db
    .select({ count: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.memberId, actor.id), isNull(recoveryCodes.usedAt)))
  return { since: step?.confirmedAt ?? null, codesLeft: left?.count ?? 0 }
})

/** The second step of a member; undefined when they have none. */
export async function stepOf(db: Reader, memberId: string) {
  const [step] = await db.select().from(secondSteps).where(eq(secondSteps.memberId, memberId))
  return step
}

/** Looks at a code that somebody shows: reckoning is slow work for before the transaction. */
export async function lookAt(
  code: string,
  memberId: string,
  { codeStep, hashSecret }: Tools,
  { db, now }: Asking,
): Promise<ShownCode> {
  const kept = await stepOf(db, memberId)
  const isFromApp = kept !== undefined && /^\d{6}$/.test(code)
  return { step: isFromApp ? codeStep(kept.sealedSecret, code, now) : null, recoveryHash: hashSecret(code) }
}

/** Uses up a code, so that it opens nothing again. Refuses: invalid, in the same words whatever was wrong with it. */
export async function useCode(
  { tx, now }: Context,
  memberId: string,
  { step, recoveryHash }: ShownCode,
): Promise<void> {
  if (step !== null) {
    const used = await tx
      .update(secondSteps)
      .set({ lastStep: step })
      .where(and(eq(secondSteps.memberId, memberId), lt(secondSteps.lastStep, step)))
      .returning({ memberId: secondSteps.memberId })
    if (used.length > 0) return
  }
  const spent = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(and(eq(recoveryCodes.id, recoveryHash), eq(recoveryCodes.memberId, memberId), isNull(recoveryCodes.usedAt)))
    .returning({ id: recoveryCodes.id })
  if (spent.length === 0)
    throw invalid({ code: ['That code does not fit. Wait for the next one in your app, and write that'] })
}
