import { system } from '#server/domain/kernel/actor.ts'
import { reportAnsweredMail } from '#server/outside/mail-words.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** Jobs that keep people safe. */
export function safetyHandlers({ services, triage, post }: Outside): JobHandlers {
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
    'keep-known-marks': async ({ memberId }) => {
      await commands.safety.keepKnownMarks({ memberId })
    },
    'find-kept-apart': (payload) => commands.carers.findKeptApart(payload),
    'compare-with-known': async ({ memberId }) => {
      await commands.safety.compareWithKnown({ memberId })
    },
    // Sent, then forgotten: a crash between the two sends it again under the same id, and never keeps an address too long.
    'tell-about-report-answer': async ({ reportId }) => {
      await commands.notices.tellAboutReportAnswer({ reportId })
      const to = await queries.safety.reportAnswerMail({ reportId })
      if (to === null) return
      await post.send({ id: `report-${reportId}`, to, ...reportAnsweredMail() })
      await commands.safety.forgetTellAddress({ reportId })
    },
  }
}
