import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { screenings } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'

/** The words of a screening for the full tier, with what they answer; null when it has spoken already or the words are gone. Only for the house itself. Refuses: forbidden. */
export const wordsToTriage = query(
  z.object({ screeningId: z.string() }),
  async ({ db, actor, subjects }, { screeningId }) => {
    demand(mayActForTheHouse(actor))
    const [screening] = await db.select().from(screenings).where(eq(screenings.id, screeningId))
    if (!screening || screening.settledAt !== null) return null
    const subject = subjects[screening.subjectKind]
    const face = await subject.face(db, screening.subjectId)
    if (!face) return null
    const around = await subject.around(db, screening.subjectId)
    const at = around.findIndex(({ isSubject }) => isSubject)
    const context = around.slice(0, Math.max(0, at)).at(-1)?.words
    return {
      screenedAt: screening.screenedAt,
      text: [face.title, face.words].filter(Boolean).join('\n'),
      context: context ?? null,
    }
  },
)
