import { z } from 'zod'
import { query } from '../../kernel/command.ts'
import { type ComparedBlock, compareDrafts } from '../drafts/compare.ts'
import { visibleDocument } from './documents.ts'
import { blocksOf, draftOf, draftsOf } from './drafts.ts'

const number = z.coerce.number().int().min(1).max(10_000)
/** How many rows are shown at once. */
const rowsAtOnce = 80

const input = z.object({
  documentId: z.string().max(60),
  /** The two drafts by their numbers; the newest and the one before unless named. */
  from: number.optional(),
  to: number.optional(),
  /** How many rows were shown before. */
  after: z.coerce.number().int().min(0).default(0),
})

/** Two drafts of a document side by side, word by word. Long stretches that are the same are folded. Refuses: not-found. */
export const compareTwo = query(input, async ({ db, actor }, { documentId, from, to, after }) => {
  const document = await visibleDocument(db, actor, documentId)
  const later = await draftOf(db, documentId, to)
  const earlier = await draftOf(db, documentId, from ?? Math.max(1, later.number - 1))
  const [before, now] = [await blocksOf(db, earlier.id), await blocksOf(db, later.id)]
  const rows = compareDrafts(
    before.map(({ block }) => block),
    now.map(({ block }) => block),
  )
  const shown = folded(rows)
  const counts = { changed: 0, added: 0, removed: 0, same: 0 }
  for (const { change } of rows) counts[change]++
  return {
    document: { id: document.id, title: document.title },
    workspace: document.workspace,
    from: earlier.number,
    to: later.number,
    drafts: (await draftsOf(db, documentId)).map((each) => each.number),
    counts,
    rows: shown.slice(after, after + rowsAtOnce),
    next: shown.length > after + rowsAtOnce ? after + rowsAtOnce : null,
  }
})

/** A row of the comparison, or how many blocks that are the same stand between two that changed. */
export type ComparedRow =
  | { readonly kind: 'row'; readonly type: string; readonly row: Pick<ComparedBlock, 'change' | 'words'> }
  | { readonly kind: 'folded'; readonly blocks: number }

/** So many blocks that stayed are shown around each that changed. */
const around = 1

function folded(rows: readonly ComparedBlock[]): ComparedRow[] {
  const near = rows.map((_, at) =>
    rows.slice(Math.max(0, at - around), at + around + 1).some(({ change }) => change !== 'same'),
  )
  const shown: ComparedRow[] = []
  for (const [at, { change, words, before, after }] of rows.entries()) {
    const last = shown.at(-1)
    if (near[at]) shown.push({ kind: 'row', type: (after ?? before)?.type ?? 'paragraph', row: { change, words } })
    else if (last?.kind === 'folded') shown[shown.length - 1] = { kind: 'folded', blocks: last.blocks + 1 }
    else shown.push({ kind: 'folded', blocks: 1 })
  }
  return shown
}
