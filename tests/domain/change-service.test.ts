import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { confirmedParts, serviceChanges, serviceStates, services } from '#db/schema/index.ts'
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
