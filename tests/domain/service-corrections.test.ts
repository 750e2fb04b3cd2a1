import { describe, expect, test } from 'vitest'
import { serviceCorrections } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { aService } from '#tests/support/directory.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { useWorld } from '#tests/support/world.ts'

describe('something is wrong with the page of a service', () => {
  const world = useWorld()
  const { told } = noticesOf(world)
  const jobs = jobsOf(world)
  const rows = () => world.database.read(async (db) => db.select().from(serviceCorrections))
  const tell = (serviceId: string, wish: object = {}, who: Actor = world.visitor) =>
    world.as(who).commands.directory.reportCorrection({ serviceId, about: 'times', words: 'Shut on Mondays', ...wish })
  const look = (secret: string, who: Actor = world.visitor) =>
    world.as(who).queries.directory.trackCorrection({ secret })
  const editor = (name = 'Hazel') => world.given.member(name, { roles: ['directory-editor'] })
  const done = { outcome: 'changed', answer: 'Thank you, Mondays are out.' }

  test('somebody without an account tells us, and their link shows what became of it', async () => {
    const { id } = await aService(world)
    const { secret } = await tell(id)
    const hazel = await editor()
    expect(await look(secret)).toMatchObject({ words: 'Shut on Mondays', takenAt: null, outcome: null })
    const [correction] = await rows()
    expect(JSON.stringify(correction)).not.toContain(secret)
    const { directory } = world.as(hazel).commands
    await directory.takeCorrection({ correctionId: correction?.id })
    expect((await look(secret)).takenAt).toBe(world.now)
    await directory.settleCorrection({ correctionId: correction?.id, ...done })
    expect(await look(secret)).toMatchObject(done)
    await expect(look('another')).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('an address that was left is written to once with the outcome, and forgotten', async () => {
    const { id } = await aService(world)
    await tell(id, { email: ' Jo@Example.org ' })
    const [correction] = await rows()
    expect(correction?.email).toBe('jo@example.org')
    const correctionId = correction?.id
    const house = world.as(world.system)
    expect(await house.queries.directory.correctionMail({ correctionId })).toBeNull()
    await world.as(await editor()).commands.directory.settleCorrection({ correctionId, ...done })
    await jobs.work()
    expect(jobs.sent.map(({ to }) => to)).toEqual(['jo@example.org'])
    expect(jobs.sent[0]?.text).not.toMatch(/Monday|Café/)
    expect((await rows())[0]?.email).toBeNull()
    await house.commands.directory.forgetCorrectionAddress({ correctionId })
  })

  test('what is unsafe reaches editors and moderators at once, and they may look', async () => {
    const { id } = await aService(world)
    const [hazel, sam] = [await editor(), await world.given.member('Sam', { roles: ['moderator'] })]
    await tell(id)
    await jobs.work()
    expect(await told(hazel)).toEqual([])
    await tell(id, { about: 'unsafe' })
    await jobs.work()
    for (const who of [hazel, sam]) {
      const [notice] = await told(who)
      expect(notice?.kind).toBe('correction-unsafe')
      expect(await look(notice?.concernsId ?? '', who)).toMatchObject({ about: 'unsafe' })
      await expect(look(notice?.concernsId ?? '')).rejects.toMatchObject({ kind: 'not-found' })
    }
  })

  test('a member who told us is told under notices', async () => {
    const { id } = await aService(world)
    const heron = await world.given.member('Heron')
    await tell(id, {}, heron)
    const [correction] = await rows()
    const hazel = await editor()
    await world.as(hazel).commands.directory.settleCorrection({ correctionId: correction?.id, ...done })
    await world.as(world.system).commands.notices.tellAboutCorrection({ correctionId: correction?.id })
    expect((await told(heron)).map(({ kind }) => kind)).toEqual(['correction-answered'])
    expect(await look(correction?.id ?? '', heron)).toMatchObject(done)
  })

  test('is told in words about a page that is there, or it is not kept', async () => {
    const { id } = await aService(world)
    const draft = await aService(world, 'Draft', { isDraft: true })
    await expect(tell(draft.id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(tell(id, { words: ' ' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(tell(id, { about: 'ugly' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(tell(id, { email: 'nowhere' })).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('the list of editors goes on from page to page, and is for nobody else', async () => {
    const { id } = await aService(world)
    const hazel = await editor()
    for (let count = 0; count < 32; count++) await tell(id, { email: 'jo@example.org' })
    const list = (cursor: object = {}) => world.as(hazel).queries.directory.correctionList(cursor)
    const first = await list()
    expect(JSON.stringify(first)).not.toContain('jo@example.org')
    const second = await list(first.next ?? {})
    expect([first.corrections.length, second.corrections.length, second.next]).toEqual([30, 2, null])
    await expect(
      world.as(await world.given.member('Heron')).queries.directory.correctionList({}),
    ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('only one editor takes it, nobody settles it twice, and members do neither', async () => {
    const { id } = await aService(world)
    await tell(id)
    const [correction] = await rows()
    const correctionId = correction?.id
    const [hazel, other, heron] = [await editor(), await editor('Ivy'), await world.given.member('Heron')]
    const of = (who: Actor) => world.as(who).commands.directory
    await of(hazel).takeCorrection({ correctionId })
    await of(hazel).takeCorrection({ correctionId })
    await expect(of(other).takeCorrection({ correctionId })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(of(heron).settleCorrection({ correctionId, ...done })).rejects.toMatchObject({ kind: 'forbidden' })
    await of(other).settleCorrection({ correctionId, ...done })
    await expect(of(hazel).settleCorrection({ correctionId, ...done })).rejects.toMatchObject({ kind: 'conflict' })
  })
})
