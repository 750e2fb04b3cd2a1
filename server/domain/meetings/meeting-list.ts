import { and, asc, desc, eq, gt, lte } from 'drizzle-orm'
import { z } from 'zod'
import { meetings } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayArrange, mayTakePart, visibleWorkspace } from '../workspaces/index.ts'
import { actionsFor } from './meeting-parts.ts'
import { mayEndAction } from './policy.ts'

const mostToCome = 24
const pageLength = 24

/** The meetings of a group: those to come, then those that were, the last first; and every action that is still open. Refuses: not-found, forbidden. */
export const meetingList = query(
  z.object({
    slug: z.string().max(80),
    /** When the last meeting that was shown before began, in epoch milliseconds. */
    before: z.coerce.number().nullish(),
  }),
  async ({ db, actor, now }, { slug, before }) => {
    const workspace = await visibleWorkspace(db, actor, slug)
    demand(mayTakePart(actor, workspace))
    const here = eq(meetings.workspaceId, workspace.id)
    const lines = () =>
      db
        .select({
          id: meetings.id,
          title: meetings.title,
          startsAt: meetings.startsAt,
          endsAt: meetings.endsAt,
          place: meetings.place,
          calledOffAt: meetings.calledOffAt,
          summaryAt: meetings.summaryAt,
          minutesApprovedAt: meetings.minutesApprovedAt,
        })
        .from(meetings)
    const coming = await lines()
      .where(and(here, gt(meetings.endsAt, now)))
      .orderBy(asc(meetings.startsAt))
      .limit(mostToCome)
    const past = await lines()
      .where(and(here, lte(meetings.endsAt, now), before ? lte(meetings.startsAt, before - 1) : undefined))
      .orderBy(desc(meetings.startsAt))
      .limit(pageLength + 1)
    const shown = past.slice(0, pageLength)
    const actions = await actionsFor({ db, actor, workspace }, 'open')
    return {
      workspace: { slug: workspace.slug, name: workspace.name },
      mayCall: mayArrange(actor, workspace),
      coming,
      past: shown,
      next: past.length > pageLength ? (shown.at(-1)?.startsAt ?? null) : null,
      actions: actions.map((action) => ({
        ...action,
        mayEnd: mayEndAction(actor, workspace, action).allowed,
      })),
    }
  },
)
