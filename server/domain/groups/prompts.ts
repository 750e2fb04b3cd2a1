import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { members, prompts } from '#db/schema/index.ts'
import { nextTime } from '../kernel/time.ts'

/** The prompts a group has coming, soonest first, each with its next three dates. */
export async function comingPrompts(db: Reader, groupId: string) {
  const coming = await db
    .select({
      id: prompts.id,
      title: prompts.title,
      body: prompts.body,
      weekday: prompts.weekday,
      minute: prompts.minute,
      nextAt: prompts.nextAt,
      writtenBy: members.name,
    })
    .from(prompts)
    .innerJoin(members, eq(members.id, prompts.writtenBy))
    .where(and(eq(prompts.groupId, groupId), isNull(prompts.endedAt)))
    .orderBy(asc(prompts.nextAt))
  return coming.map(({ weekday, minute, nextAt, ...prompt }) => {
    const second = nextTime(nextAt, minute, weekday)
    return { ...prompt, dates: [nextAt, second, nextTime(second, minute, weekday)] }
  })
}
