import { and, asc, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { sealedWords } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { placeOf } from '../kernel/sealed-place.ts'

/** So many in one transaction: nobody waits long behind it, and a start that is cut short loses nothing. */
const atOnce = 500

/**
 * Seals the next of what an older key sealed with the newest, and answers how many that were; none at the end. It looks for
 * older keys each time, so it goes on where an earlier run was cut short. Only for the house itself. Refuses: forbidden.
 */
export const resealSome = command(z.object({}), async ({ actor, tx, seals, record }) => {
  demand(mayActForTheHouse(actor))
  const rows = await tx
    .select()
    .from(sealedWords)
    .where(ne(sealedWords.keyId, seals.keyId))
    .orderBy(asc(sealedWords.keyId), asc(sealedWords.ownerId), asc(sealedWords.field))
    .limit(atOnce)
  for (const row of rows) {
    const place = placeOf(row)
    // Nothing is written before the words were opened whole: a key that is missing stops here, and changes nothing.
    const sealed = seals.seal(seals.open(row, place), place)
    await tx
      .update(sealedWords)
      .set(sealed)
      .where(
        and(
          eq(sealedWords.ownerId, row.ownerId),
          eq(sealedWords.field, row.field),
          // Their writer may have changed them meanwhile: theirs are newer.
          eq(sealedWords.sealed, row.sealed),
        ),
      )
  }
  if (rows.length > 0) await record({ name: 'seals.changed', keyId: seals.keyId, resealed: rows.length })
  return { resealed: rows.length }
})
