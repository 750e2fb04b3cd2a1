import { z } from 'zod'
import { isMember } from '../kernel/actor.ts'
import { command } from '../kernel/command.ts'
import { keepReport } from './keep-report.ts'
import { note, reason, tellAddress, toldWhere } from './report-words.ts'
import { thingAt } from './thing-at.ts'

export const ReportConcernInput = z.object({ toldWhere, reason, note, tellAddress })

/**
 * Anybody, signed in or not, tells of something that is wrong, by its address or in words. Whether such a thing exists is
 * not said: the answer is the same. What cannot be found goes before moderators as it was told. Without an account they
 * get a secret, once, to look up what came of it. Refuses: invalid, too-many.
 */
export const reportConcern = command(
  ReportConcernInput,
  async (ctx, told, look: { secret: string; hash: string } | null) => {
    const thing = await thingAt(ctx.tx, ctx.subjects, told.toldWhere)
    const { promisedBy } = await keepReport(ctx, {
      ...told,
      thing,
      lookUpHash: look?.hash ?? null,
      tellAddress: look ? told.tellAddress : null,
    })
    return { promisedBy, secret: look?.secret ?? null }
  },
  {
    limit: 'reporting',
    evenKeptOut: true,
    before: async (_input, { newSecret }, { actor }) => (isMember(actor) ? null : newSecret()),
  },
)
