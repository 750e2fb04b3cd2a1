import { describe, expect, test } from 'vitest'
import { day } from '#server/domain/kernel/time.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { safetyOf } from '#tests/support/safety.ts'
import { useWorld } from '#tests/support/world.ts'

describe('being reminded of a record’s review', () => {
  const world = useWorld()
  const { given } = world
  const safety = safetyOf(world)
  const { told } = noticesOf(world)
  const remind = () => world.as(world.system).commands.notices.tellAboutDueRecords({})

  test('coordinators hear once two weeks ahead, and each week that it is overdue', async () => {
    const [ada, sam] = [
      await given.member('Ada', { roles: ['coordinator'] }),
      await given.member('Sam', { roles: ['moderator'] }),
    ]
    await safety.aRecord('illegal-content', ada, { reviewAt: world.now + 15 * day })
    const heard = async (after: number) => {
      world.later(after)
      await remind()
      await remind()
      return (await told(ada)).map(({ kind }) => kind)
    }
    expect(await heard(0)).toEqual([])
    expect(await heard(2 * day)).toEqual(['record-due'])
    expect(await heard(day)).toHaveLength(1)
    expect(await heard(12 * day)).toHaveLength(2)
    expect(await heard(3 * day)).toHaveLength(2)
    expect(await heard(5 * day)).toHaveLength(3)
    expect(await told(sam)).toEqual([])
  })

  test('a new version ends it', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    await safety.aRecord('illegal-content', ada, { reviewAt: world.now - day })
    await safety.aRecord('illegal-content', ada, { version: 2 })
    await remind()
    expect(await told(ada)).toEqual([])
  })

  test('a record nobody has written is the check-list’s, not a reminder’s', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    await remind()
    expect(await told(ada)).toEqual([])
  })

  test('is the house’s own work', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    await expect(world.as(ada).commands.notices.tellAboutDueRecords({})).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
