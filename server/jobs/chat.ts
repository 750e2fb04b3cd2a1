import { system } from '#server/domain/kernel/actor.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** Jobs about live chat. */
export function chatHandlers({ services }: Outside): JobHandlers {
  const { commands } = services.as(system)
  return {
    'climb-support-call': (payload) => commands.chat.climbSupportCall(payload),
    'tell-about-support-call': (payload) => commands.notices.tellAboutSupportCall(payload),
    'leave-waiting-to-queue': (payload) => commands.chat.leaveWaitingToQueue(payload),
    'tell-about-debrief': (payload) => commands.notices.tellAboutDebrief(payload),
    'part-people': (payload) => commands.peers.partPeople(payload),
    'take-down-chat-words': async ({ memberId }) => {
      for (let after: string | null = ''; after !== null; )
        after = (await commands.chat.takeDownChatWords({ memberId, after })).next
    },
    'erase-chat-words': async ({ memberId }) => {
      for (let after: string | null = ''; after !== null; )
        after = (await commands.chat.eraseChatWords({ memberId, after })).next
    },
    'forget-peer': (payload) => commands.peers.forgetPeer(payload),
    'step-back-from-chats': (payload) => commands.chat.stepBackFromChats(payload),
    'close-unattended': (payload) => commands.chat.closeUnattended(payload),
    'end-due-sessions': () => commands.chat.endDueSessions({}),
    'plan-sessions': () => commands.chat.planSessions({}),
    'write-chat-summary': (payload) => commands.chat.writeSummary(payload),
    // A few at a time, so that nobody's words wait behind a month of transcripts.
    'sweep-transcripts': async () => {
      let swept = 1
      while (swept > 0) swept = (await commands.chat.sweepTranscripts({})).swept
    },
  }
}
