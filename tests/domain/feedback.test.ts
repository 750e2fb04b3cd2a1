import { describe, expect, test } from 'vitest'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { aTable } from '#tests/support/meetings.ts'
import { useWorld } from '#tests/support/world.ts'

const forbidden = { kind: 'forbidden' }
const missing = { kind: 'not-found' }
const invalid = { kind: 'invalid' }
const conflict = { kind: 'conflict' }

describe('what people tell a service, as themes', () => {
  const world = useWorld()
  const told = { kind: 'complaint', month: '2025-12', words: 'Somebody waited two weeks for a call back' }

  async function shared({ priya, slug, feedback }: Awaited<ReturnType<typeof aTable>>, kind = 'complaint') {
    const { summaryId } = await feedback(priya).writeFeedback({ ...told, slug, kind })
    await feedback(priya).shareFeedback({ summaryId, confirmed: 'on', readAt: world.now })
    return summaryId
  }

  test('staff write a summary down; members read it once it is shared, and nobody else ever', async () => {
    const table = await aTable(world)
    const { priya, heron, stranger, slug, feedback, feedbackOf } = table
    await expect(feedback(heron).writeFeedback({ ...told, slug })).rejects.toMatchObject(forbidden)
    await expect(feedback(stranger).writeFeedback({ ...told, slug })).rejects.toMatchObject(missing)
    await expect(feedback(priya).writeFeedback({ ...told, slug, month: '2026-02' })).rejects.toMatchObject(invalid)
    const { summaryId } = await feedback(priya).writeFeedback({ ...told, slug })
    const seen = async (who: Actor) => (await feedbackOf(who).feedbackPage({ slug })).unsorted.map(({ id }) => id)
    expect(await seen(heron)).toEqual([])
    await expect(feedbackOf(heron).feedbackToShare({ summaryId })).rejects.toMatchObject(missing)
    await expect(
      feedback(heron).shareFeedback({ summaryId, confirmed: 'on', readAt: world.now }),
    ).rejects.toMatchObject(missing)
    expect((await world.as(priya).queries.workspaces.needsMe({})).map(({ kind }) => kind)).toContain(
      'feedback-to-share',
    )
    await feedback(priya).shareFeedback({ summaryId, confirmed: 'on', readAt: world.now })
    expect(await seen(heron)).toEqual([summaryId])
    await expect(feedbackOf(stranger).feedbackPage({ slug })).rejects.toMatchObject(missing)
    await expect(feedback(priya).changeFeedback({ ...told, summaryId })).rejects.toMatchObject(forbidden)
    await expect(feedback(heron).removeFeedback({ summaryId })).rejects.toMatchObject(forbidden)
    await feedback(priya).removeFeedback({ summaryId })
    expect(await seen(heron)).toEqual([])
    await expect(feedback(priya).removeFeedback({ summaryId })).rejects.toMatchObject(missing)
  })

  test.each([
    'Mrs Okafor waited two weeks for a call back',
    'Somebody of NHS number 943 476 5919 waited for a call',
    'Ring them on 07700 900123, they waited two weeks',
    'They live in HP19 8DE and waited for two weeks',
    'They wrote from anna.b@example.org and waited',
    'Born on 12.03.1950, and still waiting for a call',
  ])('nothing by which somebody could be known is shared: %s', async (words) => {
    const { priya, slug, feedback, feedbackOf } = await aTable(world)
    const { summaryId } = await feedback(priya).writeFeedback({ ...told, slug, words })
    expect((await feedbackOf(priya).feedbackToShare({ summaryId })).telling).not.toEqual([])
    const share = { summaryId, confirmed: 'on', readAt: world.now }
    await expect(feedback(priya).shareFeedback(share)).rejects.toMatchObject(invalid)
    await feedback(priya).changeFeedback({ ...told, summaryId })
    await feedback(priya).shareFeedback({ ...share, readAt: world.now })
  })

  test('a person confirms, having read the words as they stand', async () => {
    const { priya, rowan, slug, feedback } = await aTable(world)
    const { summaryId } = await feedback(priya).writeFeedback({ ...told, slug })
    const share = { summaryId, confirmed: 'on', readAt: world.now }
    await expect(feedback(priya).shareFeedback({ summaryId, readAt: world.now })).rejects.toMatchObject(invalid)
    world.later(1000)
    await feedback(rowan).changeFeedback({ ...told, summaryId, words: 'Somebody waited for three weeks' })
    await expect(feedback(priya).shareFeedback(share)).rejects.toMatchObject(conflict)
  })

  test('the group names themes and sorts feedback into them; observers and strangers do not', async () => {
    const table = await aTable(world)
    const { heron, watcher, stranger, slug, feedback, feedbackOf } = table
    const summaryId = await shared(table)
    const name = 'Waiting without news'
    await expect(feedback(watcher).nameTheme({ slug, name })).rejects.toMatchObject(forbidden)
    await expect(feedback(stranger).nameTheme({ slug, name })).rejects.toMatchObject(missing)
    const { themeId } = await feedback(heron).nameTheme({ slug, name })
    await expect(feedback(watcher).sortFeedback({ summaryId, themeId })).rejects.toMatchObject(forbidden)
    await expect(feedback(heron).sortFeedback({ summaryId, themeId: 'none' })).rejects.toMatchObject(missing)
    await feedback(heron).sortFeedback({ summaryId, themeId })
    expect((await feedbackOf(watcher).themePage({ themeId })).summaries).toMatchObject([{ id: summaryId }])
    await expect(feedbackOf(stranger).themePage({ themeId })).rejects.toMatchObject(missing)
    await feedback(heron).sortFeedback({ summaryId })
    expect((await feedbackOf(watcher).themePage({ themeId })).summaries).toEqual([])
  })

  test('small numbers are not told, and no parts from which one could be worked out', async () => {
    const table = await aTable(world)
    const { heron, slug, feedback, feedbackOf } = table
    const { themeId } = await feedback(heron).nameTheme({ slug, name: 'Waiting without news' })
    const count = async () => (await feedbackOf(heron).themePage({ themeId })).count
    const add = async (kind: string) => feedback(heron).sortFeedback({ summaryId: await shared(table, kind), themeId })
    for (let told = 0; told < 4; told++) await add('complaint')
    expect(await count()).toEqual({ whole: null, kinds: [] })
    await add('complaint')
    expect(await count()).toEqual({ whole: 5, kinds: [{ kind: 'complaint', count: 5 }] })
    await add('compliment')
    expect(await count()).toEqual({ whole: 6, kinds: [] })
  })

  test('what came of a theme goes on the public page when a person has read it, and leaves it when it changes', async () => {
    const { priya, heron, slug, feedback, feedbackOf } = await aTable(world)
    const visitor = world.as(world.visitor).queries.feedback
    const { themeId } = await feedback(heron).nameTheme({ slug, name: 'Waiting without news' })
    const words = { themeId, name: 'Waiting without news', learned: 'Nobody says how long', changed: '', couldNot: '' }
    const show = () => feedback(priya).showTheme({ themeId, confirmed: 'on', readAt: world.now })
    await expect(show()).rejects.toMatchObject(forbidden)
    await expect(feedback(heron).writeTheme({ ...words, changed: 'Mrs Okafor rings' })).rejects.toMatchObject(invalid)
    await feedback(heron).writeTheme(words)
    await expect(feedback(heron).showTheme({ themeId, confirmed: 'on', readAt: world.now })).rejects.toMatchObject(
      forbidden,
    )
    await expect(feedback(priya).showTheme({ themeId, readAt: world.now })).rejects.toMatchObject(invalid)
    await expect(feedback(priya).showTheme({ themeId, confirmed: 'on', readAt: 1 })).rejects.toMatchObject(conflict)
    await expect(feedback(priya).takeBackTheme({ themeId })).rejects.toMatchObject(conflict)
    await show()
    await expect(visitor.publicThemes({ slug })).rejects.toMatchObject(missing)
    await world.as(priya).commands.workspaces.writePublicPage({ slug, whoWeAre: 'Us', howToJoin: 'Ask us' })
    await world.as(priya).commands.workspaces.openPublicPage({ slug })
    expect((await visitor.publicThemes({ slug })).themes).toMatchObject([{ learned: 'Nobody says how long' }])
    expect((await visitor.publicThemes({})).themes).toMatchObject([{ learned: 'Nobody says how long', slug }])
    await feedback(heron).writeTheme({ ...words, changed: 'We ring' })
    expect((await visitor.publicThemes({ slug })).themes).toEqual([])
    await show()
    await expect(feedback(heron).takeBackTheme({ themeId })).rejects.toMatchObject(forbidden)
    await feedback(priya).takeBackTheme({ themeId })
    expect((await visitor.publicThemes({ slug })).themes).toEqual([])
    expect((await feedbackOf(heron).themePage({ themeId })).theme.isShown).toBe(false)
    await show()
    await world.as(priya).commands.workspaces.closePublicPage({ slug })
    expect((await visitor.publicThemes({})).themes).toEqual([])
  })

  test('members say what they think of a theme, and a supporter writes it down for somebody', async () => {
    const { heron, watcher, linnet, stranger, otterSeat, slug, feedback, feedbackOf } = await aTable(world)
    const { themeId } = await feedback(heron).nameTheme({ slug, name: 'Waiting without news' })
    await feedback(watcher).commentOnTheme({ themeId, words: 'I heard this too' })
    await feedback(linnet).commentOnTheme({ themeId, words: 'It was me', forSeatId: otterSeat })
    await expect(feedback(stranger).commentOnTheme({ themeId, words: 'Me too' })).rejects.toMatchObject(missing)
    await expect(feedback(watcher).commentOnTheme({ themeId, words: 'x', forSeatId: otterSeat })).rejects.toMatchObject(
      {
        kind: expect.stringMatching(/invalid|forbidden/),
      },
    )
    const { comments } = await feedbackOf(heron).themePage({ themeId })
    expect(comments.map(({ name, enteredBy, body }) => [name, enteredBy, body])).toEqual([
      ['Watcher', null, 'I heard this too'],
      ['Otter', 'Linnet', 'It was me'],
    ])
  })
})
