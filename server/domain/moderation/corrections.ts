import { and, asc, eq, gt, or } from 'drizzle-orm'
import { z } from 'zod'
import { levelCorrections } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

const correctionsAtOnce = 200

/**
 * What moderators said of levels, oldest first, for triage to learn from on this host: the words, the level they should
 * have had, and why. No names and no ids of people. Only for the house itself. Refuses: forbidden.
 */
export const corrections = query(
  z.object({ after: z.object({ at: z.number(), id: z.string() }).nullish() }),
  async ({ db, actor, subjects }, { after }) => {
    demand(mayActForTheHouse(actor))
    const rows = await db
      .select()
      .from(levelCorrections)
      .where(
        after
          ? or(
              gt(levelCorrections.correctedAt, after.at),
              and(eq(levelCorrections.correctedAt, after.at), gt(levelCorrections.id, after.id)),
            )
          : undefined,
      )
      .orderBy(asc(levelCorrections.correctedAt), asc(levelCorrections.id))
      .limit(correctionsAtOnce)
    const lines = []
    for (const { id, subjectKind, subjectId, words, toLevel, why } of rows) {
      if (words === '') continue
      const face = await subjects[subjectKind].face(db, subjectId)
      const names = face ? [face.author] : []
      lines.push({ id, text: withoutNames(words, names), label: toLevel, why: withoutNames(why, names) })
    }
    const last = rows.at(-1)
    return { lines, next: rows.length === correctionsAtOnce && last ? { at: last.correctedAt, id: last.id } : null }
  },
)

/** Nobody is mentioned, and the writer's own name is gone. */
export function withoutNames(words: string, names: readonly string[]): string {
  const unmentioned = words.replace(/(^|[^\p{L}\p{N}])@[\p{L}\p{N}_-]+/gu, '$1@somebody')
  return names
    .filter((name) => name.length > 1)
    .reduce(
      (text, name) =>
        text.replace(
          new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu'),
          'somebody',
        ),
      unmentioned,
    )
}
