import { and, asc, eq, isNull, not, sql } from 'drizzle-orm'
import { z } from 'zod'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { members, proposalComments, proposalNotes, seats } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { groupWordsOf, isApart, peopleApartFrom } from '../safety/index.ts'
import { mayArrange, supportedBy } from '../workspaces/index.ts'
import { maySend, maySpeakOn } from './policy.ts'
import { proposalState } from './proposal-list.ts'
import { letterOf, visibleProposal, voicesOn } from './proposals.ts'

/** One proposal: what it asks and gives, what members say, the letter with who agrees to it, and what happened after. Refuses: not-found. */
export const proposalPage = query(
  z.object({ proposalId: z.string().max(60) }),
  async ({ db, actor, now }, { proposalId }) => {
    const proposal = await visibleProposal(db, actor, proposalId)
    const { title, summary, asked, burden, payment, comesBack, proposedBy, putAt, workspace } = proposal
    const letter = await letterOf(db, proposalId)
    const voices = letter ? await voicesOn(db, letter.id) : []
    const marks = await groupWordsOf(db, actor, 'letter-voice', letter ? [letter.id] : [])
    const letterMark = letter && (await groupWordsOf(db, actor, 'letter', [letter.id]))(letter.id)
    const apart = proposal.arranges ? new Set<string>() : await peopleApartFrom(db, actor.id)
    const isAnswered = (letter?.sentAt ?? null) !== null
    return {
      id: proposalId,
      workspace: { slug: workspace.slug, name: workspace.name, service: workspace.service },
      proposal: { title, summary, asked, burden, payment, comesBack, proposedBy, putAt },
      state: proposalState(proposal, letter),
      putAsideWhy: proposal.putAsideWhy,
      mayArrange: mayArrange(actor, workspace),
      maySpeak: maySpeakOn(actor, { seat: workspace.seat, isAnswered }),
      mySeatId: workspace.seat.id,
      supported: await supportedBy(db, workspace.seat),
      comments: await commentsOn(db, actor, proposalId),
      letter: letter && {
        id: letter.id,
        answer: letter.answer,
        // Who answers stays told; of words that were taken from view nobody reads any.
        reasons: letterMark?.isHidden ? '' : letter.reasons,
        conditions: letterMark?.isHidden ? '' : letter.conditions,
        mark: letterMark,
        closesAt: letter.closesAt,
        sentAt: letter.sentAt,
        // A voice counts whoever hears it; a name and words are for those who may know that they are here.
        voices: voices.map(({ seatId, memberId, name, kind, voice, reason, enteredBySeatId }) => ({
          seatId,
          name: apart.has(memberId) ? 'A member' : name,
          kind,
          voice,
          reason: apart.has(memberId) || marks(letter.id, seatId).isHidden ? '' : reason,
          mark: marks(letter.id, seatId),
          isWrittenFor: enteredBySeatId !== null,
        })),
        maySend: maySend(
          voices.map(({ voice }) => voice),
          { closesAt: letter.closesAt, now },
        ),
      },
      notes: await notesAfter(db, actor, proposalId),
    }
  },
)

/** What happened after the answer, by its day. Not what was taken from view, but for its own writer. */
async function notesAfter(db: Reader, actor: Actor, proposalId: string) {
  const notes = await db
    .select({ id: proposalNotes.id, words: proposalNotes.words, happenedOn: proposalNotes.happenedOn })
    .from(proposalNotes)
    .where(eq(proposalNotes.proposalId, proposalId))
    .orderBy(asc(proposalNotes.happenedOn), asc(proposalNotes.id))
    .limit(100)
  const ids = notes.map(({ id }) => id)
  const marks = await groupWordsOf(db, actor, 'note-after', ids)
  return notes.map((note) => ({ ...note, mark: marks(note.id) })).filter(({ mark }) => !mark.isHidden)
}

/** What members say, in the order in which they said it. Not what was taken from view, but for its own writer while it waits; not from whoever this person is apart from. */
async function commentsOn(db: Reader, actor: Actor, proposalId: string) {
  const writing = alias(seats, 'writing')
  const writer = alias(members, 'writer')
  const apart = await peopleApartFrom(db, actor.id)
  const rows = await db
    .select({
      id: proposalComments.id,
      authorId: proposalComments.authorId,
      name: members.name,
      kind: seats.kind,
      words: proposalComments.words,
      saidAt: proposalComments.saidAt,
      withheld: proposalComments.withheld,
      enteredBySeatId: proposalComments.enteredBySeatId,
      enteredBy: writer.name,
      enteredById: writer.id,
    })
    .from(proposalComments)
    .innerJoin(members, eq(members.id, proposalComments.authorId))
    .innerJoin(seats, eq(seats.id, proposalComments.seatId))
    .leftJoin(writing, eq(writing.id, proposalComments.enteredBySeatId))
    .leftJoin(writer, eq(writer.id, writing.memberId))
    .where(
      and(
        eq(proposalComments.proposalId, proposalId),
        isNull(proposalComments.withdrawnAt),
        not(isApart(proposalComments.authorId, sql`${actor.id}`)),
      ),
    )
    .orderBy(asc(proposalComments.id))
    .limit(300)
  return rows
    .filter(({ authorId, withheld }) => withheld === null || (authorId === actor.id && withheld !== 'removed'))
    .map(({ authorId, withheld, enteredBySeatId, enteredById, ...comment }) => ({
      ...comment,
      // Whoever this person is apart from has no name here.
      enteredBy: enteredById !== null && apart.has(enteredById) ? null : comment.enteredBy,
      isMine: authorId === actor.id,
      isHeld: withheld !== null,
      isWrittenFor: enteredBySeatId !== null,
    }))
}
