import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { memberships } from '#db/schema/index.ts'
import { mutedSubjects } from '#server/domain/groups/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('muting', () => {
  const world = useWorld()
  const { given } = world

  async function aGroup() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const group = await given.group({ members: [amina, tom] })
    return { amina, tom, group, thread: await given.thread(tom) }
  }
  type Kind = 'thread' | 'group' | 'person'
  const mute = (who: Actor, kind: Kind, subjectId: string, length = 'good') =>
    world.as(who).commands.groups.mute({ kind, subjectId, for: length })
  const muted = (who: Actor) => world.as(who).queries.groups.muted({})
  const counted = (who: Actor) => world.database.read((db) => mutedSubjects(db, who.id, world.now))

  test('a thread, a group and a person can be muted, and all stand on one list', async () => {
    const { amina, tom, group, thread } = await aGroup()
    await mute(amina, 'thread', thread.id)
    world.later(1)
    await mute(amina, 'group', group.id, 'day')
    world.later(1)
    await mute(amina, 'person', tom.id, 'month')
    expect(await muted(amina)).toEqual([
      { kind: 'person', subjectId: tom.id, name: 'Tom', mutedAt: world.now, until: world.now + 30 * day },
      { kind: 'group', subjectId: group.id, name: 'Pain', mutedAt: world.now - 1, until: world.now - 1 + day },
      { kind: 'thread', subjectId: thread.id, name: 'Stiff in the morning', mutedAt: world.now - 2, until: null },
    ])
    expect(await muted(tom)).toEqual([])
  })

  test.each([
    ['day', 1],
    ['week', 7],
    ['month', 30],
  ])('for a %s runs out by itself', async (length, days) => {
    const { amina, thread } = await aGroup()
    await mute(amina, 'thread', thread.id, length)
    world.later(days * day - 1)
    expect((await counted(amina)).thread).toEqual(new Set([thread.id]))
    world.later(1)
    expect((await counted(amina)).thread).toEqual(new Set())
    expect(await muted(amina)).toEqual([])
  })

  test('choosing again changes how long', async () => {
    const { amina, thread } = await aGroup()
    await mute(amina, 'thread', thread.id, 'good')
    await mute(amina, 'thread', thread.id, 'week')
    expect(await muted(amina)).toMatchObject([{ until: world.now + 7 * day }])
  })

  test('tells nobody: it leaves no event', async () => {
    const { amina, tom } = await aGroup()
    const before = (await world.events()).length
    await mute(amina, 'person', tom.id)
    expect(await world.events()).toHaveLength(before)
  })

  test('tells who it would be, and that it is done already', async () => {
    const { amina, tom } = await aGroup()
    const ask = (who: Actor, memberId: string) => world.as(who).queries.groups.personToMute({ memberId })
    expect(await ask(amina, tom.id)).toEqual({ id: tom.id, name: 'Tom', muted: null })
    await mute(amina, 'person', tom.id, 'day')
    expect((await ask(amina, tom.id)).muted).toEqual({ until: world.now + day })
    await expect(ask(amina, amina.id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(ask(await given.member('Stranger'), tom.id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(ask(world.visitor, tom.id)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('does not work on oneself', async () => {
    const { amina } = await aGroup()
    await expect(mute(amina, 'person', amina.id)).rejects.toMatchObject({ kind: 'forbidden', message: /This is you/ })
  })

  test('a person who left can still be muted for what they wrote, but not one who only wrote without a name', async () => {
    const { amina } = await aGroup()
    const wrote = await given.member('Wrote')
    const hid = await given.member('Hid')
    await given.group({ slug: 'other', name: 'Other', members: [amina, wrote, hid] })
    await given.thread(wrote, 'other')
    await given.thread(hid, 'other', { nameless: true } as object)
    for (const gone of [wrote, hid]) await leave(gone)
    await mute(amina, 'person', wrote.id)
    await expect(mute(amina, 'person', hid.id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('a thread in a foreign group, and a stranger, look missing', async () => {
    const { tom, thread } = await aGroup()
    const stranger = await given.member('Stranger')
    await expect(mute(stranger, 'thread', thread.id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(mute(stranger, 'person', tom.id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(mute(stranger, 'group', world.newId())).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('a group one is not in makes no noise to mute', async () => {
    const { group } = await aGroup()
    const stranger = await given.member('Stranger')
    await expect(mute(stranger, 'group', group.id)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('is not for visitors', async () => {
    const { thread } = await aGroup()
    await expect(mute(world.visitor, 'thread', thread.id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(muted(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('asks for how long', async () => {
    const { amina, thread } = await aGroup()
    await expect(mute(amina, 'thread', thread.id, 'ever')).rejects.toMatchObject({
      kind: 'invalid',
      fields: { for: ['Choose for how long'] },
    })
  })

  const leave = (who: Actor) =>
    world.database.write(async (tx) => {
      await tx.delete(memberships).where(eq(memberships.memberId, who.id))
    })
})
