import { describe, expect, test } from 'vitest'
import { cases } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

const cure = 'This miracle cure took it all away. Buy it from me.'

describe('nobody gets words past those who check them', () => {
  const world = useWorld()
  const { given } = world

  async function people() {
    const [amina, kit] = [await given.member('Amina'), await given.member('Kit', { joinedDaysAgo: 1 })]
    const rowan = await given.member('Rowan')
    const sam = await given.member('Sam', { roles: ['moderator'] })
    const dana = await given.member('Dana', { roles: ['duty-lead'] })
    await given.group({ members: [amina, kit], facilitators: [rowan] })
    return { amina, kit, rowan, sam, dana, thread: await given.thread(amina) }
  }
  const caseOf = async (postId: string) => {
    const rows = await world.database.read(async (db) => db.select().from(cases))
    return rows.find(({ subjectId }) => subjectId === postId)?.id ?? ''
  }
  const shown = async (who: Actor, threadId: string, postId: string) =>
    (await world.as(who).queries.groups.threadPage({ threadId })).posts.find(({ id }) => id === postId)?.withheld
  const letThrough = { action: 'let-through', reason: 'Fine' }
  const acted = { rule: 'no-treatment-advice', reason: 'A cure', message: 'We took this from view' }
  const atAmber = () =>
    world.database.write(async (tx) => {
      await tx.update(cases).set({ level: 'amber' })
    })

  test('words that their author took down while they waited are let through by nobody', async () => {
    const { amina, kit, sam, thread } = await people()
    const reply = await given.reply(kit, thread.id, cure)
    const caseId = await caseOf(reply.id)
    await world.as(kit).commands.groups.takeDownPost({ postId: reply.id })
    const { moderation } = world.as(sam).commands
    await expect(moderation.decide({ caseId, ...letThrough })).rejects.toMatchObject({ kind: 'conflict' })
    expect(await shown(amina, thread.id, reply.id)).not.toBeNull()
  })

  test('whoever takes down everything they wrote takes down what waits, too', async () => {
    const { amina, kit, sam, thread } = await people()
    const reply = await given.reply(kit, thread.id, cure)
    await world.as(kit).commands.people.takeDownMyWords({})
    const wish = { caseId: await caseOf(reply.id), ...letThrough }
    await expect(world.as(sam).commands.moderation.decide(wish)).rejects.toMatchObject({ kind: 'conflict' })
    expect(await shown(amina, thread.id, reply.id)).not.toBeNull()
  })

  test('a facilitator cannot bring back or soften what a moderator removed, by opening the case again', async () => {
    const { kit, amina, rowan, sam, thread } = await people()
    const reply = await given.reply(kit, thread.id, cure)
    const caseId = await caseOf(reply.id)
    await atAmber()
    await world.as(sam).commands.moderation.decide({ caseId, action: 'remove', ...acted })
    const { moderation } = world.as(rowan).commands
    await moderation.reopenCase({ caseId, because: 'I know better' })
    for (const wish of [letThrough, { action: 'keep-back', ...acted }, { action: 'hide', ...acted }])
      await expect(moderation.decide({ caseId, ...wish })).rejects.toMatchObject({ kind: 'conflict' })
    expect(await shown(amina, thread.id, reply.id)).not.toBeNull()
  })

  test('undoing an earlier decision does not undo a later one; undone too, the words are as before both', async () => {
    const { kit, amina, rowan, sam, thread } = await people()
    for (const _ of [1, 2, 3]) await given.reply(kit, thread.id)
    const reply = await given.reply(kit, thread.id, cure)
    const caseId = await caseOf(reply.id)
    await atAmber()
    const mine = world.as(rowan).commands.moderation
    const hidden = await mine.decide({ caseId, action: 'hide', ...acted })
    await world.as(sam).commands.moderation.reopenCase({ caseId, because: 'It is worse than that' })
    const removed = await world.as(sam).commands.moderation.decide({ caseId, action: 'remove', ...acted })
    await mine.undoDecision({ decisionId: hidden.decisionId, because: 'I changed my mind' })
    expect(await shown(amina, thread.id, reply.id)).toBe('removed')
    await world.as(sam).commands.moderation.undoDecision({ decisionId: removed.decisionId, because: 'So did I' })
    expect(await shown(amina, thread.id, reply.id)).toBeNull()
  })

  test('taken down and put back, what a limited member changed waits to be checked as before', async () => {
    const { kit, amina, thread } = await people()
    for (const _ of [1, 2, 3]) await given.reply(kit, thread.id)
    const reply = await given.reply(kit, thread.id)
    const limited = { ...kit, standing: 'limited' as const }
    const { groups } = world.as(limited).commands
    const change = { postId: reply.id, body: cure }
    await groups.editPost(change)
    expect(await shown(amina, thread.id, reply.id)).toBeUndefined()
    await groups.takeDownPost({ postId: reply.id })
    await groups.putBackPost({ postId: reply.id })
    expect(await shown(amina, thread.id, reply.id)).toBeUndefined()
    expect(await shown(kit, thread.id, reply.id)).toBe('held')
    // Nor once they are free to write again, while nobody has looked.
    await groups.takeDownPost({ postId: reply.id })
    await world.as(kit).commands.groups.putBackPost({ postId: reply.id })
    expect(await shown(amina, thread.id, reply.id)).toBeUndefined()
  })

  test('words that were changed after a moderator read them are not let through unread', async () => {
    const { kit, amina, sam, thread } = await people()
    const reply = await given.reply(kit, thread.id, cure)
    const caseId = await caseOf(reply.id)
    const { asOf } = await world.as(sam).queries.moderation.casePage({ caseId })
    await world.as(kit).commands.groups.editPost({ postId: reply.id, body: `${cure} Ring me on 07700 900123.` })
    const { moderation } = world.as(sam).commands
    await expect(moderation.decide({ caseId, asOf, ...letThrough })).rejects.toMatchObject({
      kind: 'conflict',
      message: 'The words were changed since you opened this. Read them again, then choose',
    })
    expect(await shown(amina, thread.id, reply.id)).toBeUndefined()
    const { asOf: read, log } = await world.as(sam).queries.moderation.casePage({ caseId })
    expect(log.find(({ kind }) => kind === 'words-changed')?.by).toBeNull()
    await moderation.decide({ caseId, asOf: read, ...letThrough })
    expect(await shown(amina, thread.id, reply.id)).toBeNull()
  })

  test('of two who decide at the same moment one is told that it was decided', async () => {
    const { kit, sam, dana, thread } = await people()
    const reply = await given.reply(kit, thread.id, cure)
    const caseId = await caseOf(reply.id)
    const tried = await Promise.allSettled(
      [sam, dana].map((who) => world.as(who).commands.moderation.decide({ caseId, action: 'hide', ...acted })),
    )
    expect(tried.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [first] = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value.decisionId] : []))
    const undone = await Promise.allSettled(
      [1, 2].map(() =>
        world.as(dana).commands.moderation.undoDecision({ decisionId: first ?? '', because: 'Too fast' }),
      ),
    )
    expect(undone.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})
