import type { SessionLine } from '#server/domain/chat/index.ts'
import type { ActorServices } from '#server/services.ts'
import { clockInWords, dayInWords } from './components/dates.tsx'

/** When a group has its drop-ins, from its calendar; what its facilitators wrote when the calendar is empty. */
export async function dropInsInWords(
  chat: ActorServices['queries']['chat'],
  { slug, dropIns }: { readonly slug: string; readonly dropIns: string },
): Promise<string> {
  const { times } = await chat.dropInTimes({ slug })
  const lines = times.slice(0, 3).map(({ startsAt, endsAt, isWeekly }) => {
    const day = dayInWords(startsAt)
    const hours = `${clockInWords(startsAt)}${endsAt === null ? '' : ` to ${clockInWords(endsAt)}`}`
    return isWeekly ? `every ${day.split(' ')[0]}, ${hours}` : `${day}, ${hours}`
  })
  return lines.length > 0 ? `${lines.join('; ')} (UK time)` : dropIns
}

/** Every week is one card: the next of it, with those after it. */
export function bySeries(sessions: readonly SessionLine[]): (readonly [SessionLine, ...SessionLine[]])[] {
  const series = new Map<string, [SessionLine, ...SessionLine[]]>()
  for (const session of sessions) {
    const known = series.get(session.seriesId ?? session.id)
    if (known) known.push(session)
    else series.set(session.seriesId ?? session.id, [session])
  }
  return [...series.values()]
}
