import { z } from 'zod'
import { riskRecords } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict, invalid } from '../kernel/refusal.ts'
import { day } from '../kernel/time.ts'
import { recordKinds } from '../safety/index.ts'
import { mayKeepRecords } from './record-policy.ts'
import { versions } from './risk-records.ts'

export const WriteRiskRecordInput = z.object({
  kind: z.enum(recordKinds),
  words: z
    .string()
    .trim()
    .min(200, 'Write at least a few sentences: this is what you show the regulator')
    .max(50_000, 'Keep it under 50,000 letters'),
  /** In how many months somebody looks at it again. The regulator expects at least once a year. */
  months: z.coerce
    .number('Choose when you will look at it again')
    .int()
    .min(1, 'At least a month')
    .max(12, 'Look at it again within a year'),
  /** The version these words were written on top of; 0 before the first. */
  version: z.coerce.number().int().min(0),
})

/** A coordinator writes a record the law asks for. Each version is kept for ever. Refuses: forbidden, conflict, invalid. */
export const writeRiskRecord = command(WriteRiskRecordInput, async (ctx, { kind, words, months, version }) => {
  demand(mayKeepRecords(ctx.actor))
  const [latest] = await versions(ctx.tx, kind, 1)
  const somebodyElse = 'Somebody else changed this record while you were writing. Look at theirs, then keep yours again'
  if ((latest?.version ?? 0) !== version) throw conflict(somebodyElse)
  if (/\[[^\]\n]*write here[^\]\n]*\]/i.test(words))
    throw invalid({ words: ['Some of the outline still says “write here”. Put your own words there, or take it out'] })
  const next = version + 1
  const written = await ctx.tx
    .insert(riskRecords)
    .values({
      id: ctx.newId(),
      kind,
      version: next,
      words,
      writtenBy: ctx.actor.id,
      writtenAt: ctx.now,
      reviewAt: ctx.now + months * 30 * day,
    })
    .onConflictDoNothing()
    .returning({ version: riskRecords.version })
  if (written.length === 0) throw conflict(somebodyElse)
  await ctx.record({ name: 'risk-record.written', kind, version: next })
  return { version: next }
})
