import { system } from '#server/domain/kernel/actor.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** Jobs about taking part in a service. */
export function involvementHandlers({ services }: Outside): JobHandlers {
  const { commands } = services.as(system)
  return {
    'tell-about-involvement': (payload) => commands.notices.tellAboutInvolvement(payload),
  }
}
