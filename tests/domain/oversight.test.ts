import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { watchedAPage } from '#server/domain/oversight/watch.ts'
import { fairnessOf } from '#tests/support/fairness.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { quickTools } from '#tests/support/quick-tools.ts'
import { useWorld } from '#tests/support/world.ts'

const reason = 'The board asks how many people joined this year'

describe('records about many people leave only when two people agree', () => {
  const world = useWorld()
  const { given } = world
  const house = fairnessOf(world)
  const jobs = jobsOf(world)
  const { told } = noticesOf(world)
  const oversight = (who: Actor) => world.as(who).commands.oversight
  const ask = (who: Actor, kind = 'members-list') => oversight(who).askForBulkExport({ kind, reason })
  const answer = (who: Actor, exportId: string, outcome = 'agreed') =>
    oversight(who).answerBulkExport({ exportId, outcome, reason: 'It is for the board' })
  const take = (who: Actor, exportId: string) => oversight(who).takeBulkExport({ exportId })
  const rows = (who: Actor, exportId: string) => world.as(who).queries.oversight.bulkExportRows({ exportId })

  test('asked, agreed and taken, each step in the audit; people stand under made-up names', async () => {
    const { ada, dana, tom } = await house.people()
    const { exportId } = await ask(ada)
    await answer(dana, exportId)
    await take(ada, exportId)
    const page = await rows(ada, exportId)
    expect(page.rows).toHaveLength(6)
    expect(page.rows[0]).toMatchObject({ person: expect.stringMatching(/^[0-9a-f]{12}$/), address_confirmed: 'yes' })
    expect(JSON.stringify(page)).not.toMatch(new RegExp(`${tom.id}|Tom|example.org`))
    expect((await house.auditRows()).map(({ kind, actorId }) => [kind, actorId])).toEqual([
      ['bulk-export-asked', ada.id],
      ['bulk-export-agreed', dana.id],
      ['bulk-export-taken', ada.id],
    ])
  })

  test('those who may agree are told, and whoever asked is not', async () => {
    const { ada, dana, sam } = await house.people()
    await ask(ada)
    await jobs.work()
    const kinds = async (who: Actor) => (await told(who)).map(({ kind }) => kind)
    expect(await kinds(dana)).toContain('export-asked')
    for (const who of [ada, sam]) expect(await kinds(who)).not.toContain('export-asked')
    await expect(world.as(ada).commands.notices.tellAboutBulkExport({ exportId: 'x' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('the same person has another name in another export', async () => {
    const { ada, dana } = await house.people()
    const people = []
    for (const _ of [1, 2]) {
      const { exportId } = await ask(ada)
      await answer(dana, exportId)
      await take(ada, exportId)
      people.push((await rows(ada, exportId)).rows[0]?.person)
    }
    expect(people[0]).not.toBe(people[1])
  })

  test('nobody works out who is who from the address of the export and the ids they know', async () => {
    const { ada, dana } = await house.people()
    const { exportId } = await ask(ada)
    await answer(dana, exportId)
    await take(ada, exportId)
    const names = (await rows(ada, exportId)).rows.map(({ person }) => person)
    for (const { id } of [ada, dana])
      expect(names).not.toContain(quickTools.hashSecret(`${exportId} ${id}`).slice(0, 12))
  })

  test('the raw figures of transparency have what was done and how soon, and no words', async () => {
    const { ada, dana, sam, reply } = await house.people()
    world.later(5 * 60_000)
    await house.decided(sam, reply.id, { action: 'hide' })
    const { exportId } = await ask(ada, 'transparency-raw')
    await answer(dana, exportId)
    await take(ada, exportId)
    const page = await rows(ada, exportId)
    expect(page.rows).toMatchObject([{ action: 'hide', minutes_to_act: 5, undone: 'no', appeal: 'none' }])
    expect(JSON.stringify(page)).not.toMatch(/cure|view/)
  })

  test('nobody agrees to their own, not even with both badges', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator', 'duty-lead'] })
    const { exportId } = await ask(ada)
    await expect(answer(ada, exportId)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(take(ada, exportId)).rejects.toMatchObject({
      kind: 'forbidden',
      message: 'Nobody has agreed to this yet',
    })
  })

  test('only coordinators ask; moderators and members neither ask nor see', async () => {
    const { ada, dana, sam, tom } = await house.people()
    for (const who of [dana, sam, tom, world.visitor])
      await expect(ask(who)).rejects.toMatchObject({ kind: 'forbidden' })
    const { exportId } = await ask(ada)
    for (const who of [sam, tom, world.visitor]) {
      await expect(answer(who, exportId)).rejects.toMatchObject({ kind: 'not-found' })
      await expect(take(who, exportId)).rejects.toMatchObject({ kind: 'not-found' })
      await expect(world.as(who).queries.oversight.bulkExportList({})).rejects.toMatchObject({ kind: 'forbidden' })
    }
    expect(await world.as(dana).queries.oversight.bulkExportList({})).toMatchObject([
      { askedBy: 'Ada', reason, mayAnswer: true, mayTake: false },
    ])
  })

  test('a refusal, a second answer, a second taking, somebody else’s taking, and a day too late', async () => {
    const { ada, dana } = await house.people()
    const bea = await given.member('Bea', { roles: ['coordinator'] })
    const refused = await ask(ada)
    await answer(bea, refused.exportId, 'refused')
    await expect(take(ada, refused.exportId)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(answer(dana, refused.exportId)).rejects.toMatchObject({ kind: 'forbidden' })
    const agreed = await ask(ada)
    await answer(bea, agreed.exportId)
    await expect(take(bea, agreed.exportId)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(rows(ada, agreed.exportId)).rejects.toMatchObject({ kind: 'not-found' })
    await take(ada, agreed.exportId)
    await expect(take(ada, agreed.exportId)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(rows(bea, agreed.exportId)).rejects.toMatchObject({ kind: 'not-found' })
    world.later(11 * 60_000)
    await expect(rows(ada, agreed.exportId)).rejects.toMatchObject({ kind: 'not-found' })
    const late = await ask(ada)
    await answer(bea, late.exportId)
    world.later(day + 1)
    await expect(take(ada, late.exportId)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('not without saying what for', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    for (const wish of [
      { kind: 'members-list', reason: 'Work' },
      { kind: 'posts', reason },
    ])
      await expect(oversight(ada).askForBulkExport(wish)).rejects.toMatchObject({ kind: 'invalid' })
  })
})

describe('a safeguarding hold', () => {
  const world = useWorld()
  const { given } = world
  const house = fairnessOf(world)
  const put = (who: Actor, name = 'Tom', wish: Record<string, unknown> = {}) =>
    world.as(who).commands.oversight.putOnHold({ name, reason: 'A relative may be reading along', days: 7, ...wish })
  const lift = (who: Actor, holdId: string) =>
    world.as(who).commands.oversight.liftHold({ holdId, reason: 'They have moved out' })

  test('is put on and lifted by a duty lead, with a day to look at it again, and both are in the audit', async () => {
    const { dana, tom } = await house.people()
    const { holdId } = await put(dana)
    const { on } = await world.as(dana).queries.oversight.holds({})
    expect(on).toMatchObject([{ member: 'Tom', putOnBy: 'Dana', reviewAt: world.now + 7 * day, isDue: false }])
    world.later(8 * day)
    expect((await world.as(dana).queries.oversight.holds({})).on).toMatchObject([{ isDue: true }])
    await lift(dana, holdId)
    expect(await world.as(dana).queries.oversight.holds({})).toMatchObject({ on: [], lifted: [{ member: 'Tom' }] })
    expect((await house.auditRows()).map(({ kind, aboutId }) => [kind, aboutId])).toEqual([
      ['hold-put-on', tom.id],
      ['hold-lifted', tom.id],
    ])
  })

  test('nobody else may, nobody on their own, not twice, not on nobody, not without a reason', async () => {
    const { dana, sam, ada, tom } = await house.people()
    for (const who of [sam, ada, tom, world.visitor]) {
      await expect(put(who)).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(lift(who, 'x')).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(world.as(who).queries.oversight.holds({})).rejects.toMatchObject({ kind: 'forbidden' })
    }
    await expect(put(dana, 'Dana')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(put(dana, 'Nobody')).rejects.toMatchObject({ kind: 'invalid', fields: { name: [expect.any(String)] } })
    await expect(put(dana, 'Tom', { reason: 'Because' })).rejects.toMatchObject({ kind: 'invalid' })
    const { holdId } = await put(dana)
    await expect(put(dana)).rejects.toMatchObject({ kind: 'conflict' })
    await lift(dana, holdId)
    await expect(lift(dana, holdId)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('a duty lead does not lift the hold on their own records', async () => {
    const { dana } = await house.people()
    const lee = await given.member('Lee', { roles: ['duty-lead'] })
    const { holdId } = await put(lee, 'Dana')
    await expect(lift(dana, holdId)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})

describe('coordinators watch who looked where', () => {
  const world = useWorld()
  const house = fairnessOf(world)

  test('newest first, by person and by kind, with reasons, a page at a time', async () => {
    const { ada, dana, tom } = await house.people()
    await world.as(dana).commands.oversight.putOnHold({ name: 'Tom', reason: 'A relative may be reading along' })
    for (let at = 0; at < watchedAPage; at++) await world.as(tom).commands.oversight.takeMyRecords({})
    const { watch } = world.as(ada).queries.oversight
    const first = await watch({})
    expect(first.rows).toHaveLength(watchedAPage)
    expect(first.rows[0]).toMatchObject({ kind: 'export', by: 'Tom', about: 'Tom', isAboutSelf: true })
    const rest = await watch({ before: first.next })
    expect(rest).toMatchObject({ rows: [{ kind: 'hold-put-on', by: 'Dana', about: 'Tom' }], next: null })
    expect((await watch({ kind: 'hold-put-on' })).rows).toHaveLength(1)
    expect((await watch({ by: 'Dana' })).rows).toMatchObject([{ reason: 'A relative may be reading along' }])
    expect(await watch({ by: 'Nobody' })).toMatchObject({ rows: [], isNobody: true })
  })

  test('nobody else does', async () => {
    const { sam, dana, tom } = await house.people()
    for (const who of [sam, dana, tom, world.visitor])
      await expect(world.as(who).queries.oversight.watch({})).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
