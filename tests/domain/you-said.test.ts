import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import {
  commentOutcomes,
  documentComments,
  documentDrafts,
  documents,
  groupWords,
  reviewTakedowns,
  workspaces,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { aWorkspace } from '#tests/support/workspaces.ts'
import { useWorld } from '#tests/support/world.ts'

describe('you said, we did, we could not because', () => {
  const world = useWorld()
  const acts = (who: Actor) => world.as(who).commands.youSaid
  const asks = (who: Actor) => world.as(who).queries.youSaid
  const words = { said: 'Say whom to ring at night', answer: 'The leaflet now has both numbers on its front' }

  async function table(publishedAt: number | null = world.now) {
    const priya = await world.given.member('Priya', { roles: ['staff'] })
    const heron = await world.given.member('Heron')
    const { id, slug, seatIds } = await aWorkspace(
      world,
      [
        [priya, 'staff'],
        [heron, 'expert'],
      ],
      { publishedAt, whoWeAre: 'Us' },
    )
    const comment = await answeredComment(heron, { workspaceId: id, seatIds })
    return { priya, heron, id, slug, ...comment }
  }

  /** Heron said something about a leaflet, and it was accepted. */
  async function answeredComment(
    heron: Actor,
    { workspaceId, seatIds: [priyaSeat = '', seatId = ''] }: { workspaceId: string; seatIds: readonly string[] },
  ) {
    const [documentId, draftId, subjectId, outcomeId] = [world.newId(), world.newId(), world.newId(), world.newId()]
    const at = world.now
    await world.database.write(async (tx) => {
      const made = { kind: 'leaflet' as const, title: 'Leaving hospital', broughtBy: heron.id, broughtAt: at }
      await tx.insert(documents).values({ id: documentId, workspaceId, ...made })
      const draft = {
        number: 1,
        source: 'paste' as const,
        length: 10,
        words: 2,
        warnings: [],
        sections: [],
        lacks: [],
        madeBy: heron.id,
      }
      await tx.insert(documentDrafts).values({ id: draftId, documentId, ...draft, madeAt: at })
      const said = { authorId: heron.id, kind: 'comment' as const, body: 'I rang my sister at 2am', saidAt: at }
      await tx.insert(documentComments).values({ id: subjectId, documentId, draftId, seatId, ...said })
      await tx.insert(commentOutcomes).values({ id: outcomeId, commentId: subjectId, ...accepted(at, priyaSeat) })
    })
    return { subjectId, outcomeId, priyaSeat }
  }
  const accepted = (decidedAt: number, seatId: string) => ({
    seatId,
    outcome: 'accepted' as const,
    reason: 'You are right',
    decidedBy: 'priya',
    decidedAt,
  })

  test('nothing is shown until the chair or the staff choose words for it; then everybody reads those, and no more', async () => {
    const { priya, heron, slug, subjectId } = await table()
    expect((await asks(world.visitor).youSaid({})).told).toEqual([])
    const wish = { kind: 'comment', subjectId, ...words }
    await expect(acts(heron).showPublicly(wish)).rejects.toMatchObject({ kind: 'forbidden' })
    expect((await asks(priya).publicAnswerChoices({ slug })).things).toMatchObject([
      { words: 'I rang my sister at 2am', reason: 'You are right', answered: 'did', shown: null },
    ])
    await acts(priya).showPublicly(wish)
    for (const one of [{}, { slug }]) {
      const page = await asks(world.visitor).youSaid(one)
      expect(page.told).toMatchObject([{ ...words, answered: 'did', about: 'Leaving hospital', slug }])
      expect(JSON.stringify(page)).not.toMatch(/Heron|sister|You are right/)
    }
    await expect(asks(heron).publicAnswerChoices({ slug })).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('words that could tell who somebody is are not shown', async () => {
    const { priya, subjectId } = await table()
    const show = (more: object) => acts(priya).showPublicly({ kind: 'comment', subjectId, ...words, ...more })
    for (const said of ['As heron said, it needs a number', 'Ring 07700 900123 at night', 'Write to tom@example.org'])
      await expect(show({ said })).rejects.toMatchObject({ kind: 'invalid', fields: { said: [expect.any(String)] } })
    await show({ said: 'The herons by the lake are a sight' })
  })

  test('words that were taken from view are nobody’s to read or to choose, and their answer leaves the page', async () => {
    const { priya, slug, subjectId } = await table()
    await acts(priya).showPublicly({ kind: 'comment', subjectId, ...words })
    await world.database.write(async (tx) => {
      const taken = { subjectId, how: 'removed' as const, takenDownBy: 'sam', takenDownAt: world.now }
      await tx.insert(reviewTakedowns).values(taken)
    })
    expect((await asks(priya).publicAnswerChoices({ slug })).things).toEqual([])
    expect((await asks(world.visitor).youSaid({ slug })).told).toEqual([])
    await expect(acts(priya).showPublicly({ kind: 'comment', subjectId, ...words })).rejects.toMatchObject({
      kind: 'not-found',
    })
  })

  test('when the answer changes, what was shown waits until somebody looks again', async () => {
    const { priya, slug, subjectId, outcomeId, priyaSeat } = await table()
    await acts(priya).showPublicly({ kind: 'comment', subjectId, ...words })
    await world.database.write(async (tx) => {
      await tx.update(commentOutcomes).set({ replacedAt: world.now }).where(eq(commentOutcomes.id, outcomeId))
      const other = { ...accepted(world.now, priyaSeat), outcome: 'not-this-time' as const }
      await tx.insert(commentOutcomes).values({ id: world.newId(), commentId: subjectId, ...other })
    })
    expect((await asks(world.visitor).youSaid({ slug })).told).toEqual([])
    expect((await asks(priya).publicAnswerChoices({ slug })).things).toMatchObject([{ shown: { hasChanged: true } }])
    await acts(priya).showPublicly({ kind: 'comment', subjectId, ...words, answer: 'We could not, for want of room' })
    expect((await asks(world.visitor).youSaid({ slug })).told).toMatchObject([{ answered: 'could-not' }])
  })

  test('a private group tells its members alone, and a page that closes takes it along', async () => {
    const { priya, heron, id, slug, subjectId } = await table(null)
    await acts(priya).showPublicly({ kind: 'comment', subjectId, ...words })
    expect((await asks(heron).youSaid({ slug })).told).toHaveLength(1)
    expect((await asks(world.visitor).youSaid({})).told).toEqual([])
    await expect(asks(world.visitor).youSaid({ slug })).rejects.toMatchObject({ kind: 'not-found' })
    await world.database.write(async (tx) => {
      await tx.update(workspaces).set({ publishedAt: world.now }).where(eq(workspaces.id, id))
    })
    expect((await asks(world.visitor).youSaid({})).told).toHaveLength(1)
  })

  test('it is taken back, and an objective that was not met is told as it is', async () => {
    const { priya, heron, slug, subjectId } = await table()
    const { answerId } = await acts(priya).showPublicly({ kind: 'comment', subjectId, ...words })
    await expect(acts(heron).takeBackPublicly({ answerId })).rejects.toMatchObject({ kind: 'forbidden' })
    await acts(priya).takeBackPublicly({ answerId })
    await expect(acts(priya).takeBackPublicly({ answerId })).rejects.toMatchObject({ kind: 'not-found' })
    expect((await asks(world.visitor).youSaid({})).told).toEqual([])
    const wish = { slug, title: 'Open in the evening', measure: 'We count evenings', dueOn: '2026-03-01' }
    const { objectiveId } = await world.as(heron).commands.objectives.setObjective(wish)
    const show = { kind: 'objective', subjectId: objectiveId, said: words.said, answer: 'There was no money for it' }
    await expect(acts(priya).showPublicly(show)).rejects.toMatchObject({ kind: 'not-found' })
    await world.as(heron).commands.objectives.endObjective({ objectiveId, how: 'not-met', why: 'No money' })
    await acts(priya).showPublicly(show)
    expect((await asks(world.visitor).youSaid({})).told).toMatchObject([
      { answered: 'could-not', about: 'Open in the evening', answer: 'There was no money for it' },
    ])
  })

  test('an answer that could harm somebody waits until a moderator has read it', async () => {
    const { priya, heron, slug, subjectId } = await table()
    const sam = await world.given.member('Sam', { roles: ['moderator'] })
    const hard = { said: 'Stop the loud nights', answer: 'I want to end my life tonight' }
    expect(await acts(priya).showPublicly({ kind: 'comment', subjectId, ...hard })).toMatchObject({ isHeld: true })
    for (const who of [world.visitor, heron]) expect((await asks(who).youSaid({})).told).toEqual([])
    expect((await asks(priya).publicAnswerChoices({ slug })).things).toMatchObject([{ shown: { waits: true } }])
    const [mark] = await world.database.read(async (db) => db.select().from(groupWords))
    await world.act(sam, (ctx) => ctx.subjects['group-words'].restore(ctx, mark?.id ?? '', null))
    expect((await asks(world.visitor).youSaid({})).told).toMatchObject([hard])
    await world.act(sam, (ctx) => ctx.subjects['group-words'].withhold(ctx, mark?.id ?? '', 'hidden'))
    expect((await asks(world.visitor).youSaid({})).told).toEqual([])
    // Shown anew, even after it was taken back, it is not on the page behind the back of whoever hid it.
    await acts(priya).takeBackPublicly({ answerId: mark?.ofId })
    expect(await acts(priya).showPublicly({ kind: 'comment', subjectId, ...words })).toMatchObject({ isHeld: true })
    expect((await asks(world.visitor).youSaid({})).told).toEqual([])
  })
})
