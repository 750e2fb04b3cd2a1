import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { involvementHours } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { onTheWall } from '../kernel/time.ts'
import { meetingsAttended } from '../meetings/index.ts'
import { mayArrange, supportedBy, visibleWorkspace } from '../workspaces/index.ts'
import { asShown, hoursWhere, longestAgo, timesWritten } from './hours.ts'
import { ledgerStanding } from './ledger-standing.ts'
import { mayDecideOn, mayEnterHours } from './policy.ts'
import { rateOn, ratesOf } from './rates.ts'

const atOnce = 50

/** The ledger of a group: one's own hours, and everybody else's for those who decide. Refuses: not-found. */
export const hoursPage = query(
  z.object({ slug: z.string(), before: z.string().max(60).default('') }),
  async ({ db, actor, now }, { slug, before }) => {
    const workspace = await visibleWorkspace(db, actor, slug)
    const { seat } = workspace
    if (!seat) throw notFound('Group')
    const supported = await supportedBy(db, seat)
    const seatIds = [seat.id, ...supported.map(({ seatId }) => seatId)]
    const attended = await meetingsAttended(db, seatIds, { since: now - longestAgo, now })
    const written = await timesWritten(db, actor.id)
    const arranges = mayArrange(actor, workspace)
    const here = eq(involvementHours.workspaceId, workspace.id)
    const mine = await hoursWhere(db, actor, and(here, eq(involvementHours.memberId, actor.id)), {
      before: '',
      most: atOnce,
    })
    return {
      workspace: { slug: workspace.slug, name: workspace.name },
      mayEnter: mayEnterHours(actor, workspace),
      supported,
      /** The meetings they were at, and whether their own time there is written down already. */
      meetings: attended.map((meeting) => ({ ...meeting, isWritten: written.includes(meeting.id) })),
      rate: await rateOn(db, workspace.id, onTheWall(now).date),
      today: onTheWall(now).date,
      mine: mine.map(({ hours }) => asShown(hours, now)),
      ledger: arranges.allowed
        ? {
            ...(await othersOf(db, workspace.id, { actor, before, now })),
            standing: await ledgerStanding(db, workspace.id),
            rates: await ratesOf(db, workspace.id),
          }
        : null,
    }
  },
)

type Looking = {
  readonly actor: Actor
  readonly before: string
  readonly now: number
}

async function othersOf(db: Reader, workspaceId: string, { actor, before, now }: Looking) {
  const others = and(eq(involvementHours.workspaceId, workspaceId), ne(involvementHours.memberId, actor.id))
  const rows = await hoursWhere(db, actor, others, { before, most: atOnce + 1 })
  return {
    others: rows.slice(0, atOnce).map(({ hours, name, writtenBy }) => ({
      ...asShown(hours, now),
      name,
      mayDecide: mayDecideOn(actor, { memberId: hours.memberId, writtenBy }).allowed,
    })),
    next: rows.length > atOnce ? (rows[atOnce - 1]?.hours.id ?? null) : null,
  }
}
