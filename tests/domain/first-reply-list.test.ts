import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { hour } from '#server/domain/kernel/time.ts'
import { useWorld } from '#tests/support/world.ts'

describe('the first-reply list', () => {
  const world = useWorld()
  const { given } = world

  async function aGroup() {
    const rowan = await given.member('Rowan')
    const wren = await given.member('Wren')
    const amina = await given.member('Amina')
    const otter = await given.member('Otter', { joinedDaysAgo: 2 })
    await given.group({ facilitators: [rowan], greeters: [wren], members: [amina, otter] })
    return { rowan, wren, amina, otter }
  }
  const listFor = (who: Actor, slug?: string) => world.as(who).queries.groups.firstReplyList({ slug })
  const titles = async (who: Actor, slug?: string) => (await listFor(who, slug)).threads.map(({ title }) => title)

  test('puts newcomers nobody has answered before facilitators and greeters, longest waiting first', async () => {
    const { rowan, wren, amina, otter } = await aGroup()
    await given.thread(otter, 'pain', { title: 'The first words' })
    world.later(hour)
    await given.thread(otter, 'pain', { title: 'The second words' })
    await given.thread(amina, 'pain', { title: 'Here for years' })
    expect(await titles(rowan, 'pain')).toEqual(['The first words', 'The second words'])
    expect(await titles(wren)).toEqual(['The first words', 'The second words'])
    expect((await listFor(wren)).threads[0]).toMatchObject({
      startedBy: 'Otter',
      firstLines: 'What helps you get going?',
      slug: 'pain',
    })
  })

  test('lets a thread go as soon as somebody else answers, not when its author adds a line', async () => {
    const { rowan, amina, otter } = await aGroup()
    const { id } = await given.thread(otter)
    await given.reply(otter, id, 'Anybody?')
    expect(await titles(rowan)).toHaveLength(1)
    await given.reply(amina, id)
    expect(await titles(rowan)).toEqual([])
  })

  test('leaves out closed and merged threads, and one’s own', async () => {
    const { rowan, otter, wren } = await aGroup()
    const closed = await given.thread(otter, 'pain', { title: 'Closed' })
    await world.as(rowan).commands.groups.closeThread({ threadId: closed.id, reason: 'Asked twice' })
    const into = await given.thread(otter, 'pain', { title: 'Stays' })
    const merged = await given.thread(otter, 'pain', { title: 'Merged' })
    await world.as(rowan).commands.groups.mergeThread({ threadId: merged.id, intoId: into.id })
    expect(await titles(wren)).toEqual(['Stays'])
    await given.group({ slug: 'sleep', greeters: [otter] })
    await given.thread(otter, 'sleep', { title: 'Mine' })
    expect(await titles(otter)).toEqual([])
  })

  test('names nobody who posted without a name, and folds words with a content note', async () => {
    const { rowan, otter } = await aGroup()
    await given.thread(otter, 'pain', { title: 'Quietly', nameless: 'on', contentNotes: ['low-mood'] } as object)
    const list = await listFor(rowan)
    expect(list.threads[0]).toMatchObject({ startedBy: null, firstLines: null, contentNotes: ['low-mood'] })
    expect(JSON.stringify(list)).not.toContain(otter.id)
    expect(JSON.stringify(list)).not.toContain('Otter')
  })

  test('is refused to members, and tells a coordinator outside the group to join first', async () => {
    const { amina } = await aGroup()
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    await expect(listFor(amina, 'pain')).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(listFor(ada, 'pain')).rejects.toMatchObject({ kind: 'forbidden', message: /Join this group/ })
    await expect(listFor(ada, 'nowhere')).rejects.toMatchObject({ kind: 'not-found' })
    expect(await titles(amina)).toEqual([])
  })

  test('its way in is shown to those who facilitate or greet somewhere', async () => {
    const { rowan, wren, amina } = await aGroup()
    const shown = (who: Actor) => world.as(who).queries.groups.greetsSomewhere({})
    expect([await shown(rowan), await shown(wren), await shown(amina)]).toEqual([true, true, false])
  })
})
