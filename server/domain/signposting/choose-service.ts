import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { chosenServices as chosen } from '#db/schema/index.ts'
import { visibleService } from '../directory/index.ts'
import { command } from '../kernel/command.ts'
import { conflict, notFound } from '../kernel/refusal.ts'
import { chosenPlace, placeToChooseFor } from './chosen-places.ts'
import { chosenAt } from './chosen-services.ts'
import { demandNobodysName } from './nobodys-name.ts'
import { mostChosen } from './policy.ts'

export const ChooseServiceInput = z.object({
  ...chosenPlace,
  serviceId: z.string().max(60),
  note: z.string().trim().max(200, 'Keep the note under 200 letters').default(''),
})

/** A facilitator puts a service on the page of their group, or changes the note beside it. Refuses: not-found, forbidden, invalid, conflict (too many, or not published yet). */
export const chooseService = command(ChooseServiceInput, async (ctx, { place, key, serviceId: asked, note }) => {
  const { tx, actor, now, record } = ctx
  const placeId = await placeToChooseFor(tx, actor, { place, key })
  const service = await visibleService(tx, actor, asked)
  if (service.publishedAt === null) throw conflict('This service is not published yet')
  demandNobodysName({ note })
  const before = await chosenAt(tx, { place, placeId })
  const isNew = before.every(({ serviceId }) => serviceId !== service.id)
  if (isNew && before.length >= mostChosen) throw conflict(`There are ${mostChosen} already. Take one away first`)
  const position = (before.at(-1)?.position ?? -1) + 1
  await tx
    .insert(chosen)
    .values({ place, placeId, serviceId: service.id, position, note, chosenBy: actor.id, chosenAt: now })
    .onConflictDoUpdate({ target: [chosen.place, chosen.placeId, chosen.serviceId], set: { note } })
  await record({ name: 'chosen-services.changed', place, placeId })
})

const oneOfThem = z.object({ ...chosenPlace, serviceId: z.string().max(60) })

/** A facilitator takes a service from the page of their group. Refuses: not-found, forbidden. */
export const dropService = command(oneOfThem, async ({ tx, actor, record }, { place, key, serviceId }) => {
  const placeId = await placeToChooseFor(tx, actor, { place, key })
  const dropped = await tx
    .delete(chosen)
    .where(and(eq(chosen.place, place), eq(chosen.placeId, placeId), eq(chosen.serviceId, serviceId)))
    .returning({ serviceId: chosen.serviceId })
  if (dropped.length === 0) throw notFound('Service')
  await record({ name: 'chosen-services.changed', place, placeId })
})

/** A facilitator moves a service one place up on the page of their group. Refuses: not-found, forbidden. */
export const moveServiceUp = command(oneOfThem, async ({ tx, actor, record }, { place, key, serviceId }) => {
  const placeId = await placeToChooseFor(tx, actor, { place, key })
  const order = (await chosenAt(tx, { place, placeId })).map((row) => row.serviceId)
  const at = order.indexOf(serviceId)
  if (at < 0) throw notFound('Service')
  if (at > 0) order.splice(at - 1, 2, serviceId, order[at - 1] ?? serviceId)
  for (const [position, id] of order.entries())
    await tx
      .update(chosen)
      .set({ position })
      .where(and(eq(chosen.place, place), eq(chosen.placeId, placeId), eq(chosen.serviceId, id)))
  await record({ name: 'chosen-services.changed', place, placeId })
})
