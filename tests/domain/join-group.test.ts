import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('joining a group', () => {
  const world = useWorld()
  const { given } = world
  const join = (who: Actor, words = '') => world.as(who).commands.groups.joinGroup({ slug: 'pain', words })
  const page = (who: Actor) => world.as(who).queries.groups.groupPage({ slug: 'pain' })

  test('an open group takes one press, and its conversations open', async () => {
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    await given.thread(rowan)
    const tom = await given.member('Tom')
    expect((await page(tom)).inside).toBeNull()
    expect(await join(tom)).toEqual({ slug: 'pain', outcome: 'joined' })
    expect(await page(tom)).toMatchObject({ isMember: true, memberCount: 2 })
    expect((await page(tom)).inside?.threads).toHaveLength(1)
    expect((await world.events()).at(-1)).toMatchObject({ name: 'group.joined', memberId: tom.id })
  })

  test('a group that asks first puts the wish before its facilitators, and lets nobody in yet', async () => {
    const rowan = await given.member('Rowan')
    await given.group({ joining: 'ask', facilitators: [rowan] })
    const tom = await given.member('Tom')
    expect((await page(tom)).standing).toMatchObject({ step: 'ask', request: null })
    expect(await join(tom, 'My hands')).toEqual({ slug: 'pain', outcome: 'asked' })
    expect(await page(tom)).toMatchObject({
      isMember: false,
      inside: null,
      memberCount: 1,
      standing: { step: 'wait', request: { askedAt: world.now } },
    })
    expect((await world.events()).at(-1)).toMatchObject({ name: 'join.asked', memberId: tom.id })
    expect(JSON.stringify(await world.events())).not.toContain('My hands')
  })

  test('asking twice is told so, and counts once', async () => {
    await given.group({ joining: 'ask' })
    const tom = await given.member('Tom')
    await join(tom)
    await expect(join(tom)).rejects.toMatchObject({ kind: 'conflict', message: /already/ })
    expect((await world.events()).filter(({ name }) => name === 'join.asked')).toHaveLength(1)
  })

  test('two presses at once join once', async () => {
    await given.group()
    const tom = await given.member('Tom')
    const both = await Promise.allSettled([join(tom), join(tom)])
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect((await page(tom)).memberCount).toBe(1)
  })

  test('somebody inside is told that they are', async () => {
    const tom = await given.member('Tom')
    await given.group({ members: [tom] })
    await expect(join(tom)).rejects.toMatchObject({ kind: 'forbidden', message: /already in/ })
  })

  test('a visitor is asked to sign in first', async () => {
    await given.group()
    await expect(join(world.visitor)).rejects.toMatchObject({ kind: 'forbidden', message: /Sign in/ })
    expect((await page(world.visitor)).standing).toEqual({ step: 'sign-in', request: null })
  })

  test('without consent nothing is kept', async () => {
    await given.group()
    const tom = await given.member('Tom', { consented: false })
    await expect(join(tom)).rejects.toMatchObject({ kind: 'forbidden', message: /consent/ })
    expect(await page(tom)).toMatchObject({ memberCount: 0, standing: { step: 'consent' } })
  })

  test('a group that is not there is missing', async () => {
    await expect(join(await given.member('Tom'))).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('the public page never carries members’ words', async () => {
    const rowan = await given.member('Rowan')
    await given.group({ facilitators: [rowan] })
    await given.thread(rowan, 'pain', { title: 'A secret title', body: 'A secret body' })
    expect(JSON.stringify(await page(world.visitor))).not.toMatch(/secret/)
    await expect(world.as(world.visitor).queries.groups.groupAbout({ slug: 'pain' })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })
})
