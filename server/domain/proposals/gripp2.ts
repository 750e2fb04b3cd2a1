import { and, asc, countDistinct, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { proposalComments, proposalNotes, proposalReports } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { command, query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayTell } from '../kernel/words.ts'
import { groupWordsOf, isInView, screenGroupWords } from '../safety/index.ts'
import { mayDecide } from '../workspaces/index.ts'
import { letterOf, type SeenProposal, visibleProposal } from './proposals.ts'

/** The five sections of the short form of GRIPP2 (Staniszewska and others, BMJ 2017; 358: j3453). */
export type Gripp2 = {
  readonly aim: string
  readonly methods: string
  readonly results: string
  readonly discussion: string
  readonly reflections: string
}

export const WriteReportInput = z.object({
  proposalId: z.string().max(60),
  aim: mayTell(5000),
  methods: mayTell(5000),
  results: mayTell(5000),
  discussion: mayTell(5000),
  reflections: mayTell(5000),
})

/** Whoever has a say writes how the group took part in a piece of research, in the sections of GRIPP2. The last words stand. Refuses: not-found, forbidden, invalid, too-many. */
export const writeReport = command(
  WriteReportInput,
  async (ctx, { proposalId, ...sections }) => {
    const { workspace } = await visibleProposal(ctx.tx, ctx.actor, proposalId)
    demand(mayDecide(ctx.actor, workspace))
    const row = { ...sections, writtenBy: ctx.actor.id, writtenAt: ctx.now }
    await ctx.tx
      .insert(proposalReports)
      .values({ proposalId, ...row })
      .onConflictDoUpdate({ target: proposalReports.proposalId, set: row })
    const { isHeld, supportId } = await screenGroupWords(ctx, {
      place: 'research-report',
      ofId: proposalId,
      workspaceId: workspace.id,
      authorId: ctx.actor.id,
      text: Object.values(sections).filter(Boolean).join('\n\n'),
    })
    await ctx.record({ name: 'proposal.reported', proposalId })
    return { isHeld, supportId }
  },
  { limit: 'posting' },
)

/** The report as the group wrote it, or filled from what is known so far. Refuses: not-found. */
export const gripp2 = query(z.object({ proposalId: z.string().max(60) }), async ({ db, actor }, { proposalId }) => {
  const proposal = await visibleProposal(db, actor, proposalId)
  const [kept] = await db.select().from(proposalReports).where(eq(proposalReports.proposalId, proposalId))
  const { slug, name } = proposal.workspace
  const mark = (await groupWordsOf(db, actor, 'research-report', [proposalId]))(proposalId)
  const written = mark.isHidden ? undefined : kept
  const sections: Gripp2 = written ?? (await whatIsKnown(db, actor, proposal))
  const { aim, methods, results, discussion, reflections } = sections
  return {
    workspace: { slug, name },
    title: proposal.title,
    isWritten: written !== undefined,
    mark,
    mayWrite: mayDecide(actor, proposal.workspace),
    sections: { aim, methods, results, discussion, reflections },
  }
})

async function whatIsKnown(db: Reader, actor: Actor, { id, title, workspace, summary }: SeenProposal): Promise<Gripp2> {
  const [said] = await db
    .select({ people: countDistinct(proposalComments.authorId).mapWith(Number) })
    .from(proposalComments)
    .where(
      and(eq(proposalComments.proposalId, id), isNull(proposalComments.withdrawnAt), isNull(proposalComments.withheld)),
    )
  const letter = await letterOf(db, id)
  const notes = await db
    .select({ words: proposalNotes.words, happenedOn: proposalNotes.happenedOn })
    .from(proposalNotes)
    .where(and(eq(proposalNotes.proposalId, id), isInView(proposalNotes.id, 'note-after')))
    .orderBy(asc(proposalNotes.happenedOn), asc(proposalNotes.id))
    .limit(50)
  const sent = letter?.sentAt ? letter : null
  const mark = letter && (await groupWordsOf(db, actor, 'letter', [letter.id]))(letter.id)
  return {
    aim: `To have “${title}” looked at by people who know care from the inside. ${summary}`,
    methods: `${workspace.name} read the proposal in plain words. ${said?.people ?? 0} of its members commented in writing. Those with a say agreed on the answer by consent.`,
    results: sent && !mark?.isHidden ? [sent.reasons, sent.conditions].filter(Boolean).join('\n') : '',
    discussion: notes.map(({ happenedOn, words }) => `${happenedOn}: ${words}`).join('\n'),
    reflections: '',
  }
}
