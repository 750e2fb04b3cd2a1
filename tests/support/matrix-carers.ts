import type { Tx } from '#db/database.ts'
import { apartWishes, carers, caring } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'

/** Carers, each with one person they look after. */
export async function carerThings(
  tx: Tx,
  { at, newId }: { at: number; newId: () => string },
  { carers: people, amina }: { carers: readonly Actor[]; amina: Actor },
) {
  const own = new Map<string, string>()
  const wishes = new Map<string, string>()
  for (const who of [...people, amina]) {
    if (who.kind !== 'member') continue
    const id = newId()
    own.set(who.id, id)
    const wishId = newId()
    wishes.set(who.id, wishId)
    const sealed = { how: 'email' as const, mark: `nobody-${who.id}`, namedAt: at }
    await tx.insert(apartWishes).values({ id: wishId, memberId: who.id, ...sealed })
    await tx.insert(carers).values({ memberId: who.id, cameInAt: at })
    await tx.insert(caring).values({ id, memberId: who.id, who: 'parent', whoAudience: 'carers', toldAt: at })
  }
  const others = own.get(amina.id) ?? ''
  const othersWish = wishes.get(amina.id) ?? ''
  return {
    caring: { own: (who: Actor) => own.get(who.id) ?? 'none-of-mine', others: () => others },
    apartWishes: { own: (who: Actor) => wishes.get(who.id) ?? 'none-of-mine', others: () => othersWish },
    carers: { self: (who: Actor) => who.id, others: () => amina.id },
  }
}
