import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { consents, joinRequests } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('answering somebody who asked to join', () => {
  const world = useWorld()
  const { given } = world

  async function aRequest() {
    const rowan = await given.member('Rowan')
    const otter = await given.member('Otter')
    await given.group({ joining: 'ask', facilitators: [rowan] })
    await world.as(otter).commands.groups.joinGroup({ slug: 'pain', words: 'My doctor thinks it is this.' })
    const { desk } = await world.as(rowan).queries.groups.facilitation({ slug: 'pain' })
    const [request] = desk?.requests ?? []
    if (!request) throw new Error('no request')
    return { rowan, otter, request }
  }
  const answer = (who: Actor, requestId: string, outcome: string, reason = '') =>
    world.as(who).commands.groups.answerJoinRequest({ requestId, outcome, reason })

  test('shows facilitators the words, and a welcome lets them in', async () => {
    const { rowan, otter, request } = await aRequest()
    expect(request).toMatchObject({ name: 'Otter', words: 'My doctor thinks it is this.' })
    await answer(rowan, request.id, 'welcomed')
    expect(await world.as(otter).queries.groups.groupPage({ slug: 'pain' })).toMatchObject({
      isMember: true,
      memberCount: 2,
    })
    expect((await world.events()).slice(-2).map(({ name }) => name)).toEqual(['group.joined', 'join.answered'])
    expect((await world.as(rowan).queries.groups.facilitation({ slug: 'pain' })).desk?.requests).toEqual([])
  })

  test('not this time keeps the reason, and lets nobody in', async () => {
    const { rowan, otter, request } = await aRequest()
    await answer(rowan, request.id, 'not-this-time', 'This group is for people with a diagnosis. Try Pain.')
    expect((await world.as(otter).queries.groups.groupPage({ slug: 'pain' })).isMember).toBe(false)
    const [kept] = await world.database.read(async (db) =>
      db.select().from(joinRequests).where(eq(joinRequests.id, request.id)),
    )
    expect(kept).toMatchObject({ outcome: 'not-this-time', decidedBy: rowan.id, reason: /diagnosis/ })
  })

  test('not this time without a reason is not kind enough', async () => {
    const { rowan, request } = await aRequest()
    await expect(answer(rowan, request.id, 'not-this-time')).rejects.toMatchObject({
      kind: 'invalid',
      fields: { reason: [expect.stringContaining('kind reason')] },
    })
  })

  test('happens once', async () => {
    const { rowan, request } = await aRequest()
    await answer(rowan, request.id, 'welcomed')
    await expect(answer(rowan, request.id, 'welcomed')).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('lets nobody in who has taken back their consent meanwhile', async () => {
    const { rowan, otter, request } = await aRequest()
    await world.database.write(async (tx) => {
      await tx.update(consents).set({ withdrawnAt: world.now }).where(eq(consents.memberId, otter.id))
    })
    await expect(answer(rowan, request.id, 'welcomed')).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('to everybody but the facilitators there is no such request', async () => {
    const { otter, request } = await aRequest()
    const other = await given.member('Other')
    await given.group({ slug: 'sleep', facilitators: [other] })
    for (const who of [otter, other, world.visitor])
      await expect(answer(who, request.id, 'welcomed')).rejects.toMatchObject({ kind: 'not-found' })
    await expect(answer(other, 'nothing', 'welcomed')).rejects.toMatchObject({ kind: 'not-found' })
  })
})
