import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { documents } from '#db/schema/index.ts'
import { command, query } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { conflict, notFound } from '../../kernel/refusal.ts'
import type { Block, Image, PlacedBlock } from '../drafts/blocks.ts'
import { mayBringDocuments } from '../policy.ts'
import { visibleDocument } from './documents.ts'
import { blocksOf, draftOf } from './drafts.ts'
import { keepDraft } from './keep-draft.ts'

const which = z.object({ documentId: z.string().max(60), blockId: z.string().max(60) })

/** A picture of the newest draft, for whoever may say what it shows. Refuses: not-found, forbidden. */
export const pictureToDescribe = query(which, async ({ db, actor }, { documentId, blockId }) => {
  const document = await visibleDocument(db, actor, documentId)
  demand(mayBringDocuments(actor, document))
  const { number, picture } = await pictureIn(db, documentId, blockId)
  const { alt, picture: hash, width, height } = picture
  return {
    workspace: document.workspace,
    document: { id: document.id, title: document.title },
    draft: number,
    alt,
    shown: hash ? { hash, width: width ?? 0, height: height ?? 0 } : null,
  }
})

export const DescribePictureInput = which.extend({
  /** The number of the draft that is changed: somebody else may have made the next one meanwhile. */
  from: z.coerce.number().int().min(1),
  alt: z.string().trim().min(1, 'Say what the picture shows').max(500, 'Keep it under 500 letters'),
})

/** The chair or the staff say what a picture shows, for people who cannot see it: the words stand in the next draft. Refuses: not-found, forbidden, invalid, conflict. */
export const describePicture = command(DescribePictureInput, async (ctx, { documentId, blockId, from, alt }) => {
  const { tx, actor } = ctx
  const document = await visibleDocument(tx, actor, documentId)
  demand(mayBringDocuments(actor, document))
  // Holding the row: two people press at once, and the second finds the draft of the first.
  await tx.update(documents).set({ title: document.title }).where(eq(documents.id, documentId))
  const { number, picture, blocks } = await pictureIn(tx, documentId, blockId)
  if (number !== from) throw conflict(`Draft ${number} is here already. Look at it first`)
  if (picture.alt === alt) return { number }
  const described = blocks.map((block): Block => (block.id === blockId ? { ...picture, alt, text: alt } : block))
  return keepDraft(ctx, { documentId, source: 'described', document: { blocks: described, warnings: [] } })
})

async function pictureIn(db: Reader, documentId: string, blockId: string) {
  const { id, number } = await draftOf(db, documentId)
  const blocks = (await blocksOf(db, id)).map(({ block }) => block)
  const picture = blocks.find((block): block is PlacedBlock & Image => block.id === blockId && block.type === 'image')
  if (!picture) throw notFound('Picture')
  return { number, picture, blocks }
}
