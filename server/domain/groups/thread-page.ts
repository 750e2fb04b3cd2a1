import { z } from 'zod'
import { type Asking, query } from '../kernel/command.ts'
import { mayReveal } from '../oversight/index.ts'
import { outOfSightIn } from './in-sight.ts'
import { mutedSubjects, muteOf } from './mutes.ts'
import { type PersonAhead, pathsOn, peopleAhead } from './paths.ts'
import { mayFacilitate, mayReply, maySeeHistory, maySetTopics } from './policy.ts'
import { seenPosts } from './seen-post.ts'
import {
  answersAhead,
  firstUnreadIn,
  type PostRow,
  postsAPage,
  postsBefore,
  postsFrom,
  readerOf,
  seqOf,
  topicsOf,
} from './thread-rows.ts'
import { isPinned } from './thread-tools.ts'
import { looksAfter, type SeenThread, visibleThread } from './threads.ts'

const PageAsked = z.object({
  threadId: z.string(),
  /** The posts after this one, or before it; an id that is not of this thread asks for the first page. */
  after: z.string().nullish(),
  before: z.string().nullish(),
  /** `newest`: the last page. `further-along`: the opening words and the answers of people ahead of the reader. */
  show: z.enum(['newest', 'further-along']).nullish().catch(null),
})

/** One page of a thread, oldest first. Refuses: not-found. */
export const threadPage = query(PageAsked, async (ctx, asked) => {
  const { db, actor } = ctx
  const thread = await visibleThread(db, actor, asked.threadId)
  const [reader] = await readerOf(db).execute({ threadId: thread.id, memberId: actor.id })
  const reading = readingOf(ctx, thread)
  const muted = await mutedSubjects(db, actor.id, ctx.now)
  const apart = looksAfter(actor, thread) ? nobody : muted.apart
  const narrowTo = asked.show === 'further-along' ? await aheadOfReader(ctx, thread, apart) : null
  const { page, earlier, later } = narrowTo
    ? await narrowed(ctx, thread, asked, narrowTo)
    : await wholePage(ctx, thread, asked)
  const range = rangeOf(thread, actor.id, page)
  const { paths, mine } = await pathsOn(ctx, thread, range)
  const ahead = narrowTo ?? (await peopleAhead(ctx, thread, mine, apart))
  const { seen, facilitators } = await seenPosts(ctx, thread, { page, range, paths, liking: reader, muted, apart })
  const outOfSight = (await outOfSightIn(db, [thread.id], apart)).get(thread.id)
  const readTo = reader?.seq ?? null
  const unread = readTo === null ? [] : await firstUnreadIn(db).execute({ ...reading, seq: readTo })

  return {
    thread: {
      id: thread.id,
      slug: thread.slug,
      kind: thread.kind,
      groupName: thread.groupName,
      memberCount: thread.memberCount,
      facilitators,
      title: thread.title,
      startedBy: thread.nameless ? null : (reader?.startedBy ?? null),
      postedAt: thread.postedAt,
      replyCount: thread.replyCount - (outOfSight?.replies ?? 0),
      closedBecause: thread.closedBecause,
      mergedInto: thread.mergedInto,
      topics: await topicsOf(db).execute({ threadId: thread.id }),
    },
    posts: seen,
    isNarrowed: narrowTo !== null,
    earlier,
    later,
    people: ahead.map(({ name, yearsAlong, answers }) => ({ name, yearsAlong, answers })),
    hasToldPath: mine.length > 0,
    /** The first post this member has not seen; null when they have seen all, or none yet. */
    firstUnread: unread[0]?.id ?? null,
    mayReply: mayReply(actor, thread),
    /** What the facilitator's tools start from; null for everybody else. */
    facilitator: mayFacilitate(actor, thread).allowed
      ? { isPinned: await isPinned(db, thread.id), isClosed: thread.isClosed }
      : null,
    /** Whoever started it may choose its topics; facilitators have it among their tools. */
    mayChooseTopics:
      thread.authorId === actor.id &&
      !mayFacilitate(actor, thread).allowed &&
      maySetTopics(actor, { ...thread, isMine: true }).allowed,
    maySeeHistory: maySeeHistory(actor, { ...thread, isMine: false, isTakenDown: false }).allowed,
    /** The reader may find out, for a reason, who wrote without their name here. */
    mayReveal: mayReveal(actor, { ...thread, isMine: false, isNameless: true }).allowed,
    isFollowing: (reader?.followedAt ?? null) !== null,
    muted: muted.thread.has(thread.id)
      ? await muteOf(db, { memberId: actor.id, kind: 'thread', subjectId: thread.id, now: ctx.now })
      : null,
    /** Something on this page is newer than what this member had read. */
    isFurther: narrowTo === null && range.to > (readTo ?? 0),
  }
})

const nobody: ReadonlySet<string> = new Set()

type Asked = z.output<typeof PageAsked>
type Found = { readonly page: readonly PostRow[]; readonly earlier: string | null; readonly later: string | null }

/** Which thread, who reads it, and whether they look after its group. */
const readingOf = ({ actor }: Asking, thread: SeenThread) => ({
  threadId: thread.id,
  memberId: actor.id,
  looksAfter: looksAfter(actor, thread) ? 1 : 0,
})

async function wholePage(ctx: Asking, thread: SeenThread, { after, before, show }: Asked): Promise<Found> {
  const { db } = ctx
  const reading = readingOf(ctx, thread)
  const { threadId } = reading
  const limit = postsAPage + 1
  if (show === 'newest' || before) {
    const beforeSeq = before ? await seqOf(db, threadId, before) : Number.MAX_SAFE_INTEGER
    const rows = beforeSeq === null ? [] : await postsBefore(db).execute({ ...reading, beforeSeq, limit })
    // With less than a page before it there is only the first page, and that is shown whole.
    if (rows.length > postsAPage) {
      const page = rows.slice(0, postsAPage).reverse()
      return { page, earlier: page[0]?.id ?? null, later: before ? (page.at(-1)?.id ?? null) : null }
    }
  }
  const afterSeq = after ? ((await seqOf(db, threadId, after)) ?? 0) : 0
  const rows = await postsFrom(db).execute({ ...reading, afterSeq, limit })
  const page = rows.slice(0, postsAPage)
  return { page, earlier: afterSeq > 0 ? (page[0]?.id ?? null) : null, later: laterThan(rows) }
}

async function aheadOfReader(ctx: Asking, thread: SeenThread, apart: ReadonlySet<string>): Promise<PersonAhead[]> {
  const { mine } = await pathsOn(ctx, thread, rangeOf(thread, ctx.actor.id, []))
  return peopleAhead(ctx, thread, mine, apart)
}

async function narrowed(
  { db }: Asking,
  { id: threadId }: SeenThread,
  { after }: Asked,
  ahead: readonly PersonAhead[],
): Promise<Found> {
  const afterSeq = after ? ((await seqOf(db, threadId, after)) ?? 0) : 0
  const authorIds = ahead.map(({ id }) => id)
  const rows = await answersAhead(db, { threadId, afterSeq, authorIds, limit: postsAPage + 1 })
  return { page: rows.slice(0, postsAPage), earlier: null, later: laterThan(rows) }
}

/** The last post of this page, when more follow. */
const laterThan = (rows: readonly PostRow[]): string | null =>
  rows.length > postsAPage ? (rows[postsAPage - 1]?.id ?? null) : null

const rangeOf = ({ id: threadId }: SeenThread, memberId: string, page: readonly PostRow[]) => ({
  threadId,
  memberId,
  from: page[0]?.seq ?? 0,
  to: page.at(-1)?.seq ?? 0,
})
