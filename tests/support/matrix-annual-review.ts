import type { Tx } from '#db/database.ts'
import { annualAnswered, annualQuestions, annualReviews, annualVoices, annualWords, seats } from '#db/schema/index.ts'

type Home = { readonly workspaceId: string; readonly seatId: string }

/** In each workspace: a year that is being asked about, and one that was signed before, with words and enough answers. In the workspace with a public page, one that is published. */
export async function annualReviewThings(
  tx: Tx,
  { at, newId }: { readonly at: number; readonly newId: () => string },
  homes: { readonly home: Home; readonly foreign: Home; readonly open: string },
) {
  const told = { title: 'The year', fromOn: '2025-01-01', untilOn: '2025-12-31', intro: '', openedBy: 'system' }
  const keep = async ({ workspaceId, seatId }: Home) => {
    const [asking, signed, asked, question, words] = [newId(), newId(), newId(), newId(), newId()]
    const opened = { ...told, workspaceId, openedAt: at }
    const gathered = {
      gatheredAt: at,
      gatheredBy: 'system',
      learned: 'Much',
      couldNot: 'All',
      askedAt: at,
      sayUntil: at,
    }
    await tx.insert(annualReviews).values([
      { ...opened, id: asking, answersUntil: at + 86_400_000 },
      { ...opened, ...gathered, id: signed, answersUntil: at, signedAt: at, signedBy: 'system' },
    ])
    await tx.insert(annualQuestions).values([
      { id: question, reviewId: signed, position: 0, words: 'How was it?', choices: [] },
      { id: asked, reviewId: asking, position: 0, words: 'How was it?', choices: [] },
    ])
    await tx.insert(annualWords).values({ id: words, questionId: question, words: 'Good' })
    await tx.insert(annualVoices).values({ reviewId: signed, seatId, voice: 'agree', saidAt: at })
    return { asking, signed, asked, words }
  }
  const [home, foreign] = [await keep(homes.home), await keep(homes.foreign)]
  const published = newId()
  await tx.insert(annualReviews).values({
    ...told,
    id: published,
    workspaceId: homes.open,
    openedAt: at,
    answersUntil: at,
    gatheredAt: at,
    askedAt: at,
    sayUntil: at,
    signedAt: at,
    publishedAt: at,
  })
  for (const seat of await tx.select({ id: seats.id }).from(seats))
    if (seat.id !== homes.home.seatId)
      await tx.insert(annualAnswered).values({ reviewId: home.signed, seatId: seat.id }).onConflictDoNothing()
  return {
    annualReviews: { home: () => home.asking, foreign: () => foreign.asking },
    signedReviews: { home: () => home.signed, foreign: () => foreign.signed },
    askedQuestions: { home: () => home.asked, foreign: () => foreign.asked },
    annualWords: { home: () => home.words, foreign: () => foreign.words },
    publishedReviews: { open: () => published, home: () => home.signed },
  }
}
