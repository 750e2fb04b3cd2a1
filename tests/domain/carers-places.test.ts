import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { groups, memberships } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a place for carers', () => {
  const world = useWorld()
  const { given } = world

  async function aPlace() {
    const [mary, ken] = [await given.member('Mary'), await given.member('Kenneth')]
    const rowan = await given.member('Rowan')
    for (const who of [mary, rowan]) await world.as(who).commands.carers.comeInAsCarer({ who: 'parent' })
    await given.group({ slug: 'carers', name: 'Looking after somebody', members: [mary], facilitators: [rowan] })
    await given.group({ members: [mary, ken] })
    await world.database.write(async (tx) => {
      await tx.update(groups).set({ kind: 'carers' }).where(eq(groups.slug, 'carers'))
    })
    const thread = await given.thread(mary, 'carers', { title: 'Tired of nights' })
    return { mary, ken, rowan, thread }
  }
  const page = (who: Actor) => world.as(who).queries.groups.groupPage({ slug: 'carers' })

  test('tells whoever is not a carer nothing of who, or how many, are in it', async () => {
    const { ken } = await aPlace()
    for (const who of [ken, world.visitor]) {
      const seen = await page(who)
      expect(seen).toMatchObject({ inside: null, facilitators: [], memberCount: 0 })
      expect(JSON.stringify(seen)).not.toMatch(/Mary|Rowan|nights/)
    }
    expect((await page(ken)).standing?.step).toBe('carers')
    const lists = [
      await world.as(ken).queries.groups.groupList({}),
      await world.as(world.visitor).queries.groups.groupList({}),
      await world.as(ken).queries.groups.findGroups({ q: 'looking after somebody' }),
    ]
    expect(JSON.stringify(lists)).not.toContain('carers')
  })

  test('shows how much longer somebody has looked after somebody, as far as they show it to carers', async () => {
    const { mary, rowan, thread } = await aPlace()
    const since = async (who: Actor, sinceYear: number, audience: string) => {
      const { caring } = await world.as(who).queries.carers.ownCaring({})
      const part = { caringId: caring[0]?.id, part: 'since', sinceYear, sinceMonth: '', audience }
      await world.as(who).commands.carers.changeCaring(part)
    }
    await given.reply(rowan, thread.id)
    const shown = async (who: Actor) => {
      const { posts } = await world.as(who).queries.groups.threadPage({ threadId: thread.id })
      return posts.map(({ journey, yearsAlong }) => [journey, yearsAlong])
    }
    await since(mary, 2024, 'nobody')
    await since(rowan, 2020, 'nobody')
    expect((await shown(mary))[1]).toEqual([null, 0])
    await since(rowan, 2020, 'carers')
    expect((await shown(mary))[1]).toEqual(['Looking after somebody · 5 years in', 4])
    // Rowan sees nothing of what Mary shows to nobody.
    expect((await shown(rowan))[0]).toEqual([null, 0])
    const moderator = await given.member('Sam', { roles: ['moderator'] })
    expect((await shown(moderator))[1]).toEqual([null, 0])
  })

  test('is closed to whoever is not a carer, by every way in', async () => {
    const { ken, thread } = await aPlace()
    const { commands, queries } = world.as(ken)
    await expect(commands.groups.joinGroup({ slug: 'carers' })).rejects.toMatchObject({
      kind: 'forbidden',
      message: /for carers/,
    })
    await expect(queries.groups.threadPage({ threadId: thread.id })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(queries.groups.threadFace({ threadId: thread.id })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(queries.chat.groupSessions({ slug: 'carers' })).rejects.toMatchObject({ kind: 'not-found' })
    expect(await queries.chat.dropInTimes({ slug: 'carers' })).toEqual({ times: [] })
    expect((await queries.groups.search({ q: 'nights' })).found).toEqual([])
    await commands.carers.comeInAsCarer({ who: 'friend' })
    await commands.groups.joinGroup({ slug: 'carers' })
    expect((await queries.groups.threadPage({ threadId: thread.id })).posts).toHaveLength(1)
  })

  test('is named on the front door to carers, with its turning points, and to nobody else', async () => {
    const { mary, ken } = await aPlace()
    const doors = (who: Actor) => world.as(who).queries.carers.carersPlaces({})
    expect(await doors(mary)).toMatchObject({ isCarer: true, places: [{ slug: 'carers', isMember: true }] })
    for (const who of [ken, world.visitor]) expect(await doors(who)).toMatchObject({ isCarer: false, places: [] })
  })

  test('is looked after by carers', async () => {
    const { ken } = await aPlace()
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    const wish = { purpose: 'For parents who care', lookedAfter: 'Read every day', joining: 'open', conditionIds: [] }
    const open = (facilitators: string) =>
      world.as(ada).commands.groups.openGroup({
        ...wish,
        name: 'Parent carers',
        kind: 'carers',
        topics: '',
        facilitators,
        askIds: [],
      })
    await expect(open('Kenneth')).rejects.toMatchObject({ fields: { facilitators: [expect.stringMatching(/carer/)] } })
    await world.as(ken).commands.carers.comeInAsCarer({ who: 'child' })
    await open('Kenneth')
    expect((await world.as(ken).queries.carers.carersPlaces({})).places.map(({ name }) => name)).toContain(
      'Parent carers',
    )
  })

  test('stands on nobody’s profile', async () => {
    const { mary, ken, rowan } = await aPlace()
    await given.membership(rowan)
    for (const who of [mary, rowan]) {
      const { profile } = await world.as(ken).queries.people.memberProfile({ memberId: who.id })
      expect(JSON.stringify(profile)).not.toMatch(/ooking after|carer/)
    }
  })

  test('is left when somebody is no longer a carer, but not without anybody to look after it', async () => {
    const { mary, rowan } = await aPlace()
    await world.as(mary).commands.carers.leaveCarers({})
    const left = await world.database.read(async (db) =>
      db
        .select()
        .from(memberships)
        .innerJoin(groups, eq(groups.id, memberships.groupId))
        .where(eq(groups.slug, 'carers')),
    )
    expect(left.map((row) => row.memberships.memberId)).toEqual([rowan.id])
    expect(left[0]?.groups.memberCount).toBe(1)
    await expect(page(mary)).resolves.toMatchObject({ inside: null })
    await expect(world.as(rowan).commands.carers.leaveCarers({})).rejects.toMatchObject({
      kind: 'forbidden',
      message: /look after a place/,
    })
  })
})
