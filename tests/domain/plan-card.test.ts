import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { planCards } from '#db/schema/index.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { aPlan, isCaring, wrongCode } from '#tests/support/plans.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a card for the wallet', () => {
  const world = useWorld()
  const jobs = jobsOf(world)

  test('opens with its code for whoever holds it, and shows what its carer allowed and nothing else', async () => {
    const { card, tryCode } = await aPlan(world)
    const { cardId, code } = await card()
    expect(code).toMatch(/^\d{6}$/)
    const opened = await tryCode(cardId, `${code.slice(0, 3)} ${code.slice(3)}`)
    if (opened.outcome !== 'opened') throw new Error('It did not open')
    expect(opened.parts.map(({ name }) => name)).toEqual(['first', 'allergies'])
    expect(JSON.stringify(opened)).toContain('Zebedee Quill')
    for (const hidden of ['Levodopa', '4471']) expect(JSON.stringify(opened)).not.toContain(hidden)
  })

  test('its door says a number and nothing of anybody', async () => {
    const { wren, card } = await aPlan(world)
    const { cardId } = await card()
    const door = await world.as(world.visitor).queries.plans.cardDoor({ cardId })
    expect(door).toEqual({ number: expect.stringMatching(/^\d{4} \d{4} \d{4}$/), isLocked: false })
    expect(JSON.stringify(door)).not.toContain(wren.id)
    await expect(world.as(world.visitor).queries.plans.cardDoor({ cardId: 'none' })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('every opening and every wrong code is kept, and told to the carer without saying more', async () => {
    const { wren, queries, card, tryCode } = await aPlan(world)
    const { cardId, code } = await card()
    await tryCode(cardId, wrongCode(code))
    world.later(1000)
    await tryCode(cardId, code)
    await jobs.work()
    const { card: own } = await queries.plans.myCard({})
    expect(own?.openings.map(({ outcome }) => outcome)).toEqual(['opened', 'wrong-code'])
    const kinds = (await noticesOf(world).told(wren)).map(({ kind }) => kind)
    expect(kinds).toContain('plan-opened')
    expect(kinds).toContain('plan-tried')
    expect(jobs.sent.map(({ subject }) => subject).join()).not.toMatch(/plan|care/i)
  })

  test('the fifth wrong code in a row locks it, the right one then opens nothing, and the carer hears of it', async () => {
    const { wren, commands, queries, card, tryCode } = await aPlan(world)
    const { cardId, code } = await card()
    for (const triesLeft of [4, 3, 2, 1])
      expect(await tryCode(cardId, wrongCode(code))).toEqual({ outcome: 'wrong-code', triesLeft })
    expect(await tryCode(cardId, wrongCode(code))).toEqual({ outcome: 'locked' })
    expect(await tryCode(cardId, code)).toEqual({ outcome: 'locked' })
    await jobs.work()
    expect((await noticesOf(world).told(wren)).filter(({ kind }) => kind === 'plan-tried')).toHaveLength(5)
    expect((await queries.plans.myCard({})).card?.isLocked).toBe(true)
    world.later(60_000)
    await commands.plans.unlockCard({})
    expect(await tryCode(cardId, wrongCode(code))).toEqual({ outcome: 'wrong-code', triesLeft: 4 })
    expect(await tryCode(cardId, code)).toMatchObject({ outcome: 'opened' })
    // The right code begins the count anew.
    expect(await tryCode(cardId, wrongCode(code))).toEqual({ outcome: 'wrong-code', triesLeft: 4 })
  })

  test('five people who guess at the same moment are counted one after the other', async () => {
    const { card, tryCode } = await aPlan(world)
    const { cardId, code } = await card()
    const tries = Array.from({ length: 8 }, () => () => tryCode(cardId, wrongCode(code)))
    const outcomes = await Promise.all(tries.map((one) => one()))
    expect(outcomes.filter(({ outcome }) => outcome === 'wrong-code')).toHaveLength(4)
    expect(await tryCode(cardId, code)).toEqual({ outcome: 'locked' })
  })

  test('one card being locked locks nobody else’s', async () => {
    const [wren, other] = [await aPlan(world), await aPlan(world, 'Otter')]
    const [locked, theirs] = [await wren.card(), await other.card()]
    for (let tries = 0; tries < 5; tries++) await wren.tryCode(locked.cardId, wrongCode(locked.code))
    expect(await other.tryCode(theirs.cardId, theirs.code)).toMatchObject({ outcome: 'opened' })
  })

  test('a new card ends the one before, and a card that was ended opens nothing', async () => {
    const { commands, card, tryCode } = await aPlan(world)
    const first = await card()
    const second = await card(['medicines'])
    await expect(tryCode(first.cardId, first.code)).rejects.toMatchObject({ kind: 'not-found' })
    expect(await tryCode(second.cardId, second.code)).toMatchObject({ outcome: 'opened' })
    await commands.plans.changeCard({ parts: ['keys'] })
    expect(JSON.stringify(await tryCode(second.cardId, second.code))).toContain('4471')
    await commands.plans.withdrawCard({})
    await expect(tryCode(second.cardId, second.code)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(commands.plans.unlockCard({})).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('shows nothing of what was not chosen, and needs something to show and a plan', async () => {
    const { commands } = await aPlan(world)
    await expect(commands.plans.makeCard({ parts: [] })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(commands.plans.makeCard({ parts: 'fortune' })).rejects.toMatchObject({ kind: 'invalid' })
    const otter = await world.given.member('Otter')
    await isCaring(world, otter)
    await expect(world.as(otter).commands.plans.makeCard({ parts: ['keys'] })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(world.as(world.visitor).queries.plans.myCard({})).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('the carer hears of each opening once, however often that work runs, and only the house tells', async () => {
    const { wren, commands } = await aPlan(world)
    const told = { openingId: 'one', memberId: wren.id, what: 'card-opened' }
    for (let run = 0; run < 2; run++) await world.as(world.system).commands.notices.tellAboutPlanOpening(told)
    expect((await noticesOf(world).told(wren)).filter(({ kind }) => kind === 'plan-opened')).toHaveLength(1)
    await expect(commands.notices.tellAboutPlanOpening(told)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('the code itself stands nowhere in the rows', async () => {
    const { card } = await aPlan(world)
    const { cardId, code } = await card()
    const rows = await world.database.read(async (db) => db.select().from(planCards).where(eq(planCards.id, cardId)))
    expect(JSON.stringify(rows)).not.toContain(code)
  })
})
