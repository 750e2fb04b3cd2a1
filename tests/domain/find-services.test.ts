import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { directoryLocations, events, jobs, searchWords, serviceAtLocations, services } from '#db/schema/index.ts'
import { indexServices, leaveState, pointOf, publishedChanged } from '#server/domain/directory/index.ts'
import { aService } from '#tests/support/directory.ts'
import { useWorld } from '#tests/support/world.ts'

const id = (text: string) => ({ id: text })
const aylesbury = { latitude: 51.8168, longitude: -0.8124, postcode: 'HP20 1UY', town: 'Aylesbury' }
const wendover = { latitude: 51.7619, longitude: -0.7398, postcode: 'HP22 6DU', town: 'Wendover' }
const bristol = { latitude: 51.4545, longitude: -2.5879, postcode: 'BS1 4DJ', town: 'Bristol' }

describe('finding services', () => {
  const world = useWorld()
  const find = (asked: object) => world.as(world.visitor).queries.directory.findServices(asked)
  const names = async (asked: object) => (await find(asked)).found.map(({ name }) => name)

  const manyServices = (count: number, at: (number: number) => { latitude: number; longitude: number }) =>
    world.act(world.system, async (ctx) => {
      const made = { createdAt: world.now, changedAt: world.now }
      const ids = Array.from({ length: count }, () => world.newId())
      for (const [number, serviceId] of ids.entries()) {
        const name = `Crowd ${number}`
        const words = { name, nameKey: name.toLowerCase(), description: 'Benefits advice' }
        const locationId = world.newId()
        const { latitude, longitude } = at(number)
        await ctx.tx
          .insert(services)
          .values({ id: serviceId, ...words, status: 'active', publishedAt: world.now, ...made })
        await ctx.tx
          .insert(directoryLocations)
          .values({ id: locationId, kind: 'physical', name, ...pointOf(latitude, longitude), ...made })
        await ctx.tx.insert(serviceAtLocations).values({ id: world.newId(), serviceId, locationId, ...made })
      }
      await publishedChanged(ctx, ids)
    })

  const someServices = async () => {
    const free = { costs: [{ ...id('1'), amount: 0 }] }
    const checked = { checkedAt: world.now, checkedUntil: world.now + 90 * 86_400_000 }
    await world.as(world.system).commands.places.keepPlaces({
      points: [{ code: 'HP20', latitude: 51.82, longitude: -0.81, exactness: 2 }],
      towns: [{ name: 'Wendover', county: '', latitude: 51.7619, longitude: -0.7398, size: 1 }],
    })
    await aService(world, 'Stroke and money: benefits advice', {
      at: aylesbury,
      stepFree: 'yes',
      description: 'A trained adviser goes through what you can claim. For anyone who has had a stroke.',
      waysIn: ['self-referral'],
      phones: [{ ...id('1'), number: '01632 960 123' }],
      ...free,
      ...checked,
    })
    await aService(world, 'Town debt centre', { at: wendover, description: 'Help with debts.', ...free, ...checked })
    await aService(world, 'Money matters Bristol', { at: bristol, terms: ['Financial Assistance'], ...checked })
    await aService(world, 'Money line', { meets: ['phone'], terms: ['Money'], ...free, ...checked })
    await aService(world, 'Chair exercise for lungs', {
      at: aylesbury,
      description: 'Gentle movement for people who live with COPD.',
      languages: [{ ...id('1'), code: 'cy' }],
      fees: 'Free',
      ...checked,
    })
    await aService(world, 'Sitting service', { at: wendover, terms: ['Respite at home'], taking: 'yes', ...checked })
  }

  test('by what they worry about and what they live with, nearest and best first', async () => {
    await someServices()
    const { found, chips, place } = await find({ q: 'money worries since my stroke', place: 'HP20' })
    expect(chips.map(({ name }) => name)).toEqual(['Money and benefits', 'Stroke'])
    expect(place).toMatchObject({ name: 'HP20', isRough: false })
    expect(found.map(({ name }) => name)).toEqual([
      'Stroke and money: benefits advice',
      'Town debt centre',
      'Money line',
      'Money matters Bristol',
    ])
    expect(found[0]).toMatchObject({
      phone: '01632 960 123',
      because: { needs: ['Benefits advice'], conditions: ['Stroke'] },
    })
    expect(found[0]?.metres).toBeLessThan(1000)
    expect(found[2]).toMatchObject({ metres: null, reach: 'remote' })
  })

  test('by phone and online only, when they write that as their place', async () => {
    await someServices()
    for (const place of ['online', 'Phone', 'online and phone only']) {
      const { found, isPlaceUnknown, filters } = await find({ q: 'money', place })
      expect([found.map(({ name }) => name), isPlaceUnknown]).toEqual([['Money line'], false])
      expect(filters.find(({ wish }) => wish === 'remote')?.isOn).toBe(true)
    }
  })

  test('nearest first takes no notice of anything else', async () => {
    await someServices()
    expect(await names({ q: 'money', place: 'Wendover', order: 'nearest' })).toEqual([
      'Town debt centre',
      'Stroke and money: benefits advice',
      'Money line',
      'Money matters Bristol',
    ])
  })

  test('in spite of slips, and with what they wish for', async () => {
    await someServices()
    const { found, chips } = await find({ q: 'free excercise copd near HP20' })
    expect(found.map(({ name }) => name)).toEqual(['Chair exercise for lungs'])
    expect(chips.map(({ key }) => key)).toEqual(['need.moving', 'condition.copd', 'wish.free'])
  })

  test('in the words of somebody who looks after another', async () => {
    await someServices()
    expect(await names({ q: 'someone to sit with mum in Wendover' })).toEqual(['Sitting service'])
  })

  test('in the language they ask for, as a chip that can be taken away; where none speaks it, by the words', async () => {
    await someServices()
    const welsh = await find({ q: 'exercise with somebody who speaks welsh' })
    expect(welsh.chips.map(({ key }) => key)).toEqual(['need.moving', 'language.cy'])
    expect([welsh.language, welsh.total, welsh.isPartly]).toEqual(['cy', 1, false])
    expect((await find({ q: 'exercise welsh', without: ['language.cy'] })).language).toBeNull()
    await aService(world, 'Turkish coffee and chat', { terms: ['Lunch Club'] })
    const turkish = await find({ q: 'turkish coffee' })
    expect([turkish.isPartly, turkish.found.map(({ name }) => name)]).toEqual([true, ['Turkish coffee and chat']])
  })

  test('by any of the conditions that one word means, each a chip; what is part of a name is a word', async () => {
    for (const name of [
      'Type 1 diabetes group',
      'Type 2 diabetes group',
      'Kidney patients together',
      'Kidney cancer ward',
    ])
      await aService(world, name)
    const { chips, found, isPartly } = await find({ q: 'diabetes' })
    expect(chips.map(({ id }) => id)).toEqual(['type-1-diabetes', 'type-2-diabetes', 'diabetes-rarer-types'])
    expect([found.map(({ name }) => name).sort(), isPartly]).toEqual([
      ['Type 1 diabetes group', 'Type 2 diabetes group'],
      false,
    ])
    const without = ['condition.type-1-diabetes', 'condition.diabetes-rarer-types']
    expect(await names({ q: 'diabetes', without })).toEqual(['Type 2 diabetes group'])
    const kidney = await find({ q: 'kidney' })
    expect([kidney.chips, kidney.total]).toEqual([[], 2])
  })

  test('by words that no list knows', async () => {
    await someServices()
    expect(await names({ q: 'adviser' })).toEqual(['Stroke and money: benefits advice'])
    expect(await names({ q: 'zebra' })).toEqual([])
  })

  test('with some of their words, or by the broader need, when nothing fits all of it, and we say so; a whole match is never mixed with parts', async () => {
    await aService(world, 'Zither evenings')
    await aService(world, 'Zither and glockenspiel')
    const partly = await find({ q: 'zither bagpipes' })
    expect([partly.isPartly, partly.total]).toEqual([true, 2])
    const whole = await find({ q: 'zither glockenspiel' })
    expect([whole.isPartly, whole.found.map(({ name }) => name)]).toEqual([false, ['Zither and glockenspiel']])
    expect(await find({ q: 'bagpipes hurdygurdy' })).toMatchObject({ isPartly: false, total: 0 })
    await aService(world, 'The Tuesday table', { terms: ['Food'] })
    const wider = await find({ q: 'my mum cannot cook' })
    expect([wider.isPartly, wider.found.map(({ name }) => name)]).toEqual([true, ['The Tuesday table']])
  })

  test('chips that were not meant are taken away, and others put in their place', async () => {
    await someServices()
    const without = await find({ q: 'money worries since my stroke', without: ['condition.stroke'] })
    expect(without.chips.map(({ key }) => key)).toEqual(['need.money'])
    const instead = await find({ q: 'money', without: 'need.money', need: 'sitting' })
    expect(instead.found.map(({ name }) => name)).toEqual(['Sitting service'])
  })

  test('filters add up: each says how many there would be', async () => {
    await someServices()
    const count = ({ filters }: Awaited<ReturnType<typeof find>>, wish: string) =>
      filters.find((one) => one.wish === wish)?.count
    const all = await find({ q: 'money' })
    expect([all.total, count(all, 'free'), count(all, 'step-free'), count(all, 'remote')]).toEqual([4, 3, 1, 1])
    const free = await find({ q: 'money', only: 'free' })
    expect([free.total, count(free, 'free'), count(free, 'step-free'), count(free, 'remote')]).toEqual([3, 3, 1, 1])
    const both = await find({ q: 'money', only: ['free', 'step-free'] })
    expect(both.found.map(({ name }) => name)).toEqual(['Stroke and money: benefits advice'])
    expect((await find({ only: 'taking' })).found.map(({ name }) => name)).toEqual(['Sitting service'])
    const welsh = await find({ language: 'cy' })
    expect(welsh.found.map(({ name }) => name)).toEqual(['Chair exercise for lungs'])
    expect(welsh.languages).toEqual([{ code: 'cy', name: 'Welsh', count: 1 }])
  })

  test('an address that makes no sense still opens', async () => {
    await someServices()
    expect((await find({ need: 'nonsense', only: ['nonsense'], order: 'up', after: 'x', language: 'zz' })).total).toBe(
      6,
    )
    expect(await find({ q: 'money', place: 'Xyzzyville' })).toMatchObject({
      isPlaceUnknown: true,
      place: null,
      total: 4,
    })
  })

  test('what nobody may see is not found, and a refuge tells no place', async () => {
    await aService(world, 'Draft money advice', { isDraft: true, at: aylesbury })
    await aService(world, 'Money after abuse', { isRefuge: true, at: aylesbury })
    const { found } = await find({ q: 'money', place: 'HP20' })
    expect(found).toMatchObject([{ name: 'Money after abuse', metres: null, point: null }])
    expect(await names({ q: 'Aylesbury' })).toEqual([])
  })

  test('a service that was taken from view or changed is found as it is now', async () => {
    const { id: serviceId } = await aService(world, 'Money advice')
    await world.act(world.system, async (ctx) => {
      await ctx.tx.update(services).set({ name: 'Walking group' }).where(eq(services.id, serviceId))
      await indexServices(ctx.tx, [serviceId])
    })
    expect(await names({ q: 'money' })).toEqual([])
    expect(await names({ q: 'walking' })).toEqual(['Walking group'])
    await world.act(world.system, async (ctx) => {
      await leaveState(ctx, serviceId, 'published')
      await publishedChanged(ctx, [serviceId])
    })
    expect(await names({})).toEqual([])
  })

  test('all of a long list is there, page by page, each once and nearest first', async () => {
    for (let at = 0; at < 70; at++)
      await aService(world, `Walking group ${at}`, {
        at: { latitude: 51.81 + at * 0.01, longitude: -0.81 },
        checkedUntil: at % 3 === 0 ? null : world.now + 1000,
      })
    for (const order of ['nearest', 'best']) {
      const seen: string[] = []
      let after: string | null | undefined
      do {
        const page = await find({ q: 'walking', place: 'HP20', order, after })
        if (order === 'nearest') {
          const metres = page.found.map((one) => one.metres ?? 0)
          expect(metres).toEqual([...metres].sort((a, b) => a - b))
        }
        seen.push(...page.found.map(({ name }) => name))
        after = page.next
      } while (after)
      expect(seen).toHaveLength(70)
      expect(new Set(seen).size).toBe(70)
    }
  })

  test('what answers all that was asked stands before what is nearer and answers a part, through all pages', async () => {
    // A tenth of a degree north of one another, 11 km: every third for people after a stroke.
    const isForStroke = (at: number) => at % 3 === 2
    for (let at = 0; at < 66; at++)
      await aService(world, isForStroke(at) ? `Money after a stroke ${at}` : `Money advice ${at}`, {
        at: { latitude: 51.81 + at * 0.1, longitude: -0.81 },
        description: isForStroke(at) ? 'Benefits advice for people after a stroke' : 'Benefits advice',
      })
    const seen: string[] = []
    const weights: number[] = []
    let after: string | null | undefined
    do {
      const page = await find({ q: 'money worries since my stroke', place: 'HP20', after })
      seen.push(...page.found.map(({ name }) => name))
      after = page.next
      if (after) weights.push(Number(after.split('.')[0]))
    } while (after)
    expect(new Set(seen).size).toBe(66)
    expect(seen).toHaveLength(66)
    expect(weights).toEqual([...weights].sort((a, b) => a - b))
    // At 22 km with all of it; at 11 km with half.
    expect(seen.indexOf('Money after a stroke 2')).toBeLessThan(seen.indexOf('Money advice 3'))
    expect(seen.indexOf('Money after a stroke 5')).toBeLessThan(seen.indexOf('Money advice 4'))
    expect(seen.indexOf('Money advice 3')).toBeLessThan(seen.indexOf('Money after a stroke 8'))
  })

  test('the nearest stands first among more than anybody could look at, however old its entry', async () => {
    await world.as(world.system).commands.places.keepPlaces({
      points: [{ code: 'HP20', latitude: 51.82, longitude: -0.81, exactness: 2 }],
    })
    const point = (metresNorth: number) => ({ latitude: 51.82 + metresNorth / 111_195, longitude: -0.81 })
    await aService(world, 'Round the corner', { at: point(300), terms: ['Money'] })
    await aService(world, 'Down the road', { at: point(2_500), terms: ['Money'] })
    await manyServices(430, (number) => point(4_200 + number))
    for (const order of ['nearest', 'best']) {
      const asked = { q: 'money', place: 'HP20', order }
      const first = await find(asked)
      expect(first.found.slice(0, 4).map(({ name }) => name)).toEqual([
        'Round the corner',
        'Down the road',
        'Crowd 0',
        'Crowd 1',
      ])
      expect(first).toMatchObject({ isCut: true })
      const second = await find({ ...asked, after: first.next })
      expect(second.found.map(({ name }) => name)).toEqual(Array.from({ length: 20 }, (_, at) => `Crowd ${at + 18}`))
    }
  })

  test('what a member keeps is marked for them, and for nobody else', async () => {
    const amina = await world.given.member('Amina')
    const { id: serviceId } = await aService(world, 'Money line', { meets: ['phone'], terms: ['Money'] })
    await aService(world, 'Money desk', { meets: ['phone'], terms: ['Money'] })
    await world.as(amina).commands.directory.saveService({ serviceId })
    const { found } = await world.as(amina).queries.directory.findServices({ q: 'money' })
    expect(found.map(({ name, isSaved }) => ({ name, isSaved }))).toEqual(
      expect.arrayContaining([
        { name: 'Money line', isSaved: true },
        { name: 'Money desk', isSaved: false },
      ]),
    )
    expect((await find({ q: 'money' })).found.filter(({ isSaved }) => isSaved)).toEqual([])
  })

  test('a service with a postcode and no point stands where its postcode is, also when that is known later', async () => {
    const { id } = await aService(world, 'Money desk', { terms: ['Money'] })
    const refuge = await aService(world, 'Women’s money house', { terms: ['Money'], isRefuge: true })
    await world.act(world.system, async (ctx) => {
      for (const serviceId of [id, refuge.id]) {
        const locationId = world.newId()
        const made = { createdAt: world.now, changedAt: world.now }
        await ctx.tx
          .insert(directoryLocations)
          .values({ id: locationId, kind: 'physical', name: 'Hall', postcode: 'HP20 1UY', ...made })
        await ctx.tx.insert(serviceAtLocations).values({ id: world.newId(), serviceId, locationId, ...made })
      }
      await publishedChanged(ctx, [id, refuge.id])
    })
    const metres = async () => (await find({ q: 'money', place: 'HP20' })).found.map((one) => one.metres)
    expect(await metres()).toEqual([null, null])
    const { places, directory } = world.as(world.system).commands
    await places.keepPlaces({ points: [{ code: 'HP20', latitude: 51.82, longitude: -0.81, exactness: 2 }] })
    await directory.tidySearch({ step: 'on' })
    expect(await metres()).toEqual([0, null])
  })

  test('what somebody looked for is kept nowhere', async () => {
    const amina = await world.given.member('Amina')
    await someServices()
    await world.as(amina).queries.directory.findServices({ q: 'zanzibarian money worries', place: 'HP20' })
    await world.as(amina).queries.directory.suggestServices({ q: 'zanzibarian' })
    const kept = await world.database.read(async (db) => [
      ...(await db.select().from(events)),
      ...(await db.select().from(jobs)),
      ...(await db.select().from(searchWords)),
    ])
    expect(JSON.stringify(kept)).not.toMatch(/zanzibar/)
  })

  test('is the same after the index was put in order, which only the house does', async () => {
    await someServices()
    const { tidySearch } = world.as(world.system).commands.directory
    for (const step of ['anew', 'on', 'on']) await tidySearch({ step })
    expect((await find({ q: 'money' })).total).toBe(4)
    await expect(world.as(world.visitor).commands.directory.tidySearch({ step: 'anew' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('says what somebody may mean while they type', async () => {
    await someServices()
    const suggest = (q: string) => world.as(world.visitor).queries.directory.suggestServices({ q })
    expect((await suggest('benef')).map(({ name }) => name)).toContain('Benefits advice')
    expect((await suggest('Sitt')).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'need Someone to sit with them',
      'service Sitting service',
    ])
    expect(await suggest('s')).toEqual([])
  })
})
