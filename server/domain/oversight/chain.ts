import { asc, eq, gt, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { type AuditKind, audit, auditHead } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'

/** What is written into the audit; who did it and when come with the context. */
export type AuditEntry = {
  readonly kind: AuditKind
  /** Whom it concerns; null when nobody in particular. */
  readonly aboutId: string | null
  readonly subject?: { readonly kind: string; readonly id: string }
  readonly category?: string
  readonly reason: string
}

/** What the first row follows. */
const beginning = '0'.repeat(64)
const headId = 'head'

type Link = Omit<typeof audit.$inferSelect, 'hash'>

/** One row as text, each field in its place, so that the same row has the same hash on both engines and for ever. */
const canonical = (row: Link): string =>
  JSON.stringify([
    row.seq,
    row.kind,
    row.actorId,
    row.aboutId,
    row.subjectKind,
    row.subjectId,
    row.category,
    row.reason,
    row.at,
    row.previousHash,
  ])

/**
 * Adds a row to the chain, in the transaction of the act it tells of. Taking the head locks it until that transaction
 * ends, so that on PostgreSQL, too, one row follows another.
 */
export async function addToAudit(
  { tx, actor, now, digest }: Context,
  { kind, aboutId, subject, category = '', reason }: AuditEntry,
): Promise<void> {
  await tx.insert(auditHead).values({ id: headId, length: 0, hash: beginning }).onConflictDoNothing()
  const [head] = await tx
    .update(auditHead)
    .set({ length: sql`${auditHead.length} + 1` })
    .where(eq(auditHead.id, headId))
    .returning({ length: auditHead.length, hash: auditHead.hash })
  if (!head) throw new Error('The audit has lost its head')
  const row: Link = {
    seq: head.length,
    kind,
    actorId: actor.id,
    aboutId,
    subjectKind: subject?.kind ?? null,
    subjectId: subject?.id ?? null,
    category,
    reason,
    at: now,
    previousHash: head.hash,
  }
  const hash = digest(canonical(row))
  await tx.insert(audit).values({ ...row, hash })
  await tx.update(auditHead).set({ hash }).where(eq(auditHead.id, headId))
}

/** What proving the chain found: whole, or the place of the first row that does not fit and why. */
export type AuditProof =
  | { readonly isWhole: true; readonly length: number; readonly hash: string }
  | { readonly isWhole: false; readonly brokenAt: number; readonly why: string }

/** A row somebody wrote down elsewhere: the chain of today must still hold it. */
export type Anchor = { readonly length: number; readonly hash: string }

const readAtOnce = 500

/** Walks the whole chain. Finds every change, every row taken out or put in, and a tail cut off as far as the head or an anchor tells. */
export async function proveAudit(db: Reader, digest: (text: string) => string, anchor?: Anchor): Promise<AuditProof> {
  let last = { seq: 0, hash: beginning }
  for (let more = true; more; ) {
    const rows = await db.select().from(audit).where(gt(audit.seq, last.seq)).orderBy(asc(audit.seq)).limit(readAtOnce)
    for (const row of rows) {
      const why = troubleIn(row, last, digest, anchor)
      if (why) return { isWhole: false, brokenAt: Math.min(row.seq, last.seq + 1), why }
      last = row
    }
    more = rows.length === readAtOnce
  }
  const [head] = await db.select().from(auditHead).where(eq(auditHead.id, headId))
  const { length, hash } = head ?? { length: 0, hash: beginning }
  const brokenAt = last.seq + 1
  if (length > last.seq) return { isWhole: false, brokenAt, why: 'the end of the chain was cut off' }
  if (length !== last.seq || hash !== last.hash)
    return { isWhole: false, brokenAt: Math.max(1, length), why: 'the head does not belong to this chain' }
  if (anchor && anchor.length > last.seq)
    return { isWhole: false, brokenAt, why: 'the chain is shorter than it was when you noted it down' }
  return { isWhole: true, length, hash }
}

function troubleIn(
  { hash, ...row }: typeof audit.$inferSelect,
  before: { readonly seq: number; readonly hash: string },
  digest: (text: string) => string,
  anchor: Anchor | undefined,
): string | null {
  if (row.seq !== before.seq + 1) return 'a row is missing'
  if (row.previousHash !== before.hash) return 'it does not follow the row before it'
  if (digest(canonical(row)) !== hash) return 'it was changed after it was written'
  if (anchor?.length === row.seq && anchor.hash !== hash) return 'it is not the row you noted down'
  return null
}
