import { describe, expect, test } from 'vitest'
import { useWorld } from '#tests/support/world.ts'

describe('giving support', () => {
  const world = useWorld()
  const { given } = world

  async function aPost() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    await given.group({ members: [amina, tom] })
    const thread = await given.thread(amina)
    return { amina, tom, threadId: thread.id, postId: thread.firstPostId }
  }
  type Who = Parameters<typeof world.as>[0]
  const give = (who: Who, postId: string, kind = 'hear') => world.as(who).commands.groups.giveSupport({ postId, kind })
  const takeBack = (who: Who, postId: string, kind = 'hear') =>
    world.as(who).commands.groups.takeBackSupport({ postId, kind })
  const supportSeen = async (who: Who, threadId: string) =>
    (await world.as(who).queries.groups.threadPage({ threadId })).posts[0]?.support

  test('counts the word, and shows the giver that it is theirs, never whose the others are', async () => {
    const { amina, tom, threadId, postId } = await aPost()
    await give(tom, postId)
    await give(tom, postId, 'strength')
    expect(await supportSeen(tom, threadId)).toEqual([
      { kind: 'hear', count: 1, isMine: true },
      { kind: 'strength', count: 1, isMine: true },
    ])
    const page = await world.as(amina).queries.groups.threadPage({ threadId })
    expect(page.posts[0]?.support[0]).toEqual({ kind: 'hear', count: 1, isMine: false })
    expect(JSON.stringify(page)).not.toContain(tom.id)
  })

  test('pressed twice is given once, and told once', async () => {
    const { tom, threadId, postId } = await aPost()
    await give(tom, postId)
    await give(tom, postId)
    expect(await supportSeen(tom, threadId)).toEqual([{ kind: 'hear', count: 1, isMine: true }])
    expect(world.announced.filter(({ name }) => name === 'post.supported')).toHaveLength(1)
  })

  test('can be taken back, and was then never given', async () => {
    const { tom, threadId, postId } = await aPost()
    await give(tom, postId)
    await takeBack(tom, postId)
    await takeBack(tom, postId)
    expect(await supportSeen(tom, threadId)).toEqual([])
  })

  test('is kindly refused for one’s own words', async () => {
    const { amina, postId } = await aPost()
    await expect(give(amina, postId)).rejects.toMatchObject({ kind: 'forbidden', message: /your own words/ })
  })

  test('is for members of the group who have confirmed their address and consented', async () => {
    const { tom, postId } = await aPost()
    await expect(give(await given.member('Stranger'), postId)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(takeBack(await given.member('Other'), postId)).rejects.toMatchObject({ kind: 'not-found' })
    const sam = await given.member('Sam', { roles: ['moderator'] })
    await expect(give(sam, postId)).rejects.toMatchObject({ kind: 'forbidden', message: /Join this group/ })
    await expect(give({ ...tom, isVerified: false }, postId)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(give({ ...tom, hasHealthConsent: false }, postId)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('is not for words that were taken down, and knows only four words', async () => {
    const { amina, tom, postId } = await aPost()
    await expect(give(tom, postId, 'like')).rejects.toMatchObject({ kind: 'invalid' })
    await world.as(amina).commands.groups.takeDownPost({ postId })
    await expect(give(tom, postId)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('has a limit of its own, so that kindness never costs somebody a reply', async () => {
    const { tom, postId } = await aPost()
    world.limited.length = 0
    await give(tom, postId)
    expect(world.limited).toEqual(['supporting'])
  })
})
