import { z } from 'zod'
import { query } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { notFound } from '../../kernel/refusal.ts'
import { visibleWorkspace } from '../../workspaces/index.ts'
import { visibleDocument } from '../kept/documents.ts'
import { draftOf } from '../kept/drafts.ts'
import { mayBringDocuments } from '../policy.ts'
import { largestDocument } from './bring-document.ts'

const input = z.object({ slug: z.string().max(80), documentId: z.string().max(60).optional() })

/** Where somebody hands a paper over, for a new document or for the next draft of one. Refuses: not-found, forbidden. */
export const bringingPage = query(input, async ({ db, actor }, { slug, documentId }) => {
  const workspace = await visibleWorkspace(db, actor, slug)
  if (!workspace.seat) throw notFound('Group')
  demand(mayBringDocuments(actor, workspace))
  const document = documentId === undefined ? null : await visibleDocument(db, actor, documentId)
  if (document && document.workspaceId !== workspace.id) throw notFound('Document')
  return {
    workspace: { slug: workspace.slug, name: workspace.name },
    document: document && {
      id: document.id,
      title: document.title,
      nextDraft: (await draftOf(db, document.id)).number + 1,
    },
    /** In bytes. */
    largestUpload: largestDocument,
  }
})
