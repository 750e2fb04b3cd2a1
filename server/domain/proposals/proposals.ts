import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { letterVoices, members, proposalLetters, proposals, seats } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound, Refusal } from '../kernel/refusal.ts'
import { hasSay, mayArrange, type SeenWorkspace, workspaceFromWithin } from '../workspaces/index.ts'

export type Letter = typeof proposalLetters.$inferSelect
export type SeenProposal = typeof proposals.$inferSelect & {
  readonly workspace: SeenWorkspace & { readonly seat: NonNullable<SeenWorkspace['seat']> }
  readonly arranges: boolean
}

/** A proposal, for those with a seat; before it is laid before the group, and once it is put aside, for those who arrange. Refuses: not-found. */
export async function visibleProposal(db: Reader, actor: Actor, proposalId: string): Promise<SeenProposal> {
  const [row] = await db.select().from(proposals).where(eq(proposals.id, proposalId))
  if (!row) throw notFound('Proposal')
  const workspace = await workspaceFromWithin(db, actor, row.workspaceId).catch(asMissing)
  const arranges = mayArrange(actor, workspace).allowed
  if ((row.laidAt === null || row.putAsideAt !== null) && !arranges) throw notFound('Proposal')
  return { ...row, workspace, arranges }
}

const asMissing = (error: unknown): never => {
  throw error instanceof Refusal ? notFound('Proposal') : error
}

/** The letter that stands: asked of the group, or sent. Null while nobody has written one. */
export async function letterOf(db: Reader, proposalId: string): Promise<Letter | null> {
  const [letter] = await db
    .select()
    .from(proposalLetters)
    .where(and(eq(proposalLetters.proposalId, proposalId), isNull(proposalLetters.replacedAt)))
  return letter ?? null
}

/** Whoever has a say in a letter and has not spoken. Members' ids. */
export async function askedAboutLetter(db: Reader, letterId: string): Promise<readonly string[]> {
  const voices = await voicesOn(db, letterId)
  return voices.filter(({ voice }) => voice === null).map(({ memberId }) => memberId)
}

/** Who has a say in a letter, and what they said. Whoever left their seat, or took one without a say, has none any more unless they spoke before. */
export async function voicesOn(db: Reader, letterId: string) {
  const rows = await db
    .select({
      seatId: letterVoices.seatId,
      memberId: seats.memberId,
      name: members.name,
      kind: seats.kind,
      voice: letterVoices.voice,
      reason: letterVoices.reason,
      enteredBySeatId: letterVoices.enteredBySeatId,
      leftAt: seats.leftAt,
    })
    .from(letterVoices)
    .innerJoin(seats, eq(seats.id, letterVoices.seatId))
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(eq(letterVoices.letterId, letterId))
    .orderBy(seats.takenAt, seats.id)
  return rows.filter(({ leftAt, voice, kind }) => voice !== null || (leftAt === null && hasSay(kind)))
}
