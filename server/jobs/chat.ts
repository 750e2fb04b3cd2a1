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
    'forget-peer': (payload) => commands.peers.forgetPeer(payload),
    'close-unattended': (payload) => commands.chat.closeUnattended(payload),
  }
}
