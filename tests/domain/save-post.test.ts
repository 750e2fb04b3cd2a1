import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { memberships, postTakedowns } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('saving a post', () => {
  const world = useWorld()
  const { given } = world

  async function aPost() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    await given.group({ members: [amina, tom] })
    const thread = await given.thread(amina)
    return { amina, tom, thread, post: await given.reply(tom, thread.id, 'Keep a *flask* by the bed.') }
  }
  const save = (who: Actor, postId: string) => world.as(who).commands.groups.savePost({ postId })
  const saved = (who: Actor, after: string | null = null) => world.as(who).queries.groups.savedPosts({ after })

  test('keeps it on a list only they can see', async () => {
    const { amina, tom, post } = await aPost()
    await save(amina, post.id)
    await save(amina, post.id)
    expect((await saved(amina)).posts).toEqual([
      {
        id: post.id,
        savedAt: world.now,
        there: {
          title: 'Stiff in the morning',
          slug: 'pain',
          groupName: 'Pain',
          by: 'Tom',
          postedAt: world.now,
          contentNotes: [],
          words: 'Keep a flask by the bed.',
        },
      },
    ])
    expect((await saved(tom)).posts).toEqual([])
  })

  test('names nobody who wrote without a name', async () => {
    const { amina, tom, thread } = await aPost()
    const post = await world
      .as(tom)
      .commands.groups.postReply({ threadId: thread.id, body: 'It is me', nameless: 'on' })
    await save(amina, post.id)
    const list = await saved(amina)
    expect(list.posts[0]?.there?.by).toBeNull()
    expect(JSON.stringify(list)).not.toContain(tom.id)
  })

  test('keeps words with a content note closed', async () => {
    const { amina, tom, thread } = await aPost()
    const post = await world
      .as(tom)
      .commands.groups.postReply({ threadId: thread.id, body: 'A dark night', contentNotes: ['low-mood'] })
    await save(amina, post.id)
    expect((await saved(amina)).posts[0]?.there).toMatchObject({ words: null, contentNotes: ['low-mood'] })
  })

  test('shows the newest first, twenty at a time, each once', async () => {
    const { amina, tom, thread } = await aPost()
    const ids: string[] = []
    for (let count = 0; count < 23; count++) {
      if (count % 4 === 0) world.later(1000)
      const { id } = await given.reply(tom, thread.id, `Words ${count}`)
      await save(amina, id)
      ids.push(id)
    }
    const first = await saved(amina)
    const second = await saved(amina, first.next)
    expect(first.posts).toHaveLength(20)
    expect([...first.posts, ...second.posts].map(({ id }) => id)).toEqual(ids.reverse())
  })

  test('a post that was taken down is not there any more', async () => {
    const { amina, tom, post } = await aPost()
    await save(amina, post.id)
    await world.database.write(async (tx) => {
      await tx.insert(postTakedowns).values({ postId: post.id, takenDownBy: tom.id, takenDownAt: world.now })
    })
    expect((await saved(amina)).posts).toEqual([{ id: post.id, savedAt: world.now, there: null }])
    await expect(save(amina, post.id)).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('a post in a group they left is not there any more', async () => {
    const { amina, post } = await aPost()
    await save(amina, post.id)
    await world.database.write(async (tx) => {
      await tx.delete(memberships).where(eq(memberships.memberId, amina.id))
    })
    expect((await saved(amina)).posts).toEqual([{ id: post.id, savedAt: world.now, there: null }])
  })

  test('is a missing post to somebody outside the group, and when there is none', async () => {
    const { post } = await aPost()
    const stranger = await given.member('Stranger')
    await expect(save(stranger, post.id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(save(stranger, world.newId())).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('is not for visitors', async () => {
    const { post } = await aPost()
    await expect(save(world.visitor, post.id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(saved(world.visitor)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
