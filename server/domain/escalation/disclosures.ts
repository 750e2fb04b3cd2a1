import { desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { alias } from '#db/columns.ts'
import { cases, members, disclosures as told } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayReadDisclosures } from './policy.ts'

/** On one page. */
export const disclosuresAPage = 30

const about = alias(members, 'about')

/** What was told to the emergency services, newest first: about whom, by whom, why. Whoever wrote without a name has none here either. Refuses: forbidden. */
export const disclosures = query(
  z.object({ before: z.string().nullish() }),
  async ({ db, actor, subjects }, { before }) => {
    demand(mayReadDisclosures(actor))
    const [from] = before
      ? await db.select({ id: told.id, at: told.disclosedAt }).from(told).where(eq(told.id, before))
      : []
    const rows = await db
      .select({
        id: told.id,
        caseId: told.caseId,
        about: about.name,
        by: members.name,
        service: told.service,
        reference: told.reference,
        told: told.told,
        reason: told.reason,
        disclosedAt: told.disclosedAt,
        subjectKind: cases.subjectKind,
        subjectId: cases.subjectId,
      })
      .from(told)
      .leftJoin(cases, eq(cases.id, told.caseId))
      .leftJoin(members, eq(members.id, told.disclosedBy))
      .leftJoin(about, eq(about.id, told.aboutId))
      .where(from ? sql`(${told.disclosedAt}, ${told.id}) < (${from.at}, ${from.id})` : undefined)
      .orderBy(desc(told.disclosedAt), desc(told.id))
      .limit(disclosuresAPage + 1)
    const page = []
    for (const { subjectKind, subjectId, ...row } of rows.slice(0, disclosuresAPage)) {
      const face = subjectKind && subjectId ? await subjects[subjectKind].face(db, subjectId) : null
      page.push({ ...row, about: face?.nameless ? null : row.about })
    }
    return {
      disclosures: page,
      next: rows.length > disclosuresAPage ? (rows[disclosuresAPage - 1]?.id ?? null) : null,
    }
  },
)
