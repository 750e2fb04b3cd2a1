import { system } from '#server/domain/kernel/actor.ts'
import { noticeMail } from '#server/outside/mail-words.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** Jobs that tell people of things, in their notices and by mail. */
export function noticeHandlers({ services, post, origin }: Outside): JobHandlers {
  const { commands } = services.as(system)

  // Sent, then marked: a crash between the two sends it again under the same id, and never loses it.
  async function mail(memberId: unknown, occasion: 'at-once' | 'digest') {
    const prepared = await commands.notices.prepareMail({ memberId, occasion })
    if (!prepared) return
    const links = {
      notices: `${origin}/notices`,
      settings: `${origin}/settings/notices`,
      stop: `${origin}/unsubscribe/${prepared.stopSecret}`,
    }
    await post.send({
      id: `notices-${prepared.noticeIds[0]}`,
      to: prepared.to,
      ...noticeMail(prepared, links),
      unsubscribeUrl: links.stop,
    })
    await commands.notices.markMailed({ memberId, noticeIds: prepared.noticeIds })
  }

  return {
    'tell-about-reply': (payload) => commands.notices.tellAboutReply(payload),
    'tell-about-session': (payload) => commands.notices.tellAboutSession(payload),
    'tell-about-seat': (payload) => commands.notices.tellAboutSeat(payload),
    'remind-about-sessions': () => commands.notices.remindAboutSessions({}),
    'tell-about-mentions': (payload) => commands.notices.tellAboutMentions(payload),
    'tell-about-newcomer': (payload) => commands.notices.tellAboutNewcomer(payload),
    'tell-about-support': (payload) => commands.notices.tellAboutSupport(payload),
    'tell-about-thread-change': (payload) => commands.notices.tellAboutThreadChange(payload),
    'tell-about-join-request': (payload) => commands.notices.tellAboutJoinRequest(payload),
    'tell-about-join-answer': (payload) => commands.notices.tellAboutJoinAnswer(payload),
    'tell-about-decision': (payload) => commands.notices.tellAboutDecision(payload),
    'tell-about-handed-case': (payload) => commands.notices.tellAboutHandedCase(payload),
    'tell-about-reopened-case': (payload) => commands.notices.tellAboutReopenedCase(payload),
    'tell-about-group-ask': (payload) => commands.notices.tellAboutGroupAsk(payload),
    'tell-about-weekly-read': async () => {
      for (let after: { groupId: string; memberId: string } | null = { groupId: '', memberId: '' }; after !== null; )
        after = (await commands.notices.tellAboutWeeklyRead({ after })).next
    },
    'tell-about-due-records': () => commands.notices.tellAboutDueRecords({}),
    'tell-about-opened-group': (payload) => commands.notices.tellAboutOpenedGroup(payload),
    'tell-about-report': (payload) => commands.notices.tellAboutReport(payload),
    'tell-about-connection': (payload) => commands.notices.tellAboutConnection(payload),
    'tell-about-private-words': (payload) => commands.notices.tellAboutPrivateWords(payload),
    'tell-about-appeal': (payload) => commands.notices.tellAboutAppeal(payload),
    'tell-about-appeal-words': (payload) => commands.notices.tellAboutAppealWords(payload),
    'tell-about-appeal-outcome': (payload) => commands.notices.tellAboutAppealOutcome(payload),
    'tell-about-bulk-export': (payload) => commands.notices.tellAboutBulkExport(payload),
    'remind-about-appeals': () => commands.notices.remindAboutAppeals({}),
    welcome: (payload) => commands.notices.welcome(payload),
    'send-notice-mail': ({ memberId }) => mail(memberId, 'at-once'),
    'gather-digests': () => commands.notices.gatherDigests({}),
    'send-digest': ({ memberId }) => mail(memberId, 'digest'),
    'sweep-stop-links': () => commands.notices.sweepStopLinks({}),
  }
}
