import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { notices } from '#db/schema/index.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('the five-minute read of a group', () => {
  const world = useWorld()
  const { given } = world

  async function aGroup() {
    const people = [await given.member('Amina'), await given.member('Tom'), await given.member('Zed')] as const
    const [amina, tom, zed] = people
    const rowan = await given.member('Rowan')
    await given.group({ members: [...people], facilitators: [rowan] })
    const asked = await world
      .as(amina)
      .commands.groups.startThread({ slug: 'pain', title: 'Nights', body: 'What helps?', asks: 'on' })
    const answer = await given.reply(tom, asked.id, 'A flask of tea.')
    return { amina, tom, zed, rowan, threadId: asked.id, answer }
  }
  type Who = Awaited<ReturnType<typeof aGroup>>['amina']
  const read = (who: Who) => world.as(who).queries.questions.weeklyRead({ slug: 'pain' })
  const told = async (who: Who) =>
    (await world.database.read(async (db) => db.select().from(notices).where(eq(notices.memberId, who.id)))).filter(
      ({ kind }) => kind === 'weekly-read',
    )
  const sunday = () => world.as(world.system).commands.notices.tellAboutWeeklyRead({})

  test('has what people chose: picked, said to have helped, saved by several, summed up; each once', async () => {
    const { amina, tom, zed, rowan, threadId, answer } = await aGroup()
    expect(await read(amina)).toMatchObject({ picked: [], helped: [], saved: [], summaries: [], mayPick: false })
    const more = await given.reply(zed, threadId, 'Or nothing at all.')
    const saved = await given.reply(tom, threadId, 'Open the window.')
    await world.as(rowan).commands.questions.pickForRead({ postId: answer.id })
    for (const postId of [answer.id, more.id]) await world.as(amina).commands.questions.markHelped({ postId })
    for (const who of [amina, zed, rowan]) await world.as(who).commands.groups.savePost({ postId: saved.id })
    await world.as(zed).commands.questions.improveSummary({ threadId, words: 'Tea, or nothing.' })
    const week = await read(zed)
    expect(week.picked.map(({ words, by }) => [words, by])).toEqual([['A flask of tea.', 'Tom']])
    expect(week.helped.map(({ words }) => words)).toEqual(['Or nothing at all.'])
    expect(week.saved.map(({ words }) => words)).toEqual(['Open the window.'])
    expect(week.summaries).toMatchObject([{ title: 'Nights', words: 'Tea, or nothing.' }])
    await world.as(rowan).commands.questions.unpickForRead({ postId: answer.id })
    expect((await read(zed)).helped).toHaveLength(2)
  })

  test('what two people saved is not there: they could be told apart', async () => {
    const { amina, tom, zed, answer } = await aGroup()
    // The writer's own does not count.
    for (const who of [amina, tom, zed]) await world.as(who).commands.groups.savePost({ postId: answer.id })
    expect((await read(zed)).saved).toEqual([])
  })

  test('after a week it makes room', async () => {
    const { amina, rowan, answer } = await aGroup()
    await world.as(rowan).commands.questions.pickForRead({ postId: answer.id })
    world.later(8 * day)
    expect((await read(amina)).picked).toEqual([])
  })

  test('shows nothing that was taken down, that is folded for its reader, or by somebody they do not see', async () => {
    const { amina, tom, zed, rowan, threadId, answer } = await aGroup()
    const dark = await world
      .as(zed)
      .commands.groups.postReply({ threadId, body: 'A dark night', contentNotes: ['low-mood'] })
    for (const postId of [answer.id, dark.id]) await world.as(rowan).commands.questions.pickForRead({ postId })
    expect((await read(amina)).picked.map(({ words }) => words)).toEqual(['A flask of tea.', null])
    await world.as(amina).commands.safety.blockPerson({ memberId: tom.id })
    expect((await read(amina)).picked).toHaveLength(1)
    await world.as(zed).commands.groups.takeDownPost({ postId: dark.id })
    expect((await read(amina)).picked).toEqual([])
  })

  test('is for members of the group; only those who look after it pick', async () => {
    const { amina, answer } = await aGroup()
    const stranger = await given.member('Stranger')
    await expect(read(stranger)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(amina).commands.questions.pickForRead({ postId: answer.id })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    const { hearOfWeeklyRead } = world.as(stranger).commands.questions
    await expect(hearOfWeeklyRead({ slug: 'pain' })).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('on Sunday whoever asked to hear of it hears once, when there is something, and nobody else', async () => {
    const { amina, zed, rowan, answer } = await aGroup()
    await world.as(amina).commands.questions.hearOfWeeklyRead({ slug: 'pain' })
    expect((await read(amina)).isHearing).toBe(true)
    await sunday()
    expect(await told(amina)).toEqual([])
    await world.as(rowan).commands.questions.pickForRead({ postId: answer.id })
    await sunday()
    await sunday()
    expect(await told(amina)).toHaveLength(1)
    expect(await told(zed)).toEqual([])
    world.later(day)
    await world.as(amina).commands.questions.stopHearingOfWeeklyRead({ slug: 'pain' })
    await sunday()
    expect(await told(amina)).toHaveLength(1)
  })

  test('whoever leaves the group hears no more of it', async () => {
    const { amina, rowan, answer } = await aGroup()
    await world.as(amina).commands.questions.hearOfWeeklyRead({ slug: 'pain' })
    await world.as(amina).commands.groups.leaveGroup({ slug: 'pain' })
    await world.as(rowan).commands.questions.pickForRead({ postId: answer.id })
    await sunday()
    expect(await told(amina)).toEqual([])
  })
})
