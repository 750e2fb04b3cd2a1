import { and, asc, eq } from 'drizzle-orm'
import { planOpenings, sealedWords } from '#db/schema/index.ts'
import { placeOf } from '../kernel/sealed-place.ts'
import { atOnce, paged, past, type ReadPage } from './record-pages.ts'

/** What a member wrote under seal, opened for themselves; and who opened what they shared, and when. */
export const recordsOfPlans = {
  plans: async ({ db, actor, seals }, after) => {
    const rows = await db
      .select()
      .from(sealedWords)
      .where(and(eq(sealedWords.memberId, actor.id), past([sealedWords.ownerId, sealedWords.field], after)))
      .orderBy(asc(sealedWords.ownerId), asc(sealedWords.field))
      .limit(atOnce)
    return paged(
      rows.map((row) => ({
        key: { ownerId: row.ownerId, field: row.field },
        row: { about: row.field, words: seals.open(row, placeOf(row)), writtenAt: row.writtenAt },
      })),
    )
  },
  'plan-openings': async ({ db, actor }, after) =>
    paged(
      await db
        .select({
          key: { at: planOpenings.at, id: planOpenings.id },
          row: { came: planOpenings.outcome, at: planOpenings.at },
        })
        .from(planOpenings)
        .where(and(eq(planOpenings.memberId, actor.id), past([planOpenings.at, planOpenings.id], after)))
        .orderBy(asc(planOpenings.at), asc(planOpenings.id))
        .limit(atOnce),
    ),
} satisfies Record<string, ReadPage>
