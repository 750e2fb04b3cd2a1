import { z } from 'zod'
import { command } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { mayChangeService } from '../policy.ts'
import { publishedChanged } from '../published-changed.ts'
import { visibleService } from '../visible-service.ts'
import { keepCheck } from './keep-check.ts'

/** "It is all still right": the service itself, or an editor, checked the page, which holds for six months. It brings back what went stale. Refuses: forbidden, not-found. */
export const confirmService = command(z.object({ serviceId: z.string().max(60) }), async (ctx, { serviceId }) => {
  const service = await visibleService(ctx.tx, ctx.actor, serviceId)
  demand(mayChangeService(ctx.actor, service))
  await keepCheck(ctx, service)
  await publishedChanged(ctx, [service.id])
})
