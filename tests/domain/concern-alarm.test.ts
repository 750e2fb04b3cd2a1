import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { caseEntries, memberRoles, jobs as queued, reports } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { cry, ladderOf, minute } from '#tests/support/escalation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('somebody tells us in words that a person is in danger', () => {
  const world = useWorld()
  const house = ladderOf(world)
  const { given } = world

  const tell = (wish: object = {}, who: Actor = world.visitor) =>
    world.as(who).commands.safety.reportConcern({
      toldWhere: 'My neighbour, who writes here. She said goodbye to me today',
      reason: 'danger',
      note: '',
      tellAddress: '',
      ...wish,
    })
  /** They tell, and the work that is due at once is done. */
  async function rings(wish: object = {}, who?: Actor) {
    await tell(wish, who)
    await house.jobs.work()
    const alarm = await house.alarm()
    return { ...alarm, reportId: alarm.reportId ?? '' }
  }
  const paged = async (rung: number, alarmId?: string) => [
    ...new Set(
      (await house.pages())
        .filter((page) => page.rung === rung && (alarmId === undefined || page.alarmId === alarmId))
        .map(({ memberId }) => memberId),
    ),
  ]
  const acknowledge = (who: Actor, alarmId: string) => world.as(who).commands.escalation.acknowledgeAlarm({ alarmId })
  const page = (who: Actor, alarmId: string) => world.as(who).queries.escalation.alarmPage({ alarmId })
  const answer = (who: Actor, reportId: string) =>
    world.as(who).commands.moderation.answerConcern({ reportId, outcome: 'supported' })

  test('a visitor: whoever is on call is paged at once, then the duty lead, and so on until somebody has it', async () => {
    const { sam, dana } = await house.open()
    await given.member('Mo', { roles: ['moderator'] })
    await house.onCall(sam)
    const alarm = await rings()
    expect(alarm).toMatchObject({ caseId: null, acknowledgedAt: null, stoppedAt: null })
    // No group is known, so no facilitator is asked and no time is lost on them.
    expect(await paged(0)).toEqual([])
    expect(await paged(1)).toEqual([sam.id])
    await house.wait(4 * minute)
    expect(await house.steps()).toHaveLength(2)
    await house.wait(minute)
    expect(await paged(2)).toEqual([dana.id])
    await house.wait(5 * minute)
    await house.wait(5 * minute)
    expect((await house.steps()).map(({ kind }) => kind)).toEqual([
      'facilitator',
      'moderator',
      'duty-lead',
      'emergency-services',
      'emergency-services',
    ])
    await acknowledge(dana, alarm.id)
    await house.wait(60 * minute)
    expect(await house.steps()).toHaveLength(5)
    expect(await page(sam, alarm.id)).toMatchObject({ isRinging: false, acknowledged: { by: 'Dana' } })
  })

  test('the first press counts, and it shows in the bar, on the alarm and beside what was told', async () => {
    const { tom, sam, dana } = await house.open()
    const alarm = await rings({ note: 'Please hurry' }, tom)
    expect(await world.as(sam).queries.escalation.ringingAlarms({})).toMatchObject([{ id: alarm.id }])
    expect(await page(sam, alarm.id)).toMatchObject({
      isRinging: true,
      where: null,
      mayOpenCase: false,
      told: { reason: 'danger', note: 'Please hurry', mayPlace: true },
    })
    await acknowledge(sam, alarm.id)
    await acknowledge(sam, alarm.id)
    await expect(acknowledge(dana, alarm.id)).rejects.toMatchObject({ message: 'Sam has taken this on already' })
    expect(await world.as(sam).queries.escalation.ringingAlarms({})).toEqual([])
    expect(await world.as(dana).queries.moderation.openConcerns({})).toMatchObject([
      { alarmId: alarm.id, takenOnBy: 'Sam', level: 'crisis' },
    ])
    expect(await world.as(dana).queries.escalation.alarmList({})).toMatchObject({
      ringing: [],
      past: [{ id: alarm.id, acknowledgedBy: 'Sam' }],
    })
  })

  test('what wakes people carries none of the words', async () => {
    await house.open()
    await rings()
    const mails = house.jobs.sent.filter(({ subject }) => subject === 'Waymark needs you now')
    expect(mails).toHaveLength(1)
    expect(JSON.stringify(mails)).not.toMatch(/neighbour|goodbye|danger/)
  })

  test('words that tell of a danger to life ring whatever reason was chosen; others do not', async () => {
    await house.open()
    for (const wish of [{ reason: 'danger' }, { reason: 'unkind', note: cry }, { reason: 'unkind', toldWhere: cry }])
      await rings(wish)
    expect(await house.alarms()).toHaveLength(3)
    await rings({ reason: 'self-harm', toldWhere: 'A poem on the wall' })
    await rings({ reason: 'scam', note: 'He sells them' })
    expect(await house.alarms()).toHaveLength(3)
  })

  test('stops when it is answered, and rings no more', async () => {
    const { sam } = await house.open()
    const alarm = await rings()
    await answer(sam, alarm.reportId)
    await house.jobs.work()
    expect(await house.alarm()).toMatchObject({ stoppedBecause: 'answered', acknowledgedBy: null })
    await house.wait(30 * minute)
    expect(await house.steps()).toHaveLength(2)
    await expect(acknowledge(sam, alarm.id)).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('answered before it rang, it does not ring', async () => {
    const { sam } = await house.open()
    await tell()
    const [told] = await world.as(sam).queries.moderation.openConcerns({})
    await answer(sam, told?.id ?? '')
    await house.jobs.work()
    expect(await house.alarms()).toEqual([])
  })

  test('when the thing is found the alarm goes on as that of the case, and whoever has it is not paged anew', async () => {
    const { tom, sam, thread } = await house.open()
    const reply = await given.reply(tom, thread.id, 'Good night, all of you')
    await house.jobs.work()
    const alarm = await rings()
    await acknowledge(sam, alarm.id)
    const { caseId } = await world.as(sam).commands.moderation.placeConcern({
      reportId: alarm.reportId,
      address: `/groups/pain/posts/${reply.id}`,
    })
    await house.wait(4000)
    expect(await house.alarms()).toMatchObject([{ id: alarm.id, caseId, acknowledgedBy: sam.id }])
    expect(await world.as(sam).queries.escalation.alarmOfCase({ caseId })).toMatchObject({ told: null, caseId })
    expect((await house.case(caseId))?.level).toBe('crisis')
    await house.wait(30 * minute)
    expect(await house.alarms()).toHaveLength(1)
  })

  test('one that rings still goes on ringing for the case, up the ladder, until that is closed', async () => {
    const { tom, sam, thread } = await house.open()
    const reply = await given.reply(tom, thread.id, 'Good night, all of you')
    await house.jobs.work()
    const alarm = await rings()
    const { caseId } = await world.as(sam).commands.moderation.placeConcern({
      reportId: alarm.reportId,
      address: `/groups/pain/posts/${reply.id}`,
    })
    await house.wait(5 * minute)
    expect(await house.alarms()).toHaveLength(1)
    expect(await house.steps()).toHaveLength(3)
    await world.as(sam).commands.moderation.decide({ caseId, action: 'support', reason: 'Spoke with Tom' })
    await house.jobs.work()
    expect(await house.alarm()).toMatchObject({ stoppedBecause: 'closed' })
  })

  test('found in a case that rings already, one bell is enough', async () => {
    const { tom, sam, thread } = await house.open()
    const { reply, alarm } = await house.rings(tom, thread.id)
    world.later(1)
    const second = await rings()
    await world.as(sam).commands.moderation.placeConcern({
      reportId: second.reportId,
      address: `/groups/pain/posts/${reply.id}`,
    })
    await house.jobs.work()
    const all = await house.alarms()
    expect(all.find(({ id }) => id === second.id)).toMatchObject({ stoppedBecause: 'placed' })
    expect(all.find(({ id }) => id === alarm.id)).toMatchObject({ stoppedAt: null })
  })

  test('one that never rang, and a step that was lost, are caught by the net below', async () => {
    await house.open()
    await tell()
    await world.database.write(async (tx) => {
      await tx.delete(queued)
    })
    const net = () => world.as(world.system).commands.escalation.keepClimbing({ channels: ['in-app'] })
    world.later(2 * minute)
    await net()
    await net()
    expect(await house.alarms()).toHaveLength(1)
    world.later(7 * minute)
    await net()
    expect(await house.steps()).toHaveLength(3)
  })

  test('the work may be done twice: it rings once', async () => {
    await house.open()
    const { reportId } = await rings()
    const raise = () => world.as(world.system).commands.escalation.raiseConcern({ reportId, channels: ['in-app'] })
    await Promise.all([raise(), raise()])
    expect(await house.alarms()).toHaveLength(1)
  })

  test('facilitators and members hear nothing of it; coordinators once they are the last who could', async () => {
    const { amina, rowan, ada } = await house.open({ staff: false })
    const { id: alarmId } = await rings()
    for (const who of [amina, rowan, world.visitor])
      await expect(page(who, alarmId)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await paged(1)).toEqual([ada.id])
    expect(await page(ada, alarmId)).toMatchObject({ told: { mayPlace: false, reason: 'danger' } })
    await acknowledge(ada, alarmId)
  })

  test('what was told to the emergency services about it is written down by whoever has it, and read later', async () => {
    const { tom, rowan, sam, ada, dana } = await house.open()
    const { id: alarmId, reportId } = await rings()
    const wish = { reportId, service: 'police', told: 'Where she may be', reason: 'She said goodbye' }
    const disclose = (who: Actor, more: object = {}) =>
      world.as(who).commands.escalation.discloseToEmergencyServices({ ...wish, ...more })
    await expect(disclose(sam)).rejects.toMatchObject({ kind: 'forbidden' })
    for (const who of [tom, rowan]) await expect(disclose(who)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(disclose(sam, { reportId: undefined })).rejects.toMatchObject({ kind: 'not-found' })
    await acknowledge(sam, alarmId)
    await expect(disclose(sam, { told: '' })).rejects.toMatchObject({ kind: 'invalid' })
    await disclose(sam)
    expect(await world.as(dana).queries.escalation.disclosureForm({ reportId })).toMatchObject({
      alarmId,
      caseId: null,
    })
    expect(await world.as(ada).queries.escalation.disclosures({})).toMatchObject({
      disclosures: [{ about: null, by: 'Sam', service: 'police', caseId: null }],
    })
    expect((await page(sam, alarmId)).disclosedAt).toBe(world.now)
  })

  test('no case log speaks of it, and a host with nobody at all still has each step on record', async () => {
    const { ada } = await house.open({ staff: false })
    await world.database.write(async (tx) => {
      await tx.delete(memberRoles).where(eq(memberRoles.memberId, ada.id))
      await tx.delete(caseEntries)
    })
    await rings()
    expect((await house.steps()).map(({ askedInstead }) => askedInstead)).toContain('nobody')
    expect(await world.database.read(async (db) => db.select().from(caseEntries))).toEqual([])
    expect(await world.database.read(async (db) => db.select().from(reports))).toMatchObject([{ level: 'crisis' }])
  })

  test('only the house raises it and follows it', async () => {
    const { sam } = await house.open()
    const { reportId } = await rings()
    const { raiseConcern, followConcern } = world.as(sam).commands.escalation
    await expect(raiseConcern({ reportId, channels: [] })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(followConcern({ reportId })).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
