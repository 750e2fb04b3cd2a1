import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import {
  appeals,
  audit,
  type BulkExportKind,
  bulkExports,
  cases,
  decisions,
  memberRoles,
  members,
  memberships,
} from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { minute } from '../kernel/time.ts'
import { mayAskForBulkExport } from './policy.ts'

const rowsAtOnce = 500
/** How long the pages of an export may be asked for after it was taken: as long as a slow line needs. */
const pagesFor = 10 * minute

type Row = Readonly<Record<string, string | number | null>>
type Page = { readonly rows: readonly Row[]; readonly next: string | null }

/** The columns of each kind, in their order: the first line of its file. */
export const bulkExportColumns: Readonly<Record<BulkExportKind, readonly string[]>> = {
  'members-list': ['person', 'joined_month', 'address_confirmed', 'groups', 'badges'],
  'transparency-raw': [
    'decision',
    'person',
    'source',
    'level',
    'opened_on',
    'minutes_to_act',
    'action',
    'rule',
    'undone',
    'appeal',
  ],
}

/** One page of an export that this person has just taken. People stand under names that fit together within this one export and with nothing else. Refuses: not-found. */
export const bulkExportRows = query(
  z.object({ exportId: z.string(), after: z.string().default('') }),
  async ({ db, actor, now, digest }, { exportId, after }): Promise<Page> => {
    const [taken] = await db.select().from(bulkExports).where(eq(bulkExports.id, exportId))
    // Whoever lost their badge a moment ago takes no more pages.
    if (
      !taken ||
      !mayAskForBulkExport(actor).allowed ||
      taken.askedBy !== actor.id ||
      taken.takenAt === null ||
      taken.takenAt + pagesFor < now
    )
      throw notFound('Export')
    const salt = await sealOf(db, exportId)
    const pseudonym = (id: string) => digest(`${salt} ${id}`).slice(0, 12)
    return taken.kind === 'members-list' ? membersAfter(db, after, pseudonym) : decisionsAfter(db, after, pseudonym)
  },
)

/** The hash of the audit's row about this export: shown nowhere, so that nobody can work out the names from ids they know. */
async function sealOf(db: Reader, exportId: string): Promise<string> {
  const [row] = await db
    .select({ hash: audit.hash })
    .from(audit)
    .where(and(eq(audit.kind, 'bulk-export-taken'), eq(audit.subjectId, exportId)))
  if (!row) throw notFound('Export')
  return row.hash
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
const lastOf = (rows: readonly { readonly id: string }[]) =>
  rows.length === rowsAtOnce ? (rows.at(-1)?.id ?? null) : null

async function membersAfter(db: Reader, after: string, pseudonym: (id: string) => string): Promise<Page> {
  const found = await db
    .select({ id: members.id, joinedAt: members.joinedAt, verifiedAt: members.verifiedAt })
    .from(members)
    .where(gt(members.id, after))
    .orderBy(asc(members.id))
    .limit(rowsAtOnce)
  const ids = found.map(({ id }) => id)
  if (ids.length === 0) return { rows: [], next: null }
  const groupsOf = await db
    .select({ id: memberships.memberId, count: sql<number>`count(*)`.mapWith(Number) })
    .from(memberships)
    .where(inArray(memberships.memberId, ids))
    .groupBy(memberships.memberId)
  const counts = new Map(groupsOf.map(({ id, count }) => [id, count]))
  const badges = await db
    .select({ id: memberRoles.memberId, role: memberRoles.role })
    .from(memberRoles)
    .where(inArray(memberRoles.memberId, ids))
  const rows = found.map(({ id, joinedAt, verifiedAt }) => ({
    person: pseudonym(id),
    joined_month: dayOf(joinedAt).slice(0, 7),
    address_confirmed: verifiedAt === null ? 'no' : 'yes',
    groups: counts.get(id) ?? 0,
    badges: badges.flatMap((badge) => (badge.id === id ? [badge.role] : [])).join(' '),
  }))
  return { rows, next: lastOf(found) }
}

async function decisionsAfter(db: Reader, after: string, pseudonym: (id: string) => string): Promise<Page> {
  const found = await db
    .select({
      id: decisions.id,
      aboutId: decisions.aboutId,
      source: cases.source,
      level: cases.level,
      openedAt: cases.openedAt,
      decidedAt: decisions.decidedAt,
      action: decisions.action,
      rule: decisions.rule,
      undoneAt: decisions.undoneAt,
      appeal: sql<
        string | null
      >`case when ${appeals.id} is null then null else coalesce(${appeals.outcome}, 'open') end`,
    })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .leftJoin(appeals, and(eq(appeals.decisionId, decisions.id), eq(appeals.kind, 'appeal')))
    .where(gt(decisions.id, after))
    .orderBy(asc(decisions.id))
    .limit(rowsAtOnce)
  const rows = found.map(({ id, aboutId, openedAt, decidedAt, undoneAt, ...row }) => ({
    decision: pseudonym(id),
    person: pseudonym(aboutId),
    source: row.source,
    level: row.level,
    opened_on: dayOf(openedAt),
    minutes_to_act: Math.round((decidedAt - openedAt) / minute),
    action: row.action,
    rule: row.rule,
    undone: undoneAt === null ? 'no' : 'yes',
    appeal: row.appeal ?? 'none',
  }))
  return { rows, next: lastOf(found) }
}
