import { describe, expect, test } from 'vitest'
import { cases, supportOffers } from '#db/schema/index.ts'
import { easeOf, isHardWeek, weekOf } from '#server/domain/plans/coping.ts'
import { isCaring } from '#tests/support/plans.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000
const week = (often: number) => ({ sleep: often, time: often, company: often, managing: often, good: often })

describe('how am I coping', () => {
  const world = useWorld()
  const wren = async () => {
    const who = await world.given.member('Wren')
    await isCaring(world, who)
    const { commands, queries } = world.as(who)
    const check = (often: number, words = '') => commands.plans.checkCoping({ ...week(often), words })
    return { who, commands, queries, check }
  }
  const allCases = () => world.database.read(async (db) => db.select().from(cases))

  test('keeps one answer a week, in order, for the carer alone', async () => {
    const { queries, check } = await wren()
    await check(3, 'A good walk')
    await check(2)
    world.later(7 * day)
    await check(4)
    const { weeks } = await queries.plans.myCoping({})
    expect(weeks.map(({ week: monday }) => monday)).toEqual(['2026-01-05', '2026-01-12'])
    expect(weeks.map(({ answers }) => answers.sleep)).toEqual([2, 4])
    expect(weeks[0]?.words).toBe('')
    const otter = await world.given.member('Otter')
    await isCaring(world, otter)
    expect((await world.as(otter).queries.plans.myCoping({})).weeks).toEqual([])
    await expect(world.as(world.visitor).queries.plans.myCoping({})).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('a week begins on Monday, on the clock of the house', () => {
    expect(weekOf(Date.UTC(2026, 0, 11, 23))).toBe('2026-01-05')
    expect(weekOf(Date.UTC(2026, 5, 7, 23, 30))).toBe('2026-06-08')
  })

  test('a fall, and a very low week, offer help; a steady one does not', () => {
    const told = (often: number) => ({ answers: week(often) })
    expect(isHardWeek([])).toBe(false)
    expect(isHardWeek([told(2), told(2), told(2)])).toBe(false)
    expect(isHardWeek([told(2), told(3), told(3)])).toBe(true)
    expect(isHardWeek([told(1)])).toBe(true)
    expect(easeOf(told(4))).toBe(1)
  })

  test('worrying words show help and are told to nobody', async () => {
    const { check } = await wren()
    world.triageWith(() => ({ level: 'red', reasons: [{ code: 'abuse', words: 'Abuse' }] }))
    expect(await check(3, 'He hits me')).toMatchObject({ worries: true, supportId: null })
    world.triageWith(() => {
      throw new Error('broken')
    })
    expect(await check(3, 'He hits me')).toMatchObject({ worries: true, supportId: null })
    expect(await allCases()).toEqual([])
    world.triageWith(() => ({ level: 'green', reasons: [] }))
    expect(await check(3, 'Fine')).toMatchObject({ worries: false })
  })

  test('a danger to life goes before people as everywhere here, without the words', async () => {
    const { who, check } = await wren()
    world.triageWith(() => ({ level: 'crisis', reasons: [{ code: 'suicide', words: 'Danger to life' }] }))
    const { checkId, supportId } = await check(0, 'I cannot go on, secret words')
    expect(await allCases()).toMatchObject([{ subjectKind: 'coping-check', level: 'crisis', aboutId: who.id }])
    expect(await world.as(who).queries.escalation.supportPage({ offerId: supportId })).toMatchObject({ isMine: true })
    const face = await world.database.read((db) => world.deps().subjects['coping-check'].face(db, checkId))
    expect(JSON.stringify(face)).not.toContain('secret words')
    // No second look may lower it: it could not open the words.
    expect((await world.jobs()).map(({ name }) => name)).not.toContain('triage-fully')
  })

  test('with their word a facilitator is asked to say hello, who learns nothing of the answers', async () => {
    const { who, commands, check } = await wren()
    const rowan = await world.given.member('Rowan')
    const group = await world.given.group({ members: [who], facilitators: [rowan] })
    const { checkId } = await check(1, 'I am so tired')
    const { offerId } = await commands.plans.askForHello({ checkId, groupId: group.id })
    await commands.escalation.answerSupport({ offerId, answer: 'yes-please' })
    const seen = await world.as(rowan).queries.escalation.supportPage({ offerId })
    expect(seen).toMatchObject({ isMine: false, who: 'Wren', path: null })
    expect(JSON.stringify(seen)).not.toContain('tired')
    expect(await world.database.read(async (db) => db.select().from(supportOffers))).toHaveLength(1)
  })

  test('a hello is asked of one’s own groups, about one’s own week', async () => {
    const { commands, check } = await wren()
    const otter = await world.given.member('Otter')
    await isCaring(world, otter)
    const foreign = await world.given.group({ slug: 'gout', name: 'Gout', members: [otter] })
    const { checkId } = await check(1)
    await expect(commands.plans.askForHello({ checkId, groupId: foreign.id })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await expect(world.as(otter).commands.plans.askForHello({ checkId })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('can be let go of, all of it', async () => {
    const { commands, queries, check } = await wren()
    await check(2, 'Words')
    await commands.plans.forgetCoping({})
    expect((await queries.plans.myCoping({})).weeks).toEqual([])
    expect((await queries.oversight.myRecords({ section: 'plans' })).rows).toEqual([])
  })

  test('asks for all five answers', async () => {
    const { commands } = await wren()
    await expect(commands.plans.checkCoping({ sleep: 1 })).rejects.toMatchObject({ kind: 'invalid' })
  })
})
