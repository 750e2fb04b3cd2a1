import { system } from '#server/domain/kernel/actor.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** Jobs about carers' plans. */
export function planHandlers({ services }: Outside): JobHandlers {
  const { commands } = services.as(system)
  return {
    'forget-plans': (payload) => commands.plans.forgetPlans(payload),
    'tell-about-plan-opening': (payload) => commands.notices.tellAboutPlanOpening(payload),
    'tell-about-due-plans': async () => {
      for (let after: string | null = ''; after !== null; )
        after = (await commands.notices.tellAboutDuePlans({ after })).next
    },
  }
}
