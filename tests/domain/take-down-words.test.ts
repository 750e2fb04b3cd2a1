import { asc } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { newestMatches } from '#db/full-text.ts'
import { postTakedowns } from '#db/schema/index.ts'
import { takenDownAtOnce } from '#server/domain/people/take-down-words.ts'
import { useWorld } from '#tests/support/world.ts'

describe('taking down everything one wrote', () => {
  const world = useWorld()
  const { given } = world
  const goneIds = () =>
    world.database.read(async (db) =>
      (await db.select({ id: postTakedowns.postId }).from(postTakedowns).orderBy(asc(postTakedowns.postId))).map(
        ({ id }) => id,
      ),
    )

  test('hides it from the page and from search, and nobody else’s words', async () => {
    const [amina, tom] = [await given.member('Amina'), await given.member('Tom')]
    const { id: groupId } = await given.group({ members: [amina, tom] })
    const thread = await given.thread(tom, 'pain', { title: 'Podcasts', body: 'Which podcast helps?' })
    const reply = await given.reply(amina, thread.id, 'Heat and a podcast.')
    expect(await world.as(amina).commands.people.takeDownMyWords({})).toEqual({ posts: 1, morePosts: false })
    expect(await goneIds()).toEqual([reply.id])
    const found = await world.database.read((db) =>
      newestMatches(db, { terms: [['podcast']], groupIds: [groupId], limit: 10 }),
    )
    expect(found).toHaveLength(1)
    expect((await world.events()).slice(-2)).toEqual([
      { name: 'post.taken-down', postId: reply.id, threadId: thread.id, groupId },
      { name: 'words.taken-down', memberId: amina.id, after: null },
    ])
    expect(await world.as(amina).queries.people.myConsent({})).toMatchObject({ hasWords: false })
  })

  test('goes on in pieces when there is a great deal, and may be cut short and begun again', async () => {
    const amina = await given.member('Amina')
    await given.group({ members: [amina] })
    const thread = await given.thread(amina)
    for (let i = 0; i < takenDownAtOnce + 5; i++) await given.reply(amina, thread.id, `Words ${i}`)
    expect(await world.as(amina).commands.people.takeDownMyWords({})).toEqual({
      posts: takenDownAtOnce,
      morePosts: true,
    })
    const [job] = (await world.jobs()).filter(({ name }) => name === 'take-down-words')
    const goOn = () => world.as(world.system).commands.people.takeDownWords(job?.payload)
    expect(await goOn()).toEqual({ takenDown: 6, next: null })
    expect(await goOn()).toEqual({ takenDown: 0, next: null })
    expect(await goneIds()).toHaveLength(takenDownAtOnce + 6)
  })

  test('is begun by the member and gone on with by the house alone', async () => {
    const amina = await given.member('Amina')
    await expect(world.as(world.visitor).commands.people.takeDownMyWords({})).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(world.as(amina).commands.people.takeDownWords({ memberId: amina.id, after: 0 })).rejects.toMatchObject(
      { kind: 'forbidden' },
    )
  })
})
