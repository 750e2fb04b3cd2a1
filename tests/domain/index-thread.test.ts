import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { newestMatches } from '#db/full-text.ts'
import { posts } from '#db/schema/index.ts'
import { useWorld } from '#tests/support/world.ts'

describe('indexing a thread again', () => {
  const world = useWorld()
  const { given } = world

  test('goes on part by part until every post is done', async () => {
    const tom = await given.member('Tom')
    const group = await given.group({ members: [tom] })
    const { id: threadId } = await given.thread(tom, 'pain', { body: 'Marmalade' })
    await world.database.write(async (tx) => {
      const [first] = await tx.select().from(posts).where(eq(posts.threadId, threadId))
      if (!first) throw new Error('no post')
      const { seq: _seq, ...words } = first
      await tx
        .insert(posts)
        .values(Array.from({ length: 120 }, () => ({ ...words, id: world.newId(), opensThread: false })))
    })
    const house = world.as(world.system).commands.groups
    const { next } = await house.indexThread({ threadId })
    expect(next).toEqual(expect.any(Number))
    expect(await house.indexThread({ threadId, afterSeq: next })).toEqual({ next: null })
    const found = await world.database.read((db) =>
      newestMatches(db, { terms: [['marmalade']], groupIds: [group.id], limit: 200 }),
    )
    expect(found).toHaveLength(121)
  })

  test('is for the house itself', async () => {
    const ada = await given.member('Ada', { roles: ['coordinator'] })
    await expect(world.as(ada).commands.groups.indexThread({ threadId: 'any' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
