import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm'
import { z } from 'zod'
import { agreements, documents, rounds } from '#db/schema/index.ts'
import { type Context, command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { atTheWall, day, onTheWall } from '../kernel/time.ts'
import { readersOf, voicesOf } from '../review/index.ts'
import { arrangersOf } from '../workspaces/index.ts'
import { giveNotices } from './give-notices.ts'
import { tellOfReplies } from './tell-about-round.ts'

const atOnce = 200
/** How long before its day somebody hears that they are still awaited. In milliseconds. */
const remindedBefore = 2 * day
/** What nobody takes up comes back after so long. In milliseconds. */
const again = 30 * day

/**
 * Reminds readers and those who have a say two days before the end; tells the chair and the staff what is over and waits to be closed,
 * and which document is to be looked at again. Each once, and again after a month. Refuses: forbidden.
 */
export const remindAboutReviews = command(z.object({}), async (ctx) => {
  demand(mayActForTheHouse(ctx.actor))
  await remindReaders(ctx)
  await remindVoices(ctx)
  await tellWhatIsOver(ctx)
  await tellWhatIsDue(ctx)
})

async function remindReaders(ctx: Context) {
  for (const { id, documentId, closesAt } of await soon(ctx, rounds)) {
    const awaited = (await readersOf(ctx.tx, id)).filter(({ finishedAt }) => finishedAt === null)
    await remind(ctx, awaited, { documentId, onceKey: `review-soon:${id}:${closesAt}` })
  }
}

async function remindVoices(ctx: Context) {
  for (const { id, documentId, closesAt } of await soon(ctx, agreements)) {
    const awaited = (await voicesOf(ctx.tx, id)).filter(({ voice }) => voice === null)
    await remind(ctx, awaited, { documentId, onceKey: `review-soon:${id}:${closesAt}` })
  }
}

const soon = async ({ tx, now }: Context, table: typeof rounds | typeof agreements) =>
  tx
    .select({ id: table.id, documentId: table.documentId, closesAt: table.closesAt })
    .from(table)
    .where(and(isNull(table.closedAt), gt(table.closesAt, now), lte(table.closesAt, now + remindedBefore)))
    .orderBy(asc(table.closesAt))
    .limit(atOnce)

type Awaited = readonly { readonly memberId: string }[]

const remind = async (
  ctx: Context,
  awaited: Awaited,
  { documentId, onceKey }: { readonly documentId: string; readonly onceKey: string },
) =>
  giveNotices(
    ctx,
    awaited.map(({ memberId }) => memberId),
    { kind: 'review-soon', concernsId: documentId, onceKey },
  )

/** Nothing closes without a word: whoever arranges the work hears that its day is over. */
async function tellWhatIsOver(ctx: Context) {
  const { tx, now } = ctx
  for (const table of [rounds, agreements]) {
    const over = await tx
      .select({ id: table.id, documentId: table.documentId, closesAt: table.closesAt })
      .from(table)
      .where(and(isNull(table.closedAt), lte(table.closesAt, now)))
      .orderBy(asc(table.closesAt))
      .limit(atOnce)
    for (const { id, documentId, closesAt } of over) {
      if (table === rounds) await tellOfReplies(ctx, id)
      await tellArrangers(ctx, documentId, `document-due:${id}:${turn(now - closesAt)}`)
    }
  }
}

async function tellWhatIsDue(ctx: Context) {
  const { tx, now } = ctx
  const due = await tx
    .select({ id: documents.id, reviewOn: documents.reviewOn })
    .from(documents)
    .where(and(lte(documents.reviewOn, onTheWall(now).date), isNull(documents.putAwayAt)))
    .orderBy(asc(documents.reviewOn))
    .limit(atOnce)
  for (const { id, reviewOn } of due) {
    const since = now - atTheWall(`${reviewOn}T00:00`)
    await tellArrangers(ctx, id, `document-due:${id}:${reviewOn}:${turn(since)}`)
  }
}

const turn = (since: number): number => Math.floor(since / again)

async function tellArrangers(ctx: Context, documentId: string, onceKey: string) {
  const [document] = await ctx.tx
    .select({ workspaceId: documents.workspaceId })
    .from(documents)
    .where(eq(documents.id, documentId))
  if (!document) return
  const arrangers = await arrangersOf(ctx.tx, document.workspaceId)
  await giveNotices(ctx, arrangers, { kind: 'document-due', concernsId: documentId, onceKey })
}
