import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { memberships } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('unmuting', () => {
  const world = useWorld()
  const { given } = world

  async function aGroup() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const group = await given.group({ members: [amina, tom] })
    return { amina, tom, group, thread: await given.thread(tom) }
  }
  const mute = (who: Actor, kind: string, subjectId: string) =>
    world.as(who).commands.groups.mute({ kind, subjectId, for: 'good' })
  const unmute = (who: Actor, kind: string, subjectId: string) =>
    world.as(who).commands.groups.unmute({ kind, subjectId })
  const muted = (who: Actor) => world.as(who).queries.groups.muted({})

  test('a thread, a group and a person is one press each, and doing it twice is no mistake', async () => {
    const { amina, tom, group, thread } = await aGroup()
    for (const [kind, id] of [
      ['thread', thread.id],
      ['group', group.id],
      ['person', tom.id],
    ] as const) {
      await mute(amina, kind, id)
      await unmute(amina, kind, id)
      await unmute(amina, kind, id)
    }
    expect(await muted(amina)).toEqual([])
  })

  test('changes nothing for anybody else', async () => {
    const { amina, tom, thread } = await aGroup()
    await mute(tom, 'thread', thread.id)
    await unmute(amina, 'thread', thread.id)
    expect(await muted(tom)).toHaveLength(1)
  })

  test('works for a thread in a group they left, which is listed without its title', async () => {
    const { amina, thread } = await aGroup()
    await mute(amina, 'thread', thread.id)
    await world.database.write(async (tx) => {
      await tx.delete(memberships).where(eq(memberships.memberId, amina.id))
    })
    expect(await muted(amina)).toMatchObject([{ kind: 'thread', name: null }])
    await unmute(amina, 'thread', thread.id)
    expect(await muted(amina)).toEqual([])
  })

  test('is not for visitors', async () => {
    const { thread } = await aGroup()
    await expect(unmute(world.visitor, 'thread', thread.id)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
