import { z } from 'zod'
import { houseTexts } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { toHtml } from '../kernel/formatting.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { versions } from './house-rules.ts'
import { mayCoordinate } from './policy.ts'

export const WriteHouseRulesInput = z.object({
  body: z.string().trim().max(5000, 'Keep it under 5,000 letters'),
  /** The version these words were written on top of; 0 before the first. */
  version: z.coerce.number().int().min(0),
})

/** A coordinator writes the host's own house rules. What stood before is kept. Refuses: forbidden, conflict, invalid. */
export const writeHouseRules = command(WriteHouseRulesInput, async (ctx, { body, version }) => {
  demand(mayCoordinate(ctx.actor))
  const [latest] = await versions(ctx.tx, 1)
  const somebodyElse = 'Somebody else changed the rules while you were writing. Look at theirs, then save yours again'
  if ((latest?.version ?? 0) !== version) throw conflict(somebodyElse)
  const next = version + 1
  const written = await ctx.tx
    .insert(houseTexts)
    .values({
      key: 'house-rules',
      version: next,
      body,
      html: toHtml(body),
      changedBy: ctx.actor.id,
      changedAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning({ version: houseTexts.version })
  if (written.length === 0) throw conflict(somebodyElse)
  await ctx.record({ name: 'house-rules.written', version: next })
  return { version: next }
})
