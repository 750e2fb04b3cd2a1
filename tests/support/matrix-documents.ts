import type { Tx } from '#db/database.ts'
import { documentDrafts, documentPictures, documents, documentUploads, draftBlocks } from '#db/schema/index.ts'
import { plain } from '#server/domain/documents/index.ts'

/** One document in the workspace where several roles sit, one abroad; each with a draft of one paragraph. */
export async function documentThings(
  tx: Tx,
  { at, newId }: { readonly at: number; readonly newId: () => string },
  homes: { readonly home: string; readonly foreign: string },
) {
  const keep = async (workspaceId: string) => {
    const [id, draftId] = [newId(), newId()]
    const words = 'Rest when you can. Ring us on 01494 000000.'
    await tx
      .insert(documents)
      .values({ id, workspaceId, kind: 'leaflet', title: 'Leaving hospital', broughtBy: 'system', broughtAt: at })
    await tx.insert(documentDrafts).values({
      id: draftId,
      documentId: id,
      number: 1,
      source: 'paste',
      length: words.length,
      words: 9,
      sections: [],
      lacks: [],
      warnings: [],
      madeBy: 'system',
      madeAt: at,
    })
    await tx.insert(draftBlocks).values({
      draftId,
      position: 0,
      startsAt: 0,
      endsAt: words.length,
      block: { id: newId(), type: 'paragraph', ...plain(words) },
    })
    return { id, draftId }
  }
  const handOver = async (workspaceId: string) => {
    const id = newId()
    await tx.insert(documentUploads).values({
      id,
      workspaceId,
      source: 'paste',
      name: 'Pasted.md',
      kind: 'letter',
      keptBy: 'system',
      keptAt: at,
      readAt: at,
      reading: { title: 'Going home', blocks: [{ type: 'paragraph', ...plain('Rest.') }], warnings: [] },
    })
    return id
  }
  const picture = (uploadId: string, documentId: string) =>
    tx.insert(documentPictures).values({
      id: newId(),
      uploadId,
      documentId,
      hash: 'a'.repeat(64),
      type: 'image/png',
      bytes: 'iVBORw0KGgo=',
    })
  const [homeUpload, foreignUpload] = [await handOver(homes.home), await handOver(homes.foreign)]
  const [home, foreign] = [await keep(homes.home), await keep(homes.foreign)]
  await picture(homeUpload, home.id)
  await picture(foreignUpload, foreign.id)
  return {
    documents: { home: () => home.id, foreign: () => foreign.id },
    uploads: { home: () => homeUpload, foreign: () => foreignUpload },
  }
}
