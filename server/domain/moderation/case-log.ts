import { asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { caseEntries, memberRoles, members } from '#db/schema/index.ts'
import type { Case } from '../safety/index.ts'

/** What was done with a case, with old and new. */
export type LogLine = {
  readonly seq: number
  readonly kind: string
  /** Null: triage, the house, or somebody whose name is nobody's business here. */
  readonly by: string | null
  readonly at: number
  readonly old: unknown
  readonly new: unknown
  readonly words: string
}

const mostLines = 200

/** What only people who look after this place do to a case. Everything else may have been set off by its writer, or by who reported. */
const deeds = new Set([
  'claimed',
  'released',
  'taken-over',
  'handed-over',
  'handed-up',
  'taken-back',
  'noted',
  'asked',
  'words-opened',
  'level-corrected',
  'merged',
  'joined-by',
  'reopened',
  'decided',
  'undone',
])

/** The log of a case, in order. Names stand beside what moderators did, and beside nothing else: a case about words without a name was opened by whoever wrote them. */
export async function logOf(db: Reader, { id, aboutId }: Case): Promise<LogLine[]> {
  const rows = await db
    .select({
      seq: caseEntries.seq,
      kind: caseEntries.kind,
      actorId: caseEntries.actorId,
      name: members.name,
      at: caseEntries.at,
      old: caseEntries.old,
      new: caseEntries.new,
      words: caseEntries.words,
    })
    .from(caseEntries)
    .leftJoin(members, eq(members.id, caseEntries.actorId))
    .where(eq(caseEntries.caseId, id))
    .orderBy(asc(caseEntries.seq))
    .limit(mostLines)
  const badges = await db
    .select({ memberId: memberRoles.memberId })
    .from(memberRoles)
    .where(inArray(memberRoles.memberId, [...new Set(rows.map(({ actorId }) => actorId))]))
  const staff = new Set(badges.map(({ memberId }) => memberId))
  return rows.map(({ actorId, name, ...row }) => {
    const isDeed = deeds.has(row.kind) || (staff.has(actorId) && actorId !== aboutId && !row.kind.startsWith('report'))
    return { ...row, by: isDeed && actorId !== aboutId ? name : null }
  })
}
