import { describe, expect, test } from 'vitest'
import { mayAnswerAlarm } from '#server/domain/escalation/index.ts'
import { ladderOf, minute } from '#tests/support/escalation.ts'
import { caseRow } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('taking an alarm on', () => {
  const world = useWorld()
  const house = ladderOf(world)
  const { given } = world

  test('a moderator takes it on: it stops ringing for everybody, and the case says so', async () => {
    const { tom, rowan, sam, thread } = await house.open()
    const { alarm } = await house.rings(tom, thread.id)
    expect(await world.as(rowan).queries.escalation.ringingAlarms({})).toMatchObject([{ id: alarm.id }])
    await world.as(sam).commands.escalation.acknowledgeAlarm({ alarmId: alarm.id })
    expect(await world.as(rowan).queries.escalation.ringingAlarms({})).toEqual([])
    const face = await world.as(rowan).queries.escalation.alarmPage({ alarmId: alarm.id })
    expect(face).toMatchObject({ isRinging: false, acknowledged: { by: 'Sam', isMine: false }, nextRungAt: null })
    expect(await world.as(sam).queries.escalation.alarmOfCase({ caseId: alarm.caseId })).toMatchObject({
      id: alarm.id,
      acknowledged: { isMine: true },
      mayOpenCase: true,
    })
  })

  test('a moderator who takes it on is on the case, unless a colleague was first; a facilitator leaves it to them', async () => {
    const { tom, rowan, sam, thread } = await house.open()
    const claimedBy = async (caseId: string) => (await caseRow(world, caseId)).claimedBy
    const first = await house.rings(tom, thread.id)
    await world.as(rowan).commands.escalation.acknowledgeAlarm({ alarmId: first.alarm.id })
    expect(await claimedBy(first.alarm.caseId)).toBeNull()
    const second = await house.rings(tom, thread.id)
    await world.as(sam).commands.escalation.acknowledgeAlarm({ alarmId: second.alarm.id })
    expect(await claimedBy(second.alarm.caseId)).toBe(sam.id)
    const third = await house.rings(tom, thread.id)
    const mo = await given.member('Mo', { roles: ['moderator'] })
    await world.as(mo).commands.moderation.claimCase({ caseId: third.alarm.caseId })
    await world.as(sam).commands.escalation.acknowledgeAlarm({ alarmId: third.alarm.id })
    expect(await claimedBy(third.alarm.caseId)).toBe(mo.id)
  })

  test('a facilitator of the group may take it on, and sees no more than the way to the words', async () => {
    const { tom, rowan, thread } = await house.open()
    const { alarm, reply } = await house.rings(tom, thread.id)
    await world.as(rowan).commands.escalation.acknowledgeAlarm({ alarmId: alarm.id })
    const face = await world.as(rowan).queries.escalation.alarmPage({ alarmId: alarm.id })
    expect(face).toMatchObject({ acknowledged: { isMine: true }, mayOpenCase: false })
    expect(face.where?.path).toContain(reply.id)
    expect(JSON.stringify(face)).not.toContain('end my life')
  })

  test('the first press counts; the second person is told who was first', async () => {
    const { tom, rowan, sam, thread } = await house.open()
    const { alarm } = await house.rings(tom, thread.id)
    await world.as(rowan).commands.escalation.acknowledgeAlarm({ alarmId: alarm.id })
    await world.as(rowan).commands.escalation.acknowledgeAlarm({ alarmId: alarm.id })
    await expect(world.as(sam).commands.escalation.acknowledgeAlarm({ alarmId: alarm.id })).rejects.toMatchObject({
      kind: 'conflict',
      message: 'Rowan has taken this on already',
    })
  })

  test('to members, visitors, strangers and the person themselves there is no alarm', async () => {
    const { amina, tom, ada, thread } = await house.open()
    const elsewhere = await given.member('Elsewhere')
    await given.group({ slug: 'other', name: 'Other', facilitators: [elsewhere] })
    const { alarm } = await house.rings(tom, thread.id)
    for (const who of [amina, tom, ada, elsewhere, world.visitor]) {
      await expect(world.as(who).commands.escalation.acknowledgeAlarm({ alarmId: alarm.id })).rejects.toMatchObject({
        kind: 'not-found',
      })
      await expect(world.as(who).queries.escalation.alarmPage({ alarmId: alarm.id })).rejects.toMatchObject({
        kind: 'not-found',
      })
      expect(await world.as(who).queries.escalation.ringingAlarms({})).toEqual([])
    }
    await expect(world.as(amina).queries.escalation.alarmOfCase({ caseId: alarm.caseId })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('the list: moderators see every alarm, facilitators those they were paged for, members none', async () => {
    const { amina, tom, rowan, sam, thread } = await house.open()
    const { alarm } = await house.rings(tom, thread.id)
    for (const who of [sam, rowan])
      expect((await world.as(who).queries.escalation.alarmList({})).ringing).toMatchObject([{ id: alarm.id }])
    await world.as(sam).commands.escalation.acknowledgeAlarm({ alarmId: alarm.id })
    await house.wait(minute)
    const second = await house.rings(tom, thread.id)
    await world.as(sam).commands.escalation.acknowledgeAlarm({ alarmId: second.alarm.id })
    const { ringing, past } = await world.as(sam).queries.escalation.alarmList({})
    expect(ringing).toEqual([])
    expect(past.map(({ id }) => id)).toEqual([second.alarm.id, alarm.id])
    const older = await world.as(sam).queries.escalation.alarmList({ before: second.alarm.id })
    expect(older.past.map(({ id }) => id)).toEqual([alarm.id])
    for (const who of [amina, world.visitor])
      await expect(world.as(who).queries.escalation.alarmList({})).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test.each([
    ['a moderator', ['moderator'], {}, true],
    ['a duty lead', ['duty-lead'], {}, true],
    ['a facilitator of the group', [], { isFacilitator: true }, true],
    ['a facilitator, about a colleague', [], { isFacilitator: true, isAboutStaff: true }, false],
    ['a moderator, about themselves', ['moderator'], { isAboutMe: true }, false],
    ['a coordinator', ['coordinator'], {}, false],
    ['a coordinator who was paged', ['coordinator'], { wasPaged: true }, true],
    ['a member who was paged before they stood down', [], { wasPaged: true }, false],
  ] as const)('%s', (_who, roles, facts, allowed) => {
    const actor = { ...world.visitor, kind: 'member' as const, id: 'me', roles }
    const none = { isAboutMe: false, isFacilitator: false, isAboutStaff: false, wasPaged: false }
    expect(mayAnswerAlarm(actor, { ...none, ...facts }).allowed).toBe(allowed)
    expect(mayAnswerAlarm({ ...actor, standing: 'suspended' }, { ...none, ...facts }).allowed).toBe(false)
  })
})
