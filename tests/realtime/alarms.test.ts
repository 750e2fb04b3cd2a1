import { describe, expect, test } from 'vitest'
import { ladderOf, minute } from '#tests/support/escalation.ts'
import { settled, useLive } from '#tests/support/live.ts'
import { useWorld } from '#tests/support/world.ts'

describe('an alarm on open pages', () => {
  const world = useWorld()
  const house = ladderOf(world)
  const live = useLive(world)

  test('whoever is paged hears it at once; members and the person themselves hear nothing; an answer is heard by all who were paged', async () => {
    const { amina, tom, rowan, sam, thread } = await house.open()
    const open = await live.open()
    const [facilitator, moderator, member, self] = [
      await open.connect(rowan),
      await open.connect(sam),
      await open.connect(amina),
      await open.connect(tom),
    ]
    await world.given.reply(tom, thread.id, 'I am going to end my life.')
    world.later(4000)
    const caseId = (await house.cases()).at(0)?.id
    await open.as(world.system).commands.escalation.raiseAlarm({ caseId, channels: ['in-app'] })
    const alarm = await house.alarm()
    for (const { socket } of [facilitator, moderator, member, self]) await settled(socket)
    const payload = { alarmId: alarm.id }
    expect(facilitator.heard).toEqual([{ message: 'alarm:ringing', payload }])
    expect(moderator.heard).toEqual([{ message: 'alarm:changed', payload: {} }])

    world.later(5 * minute)
    await open.as(world.system).commands.escalation.climbLadder({ alarmId: alarm.id, rung: 1, channels: ['in-app'] })
    await settled(moderator.socket)
    expect(moderator.heard).toContainEqual({ message: 'alarm:ringing', payload })

    await open.as(sam).commands.escalation.acknowledgeAlarm({ alarmId: alarm.id })
    for (const { socket } of [facilitator, moderator, member, self]) await settled(socket)
    expect(facilitator.heard).toEqual([
      { message: 'alarm:ringing', payload },
      { message: 'alarm:changed', payload },
    ])
    for (const { heard } of [member, self])
      expect(heard.filter(({ message }) => message.startsWith('alarm'))).toEqual([])
    expect(open.bugs).toEqual([])
  })
})
