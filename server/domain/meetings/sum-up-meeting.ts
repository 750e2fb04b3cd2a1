import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { meetings } from '#db/schema/index.ts'
import { createFindings, plain, readingAge } from '../documents/index.ts'
import { command, query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { writtenLines } from '../kernel/words.ts'
import { groupWordsOf, screenGroupWords } from '../safety/index.ts'
import { visibleMeeting } from './meetings.ts'
import { maySumUp } from './policy.ts'

const meetingId = z.string().max(60)
const mostFindings = 20
const findingsIn = createFindings()

/** Whoever writes the minutes sums a meeting up in short sentences. The last words stand. Refuses: not-found, forbidden, invalid, too-many. */
export const sumUpMeeting = command(
  z.object({
    meetingId,
    words: writtenLines.pipe(
      z.string().trim().min(10, 'Write a few short sentences').max(3000, 'Keep it under 3,000 letters'),
    ),
  }),
  async (ctx, { meetingId: id, words }) => {
    const { meeting, workspace } = await visibleMeeting(ctx.tx, ctx.actor, id)
    demand(maySumUp(ctx.actor, workspace, meeting, ctx.now))
    await ctx.tx
      .update(meetings)
      .set({ summary: words, summaryBy: ctx.actor.id, summaryAt: ctx.now })
      .where(eq(meetings.id, id))
    const whose = { workspaceId: workspace.id, authorId: ctx.actor.id }
    const screened = await screenGroupWords(ctx, {
      ...whose,
      place: 'minutes',
      ofId: id,
      part: 'summary',
      text: words,
    })
    const about = { workspaceId: workspace.id, meetingId: id, memberId: ctx.actor.id }
    await ctx.record({ name: 'meeting.summed-up', ...about })
    return screened
  },
  { limit: 'posting' },
)

/** The summary of a meeting, with what could be said more plainly for whoever writes it. `reading` holds words that are not kept yet. Refuses: not-found. */
export const meetingSummary = query(
  z.object({ meetingId, reading: z.string().max(3000).default('') }),
  async ({ db, actor, now }, { meetingId: id, reading }) => {
    const { meeting, workspace } = await visibleMeeting(db, actor, id)
    const maySum = maySumUp(actor, workspace, meeting, now)
    const mark = (await groupWordsOf(db, actor, 'minutes', [id]))(id, 'summary')
    const summary = mark.isHidden ? '' : meeting.summary
    const words = reading === '' ? summary : reading
    return {
      workspace: { slug: workspace.slug, name: workspace.name },
      meeting: { id, title: meeting.title, startsAt: meeting.startsAt },
      summary,
      mark,
      summaryAt: meeting.summaryAt,
      maySum,
      age: readingAge(words)?.age ?? null,
      findings: maySum.allowed
        ? findingsIn({ id: 'summary', type: 'paragraph', ...plain(words) })
            .slice(0, mostFindings)
            .map(({ kind, words: said, instead, start }) => ({ kind, words: said, instead: instead ?? null, start }))
        : [],
    }
  },
)
