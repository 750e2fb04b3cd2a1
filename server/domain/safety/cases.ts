import { and, eq, isNull } from 'drizzle-orm'
import { placeholders, type Tx } from '#db/database.ts'
import { type CaseSource, caseEntries, cases, type TriageLevel } from '#db/schema/index.ts'
import type { Context } from '../kernel/command.ts'
import { minute } from '../kernel/time.ts'
import type { SubjectRef } from '../subjects.ts'
import { hostSetting } from './settings.ts'
import { isHigher } from './triage/verdict.ts'

/** Where a case can come from. */
export const caseSources = [
  'report',
  'triage',
  'not-triaged',
  'newcomer',
  'held',
  'second-account',
  'support-asked',
] as const satisfies readonly CaseSource[]

/** Something that people must look at, and where that stands. */
export type Case = typeof cases.$inferSelect

/** Why people must look at something. */
export type Concern = {
  readonly subject: SubjectRef
  /** Whose words or profile it is. */
  readonly aboutId: string
  readonly groupId: string | null
  readonly source: CaseSource
  readonly level: TriageLevel
}

/**
 * Puts a thing before moderators, in the caller's transaction. What is before them already stays one case, and rises when
 * this is graver.
 */
export async function openCase(ctx: Context, { subject, level, ...concern }: Concern): Promise<Case> {
  const { tx, now, newId, record } = ctx
  const deadlines = await hostSetting(tx, 'deadlines')
  const [opened] = await keepCase(tx).execute({
    id: newId(),
    subjectKind: subject.kind,
    subjectId: subject.id,
    ...concern,
    level,
    openedAt: now,
    dueAt: now + deadlines[level] * minute,
  })
  if (opened) {
    const said = { kind: 'opened', new: { level, source: concern.source } }
    await keepOpening(tx).execute({ caseId: opened.id, actorId: ctx.actor.id, at: now, ...said })
    await record({ name: 'case.opened', caseId: opened.id, groupId: concern.groupId, level, source: concern.source })
    return opened
  }
  const standing = await openCaseOf(ctx, subject)
  if (!standing) throw new Error('The case closed while it was joined')
  if (isHigher(level, standing.level)) return setLevel(ctx, standing, level)
  return standing
}

// Where people have the second look, every message that is sent opens one.
const keepCase = (tx: Tx) =>
  tx.prepared('keep-case', (writer) =>
    writer
      .insert(cases)
      .values(
        placeholders(['id', 'subjectKind', 'subjectId', 'aboutId', 'groupId', 'source', 'level', 'openedAt', 'dueAt']),
      )
      .onConflictDoNothing()
      .returning(),
  )

const keepOpening = (tx: Tx) =>
  tx.prepared('keep-case-opening', (writer) =>
    writer.insert(caseEntries).values(placeholders(['caseId', 'kind', 'actorId', 'at', 'new'])),
  )

/** The case about a thing that is still open; null when there is none. */
export async function openCaseOf({ tx }: Pick<Context, 'tx'>, { kind, id }: SubjectRef): Promise<Case | null> {
  const [found] = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.subjectKind, kind), eq(cases.subjectId, id), isNull(cases.closedAt)))
  return found ?? null
}

/** Gives a case another level and the deadline that goes with it. A rise never makes a deadline later. */
export async function setLevel(ctx: Context, standing: Case, level: TriageLevel): Promise<Case> {
  const deadlines = await hostSetting(ctx.tx, 'deadlines')
  const due = ctx.now + deadlines[level] * minute
  const dueAt = isHigher(level, standing.level) ? Math.min(due, standing.dueAt) : due
  await ctx.tx.update(cases).set({ level, dueAt }).where(eq(cases.id, standing.id))
  await addEntry(ctx, standing.id, { kind: 'level-set', old: { level: standing.level }, new: { level } })
  await ctx.record({
    name: 'case.level-set',
    caseId: standing.id,
    groupId: standing.groupId,
    level,
    was: standing.level,
  })
  return { ...standing, level, dueAt }
}

/** Adds a line to what was done with a case. `words` is a moderator's note or reason. */
export async function addEntry(
  { tx, actor, now }: Context,
  caseId: string,
  entry: { readonly kind: string; readonly old?: unknown; readonly new?: unknown; readonly words?: string },
): Promise<void> {
  await tx.insert(caseEntries).values({ caseId, actorId: actor.id, at: now, ...entry })
}
