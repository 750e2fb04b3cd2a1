import { describe, expect, test } from 'vitest'
import { signpostingItems, signpostingLists } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { aService } from '#tests/support/directory.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('a list for one person', () => {
  const world = useWorld()
  const open = (secret: string, who: Actor = world.visitor) => world.as(who).commands.signposting.openList({ secret })

  async function aList(wish: Record<string, unknown> = {}) {
    const priya = await world.given.member('Priya', { roles: ['staff'] })
    const { id } = await aService(world, 'Choir')
    const group = await world.given.group()
    const items = [
      { kind: 'service', id, note: 'Thursdays are quiet' },
      { kind: 'group', id: group.id },
    ]
    const { signposting } = world.as(priya).commands
    const make = (more: Record<string, unknown> = {}) =>
      signposting.makeList({ words: 'Two to try first', days: 14, items, ...wish, ...more })
    return { priya, serviceId: id, items, make }
  }

  test('is opened without an account, and only counted', async () => {
    const { priya, serviceId, make } = await aList()
    const { secret } = await make()
    const list = await open(secret)
    expect(list).toMatchObject({
      words: 'Two to try first',
      isMine: false,
      things: [
        { kind: 'service', note: 'Thursdays are quiet', service: { id: serviceId, name: 'Choir' } },
        { kind: 'group', group: { slug: 'pain' } },
      ],
    })
    await open(secret)
    expect((await open(secret, priya)).isMine).toBe(true)
    expect(await world.as(priya).queries.signposting.myLists({})).toMatchObject([
      { opened: 2, isOpen: true, length: 2 },
    ])
    const kept = await world.database.read(async (db) => db.select().from(signpostingLists))
    expect(JSON.stringify([kept, await world.events()])).not.toContain(secret)
  })

  test('a list dies on its day, and when its maker ends it', async () => {
    const { priya, make } = await aList()
    const [first, second] = [await make(), await make({ days: 28 })]
    world.later(14 * day - 1)
    await open(first.secret)
    world.later(1)
    await expect(open(first.secret)).rejects.toMatchObject({ kind: 'not-found' })
    await open(second.secret)
    const otter = await world.given.member('Otter', { roles: ['staff'] })
    const end = (who: Actor) => world.as(who).commands.signposting.endList({ listId: second.listId })
    await expect(end(otter)).rejects.toMatchObject({ kind: 'not-found' })
    await end(priya)
    await expect(open(second.secret)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(end(priya)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(open('made up')).rejects.toMatchObject({ kind: 'not-found' })
    expect(await world.as(priya).queries.signposting.myLists({})).toMatchObject([
      { isOpen: false, words: '', length: 0 },
      { isOpen: false },
    ])
  })

  test.each([
    'For Jo, NHS 943 476 5919',
    'Ring her on 0117 496 0123',
    'jo.smith@example.org asked',
    'Born 3.4.1961',
    'My insta is @jo_smith61',
  ])('words that tell whose the list is are refused: %s', async (words) => {
    const { make, items } = await aList()
    await expect(make({ words })).rejects.toMatchObject({ kind: 'invalid', fields: { words: [expect.any(String)] } })
    const noted = items.map((item) => ({ ...item, note: words }))
    await expect(make({ items: noted })).rejects.toMatchObject({ fields: { 'note-1': [expect.any(String)] } })
  })

  test('words that tell whose the list is are refused', async () => {
    const { make } = await aList()
    await expect(make({ words: 'Her number is 943-476-5919' })).rejects.toMatchObject({ kind: 'invalid' })
    expect(await make({ words: 'Open 9 to 5, about £12.50, 3 miles away' })).toHaveProperty('secret')
  })

  test('is made by staff, coordinators and facilitators, and nobody else', async () => {
    const { items } = await aList()
    const ada = await world.given.member('Ada', { roles: ['coordinator'] })
    const rowan = await world.given.member('Rowan')
    await world.given.group({ slug: 'other', name: 'Other', facilitators: [rowan] })
    const make = (who: Actor) => world.as(who).commands.signposting.makeList({ days: 84, items })
    const verdict = (who: Actor) => world.as(who).queries.signposting.signpostingVerdict({})
    for (const who of [ada, rowan]) {
      await make(who)
      expect((await verdict(who)).allowed).toBe(true)
      const things = await world
        .as(who)
        .queries.signposting.thingsToList({ items: [items[0], { kind: 'group', id: 'none' }] })
      expect(things).toMatchObject([{ name: 'Choir' }])
    }
    for (const who of [await world.given.member('Heron'), world.visitor]) {
      await expect(make(who)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(world.as(who).queries.signposting.myLists({})).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(world.as(who).queries.signposting.thingsToList({ items: [] })).rejects.toMatchObject({
        kind: 'forbidden',
      })
      expect((await verdict(who)).allowed).toBe(false)
    }
  })

  test('needs something on it, of what is published, and an end', async () => {
    const { make } = await aList()
    const draft = await aService(world, 'Draft', { isDraft: true })
    await expect(make({ items: [] })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(make({ days: 1000 })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(make({ items: [{ kind: 'service', id: draft.id }] })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(make({ items: [{ kind: 'group', id: 'none' }] })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('stands in its maker’s records, with what is on it', async () => {
    const { priya, make } = await aList()
    await make()
    const take = (section: string) => world.as(priya).queries.oversight.myRecords({ section })
    expect(JSON.stringify(await take('signposting-lists'))).toContain('Two to try first')
    expect(JSON.stringify(await take('signposting-items'))).toContain('Thursdays are quiet')
  })

  test('closing the account ends the lists', async () => {
    const { priya, make } = await aList()
    const { secret } = await make()
    await world.as(priya).commands.people.eraseMe({ password: 'a long enough secret', sure: 'on' })
    const left = await world.database.read(async (db) => [
      ...(await db.select().from(signpostingItems)),
      ...(await db.select().from(signpostingLists)),
    ])
    expect(left).toEqual([])
    await expect(open(secret)).rejects.toMatchObject({ kind: 'not-found' })
  })
})

describe('services on the page of a group', () => {
  const world = useWorld()

  async function aGroup() {
    const [rowan, heron] = [await world.given.member('Rowan'), await world.given.member('Heron')]
    const { slug } = await world.given.group({ facilitators: [rowan], members: [heron] })
    const [choir, walks] = [await aService(world, 'Choir'), await aService(world, 'Walks')]
    const place = { place: 'group', key: slug }
    const shown = async () =>
      (await world.as(world.visitor).queries.signposting.chosenServices(place)).map(
        ({ service, note }) => `${service.name}: ${note}`,
      )
    return { rowan, heron, choir, walks, place, shown }
  }

  test('are chosen, put in order and taken away by its facilitators, and seen by everybody', async () => {
    const { rowan, choir, walks, place, shown } = await aGroup()
    const { signposting } = world.as(rowan).commands
    await signposting.chooseService({ ...place, serviceId: choir.id, note: 'Kind people' })
    await signposting.chooseService({ ...place, serviceId: walks.id })
    expect(await shown()).toEqual(['Choir: Kind people', 'Walks: '])
    await signposting.chooseService({ ...place, serviceId: choir.id, note: 'Very kind people' })
    await signposting.moveServiceUp({ ...place, serviceId: walks.id })
    await signposting.moveServiceUp({ ...place, serviceId: walks.id })
    expect(await shown()).toEqual(['Walks: ', 'Choir: Very kind people'])
    await signposting.dropService({ ...place, serviceId: walks.id })
    expect(await shown()).toEqual(['Choir: Very kind people'])
    await expect(signposting.dropService({ ...place, serviceId: walks.id })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(signposting.moveServiceUp({ ...place, serviceId: walks.id })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('are nobody else’s to choose, are published, and are twelve at most', async () => {
    const { rowan, heron, choir, place } = await aGroup()
    const { chooseService } = world.as(rowan).commands.signposting
    await expect(
      world.as(heron).commands.signposting.chooseService({ ...place, serviceId: choir.id }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(chooseService({ place: 'group', key: 'none', serviceId: choir.id })).rejects.toMatchObject({
      kind: 'not-found',
    })
    const draft = await aService(world, 'Draft', { isDraft: true })
    await expect(chooseService({ ...place, serviceId: draft.id })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(
      chooseService({ ...place, serviceId: choir.id, note: 'Ask Jo on 07712 345678' }),
    ).rejects.toMatchObject({ kind: 'invalid' })
    for (let count = 0; count < 12; count++)
      await chooseService({ ...place, serviceId: (await aService(world, `Service ${count}`)).id })
    await expect(chooseService({ ...place, serviceId: choir.id })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('stand at a turning point of carers too, chosen by those who look after carers’ places', async () => {
    const { rowan, choir } = await aGroup()
    const ada = await world.given.member('Ada', { roles: ['coordinator'] })
    const wish = { place: 'turning-point', key: 'diagnosis', serviceId: choir.id }
    await expect(world.as(rowan).commands.signposting.chooseService(wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await world.as(ada).commands.signposting.chooseService(wish)
    const there = await world.as(world.visitor).queries.signposting.chosenServices({ place: wish.place, key: wish.key })
    expect(there).toMatchObject([{ service: { name: 'Choir' } }])
  })

  test('those of a turning point stand beside the threads about it, in places for carers only', async () => {
    const { choir } = await aGroup()
    const { given } = world
    const [ada, wren] = [await given.member('Ada', { roles: ['coordinator'] }), await given.member('Wren')]
    await world.as(wren).commands.carers.comeInAsCarer({ who: 'partner', audience: 'nobody' })
    const topics = ['Breaks', 'End of life', 'Tea and cake']
    const { slug } = await world.as(ada).commands.groups.openGroup({
      kind: 'carers',
      name: 'Carers here',
      joining: 'open',
      conditionIds: [],
      purpose: 'For everybody who looks after somebody.',
      lookedAfter: 'Wren reads every day.',
      topics: topics.join('\n'),
      facilitators: 'Wren',
      askIds: [],
    })
    const { queries, commands } = world.as(wren)
    expect((await queries.signposting.turningPointsIn({ slug })).map(({ key }) => key)).toEqual([
      'breaks',
      'end-of-life',
    ])
    const inside = (await queries.groups.groupPage({ slug })).inside
    const about = async (name: string) => {
      const topicIds = inside?.topics.filter((topic) => topic.name === name).map(({ id }) => id) ?? []
      const { id } = await commands.groups.startThread({ slug, title: `About ${name}`, body: 'Some words', topicIds })
      return queries.signposting.threadServices({ threadId: id })
    }
    const wish = { place: 'turning-point', key: 'breaks', serviceId: choir.id, note: 'Two hours of song' }
    await commands.signposting.chooseService(wish)
    expect(await about('Breaks')).toMatchObject([{ note: 'Two hours of song', service: { name: 'Choir' } }])
    expect(await about('End of life')).toEqual([])
    expect(await about('Tea and cake')).toEqual([])
    const { id: groupId } = await given.group({
      slug: 'breaks',
      name: 'Bones',
      facilitators: [wren],
      topics: ['Breaks'],
    })
    expect(groupId).toBeTruthy()
    expect(await queries.signposting.turningPointsIn({ slug: 'breaks' })).toEqual([])
    const other = (await queries.groups.groupPage({ slug: 'breaks' })).inside?.topics.map(({ id }) => id)
    const talk = await commands.groups.startThread({ slug: 'breaks', title: 'Legs', body: 'Ow', topicIds: other })
    expect(await queries.signposting.threadServices({ threadId: talk.id })).toEqual([])
    const stranger = world.as(await given.member('Stranger')).queries.signposting
    await expect(stranger.threadServices({ threadId: talk.id })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(stranger.turningPointsIn({ slug: 'breaks' })).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
