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

  test('what its writer took down while it was hidden stays down when the hiding is undone, and they can put it back', async () => {
    const { tom, moderator, reader, thread, reply, caseId } = await aCase()
    const { moderation } = world.as(moderator).commands
    const { decisionId } = await moderation.decide({ caseId, action: 'hide', ...acted })
    const mine = () => world.as(tom).queries.groups.wordsToTakeDown({ postId: reply.id })
    expect(await mine()).toMatchObject({ isTakenFromView: true, staysDown: false })
    await world.as(tom).commands.groups.takeDownPost({ postId: reply.id })
    expect(await mine()).toMatchObject({ isTakenFromView: true, staysDown: true })
    await moderation.undoDecision({ decisionId, because: 'I read it too fast' })
    expect(await shown(reader, thread.id, reply.id)).toBe('taken-down')
    expect(JSON.stringify(await world.as(reader).queries.groups.search({ q: 'miracle' }))).not.toContain(reply.id)
    await world.as(tom).commands.groups.putBackPost({ postId: reply.id })
    expect(await shown(reader, thread.id, reply.id)).toBeNull()
  })

  test('what went down with all of somebody’s words stays down, also when it was removed twice over', async () => {
    const { tom, lead, reader, thread, reply, caseId } = await aCase()
    const { moderation } = world.as(lead).commands
    const hidden = await moderation.decide({ caseId, action: 'hide', ...acted })
    await moderation.reopenCase({ caseId, because: 'There is more to this' })
    const removed = await moderation.decide({ caseId, action: 'remove', ...acted })
    await world.as(tom).commands.people.withdrawConsent({ takeDown: 'on' })
    await moderation.undoDecision({ decisionId: removed.decisionId, because: 'I read it too fast' })
    expect(await shown(reader, thread.id, reply.id)).toBe('hidden')
    await moderation.undoDecision({ decisionId: hidden.decisionId, because: 'I read it too fast' })
    expect(await shown(reader, thread.id, reply.id)).toBe('taken-down')
  })

  test('held words that were kept back and that their writer took down do not wait again when that is undone', async () => {
    const { tom, moderator, thread } = await aCase()
    const held = await world
      .as({ ...tom, standing: 'limited' })
      .commands.groups.postReply({ threadId: thread.id, body: 'Good morning all' })
    const open = await world.database.read(async (db) => db.select().from(cases))
    const caseId = open.find(({ subjectId }) => subjectId === held.id)?.id ?? ''
    const { moderation } = world.as(moderator).commands
    const { decisionId } = await moderation.decide({ caseId, action: 'keep-back', ...acted })
    await world.as(tom).commands.groups.takeDownPost({ postId: held.id })
    await moderation.undoDecision({ decisionId, because: 'I read it too fast' })
    expect(await world.as(tom).queries.groups.wordsToTakeDown({ postId: held.id })).toMatchObject({
      isTakenDown: true,
      staysDown: false,
    })
    expect(await shown(moderator, thread.id, held.id)).toBe('taken-down')
  })

  test('undoing a content note takes off what it brought, and no note that came later', async () => {
    const { tom, moderator, reader, thread, reply, caseId } = await aCase()
    const { moderation } = world.as(moderator).commands
    const note = async (...notes: readonly string[]) => {
      const { decisionId } = await moderation.decide({ caseId, action: 'content-note', notes, ...acted })
      await moderation.reopenCase({ caseId, because: 'There is more to this' })
      return decisionId
    }
    const undo = (decisionId: string) => moderation.undoDecision({ decisionId, because: 'I read it too fast' })
    const notes = async () =>
      [
        ...((await world.as(reader).queries.groups.threadPage({ threadId: thread.id })).posts.find(
          ({ id }) => id === reply.id,
        )?.contentNotes ?? []),
      ].sort()
    const first = await note('self-harm')
    const second = await note('self-harm', 'death-and-grief')
    await world.as(tom).commands.groups.editPost({
      postId: reply.id,
      body: reply.id,
      contentNotes: [...(await notes()), 'medical-detail'],
    })
    await undo(first)
    expect(await notes()).toEqual(['death-and-grief', 'medical-detail', 'self-harm'])
    await undo(second)
    expect(await notes()).toEqual(['medical-detail'])
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
