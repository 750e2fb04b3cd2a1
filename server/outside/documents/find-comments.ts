import { setImmediate as othersFirst } from 'node:timers/promises'
import { type CommentsToFind, foundAgain, type Place, type ToFind } from '#server/domain/review/index.ts'
import type { ActorServices } from '#server/services.ts'
import { workApart } from './apart.ts'
import { sayings, Unreadable } from './unreadable.ts'

/** Drafts of fewer letters than this, about ten pages, are searched in a few milliseconds: starting a process takes longer. */
const shortDraft = 30_000

/** Finds the passages of a document's comments again in its new draft, apart from the server when that takes a while. */
export async function findComments(house: ActorServices, draftId: string): Promise<void> {
  for (let after: string | null = ''; after !== null; ) {
    const comments: CommentsToFind | null = await house.queries.review.commentsToFind({ draftId, after })
    if (comments === null) return
    const { placeless, next } = comments
    const toFind = await withWords(house, draftId, comments)
    const places = [...placeless, ...(isShort(toFind) ? foundAgain(toFind) : await foundApart(toFind))]
    await keep(places, (some, isLast) =>
      house.commands.review.placeComments({ draftId, places: some, next: isLast ? next : '' }),
    )
    after = next
  }
}

/** One draft after the other: each is read in one go, and others have their turn in between. */
async function withWords({ queries }: ActorServices, draftId: string, { passages }: CommentsToFind): Promise<ToFind> {
  const textOf = async (which: string) => {
    await othersFirst()
    return queries.review.draftWords({ draftId: which })
  }
  const before: ToFind['before'][number][] = []
  for (const [was, standing] of passages) before.push({ text: await textOf(was), passages: standing })
  return { now: before.length > 0 ? await textOf(draftId) : '', before }
}

/** So many are written at once, and others have their turn in between. */
const writtenAtOnce = 200

async function keep(
  places: readonly Place[],
  write: (some: readonly Place[], isLast: boolean) => Promise<void>,
): Promise<void> {
  for (let from = 0; from === 0 || from < places.length; from += writtenAtOnce) {
    await write(places.slice(from, from + writtenAtOnce), from + writtenAtOnce >= places.length)
    await othersFirst()
  }
}

const isShort = ({ now, before }: ToFind): boolean =>
  now.length < shortDraft && before.every(({ text }) => text.length < shortDraft)

async function foundApart(toFind: ToFind): Promise<readonly Place[]> {
  const told = await workApart({ kind: 'find', toFind }, {})
  if (told.kind !== 'found') throw new Unreadable(sayings.broken)
  return told.places
}
