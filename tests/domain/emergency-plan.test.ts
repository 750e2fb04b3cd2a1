import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { plans, sealedWords } from '#db/schema/index.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { aPlan, isCaring, told } from '#tests/support/plans.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('an emergency plan', () => {
  const world = useWorld()
  const jobs = jobsOf(world)
  const reminders = async (who: Parameters<ReturnType<typeof noticesOf>['told']>[0]) =>
    (await noticesOf(world).told(who)).filter(({ kind }) => kind === 'plan-due')

  test('keeps each answer as it is given, and any can be changed or let go of', async () => {
    const { commands, queries } = await aPlan(world)
    const answerTo = async (part: string, field: string) =>
      (await queries.plans.myPlan({ kind: 'emergency' })).parts
        .find(({ name }) => name === part)
        ?.fields.find(({ name }) => name === field)?.value
    expect(await answerTo('first', 'first-name')).toBe('Zebedee Quill')
    expect(await answerTo('first', 'first-agreed')).toBe('yes')
    await commands.plans.answerPlan({ kind: 'emergency', part: 'allergies', answers: { allergies: 'None now' } })
    expect(await answerTo('allergies', 'allergies')).toBe('None now')
    await commands.plans.answerPlan({ kind: 'emergency', part: 'allergies', answers: {} })
    expect(await answerTo('allergies', 'allergies')).toBe('')
    expect(await answerTo('medicines', 'medicines')).toBe('Levodopa at seven')
  })

  test('is nobody else’s to see, and tells nothing in events', async () => {
    const { queries } = await aPlan(world)
    const otter = await world.given.member('Otter')
    await isCaring(world, otter)
    expect((await world.as(otter).queries.plans.myPlan({ kind: 'emergency' })).isBegun).toBe(false)
    expect((await queries.plans.myPlan({ kind: 'own' })).isBegun).toBe(false)
    const kept = JSON.stringify([await world.events(), await world.jobs()])
    for (const words of Object.values(told)
      .flatMap((answers) => Object.values(answers))
      .filter((text) => text !== 'yes'))
      expect(kept).not.toContain(words)
  })

  test('a visitor, somebody who did not consent, and somebody who is no carer, cannot begin one', async () => {
    const answers = { kind: 'emergency', part: 'keys', answers: { keys: 'Under the mat' } }
    await expect(world.as(world.visitor).commands.plans.answerPlan(answers)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    const shy = await world.given.member('Shy', { consented: false })
    await expect(world.as(shy).commands.plans.answerPlan(answers)).rejects.toMatchObject({
      message: 'Before you write a plan, we need your consent to keep health information',
    })
    const heron = await world.given.member('Heron')
    await expect(world.as(heron).commands.plans.answerPlan(answers)).rejects.toMatchObject({
      message: 'Plans are for carers. Come in as a carer first',
    })
  })

  test('a question that is not there, words that are too long and a number with letters are refused', async () => {
    const { commands } = await aPlan(world)
    const answer = (part: string, answers: object) => commands.plans.answerPlan({ kind: 'emergency', part, answers })
    await expect(answer('fortune', {})).rejects.toMatchObject({ kind: 'not-found' })
    await expect(answer('keys', { keys: 'k'.repeat(2001) })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(answer('first', { 'first-phone': 'ring me' })).rejects.toMatchObject({
      fields: { 'first-phone': ['Write a telephone number, with figures and spaces only'] },
    })
  })

  test('it is time to look after a year, the reminder says only that, and it comes again each month until somebody looked', async () => {
    const { wren, commands } = await aPlan(world)
    const morning = async () => {
      await world.as(world.system).commands.notices.tellAboutDuePlans({})
      await jobs.work()
      return (await reminders(wren)).length
    }
    expect(await morning()).toBe(0)
    world.later(366 * day)
    expect(await morning()).toBe(1)
    expect(await morning()).toBe(1)
    const mail = jobs.sent.find(({ subject }) => subject === 'Time to look at your plan')
    expect(mail?.to).toBe('wren@example.org')
    for (const words of ['Levodopa', 'Penicillin', 'Quill', 'care', 'emergency'])
      expect(mail?.text).not.toContain(words)
    world.later(31 * day)
    expect(await morning()).toBe(2)
    await commands.plans.reviewPlan({ kind: 'emergency' })
    world.later(31 * day)
    expect(await morning()).toBe(2)
  })

  test('a turning point makes it time at once', async () => {
    const { wren, commands, queries } = await aPlan(world)
    await commands.plans.markTurningPoint({})
    await jobs.work()
    expect(await reminders(wren)).toHaveLength(1)
    expect((await queries.plans.myPlan({ kind: 'emergency' })).isDue).toBe(true)
    await commands.plans.reviewPlan({ kind: 'emergency' })
    expect((await queries.plans.myPlan({ kind: 'emergency' })).isDue).toBe(false)
    await expect(commands.plans.reviewPlan({ kind: 'own' })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(world.as(world.visitor).commands.plans.markTurningPoint({})).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('is erased by its carer, with its card and its links', async () => {
    const { wren, commands, card, share, tryCode } = await aPlan(world)
    const { cardId, code } = await card()
    const { secret } = await share()
    await commands.plans.erasePlan({ kind: 'emergency' })
    await expect(tryCode(cardId, code)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(world.as(world.visitor).commands.plans.openShare({ secret })).rejects.toMatchObject({
      kind: 'not-found',
    })
    expect(await world.database.read(async (db) => db.select().from(sealedWords))).toEqual([])
    expect(await world.database.read(async (db) => db.select().from(plans).where(eq(plans.memberId, wren.id)))).toEqual(
      [],
    )
    await expect(commands.plans.erasePlan({ kind: 'emergency' })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test.each(['closes their account', 'takes back their consent'])(
    'goes with everything else when its carer %s',
    async (how) => {
      const { wren, commands, card, share, tryCode } = await aPlan(world)
      const { cardId, code } = await card()
      const { secret } = await share()
      await commands.plans.checkCoping({ sleep: 1, time: 1, company: 1, managing: 1, good: 1 })
      if (how === 'closes their account') {
        await commands.people.eraseMe({ password: 'a long enough secret', sure: 'on' })
        // Before any job has run.
        await expect(tryCode(cardId, code)).rejects.toMatchObject({ kind: 'not-found' })
        await expect(world.as(world.visitor).commands.plans.openShare({ secret })).rejects.toMatchObject({
          kind: 'not-found',
        })
      } else await commands.people.withdrawConsent({})
      await jobs.work()
      await expect(tryCode(cardId, code)).rejects.toMatchObject({ kind: 'not-found' })
      await expect(world.as(world.visitor).queries.plans.shareDoor({ secret })).rejects.toMatchObject({
        kind: 'not-found',
      })
      expect(await world.database.read(async (db) => db.select().from(sealedWords))).toEqual([])
      await expect(commands.plans.forgetPlans({ memberId: wren.id })).rejects.toMatchObject({ kind: 'forbidden' })
    },
  )

  test('is in its carer’s own copy, opened, and in nobody else’s', async () => {
    const { queries, card, tryCode } = await aPlan(world)
    const { cardId, code } = await card()
    await tryCode(cardId, code)
    const { rows } = await queries.oversight.myRecords({ section: 'plans' })
    expect(rows).toContainEqual(expect.objectContaining({ about: 'medicines', words: 'Levodopa at seven' }))
    expect((await queries.oversight.myRecords({ section: 'plan-openings' })).rows).toMatchObject([{ came: 'opened' }])
    const otter = await world.given.member('Otter')
    await isCaring(world, otter)
    expect((await world.as(otter).queries.oversight.myRecords({ section: 'plans' })).rows).toEqual([])
  })
})
