import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cases, memberRoles, jobs as queued, restrictions } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { pretendSms } from '#server/outside/pager/sms.ts'
import { pretendPush } from '#server/outside/pager/web-push.ts'
import { pretendWebhook } from '#server/outside/pager/webhook.ts'
import { cry, ladderOf, minute } from '#tests/support/escalation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('an alarm climbs the ladder by the clock', () => {
  const world = useWorld()
  const house = ladderOf(world)
  const { given } = world

  /** Who was paged on a step, by id. */
  const paged = async (rung: number) =>
    [...new Set((await house.pages()).filter((page) => page.rung === rung).map(({ memberId }) => memberId))].sort()
  const idsOf = (...people: readonly Actor[]) => people.map(({ id }) => id).sort()

  test('facilitator, moderator, duty lead, emergency services: five minutes each, until somebody answers', async () => {
    const { tom, rowan, sam, dana, thread } = await house.open()
    const { alarm } = await house.rings(tom, thread.id)
    expect(await paged(0)).toEqual(idsOf(rowan))
    await house.wait(4 * minute)
    expect(await house.steps()).toHaveLength(1)
    await house.wait(minute)
    expect(await paged(1)).toEqual(idsOf(sam))
    await house.wait(5 * minute)
    expect(await paged(2)).toEqual(idsOf(dana))
    await house.wait(5 * minute)
    expect((await house.steps()).map(({ kind }) => kind)).toEqual([
      'facilitator',
      'moderator',
      'duty-lead',
      'emergency-services',
    ])
    // Beyond the top there is no silence: the last rung is asked again.
    await house.wait(5 * minute)
    expect(await paged(4)).toEqual(idsOf(dana))

    await world.as(dana).commands.escalation.acknowledgeAlarm({ alarmId: alarm.id })
    await house.wait(60 * minute)
    expect(await house.steps()).toHaveLength(5)
    expect(await house.alarm()).toMatchObject({ acknowledgedBy: dana.id })
  })

  test('the full tier has three seconds to lower a false alarm, and then nobody is woken', async () => {
    const { tom, thread } = await house.open()
    house.jobs.triageWith(async () => ({ level: 'amber', reasons: [] }))
    await house.rings(tom, thread.id).catch(() => undefined)
    expect(await house.alarms()).toEqual([])
  })

  test('what the full tier raises rings too', async () => {
    const { tom, thread } = await house.open()
    house.jobs.triageWith(async () => ({ level: 'crisis', reasons: [{ code: 'goodbye', words: 'A goodbye' }] }))
    await given.reply(tom, thread.id, 'The dog is with my sister now.')
    await house.jobs.work()
    await house.wait(4000)
    expect(await house.alarms()).toHaveLength(1)
  })

  test('stops when the case is closed', async () => {
    const { tom, sam, thread } = await house.open()
    const { alarm } = await house.rings(tom, thread.id)
    await world
      .as(sam)
      .commands.moderation.decide({ caseId: alarm.caseId, action: 'support', reason: 'Spoke with Tom' })
    await house.jobs.work()
    expect(await house.alarm()).toMatchObject({ stoppedBecause: 'closed', acknowledgedBy: null })
    await house.wait(30 * minute)
    expect(await house.steps()).toHaveLength(1)
  })

  test('stops when the case is lowered, and rings anew when it rises again', async () => {
    const { tom, thread } = await house.open()
    const { alarm } = await house.rings(tom, thread.id)
    await house.wait(minute)
    const { setLevel } = await import('#server/domain/safety/index.ts')
    const before = await house.case(alarm.caseId)
    if (!before) throw new Error('No case')
    const lowered = await world.act(world.system, (ctx) => setLevel(ctx, before, 'amber'))
    await house.jobs.work()
    expect(await house.alarm()).toMatchObject({ stoppedBecause: 'lowered' })
    await house.wait(minute)
    await world.act(world.system, (ctx) => setLevel(ctx, lowered, 'crisis'))
    await house.wait(4000)
    expect(await house.alarms()).toHaveLength(2)
  })

  test('whoever has answered is not paged again when the work is done twice', async () => {
    const { tom, sam, thread } = await house.open()
    const { alarm } = await house.rings(tom, thread.id)
    await world.as(sam).commands.escalation.acknowledgeAlarm({ alarmId: alarm.id })
    await world.as(world.system).commands.escalation.raiseAlarm({ caseId: alarm.caseId, channels: ['in-app'] })
    await world.as(world.system).commands.escalation.climbLadder({ alarmId: alarm.id, rung: 1, channels: ['in-app'] })
    expect(await house.alarms()).toHaveLength(1)
    expect(await house.steps()).toHaveLength(1)
  })

  test('two runners at the same step page once', async () => {
    const { tom, thread } = await house.open()
    const { alarm } = await house.rings(tom, thread.id)
    world.later(5 * minute)
    const climb = () =>
      world
        .as(world.system)
        .commands.escalation.climbLadder({ alarmId: alarm.id, rung: 1, channels: ['in-app', 'mail'] })
    await Promise.all([climb(), climb(), climb()])
    expect(await house.steps()).toHaveLength(2)
    expect((await house.pages()).filter(({ rung }) => rung === 1)).toHaveLength(2)
    const raise = () =>
      world.as(world.system).commands.escalation.raiseAlarm({ caseId: alarm.caseId, channels: ['in-app'] })
    await Promise.all([raise(), raise()])
    expect(await house.alarms()).toHaveLength(1)
  })

  test('a step whose own job was lost is climbed by the net below, and so is a crisis that never rang', async () => {
    const { tom, amina, thread } = await house.open()
    await house.rings(tom, thread.id)
    await given.reply(amina, thread.id, cry)
    await world.database.write(async (tx) => {
      await tx.delete(queued)
    })
    world.later(7 * minute)
    await world.as(world.system).commands.escalation.keepClimbing({ channels: ['in-app'] })
    await world.as(world.system).commands.escalation.keepClimbing({ channels: ['in-app'] })
    const rung = (await house.alarms()).map((alarm) => alarm.rung).sort()
    expect(rung).toEqual([0, 1])
  })

  test('when every channel goes wrong it climbs all the same, and says what went wrong', async () => {
    const { tom, sam, rowan, dana, thread } = await house.open()
    const [push, sms, webhook] = [pretendPush(), pretendSms(), pretendWebhook()]
    push.answer = 'broken'
    sms.isBroken = true
    webhook.isBroken = true
    house.jobs.pageWith({ push, sms, webhook })
    house.jobs.breakPost()
    await house.device(rowan)
    await world.as(rowan).commands.escalation.setPagerNumber({ number: '07700 900123' })
    await house.rings(tom, thread.id)
    const first = (await house.pages()).filter(({ rung }) => rung === 0)
    expect(Object.fromEntries(first.map(({ channel, wentWrong }) => [channel, wentWrong]))).toEqual({
      'in-app': null,
      push: 'The push service did not answer',
      sms: 'The text message gateway did not answer',
      webhook: 'The other system did not answer',
      mail: 'The mail server did not take it',
    })
    await house.wait(5 * minute)
    expect(await paged(1)).toEqual([...idsOf(sam), null].sort())
    await house.wait(5 * minute)
    expect(await paged(2)).toEqual([...idsOf(dana), null].sort())
  })

  test('a page that went wrong is tried again, and a channel that works again is used', async () => {
    const { tom, rowan, thread } = await house.open()
    const sms = pretendSms()
    sms.isBroken = true
    house.jobs.pageWith({ sms })
    await world.as(rowan).commands.escalation.setPagerNumber({ number: '07700 900123' })
    await house.rings(tom, thread.id)
    sms.isBroken = false
    await house.wait(5000)
    expect(sms.sent.map(({ to }) => to)).toEqual(['+447700900123'])
    const [page] = (await house.pages()).filter(({ channel }) => channel === 'sms')
    expect(page).toMatchObject({ wentWrong: null, sentAt: world.now })
    expect(house.jobs.sent.filter(({ subject }) => subject === 'Waymark needs you now')).toHaveLength(1)
  })

  test('a device that is gone is forgotten; another of the same person wakes', async () => {
    const { tom, rowan, thread } = await house.open()
    const push = pretendPush()
    house.jobs.pageWith({ push })
    await house.device(rowan)
    await house.rings(tom, thread.id)
    expect(push.woken).toEqual([`https://fcm.googleapis.com/fcm/send/${rowan.id}`])
    push.answer = 'gone'
    await house.set('ladder', { minutesAStep: 1, rungs: ['facilitator', 'moderator'] })
    const { reply } = await house.rings(tom, thread.id)
    expect(reply.isHeld).toBe(false)
    expect((await world.as(rowan).queries.escalation.myPaging({})).devices).toEqual([])
  })

  test('what wakes people carries no health content, no name and no group, and quiet hours hold nothing up', async () => {
    const { tom, rowan, thread } = await house.open()
    const sms = pretendSms()
    house.jobs.pageWith({ sms })
    await world.as(rowan).commands.escalation.setPagerNumber({ number: '07700900123' })
    // Three in the morning.
    world.later(17 * 60 * minute)
    await house.rings(tom, thread.id)
    const [mail] = house.jobs.sent.filter(({ to }) => to === 'rowan@example.org')
    expect(mail?.subject).toBe('Waymark needs you now')
    expect(sms.sent).toHaveLength(1)
    const said = JSON.stringify([mail?.subject, mail?.text, sms.sent])
    for (const secret of ['Tom', 'Rowan', 'Pain', 'pain', 'life', 'crisis', 'suicid', 'danger'])
      expect(said).not.toContain(secret)
    expect(said).toContain(`/moderation/alarms/${(await house.alarm()).id}`)
  })

  test('the on-call person is asked before the other moderators', async () => {
    const { tom, sam, thread } = await house.open()
    await given.member('Mo', { roles: ['moderator'] })
    await house.onCall(sam)
    await house.rings(tom, thread.id)
    await house.wait(5 * minute)
    expect(await paged(1)).toEqual(idsOf(sam))
    expect((await house.steps())[1]).toMatchObject({ askedInstead: null })
  })

  test('nobody on the rota: all moderators; no moderators: duty leads; none of these: coordinators, who may answer then', async () => {
    const { tom, sam, dana, ada, thread } = await house.open()
    const mo = await given.member('Mo', { roles: ['moderator'] })
    const { alarm } = await house.rings(tom, thread.id)
    await house.wait(5 * minute)
    expect(await paged(1)).toEqual(idsOf(sam, mo))
    expect((await house.steps())[1]).toMatchObject({ askedInstead: 'moderators' })
    await expect(world.as(ada).commands.escalation.acknowledgeAlarm({ alarmId: alarm.id })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await world.database.write(async (tx) => {
      await tx.delete(memberRoles).where(eq(memberRoles.role, 'moderator'))
    })
    await house.wait(5 * minute)
    expect(await paged(2)).toEqual(idsOf(dana))
    await world.database.write(async (tx) => {
      await tx.delete(memberRoles).where(eq(memberRoles.role, 'duty-lead'))
    })
    await house.wait(5 * minute)
    expect(await paged(3)).toEqual(idsOf(ada))
    await world.as(ada).commands.escalation.acknowledgeAlarm({ alarmId: alarm.id })
    expect(await house.alarm()).toMatchObject({ acknowledgedBy: ada.id })
  })

  test('a host with nobody at all still has a record of each step', async () => {
    const { tom, ada, thread } = await house.open({ staff: false })
    await world.database.write(async (tx) => {
      await tx.delete(memberRoles).where(eq(memberRoles.memberId, ada.id))
    })
    await house.rings(tom, thread.id)
    await house.wait(5 * minute)
    expect((await house.steps()).map(({ askedInstead }) => askedInstead)).toContain('nobody')
  })

  test('a group without facilitators loses no time on an empty rung', async () => {
    const { tom, sam } = await house.open()
    await given.group({ slug: 'quiet', name: 'Quiet', members: [tom] })
    const thread = await given.thread(tom, 'quiet')
    await house.rings(tom, thread.id)
    expect((await house.steps()).map(({ kind }) => kind)).toEqual(['facilitator', 'moderator'])
    expect(await paged(1)).toEqual(idsOf(sam))
  })

  test('nobody is paged about themselves, nor a colleague about a facilitator', async () => {
    const { rowan, sam, dana, thread } = await house.open()
    await house.rings(rowan, thread.id)
    expect(await paged(0)).toEqual([])
    expect(await paged(1)).toEqual(idsOf(sam))
    await given.membership(sam)
    await house.onCall(sam)
    const { alarm } = await house.rings(sam, thread.id)
    const about = (await house.pages()).filter(({ alarmId }) => alarmId === alarm.id)
    expect(about.map(({ memberId }) => memberId)).not.toContain(sam.id)
    expect(about.map(({ memberId }) => memberId)).toContain(dana.id)
    await expect(world.as(sam).queries.escalation.alarmPage({ alarmId: alarm.id })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('whoever is kept out is not asked', async () => {
    const { tom, sam, dana, thread } = await house.open()
    const { alarm } = await house.rings(tom, thread.id)
    const { decisionId } = await world.as(dana).commands.moderation.decide({
      caseId: alarm.caseId,
      action: 'warn',
      rule: 'be-kind',
      reason: 'To have a decision',
      message: 'Hello',
    })
    await world.database.write(async (tx) => {
      await tx.insert(restrictions).values({
        id: world.newId(),
        memberId: sam.id,
        kind: 'suspended',
        decisionId,
        since: world.now,
      })
      await tx.update(cases).set({ closedAt: world.now, closedBy: 'system' })
    })
    await house.rings(tom, thread.id)
    await house.wait(5 * minute)
    const latest = await house.alarm()
    const asked = (await house.pages()).filter(({ alarmId, rung }) => alarmId === latest.id && rung === 1)
    expect(new Set(asked.map(({ memberId }) => memberId))).toEqual(new Set([dana.id]))
  })

  test('a host chooses its own steps and minutes', async () => {
    const { tom, dana, ada, thread } = await house.open()
    await world.as(ada).commands.escalation.changeLadder({ minutesAStep: '2', rungs: ['duty-lead'] })
    await house.rings(tom, thread.id)
    expect(await paged(0)).toEqual(idsOf(dana))
    await house.wait(2 * minute)
    expect(await house.steps()).toHaveLength(2)
  })

  test('only the house itself raises, climbs, stops, sends and marks', async () => {
    const { tom, sam, thread } = await house.open()
    const { alarm } = await house.rings(tom, thread.id)
    const { escalation } = world.as(sam).commands
    const forbidden = { kind: 'forbidden' }
    await expect(escalation.raiseAlarm({ caseId: alarm.caseId, channels: [] })).rejects.toMatchObject(forbidden)
    await expect(escalation.climbLadder({ alarmId: alarm.id, rung: 1, channels: [] })).rejects.toMatchObject(forbidden)
    await expect(escalation.keepClimbing({ channels: [] })).rejects.toMatchObject(forbidden)
    await expect(escalation.stopAlarm({ caseId: alarm.caseId })).rejects.toMatchObject(forbidden)
    await expect(escalation.markPaged({ pageId: 'x', wentWrong: null })).rejects.toMatchObject(forbidden)
    await expect(world.as(sam).queries.escalation.duePages({ alarmId: alarm.id, rung: 0 })).rejects.toMatchObject(
      forbidden,
    )
    await expect(world.as(sam).commands.notices.tellAboutPage({ pageId: 'x' })).rejects.toMatchObject(forbidden)
  })
})
