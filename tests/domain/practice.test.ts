import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { groups } from '#db/schema/index.ts'
import { createFindings } from '#server/domain/documents/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { sharedJargon } from '#server/domain/practice/index.ts'
import { aWorkspace } from '#tests/support/workspaces.ts'
import { useWorld } from '#tests/support/world.ts'

describe('across services', () => {
  const world = useWorld()
  const acts = (who: Actor) => world.as(who).commands.practice
  const asks = (who: Actor) => world.as(who).queries.practice

  /** Priya and Heron of one service, Wren of another; Otter holds no seat. */
  async function people() {
    const { member } = world.given
    const priya = await member('Priya', { roles: ['staff'] })
    const [heron, wren, otter] = [await member('Heron'), await member('Wren'), await member('Otter')]
    const { slug } = await aWorkspace(world, [
      [priya, 'staff'],
      [heron, 'expert'],
    ])
    await aWorkspace(world, [[wren, 'chair']])
    await world.given.group({ slug: 'across', name: 'Across services', facilitators: [priya] })
    await world.database.write(async (tx) => {
      await tx.update(groups).set({ kind: 'practice' }).where(eq(groups.slug, 'across'))
    })
    return { priya, heron, wren, otter, slug }
  }

  test('whoever holds a seat anywhere finds the place and joins it; nobody else learns of it', async () => {
    const { heron, wren, otter } = await people()
    for (const who of [heron, wren]) {
      expect((await asks(who).practicePlace({})).places).toMatchObject([{ slug: 'across', isMember: false }])
      await world.as(who).commands.groups.joinGroup({ slug: 'across' })
    }
    await world.given.thread(wren, 'across', { title: 'How do you say no?' })
    const { inside } = await world.as(heron).queries.groups.groupPage({ slug: 'across' })
    expect(JSON.stringify(inside)).toContain('How do you say no?')
    expect(await asks(otter).practicePlace({})).toMatchObject({ mayEnter: { allowed: false }, places: [], sets: [] })
    await expect(world.as(otter).commands.groups.joinGroup({ slug: 'across' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    for (const who of [otter, world.visitor]) {
      expect(JSON.stringify(await world.as(who).queries.groups.groupList({}))).not.toContain('across')
      const face = await world.as(who).queries.groups.groupPage({ slug: 'across' })
      expect(face).toMatchObject({ inside: null, memberCount: 0, facilitators: [] })
    }
  })

  test('whoever gives back their last seat leaves it', async () => {
    const { heron, slug } = await people()
    await world.as(heron).commands.groups.joinGroup({ slug: 'across' })
    await world.as(heron).commands.workspaces.leaveWorkspace({ slug })
    expect((await world.as(heron).queries.groups.groupPage({ slug: 'across' })).inside).toBeNull()
  })

  test('a coordinator opens one, and names only people with a seat to look after it', async () => {
    await people()
    const ada = await world.given.member('Ada', { roles: ['coordinator'] })
    const wish = {
      kind: 'practice',
      name: 'Experts',
      joining: 'open',
      purpose: 'To talk across services',
      lookedAfter: 'Wren reads daily',
    }
    const open = (facilitators: string) => world.as(ada).commands.groups.openGroup({ ...wish, facilitators })
    await expect(open('Otter')).rejects.toMatchObject({ kind: 'invalid' })
    expect(await open('Wren')).toMatchObject({ slug: 'experts' })
  })

  test('questions are shared across groups without a name, and taken back by whoever shared them', async () => {
    const { heron, wren, otter } = await people()
    const wish = { title: 'Going home', use: 'A leaflet', questions: 'Is it clear?\n\nWhom do you ring?' }
    await expect(acts(otter).shareQuestionSet(wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(acts(heron).shareQuestionSet({ ...wish, questions: '' })).rejects.toMatchObject({ kind: 'invalid' })
    const { setId } = await acts(heron).shareQuestionSet(wish)
    const { sets } = await asks(wren).practicePlace({})
    expect(sets).toMatchObject([{ questions: ['Is it clear?', 'Whom do you ring?'], mayWithdraw: false }])
    expect(JSON.stringify(sets)).not.toContain(heron.id)
    expect(await asks(wren).questionSet({ setId })).toMatchObject({ title: 'Going home' })
    await expect(asks(otter).questionSet({ setId })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(acts(wren).withdrawQuestionSet({ setId })).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(heron).withdrawQuestionSet({ setId })
    await expect(acts(heron).withdrawQuestionSet({ setId })).rejects.toMatchObject({ kind: 'not-found' })
    expect(await asks(wren).questionSet({ setId })).toBeNull()
  })

  test('a hard word that somebody adds is found in drafts, once on the list, until it is taken back', async () => {
    const { heron, wren, otter } = await people()
    const wish = { word: 'Step-down unit', instead: 'the ward before home' }
    await expect(acts(otter).addSharedWord(wish)).rejects.toMatchObject({ kind: 'forbidden' })
    const { wordId } = await acts(wren).addSharedWord(wish)
    await expect(acts(heron).addSharedWord({ ...wish, word: 'step-down UNIT' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    const jargon = await world.database.read(sharedJargon)
    const text = 'You move to the step-down unit.'
    const found = createFindings({ jargon })({ id: '0', text, type: 'paragraph' } as never)
    expect(found).toMatchObject([{ kind: 'jargon', words: 'step-down unit', instead: 'the ward before home' }])
    await expect(acts(heron).withdrawSharedWord({ wordId })).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(wren).withdrawSharedWord({ wordId })
    await expect(acts(wren).withdrawSharedWord({ wordId })).rejects.toMatchObject({ kind: 'not-found' })
    expect(await world.database.read(sharedJargon)).toEqual({})
  })

  test('pressing twice shares questions once', async () => {
    const { heron, wren } = await people()
    const wish = { title: 'About going home', questions: 'Whom do you ring?' }
    const { setId } = await acts(heron).shareQuestionSet(wish)
    await expect(acts(heron).shareQuestionSet(wish)).rejects.toMatchObject({ kind: 'invalid' })
    await acts(wren).shareQuestionSet(wish)
    await acts(heron).withdrawQuestionSet({ setId })
    await acts(heron).shareQuestionSet(wish)
  })
})
