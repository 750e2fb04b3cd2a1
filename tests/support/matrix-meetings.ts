import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import {
  agendaItems,
  feedbackSummaries,
  meetingActions,
  meetingDecisions,
  meetingMinutes,
  meetingPapers,
  meetings,
  sayings,
  seats,
  themes,
} from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'

const day = 86_400_000

/** In each workspace: a meeting to come with an item and a paper, one that was with what came of it, feedback and a theme; the words by and the tasks for one member. */
export async function meetingThings(
  tx: Tx,
  { at, newId }: { readonly at: number; readonly newId: () => string },
  places: {
    readonly home: { readonly workspaceId: string; readonly who: Actor }
    readonly foreign: { readonly workspaceId: string; readonly who: Actor }
  },
) {
  const keep = async (workspaceId: string, { id: authorId }: Actor) => {
    const [seat] = await tx
      .select({ id: seats.id })
      .from(seats)
      .where(and(eq(seats.workspaceId, workspaceId), eq(seats.memberId, authorId)))
    if (!seat) throw new Error('Nobody sits at this table')
    const meeting = async (title: string, startsAt: number) => {
      const id = newId()
      const called = { calledBy: 'system', calledAt: at - 30 * day, noteTakerSeatId: seat.id }
      await tx.insert(meetings).values({ id, workspaceId, title, startsAt, endsAt: startsAt + 3_600_000, ...called })
      return id
    }
    const coming = await meeting('To come', at + 7 * day)
    const held = await meeting('Held', at - 9 * day)
    await meeting('Held since', at - 2 * day)
    const written = { writtenBy: 'system', writtenAt: at }
    const [itemId, viewId, paperId, decisionId, actionId] = [newId(), newId(), newId(), newId(), newId()]
    const said = { workspaceId, authorId, seatId: seat.id, body: 'Nobody rings back', saidAt: at }
    await tx.insert(sayings).values([
      { ...said, id: itemId, place: 'agenda', placeId: coming },
      { ...said, id: viewId, place: 'meeting', placeId: coming },
    ])
    await tx.insert(agendaItems).values({ id: itemId, meetingId: coming, position: 1, minutes: 10 })
    await tx
      .insert(meetingPapers)
      .values({ id: paperId, meetingId: coming, title: 'Counts', words: 'Four of ten', addedBy: 'system', addedAt: at })
    await tx.insert(meetingMinutes).values({ meetingId: held, about: 'whole', words: 'Six came', ...written })
    await tx.insert(meetingDecisions).values({ id: decisionId, meetingId: held, words: 'We try it', ...written })
    const task = { words: 'Ask two people', ownerSeatId: seat.id, dueOn: '2026-02-01' }
    await tx.insert(meetingActions).values({ id: actionId, workspaceId, meetingId: held, ...task, ...written })
    const [newSummary, sharedSummary, themeId] = [newId(), newId(), newId()]
    const told = { workspaceId, kind: 'concern' as const, month: '2025-12', words: 'Somebody waited', ...written }
    await tx.insert(feedbackSummaries).values([
      { ...told, id: newSummary },
      { ...told, id: sharedSummary, sharedAt: at, sharedBy: 'system' },
    ])
    await tx
      .insert(themes)
      .values({ id: themeId, workspaceId, name: 'Waiting', learned: 'Nobody rings', namedBy: 'system', namedAt: at })
    return { coming, held, itemId, viewId, paperId, decisionId, actionId, newSummary, sharedSummary, themeId }
  }
  const home = await keep(places.home.workspaceId, places.home.who)
  const foreign = await keep(places.foreign.workspaceId, places.foreign.who)
  const both = (of: keyof typeof home) => ({ home: () => home[of], foreign: () => foreign[of] })
  return {
    meetings: both('coming'),
    heldMeetings: both('held'),
    agendaItems: both('itemId'),
    sayings: both('viewId'),
    meetingPapers: both('paperId'),
    meetingDecisions: both('decisionId'),
    meetingActions: both('actionId'),
    newFeedback: both('newSummary'),
    sharedFeedback: both('sharedSummary'),
    themes: both('themeId'),
  }
}
