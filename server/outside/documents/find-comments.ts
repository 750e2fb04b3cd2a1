import { foundAgain, type Place, type ToFind } from '#server/domain/review/index.ts'
import type { ActorServices } from '#server/services.ts'
import { workApart } from './apart.ts'
import { sayings, Unreadable } from './unreadable.ts'

/** Drafts of fewer letters than this, about ten pages, are searched in a few milliseconds: starting a process takes longer. */
const shortDraft = 30_000

/** Finds the passages of a document's comments again in its new draft, apart from the server when that takes a while. */
export async function findComments(house: ActorServices, draftId: string): Promise<void> {
  for (let after: string | null = ''; after !== null; ) {
    const toFind: ToFind | null = await house.queries.review.commentsToFind({ draftId, after })
    if (toFind === null) return
    const places = isShort(toFind) ? foundAgain(toFind) : await foundApart(toFind)
    await house.commands.review.placeComments({ draftId, places, next: toFind.next })
    after = toFind.next
  }
}

const isShort = ({ now, before }: ToFind): boolean =>
  now.length < shortDraft && before.every(({ text }) => text.length < shortDraft)

async function foundApart(toFind: ToFind): Promise<readonly Place[]> {
  const told = await workApart({ kind: 'find', toFind }, {})
  if (told.kind !== 'found') throw new Unreadable(sayings.broken)
  return told.places
}
