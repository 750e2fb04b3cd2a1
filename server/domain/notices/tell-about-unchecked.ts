import { z } from 'zod'
import { ownersOf } from '../directory/index.ts'
import { command } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { giveNotices } from './give-notices.ts'
import { directoryEditors } from './who-listens.ts'

/** Tells the owners of a service, and the editors, that it was taken from view since nobody checked it. Refuses: forbidden. */
export const tellAboutUnchecked = command(
  z.object({ serviceId: z.string(), since: z.number() }),
  async (ctx, { serviceId, since }) => {
    demand(mayActForTheHouse(ctx.actor))
    const listeners = [...(await ownersOf(ctx.tx, serviceId)), ...(await directoryEditors(ctx))]
    await giveNotices(ctx, listeners, {
      kind: 'service-unpublished',
      concernsId: serviceId,
      onceKey: `service-unpublished:${serviceId}:${since}`,
    })
  },
)
