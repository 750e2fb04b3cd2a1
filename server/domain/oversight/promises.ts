import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { hostSetting } from '../safety/index.ts'

/** By when this host promises to look, in minutes by level, and when somebody is there. For everybody to read. */
export const promises = query(z.object({}), async ({ db }) => ({
  deadlines: await hostSetting(db, 'deadlines'),
  hours: await hostSetting(db, 'staffed-hours'),
}))
