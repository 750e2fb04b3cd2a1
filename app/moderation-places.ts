import type { AppLoadContext } from '@remix-run/node'

/** Which places of those who moderate this person has. Coordinators answer complaints here, and look into no case. */
export async function moderationPlaces({ caller, services }: AppLoadContext) {
  const { roles } = caller.actor
  const appeals = roles.some((role) => role === 'moderator' || role === 'duty-lead' || role === 'coordinator')
  const rooms = await services.queries.moderation.queueRooms({}).catch((problem: unknown) => {
    if (appeals) return null
    throw problem
  })
  return { appeals, holds: roles.includes('duty-lead'), queue: rooms !== null, room: rooms?.groupIds === null }
}
