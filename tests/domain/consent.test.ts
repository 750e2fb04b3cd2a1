import { asc, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { newestMatches } from '#db/full-text.ts'
import { consents, groups, journeys, memberships, postTakedowns } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { consentVersion } from '#server/domain/people/index.ts'
import { takenDownAtOnce } from '#server/domain/people/take-down-words.ts'
import { memberRow, useWorld } from '#tests/support/world.ts'

describe('consent to keep health information', () => {
  const world = useWorld()
  const { given } = world
  const give = (who: Actor, version = consentVersion) => world.as(who).commands.people.giveConsent({ version })
  const withdraw = (who: Actor, takeDown = '') => world.as(who).commands.people.withdrawConsent({ takeDown })
  const known = async ({ id }: Actor) => world.as(world.system).queries.people.whoIs({ memberId: id })
  const membersOf = async (slug: string) => {
    const [group] = await world.database.read(async (db) =>
      db.select({ count: groups.memberCount, id: groups.id }).from(groups).where(eq(groups.slug, slug)),
    )
    return group
  }
  const goneIds = () =>
    world.database.read(async (db) =>
      (await db.select({ id: postTakedowns.postId }).from(postTakedowns).orderBy(asc(postTakedowns.postId))).map(
        ({ id }) => id,
      ),
    )

  test('is kept with the version of the words, and counts once', async () => {
    const who = await given.member('Amina', { consented: false })
    await give(who)
    await give(who)
    expect((await known(who))?.actor.hasHealthConsent).toBe(true)
    const rows = await world.database.read(async (db) => db.select().from(consents))
    expect(rows).toMatchObject([{ version: consentVersion, givenAt: world.now, withdrawnAt: null }])
    expect(await world.events()).toEqual([{ name: 'consent.given', memberId: who.id, version: consentVersion }])
  })

  test('is not taken for words that have changed since, or from a visitor', async () => {
    const who = await given.member('Amina', { consented: false })
    await expect(give(who, '2020-01')).rejects.toMatchObject({ kind: 'conflict', message: /have changed/ })
    await expect(give(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await known(who))?.actor.hasHealthConsent).toBe(false)
  })

  test('taken back ends every membership and forgets what was told', async () => {
    const [amina, tom] = [await given.member('Amina'), await given.member('Tom')]
    const pain = await given.group({ members: [amina, tom], conditions: ['chronic-pain'] })
    await given.group({ slug: 'sleep', facilitators: [amina] })
    await given.journey(amina, 'chronic-pain', 2020)
    expect(await withdraw(amina)).toEqual({ groups: 2, journeys: 1, posts: 0, morePosts: false })

    expect((await known(amina))?.actor.hasHealthConsent).toBe(false)
    expect([(await membersOf('pain'))?.count, (await membersOf('sleep'))?.count]).toEqual([1, 0])
    const left = await world.database.read(async (db) => db.select().from(memberships))
    expect(left).toMatchObject([{ memberId: tom.id, groupId: pain.id }])
    expect(await world.database.read(async (db) => db.select().from(journeys))).toEqual([])
    expect((await world.events()).map(({ name }) => name)).toEqual([
      'journey.removed',
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

  test('taken back keeps the account, and can be given again', async () => {
    const amina = await given.member('Amina')
    await withdraw(amina)
    expect(await memberRow(world.database, amina)).toMatchObject({ name: 'Amina' })
    world.later(1000)
    await give(amina)
    expect((await known(amina))?.actor.hasHealthConsent).toBe(true)
  })

  test('taken back leaves words standing unless they say otherwise', async () => {
    const [amina, tom] = [await given.member('Amina'), await given.member('Tom')]
    await given.group({ members: [amina, tom] })
    const thread = await given.thread(tom)
    await given.reply(amina, thread.id, 'Heat and a podcast.')
    await withdraw(amina)
    expect(await goneIds()).toEqual([])
    expect(await world.as(amina).queries.people.myConsent({})).toMatchObject({ hasWords: true })
    expect(await world.as(amina).commands.people.takeDownMyWords({})).toEqual({ posts: 1, morePosts: false })
    expect(await world.as(amina).queries.people.myConsent({})).toMatchObject({ hasWords: false })
  })

  test('taken back can take down all of one’s own words, from the page and from search, and nobody else’s', async () => {
    const [amina, tom] = [await given.member('Amina'), await given.member('Tom')]
    const { id: groupId } = await given.group({ members: [amina, tom] })
    const thread = await given.thread(tom, 'pain', { title: 'Podcasts', body: 'Which podcast helps?' })
    const reply = await given.reply(amina, thread.id, 'Heat and a podcast.')
    expect(await withdraw(amina, 'on')).toMatchObject({ posts: 1, morePosts: false })
    expect(await goneIds()).toEqual([reply.id])
    const found = await world.database.read((db) =>
      newestMatches(db, { terms: [['podcast']], groupIds: [groupId], limit: 10 }),
    )
    expect(found).toHaveLength(1)
    const page = await world.as(tom).queries.groups.threadPage({ threadId: thread.id })
    expect(JSON.stringify(page)).not.toContain('Heat and a podcast')
    expect((await world.events()).filter(({ name }) => name === 'post.taken-down')).toHaveLength(1)
  })

  test('goes on taking down a great many words in pieces, and may be cut short', async () => {
    const amina = await given.member('Amina')
    await given.group({ members: [amina] })
    const thread = await given.thread(amina)
    for (let i = 0; i < takenDownAtOnce + 5; i++) await given.reply(amina, thread.id, `Words ${i}`)
    expect(await withdraw(amina, 'on')).toMatchObject({ posts: takenDownAtOnce, morePosts: true })
    const [job] = (await world.jobs()).filter(({ name }) => name === 'take-down-words')
    const goOn = () => world.as(world.system).commands.people.takeDownWords(job?.payload)
    expect(await goOn()).toEqual({ takenDown: 6, next: null })
    expect(await goOn()).toEqual({ takenDown: 0, next: null })
    expect(await goneIds()).toHaveLength(takenDownAtOnce + 6)
  })

  test('cannot be taken back twice, or by a visitor; only the house goes on taking words down', async () => {
    const amina = await given.member('Amina')
    await withdraw(amina)
    await expect(withdraw(amina)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(withdraw(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(world.visitor).commands.people.takeDownMyWords({})).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(world.as(amina).commands.people.takeDownWords({ memberId: amina.id, after: 0 })).rejects.toMatchObject(
      { kind: 'forbidden' },
    )
  })
})
