import { describe, expect, test } from 'vitest'
import { cases } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { openCase } from '#server/domain/safety/index.ts'
import { useWorld } from '#tests/support/world.ts'

describe('a moderator decides a case', () => {
  const world = useWorld()
  const { given } = world

  async function aCase(words = 'This miracle cure helped me. Stop taking your tablets') {
    const [tom, reader] = [await given.member('Tom'), await given.member('Amina')]
    const moderator = await given.member('Sam', { roles: ['moderator'] })
    const lead = await given.member('Dana', { roles: ['duty-lead'] })
    const facilitator = await given.member('Rowan')
    await given.group({ members: [tom, reader], facilitators: [facilitator] })
    const thread = await given.thread(reader)
    for (const _ of [1, 2, 3]) await given.reply(tom, thread.id)
    const reply = await given.reply(tom, thread.id, words)
    const open = await world.database.read(async (db) => db.select().from(cases))
    const caseId = open.find(({ subjectId }) => subjectId === reply.id)?.id ?? ''
    return { tom, reader, moderator, lead, facilitator, thread, reply, caseId }
  }
  const acted = { rule: 'no-treatment-advice', reason: 'A cure', message: 'We took this from view' }
  const standing = async ({ id }: Actor) =>
    (await world.as(world.system).queries.people.whoIs({ memberId: id }))?.actor.standing
  const shown = async (who: Actor, threadId: string, postId: string) =>
    (await world.as(who).queries.groups.threadPage({ threadId })).posts.find(({ id }) => id === postId)?.withheld

  test('hides the words; undone, they are back', async () => {
    const { moderator, reader, thread, reply, caseId } = await aCase()
    const { moderation } = world.as(moderator).commands
    const { decisionId } = await moderation.decide({ caseId, action: 'hide', ...acted })
    expect(await shown(reader, thread.id, reply.id)).toBe('hidden')
    await moderation.undoDecision({ decisionId, because: 'I read it too fast' })
    expect(await shown(reader, thread.id, reply.id)).toBeNull()
  })

  test('undoing one of two decisions leaves the words as the other has them; undoing both brings them back', async () => {
    const { moderator, lead, reader, thread, reply, caseId } = await aCase()
    const { moderation } = world.as(lead).commands
    const twice = async () => {
      const hidden = await moderation.decide({ caseId, action: 'hide', ...acted })
      await moderation.reopenCase({ caseId, because: 'There is more to this' })
      const removed = await moderation.decide({ caseId, action: 'remove', ...acted })
      return [hidden.decisionId, removed.decisionId] as const
    }
    const seen = (who: Actor) => shown(who, thread.id, reply.id)
    const because = 'I read it too fast'

    const [first, second] = await twice()
    await moderation.undoDecision({ decisionId: first, because })
    expect(await seen(moderator)).toBe('removed')
    await moderation.undoDecision({ decisionId: second, because, andThen: 'reopen' })
    expect(await seen(reader)).toBeNull()

    const [earlier, later] = await twice()
    await moderation.undoDecision({ decisionId: later, because })
    expect(await seen(reader)).toBe('hidden')
    await moderation.undoDecision({ decisionId: earlier, because })
    expect(await seen(reader)).toBeNull()
  })

  test('only the duty lead keeps out somebody who looks after people here', async () => {
    const { moderator, lead } = await aCase()
    const coordinator = await given.member('Ada', { roles: ['coordinator'] })
    const { id } = await world.act(world.system, (ctx) =>
      openCase(ctx, {
        subject: { kind: 'profile', id: coordinator.id },
        aboutId: coordinator.id,
        groupId: null,
        source: 'report',
        level: 'red',
      }),
    )
    const suspend = (who: Actor) =>
      world.as(who).commands.moderation.decide({ caseId: id, action: 'suspend', days: 7, ...acted })
    await expect(suspend(moderator)).rejects.toMatchObject({ kind: 'forbidden' })
    await suspend(lead)
    expect(await standing(coordinator)).toBe('suspended')
  })

  test('suspends the person until a day, and it ends by itself', async () => {
    const { tom, moderator, caseId } = await aCase()
    await world.as(moderator).commands.moderation.decide({ caseId, action: 'suspend', days: 7, ...acted })
    expect(await standing(tom)).toBe('suspended')
    world.later(8 * 86_400_000)
    expect(await standing(tom)).toBe('good')
  })

  test('only the duty lead closes an account', async () => {
    const { tom, moderator, lead, caseId } = await aCase()
    const close = (who: Actor) =>
      world.as(who).commands.moderation.decide({ caseId, action: 'close-account', ...acted })
    await expect(close(moderator)).rejects.toMatchObject({ kind: 'forbidden' })
    await close(lead)
    expect(await standing(tom)).toBe('closed')
  })

  test('nothing that touches a person without a rule, a reason and words to them', async () => {
    const { moderator, caseId } = await aCase()
    const wish = { caseId, action: 'hide' }
    for (const missing of ['rule', 'reason', 'message'])
      await expect(
        world.as(moderator).commands.moderation.decide({ ...wish, ...acted, [missing]: '' }),
      ).rejects.toMatchObject({ kind: 'invalid', fields: { [missing]: [expect.any(String)] } })
  })

  test('members, the person it is about, and facilitators for what cannot wait find no case', async () => {
    const { tom, reader, facilitator, caseId } = await aCase()
    for (const who of [tom, reader, facilitator, { ...tom, roles: ['moderator' as const] }])
      await expect(
        world.as(who).commands.moderation.decide({ caseId, action: 'no-action', reason: 'Fine' }),
      ).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('a decided case is not decided twice', async () => {
    const { moderator, caseId } = await aCase()
    const decide = () => world.as(moderator).commands.moderation.decide({ caseId, action: 'no-action', reason: 'Fine' })
    await decide()
    await expect(decide()).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('another moderator cannot undo it, the duty lead can', async () => {
    const { moderator, lead, caseId } = await aCase()
    const other = await given.member('Mo', { roles: ['moderator'] })
    const { decisionId } = await world.as(moderator).commands.moderation.decide({ caseId, action: 'hide', ...acted })
    const undo = (who: Actor) => world.as(who).commands.moderation.undoDecision({ decisionId, because: 'Too harsh' })
    await expect(undo(other)).rejects.toMatchObject({ kind: 'forbidden' })
    await undo(lead)
    await expect(undo(lead)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
