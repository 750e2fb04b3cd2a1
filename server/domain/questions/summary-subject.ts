import { eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { groups, members, threadSummaries, threads, type Withheld } from '#db/schema/index.ts'
import { looksAfter, visibleThread } from '../groups/index.ts'
import type { Context } from '../kernel/command.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { areApart } from '../safety/index.ts'
import type { Subject, SubjectFace } from '../subjects.ts'

/** What can be done about one version of the summary of a question. While it is out of view, the version before it stands there. */
export const summarySubject: Subject = {
  isPrivate: false,
  async visibleTo(db, actor, id) {
    const found = await rowOf(db, id)
    if (!found) throw notFound('Summary')
    const { threadId, writtenBy, nameless, withheld } = found.version
    const thread = await visibleThread(db, actor, threadId)
    const isMine = writtenBy === actor.id
    if (withheld !== null && !looksAfter(actor, thread) && !(isMine && withheld === 'held')) throw notFound('Summary')
    if (!isMine && !nameless && !looksAfter(actor, thread) && (await areApart(db, actor.id, writtenBy)))
      throw notFound('Summary')
    return faceOf(found)
  },
  async face(db, id) {
    const found = await rowOf(db, id)
    return found ? faceOf(found) : null
  },
  at: async (_db, path) => /^\/groups\/[^/]+\/threads\/[^/#]+\/summary#version-([\w-]{1,60})/.exec(path)?.[1] ?? null,
  between: async () => [],
  around: async () => [],
  async withhold(ctx, id, how) {
    const before = (await rowOf(ctx.tx, id))?.version.withheld ?? null
    await change(ctx, id, how)
    return before
  },
  restore: change,
  async note() {
    throw conflict('A summary carries no content note. Hide its words instead')
  },
}

async function change({ tx, record }: Context, id: string, withheld: Withheld | null): Promise<void> {
  const [changed] = await tx
    .update(threadSummaries)
    .set({ withheld })
    .where(eq(threadSummaries.id, id))
    .returning({ threadId: threadSummaries.threadId })
  if (changed) await record({ name: 'summary.changed', summaryId: id, threadId: changed.threadId })
}

type Row = NonNullable<Awaited<ReturnType<typeof rowOf>>>

async function rowOf(db: Reader, id: string) {
  const [row] = await db
    .select({
      version: threadSummaries,
      author: members.name,
      groupId: threads.groupId,
      groupName: groups.name,
      slug: groups.slug,
    })
    .from(threadSummaries)
    .innerJoin(members, eq(members.id, threadSummaries.writtenBy))
    .innerJoin(threads, eq(threads.id, threadSummaries.threadId))
    .innerJoin(groups, eq(groups.id, threads.groupId))
    .where(eq(threadSummaries.id, id))
  return row ?? null
}

const faceOf = ({ version, author, groupId, groupName, slug }: Row): SubjectFace => ({
  authorId: version.writtenBy,
  author,
  nameless: version.nameless,
  groupId,
  place: `A summary in ${groupName}`,
  path: `/groups/${slug}/threads/${version.threadId}/summary#version-${version.id}`,
  title: null,
  words: version.words,
  html: `<p>${version.words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p>`,
  contentNotes: [],
  writtenAt: version.writtenAt,
  withheld: version.withheld,
})
