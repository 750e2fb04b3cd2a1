import type { Context } from '../kernel/command.ts'
import { conflict, invalid, notFound } from '../kernel/refusal.ts'
import { minute, onTheWall } from '../kernel/time.ts'
import { meetingsAttended } from '../meetings/index.ts'
import { hasTimeAt, longestAgo } from './hours.ts'
import { visibleOpportunity } from './opportunities.ts'

/** What hours were part of, with what it brings: its name, and for a meeting its day ("2026-11-03") and how many minutes it took. */
type Part = {
  readonly title: string
  readonly opportunityId?: string
  readonly meetingId?: string
  readonly workedOn?: string
  readonly minutes?: number
}
type Giver = { readonly workspaceId: string; readonly memberId: string; readonly seatId: string }

/** What somebody's hours were part of, as a form names it: "meeting.ID", "offer.ID" or nothing. Refuses: not-found, invalid, conflict. */
export async function partOfHours(
  ctx: Context,
  giver: Giver,
  { partOf, hours }: { readonly partOf: string; readonly hours: number | null },
): Promise<Part> {
  const [kind, id = ''] = partOf.split('.')
  if (kind === 'meeting') return meetingPart(ctx, giver, { id, hasTime: hours !== 0 })
  if (kind !== 'offer') return { title: '' }
  const offer = await visibleOpportunity(ctx.tx, ctx.actor, id)
  if (offer.workspaceId !== giver.workspaceId) throw notFound('This offer')
  return { title: offer.title, opportunityId: id }
}

/** Only a meeting they were at, and its time once. What they spent on it may come later. */
async function meetingPart(
  { tx, now }: Context,
  { memberId, seatId }: Giver,
  { id, hasTime }: { readonly id: string; readonly hasTime: boolean },
): Promise<Part> {
  const attended = await meetingsAttended(tx, [seatId], { since: now - longestAgo, now })
  const meeting = attended.find((one) => one.id === id)
  if (!meeting) throw invalid({ partOf: ['Choose a meeting that they were at'] })
  if (hasTime && (await hasTimeAt(tx, memberId, id)))
    throw conflict('The time of this meeting is written down already. Write 0 hours to add what was spent')
  const { title, startsAt, endsAt } = meeting
  return {
    title,
    meetingId: id,
    workedOn: onTheWall(startsAt).date,
    minutes: Math.round((endsAt - startsAt) / minute),
  }
}
