import { describe, expect, test } from 'vitest'
import { fairnessOf } from '#tests/support/fairness.ts'
import { useWorld } from '#tests/support/world.ts'

describe.each(['suspended', 'closed'] as const)('a member whose account is %s', (standing) => {
  const world = useWorld()
  const { given } = world
  const house = fairnessOf(world)

  async function keptOut() {
    const people = await house.people()
    const decisionId = await house.decided(people.dana, people.reply.id, {
      action: standing === 'closed' ? 'close-account' : 'suspend',
      ...(standing === 'closed' ? {} : { days: 7 }),
    })
    return { ...people, decisionId, tom: await house.atTheDoor(people.tom) }
  }

  test('sees what was decided, appeals, complains, goes on writing to us, and takes their records', async () => {
    const { tom, decisionId } = await keptOut()
    expect(tom.standing).toBe(standing)
    const { commands, queries } = world.as(tom)
    expect(await queries.fairness.howIWasTreated({})).toMatchObject({ standing, decisions: [{ mayAppeal: true }] })
    const { appealId } = await commands.fairness.openAppeal({ decisionId, words: 'I did not mean it so' })
    await commands.fairness.writeInAppeal({ appealId, words: 'Truly' })
    await commands.fairness.openComplaint({ words: 'This was too harsh' })
    expect(await queries.fairness.myAppeals({})).toHaveLength(2)
    await commands.oversight.takeMyRecords({})
    expect((await queries.oversight.myRecords({ section: 'decisions' })).rows).toHaveLength(1)
    expect(await queries.people.myAccount({})).toMatchObject({ name: 'Tom' })
  })

  test('takes down their own words and takes back consent, as the law has it', async () => {
    const { tom, thread } = await keptOut()
    const { posts } = await world.as(await given.member('Mo', { roles: ['moderator'] })).queries.groups.threadPage({
      threadId: thread.id,
    })
    const own = posts.find(({ author }) => author?.id === tom.id)
    await world.as(tom).commands.groups.takeDownPost({ postId: own?.id ?? '' })
    await world.as(tom).commands.people.withdrawConsent({})
  })

  test('does nothing else, with words that say where to read why', async () => {
    const { tom, thread, reply } = await keptOut()
    const { commands } = world.as(tom)
    const refused = { kind: 'forbidden', message: expect.stringContaining('How I was treated') }
    for (const tried of [
      given.reply(tom, thread.id),
      given.thread(tom),
      commands.groups.savePost({ postId: reply.id }),
      commands.groups.followThread({ threadId: thread.id }),
      commands.groups.saveDraft({ place: `thread:${thread.id}`, body: 'x' }),
      commands.groups.mute({ kind: 'person', subjectId: 'x' }),
      commands.people.changeProfile({ words: 'x' }),
      commands.notices.readNotices({}),
      commands.oversight.revealAuthor({ postId: reply.id, category: 'danger', reason: 'A long enough reason to look' }),
    ])
      await expect(tried).rejects.toMatchObject(refused)
  })

  test('reads what a visitor reads, whatever badge they have', async () => {
    const { tom, reader, thread } = await keptOut()
    const asModerator = { ...tom, roles: ['moderator' as const, 'coordinator' as const, 'duty-lead' as const] }
    for (const who of [tom, asModerator]) {
      const { queries } = world.as(who)
      await expect(queries.groups.threadPage({ threadId: thread.id })).rejects.toMatchObject({ kind: 'not-found' })
      await expect(queries.people.memberProfile({ memberId: reader.id })).rejects.toMatchObject({ kind: 'not-found' })
      await expect(queries.oversight.watch({})).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(queries.oversight.holds({})).rejects.toMatchObject({ kind: 'forbidden' })
      await expect(queries.fairness.appealQueue({})).rejects.toMatchObject({ kind: 'forbidden' })
      expect(await queries.groups.groupList({})).toHaveLength(1)
    }
  })
})
