import { system } from '#server/domain/kernel/actor.ts'
import type { Outside } from './handlers.ts'
import type { JobHandlers } from './runner.ts'

/** Jobs that keep people safe. */
export function safetyHandlers({ services, triage }: Outside): JobHandlers {
  const { commands, queries } = services.as(system)
  return {
    'triage-fully': async ({ screeningId }) => {
      const words = await queries.safety.wordsToTriage({ screeningId })
      if (!words) return
      const { text, context, screenedAt } = words
      const verdict = await triage.assess({ text, ...(context === null ? {} : { context }) }).catch(() => null)
      if (verdict) await commands.safety.settleTriage({ screeningId, screenedAt, ...verdict })
      else await commands.safety.leaveToPeople({ screeningId })
    },
  }
}
