import { describe, expect, test } from 'vitest'
import { belongs, hasLeft } from '#tests/support/talk.ts'
import { useWorld } from '#tests/support/world.ts'

describe('somebody further along', () => {
  const world = useWorld()
  const { given } = world
  type Who = Parameters<typeof world.as>[0]
  type Audience = 'nobody' | 'condition-groups' | 'my-groups' | 'members'

  /** A thread of Amina's, who has lived with it for a year, answered by Tom, who has for four. */
  async function answered(audience: Audience, about: string[] = ['pain']) {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    await given.condition('pain', 'Chronic pain')
    const group = await given.group({ conditions: about, members: [amina, tom] })
    await given.journey(amina, 'pain', 2025, { sinceMonth: 1, audience: 'nobody' })
    await given.journey(tom, 'pain', 2022, { sinceMonth: 1, audience })
    const thread = await given.thread(amina)
    const reply = await given.reply(tom, thread.id)
    return { amina, tom, group, thread, reply }
  }
  const pageOf = (who: Who, threadId: string, rest = {}) =>
    world.as(who).queries.groups.threadPage({ threadId, ...rest })
  const badge = async (who: Who, threadId: string) => (await pageOf(who, threadId)).posts[1]?.yearsAlong

  test.each<[Audience, string, string[], number]>([
    ['nobody', 'a group about it', ['pain'], 0],
    ['condition-groups', 'a group about it', ['pain'], 3],
    ['my-groups', 'a group about it', ['pain'], 3],
    ['members', 'a group about it', ['pain'], 3],
    ['nobody', 'another group', ['other'], 0],
    ['condition-groups', 'another group', ['other'], 0],
    ['my-groups', 'another group', ['other'], 3],
    ['members', 'another group', ['other'], 3],
  ])('who shows it to %s, in %s', async (audience, _where, about, years) => {
    const { amina, thread } = await answered(audience, about)
    const page = await pageOf(amina, thread.id)
    expect(page.posts[1]).toMatchObject({
      yearsAlong: years,
      journey: years > 0 ? 'Living with chronic pain · 4 years in' : null,
    })
    expect(page.people).toEqual(years > 0 ? [{ name: 'Tom', yearsAlong: years, answers: 1 }] : [])
  })

  test('is told beside the reader’s own journey, even when the reader shows it to nobody', async () => {
    const { amina, tom, thread } = await answered('members')
    expect(await badge(amina, thread.id)).toBe(3)
    const toTom = await pageOf(tom, thread.id)
    expect(toTom.posts.map(({ yearsAlong, journey }) => [yearsAlong, journey])).toEqual([
      [0, null],
      [0, 'Living with chronic pain · 4 years in'],
    ])
    expect(toTom.people).toEqual([])
  })

  test('needs both to have said so', async () => {
    const { group, thread } = await answered('members')
    const otter = await given.member('Otter')
    await belongs(world, otter, group.id)
    const page = await pageOf(otter, thread.id)
    expect(page.posts[1]).toMatchObject({ yearsAlong: 0, journey: 'Living with chronic pain · 4 years in' })
    expect(page).toMatchObject({ people: [], hasToldPath: false })
  })

  test('is never told of words without a name', async () => {
    const { amina, tom, thread } = await answered('members')
    await world.as(tom).commands.groups.postReply({ threadId: thread.id, body: 'Nameless', nameless: 'on' })
    const page = await pageOf(amina, thread.id)
    expect(page.posts[2]).toMatchObject({ author: null, yearsAlong: 0, journey: null })
    const narrow = await pageOf(amina, thread.id, { show: 'further-along' })
    expect(narrow.posts.map(({ html }) => html?.trim())).toEqual([
      '<p>What helps you get going?</p>',
      '<p>A warm shower, slowly.</p>',
    ])
  })

  test('who left the group shows no more than they show to every member', async () => {
    const { amina, tom, group, thread } = await answered('my-groups')
    await hasLeft(world, tom, group.id)
    expect(await badge(amina, thread.id)).toBe(0)
  })

  test('is not told to a moderator from outside beyond what every member may know', async () => {
    const { thread } = await answered('condition-groups')
    const sam = await given.member('Sam', { roles: ['moderator'] })
    await given.journey(sam, 'pain', 2025)
    expect(await pageOf(sam, thread.id)).toMatchObject({ people: [] })
    expect((await pageOf(sam, thread.id)).posts[1]?.journey).toBeNull()
  })

  test('counts a year that is not full as none', async () => {
    const { thread, group } = await answered('members')
    const nearly = await given.member('Nearly')
    await given.journey(nearly, 'pain', 2022, { sinceMonth: 6 })
    await belongs(world, nearly, group.id)
    expect(await badge(nearly, thread.id)).toBe(0)
  })

  test('narrows a thread to the opening words and their answers, page by page', async () => {
    const { amina, tom, group, thread } = await answered('members')
    const fay = await given.member('Fay')
    await belongs(world, fay, group.id)
    await given.journey(fay, 'pain', 2025, { sinceMonth: 6 })
    await given.reply(fay, thread.id, 'Not ahead')
    for (let count = 0; count < 20; count++) await given.reply(tom, thread.id, `Answer ${count}`)
    const down = await given.reply(tom, thread.id, 'Taken down')
    await world.as(tom).commands.groups.takeDownPost({ postId: down.id })

    const first = await pageOf(amina, thread.id, { show: 'further-along' })
    expect(first.people).toEqual([{ name: 'Tom', yearsAlong: 3, answers: 21 }])
    expect(first.posts).toHaveLength(20)
    expect(first.posts.every(({ opensThread, yearsAlong }) => opensThread || yearsAlong === 3)).toBe(true)
    const second = await pageOf(amina, thread.id, { show: 'further-along', after: first.later })
    expect(second.posts.map(({ html }) => html?.trim())).toEqual(['<p>Answer 18</p>', '<p>Answer 19</p>'])
    expect(second.later).toBeNull()
  })

  test('shows only the opening words when nobody is ahead', async () => {
    const { tom, thread } = await answered('members')
    const narrow = await pageOf(tom, thread.id, { show: 'further-along' })
    expect(narrow).toMatchObject({ isNarrowed: true, isFurther: false, posts: [{ opensThread: true }] })
  })

  test('puts those two to three years ahead first, and names every path they share', async () => {
    const { amina, group, thread } = await answered('members')
    const old = await given.member('Old Hand')
    await belongs(world, old, group.id)
    await given.condition('fog', 'Brain fog')
    await given.journey(old, 'pain', 2010, { audience: 'members' })
    await given.journey(old, 'fog', 2020, { audience: 'members' })
    await given.journey(amina, 'fog', 2025)
    await given.reply(old, thread.id)
    const page = await pageOf(amina, thread.id)
    expect(page.people.map(({ name }) => name)).toEqual(['Tom', 'Old Hand'])
    expect(page.posts[2]).toMatchObject({
      journey: 'Living with chronic pain (15 years in) and brain fog (5 years in)',
      yearsAlong: 14,
    })
  })
})
