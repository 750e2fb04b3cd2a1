import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { objectives } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { notFound } from '../kernel/refusal.ts'
import { workspaceFromWithin } from '../workspaces/index.ts'

/** An objective, for the members of its workspace. Refuses: not-found. */
export async function visibleObjective(db: Reader, actor: Actor, objectiveId: string) {
  const [objective] = await db.select().from(objectives).where(eq(objectives.id, objectiveId))
  if (!objective) throw notFound('Objective')
  return { objective, workspace: await workspaceFromWithin(db, actor, objective.workspaceId) }
}

/** A figure as people type it, with a point or a comma; kept in hundredths. */
export const figure = z
  .string('Write a number')
  .trim()
  .regex(/^-?\d{1,6}([.,]\d{1,2})?$/, 'Write a number, such as 7 or 7.5')
  .transform((text) => Math.round(Number(text.replace(',', '.')) * 100))

/** A day as boxes for dates give it: "2027-05-01". */
export const wallDay = z.iso.date('Choose a day')
