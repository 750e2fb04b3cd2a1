import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { drafts, groups, journeys, memberships, mutes, notices, savedPosts } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { consentVersion } from '#server/domain/people/index.ts'
import { memberRow, useWorld } from '#tests/support/world.ts'

describe('taking back consent', () => {
  const world = useWorld()
  const { given } = world
  const withdraw = (who: Actor, takeDown = '') => world.as(who).commands.people.withdrawConsent({ takeDown })
  const give = (who: Actor) => world.as(who).commands.people.giveConsent({ version: consentVersion })
  const hasConsented = async ({ id }: Actor) =>
    (await world.as(world.system).queries.people.whoIs({ memberId: id }))?.actor.hasHealthConsent
  const membersIn = async (slug: string) => {
    const [group] = await world.database.read(async (db) =>
      db.select({ count: groups.memberCount }).from(groups).where(eq(groups.slug, slug)),
    )
    return group?.count
  }

  test('ends every membership and forgets what was told', async () => {
    const [amina, tom] = [await given.member('Amina'), await given.member('Tom')]
    const pain = await given.group({ members: [amina, tom], conditions: ['chronic-pain'] })
    await given.group({ slug: 'sleep', facilitators: [amina] })
    await given.journey(amina, 'chronic-pain', 2020)
    expect(await withdraw(amina)).toEqual({ groups: 2, journeys: 1, posts: 0, morePosts: false })

    expect(await hasConsented(amina)).toBe(false)
    expect([await membersIn('pain'), await membersIn('sleep')]).toEqual([1, 0])
    const left = await world.database.read(async (db) => db.select().from(memberships))
    expect(left).toMatchObject([{ memberId: tom.id, groupId: pain.id }])
    expect(await world.database.read(async (db) => db.select().from(journeys))).toEqual([])
    expect((await world.events()).map(({ name }) => name)).toEqual([
      'journey.removed',
      'facilitator.stood-down',
      'group.left',
      'group.left',
      'consent.withdrawn',
    ])
    expect(await world.as(amina).queries.people.myConsent({})).toMatchObject({
      given: null,
      isCurrent: false,
      lastWithdrawnAt: world.now,
      groups: 0,
      journeys: 0,
    })
  })

  test('leaves no trail of what they read, kept or were told', async () => {
    const [amina, tom] = [await given.member('Amina'), await given.member('Tom')]
    const group = await given.group({ members: [amina, tom] })
    const { firstPostId } = await given.thread(tom)
    await world.database.write(async (tx) => {
      const mine = { memberId: amina.id }
      await tx.insert(savedPosts).values({ ...mine, postId: firstPostId, savedAt: world.now })
      await tx.insert(mutes).values({ ...mine, kind: 'group', subjectId: group.id, mutedAt: world.now })
      await tx.insert(mutes).values({ ...mine, kind: 'person', subjectId: tom.id, mutedAt: world.now })
      await tx.insert(notices).values({
        ...mine,
        id: world.newId(),
        kind: 'reply',
        groupId: group.id,
        onceKey: 'once',
        givenAt: world.now,
      })
      await tx.insert(drafts).values({
        ...mine,
        id: world.newId(),
        place: `group:${group.id}`,
        contentNotes: [],
        topicIds: [],
        savedAt: world.now,
      })
    })
    await withdraw(amina)
    const kept = await world.database.read(async (db) =>
      [
        await db.select({ of: savedPosts.memberId }).from(savedPosts),
        await db.select({ of: notices.memberId }).from(notices),
        await db.select({ of: drafts.memberId }).from(drafts),
        await db.select({ of: mutes.kind }).from(mutes),
      ].map((rows) => rows.map(({ of }) => of)),
    )
    // Not wanting to hear of a person says nothing about health, and they may want it again.
    expect(kept).toEqual([[], [], [], ['person']])
  })

  test('keeps the account, and consent can be given again', async () => {
    const amina = await given.member('Amina')
    await withdraw(amina)
    expect(await memberRow(world.database, amina)).toMatchObject({ name: 'Amina' })
    world.later(1000)
    await give(amina)
    expect(await hasConsented(amina)).toBe(true)
  })

  test('leaves words standing unless they say otherwise', async () => {
    const [amina, tom] = [await given.member('Amina'), await given.member('Tom')]
    await given.group({ members: [amina, tom] })
    const thread = await given.thread(tom)
    await given.reply(amina, thread.id, 'Heat and a podcast.')
    expect(await withdraw(amina)).toMatchObject({ posts: 0 })
    const page = await world.as(tom).queries.groups.threadPage({ threadId: thread.id })
    expect(JSON.stringify(page)).toContain('Heat and a podcast')
  })

  test('takes down all of their own words when they wish it', async () => {
    const [amina, tom] = [await given.member('Amina'), await given.member('Tom')]
    await given.group({ members: [amina, tom] })
    const thread = await given.thread(tom)
    await given.reply(amina, thread.id, 'Heat and a podcast.')
    expect(await withdraw(amina, 'on')).toMatchObject({ posts: 1, morePosts: false })
    const page = await world.as(tom).queries.groups.threadPage({ threadId: thread.id })
    expect(JSON.stringify(page)).not.toContain('Heat and a podcast')
    expect(page.posts).toHaveLength(2)
  })

  test('cannot be done twice, or by a visitor', async () => {
    const amina = await given.member('Amina')
    await withdraw(amina)
    await expect(withdraw(amina)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(withdraw(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
