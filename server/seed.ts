import { and, eq, like, sql } from 'drizzle-orm'
import { V7Generator } from 'uuidv7'
import type { Database, Tx } from '#db/database.ts'
import {
  conditions,
  consents,
  crisisContacts,
  groupAsks,
  groupConditions,
  groupRoles,
  groups,
  hostSettings,
  journeys,
  memberRoles,
  members,
  memberships,
  preferences,
  reactions,
  screenings,
  threadClosures,
  threadPins,
  threads,
  topics,
} from '#db/schema/index.ts'
import { community, type SeedPerson, type SeedReactions, type SeedThread } from '#db/seeds/community/index.ts'
import { conditions as vocabulary } from '#db/seeds/conditions.ts'
import { handTools } from './auth/codes.ts'
import type { Actor, Role } from './domain/kernel/actor.ts'
import type { Seals } from './domain/kernel/command.ts'
import { day, hour, minute, nextTime, onTheWall } from './domain/kernel/time.ts'
import { consentVersion, nameKey, rulesVersion } from './domain/people/index.ts'
import { shippedContacts } from './domain/safety/index.ts'
import { BadEnvironment } from './env.ts'
import { seedCarers } from './seed-carers.ts'
import { seedCases } from './seed-cases.ts'
import { seedChat } from './seed-chat.ts'
import { seedDesk } from './seed-desk.ts'
import { seedDirectory } from './seed-directory.ts'
import { seedDocuments } from './seed-documents.ts'
import { seedInvolvement } from './seed-involvement.ts'
import { seedMeetings } from './seed-meetings.ts'
import { seedNotices } from './seed-notices.ts'
import { seedPeers } from './seed-peers.ts'
import { seedPlans } from './seed-plans.ts'
import { seedReview } from './seed-review.ts'
import { seedWorkspaces } from './seed-workspaces.ts'
import { createServices } from './services.ts'

/** What every demo person signs in with. Live mode has no such people. */
export const demoPassword = 'waymark-demo'

const demoDomain = '@demo.waymark.example'

/** The demo person's address, from their key. */
export const demoEmail = (key: string): string => `${key}${demoDomain}`

const badges: Readonly<Record<string, readonly Role[]>> = {
  sam: ['moderator'],
  dana: ['duty-lead', 'moderator'],
  hazel: ['directory-editor'],
  ada: ['coordinator'],
  priya: ['staff'],
}

/** Brings the conditions vocabulary up to date, lays down the crisis contacts a host begins with, and fills an empty demonstration with its community. Safe to run again. */
export async function seed(
  database: Database,
  { isDemo, now, seals = handTools.seals }: { isDemo: boolean; now: number; seals?: Seals },
): Promise<void> {
  await database.write(keepVocabulary)
  await database.write(layDownContacts)
  if (!isDemo) return
  const [row] = await database.read(async (db) =>
    db.select({ count: sql<number>`count(*)`.mapWith(Number) }).from(members),
  )
  if (row && row.count > 0) return
  const passwordHash = await handTools.hashPassword(demoPassword)
  // One transaction: a start that is cut short leaves an empty database, not half a community.
  await database.write((tx) => playCommunity(database, tx, { now, passwordHash, seals }))
}

/** A real host must not carry people whose password everybody knows. Throws BadEnvironment. */
export async function refuseDemoPeople(database: Database): Promise<void> {
  const [found] = await database.read(async (db) =>
    db
      .select({ id: members.id })
      .from(members)
      .where(like(members.email, `%${demoDomain}`))
      .limit(1),
  )
  if (found)
    throw new BadEnvironment(
      `Waymark cannot start in live mode on this database: it holds demonstration people (${demoDomain}), whose password everybody knows.\nSet DATABASE_URL to a database of your own.`,
    )
}

async function keepVocabulary(tx: Tx) {
  const rows = vocabulary.map(({ id, name, synonyms, family }) => ({ id, name, synonyms: [...synonyms], family }))
  await tx
    .insert(conditions)
    .values(rows)
    .onConflictDoUpdate({
      target: conditions.id,
      set: { name: sql`excluded.name`, synonyms: sql`excluded.synonyms`, family: sql`excluded.family` },
    })
}

/** A host's own edits stay as they are, and so does what it has taken out of use. */
async function layDownContacts(tx: Tx) {
  const rows = shippedContacts.map(({ call, text, ...contact }, position) => ({
    ...contact,
    position,
    call: call ?? null,
    textTo: text?.to ?? null,
    textSay: text?.say ?? null,
  }))
  await tx.insert(crisisContacts).values(rows).onConflictDoNothing()
}

/** Plays the community through the same commands that people use, on a clock of its own, so that the seeds cannot rot. */
async function playCommunity(
  database: Database,
  tx: Tx,
  { now, passwordHash, seals }: { now: number; passwordHash: string; seals: Seals },
) {
  let at = now - 3 * 365 * day
  const ids = new V7Generator()
  const newId = () => ids.generateOrResetCore(at, 4 * 365 * day).toString()
  const deps = {
    database: {
      ...database,
      write: <T>(work: (tx: Tx) => Promise<T>) => work(tx),
      read: <T>(work: (reader: Tx) => Promise<T>) => work(tx),
    },
    tools: { ...handTools, seals },
    mode: 'demo' as const,
    consequences: () => [],
    limit: async () => undefined,
    announce: () => undefined,
  }
  const services = createServices({
    ...deps,
    clock: () => at,
    newId,
    // Nothing to look into: the community of the seeds was looked after while it grew.
    triage: () => ({ level: 'green', reasons: [] }),
  })

  const memberIds = new Map<string, string>()
  for (const person of [...community.people].sort((a, b) => b.joinedDaysAgo - a.joinedDaysAgo)) {
    at = now - person.joinedDaysAgo * day
    memberIds.set(person.key, await settle(tx, person, { id: newId(), at, now, newId, passwordHash }))
  }
  const idOf = (key: string) => known(memberIds, key)
  const memberOf = (key: string): Actor => ({
    kind: 'member',
    id: idOf(key),
    roles: badges[key] ?? [],
    isVerified: true,
    hasHealthConsent: true,
    standing: 'good',
  })

  at = now - 900 * day
  const rooms = new Map<string, { id: string; topics: Map<string, string> }>()
  for (const group of community.groups) {
    const id = newId()
    const residents = community.people.filter((person) => person.groups.includes(group.slug))
    await tx.insert(groups).values({
      id,
      slug: group.slug,
      name: group.name,
      purpose: group.purpose,
      lookedAfter: group.lookedAfter,
      welcome: group.welcome,
      dropIns: group.dropIns ?? '',
      joining: group.joining,
      memberCount: residents.length,
      openedBy: idOf('ada'),
      openedAt: at,
    })
    await tx.insert(groupConditions).values(group.conditions.map((conditionId) => ({ groupId: id, conditionId })))
    const named = new Map(group.topics.map((name) => [name, newId()]))
    await tx
      .insert(topics)
      .values([...named].map(([name, topicId], position) => ({ id: topicId, groupId: id, name, position })))
    await tx.insert(memberships).values(
      residents.map((person) => ({
        groupId: id,
        memberId: idOf(person.key),
        joinedAt: now - person.joinedDaysAgo * day,
        visitedAt: lastLookedIn(now),
      })),
    )
    const roles = [
      ...group.facilitators.map((key) => ({ key, role: 'facilitator' as const })),
      ...group.greeters.map((key) => ({ key, role: 'greeter' as const })),
    ]
    await tx
      .insert(groupRoles)
      .values(
        roles.map(({ key, role }) => ({ groupId: id, memberId: idOf(key), role, namedBy: idOf('ada'), namedAt: at })),
      )
    rooms.set(group.slug, { id, topics: named })
  }

  await tx.insert(hostSettings).values(lookedAfterMeanwhile(now))
  const started = new Map<SeedThread, string>()
  for (const act of inOrder(now)) {
    at = act.at
    const { thread } = act
    const by = act.reply?.by ?? thread.by
    const { commands } = services.as(memberOf(by))
    const room = known(rooms, thread.group)
    let postId: string
    if (act.reply) {
      const reply = await commands.groups.postReply({
        threadId: known(started, thread),
        body: act.reply.body,
        nameless: act.reply.anonymous ?? false,
        contentNotes: act.reply.contentNotes ?? [],
      })
      postId = reply.id
    } else {
      const { id, firstPostId } = await commands.groups.startThread({
        slug: thread.group,
        title: thread.title,
        body: thread.body,
        nameless: thread.anonymous ?? false,
        contentNotes: thread.contentNotes ?? [],
        topicIds: (thread.topics ?? []).map((name) => known(room.topics, name)),
      })
      started.set(thread, id)
      postId = firstPostId
      if (thread.pinned)
        await tx.insert(threadPins).values({ threadId: id, groupId: room.id, pinnedBy: idOf(thread.by), pinnedAt: at })
    }
    await support(tx, postId, (act.reply ?? thread).reactions ?? {}, { at, idOf })
  }

  for (const [thread, threadId] of started) {
    if (thread.closed)
      await tx
        .insert(threadClosures)
        .values({ threadId, closedBy: idOf(thread.closed.by), reason: thread.closed.reason, closedAt: now - day })
  }
  for (const { by, words, condition, daysAgo } of community.groupWishes) {
    at = now - daysAgo * day
    await tx.insert(groupAsks).values({ id: newId(), memberId: idOf(by), words, conditionId: condition, askedAt: at })
  }
  for (const { by, group, words, daysAgo } of community.joinWishes) {
    at = now - daysAgo * day
    await services.as(memberOf(by)).commands.groups.joinGroup({ slug: group, words })
  }
  const playAs = (key: string, moment: number) => {
    at = moment
    return services.as(memberOf(key)).commands
  }
  await seedCarers(playAs, {
    now,
    topicOf: async (slug, name) => {
      const [topic] = await tx
        .select({ id: topics.id })
        .from(topics)
        .innerJoin(groups, eq(groups.id, topics.groupId))
        .where(and(eq(groups.slug, slug), eq(topics.name, name)))
      return topic?.id ?? ''
    },
  })
  await seedPeers(playAs, { now, idOf })
  await seedPlans(playAs, { now })
  const seatOf = await seedWorkspaces(tx, playAs, { now, idOf, newId })
  const { documentId } = await seedDocuments(playAs, { now, services })
  await seedReview(tx, playAs, { now, services, documentId })
  const askAs = (key: string, moment: number) => {
    at = moment
    return services.as(memberOf(key)).queries
  }
  const { heldId } = await seedMeetings(playAs, { now, seatOf })
  await seedInvolvement(playAs, askAs, { now, meetingId: heldId })
  await seedChat(playAs, { now })
  await seedDirectory(tx, playAs, { now, services, newId })
  await seedDesk(tx, playAs, { now })
  at = now
  for (const { group, by, ...question } of community.weeklyQuestions)
    await services.as(memberOf(by)).commands.groups.schedulePrompt({ slug: group, ...question })

  await tx.delete(hostSettings)
  await tx.update(screenings).set({ fullLevel: 'green', fullReasons: [], settledAt: now })
  await haveRead(tx, lastLookedIn(now))
  // In the demonstration nobody waits for an answer longer than the story needs.
  await tx
    .update(threads)
    .set({ byNewcomer: false })
    .where(sql`${threads.postedAt} < ${now - 30 * day}`)
  const idAt = (moment: number) => ids.generateOrResetCore(moment, 4 * 365 * day).toString()
  await seedNotices(tx, { now, idAt })
  await seedCases(tx, { now, newIdAt: idAt, memberOf, deps })
}

/** Nobody's first words from three years ago wait for a moderator of today. */
const lookedAfterMeanwhile = (now: number) => ({
  key: 'newcomers',
  value: { looked: 0, hold: 'never' },
  changedBy: 'system',
  changedAt: now,
})

/** When everybody in the demonstration was last here, so that there is something new to come back to. */
const lastLookedIn = (now: number): number => now - 2 * day - 6 * hour

/** They have read what was there then: an answer from last spring is no news. */
async function haveRead(tx: Tx, at: number) {
  await tx.run(sql`update reading_places set seq = (
    select max(posts.seq) from posts where posts.thread_id = reading_places.thread_id
      and (posts.posted_at <= ${at} or posts.seq <= reading_places.seq))`)
}

type Settling = { id: string; at: number; now: number; newId: () => string; passwordHash: string }

async function settle(tx: Tx, person: SeedPerson, { id, at, now, newId, passwordHash }: Settling): Promise<string> {
  await tx.insert(members).values({
    id,
    name: person.name,
    nameKey: nameKey(person.name),
    email: demoEmail(person.key),
    passwordHash,
    joinedAt: at,
    verifiedAt: at,
    rulesVersion,
    pronouns: person.pronouns ?? '',
    pronounsAudience: person.pronouns ? 'my-groups' : 'nobody',
    words: person.words ?? '',
    wordsAudience: person.words ? 'my-groups' : 'nobody',
  })
  await tx.insert(preferences).values({ memberId: id, openNotes: [], foldWords: [] })
  await tx.insert(consents).values({ id: newId(), memberId: id, version: consentVersion, givenAt: at })
  for (const { condition, monthsAgo, audience } of person.journeys) {
    const { year, month } = onTheWall(now)
    const months = year * 12 + month - 1 - monthsAgo
    await tx.insert(journeys).values({
      id: newId(),
      memberId: id,
      conditionId: condition,
      sinceYear: Math.floor(months / 12),
      sinceMonth: (months % 12) + 1,
      audience: audience ?? 'condition-groups',
    })
  }
  for (const role of badges[person.key] ?? [])
    await tx.insert(memberRoles).values({ memberId: id, role, givenBy: id, givenAt: at })
  return id
}

type Act = { readonly at: number; readonly thread: SeedThread; readonly reply?: SeedThread['replies'][number] }

/** Every post of every thread, in the order in which they were written. */
function inOrder(now: number): Act[] {
  const acts = community.threads.flatMap((thread): Act[] => {
    const [hours = 0, minutes = 0] = thread.at.split(':').map(Number)
    // The clock time on the day meant; a thread of today whose hour has not come yet was written yesterday.
    const onTheDay = nextTime(now - (thread.daysAgo + 1) * day, hours * 60 + minutes)
    let at = Math.min(onTheDay, now - 10 * minute)
    return [
      { at, thread },
      ...thread.replies.map((reply) => {
        at += duration(reply.after)
        return { at, thread, reply }
      }),
    ]
  })
  return acts.map((act) => ({ ...act, at: Math.min(act.at, now - minute) })).sort((a, b) => a.at - b.at)
}

function duration(text: string): number {
  const [, count = '0', unit = 'm'] = /^(\d+)([mhd])$/.exec(text) ?? []
  return Number(count) * { m: minute, h: hour, d: day }[unit as 'm' | 'h' | 'd']
}

async function support(
  tx: Tx,
  postId: string,
  given: SeedReactions,
  { at, idOf }: { at: number; idOf: (key: string) => string },
) {
  const kinds = ['hear', 'same', 'thanks', 'strength'] as const
  const rows = kinds.flatMap((kind) =>
    [...new Set(given[kind] ?? [])].map((key) => ({ postId, kind, memberId: idOf(key), reactedAt: at })),
  )
  if (rows.length > 0) await tx.insert(reactions).values(rows)
}

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`The demonstration community does not know ${String(key)}`)
  return value
}
