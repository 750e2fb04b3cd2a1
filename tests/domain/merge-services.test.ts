import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import {
  mergedMemberThings,
  savedServices,
  serviceChanges,
  serviceLikenesses,
  serviceMerges,
} from '#db/schema/index.ts'
import { aService } from '#tests/support/directory.ts'
import { useWorld } from '#tests/support/world.ts'

describe('two entries of one service', () => {
  const world = useWorld()

  async function twoEntries() {
    const hazel = await world.given.member('Hazel', { roles: ['directory-editor'] })
    const [kept, gone] = [await aService(world, 'Knowle Café'), await aService(world, 'Knowle Cafe')]
    const likenessId = world.newId()
    await world.database.write(async (tx) => {
      await tx
        .insert(serviceLikenesses)
        .values({ id: likenessId, serviceId: kept.id, otherId: gone.id, why: 'The same name', seenAt: world.now })
    })
    return { hazel, keptId: kept.id, goneId: gone.id, likenessId }
  }
  const savedBy = (memberId: string, serviceId: string) =>
    world.database.read(async (db) =>
      db
        .select()
        .from(savedServices)
        .where(and(eq(savedServices.memberId, memberId), eq(savedServices.serviceId, serviceId))),
    )

  test('become one, whoever kept either finds it, and all of it can be undone', async () => {
    const { hazel, keptId, goneId } = await twoEntries()
    const [heron, otter] = [await world.given.member('Heron'), await world.given.member('Otter')]
    await world.as(heron).commands.directory.saveService({ serviceId: goneId })
    for (const serviceId of [keptId, goneId]) await world.as(otter).commands.directory.saveService({ serviceId })

    const { mergeId } = await world.as(hazel).commands.directory.mergeServices({ keptId, goneId })
    expect(await world.as(heron).queries.directory.servicePage({ serviceId: goneId })).toMatchObject({ id: keptId })
    expect(await savedBy(heron.id, keptId)).toHaveLength(1)
    expect((await world.as(hazel).queries.directory.workList({ kind: 'doubles' })).lines).toEqual([])
    expect(
      await world.as(hazel).queries.directory.compareServices({ serviceId: keptId, otherId: goneId }),
    ).toMatchObject({ merge: { id: mergeId, keptId }, likenessId: null })

    await world.as(hazel).commands.directory.undoMerge({ mergeId })
    expect(await world.as(heron).queries.directory.servicePage({ serviceId: goneId })).toMatchObject({ id: goneId })
    expect(await savedBy(heron.id, keptId)).toHaveLength(0)
    expect(await savedBy(heron.id, goneId)).toHaveLength(1)
    for (const serviceId of [keptId, goneId]) expect(await savedBy(otter.id, serviceId)).toHaveLength(1)
    expect((await world.as(hazel).queries.directory.workList({ kind: 'doubles' })).lines).toHaveLength(1)
    const history = await world.database.read(async (db) =>
      db.select().from(serviceChanges).where(eq(serviceChanges.causeId, mergeId)),
    )
    expect(history.map(({ cause }) => cause).sort()).toEqual(['merge', 'merge', 'undo', 'undo'])
    await expect(world.as(hazel).commands.directory.undoMerge({ mergeId })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('keep nothing of somebody who has left, and an undo still leads back what others had', async () => {
    const { hazel, keptId, goneId } = await twoEntries()
    const [heron, otter] = [await world.given.member('Heron'), await world.given.member('Otter')]
    for (const who of [heron, otter]) await world.as(who).commands.directory.saveService({ serviceId: goneId })
    const { mergeId } = await world.as(hazel).commands.directory.mergeServices({ keptId, goneId })
    await world.as(heron).commands.people.eraseMe({ password: 'a long enough secret', sure: 'on' })
    const led = await world.database.read(async (db) => [
      JSON.stringify(await db.select().from(serviceMerges)),
      (await db.select().from(mergedMemberThings)).map(({ memberId }) => memberId),
    ])
    expect(led[0]).not.toContain(heron.id)
    expect(led[1]).toEqual([otter.id])
    await world.as(hazel).commands.directory.undoMerge({ mergeId })
    expect(await savedBy(otter.id, goneId)).toHaveLength(1)
    expect(await world.database.read(async (db) => db.select().from(mergedMemberThings))).toEqual([])
  })

  test('lead straight to the last one when they are merged one after the other', async () => {
    const { hazel, keptId, goneId } = await twoEntries()
    const third = await aService(world, 'Café of Knowle')
    await world.as(hazel).commands.directory.mergeServices({ keptId, goneId })
    const second = await world.as(hazel).commands.directory.mergeServices({ keptId: third.id, goneId: keptId })
    expect(await world.as(hazel).queries.directory.servicePage({ serviceId: goneId })).toMatchObject({ id: third.id })
    await world.as(hazel).commands.directory.undoMerge(second)
    expect(await world.as(hazel).queries.directory.servicePage({ serviceId: goneId })).toMatchObject({ id: keptId })
  })

  test('may be called different, and then nobody is asked again', async () => {
    const { hazel, likenessId } = await twoEntries()
    expect((await world.as(hazel).queries.directory.workList({ kind: 'doubles' })).lines).toMatchObject([
      { name: 'Knowle Café', otherName: 'Knowle Cafe' },
    ])
    await world.as(hazel).commands.directory.callDifferent({ likenessId })
    expect((await world.as(hazel).queries.directory.workList({ kind: 'doubles' })).lines).toEqual([])
    await expect(world.as(hazel).commands.directory.callDifferent({ likenessId })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('are merged by editors only, each once, and never with itself', async () => {
    const { hazel, keptId, goneId } = await twoEntries()
    const heron = await world.given.member('Heron')
    const merge = (who: typeof hazel, input: object) => world.as(who).commands.directory.mergeServices(input)
    await expect(merge(heron, { keptId, goneId })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(merge(hazel, { keptId, goneId: keptId })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(merge(hazel, { keptId, goneId: 'nobody' })).rejects.toMatchObject({ kind: 'not-found' })
    await merge(hazel, { keptId, goneId })
    await expect(merge(hazel, { keptId, goneId })).rejects.toMatchObject({ kind: 'conflict' })
    await expect(world.as(hazel).commands.directory.publishServices({ serviceIds: [goneId] })).rejects.toMatchObject({
      kind: 'conflict',
    })
  })
})
