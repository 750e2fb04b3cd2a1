import type { DuePage } from '#server/domain/escalation/index.ts'
import { system } from '#server/domain/kernel/actor.ts'
import { channelsOf, PageWentWrong, patience } from '#server/outside/pager/pager.ts'
import { pageMail, pageText } from '#server/outside/pager/paging-words.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** What must never wait behind other work: see the lane of its own in main.ts. */
export const urgentJobs = [
  'raise-alarm',
  'raise-concern',
  'climb-ladder',
  'stop-alarm',
  'follow-concern',
  'keep-climbing',
  'send-pages',
] as const

/** Jobs that wake people. Climbing asks nothing of the outside, so that no broken channel can hold it up. */
export function escalationHandlers({ services, post, pager, origin }: Outside): JobHandlers {
  const { commands, queries } = services.as(system)
  const channels = channelsOf(pager)

  async function send(page: DuePage, step: { alarmId: string; rung: number; isLastRung: boolean }) {
    const link = `${origin}/moderation/alarms/${step.alarmId}`
    switch (page.channel) {
      case 'in-app':
        return commands.notices.tellAboutPage({ pageId: page.pageId })
      case 'mail':
        return post.send({ id: `page-${page.pageId}`, to: page.to, ...pageMail(link, step) }).catch(() => {
          throw new PageWentWrong('The mail server did not take it')
        })
      case 'push':
        return wake(page)
      case 'sms':
        return pager.sms?.send({ to: page.to, words: pageText(link) })
      case 'webhook':
        return pager.webhook?.tell({ id: page.pageId, alarmId: step.alarmId, rung: step.rung })
    }
  }

  /** One device that wakes is enough; one that is gone is forgotten. */
  async function wake({ devices }: DuePage) {
    const answers = await Promise.allSettled(
      devices.map(async (device) => {
        const answer = await pager.push?.wake(device)
        if (answer === 'gone') await commands.escalation.forgetPushDevice({ deviceId: device.id })
        return answer
      }),
    )
    if (answers.some((answer) => answer.status === 'fulfilled' && answer.value === 'awake')) return
    const [failure] = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []))
    throw failure ?? new PageWentWrong('No device is left that can be woken')
  }

  /** Sends one page and keeps how it went; answers whether it is on its way. */
  async function page(due: DuePage, step: { alarmId: string; rung: number; isLastRung: boolean }): Promise<boolean> {
    const wentWrong = await inTime(send(due, step)).then(
      () => null,
      (error: unknown) => (error instanceof PageWentWrong ? error.message : 'Something went wrong on our side'),
    )
    await commands.escalation.markPaged({ pageId: due.pageId, wentWrong })
    return wentWrong === null
  }

  return {
    'raise-alarm': ({ caseId }) => commands.escalation.raiseAlarm({ caseId, channels }),
    'raise-concern': ({ reportId }) => commands.escalation.raiseConcern({ reportId, channels }),
    'follow-concern': ({ reportId }) => commands.escalation.followConcern({ reportId }),
    'climb-ladder': ({ alarmId, rung }) => commands.escalation.climbLadder({ alarmId, rung, channels }),
    'keep-climbing': () => commands.escalation.keepClimbing({ channels }),
    'stop-alarm': ({ caseId }) => commands.escalation.stopAlarm({ caseId }),
    // All at once, each in its own time: a mail server that hangs must not keep a phone from ringing.
    'send-pages': async (payload) => {
      const { isLastRung, pages } = await queries.escalation.duePages(payload)
      const step = { alarmId: String(payload.alarmId), rung: Number(payload.rung), isLastRung }
      const sent = await Promise.all(pages.map((due) => page(due, step)))
      if (sent.includes(false)) throw new PageWentWrong('Some pages did not go out, and are tried again')
    },
    'tell-about-support-offer': (payload) => commands.notices.tellAboutSupportOffer(payload),
    'tell-about-support-asked': (payload) => commands.notices.tellAboutSupportAsked(payload),
    'tell-about-support-letter': (payload) => commands.notices.tellAboutSupportLetter(payload),
    'tell-about-unchecked-contacts': () => commands.notices.tellAboutUncheckedContacts({}),
  }
}

async function inTime(work: Promise<unknown> | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new PageWentWrong('No answer within ten seconds')), patience)
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
