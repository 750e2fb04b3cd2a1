import { and, desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { copingChecks, groups, memberships } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query, type Seals } from '../kernel/command.ts'
import { notFound } from '../kernel/refusal.ts'
import { day, onTheWall } from '../kernel/time.ts'
import { demandCarer } from './demand-carer.ts'
import { openSealed } from './sealed.ts'

/** The five short questions of a week. The words are the page's. */
export const copingQuestions = ['sleep', 'time', 'company', 'managing', 'good'] as const
export type CopingQuestion = (typeof copingQuestions)[number]

/** From hardly ever to nearly always. No number is ever shown to anybody. */
export const mostOften = 4
/** How many weeks are drawn. */
export const weeksDrawn = 26

/** Under these a week’s answers and own words are sealed. */
export const answersField = 'answers'
export const wordsField = 'words'

export type CopingAnswers = Readonly<Record<CopingQuestion, number>>

/** One week as its carer told it. */
export type CopingWeek = {
  readonly id: string
  readonly week: string
  readonly answers: CopingAnswers
  readonly words: string
}

/** The Monday of the week in which a moment falls, on the house's clock: year-month-day. */
export function weekOf(at: number): string {
  const { weekday } = onTheWall(at)
  return onTheWall(at - ((weekday + 6) % 7) * day).date
}

/** The newest weeks of somebody, newest first, opened. */
export async function weeksOf(db: Reader, seals: Seals, memberId: string, most: number): Promise<CopingWeek[]> {
  const rows = await db
    .select()
    .from(copingChecks)
    .where(eq(copingChecks.memberId, memberId))
    .orderBy(desc(copingChecks.week))
    .limit(most)
  const opened = await openSealed(
    db,
    seals,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, week }) => {
    const told = opened.get(id) ?? {}
    return { id, week, answers: JSON.parse(told[answersField] ?? '{}') as CopingAnswers, words: told[wordsField] ?? '' }
  })
}

/** How a week was, between 0 (hardest) and 1: only to draw the line and to notice a fall. */
export const easeOf = ({ answers }: Pick<CopingWeek, 'answers'>): number =>
  copingQuestions.reduce((sum, question) => sum + (answers[question] ?? 0), 0) / (copingQuestions.length * mostOften)

/** A fifth of the whole line below what is usual for this person, or very low by itself. */
const aFall = 0.2
const veryLow = 0.25

/** Whether the newest week is a hard one: very low, or well below the person's own three weeks before it. */
export function isHardWeek([newest, ...before]: readonly Pick<CopingWeek, 'answers'>[]): boolean {
  if (!newest) return false
  const ease = easeOf(newest)
  if (ease <= veryLow) return true
  const usual = before.slice(0, 3).map(easeOf)
  return usual.length > 0 && ease <= usual.reduce((sum, one) => sum + one, 0) / usual.length - aFall
}

/** A weekly check of one's own. Refuses: not-found, for everybody else's too. */
export async function visibleCheck(db: Reader, actor: Actor, checkId: string) {
  const [check] = await db
    .select()
    .from(copingChecks)
    .where(and(eq(copingChecks.id, checkId), eq(copingChecks.memberId, actor.id)))
  if (!check) throw notFound('Weekly check')
  return check
}

/** How the weeks went, oldest first, and whether help is offered now. Theirs alone. Refuses: forbidden. */
export const myCoping = query(z.object({}), async ({ db, actor, seals, now }) => {
  await demandCarer(db, actor)
  const weeks = await weeksOf(db, seals, actor.id, weeksDrawn)
  const inGroups = await db
    .select({ id: groups.id, name: groups.name })
    .from(memberships)
    .innerJoin(groups, eq(groups.id, memberships.groupId))
    .where(eq(memberships.memberId, actor.id))
    .orderBy(groups.name)
    .limit(50)
  return {
    weeks: weeks.map((week) => ({ ...week, ease: easeOf(week) })).reverse(),
    thisWeek: weekOf(now),
    isHard: isHardWeek(weeks),
    groups: inGroups,
  }
})
