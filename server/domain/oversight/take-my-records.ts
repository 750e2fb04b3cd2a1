import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { addToAudit } from './chain.ts'
import { recordSections } from './my-records.ts'
import { mayTakeOwnData } from './policy.ts'

/** A member takes a copy of everything about them: it is logged, since a copy in the wrong hands would tell a great deal. The answer names the parts to ask for. Kept-out members too. Refuses: forbidden, too-many. */
export const takeMyRecords = command(
  z.object({}),
  async (ctx) => {
    demand(mayTakeOwnData(ctx.actor))
    await addToAudit(ctx, {
      kind: 'export',
      aboutId: ctx.actor.id,
      reason: 'A member took a copy of their own records',
    })
    await ctx.record({ name: 'own-export.taken', memberId: ctx.actor.id })
    return { sections: recordSections }
  },
  { limit: 'asking', evenKeptOut: true },
)
