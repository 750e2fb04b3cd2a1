import { and, desc, eq, lt } from 'drizzle-orm'
import { z } from 'zod'
import { alias } from '#db/columns.ts'
import { type AuditKind, audit, members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayWatch } from './policy.ts'

const auditKinds = [
  'reveal',
  'private-read',
  'export',
  'erasure',
  'bulk-export-asked',
  'bulk-export-agreed',
  'bulk-export-refused',
  'bulk-export-taken',
  'hold-put-on',
  'hold-lifted',
  'lead-seat-given',
  'lead-invited',
  'workspace-closed',
  'workspace-reopened',
] as const satisfies readonly AuditKind[]

/** Rows of the audit on one page. */
export const watchedAPage = 50

export const WatchInput = z.object({
  /** Only this kind; all when absent or unknown. */
  kind: z.enum(auditKinds).nullish().catch(null),
  /** Only what this member did, by the name they go by. */
  by: z.string().trim().max(200).nullish(),
  /** Older than this place in the chain. */
  before: z.coerce.number().int().positive().nullish().catch(null),
})

const doer = alias(members, 'doer')
const concerned = alias(members, 'concerned')

/** Who looked where, with the reasons they gave, newest first, by its place in the chain. Refuses: forbidden. */
export const watch = query(WatchInput, async ({ db, actor }, { kind, by, before }) => {
  demand(mayWatch(actor))
  const [person] = by ? await db.select({ id: members.id }).from(members).where(eq(members.name, by)).limit(1) : []
  if (by && !person) return { rows: [], next: null, isNobody: true }
  const rows = await db
    .select({
      seq: audit.seq,
      kind: audit.kind,
      by: doer.name,
      about: concerned.name,
      aboutSelf: audit.aboutId,
      actorId: audit.actorId,
      category: audit.category,
      reason: audit.reason,
      at: audit.at,
    })
    .from(audit)
    .leftJoin(doer, eq(doer.id, audit.actorId))
    .leftJoin(concerned, eq(concerned.id, audit.aboutId))
    .where(
      and(
        kind ? eq(audit.kind, kind) : undefined,
        person ? eq(audit.actorId, person.id) : undefined,
        before ? lt(audit.seq, before) : undefined,
      ),
    )
    .orderBy(desc(audit.seq))
    .limit(watchedAPage + 1)
  const page = rows.slice(0, watchedAPage)
  return {
    rows: page.map(({ aboutSelf, actorId, ...row }) => ({ ...row, isAboutSelf: aboutSelf === actorId })),
    next: rows.length > watchedAPage ? (page.at(-1)?.seq ?? null) : null,
    isNobody: false,
  }
})
