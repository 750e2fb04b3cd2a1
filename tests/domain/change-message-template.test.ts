import { describe, expect, test } from 'vitest'
import { decisions } from '#db/schema/index.ts'
import { seed } from '#server/seed.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { aHouse } from '#tests/support/moderation.ts'
import { useWorld } from '#tests/support/world.ts'

describe('what people are told when we decide', () => {
  const world = useWorld()
  const jobs = jobsOf(world)
  const messageOf = async (decisionId: string) =>
    (await world.database.read(async (db) => db.select().from(decisions))).find(({ id }) => id === decisionId)?.message

  async function aHost() {
    return { ...(await aHouse(world)), ada: await world.given.member('Ada', { roles: ['coordinator'] }) }
  }

  test('a coordinator writes the host’s own words, and can go back to the house’s', async () => {
    const { tom, sam, ada, about } = await aHost()
    const { caseId } = await about(tom)
    const begin = async () => (await world.as(sam).queries.moderation.messageFor({ caseId, action: 'hide' })).message
    const house = await begin()
    expect(house).toContain('your reply in Pain')
    const { changeMessageTemplate } = world.as(ada).commands.moderation
    await changeMessageTemplate({ action: 'hide', words: 'We hid {thing}, because {rule}.' })
    expect(await begin()).toBe('We hid your reply in Pain, because {rule}.')
    expect(
      (await world.as(ada).queries.moderation.messageTemplates({})).messages.find(({ action }) => action === 'hide'),
    ).toMatchObject({ changedBy: 'Ada', changedAt: world.now })
    await changeMessageTemplate({ action: 'hide', words: '' })
    expect(await begin()).toBe(house)
  })

  test('what stands open is filled in when it is decided, and shown before', async () => {
    const { tom, sam, about } = await aHost()
    const { caseId } = await about(tom)
    const wish = {
      caseId,
      action: 'limit',
      days: '7',
      rule: 'be-kind',
      reason: 'Third time',
      message: '{thing}: {rule}, until {until}. {nonsense}',
    }
    const preview = await world.as(sam).queries.moderation.decisionPreview(wish)
    const { decisionId } = await world.as(sam).commands.moderation.decide(wish)
    expect(preview.message).toMatch(/^your reply in Pain: be kind: .*, until Monday 12 January\. \{nonsense\}$/)
    expect(await messageOf(decisionId)).toBe(preview.message)
  })

  test('support never comes without kind words and people to call', async () => {
    const { tom, sam, about } = await aHost()
    await seed(world.database, { isDemo: false, now: world.now })
    const { caseId } = await about(tom)
    const { decisionId } = await world
      .as(sam)
      .commands.moderation.decide({ caseId, action: 'support', reason: 'She is low' })
    expect(await messageOf(decisionId)).toMatch(/You have done nothing wrong[\s\S]*116 123/)
  })

  test('the person is told that we wrote, once, and the mail says nothing of what', async () => {
    const { tom, sam, about } = await aHost()
    const { caseId } = await about(tom)
    await world.as(sam).commands.moderation.decide({ caseId, action: 'support', reason: 'She is low' })
    await jobs.work()
    expect((await world.as(tom).queries.notices.noticePage({})).notices.map(({ kind }) => kind)).toEqual(['decision'])
    const toTom = jobs.sent.filter(({ to }) => to === 'tom@example.org')
    expect(toTom).toHaveLength(1)
    expect(toTom.map(({ subject, text }) => `${subject} ${text}`).join()).not.toMatch(/Pain|alone|low|116/)
  })

  test('nobody is told of what needed nothing, or was undone before they were told', async () => {
    const { tom, sam, about } = await aHost()
    const [one, two] = [await about(tom), await about(tom)]
    const { decide, undoDecision } = world.as(sam).commands.moderation
    await decide({ caseId: one.caseId, action: 'no-action', reason: 'Fine' })
    const { decisionId } = await decide({
      caseId: two.caseId,
      action: 'warn',
      rule: 'be-kind',
      reason: 'Hm',
      message: 'Please stop',
    })
    await undoDecision({ decisionId, because: 'Wrong person' })
    await jobs.work()
    expect((await world.as(tom).queries.notices.noticePage({})).notices).toEqual([])
  })

  test('only coordinators write messages, and only with blanks that we can fill', async () => {
    const { tom, sam, ada } = await aHost()
    for (const who of [tom, sam, world.visitor]) {
      await expect(
        world.as(who).commands.moderation.changeMessageTemplate({ action: 'hide', words: 'Gone' }),
      ).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(world.as(who).queries.moderation.messageTemplates({})).rejects.toMatchObject({ kind: 'forbidden' })
    }
    await expect(
      world.as(ada).commands.moderation.changeMessageTemplate({ action: 'hide', words: 'Dear {name}' }),
    ).rejects.toMatchObject({ kind: 'invalid', fields: { words: [expect.stringContaining('{thing}')] } })
  })

  test('nobody looks at a decision they may not make', async () => {
    const { tom, reader, facilitator, sam, about } = await aHost()
    const { caseId } = await about(tom)
    const { messageFor, decisionPreview } = world.as(sam).queries.moderation
    expect(await messageFor({ caseId, action: 'hide' })).toMatchObject({ refused: null })
    expect(await messageFor({ caseId, action: 'close-account' })).toMatchObject({
      refused: expect.stringContaining('Only the duty lead'),
    })
    const wish = { caseId, action: 'warn', rule: 'be-kind', reason: 'Hm', message: 'Please stop' }
    await expect(world.as(facilitator).queries.moderation.decisionPreview(wish)).rejects.toMatchObject({
      kind: 'forbidden',
    })
    for (const who of [tom, reader]) {
      const { queries } = world.as(who)
      await Promise.all(
        [queries.moderation.decisionPreview(wish), queries.moderation.messageFor(wish)].map((act) =>
          expect(act).rejects.toMatchObject({ kind: 'not-found' }),
        ),
      )
    }
    await expect(decisionPreview({ ...wish, rule: '' })).rejects.toMatchObject({ kind: 'invalid' })
  })
})
