import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { memberships, postTakedowns, preferences } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { useWorld } from '#tests/support/world.ts'

const minute = 60_000
type Asked = { order?: string; group?: string; before?: number | null }

describe('searching my groups', () => {
  const world = useWorld()
  const { given } = world

  async function twoGroups() {
    const amina = await given.member('Amina')
    const tom = await given.member('Tom')
    const vera = await given.member('Vera')
    await given.group({ slug: 'pain', name: 'Pain', members: [amina, tom] })
    await given.group({ slug: 'sleep', name: 'Sleep', members: [amina, tom] })
    await given.group({ slug: 'skin', name: 'Skin', members: [vera, tom] })
    return { amina, tom, vera }
  }
  const search = (who: Actor, q: string, asked: Asked = {}) => world.as(who).queries.groups.search({ q, ...asked })
  const ids = async (who: Actor, q: string, asked: Asked = {}) =>
    (await search(who, q, asked)).found.map(({ id }) => id)
  const said = (pieces: readonly { text: string; isMatch: boolean }[] | null | undefined) =>
    pieces?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

  test('finds titles and posts, newest first, with the words that match', async () => {
    const { amina, tom } = await twoGroups()
    const thread = await given.thread(tom, 'pain', { title: 'Heat pads', body: 'Which one do you use?' })
    world.later(minute)
    const reply = await given.reply(amina, thread.id, 'I *swear* by a heated blanket & a **heat** pad.')
    const { found } = await search(amina, 'heat')
    expect(found).toEqual([
      {
        id: reply.id,
        slug: 'pain',
        groupName: 'Pain',
        title: [
          { text: 'Heat', isMatch: true },
          { text: ' pads', isMatch: false },
        ],
        opensThread: false,
        by: 'Amina',
        postedAt: world.now,
        contentNotes: [],
        excerpt: expect.any(Array),
      },
      expect.objectContaining({ id: thread.firstPostId, opensThread: true, by: 'Tom' }),
    ])
    expect(said(found[0]?.excerpt)).toBe('I swear by a [heated] blanket & a [heat] pad.')
  })

  test('wants all of the words, in whatever form', async () => {
    const { amina, tom } = await twoGroups()
    const both = await given.thread(tom, 'pain', { title: 'Sleeping', body: 'The naps ruin my nights.' })
    await given.thread(tom, 'pain', { title: 'Sleeping in', body: 'Lovely.' })
    expect(await ids(amina, 'sleep nap')).toEqual([both.firstPostId])
  })

  test('looks only in my own groups, whatever I ask for', async () => {
    const { amina, vera, tom } = await twoGroups()
    const theirs = await given.thread(tom, 'skin', { title: 'Eczema', body: 'Dermovate' })
    expect(await ids(amina, 'dermovate')).toEqual([])
    expect(await ids(vera, 'dermovate')).toEqual([theirs.firstPostId])
    await expect(search(amina, 'dermovate', { group: 'skin' })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('finds nothing in a group I left', async () => {
    const { amina, tom } = await twoGroups()
    await given.thread(tom, 'pain', { title: 'Kettle' })
    await world.database.write(async (tx) => {
      await tx.delete(memberships).where(eq(memberships.memberId, amina.id))
    })
    expect(await search(amina, 'kettle')).toMatchObject({ found: [], groups: [] })
  })

  test('shows no words of others that a post quotes, nor a title its author took down', async () => {
    const { amina, tom } = await twoGroups()
    const thread = await given.thread(tom, 'pain', { title: 'Kettle bells', body: 'My secret.' })
    await given.reply(amina, thread.id, '> My secret.\n\nA kettle is easier.')
    expect(said((await search(amina, 'kettle')).found[0]?.excerpt)).toBe('A [kettle] is easier.')
    await world.as(tom).commands.groups.takeDownPost({ postId: thread.firstPostId })
    const { found } = await search(amina, 'kettle')
    expect(found).toHaveLength(1)
    expect(said(found[0]?.title)).toBe('A thread that was taken down')
    expect(await ids(amina, 'bells')).toEqual([])
  })

  test('finds posts with some of the words when none has all of them, and says so', async () => {
    const { amina, tom } = await twoGroups()
    const sleep = await given.thread(tom, 'pain', { title: 'Sleep' })
    const clock = await given.thread(tom, 'pain', { title: 'Clocks' })
    const page = await search(amina, 'sleep clocs')
    expect(page).toMatchObject({ isLoose: true, corrections: [{ word: 'clocs', to: ['clocks'] }] })
    expect(page.found.map(({ id }) => id)).toEqual([clock.firstPostId, sleep.firstPostId])
    expect((await search(amina, 'sleep')).isLoose).toBe(false)
  })

  test('can be narrowed to one group', async () => {
    const { amina, tom } = await twoGroups()
    await given.thread(tom, 'pain', { title: 'Kettle' })
    const inSleep = await given.thread(tom, 'sleep', { title: 'Kettle' })
    expect(await ids(amina, 'kettle')).toHaveLength(2)
    expect(await ids(amina, 'kettle', { group: 'sleep' })).toEqual([inSleep.firstPostId])
  })

  test('names nobody who wrote without a name', async () => {
    const { amina, tom } = await twoGroups()
    await given.thread(tom, 'pain', { title: 'Kettle', nameless: true } as object)
    const page = await search(amina, 'kettle')
    expect(page.found[0]?.by).toBeNull()
    expect(JSON.stringify(page)).not.toContain(tom.id)
    expect(JSON.stringify(page)).not.toContain('Tom')
  })

  test('does not find by a name: who wrote is not what was written', async () => {
    const { amina, tom } = await twoGroups()
    await given.thread(tom, 'pain', { title: 'Kettle' })
    expect(await ids(amina, 'tom')).toEqual([])
  })

  test('leaves out what was taken down', async () => {
    const { amina, tom } = await twoGroups()
    const thread = await given.thread(tom, 'pain', { title: 'Kettle' })
    await world.database.write(async (tx) => {
      await tx.insert(postTakedowns).values({ postId: thread.firstPostId, takenDownBy: tom.id, takenDownAt: world.now })
    })
    expect(await search(amina, 'kettle')).toMatchObject({ found: [], corrections: [] })
    expect(await search(amina, 'ketle')).toMatchObject({ found: [], corrections: [] })
  })

  test('leaves out what I muted, but not a muted person’s words without a name', async () => {
    const { amina, tom } = await twoGroups()
    const thread = await given.thread(tom, 'pain', { title: 'Kettle one' })
    const hidden = await given.thread(tom, 'pain', { title: 'Kettle two', nameless: true } as object)
    const other = await given.thread(amina, 'sleep', { title: 'Kettle three' })
    const mute = (kind: string, subjectId: string) =>
      world.as(amina).commands.groups.mute({ kind, subjectId, for: 'day' })
    await mute('person', tom.id)
    expect(await ids(amina, 'kettle')).toEqual([other.firstPostId, hidden.firstPostId])
    await mute('thread', hidden.id)
    expect(await ids(amina, 'kettle')).toEqual([other.firstPostId])
    world.later(86_400_000)
    expect(await ids(amina, 'kettle')).toEqual([other.firstPostId, hidden.firstPostId, thread.firstPostId])
  })

  test('leaves a muted group out of the choice too', async () => {
    const { amina, tom } = await twoGroups()
    await given.thread(tom, 'pain', { title: 'Kettle' })
    const [pain] = await world.database.read(async (db) =>
      db.select({ id: memberships.groupId }).from(memberships).where(eq(memberships.memberId, amina.id)),
    )
    await world.as(amina).commands.groups.mute({ kind: 'group', subjectId: pain?.id, for: 'good' })
    expect(await search(amina, 'kettle')).toMatchObject({ found: [], groups: [{ slug: 'sleep' }] })
  })

  test('keeps words closed under their content note until the reader wants them open', async () => {
    const { amina, tom } = await twoGroups()
    await given.thread(tom, 'pain', { title: 'A hard week', body: 'Kettle', contentNotes: ['low-mood'] } as object)
    expect((await search(amina, 'kettle')).found[0]).toMatchObject({ excerpt: null, contentNotes: ['low-mood'] })
    await world.database.write(async (tx) => {
      await tx.update(preferences).set({ openNotes: ['low-mood'], foldWords: ['week'] })
    })
    expect(said((await search(amina, 'kettle')).found[0]?.excerpt)).toBe('[Kettle]')
    await world.database.write(async (tx) => {
      await tx.update(preferences).set({ openNotes: ['low-mood'], foldWords: ['kettle'] })
    })
    expect((await search(amina, 'kettle')).found[0]?.excerpt).toBeNull()
  })

  test('forgives a slip of the finger, and says so', async () => {
    const { amina, tom } = await twoGroups()
    const thread = await given.thread(tom, 'pain', { title: 'Nights', body: 'Amitriptyline makes me groggy.' })
    const page = await search(amina, 'amitriptylene groggy')
    expect(page.found.map(({ id }) => id)).toEqual([thread.firstPostId])
    expect(page.corrections).toEqual([{ word: 'amitriptylene', to: ['amitriptyline'] }])
    expect(said(page.found[0]?.excerpt)).toBe('[Amitriptyline] makes me [groggy].')
  })

  test('takes the beginning of a word for the whole when nothing else fits', async () => {
    const { amina, tom } = await twoGroups()
    const thread = await given.thread(tom, 'pain', { title: 'Nights', body: 'Amitriptyline makes me groggy.' })
    expect(await ids(amina, 'amitrip')).toEqual([thread.firstPostId])
  })

  test('leaves out a word that nobody used, and says so', async () => {
    const { amina, tom } = await twoGroups()
    const thread = await given.thread(tom, 'pain', { title: 'Kettle' })
    const page = await search(amina, 'kettle xylophone')
    expect(page.found.map(({ id }) => id)).toEqual([thread.firstPostId])
    expect(page.corrections).toEqual([{ word: 'xylophone', to: [] }])
  })

  test('never tells that a word is used in groups I am not in', async () => {
    const { amina, tom } = await twoGroups()
    await given.thread(tom, 'skin', { title: 'Eczema', body: 'Dermovate at night. And dermovats.' })
    await given.thread(tom, 'pain', { title: 'Nights', body: 'Groggy.' })
    expect(await search(amina, 'dermovatte')).toMatchObject({ found: [], corrections: [] })
    expect(await search(amina, 'dermovatte groggy')).toMatchObject({
      corrections: [{ word: 'dermovatte', to: [] }],
    })
  })

  test('corrects a word that only others spell that way', async () => {
    const { amina, tom } = await twoGroups()
    await given.thread(tom, 'skin', { title: 'Eczema', body: 'Amitriptylene' })
    const thread = await given.thread(tom, 'pain', { title: 'Nights', body: 'Amitriptyline' })
    expect(await search(amina, 'amitriptylene')).toMatchObject({
      found: [{ id: thread.firstPostId }],
      corrections: [{ word: 'amitriptylene', to: ['amitriptyline'] }],
    })
  })

  test('shows twenty at a time, newest first, each once', async () => {
    const { amina, tom } = await twoGroups()
    const thread = await given.thread(tom, 'pain', { title: 'Tea' })
    const written: string[] = []
    for (let count = 0; count < 45; count++) written.push((await given.reply(tom, thread.id, `Kettle ${count}`)).id)
    // A long row of hidden ones must leave no hole in a page.
    await world.database.write(async (tx) => {
      await tx
        .insert(postTakedowns)
        .values(written.slice(5, 35).map((postId) => ({ postId, takenDownBy: tom.id, takenDownAt: world.now })))
    })
    for (let count = 0; count < 20; count++) written.push((await given.reply(tom, thread.id, `Kettle ${count}`)).id)
    const shown: string[] = []
    let before: number | null = null
    do {
      const page = await search(amina, 'ketle', { before })
      expect(page.found.length).toBeLessThanOrEqual(20)
      shown.push(...page.found.map(({ id }) => id))
      before = page.next
    } while (before !== null)
    expect(shown).toEqual([...written.slice(0, 5), ...written.slice(35)].reverse())
  })

  test('best first puts a title before a mention in passing', async () => {
    const { amina, tom } = await twoGroups()
    const about = await given.thread(tom, 'pain', { title: 'Pacing: how do you do it?', body: 'I overdo it.' })
    world.later(minute)
    await given.thread(tom, 'pain', { title: 'Hello', body: `I am new here. ${'And so on. '.repeat(30)} Pacing.` })
    expect((await ids(amina, 'pacing'))[1]).toBe(about.firstPostId)
    expect((await ids(amina, 'pacing', { order: 'best' }))[0]).toBe(about.firstPostId)
    expect((await search(amina, 'pacing', { order: 'best' })).next).toBeNull()
  })

  test.each([
    '"',
    'kettle"',
    'a AND (',
    'NEAR(kettle)',
    "'; drop table posts; --",
    '*',
    'place:x',
    '-kettle',
    'x'.repeat(500),
  ])('takes %s as words and nothing else', async (q) => {
    const { amina, tom } = await twoGroups()
    await given.thread(tom, 'pain', { title: 'Kettle' })
    await expect(search(amina, q)).resolves.toMatchObject({ q: q.slice(0, 200) })
  })

  test('asks for more than words that are in every post', async () => {
    const { amina } = await twoGroups()
    expect(await search(amina, 'what is it with the')).toMatchObject({ isTooCommon: true, found: [] })
    expect(await search(amina, '')).toMatchObject({ isTooCommon: false, found: [] })
  })

  test('is counted, so that nobody trawls, and is not for visitors', async () => {
    const { amina } = await twoGroups()
    await search(amina, 'kettle')
    expect(world.limited).toContain('searching')
    await expect(search(world.visitor, 'kettle')).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
