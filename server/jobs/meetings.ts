import { system } from '#server/domain/kernel/actor.ts'
import type { Outside } from './outside.ts'
import type { JobHandlers } from './runner.ts'

/** Jobs about the meetings of workspaces, and what people say around them. */
export function meetingHandlers({ services }: Outside): JobHandlers {
  const { commands } = services.as(system)
  return {
    'tell-about-meeting': (payload) => commands.notices.tellAboutMeeting(payload),
    'remind-about-meetings': () => commands.notices.remindAboutMeetings({}),
    'sweep-access-needs': () => commands.meetings.sweepAccessNeeds({}),
    'take-down-sayings': async ({ memberId }) => {
      for (let after: string | null = ''; after !== null; )
        after = (await commands.sayings.takeDownSayings({ memberId, after })).next
    },
    'erase-sayings': async ({ memberId }) => {
      for (let after: string | null = ''; after !== null; )
        after = (await commands.sayings.eraseSayings({ memberId, after })).next
    },
  }
}
