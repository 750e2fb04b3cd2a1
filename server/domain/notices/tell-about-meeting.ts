import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { meetings } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { seatedFor } from '../meetings/index.ts'
import { giveNotices } from './give-notices.ts'

/** Tells everybody with a seat that a meeting was called, moved or called off; not whoever did it, nor those who are not coming when it moves. Each once. Refuses: forbidden. */
export const tellAboutMeeting = command(
  z.object({ meetingId: z.string(), what: z.enum(['called', 'moved', 'called-off']), byId: z.string() }),
  async (ctx, { meetingId, what, byId }) => {
    demand(mayActForTheHouse(ctx.actor))
    const [meeting] = await ctx.tx.select().from(meetings).where(eq(meetings.id, meetingId))
    if (!meeting || meeting.endsAt <= ctx.now || (meeting.calledOffAt !== null && what !== 'called-off')) return
    const people = (await seatedFor(ctx.tx, meeting)).filter(
      ({ memberId, answer }) => memberId !== byId && !(what === 'called-off' && answer === 'not-coming'),
    )
    await giveNotices(
      ctx,
      people.map(({ memberId }) => memberId),
      {
        kind: what === 'called' ? 'meeting-called' : 'meeting-changed',
        concernsId: meetingId,
        onceKey: `meeting:${meetingId}:${what}:${meeting.changes}`,
      },
    )
  },
)
