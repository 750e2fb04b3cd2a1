import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import {
  follows,
  members,
  memberships,
  mentions,
  mutes,
  noticeChoices,
  notices,
  posts,
  postTakedowns,
  preferences,
  readingPlaces,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day, hour, minute } from '#server/domain/kernel/time.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { useWorld } from '#tests/support/world.ts'

describe('telling people of a reply', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)

  async function aThread() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const group = await given.group({ members: [amina, tom] })
    return { amina, tom, group, thread: await given.thread(amina) }
  }
  const told = ({ id }: Actor) =>
    world.database.read(async (db) =>
      db
        .select({
          kind: notices.kind,
          postId: notices.postId,
          mailDueAt: notices.mailDueAt,
          inDigest: notices.inDigest,
          onceKey: notices.onceKey,
        })
        .from(notices)
        .where(eq(notices.memberId, id))
        .orderBy(asc(notices.id)),
    )
  const kinds = async (who: Actor) => (await told(who)).map(({ kind }) => kind)
  const mute = (who: Actor, kind: 'thread' | 'group' | 'person', subjectId: string, until: number | null = null) =>
    world.database.write(async (tx) => {
      await tx.insert(mutes).values({ memberId: who.id, kind, subjectId, mutedAt: world.now, until })
    })

  test('tells those who follow the thread, and not the writer', async () => {
    const { amina, tom, thread } = await aThread()
    const reply = await given.reply(tom, thread.id)
    await jobs.work()
    expect(await told(amina)).toMatchObject([{ kind: 'reply', postId: reply.id }])
    expect(await told(tom)).toEqual([])
  })

  test('records each notice, and announces it to that person', async () => {
    const { amina, tom, thread } = await aThread()
    await given.reply(tom, thread.id)
    await jobs.work()
    expect(world.announced).toContainEqual(expect.objectContaining({ name: 'notice.given', memberId: amina.id }))
  })

  test('tells once, however often the job runs', async () => {
    const { amina, tom, thread } = await aThread()
    const reply = await given.reply(tom, thread.id)
    await jobs.work()
    await world.as(world.system).commands.notices.tellAboutReply({ postId: reply.id })
    expect(await kinds(amina)).toEqual(['reply'])
  })

  test('tells who is mentioned that they are, and only that', async () => {
    const { amina, tom, thread } = await aThread()
    const reply = await given.reply(tom, thread.id)
    await world.database.write(async (tx) => {
      await tx.insert(mentions).values({ postId: reply.id, memberId: amina.id })
    })
    await jobs.work()
    expect(await kinds(amina)).toEqual(['mention'])
  })

  test('does not tell who has left the group, even when they were mentioned', async () => {
    const { amina, tom, thread } = await aThread()
    const reply = await given.reply(tom, thread.id)
    await world.database.write(async (tx) => {
      await tx.insert(mentions).values({ postId: reply.id, memberId: amina.id })
      await tx.delete(memberships).where(eq(memberships.memberId, amina.id))
    })
    await jobs.work()
    expect(await told(amina)).toEqual([])
  })

  test('does not tell who has read it already', async () => {
    const { amina, tom, thread } = await aThread()
    const reply = await given.reply(tom, thread.id)
    await world.database.write(async (tx) => {
      const [post] = await tx.select({ seq: posts.seq }).from(posts).where(eq(posts.id, reply.id))
      await tx
        .update(readingPlaces)
        .set({ seq: post?.seq ?? 0 })
        .where(eq(readingPlaces.memberId, amina.id))
    })
    await jobs.work()
    expect(await told(amina)).toEqual([])
  })

  test.each(['thread', 'group', 'person'] as const)('does not tell who has muted the %s', async (kind) => {
    const { amina, tom, thread, group } = await aThread()
    await mute(amina, kind, { thread: thread.id, group: group.id, person: tom.id }[kind])
    await given.reply(tom, thread.id)
    await jobs.work()
    expect(await told(amina)).toEqual([])
  })

  test('tells again once the time of a mute is over', async () => {
    const { amina, tom, thread, group } = await aThread()
    await mute(amina, 'group', group.id, world.now + hour)
    world.later(2 * hour)
    await given.reply(tom, thread.id)
    await jobs.work()
    expect(await kinds(amina)).toEqual(['reply'])
  })

  test('tells of a reply without a name though its writer is muted: silence would give them away', async () => {
    const { amina, tom, thread } = await aThread()
    await mute(amina, 'person', tom.id)
    await world.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'Unnamed', nameless: 'on' })
    await jobs.work()
    expect(await kinds(amina)).toEqual(['reply'])
  })

  test('tells nobody of a reply that was taken down before', async () => {
    const { amina, tom, thread } = await aThread()
    const reply = await given.reply(tom, thread.id)
    await world.database.write(async (tx) => {
      await tx.insert(postTakedowns).values({ postId: reply.id, takenDownBy: tom.id, takenDownAt: world.now })
    })
    await jobs.work()
    expect(await told(amina)).toEqual([])
  })

  test('tells 250 followers in turns, each of them once', async () => {
    const { tom, group, thread } = await aThread()
    const ids = Array.from({ length: 250 }, () => world.newId())
    await world.database.write(async (tx) => {
      await tx.insert(members).values(
        ids.map((id, index) => ({
          id,
          name: `Follower ${index}`,
          nameKey: `follower${index}`,
          email: `follower.${index}@example.org`,
          passwordHash: 'none',
          joinedAt: world.now,
          verifiedAt: world.now,
          rulesVersion: '1',
        })),
      )
      await tx.insert(preferences).values(ids.map((memberId) => ({ memberId, openNotes: [], foldWords: [] })))
      await tx
        .insert(memberships)
        .values(ids.map((memberId) => ({ groupId: group.id, memberId, joinedAt: world.now, visitedAt: world.now })))
      await tx.insert(follows).values(ids.map((memberId) => ({ threadId: thread.id, memberId, followedAt: world.now })))
    })
    await given.reply(tom, thread.id)
    await jobs.work()
    const rows = await world.database.read(async (db) => db.select({ memberId: notices.memberId }).from(notices))
    expect(new Set(rows.map(({ memberId }) => memberId)).size).toBe(251)
    expect(rows).toHaveLength(251)
    expect((await world.events()).filter(({ name }) => name === 'followers.partly-told')).toHaveLength(1)
    expect(jobs.sent).toHaveLength(251)
  })

  test('is the house’s own work', async () => {
    const { amina, tom, thread } = await aThread()
    const reply = await given.reply(tom, thread.id)
    await expect(world.as(amina).commands.notices.tellAboutReply({ postId: reply.id })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  describe('by mail', () => {
    const wish = (who: Actor, values: Partial<typeof preferences.$inferInsert>) =>
      world.database.write(async (tx) => {
        await tx.update(preferences).set(values).where(eq(preferences.memberId, who.id))
      })
    const choose = (who: Actor, mail: 'at-once' | 'digest' | 'never') =>
      world.database.write(async (tx) => {
        await tx.insert(noticeChoices).values({ memberId: who.id, kind: 'reply', mail })
      })

    test('goes at once by default', async () => {
      const { amina, tom, thread } = await aThread()
      await given.reply(tom, thread.id)
      await jobs.work()
      expect(await told(amina)).toMatchObject([{ mailDueAt: world.now, inDigest: false }])
    })

    test('waits until quiet hours end', async () => {
      const { amina, tom, thread } = await aThread()
      world.later(14 * hour) // Midnight.
      await given.reply(tom, thread.id)
      await jobs.work()
      expect(await told(amina)).toMatchObject([{ mailDueAt: Date.UTC(2026, 0, 6, 8) }])
      await wish(amina, { quietFrom: 0, quietTo: 0 })
      await given.reply(tom, thread.id)
      await jobs.work()
      expect((await told(amina))[1]?.mailDueAt).toBe(world.now)
    })

    test('waits for the digest of those who chose that', async () => {
      const { amina, tom, thread } = await aThread()
      await choose(amina, 'digest')
      await wish(amina, { digest: 'weekly' })
      await given.reply(tom, thread.id)
      await jobs.work()
      expect(await told(amina)).toMatchObject([{ mailDueAt: null, inDigest: true }])
      const [row] = await world.database.read(async (db) =>
        db.select().from(preferences).where(eq(preferences.memberId, amina.id)),
      )
      expect(row?.nextDigestAt).toBe(Date.UTC(2026, 0, 12, 9))
    })

    test('never goes to those who chose that, and they are told on Waymark', async () => {
      const { amina, tom, thread } = await aThread()
      await choose(amina, 'never')
      await given.reply(tom, thread.id)
      await jobs.work()
      expect(await told(amina)).toMatchObject([{ kind: 'reply', mailDueAt: null, inDigest: false }])
      expect(jobs.sent).toEqual([])
    })

    test('never goes to an address nobody has confirmed', async () => {
      const { amina, tom, thread } = await aThread()
      await world.database.write(async (tx) => {
        await tx.update(members).set({ verifiedAt: null }).where(eq(members.id, amina.id))
      })
      await given.reply(tom, thread.id)
      await jobs.work()
      expect(await told(amina)).toMatchObject([{ kind: 'reply', mailDueAt: null, inDigest: false }])
    })

    test('comes together with the next when one was sent a moment ago', async () => {
      const { amina, tom, thread } = await aThread()
      await given.reply(tom, thread.id)
      await jobs.work()
      world.later(minute)
      await given.reply(tom, thread.id)
      await given.reply(tom, thread.id)
      await jobs.work()
      expect(jobs.sent.filter(({ to }) => to === 'amina@example.org')).toHaveLength(1)
      world.later(5 * minute)
      await jobs.work()
      expect(jobs.sent.filter(({ to }) => to === 'amina@example.org')).toHaveLength(2)
      expect(jobs.sent.at(-1)?.text).toContain('Two new replies')
      world.later(day)
      await jobs.work()
      expect(jobs.sent.filter(({ to }) => to === 'amina@example.org')).toHaveLength(2)
      expect((await told(amina)).length).toBe(3)
    })
  })
})
