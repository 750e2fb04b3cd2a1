import { system } from '#server/domain/kernel/actor.ts'
import {
  alreadyHereMail,
  confirmAddressMail,
  newPasswordMail,
  passwordChangedMail,
} from '#server/outside/mail-words.ts'
import type { Outside } from './handlers.ts'
import type { JobHandlers } from './runner.ts'

/** Jobs about accounts. A link is made when its mail is, so no secret ever lies in a job; a second run sends a newer link. */
export function peopleHandlers({ services, post, origin }: Outside): JobHandlers {
  const { commands, queries } = services.as(system)
  return {
    'send-mail-link': async ({ memberId, purpose }) => {
      if (memberId === null) return
      const link = await commands.people.issueMailLink({ memberId, purpose })
      if (!link) return
      const words =
        link.kind === 'already-here'
          ? alreadyHereMail(origin)
          : link.kind === 'verify-email'
            ? confirmAddressMail(`${origin}/verify/${link.secret}`)
            : newPasswordMail(`${origin}/reset-password/${link.secret}`)
      await post.send({ id: link.mailId, to: link.to, ...words })
    },
    'tell-password-changed': async ({ memberId }) => {
      const to = await queries.people.confirmedAddress({ memberId })
      if (to) await post.send({ id: newMailId(), to, ...passwordChangedMail(origin) })
    },
    'take-down-words': async ({ memberId, after }) => {
      for (let from: unknown = after; from !== null; )
        from = (await commands.people.takeDownWords({ memberId, after: from })).next
    },
    'erase-words': async ({ memberId, after }) => {
      for (let from: unknown = after; from !== null; )
        from = (await commands.people.eraseWords({ memberId, after: from })).next
    },
    'end-every-session': async ({ memberId }) => {
      await commands.people.endEverySession({ memberId })
    },
  }
}

const newMailId = () => globalThis.crypto.randomUUID()
