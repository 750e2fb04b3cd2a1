import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { sealedWords } from '#db/schema/index.ts'
import type { Context, Seals } from '../kernel/command.ts'
import { placeOf } from '../kernel/sealed-place.ts'

type Row = typeof sealedWords.$inferSelect

/** Seals these words under what they belong to, in the caller's transaction. Empty words are let go of. */
export async function keepSealed(
  { tx, seals, now }: Context,
  { ownerId, memberId }: Pick<Row, 'ownerId' | 'memberId'>,
  words: Readonly<Record<string, string>>,
): Promise<void> {
  const empty = Object.keys(words).filter((field) => words[field] === '')
  if (empty.length > 0)
    await tx.delete(sealedWords).where(and(eq(sealedWords.ownerId, ownerId), inArray(sealedWords.field, empty)))
  for (const [field, text] of Object.entries(words)) {
    if (text === '') continue
    const sealed = { ...seals.seal(text, placeOf({ ownerId, field })), writtenAt: now }
    await tx
      .insert(sealedWords)
      .values({ ownerId, field, memberId, ...sealed })
      .onConflictDoUpdate({ target: [sealedWords.ownerId, sealedWords.field], set: sealed })
  }
}

/** Opens what belongs to these, by owner and field. */
export async function openSealed(
  db: Reader,
  seals: Seals,
  ownerIds: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  const opened = new Map<string, Record<string, string>>()
  if (ownerIds.length === 0) return opened
  const rows = await db
    .select()
    .from(sealedWords)
    .where(inArray(sealedWords.ownerId, [...ownerIds]))
  for (const row of rows)
    opened.set(row.ownerId, { ...opened.get(row.ownerId), [row.field]: seals.open(row, placeOf(row)) })
  return opened
}

/** Opens what belongs to one; nothing kept means no fields. */
export const openOne = async (db: Reader, seals: Seals, ownerId: string): Promise<Readonly<Record<string, string>>> =>
  (await openSealed(db, seals, [ownerId])).get(ownerId) ?? {}

/** Forgets what was sealed under these. */
export async function forgetSealed({ tx }: Context, ownerIds: readonly string[]): Promise<void> {
  if (ownerIds.length > 0) await tx.delete(sealedWords).where(inArray(sealedWords.ownerId, [...ownerIds]))
}
