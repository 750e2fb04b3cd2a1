import { describe, expect, test } from 'vitest'
import { postTakedowns } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

describe('letting a saved post go', () => {
  const world = useWorld()
  const { given } = world

  async function aSavedPost() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    await given.group({ members: [amina, tom] })
    const { firstPostId: postId } = await given.thread(tom)
    for (const who of [amina, tom]) await world.as(who).commands.groups.savePost({ postId })
    return { amina, tom, postId }
  }
  const unsave = (who: Actor, postId: string) => world.as(who).commands.groups.unsavePost({ postId })
  const saved = async (who: Actor) => (await world.as(who).queries.groups.savedPosts({})).posts.map(({ id }) => id)

  test('takes it off their own list alone, and doing it twice is no mistake', async () => {
    const { amina, tom, postId } = await aSavedPost()
    await unsave(amina, postId)
    await unsave(amina, postId)
    expect(await saved(amina)).toEqual([])
    expect(await saved(tom)).toEqual([postId])
  })

  test('is undone by saving it again', async () => {
    const { amina, postId } = await aSavedPost()
    await unsave(amina, postId)
    await world.as(amina).commands.groups.savePost({ postId })
    expect(await saved(amina)).toEqual([postId])
  })

  test('works for one that is not there any more', async () => {
    const { amina, tom, postId } = await aSavedPost()
    await world.database.write(async (tx) => {
      await tx.insert(postTakedowns).values({ postId, takenDownBy: tom.id, takenDownAt: world.now })
    })
    await unsave(amina, postId)
    expect(await saved(amina)).toEqual([])
  })

  test('is not for visitors', async () => {
    const { postId } = await aSavedPost()
    await expect(unsave(world.visitor, postId)).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
