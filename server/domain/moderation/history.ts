import { and, desc, eq, isNull, ne } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { cases, type DecisionAction, decisions, members, restrictions, type TriageLevel } from '#db/schema/index.ts'
import type { Case } from '../safety/index.ts'
import type { SubjectFace, Subjects } from '../subjects.ts'

/** Something we looked into before, about the same person. */
export type EarlierCase = {
  readonly id: string
  readonly place: string
  readonly level: TriageLevel
  readonly openedAt: number
  readonly isOpen: boolean
  readonly actions: readonly { readonly action: DecisionAction; readonly isUndone: boolean }[]
}

/** What we know of somebody from looking after this place. */
export type History = {
  readonly joinedAt: number
  /** Posts checked first, kept out for a while: what holds now. */
  readonly inForce: readonly { readonly kind: 'limited' | 'suspended' | 'closed'; readonly until: number | null }[]
  /** Null: these words are without a name, and what their writer did elsewhere would tell who it is. */
  readonly earlier: readonly EarlierCase[] | null
  /** How many cases there were before, those without a name left out. Null: not told. */
  readonly earlierCount: number | null
}

const mostEarlier = 10

/**
 * Somebody's history with us. Words without a name stay without one here too: neither do they lead to other words of the
 * same person, nor are they listed among them.
 */
export async function historyOf(
  { db, now, subjects }: { readonly db: Reader; readonly now: number; readonly subjects: Subjects },
  standing: Case,
  face: SubjectFace | null,
): Promise<History> {
  const [person] = await db.select({ joinedAt: members.joinedAt }).from(members).where(eq(members.id, standing.aboutId))
  const inForce = (
    await db
      .select({ kind: restrictions.kind, until: restrictions.until })
      .from(restrictions)
      .where(and(eq(restrictions.memberId, standing.aboutId), isNull(restrictions.endedAt)))
  ).filter(({ until }) => until === null || until > now)
  const shared = { joinedAt: person?.joinedAt ?? now, inForce }
  if (face?.nameless) return { ...shared, earlier: null, earlierCount: null }
  const earlier = await earlierCases({ db, subjects }, standing)
  return { ...shared, earlier: earlier.slice(0, mostEarlier), earlierCount: earlier.length }
}

async function earlierCases({ db, subjects }: { db: Reader; subjects: Subjects }, { id, aboutId }: Case) {
  const rows = await db
    .select()
    .from(cases)
    .where(and(eq(cases.aboutId, aboutId), ne(cases.id, id)))
    .orderBy(desc(cases.openedAt), desc(cases.id))
    .limit(mostEarlier * 2)
  const found: EarlierCase[] = []
  for (const row of rows) {
    const face = await subjects[row.subjectKind].face(db, row.subjectId)
    if (!face || face.nameless) continue
    const made = await db
      .select({ action: decisions.action, undoneAt: decisions.undoneAt })
      .from(decisions)
      .where(eq(decisions.caseId, row.id))
    found.push({
      id: row.id,
      place: face.place,
      level: row.level,
      openedAt: row.openedAt,
      isOpen: row.closedAt === null,
      actions: made.map(({ action, undoneAt }) => ({ action, isUndone: undoneAt !== null })),
    })
  }
  return found
}
