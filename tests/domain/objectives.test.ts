import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { aWorkspace } from '#tests/support/workspaces.ts'
import { useWorld } from '#tests/support/world.ts'

describe('what a group wants to change', () => {
  const world = useWorld()
  const acts = (who: Actor) => world.as(who).commands.objectives
  const asks = (who: Actor) => world.as(who).queries.objectives
  const wish = {
    title: 'Everybody knows whom to ring',
    measure: 'We ask ten people in the first week at home',
    unit: 'of ten people',
    aim: '9',
    dueOn: '2026-03-01',
  }

  async function table() {
    const priya = await world.given.member('Priya', { roles: ['staff'] })
    const [heron, watcher] = [await world.given.member('Heron'), await world.given.member('Watcher')]
    const { slug, seatIds } = await aWorkspace(world, [
      [priya, 'staff'],
      [heron, 'expert'],
      [watcher, 'observer'],
    ])
    return { priya, heron, watcher, slug, heronSeat: seatIds[1] ?? '' }
  }

  test('an expert sets one: what, how we will know, by when, who; everybody at the table reads it', async () => {
    const { heron, watcher, slug, heronSeat } = await table()
    const { objectiveId } = await acts(heron).setObjective({ ...wish, slug, ownerSeatId: heronSeat })
    const page = await asks(watcher).objectivePage({ objectiveId })
    expect(page.objective).toMatchObject({ ...wish, aim: 9, owner: 'Heron', ended: null })
    expect(page.mayWork.allowed).toBe(false)
    expect((await asks(watcher).objectiveList({ slug })).open).toMatchObject([{ id: objectiveId, owner: 'Heron' }])
  })

  test('observers and strangers set none, and nobody outside keeps an eye on it', async () => {
    const { heron, watcher, slug } = await table()
    const otter = await world.given.member('Otter')
    const abroad = await aWorkspace(world, [[otter, 'chair']])
    await expect(acts(watcher).setObjective({ ...wish, slug })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(acts(otter).setObjective({ ...wish, slug })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(asks(otter).objectiveList({ slug })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(acts(heron).setObjective({ ...wish, slug, ownerSeatId: abroad.seatIds[0] })).rejects.toMatchObject({
      kind: 'invalid',
    })
    const { objectiveId } = await acts(heron).setObjective({ ...wish, slug })
    await expect(asks(otter).objectivePage({ objectiveId })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('it changes while it is under way, and an aim in words needs no figure', async () => {
    const { heron, watcher, slug } = await table()
    const { objectiveId } = await acts(heron).setObjective({ ...wish, slug })
    const other = { ...wish, objectiveId, title: 'Everybody knows whom to text', aim: '' }
    await expect(acts(watcher).changeObjective(other)).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(heron).changeObjective(other)
    expect((await asks(heron).objectivePage({ objectiveId })).objective).toMatchObject({
      title: 'Everybody knows whom to text',
      aim: null,
    })
  })

  test('readings stand in the order of their days, and a wrong one leaves the line', async () => {
    const { heron, watcher, slug } = await table()
    const { objectiveId } = await acts(heron).setObjective({ ...wish, slug })
    await acts(heron).addReading({ objectiveId, value: '6,5', readOn: '2026-01-04' })
    await acts(heron).addReading({ objectiveId, value: '4', readOn: '2025-12-01', note: 'Before we began' })
    const { readingId } = await acts(heron).addReading({ objectiveId, value: '70', readOn: '2026-01-05' })
    for (const wrong of [{ value: 'many' }, { value: '7', readOn: '2026-01-06' }, { readOn: 'soon' }])
      await expect(
        acts(heron).addReading({ objectiveId, value: '7', readOn: '2026-01-05', ...wrong }),
      ).rejects.toMatchObject({ kind: 'invalid' })
    await expect(acts(watcher).withdrawReading({ readingId })).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(heron).withdrawReading({ readingId })
    await expect(acts(heron).withdrawReading({ readingId })).rejects.toMatchObject({ kind: 'not-found' })
    const { readings } = await asks(heron).objectivePage({ objectiveId })
    expect(readings.map(({ value, note }) => [value, note])).toEqual([
      [4, 'Before we began'],
      [6.5, ''],
    ])
  })

  test('something is tried out in four steps, and the last words of each stand', async () => {
    const { priya, heron, watcher, slug } = await table()
    const { objectiveId } = await acts(heron).setObjective({ ...wish, slug })
    const { cycleId } = await acts(priya).beginCycle({ objectiveId, words: 'A card for the fridge' })
    await acts(heron).writeStep({ cycleId, step: 'do', words: 'Five people got one' })
    await acts(heron).writeStep({ cycleId, step: 'do', words: 'Six people got one' })
    await expect(acts(watcher).writeStep({ cycleId, step: 'study', words: 'Hm' })).rejects.toMatchObject({
      kind: expect.stringMatching(/invalid|forbidden/),
    })
    await acts(heron).beginCycle({ objectiveId, words: 'A text message too' })
    const { cycles } = await asks(heron).objectivePage({ objectiveId })
    expect(cycles.map(({ number, steps }) => [number, steps.map(({ step, words }) => [step, words])])).toEqual([
      [
        1,
        expect.arrayContaining([
          ['plan', 'A card for the fridge'],
          ['do', 'Six people got one'],
        ]),
      ],
      [2, [['plan', 'A text message too']]],
    ])
  })

  test('it ends honestly, with why, once; after that nothing changes until the group goes on', async () => {
    const { heron, watcher, slug } = await table()
    const { objectiveId } = await acts(heron).setObjective({ ...wish, slug })
    const end = { objectiveId, how: 'not-met', why: 'The ward had no money for the cards' }
    await expect(acts(watcher).endObjective(end)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(acts(heron).endObjective({ ...end, why: '' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(acts(heron).resumeObjective({ objectiveId })).rejects.toMatchObject({ kind: 'conflict' })
    await acts(heron).endObjective(end)
    await expect(acts(heron).endObjective(end)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(acts(heron).beginCycle({ objectiveId, words: 'Again' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(acts(heron).addReading({ objectiveId, value: '7', readOn: '2026-01-05' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    expect((await asks(heron).objectiveList({ slug })).ended).toMatchObject([{ ended: 'not-met' }])
    await expect(acts(watcher).resumeObjective({ objectiveId })).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(heron).resumeObjective({ objectiveId })
    expect((await asks(heron).objectiveList({ slug })).ended).toEqual([])
  })

  test('two weeks before its last day it waits for whoever keeps an eye on it, until it ends', async () => {
    const { priya, heron, slug, heronSeat } = await table()
    const { objectiveId } = await acts(heron).setObjective({ ...wish, slug, ownerSeatId: heronSeat })
    const waiting = (who: Actor) => world.as(who).queries.workspaces.needsMe({})
    expect(await waiting(heron)).toEqual([])
    world.later(42 * day)
    expect(await waiting(heron)).toMatchObject([{ kind: 'objective-due', title: wish.title, minutes: 10 }])
    expect(await waiting(priya)).toEqual([])
    await acts(heron).endObjective({ objectiveId, how: 'met', why: 'All ten knew' })
    expect(await waiting(heron)).toEqual([])
  })

  test('pressing twice begins one try', async () => {
    const { heron, slug } = await table()
    const { objectiveId } = await acts(heron).setObjective({ ...wish, slug })
    const begin = (words: string) => acts(heron).beginCycle({ objectiveId, words })
    const first = await begin('Ask two people first')
    expect(await begin('Ask two people first')).toEqual(first)
    expect(await begin('Ask five people')).not.toEqual(first)
    expect((await asks(heron).objectivePage({ objectiveId })).cycles).toHaveLength(2)
  })
})
