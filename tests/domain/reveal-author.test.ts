import { describe, expect, test } from 'vitest'
import { fairnessOf } from '#tests/support/fairness.ts'
import { useWorld } from '#tests/support/world.ts'

const why = { category: 'danger', reason: 'They write that they will hurt themselves tonight' }

describe('finding out who wrote without their name', () => {
  const world = useWorld()
  const { given } = world
  const house = fairnessOf(world)

  async function nameless() {
    const people = await house.people()
    const thread = await world
      .as(people.tom)
      .commands.groups.startThread({ slug: 'pain', title: 'I am ashamed', body: 'Of this', nameless: true })
    return { ...people, hidden: thread.firstPostId, open: people.reply.id }
  }
  const reveal = (who: Parameters<typeof world.as>[0], postId: string, wish: Record<string, string> = why) =>
    world.as(who).commands.oversight.revealAuthor({ postId, ...wish })

  test('a moderator, a duty lead and a facilitator of the group may, and each look is in the audit with its reason', async () => {
    const { sam, dana, rowan, tom, hidden } = await nameless()
    for (const who of [sam, dana, rowan])
      expect(await reveal(who, hidden)).toMatchObject({ memberId: tom.id, name: 'Tom' })
    const rows = await house.auditRows()
    expect(rows.map(({ actorId }) => actorId)).toEqual([sam.id, dana.id, rowan.id])
    expect(rows[0]).toMatchObject({ kind: 'reveal', aboutId: tom.id, subjectId: hidden, ...why })
    expect(JSON.stringify(await world.events())).not.toContain('hurt themselves')
  })

  test('never without a reason, nor with half of one', async () => {
    const { sam, hidden } = await nameless()
    for (const wish of [{}, { category: 'danger' }, { ...why, reason: 'Because' }, { ...why, category: 'curious' }])
      await expect(reveal(sam, hidden, wish as Record<string, string>)).rejects.toMatchObject({ kind: 'invalid' })
    expect(await house.auditRows()).toEqual([])
  })

  test('nobody else may: other members, coordinators in the group, facilitators elsewhere, the writer, visitors', async () => {
    const { reader, tom, ada, hidden } = await nameless()
    await given.membership(ada)
    const elsewhere = await given.member('Lark')
    await given.group({ slug: 'sleep', name: 'Sleep', facilitators: [elsewhere] })
    for (const who of [reader, ada, tom]) await expect(reveal(who, hidden)).rejects.toMatchObject({ kind: 'forbidden' })
    for (const who of [elsewhere, world.visitor])
      await expect(reveal(who, hidden)).rejects.toMatchObject({ kind: 'not-found' })
    await given.membership(elsewhere)
    await expect(reveal(elsewhere, hidden)).rejects.toMatchObject({ kind: 'forbidden' })
    expect(await house.auditRows()).toEqual([])
  })

  test('words under a name need no look, and one’s own neither', async () => {
    const { sam, open, thread } = await nameless()
    await expect(reveal(sam, open)).rejects.toMatchObject({ kind: 'forbidden' })
    await given.membership(sam)
    const own = await world.as(sam).commands.groups.postReply({ threadId: thread.id, body: 'Me too', nameless: 'on' })
    await expect(reveal(sam, own.id)).rejects.toMatchObject({ kind: 'forbidden', message: 'You wrote this yourself' })
  })

  test('the page of a case leads there, for words without a name only', async () => {
    const { sam, reader, thread, open } = await nameless()
    const reply = await world.as(reader).commands.groups.postReply({
      threadId: thread.id,
      body: 'Miracle cure. Stop taking your tablets',
      nameless: 'on',
    })
    const reveals = async (postId: string) =>
      (await world.as(sam).queries.moderation.casePage({ caseId: await house.caseAbout(postId) })).reveals
    expect([await reveals(reply.id), await reveals(open)]).toEqual([reply.id, null])
  })

  test('the page before it shows the words and no name', async () => {
    const { sam, reader, tom, hidden } = await nameless()
    const words = await world.as(sam).queries.oversight.wordsWithoutName({ postId: hidden })
    expect(words).toMatchObject({ place: 'A thread in Pain' })
    expect(JSON.stringify(words)).not.toContain(tom.id)
    await expect(world.as(reader).queries.oversight.wordsWithoutName({ postId: hidden })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
