import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { groupAsks, joinRequests } from '#db/schema/index.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { useWorld } from '#tests/support/world.ts'

describe('telling people about joining', () => {
  const world = useWorld()
  const { given } = world
  const jobs = jobsOf(world)
  const { told } = noticesOf(world)
  const house = () => world.as(world.system).commands.notices

  async function aWish() {
    const nia = await given.member('Nia')
    const fran = await given.member('Fran')
    const cora = await given.member('Cora', { roles: ['coordinator'] })
    await given.group({ joining: 'ask', facilitators: [fran] })
    await world.as(nia).commands.groups.joinGroup({ slug: 'pain', words: 'May I?' })
    const [request] = await world.database.read(async (db) => db.select().from(joinRequests))
    return { nia, fran, cora, requestId: request?.id ?? '' }
  }
  const decide = (requestId: string, outcome: 'welcomed' | 'not-this-time') =>
    world.database.write(async (tx) => {
      await tx
        .update(joinRequests)
        .set({ decidedAt: world.now, decidedBy: 'x', outcome })
        .where(eq(joinRequests.id, requestId))
    })

  test('facilitators hear that somebody asks to join', async () => {
    const { fran, cora } = await aWish()
    await jobs.work()
    expect(await told(fran)).toMatchObject([{ kind: 'join-asked', inDigest: true }])
    expect(await told(cora)).toEqual([])
  })

  test('coordinators hear it where a group has no facilitator', async () => {
    const nia = await given.member('Nia')
    const cora = await given.member('Cora', { roles: ['coordinator'] })
    await given.group({ joining: 'ask' })
    await world.as(nia).commands.groups.joinGroup({ slug: 'pain' })
    await jobs.work()
    expect(await told(cora)).toMatchObject([{ kind: 'join-asked' }])
  })

  test('nobody hears of a request that was answered already', async () => {
    const { fran, requestId } = await aWish()
    await decide(requestId, 'welcomed')
    await jobs.work()
    expect(await told(fran)).toEqual([])
  })

  test('whoever asked hears the answer, once there is one', async () => {
    const { nia, requestId } = await aWish()
    await house().tellAboutJoinAnswer({ requestId })
    expect(await told(nia)).toEqual([])
    await decide(requestId, 'not-this-time')
    await house().tellAboutJoinAnswer({ requestId })
    await house().tellAboutJoinAnswer({ requestId })
    expect(await told(nia)).toMatchObject([{ kind: 'join-answered' }])
  })

  test('joining an open group leaves a first step, once', async () => {
    const nia = await given.member('Nia')
    const group = await given.group()
    await world.as(nia).commands.groups.joinGroup({ slug: 'pain' })
    await jobs.work()
    await house().welcome({ memberId: nia.id, groupId: group.id })
    expect(await told(nia)).toMatchObject([{ kind: 'welcome', groupId: group.id, mailDueAt: null, inDigest: false }])
  })

  test('who is not in the group any more, or was told in the answer, needs no welcome', async () => {
    const { nia, requestId } = await aWish()
    const [request] = await world.database.read(async (db) => db.select().from(joinRequests))
    const groupId = request?.groupId ?? ''
    await house().welcome({ memberId: nia.id, groupId })
    await decide(requestId, 'welcomed')
    await house().welcome({ memberId: nia.id, groupId })
    expect(await told(nia)).toEqual([])
  })

  test('joining Waymark leaves a first step', async () => {
    const nia = await given.member('Nia')
    await house().welcome({ memberId: nia.id })
    expect(await told(nia)).toMatchObject([{ kind: 'welcome', groupId: null }])
  })

  test('coordinators hear of a wish for a new group, and whoever wished hears that it is open, once', async () => {
    const cora = await given.member('Cora', { roles: ['coordinator'] })
    const nia = await given.member('Nia')
    const group = await given.group()
    const askId = world.newId()
    await world.database.write(async (tx) => {
      await tx.insert(groupAsks).values({ id: askId, memberId: nia.id, words: 'POTS', askedAt: world.now })
    })
    await house().tellAboutGroupAsk({ askId })
    await house().tellAboutOpenedGroup({ askIds: [askId], groupId: group.id })
    await house().tellAboutOpenedGroup({ askIds: [askId], groupId: group.id })
    expect(await told(cora)).toMatchObject([{ kind: 'group-asked' }])
    expect(await told(nia)).toMatchObject([{ kind: 'group-opened', groupId: group.id, mailDueAt: world.now }])
  })

  test('all of it is the house’s own work', async () => {
    const nia = await given.member('Nia')
    const mine = world.as(nia).commands.notices
    const refused = { kind: 'forbidden' }
    await expect(mine.tellAboutJoinRequest({ requestId: 'x' })).rejects.toMatchObject(refused)
    await expect(mine.tellAboutJoinAnswer({ requestId: 'x' })).rejects.toMatchObject(refused)
    await expect(mine.tellAboutGroupAsk({ askId: 'x' })).rejects.toMatchObject(refused)
    await expect(mine.tellAboutOpenedGroup({ askIds: [], groupId: null })).rejects.toMatchObject(refused)
    await expect(mine.tellAboutMentions({ postId: 'x' })).rejects.toMatchObject(refused)
    await expect(mine.welcome({ memberId: nia.id })).rejects.toMatchObject(refused)
    await expect(mine.prepareMail({ memberId: nia.id, occasion: 'digest' })).rejects.toMatchObject(refused)
    await expect(mine.markMailed({ memberId: nia.id, noticeIds: ['x'] })).rejects.toMatchObject(refused)
    await expect(mine.gatherDigests({})).rejects.toMatchObject(refused)
    await expect(mine.sweepStopLinks({})).rejects.toMatchObject(refused)
  })
})
