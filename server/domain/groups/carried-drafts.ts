import { eq, inArray } from 'drizzle-orm'
import { drafts } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { keptDraft, letDraftGo } from './drafts.ts'

/** Replies begun under the old thread go on under the new one. Who began one in each finds both, one after the other. */
export async function carryDrafts({ tx }: Context, threadId: string, intoId: string) {
  const [from, into] = [`thread:${threadId}`, `thread:${intoId}`]
  const begun = await tx
    .select()
    .from(drafts)
    .where(inArray(drafts.place, [from, into]))
  for (const draft of begun.filter(({ place }) => place === from)) {
    const other = begun.find(({ place, memberId }) => place === into && memberId === draft.memberId)
    if (other) {
      const body = besideWords(other.body, draft.body)
      await tx
        .update(drafts)
        .set({ body, quotesId: other.quotesId ?? draft.quotesId })
        .where(eq(drafts.id, other.id))
      await tx.delete(drafts).where(eq(drafts.id, draft.id))
    } else {
      await tx.update(drafts).set({ place: into }).where(eq(drafts.id, draft.id))
    }
  }
}

/** Words that come to a draft from the other of two merged threads: newer words of the same draft take the older ones' place, others stand below. */
export function besideWords(kept: string, coming: string): string {
  if (kept.includes(coming.trim())) return kept
  const paragraphs = kept.trim().split('\n\n')
  const same = paragraphs.findIndex((_, at) => coming.startsWith(paragraphs.slice(at).join('\n\n')))
  return [...(same < 0 ? paragraphs : paragraphs.slice(0, same)), coming].filter(Boolean).join('\n\n')
}

/** Words were posted to the old address of a merged thread: the draft that came along goes, unless it holds more than was posted. */
export async function letCarriedDraftGo({ tx, actor }: Context, threadId: string, words: string): Promise<void> {
  const draft = await keptDraft(tx, actor, `thread:${threadId}`)
  if (draft && words.includes(draft.body.trim())) await letDraftGo({ tx, actor }, draft.place)
}
