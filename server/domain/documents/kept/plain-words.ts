import { query } from '../../kernel/command.ts'
import { sharedJargon } from '../../practice/index.ts'
import { createFindings } from '../plain-words/findings.ts'
import { pageOfDraft } from './document-page.ts'
import { visibleDocument } from './documents.ts'
import { draftOf, screenOf } from './drafts.ts'
import { sectionAgesOf } from './keep-draft.ts'

/**
 * How hard a draft is to read, part by part, and what could be said more plainly in one screenful of it, the hard words of groups across services among it. Places are letters of the
 * draft. Suggestions: nothing changes until a person says so. Refuses: not-found.
 */
export const plainWords = query(
  pageOfDraft,
  async ({ db, actor }, { documentId, draft: number, after = -1, limit }) => {
    const document = await visibleDocument(db, actor, documentId)
    const draft = await draftOf(db, documentId, number)
    const { shown, next } = await screenOf(db, draft.id, { after, limit })
    const findingsIn = createFindings({ jargon: await sharedJargon(db) })
    return {
      document: { id: document.id, title: document.title },
      workspace: document.workspace,
      draft: { number: draft.number, words: draft.words },
      age: draft.readingAge,
      sections: sectionAgesOf(draft),
      lacks: draft.lacks,
      findings: shown.flatMap(({ start, block }) =>
        findingsIn(block).map(({ kind, words, instead, start: from, end }) => ({
          kind,
          words,
          instead: instead ?? null,
          start: start + from,
          end: start + end,
        })),
      ),
      next,
    }
  },
)
