import { describe, expect, test } from 'vitest'
import { planShares } from '#db/schema/index.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { noticesOf } from '#tests/support/notices.ts'
import { aPlan } from '#tests/support/plans.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('a link to parts of a plan', () => {
  const world = useWorld()
  const jobs = jobsOf(world)
  const open = (secret: string) => world.as(world.visitor).commands.plans.openShare({ secret })

  test('shows the parts that were chosen, and each opening is kept and told', async () => {
    const { wren, queries, share } = await aPlan(world)
    const { secret } = await share()
    const { parts } = await open(secret)
    expect(parts.map(({ name }) => name)).toEqual(['medicines'])
    expect(JSON.stringify(parts)).not.toContain('Penicillin')
    await open(secret)
    await jobs.work()
    expect(await queries.plans.myShares({})).toMatchObject([
      { forWhom: 'Dr Patel', parts: ['medicines'], isLiving: true, openedAt: [world.now, world.now] },
    ])
    expect((await noticesOf(world).told(wren)).filter(({ kind }) => kind === 'plan-opened')).toHaveLength(2)
  })

  test('dies on its day', async () => {
    const { share } = await aPlan(world)
    const { secret } = await share({ days: 7 })
    world.later(7 * day - 1)
    await open(secret)
    world.later(1)
    await expect(open(secret)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(world.as(world.visitor).queries.plans.shareDoor({ secret })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('dies when its carer takes it back, and nobody else can do that', async () => {
    const { commands, share } = await aPlan(world)
    const { secret, shareId } = await share()
    const otter = await world.given.member('Otter')
    await expect(world.as(otter).commands.plans.revokeShare({ shareId })).rejects.toMatchObject({ kind: 'not-found' })
    await open(secret)
    await commands.plans.revokeShare({ shareId })
    await expect(open(secret)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(commands.plans.revokeShare({ shareId })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('its secret is told once and kept only as a hash', async () => {
    const { queries, share } = await aPlan(world)
    const { secret } = await share()
    const rows = await world.database.read(async (db) => db.select().from(planShares))
    expect(JSON.stringify([rows, await queries.plans.myShares({})])).not.toContain(secret)
    await expect(open('guessed')).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('needs parts, a name to know it by, an end and a plan', async () => {
    const { share } = await aPlan(world)
    await expect(share({ parts: [] })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(share({ forWhom: ' ' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(share({ days: '400' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(share({ kind: 'own', parts: ['work'] })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('one’s own plan is shared the same way', async () => {
    const { commands, share } = await aPlan(world)
    await commands.plans.answerPlan({ kind: 'own', part: 'breaks', answers: { breaks: 'Tuesday mornings' } })
    await commands.plans.answerPlan({ kind: 'own', part: 'money', answers: { money: 'Carer’s Allowance' } })
    const { secret } = await share({ kind: 'own', parts: 'breaks' })
    expect(await open(secret)).toMatchObject({ kind: 'own', parts: [{ name: 'breaks' }] })
  })
})
