import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { hostSettings } from '#db/schema/index.ts'

const minutes = z.number().int().min(1)

/** Minutes after midnight on the clock of the house; 1440 is the midnight that ends the day. */
const staffedStretch = z
  .object({
    /** 0 is Sunday. */
    weekday: z.number().int().min(0).max(6),
    from: z.number().int().min(0).max(1439),
    to: z.number().int().min(1).max(1440),
  })
  .refine(({ from, to }) => from < to)

const fromEightToTen = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 8 * 60, to: 22 * 60 }))

/** What a host may set for itself, each with the value the house has until then. */
export const settings = {
  /** By when somebody must have looked at a case, in minutes, by level. */
  deadlines: {
    shape: z.object({ crisis: minutes, red: minutes, amber: minutes, green: minutes }),
    usual: { crisis: 5, red: 15, amber: 24 * 60, green: 24 * 60 },
  },
  /** How many first posts of a newcomer somebody looks at, and which of them wait until then. */
  newcomers: {
    shape: z.object({ looked: z.number().int().min(0).max(20), hold: z.enum(['never', 'when-flagged', 'always']) }),
    usual: { looked: 2, hold: 'when-flagged' as const },
  },
  /** When facilitators are here. Outside these hours every box people write in says so. */
  'staffed-hours': {
    shape: z.array(staffedStretch).max(50),
    usual: fromEightToTen,
  },
  /** How many days we have to answer an appeal or a complaint, and how many before that those who decide are reminded. */
  appeals: {
    shape: z.object({ days: z.number().int().min(1).max(90), remindBefore: z.number().int().min(0).max(30) }),
    usual: { days: 14, remindBefore: 3 },
  },
  /** Where the queue lifts amber to the top, in minutes before its deadline; and after how many hard items within an hour somebody who moderates is offered a break. */
  care: {
    shape: z.object({ amberSoon: minutes, hardItemsAnHour: z.number().int().min(1).max(100) }),
    usual: { amberSoon: 120, hardItemsAnHour: 5 },
  },
} as const

type Settings = typeof settings
export type SettingKey = keyof Settings
export type SettingOf<Key extends SettingKey> = z.output<Settings[Key]['shape']>

/** A setting as this host has it. A value that no longer fits counts as not set, so that an old row stops nobody's words. */
export async function hostSetting<Key extends SettingKey>(db: Reader, key: Key): Promise<SettingOf<Key>> {
  const { shape, usual } = settings[key]
  const [row] = await statement(db).execute({ key })
  const parsed = shape.safeParse(row?.value)
  return (parsed.success ? parsed.data : usual) as SettingOf<Key>
}

const statement = (db: Reader) =>
  db.prepared('host-setting', (reader) =>
    reader
      .select({ value: hostSettings.value })
      .from(hostSettings)
      .where(eq(hostSettings.key, sql.placeholder('key'))),
  )
