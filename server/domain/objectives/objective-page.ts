import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { members, objectiveCycles, objectiveReadings, objectiveSteps, seats } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { areApart, groupWordsOf } from '../safety/index.ts'
import { visibleObjective } from './objectives.ts'
import { maySetObjective, mayWorkOn } from './policy.ts'

/** An objective with its readings, oldest first, and its cycles. Figures are as people write them. Refuses: not-found. */
export const objectivePage = query(z.object({ objectiveId: z.string() }), async ({ db, actor }, { objectiveId }) => {
  const { objective, workspace } = await visibleObjective(db, actor, objectiveId)
  const { id, title, measure, unit, aim, dueOn, ended, endedWhy, endedAt, ownerSeatId } = objective
  const owner = ownerSeatId === null ? null : await ownerOf(db, ownerSeatId)
  return {
    workspace: { slug: workspace.slug, name: workspace.name },
    objective: {
      id,
      title,
      measure,
      unit,
      aim: aim === null ? null : aim / 100,
      dueOn,
      ended,
      endedWhy,
      endedAt,
      ownerSeatId,
      owner: owner && !(await areApart(db, actor.id, owner.memberId)) ? owner.name : null,
    },
    readings: await readingsOf(db, objectiveId),
    cycles: await cyclesOf(db, actor, objectiveId),
    mayWork: mayWorkOn(actor, workspace, objective),
    mayEnd: maySetObjective(actor, workspace),
  }
})

async function ownerOf(db: Reader, seatId: string) {
  const [owner] = await db
    .select({ memberId: seats.memberId, name: members.name })
    .from(seats)
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(eq(seats.id, seatId))
  return owner ?? null
}

/** At most the two hundred first: a line of more says nothing. */
async function readingsOf(db: Reader, objectiveId: string) {
  const rows = await db
    .select({
      id: objectiveReadings.id,
      hundredths: objectiveReadings.hundredths,
      readOn: objectiveReadings.readOn,
      note: objectiveReadings.note,
    })
    .from(objectiveReadings)
    .where(and(eq(objectiveReadings.objectiveId, objectiveId), isNull(objectiveReadings.withdrawnAt)))
    .orderBy(asc(objectiveReadings.readOn), asc(objectiveReadings.id))
    .limit(200)
  return rows.map(({ hundredths, ...row }) => ({ ...row, value: hundredths / 100 }))
}

/** What was taken from view is not there: its step can be written anew. */
async function cyclesOf(db: Reader, actor: Actor, objectiveId: string) {
  const cycles = await db
    .select({ id: objectiveCycles.id, number: objectiveCycles.number, begunAt: objectiveCycles.begunAt })
    .from(objectiveCycles)
    .where(eq(objectiveCycles.objectiveId, objectiveId))
    .orderBy(asc(objectiveCycles.number))
    .limit(50)
  if (cycles.length === 0) return []
  const cycleIds = cycles.map(({ id }) => id)
  const written = await db
    .select({
      cycleId: objectiveSteps.cycleId,
      step: objectiveSteps.step,
      words: objectiveSteps.words,
      writtenAt: objectiveSteps.writtenAt,
    })
    .from(objectiveSteps)
    .where(inArray(objectiveSteps.cycleId, cycleIds))
  const marks = await groupWordsOf(db, actor, 'step', cycleIds)
  const steps = written
    .map((one) => ({ ...one, mark: marks(one.cycleId, one.step) }))
    .filter(({ mark }) => !mark.isHidden)
  return cycles.map((cycle) => ({ ...cycle, steps: steps.filter(({ cycleId }) => cycleId === cycle.id) }))
}
