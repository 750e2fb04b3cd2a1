import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { alarmSteps, alarms, members, pagerNumbers, pages, pushDevices } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { isRinging } from './alarms.ts'
import type { Channel } from './climb.ts'

type Device = { readonly id: string; readonly endpoint: string; readonly keys: { p256dh: string; auth: string } }

/** One page that has not gone out yet, and where to. */
export type DuePage = {
  readonly pageId: string
  readonly channel: Channel
  readonly memberId: string | null
  /** For mail and text messages. */
  readonly to: string
  /** For web push. */
  readonly devices: readonly Device[]
}

/** What is left to send for one step of an alarm; nothing once somebody has answered. For the house itself. Refuses: forbidden. */
export const duePages = query(
  z.object({ alarmId: z.string(), rung: z.number().int() }),
  async ({ db, actor }, { alarmId, rung }) => {
    demand(mayActForTheHouse(actor))
    const [row] = await db
      .select({ alarm: alarms, kind: alarmSteps.kind })
      .from(alarms)
      .innerJoin(alarmSteps, and(eq(alarmSteps.alarmId, alarms.id), eq(alarmSteps.rung, rung)))
      .where(eq(alarms.id, alarmId))
    if (!row || !isRinging(row.alarm)) return { isLastRung: false, pages: [] }
    const due = await db
      .select({ page: pages, email: members.email, number: pagerNumbers.address })
      .from(pages)
      .leftJoin(members, eq(members.id, pages.memberId))
      .leftJoin(pagerNumbers, and(eq(pagerNumbers.memberId, pages.memberId), eq(pagerNumbers.channel, 'sms')))
      .where(and(eq(pages.alarmId, alarmId), eq(pages.rung, rung), isNull(pages.sentAt)))
      .orderBy(asc(pages.id))
    const ids = due.flatMap(({ page }) => (page.channel === 'push' ? (page.memberId ?? []) : []))
    const devices =
      ids.length === 0 ? [] : await db.select().from(pushDevices).where(inArray(pushDevices.memberId, ids))
    return {
      isLastRung: row.kind === 'emergency-services',
      pages: due.map(
        ({ page, email, number }): DuePage => ({
          pageId: page.id,
          channel: page.channel,
          memberId: page.memberId,
          to: (page.channel === 'sms' ? number : email) ?? '',
          devices: devices.filter(({ memberId }) => memberId === page.memberId),
        }),
      ),
    }
  },
)
