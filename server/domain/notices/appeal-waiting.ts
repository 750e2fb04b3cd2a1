import { eq } from 'drizzle-orm'
import { appeals } from '#db/schema/index.ts'
import { type Appeal, whoAnswers } from '../fairness/index.ts'
import type { Context } from '../kernel/command.ts'
import { giveNotices } from './give-notices.ts'

/** An appeal or a complaint that still waits for its answer; null when it was answered, or is gone. */
export async function openAppealOf({ tx }: Context, appealId: string): Promise<Appeal | null> {
  const [appeal] = await tx.select().from(appeals).where(eq(appeals.id, appealId))
  return appeal && appeal.decidedAt === null ? appeal : null
}

/** Tells everybody who may answer it that it waits for them. Nobody it is against. */
export const tellWhoAnswers = async (ctx: Context, appeal: Appeal, onceKey: string): Promise<void> =>
  giveNotices(ctx, await whoAnswers(ctx.tx, appeal), { kind: 'appeal-waiting', onceKey })
