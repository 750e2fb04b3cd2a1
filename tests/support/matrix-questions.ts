import type { Tx } from '#db/database.ts'
import { threadQuestions, threadSummaries } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'

/** These threads ask something; Amina summed up the one at home, and Zed the one abroad. */
export async function questionThings(
  tx: Tx,
  { at, newId }: { readonly at: number; readonly newId: () => string },
  {
    threadIds,
    home,
    abroad,
    amina,
    zed,
  }: {
    readonly threadIds: readonly string[]
    readonly home: string
    readonly abroad: string
    readonly amina: Actor
    readonly zed: Actor
  },
) {
  await tx.insert(threadQuestions).values(threadIds.map((threadId) => ({ threadId, madeBy: amina.id, madeAt: at })))
  const sumUp = async (threadId: string, who: Actor) => {
    const id = newId()
    await tx
      .insert(threadSummaries)
      .values({ id, threadId, words: 'Warmth, and time', writtenBy: who.id, writtenAt: at })
    return id
  }
  const [others, foreign] = [await sumUp(home, amina), await sumUp(abroad, zed)]
  return { summaries: { others: () => others, foreign: () => foreign } }
}
