import type { Actor } from '#server/domain/kernel/actor.ts'
import { day } from '#server/domain/kernel/time.ts'
import { aWorkspace } from './workspaces.ts'
import type { useWorld } from './world.ts'

/** A week from the beginning of the story, in the afternoon. */
export const inAWeek = { date: '2026-01-12', time: '14:00', minutes: '90' }

/** A group around a table, with what each may do about its meetings and its feedback, and a meeting in a week. */
export async function aTable(world: ReturnType<typeof useWorld>) {
  const { member } = world.given
  const priya = await member('Priya', { roles: ['staff'] })
  const [rowan, heron, otter] = [await member('Rowan'), await member('Heron'), await member('Otter')]
  const [linnet, watcher, stranger] = [await member('Linnet'), await member('Watcher'), await member('Stranger')]
  const { id, slug, seatIds } = await aWorkspace(world, [
    [priya, 'staff'],
    [rowan, 'chair'],
    [heron, 'expert'],
    [otter, 'expert'],
    [linnet, 'supporter'],
    [watcher, 'observer'],
  ])
  const [, , heronSeat = '', otterSeat = '', linnetSeat = ''] = seatIds
  await world.as(otter).commands.workspaces.agreeToSupport({ seatId: otterSeat, supporterSeatId: linnetSeat })
  const acts = (who: Actor) => world.as(who).commands.meetings
  const call = async (wish: Readonly<Record<string, string>> = {}) =>
    (await acts(rowan).callMeeting({ slug, title: 'January meeting', place: 'The garden room', ...inAWeek, ...wish }))
      .meetingId
  return {
    ...{ id, slug, priya, rowan, heron, otter, linnet, watcher, stranger, heronSeat, otterSeat, linnetSeat },
    acts,
    call,
    page: (who: Actor, meetingId: string) => world.as(who).queries.meetings.meetingPage({ meetingId }),
    feedback: (who: Actor) => world.as(who).commands.feedback,
    feedbackOf: (who: Actor) => world.as(who).queries.feedback,
    /** The meeting has begun. */
    begin: () => world.later(8 * day),
  }
}
