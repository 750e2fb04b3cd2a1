import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'
import { recordsToday } from '../oversight/index.ts'
import { giveNotices } from './give-notices.ts'
import { coordinators } from './who-listens.ts'

/** Reminds the coordinators of records whose review comes up, and again each week that it is overdue. Refuses: forbidden. */
export const tellAboutDueRecords = command(z.object({}), async (ctx) => {
  demand(mayActForTheHouse(ctx.actor))
  for (const { kind, version, reviewAt, state } of await recordsToday(ctx.tx, ctx.now)) {
    if (reviewAt === null || state === 'in-date') continue
    const turn = state === 'due-soon' ? 'soon' : `week-${Math.floor((ctx.now - reviewAt) / (7 * day))}`
    const onceKey = `record-due:${kind}:${version}:${turn}`
    await giveNotices(ctx, await coordinators(ctx), { kind: 'record-due', onceKey })
  }
})
