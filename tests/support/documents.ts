import { type DocumentKind, documents } from '#db/schema/index.ts'
import { type Block, keepDraft, listOf, plain } from '#server/domain/documents/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import type { useWorld } from './world.ts'

type World = ReturnType<typeof useWorld>
type Home = { readonly id: string }
type Wish = { readonly by?: Actor; readonly title?: string; readonly kind?: DocumentKind }

/** Words as blocks: an empty line parts them, "# " makes a heading, lines with "- " a list. */
export const blocksIn = (text: string): Block[] =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((part): Block => {
      const heading = /^(#{1,6}) /.exec(part)
      if (heading) return { type: 'heading', level: heading[1]?.length ?? 1, ...plain(part.slice(heading[0].length)) }
      if (part.startsWith('- '))
        return listOf(
          false,
          part.split('\n').map((line) => plain(line.replace(/^- /, ''))),
        )
      return { type: 'paragraph', ...plain(part) }
    })

/** A document of a workspace with its first draft. */
export async function aDocument(world: World, workspace: Home, text: string, wish: Wish = {}) {
  const by = wish.by ?? world.system
  const documentId = world.newId()
  await world.database.write(async (tx) => {
    await tx.insert(documents).values({
      id: documentId,
      workspaceId: workspace.id,
      kind: wish.kind ?? 'leaflet',
      title: wish.title ?? 'Leaving hospital',
      broughtBy: by.id,
      broughtAt: world.now,
    })
  })
  return { id: documentId, ...(await aDraft(world, documentId, text, by)) }
}

/** The next draft of a document, as if it had been brought in. */
export const aDraft = (world: World, documentId: string, text: string, by: Actor = world.system) =>
  world.act(by, (ctx) =>
    keepDraft(ctx, { documentId, source: 'paste', document: { blocks: blocksIn(text), warnings: [] } }),
  )
