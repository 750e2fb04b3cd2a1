import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { weeklyReaders } from '#db/schema/index.ts'
import { looksAfter, mayFacilitate, mayRead, visibleGroup, visibleThread } from '../groups/index.ts'
import { type Asking, query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { Refusal } from '../kernel/refusal.ts'
import { mayHearOfWeeklyRead } from './policy.ts'
import { type SeenAnswer, seenAnswers } from './seen-answers.ts'
import { standing, summariesOf } from './summaries.ts'
import { helpedSince, pickedSince, savedSince, summedUpSince, weekBefore } from './week-of.ts'

/** More than this is no five minutes any more: ten beginnings of posts, and four summaries. */
const most = { each: 5, summaries: 4, letters: 320 }

/**
 * What mattered in a group in the last seven days, as people chose it: picked by facilitators, said to have helped, saved by
 * several, summed up. In the order in which it was written: nothing is ranked, and nobody counted. Refuses: not-found, forbidden.
 */
export const weeklyRead = query(z.object({ slug: z.string() }), async (ctx, { slug }) => {
  const { db, actor, now } = ctx
  const group = await visibleGroup(db, actor, slug)
  demand(mayRead(actor, group))
  const wish = { groupId: group.id, since: weekBefore(now), most: most.each }
  const look = { most: most.letters, isLookingAfter: looksAfter(actor, group) }
  const picked = await seenAnswers(ctx, await pickedSince(db, wish), look)
  const helped = await seenAnswers(ctx, await helpedSince(db, wish), look)
  const saved = await seenAnswers(ctx, await savedSince(db, wish), look)
  const once = onlyOnce()
  return {
    slug,
    kind: group.kind,
    groupName: group.name,
    picked: once(picked),
    helped: once(helped),
    saved: once(saved),
    summaries: await summariesSeen(ctx, await summedUpSince(db, { ...wish, most: most.summaries })),
    mayPick: mayFacilitate(actor, group).allowed,
    mayHear: mayHearOfWeeklyRead(actor, group).allowed,
    isHearing: await isHearing(ctx, group.id),
  }
})

/** Each post where it comes first, the oldest first. */
function onlyOnce() {
  const seen = new Set<string>()
  return (posts: readonly SeenAnswer[]): SeenAnswer[] => {
    const fresh = posts.filter(({ id }) => !seen.has(id)).toReversed()
    for (const { id } of fresh) seen.add(id)
    return fresh
  }
}

async function summariesSeen({ db, actor }: Asking, found: readonly { readonly threadId: string }[]) {
  const seen = []
  for (const { threadId } of found) {
    const thread = await visibleThread(db, actor, threadId).catch(orNobodys)
    const summary = thread && standing(await summariesOf(db, actor, thread))
    if (thread && summary) seen.push({ threadId, title: thread.title, words: summary.words, at: summary.writtenAt })
  }
  return seen.toReversed()
}

/** A question that is not there for this reader is left out. */
function orNobodys(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}

async function isHearing({ db, actor }: Asking, groupId: string): Promise<boolean> {
  const rows = await db
    .select({ since: weeklyReaders.since })
    .from(weeklyReaders)
    .where(and(eq(weeklyReaders.groupId, groupId), eq(weeklyReaders.memberId, actor.id)))
  return rows.length > 0
}
