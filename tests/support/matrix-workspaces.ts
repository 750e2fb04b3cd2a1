import type { Tx } from '#db/database.ts'
import { type SeatKind, seats, workspaces } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import type { Roles } from './matrix.ts'

/** Who sits in the workspace called Heads. Everybody else is nobody to it. */
const seated = {
  member: 'expert',
  unconsented: 'carer',
  limited: 'observer',
  suspended: 'expert',
  closed: 'staff',
  facilitator: 'supporter',
  pausedFacilitator: 'chair',
  greeter: 'chair',
  staff: 'staff',
} as const satisfies Partial<Record<keyof Roles, SeatKind>>

/** Two workspaces: Heads, where several roles sit, and one abroad, where only Zed does. Neither has a public page. */
export async function workspaceThings(
  tx: Tx,
  { at, newId }: { readonly at: number; readonly newId: () => string },
  { roles, zed }: { readonly roles: Roles; readonly zed: Actor },
) {
  const [homeId, foreignId] = [newId(), newId()]
  const told = { service: 'A service', purpose: 'To make it together', openedBy: zed.id, openedAt: at }
  await tx.insert(workspaces).values([
    { ...told, id: homeId, slug: 'heads', name: 'Heads' },
    { ...told, id: foreignId, slug: 'abroad', name: 'Abroad' },
  ])
  const sit = (workspaceId: string, memberId: string, kind: SeatKind) =>
    tx.insert(seats).values({ id: newId(), workspaceId, memberId, kind, takenAt: at, givenBy: zed.id })
  for (const [role, kind] of Object.entries(seated)) await sit(homeId, roles[role as keyof Roles].id, kind)
  await sit(foreignId, zed.id, 'chair')
  return {
    workspaces: { home: () => 'heads', foreign: () => 'abroad' },
    workspaceIds: { home: () => homeId, foreign: () => foreignId },
  }
}
