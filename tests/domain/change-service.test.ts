import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import {
  confirmedParts,
  serviceAtLocations,
  serviceChanges,
  serviceStates,
  services,
  taxonomies,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { aService } from '#tests/support/directory.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { useWorld } from '#tests/support/world.ts'

describe('the page of a service is kept right', () => {
  const world = useWorld()
  const { told } = noticesOf(world)
  const jobs = jobsOf(world)
  const schedules = [
    { id: 'week', freq: 'WEEKLY' as const, byday: 'MO,WE', opensAt: '09:30', closesAt: '12:00' },
    { id: 'month', freq: 'MONTHLY' as const, byday: '1FR', opensAt: '10:00', closesAt: '11:00' },
  ]
  const phones = [{ id: 'p', number: '0117 900 0000', description: 'desk', extra: { from: 'feed' } }]

  async function owned() {
    const owner = await world.given.member('Wren')
    const { id } = await aService(world, 'Café', { owner, schedules, phones, fees: 'Free', waysIn: ['drop-in'] })
    return { owner, id }
  }
  const open = (who: Actor, serviceId: string) => world.as(who).queries.directory.editableService({ serviceId })
  /** What the form sends when somebody changes only this. */
  async function typed(who: Actor, serviceId: string, wish: object = {}) {
    const { words, version, seenAt } = await open(who, serviceId)
    const { hours, ...plain } = words
    const said = Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, value ?? '']))
    const times = { opens: hours.map(({ opens }) => opens), closes: hours.map(({ closes }) => closes) }
    return { ...said, ...times, serviceId, version: String(version), seenAt: String(seenAt), ...wish }
  }
  const change = (who: Actor, form: object) => world.as(who).commands.directory.changeService(form)
  const preview = (who: Actor, form: object) => world.as(who).queries.directory.previewService(form)
  const row = async (id: string) =>
    (await world.database.read(async (db) => db.select().from(services).where(eq(services.id, id))))[0]
  const parts = () => world.database.read(async (db) => db.select().from(confirmedParts))
  const states = async (id: string) =>
    (await world.database.read(async (db) => db.select().from(serviceStates).where(eq(serviceStates.serviceId, id))))
      .filter(({ endedAt }) => endedAt === null)
      .map(({ state }) => state)
      .sort()

  test('by its owner: they see it first, and each part is kept with old and new and guarded from feeds', async () => {
    const { owner, id } = await owned()
    const form = await typed(owner, id, { fees: '£2 a visit', meets: 'phone' })
    const seen = await preview(owner, form)
    expect(seen.changes.map(({ part }) => part).sort()).toEqual(['fees', 'meets'])
    expect(seen.page).toMatchObject({ fees: '£2 a visit', meets: ['phone'], name: 'Café' })
    expect((await row(id))?.fees).toBe('Free')
    await change(owner, form)
    expect(await row(id)).toMatchObject({ fees: '£2 a visit', version: 2, phones, schedules, checkedAt: null })
    const kept = await world.database.read(async (db) => db.select().from(serviceChanges))
    expect(kept.find(({ part }) => part === 'fees')).toMatchObject({
      old: 'Free',
      new: '£2 a visit',
      changedBy: owner.id,
      cause: 'owner',
    })
    expect((await parts()).map(({ part }) => part).sort()).toEqual(['fees', 'meets'])
  })

  test('nothing typed is nothing changed', async () => {
    const { owner, id } = await owned()
    expect(await change(owner, await typed(owner, id))).toEqual({ changed: [] })
    expect((await row(id))?.version).toBe(1)
  })

  test('times and numbers are changed without losing what stands beside them', async () => {
    const { owner, id } = await owned()
    const opens = ['10:00', '', '10:00', '', '', '', '']
    const closes = ['12:00', '', '12:00', '', '', '', '']
    const wish = { opens, closes, phones: '0117 900 0000, desk\r\n0117 900 1111, out of hours\r\n' }
    await change(owner, await typed(owner, id, wish))
    const now = await row(id)
    expect(now?.schedules).toEqual([
      schedules[1],
      { id: expect.any(String), freq: 'WEEKLY', byday: 'MO,WE', opensAt: '10:00', closesAt: '12:00' },
    ])
    expect(now?.phones).toEqual([
      phones[0],
      { id: expect.any(String), number: '0117 900 1111', description: 'out of hours' },
    ])
  })

  test('sums, people to ask for and languages, a line each; what nobody typed anew stays as its feed has it', async () => {
    const owner = await world.given.member('Wren')
    const costs = [{ id: 'c', option: 'Member', amount: 250, currency: 'GBP', extra: { from: 'feed' } }]
    const contacts = [
      { id: 'a', name: 'Ann Lee', title: 'secretary', email: 'ann@example.org' },
      { id: 'h', name: 'Home number', isPrivate: true as const, phones: [{ id: 'hp', number: '0117 900 2222' }] },
    ]
    const languages = [{ id: 'l', code: 'cy', name: 'Welsh' }]
    const { id } = await aService(world, 'Café', { owner, costs, contacts, languages })
    const { words } = await open(owner, id)
    expect(words).toMatchObject({
      costs: '£2.50, Member',
      contacts: 'Ann Lee, secretary, ann@example.org',
      languages: 'Welsh',
    })
    await change(
      owner,
      await typed(owner, id, {
        costs: '£2.50, Member\n5 a visit\nAsk us about help with it',
        contacts: 'Ann Lee, secretary, ann@example.org\nBo Ray, driver, 0117 900 3333',
        languages: 'Welsh\nPolish, on Mondays',
      }),
    )
    const now = await row(id)
    expect(now?.costs).toEqual([
      costs[0],
      { id: expect.any(String), amount: 500, currency: 'GBP', option: 'a visit' },
      { id: expect.any(String), option: 'Ask us about help with it' },
    ])
    expect(now?.contacts).toMatchObject([
      contacts[0],
      { name: 'Bo Ray', title: 'driver', phones: [{ number: '0117 900 3333' }] },
      contacts[1],
    ])
    expect(now?.languages).toMatchObject([languages[0], { name: 'Polish', note: 'on Mondays' }])
    expect((await parts()).map(({ part }) => part).sort()).toEqual(['contacts', 'costs', 'languages'])
  })

  test('places: one changes, one goes, one is new; what else is met there stays where it was', async () => {
    const owner = await world.given.member('Wren')
    const at = { latitude: 51.44, longitude: -2.58, postcode: 'BS4 1AA', town: 'Bristol' }
    const { id, locationId } = await aService(world, 'Café', { owner, at, stepFree: 'yes' })
    const choir = await aService(world, 'Choir')
    await world.database.write(async (tx) => {
      const made = { createdAt: world.now, changedAt: world.now }
      await tx.insert(serviceAtLocations).values({ id: world.newId(), serviceId: choir.id, locationId, ...made })
    })
    const { places } = await open(owner, id)
    expect(places).toMatchObject([{ name: 'Café', town: 'Bristol', postcode: 'BS4 1AA', stepFree: 'yes' }])
    const [there] = places
    const blank = (wish: object = {}) => ({
      ...{ placeId: [there?.id, ''], placeName: ['Café', ''], placeStreet: ['', ''], placeTown: ['Bristol', ''] },
      ...{ placePostcode: ['BS4 1AA', ''], placeStepFree: ['yes', ''], placeTransport: ['', ''] },
      ...wish,
    })
    expect(await change(owner, await typed(owner, id, blank()))).toEqual({ changed: [] })

    const wish = blank({
      placeName: ['Café', 'The library'],
      placeStreet: ['2 New Road', '1 High Street'],
      placePostcode: ['BS4 1AA', 'bs31ab'],
      placeTransport: ['Bus 90', ''],
    })
    const seen = await preview(owner, await typed(owner, id, wish))
    expect(seen.changes).toEqual([
      {
        part: 'places',
        old: ['Café, Bristol, BS4 1AA. No steps'],
        new: ['Café, 2 New Road, Bristol, BS4 1AA. No steps. Bus 90', 'The library, 1 High Street, BS3 1AB'],
      },
    ])
    expect(seen.page.places).toMatchObject([{ transport: 'Bus 90' }, { name: 'The library', postcode: 'BS3 1AB' }])
    await change(owner, await typed(owner, id, wish))
    const page = (who: Actor, serviceId: string) => world.as(who).queries.directory.servicePage({ serviceId })
    expect((await page(world.visitor, id)).places).toMatchObject([
      { name: 'Café', address: { line1: '2 New Road', city: 'Bristol' }, stepFree: 'yes', transport: 'Bus 90' },
      { name: 'The library', address: { line1: '1 High Street' }, postcode: 'BS3 1AB', stepFree: null },
    ])
    expect((await page(world.visitor, choir.id)).places).toMatchObject([{ name: 'Café', transport: null }])

    await change(owner, await typed(owner, id, { placeGone: [there?.id], placeId: [''] }))
    expect((await page(world.visitor, id)).places.map(({ name }) => name)).toEqual(['The library'])
    expect((await parts()).map(({ part }) => part)).toEqual(['places'])
    await expect(
      change(owner, await typed(owner, id, { placeId: '', placePostcode: 'somewhere' })),
    ).rejects.toMatchObject({
      kind: 'invalid',
      fields: { placePostcode: ['Write a whole postcode, like HP20 1UE'] },
    })
    await expect(
      change(await world.given.member('Heron'), await typed(owner, id, { placeGone: [there?.id], placeId: [''] })),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('kinds of help: some go, and needs of our own list are added, by which it is found', async () => {
    const owner = await world.given.member('Wren')
    const { id } = await aService(world, 'The Tuesday people', { owner, terms: ['Lunch Club', 'Heritage'] })
    const [heritage, lunch] = (await open(owner, id)).terms
    expect([heritage?.name, lunch?.name]).toEqual(['Heritage', 'Lunch Club'])
    const wish = { termsShown: 'on', terms: lunch?.id, needs: ['debt', 'no-such-need'] }
    const seen = await preview(owner, await typed(owner, id, wish))
    expect(seen.changes).toEqual([{ part: 'terms', old: ['Heritage', 'Lunch Club'], new: ['Lunch Club', 'Debt help'] }])
    for (let again = 0; again < 2; again++) await change(owner, await typed(owner, id, wish))
    expect((await open(owner, id)).terms.map(({ name }) => name)).toEqual(['Debt help', 'Lunch Club'])
    const found = await world.as(world.visitor).queries.directory.findServices({ need: 'debt' })
    expect(found.found.map(({ name }) => name)).toEqual(['The Tuesday people'])
    const [ours] = await world.database.read(async (db) => db.select().from(taxonomies))
    const published = await world.as(world.visitor).queries.directory.publishedTerms({ taxonomy_id: ours?.id })
    // The broader need stands above it, and whoever reads our data finds what their own list calls it.
    const [money, debt] = [...published.contents].sort((a) => (a.parent_id ? 1 : -1))
    expect(money).toMatchObject({ name: 'Money and benefits' })
    expect(debt).toMatchObject({
      name: 'Debt help',
      parent_id: money?.id,
      description: expect.stringContaining('Elsewhere called: Debt advice'),
    })
    expect((await parts()).map(({ part }) => part)).toEqual(['terms'])
  })

  test('whoever was not quick enough is stopped, and shown what changed meanwhile', async () => {
    const { owner, id } = await owned()
    const hazel = await world.given.member('Hazel', { roles: ['directory-editor'] })
    const mine = await typed(owner, id, { fees: 'Pay what you can' })
    world.later(1000)
    await change(hazel, await typed(hazel, id, { waiting: 'Two weeks' }))
    await expect(change(owner, mine)).rejects.toMatchObject({ kind: 'conflict' })
    const seen = await preview(owner, mine)
    expect(seen).toMatchObject({ isOutdated: true, version: 2, page: { fees: 'Pay what you can' } })
    expect(seen.meanwhile).toMatchObject([{ part: 'waiting', new: 'Two weeks', cause: 'editor' }])
  })

  test('not by anybody else, nor without a name, nor with an address that is none', async () => {
    const { owner, id } = await owned()
    const heron = await world.given.member('Heron')
    const form = await typed(owner, id, { name: 'Mine now' })
    for (const who of [heron, world.visitor]) {
      await expect(change(who, form)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(preview(who, form)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(open(who, id)).rejects.toMatchObject({ kind: 'forbidden' })
    }
    for (const wish of [{ name: ' ' }, { url: 'javascript:alert(1)' }, { email: 'x' }, { opens: ['25:00'] }])
      await expect(change(owner, { ...form, ...wish })).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('its history says who, when, old and new; names are for editors', async () => {
    const { owner, id } = await owned()
    const hazel = await world.given.member('Hazel', { roles: ['directory-editor'] })
    await change(owner, await typed(owner, id, { fees: '£1' }))
    await change(hazel, await typed(hazel, id, { fees: '£3' }))
    const history = (who: Actor) => world.as(who).queries.directory.serviceHistory({ serviceId: id })
    expect((await history(owner)).changes.map(({ by, cause, new: now }) => [by.isMe, by.name, cause, now])).toEqual([
      [false, null, 'editor', '£3'],
      [true, null, 'owner', '£1'],
    ])
    expect((await history(hazel)).changes.map(({ by }) => by.name)).toEqual(['Hazel', 'Wren'])
    await expect(history(await world.given.member('Heron'))).rejects.toMatchObject({ kind: 'forbidden' })
    await world.as(hazel).commands.directory.unpublishServices({ serviceIds: id, because: 'It moved' })
    const shown = async (who: Actor) =>
      (await history(who)).states.map(({ state, because, startedBy, endedBy }) => [state, because, startedBy, endedBy])
    const byHazel = { isMe: false, name: 'Hazel' }
    expect(await shown(owner)).toContainEqual(['unpublished', 'It moved', { ...byHazel, name: null }, null])
    expect(await shown(await world.given.member('Ada', { roles: ['coordinator'] }))).toContainEqual([
      'published',
      '',
      null,
      byHazel,
    ])
  })

  test('“it is all still right” holds six months; its owner is reminded 30 and 7 days before, once each', async () => {
    const { owner, id } = await owned()
    const confirm = (who: Actor) => world.as(who).commands.directory.confirmService({ serviceId: id })
    await expect(confirm(await world.given.member('Heron'))).rejects.toMatchObject({ kind: 'forbidden' })
    await confirm(owner)
    const until = (await row(id))?.checkedUntil ?? 0
    expect(Math.round((until - world.now) / day)).toBeGreaterThan(180)
    expect((await parts()).map(({ part }) => part)).toContain('places')
    const reminders = async () => {
      for (let again = 0; again < 2; again++) await world.as(world.system).commands.notices.tellAboutDueChecks({})
      return (await told(owner)).filter(({ kind }) => kind === 'service-due').length
    }
    world.later(until - world.now - 31 * day)
    expect(await reminders()).toBe(0)
    world.later(2 * day)
    expect(await reminders()).toBe(1)
    world.later(23 * day)
    expect(await reminders()).toBe(2)
  })

  test('what nobody checks is marked, and three months later taken from view; its owner’s check brings it back', async () => {
    const { owner, id } = await owned()
    const hazel = await world.given.member('Hazel', { roles: ['directory-editor'] })
    const brought = await aService(world, 'From a feed', { checkedAt: world.now, checkedUntil: world.now + day })
    await world.as(owner).commands.directory.confirmService({ serviceId: id })
    const watch = async () => {
      const house = world.as(world.system)
      await house.commands.directory.letChecksRunOut({})
      await house.commands.directory.takeDownUnchecked({})
      await jobs.work()
    }
    world.later(190 * day)
    await watch()
    expect([await states(id), await states(brought.id)]).toEqual([
      ['published', 'stale'],
      ['published', 'stale'],
    ])
    world.later(93 * day)
    await watch()
    // What only a feed looks after stays, with its mark.
    expect([await states(id), await states(brought.id)]).toEqual([
      ['stale', 'unpublished'],
      ['published', 'stale'],
    ])
    for (const who of [owner, hazel]) expect((await told(who)).map(({ kind }) => kind)).toContain('service-unpublished')
    await world.as(owner).commands.directory.confirmService({ serviceId: id })
    expect(await states(id)).toEqual(['published'])
    expect((await row(id))?.publishedAt).not.toBeNull()
    await world.as(world.system).commands.notices.tellAboutUnchecked({ serviceId: id, since: 0 })
  })

  test('what a feed has checked since loses its mark', async () => {
    const { id } = await aService(world, 'From a feed', { checkedAt: world.now, checkedUntil: world.now + day })
    const watch = () => world.as(world.system).commands.directory.letChecksRunOut({})
    world.later(2 * day)
    await watch()
    await world.database.write(async (tx) => {
      await tx
        .update(services)
        .set({ checkedUntil: world.now + 9 * day })
        .where(eq(services.id, id))
    })
    await watch()
    expect(await states(id)).toEqual(['published'])
    for (const name of ['letChecksRunOut', 'takeDownUnchecked'] as const)
      await expect(
        world.as(await world.given.member(`Heron ${name}`)).commands.directory[name]({}),
      ).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
