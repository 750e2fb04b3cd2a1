import type { Tx } from '#db/database.ts'
import { chosenServices, signpostingItems, signpostingLists } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { quickTools } from './quick-tools.ts'

const secretOf = (who: Actor) => `a-list-${who.id}`

/** A list made by each role and by Amina, and a service that stands on the page of the group. */
export async function signpostingThings(
  tx: Tx,
  { at, newId }: { readonly at: number; readonly newId: () => string },
  {
    amina,
    roles,
    groupId,
    serviceId,
  }: { amina: Actor; roles: readonly Actor[]; readonly groupId: string; readonly serviceId: string },
) {
  const own = new Map<string, string>()
  for (const who of [...roles, amina]) {
    if (who.kind !== 'member') continue
    const listId = newId()
    const secretHash = quickTools.hashSecret(secretOf(who))
    await tx
      .insert(signpostingLists)
      .values({ id: listId, secretHash, madeBy: who.id, madeAt: at, endsAt: at + 86_400_000 })
    await tx.insert(signpostingItems).values({ listId, position: 0, serviceId })
    own.set(who.id, listId)
  }
  const chosen = { place: 'group' as const, placeId: groupId, serviceId, position: 0 }
  await tx.insert(chosenServices).values({ ...chosen, chosenBy: amina.id, chosenAt: at })
  return {
    signpostingLists: {
      own: (who: Actor) => own.get(who.id) ?? 'none-of-mine',
      others: () => own.get(amina.id) ?? '',
    },
    signpostingLinks: { others: () => secretOf(amina) },
  }
}
