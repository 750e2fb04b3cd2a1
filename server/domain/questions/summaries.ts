import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { members, threadSummaries } from '#db/schema/index.ts'
import { looksAfter, type SeenThread } from '../groups/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { peopleApartFrom } from '../safety/index.ts'
import { mayImproveSummary } from './policy.ts'
import { visibleQuestion } from './questions.ts'

/** As far back as the history of a summary goes on a page. */
const mostVersions = 50

/** A version of a summary as this reader may see it. Without a name, it carries no writer. */
export type SeenSummary = {
  readonly id: string
  readonly words: string
  readonly by: string | null
  readonly isMine: boolean
  readonly writtenAt: number
  /** Waits to be checked: only its writer finds it. */
  readonly isHeld: boolean
  /** Earlier words that somebody put back. */
  readonly isPutBack: boolean
}

/** The versions this reader may see, the newest first: in view, and by nobody they do not see and are not seen by. */
export async function summariesOf(db: Reader, actor: Actor, thread: SeenThread): Promise<SeenSummary[]> {
  const rows = await db
    .select({ version: threadSummaries, name: members.name })
    .from(threadSummaries)
    .innerJoin(members, eq(members.id, threadSummaries.writtenBy))
    .where(eq(threadSummaries.threadId, thread.id))
    .orderBy(desc(threadSummaries.id))
    .limit(mostVersions)
  const apart = looksAfter(actor, thread) ? new Set<string>() : await peopleApartFrom(db, actor.id)
  return rows
    .filter(({ version }) => version.nameless || !apart.has(version.writtenBy))
    .filter(
      ({ version }) => version.withheld === null || (version.withheld === 'held' && version.writtenBy === actor.id),
    )
    .map(({ version: { id, words, nameless, writtenBy, writtenAt, withheld, putBackId }, name }) => ({
      id,
      words,
      by: nameless ? null : name,
      isMine: writtenBy === actor.id,
      writtenAt,
      isHeld: withheld !== null,
      isPutBack: putBackId !== null,
    }))
}

/** The summary that stands above a question for this reader: the newest that is in view. */
export const standing = (versions: readonly SeenSummary[]): SeenSummary | null =>
  versions.find(({ isHeld }) => !isHeld) ?? null

/** The summary of a question, and who wrote which version when. Refuses: not-found, conflict. */
export const summaryHistory = query(z.object({ threadId: z.string().max(60) }), async ({ db, actor }, { threadId }) => {
  const thread = await visibleQuestion(db, actor, threadId)
  const versions = await summariesOf(db, actor, thread)
  return {
    threadId,
    slug: thread.slug,
    kind: thread.kind,
    groupName: thread.groupName,
    title: thread.title,
    summary: standing(versions),
    versions,
    mayImprove: mayImproveSummary(actor, thread),
  }
})

/** A version of a summary that is in view for this reader, and its thread. Refuses: not-found. */
export async function visibleSummary(db: Reader, actor: Actor, summaryId: string) {
  const [row] = await db
    .select({ threadId: threadSummaries.threadId })
    .from(threadSummaries)
    .where(eq(threadSummaries.id, summaryId))
  if (!row) throw notFound('Summary')
  const thread = await visibleQuestion(db, actor, row.threadId)
  const summary = (await summariesOf(db, actor, thread)).find(({ id, isHeld }) => id === summaryId && !isHeld)
  if (!summary) throw notFound('Summary')
  return { summary, thread }
}
