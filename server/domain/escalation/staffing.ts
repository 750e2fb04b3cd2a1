import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { nextTime, onTheWall } from '../kernel/time.ts'
import { hostSetting, type SettingOf } from '../safety/index.ts'

type StaffedHours = SettingOf<'staffed-hours'>

/** Whether facilitators are here now, and if not, when they are back (null: this host has no hours of its own). For every box people write in. */
export const staffing = query(z.object({}), async ({ db, now }) => {
  const hours = await hostSetting(db, 'staffed-hours')
  const isStaffed = isStaffedAt(hours, now)
  return { isStaffed, backAt: isStaffed ? null : nextStaffed(hours, now) }
})

/** Whether a moment falls into the staffed hours, on UK time. */
export function isStaffedAt(hours: StaffedHours, at: number): boolean {
  const { weekday, minuteOfDay } = onTheWall(at)
  return hours.some((stretch) => stretch.weekday === weekday && minuteOfDay >= stretch.from && minuteOfDay < stretch.to)
}

/** The next moment at which a staffed stretch begins; null when there is none. */
export const nextStaffed = (hours: StaffedHours, at: number): number | null =>
  hours.length === 0 ? null : Math.min(...hours.map(({ weekday, from }) => nextTime(at, from, weekday)))
