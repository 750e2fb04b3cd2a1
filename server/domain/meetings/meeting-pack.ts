import { z } from 'zod'
import { blocksOf } from '../documents/index.ts'
import { query } from '../kernel/command.ts'
import type { WordsMark } from '../safety/index.ts'
import { sayingsOf } from '../sayings/index.ts'
import { actionsFor, agendaFor, decisionsFor, minutesFor } from './meeting-parts.ts'
import { lastBefore, visibleMeeting } from './meetings.ts'
import { papersOf } from './papers.ts'

/** A pack is for a meeting, not for a library. */
const mostBlocks = 1500

/**
 * Everything to read before a meeting, in its order: the agenda, views that people sent, the actions that are open, the minutes of
 * the last meeting, and the papers with their words. No access needs and nothing of who comes. Refuses: not-found.
 */
export const meetingPack = query(z.object({ meetingId: z.string().max(60) }), async ({ db, actor }, { meetingId }) => {
  const { meeting, workspace } = await visibleMeeting(db, actor, meetingId)
  const reading = { db, actor, workspace }
  const last = await lastBefore(db, meeting)
  const papers = []
  for (const { title, words, draft } of await papersOf(db, meetingId)) {
    const blocks = draft === null ? [] : await blocksOf(db, draft.id, { limit: mostBlocks })
    papers.push({ title, words, draft: draft?.number ?? null, blocks: blocks.map(({ block }) => block) })
  }
  return {
    workspace: { slug: workspace.slug, name: workspace.name, service: workspace.service },
    meeting: {
      id: meetingId,
      title: meeting.title,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      place: meeting.place,
      link: meeting.link,
      calledOffAt: meeting.calledOffAt,
    },
    agenda: (await agendaFor(reading, meetingId)).filter(({ withheld }) => withheld === null),
    actions: (await actionsFor(reading, 'open')).filter(({ mark }) => mark.onlyMine === null),
    views: (await sayingsOf(db, actor, workspace, { place: 'meeting', placeId: meetingId })).filter(
      ({ withheld }) => withheld === null,
    ),
    last: last && {
      title: last.title,
      startsAt: last.startsAt,
      isApproved: last.minutesApprovedAt !== null,
      whole: inPrint((await minutesFor(reading, last.id)).get('whole')),
      items: (await agendaFor(reading, last.id))
        .map((item) => (item.saidMark?.onlyMine ? { ...item, said: null } : item))
        .filter(({ withheld, said }) => withheld === null && said !== null),
      decisions: (await decisionsFor(reading, last.id)).filter(({ mark }) => mark.onlyMine === null),
    },
    papers,
  }
})

/** What only its writer sees for now is not printed. */
const inPrint = (said: { readonly words: string; readonly mark: WordsMark } | undefined): string | null =>
  said && said.mark.onlyMine === null ? said.words : null
