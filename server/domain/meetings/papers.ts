import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { documentDrafts, meetingPapers } from '#db/schema/index.ts'
import { visibleDocument } from '../documents/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { invalid, notFound } from '../kernel/refusal.ts'
import { writtenLines } from '../kernel/words.ts'
import { visibleMeeting } from './meetings.ts'
import { mayArrangeMeeting } from './policy.ts'

/** The chair or the staff put a document of the group, or a text, among the papers of a meeting. Refuses: not-found, forbidden, invalid, too-many. */
export const addPaper = command(
  z.object({
    meetingId: z.string().max(60),
    documentId: z.string().max(60).default(''),
    title: z.string().trim().max(120, 'Keep the title under 120 letters').default(''),
    words: writtenLines.pipe(z.string().trim().max(20_000, 'Keep it under 20,000 letters')).default(''),
  }),
  async (ctx, { meetingId, documentId, title, words }) => {
    const { tx, actor, now } = ctx
    const { meeting, workspace } = await visibleMeeting(tx, actor, meetingId)
    demand(mayArrangeMeeting(actor, workspace, meeting, now))
    const paper =
      documentId === ''
        ? { documentId: null, ...demandText(title, words) }
        : { documentId, title: await titleHere(), words: '' }
    const id = ctx.newId()
    await tx.insert(meetingPapers).values({ id, meetingId, ...paper, addedBy: actor.id, addedAt: now })
    await ctx.record({ name: 'paper.added', workspaceId: workspace.id, meetingId })
    return { paperId: id }

    async function titleHere() {
      const document = await visibleDocument(tx, actor, documentId)
      if (document.workspaceId !== workspace.id) throw notFound('Document')
      return document.title
    }
  },
  { limit: 'posting' },
)

/** They take a paper away again. Refuses: not-found, forbidden. */
export const removePaper = command(z.object({ paperId: z.string().max(60) }), async (ctx, { paperId }) => {
  const { tx, actor, now } = ctx
  const [paper] = await tx
    .select({ meetingId: meetingPapers.meetingId })
    .from(meetingPapers)
    .where(and(eq(meetingPapers.id, paperId), isNull(meetingPapers.removedAt)))
  if (!paper) throw notFound('Paper')
  const { meeting, workspace } = await visibleMeeting(tx, actor, paper.meetingId)
  demand(mayArrangeMeeting(actor, workspace, meeting, now))
  await tx.update(meetingPapers).set({ removedAt: now }).where(eq(meetingPapers.id, paperId))
  await ctx.record({ name: 'paper.removed', workspaceId: workspace.id, meetingId: meeting.id })
})

function demandText(title: string, words: string) {
  if (title.length < 3) throw invalid({ title: ['Give the paper a title, or choose a document'] })
  if (words.length < 3) throw invalid({ words: ['Write or paste the text, or choose a document'] })
  return { title, words }
}

/** The papers of a meeting, in the order in which they came; each with how many words it has, and the draft of a document that is read now. */
export async function papersOf(db: Reader, meetingId: string) {
  const rows = await db
    .select()
    .from(meetingPapers)
    .where(and(eq(meetingPapers.meetingId, meetingId), isNull(meetingPapers.removedAt)))
    .orderBy(asc(meetingPapers.id))
    .limit(30)
  const papers = []
  for (const { id, documentId, title, words } of rows) {
    const draft = documentId === null ? null : await newestDraft(db, documentId)
    papers.push({
      id,
      documentId,
      title,
      words,
      draft,
      count: draft?.words ?? words.split(/\s+/).filter(Boolean).length,
    })
  }
  return papers
}

async function newestDraft(db: Reader, documentId: string) {
  const [draft] = await db
    .select({ id: documentDrafts.id, number: documentDrafts.number, words: documentDrafts.words })
    .from(documentDrafts)
    .where(eq(documentDrafts.documentId, documentId))
    .orderBy(desc(documentDrafts.number))
    .limit(1)
  return draft ?? null
}
