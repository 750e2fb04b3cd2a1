import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { onTheWall } from '../kernel/time.ts'
import { whoHearsWeekly } from '../questions/index.ts'
import { giveNotices } from './give-notices.ts'

const place = z.object({ groupId: z.string(), memberId: z.string() })

/** Tells people who wished for it that there is a five-minute read in their group this week: that, and nothing of what it says. Answers with where to go on from. Refuses: forbidden. */
export const tellAboutWeeklyRead = command(
  z.object({ after: place.default({ groupId: '', memberId: '' }) }),
  async (ctx, { after }) => {
    demand(mayActForTheHouse(ctx.actor))
    const { people, next } = await whoHearsWeekly(ctx.tx, ctx.now, after)
    for (const { groupId, memberId } of people)
      await giveNotices(ctx, [memberId], {
        kind: 'weekly-read',
        groupId,
        onceKey: `weekly-read:${groupId}:${onTheWall(ctx.now).date}`,
      })
    return { next }
  },
)
