import { z } from 'zod'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { hostSetting } from '../safety/index.ts'
import { mayKeepRota, maySeeRota } from './policy.ts'

/** The staffed hours and the ladder as this host has them. Refuses: forbidden. */
export const hoursAndLadder = query(z.object({}), async ({ db, actor }) => {
  demand(maySeeRota(actor))
  return {
    hours: await hostSetting(db, 'staffed-hours'),
    ladder: await hostSetting(db, 'ladder'),
    mayChange: mayKeepRota(actor),
  }
})
