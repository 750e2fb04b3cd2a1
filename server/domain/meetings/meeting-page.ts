import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { sayingsOf } from '../sayings/index.ts'
import { mayArrange, supportedBy } from '../workspaces/index.ts'
import { actionsFor, agendaFor, comersFor, decisionsFor, minutesFor, needsFor } from './meeting-parts.ts'
import { lastBefore, type Meeting, nextAfter, visibleMeeting } from './meetings.ts'
import { packLength } from './pack-length.ts'
import { papersOf } from './papers.ts'
import {
  mayApproveMinutes,
  mayArrangeMeeting,
  mayEndAction,
  mayPrepare,
  maySumUp,
  mayTellAccessNeeds,
  mayWriteMinutes,
} from './policy.ts'

/**
 * A meeting with everything around it: agenda, papers, who comes, views sent, open actions, and, once it has begun, what was said,
 * decided and given to do. Access needs: one's own, and everybody's for those who arrange. Refuses: not-found.
 */
export const meetingPage = query(
  z.object({ meetingId: z.string().max(60) }),
  async ({ db, actor, now }, { meetingId }) => {
    const { meeting, workspace } = await visibleMeeting(db, actor, meetingId)
    const reading = { db, actor, workspace }
    const arranges = mayArrange(actor, workspace)
    const [last, next] = [await lastBefore(db, meeting), await nextAfter(db, meeting)]
    const minutes = await minutesFor(reading, meetingId)
    const agenda = await agendaFor(reading, meetingId)
    const papers = await papersOf(db, meetingId)
    const openActions = await actionsFor(reading, 'open')
    const facts = { hasMinutes: minutes.size > 0, hasNextBegun: next !== null && next.startsAt <= now }
    const end = (action: { readonly ownerSeatId: string }) => mayEndAction(actor, workspace, action).allowed
    return {
      workspace: { slug: workspace.slug, name: workspace.name },
      mySeatId: workspace.seat.id,
      /** Observers watch: they have no hours to write down. */
      isObserver: workspace.seat.kind === 'observer',
      meeting: { ...shownMeeting(meeting), hasBegun: meeting.startsAt <= now, isOver: meeting.endsAt <= now },
      agenda,
      papers,
      packMinutes: packLength({ agenda, papers, actions: openActions }),
      comers: await comersFor(reading, meetingId),
      views: await sayingsOf(db, actor, workspace, { place: 'meeting', placeId: meetingId }),
      needs: await needsFor(reading, meeting, arranges.allowed),
      wholeMinutes: minutes.get('whole')?.words ?? null,
      wholeMark: minutes.get('whole')?.mark ?? null,
      decisions: await decisionsFor(reading, meetingId),
      actions: (await actionsFor(reading, { meetingId })).map((action) => ({ ...action, mayEnd: end(action) })),
      openActions: openActions
        .filter((action) => action.meetingId !== meetingId)
        .map((action) => ({ ...action, mayEnd: end(action) })),
      last: last && { id: last.id, title: last.title, isApproved: last.minutesApprovedAt !== null },
      supported: await supportedBy(db, workspace.seat),
      mayPrepare: mayPrepare(actor, workspace, meeting, now),
      mayArrange: mayArrangeMeeting(actor, workspace, meeting, now),
      mayTellNeeds: mayTellAccessNeeds(actor, workspace),
      mayWrite: mayWriteMinutes(actor, workspace, meeting, now),
      mayApprove: mayApproveMinutes(actor, workspace, { ...meeting, ...facts }, now),
      maySum: maySumUp(actor, workspace, meeting, now),
    }
  },
)

const shownMeeting = ({
  id,
  title,
  startsAt,
  endsAt,
  place,
  link,
  noteTakerSeatId,
  calledOffAt,
  calledOffWhy,
  summaryAt,
  minutesApprovedAt,
}: Meeting) => ({
  id,
  title,
  startsAt,
  endsAt,
  place,
  link,
  noteTakerSeatId,
  calledOffAt,
  calledOffWhy,
  summaryAt,
  minutesApprovedAt,
})
