// How each part of a member's records is read: by an index, a few hundred rows at a time, so that nobody else's page waits.
import { and, asc, desc, eq, gt, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import {
  addressChanges,
  appealMessages,
  appeals,
  audit,
  blocks,
  conditions,
  consents,
  decisions,
  drafts,
  follows,
  groupAsks,
  groups,
  joinRequests,
  journeys,
  memberRoles,
  members,
  memberships,
  mutes,
  notices,
  posts,
  postTakedowns,
  postVersions,
  preferences,
  reactions,
  reports,
  savedPosts,
  sessions,
  supportMessages,
  threads,
} from '#db/schema/index.ts'
import type { Asking } from '../kernel/command.ts'
import type { RecordSection } from './my-records.ts'

/** One row as people read it: names of fields in plain words, times as epoch milliseconds. */
export type RecordRow = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export type RecordPage = { readonly rows: readonly RecordRow[]; readonly next: string | null }

type ReadPage = (ctx: Pick<Asking, 'db' | 'actor'>, after: string) => Promise<RecordPage>

const atOnce = 200

/** A page of a part that has a growing key. */
const paged = <Row extends RecordRow & { readonly key: string | number }>(rows: readonly Row[]): RecordPage => ({
  rows: rows.map(({ key: _, ...row }) => row),
  next: rows.length === atOnce ? String(rows.at(-1)?.key) : null,
})

/** A part that is never longer than a person can choose by hand, read in one go. */
const whole =
  (read: (db: Reader, me: string) => Promise<readonly RecordRow[]>): ReadPage =>
  async ({ db, actor }) => ({
    rows: await read(db, actor.id),
    next: null,
  })

const mostInOneGo = 2000
const later = (column: Parameters<typeof gt>[0], after: string): SQL | undefined =>
  after === '' ? undefined : gt(column, after)
const laterNumber = (column: Parameters<typeof gt>[0], after: string): SQL | undefined =>
  after === '' ? undefined : gt(column, Number(after))

export const readers: Readonly<Record<RecordSection, ReadPage>> = {
  account: whole(async (db, me) => {
    const rows = await db
      .select({
        name: members.name,
        email: members.email,
        joinedAt: members.joinedAt,
        addressConfirmedAt: members.verifiedAt,
        pronouns: members.pronouns,
        aboutMe: members.words,
        theme: preferences.theme,
        textSize: preferences.textSize,
        openContentNotes: preferences.openNotes,
        foldedWords: preferences.foldWords,
        digest: preferences.digest,
      })
      .from(members)
      .leftJoin(preferences, eq(preferences.memberId, members.id))
      .where(eq(members.id, me))
    const badges = await db.select({ role: memberRoles.role }).from(memberRoles).where(eq(memberRoles.memberId, me))
    return rows.map((row) => ({ ...row, badges: badges.map(({ role }) => role) }))
  }),
  addresses: whole((db, me) =>
    db
      .select({
        from: addressChanges.fromEmail,
        to: addressChanges.toEmail,
        askedAt: addressChanges.askedAt,
        outcome: addressChanges.outcome,
      })
      .from(addressChanges)
      .where(eq(addressChanges.memberId, me))
      .orderBy(asc(addressChanges.askedAt)),
  ),
  consents: whole((db, me) =>
    db
      .select({ version: consents.version, givenAt: consents.givenAt, takenBackAt: consents.withdrawnAt })
      .from(consents)
      .where(eq(consents.memberId, me))
      .orderBy(asc(consents.givenAt)),
  ),
  groups: whole((db, me) =>
    db
      .select({ group: groups.name, joinedAt: memberships.joinedAt, lastVisitAt: memberships.visitedAt })
      .from(memberships)
      .innerJoin(groups, eq(groups.id, memberships.groupId))
      .where(eq(memberships.memberId, me)),
  ),
  journeys: whole((db, me) =>
    db
      .select({
        condition: conditions.name,
        sinceYear: journeys.sinceYear,
        sinceMonth: journeys.sinceMonth,
        whoSeesIt: journeys.audience,
      })
      .from(journeys)
      .innerJoin(conditions, eq(conditions.id, journeys.conditionId))
      .where(eq(journeys.memberId, me)),
  ),
  posts: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: posts.seq,
          group: groups.name,
          // The title of a thread that somebody else began is their words.
          title: sql<string | null>`case when ${posts.opensThread} then ${threads.title} else null end`,
          words: posts.body,
          withoutName: posts.nameless,
          contentNotes: posts.contentNotes,
          writtenAt: posts.postedAt,
          editedAt: posts.editedAt,
          outOfView: postTakedowns.how,
        })
        .from(posts)
        .innerJoin(threads, eq(threads.id, posts.threadId))
        .innerJoin(groups, eq(groups.id, posts.groupId))
        .leftJoin(postTakedowns, eq(postTakedowns.postId, posts.id))
        .where(and(eq(posts.authorId, actor.id), laterNumber(posts.seq, after)))
        .orderBy(asc(posts.seq))
        .limit(atOnce),
    ),
  'earlier-words': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: postVersions.id,
          title: postVersions.title,
          words: postVersions.body,
          replacedAt: postVersions.replacedAt,
        })
        .from(posts)
        .innerJoin(postVersions, eq(postVersions.postId, posts.id))
        .where(and(eq(posts.authorId, actor.id), later(postVersions.id, after)))
        .orderBy(asc(postVersions.id))
        .limit(atOnce),
    ),
  drafts: whole((db, me) =>
    db
      .select({ title: drafts.title, words: drafts.body, savedAt: drafts.savedAt })
      .from(drafts)
      .where(eq(drafts.memberId, me))
      .orderBy(desc(drafts.savedAt))
      .limit(mostInOneGo),
  ),
  letters: whole((db, me) =>
    db
      .select({ words: supportMessages.words, writtenAt: supportMessages.writtenAt })
      .from(supportMessages)
      .where(eq(supportMessages.authorId, me))
      .orderBy(desc(supportMessages.writtenAt))
      .limit(mostInOneGo),
  ),
  'support-given': whole((db, me) =>
    db
      .select({ support: reactions.kind, givenAt: reactions.reactedAt })
      .from(reactions)
      .where(eq(reactions.memberId, me))
      .orderBy(desc(reactions.reactedAt))
      .limit(mostInOneGo),
  ),
  follows: whole((db, me) =>
    db
      .select({ group: groups.name, followedAt: follows.followedAt })
      .from(follows)
      .innerJoin(threads, eq(threads.id, follows.threadId))
      .innerJoin(groups, eq(groups.id, threads.groupId))
      .where(eq(follows.memberId, me))
      .orderBy(desc(follows.followedAt))
      .limit(mostInOneGo),
  ),
  saved: whole((db, me) =>
    db
      .select({ post: savedPosts.postId, savedAt: savedPosts.savedAt })
      .from(savedPosts)
      .where(eq(savedPosts.memberId, me))
      .orderBy(desc(savedPosts.savedAt))
      .limit(mostInOneGo),
  ),
  mutes: whole((db, me) =>
    db
      .select({ muted: mutes.kind, mutedAt: mutes.mutedAt, until: mutes.until })
      .from(mutes)
      .where(eq(mutes.memberId, me))
      .limit(mostInOneGo),
  ),
  blocks: whole((db, me) =>
    db.select({ blockedAt: blocks.blockedAt }).from(blocks).where(eq(blocks.memberId, me)).limit(mostInOneGo),
  ),
  notices: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: notices.id,
          kind: notices.kind,
          givenAt: notices.givenAt,
          readAt: notices.readAt,
          mailedAt: notices.mailedAt,
        })
        .from(notices)
        .where(and(eq(notices.memberId, actor.id), later(notices.id, after)))
        .orderBy(asc(notices.id))
        .limit(atOnce),
    ),
  asks: whole(async (db, me) => {
    const forGroups = await db
      .select({ words: groupAsks.words, askedAt: groupAsks.askedAt, answer: groupAsks.answer })
      .from(groupAsks)
      .where(eq(groupAsks.memberId, me))
      .limit(mostInOneGo)
    const toJoin = await db
      .select({ words: joinRequests.words, askedAt: joinRequests.askedAt, answer: joinRequests.outcome })
      .from(joinRequests)
      .where(eq(joinRequests.memberId, me))
      .limit(mostInOneGo)
    return [...forGroups, ...toJoin]
  }),
  reports: whole((db, me) =>
    db
      .select({
        reason: reports.reason,
        note: reports.note,
        where: reports.toldWhere,
        reportedAt: reports.reportedAt,
        outcome: reports.outcome,
        answer: reports.outcomeWords,
        answeredAt: reports.answeredAt,
      })
      .from(reports)
      .where(eq(reports.reporterId, me))
      .orderBy(desc(reports.reportedAt))
      .limit(mostInOneGo),
  ),
  decisions: whole((db, me) =>
    db
      .select({
        what: decisions.action,
        rule: decisions.rule,
        whatWeToldYou: decisions.message,
        until: decisions.until,
        decidedAt: decisions.decidedAt,
        undoneAt: decisions.undoneAt,
      })
      .from(decisions)
      .where(eq(decisions.aboutId, me))
      .orderBy(asc(decisions.decidedAt))
      .limit(mostInOneGo),
  ),
  appeals: async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: appealMessages.id,
          about: appeals.kind,
          openedAt: appeals.openedAt,
          from: sql<string>`case when ${appealMessages.fromMember} then 'you' else 'us' end`,
          words: appealMessages.words,
          writtenAt: appealMessages.writtenAt,
          outcome: appeals.outcome,
          outcomeInWords: appeals.outcomeWords,
        })
        .from(appeals)
        .innerJoin(appealMessages, eq(appealMessages.appealId, appeals.id))
        .where(and(eq(appeals.memberId, actor.id), later(appealMessages.id, after)))
        .orderBy(asc(appealMessages.id))
        .limit(atOnce),
    ),
  sessions: whole((db, me) =>
    db
      .select({ device: sessions.device, signedInAt: sessions.startedAt, lastUsedAt: sessions.seenAt })
      .from(sessions)
      .where(eq(sessions.memberId, me))
      .orderBy(desc(sessions.seenAt)),
  ),
  'looked-at': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: audit.seq,
          what: audit.kind,
          why: audit.category,
          // Why there was a hold may be somebody else's secret.
          reason: sql<string>`case when ${audit.kind} like 'hold-%' then '' else ${audit.reason} end`,
          at: audit.at,
        })
        .from(audit)
        .where(and(eq(audit.aboutId, actor.id), laterNumber(audit.seq, after)))
        .orderBy(asc(audit.seq))
        .limit(atOnce),
    ),
}
