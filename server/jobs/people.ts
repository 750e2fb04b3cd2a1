import { system } from '#server/domain/kernel/actor.ts'
import {
  addressChangeAskedMail,
  addressChangedMail,
  alreadyHereMail,
  confirmAddressMail,
  confirmNewAddressMail,
  newPasswordMail,
  passwordChangedMail,
  secondStepMail,
} from '#server/outside/mail-words.ts'
import type { Outside } from './outside.ts'
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
          : {
              'verify-email': () => confirmAddressMail(`${origin}/verify/${link.secret}`),
              'reset-password': () => newPasswordMail(`${origin}/reset-password/${link.secret}`),
              'change-email': () => confirmNewAddressMail(`${origin}/new-email/${link.secret}`),
            }[link.kind]()
      await post.send({ id: link.mailId, to: link.to, ...words })
    },
    'tell-password-changed': async ({ memberId }) => {
      const to = await queries.people.confirmedAddress({ memberId })
      if (to) await post.send({ id: newMailId(), to, ...passwordChangedMail(origin) })
    },
    'tell-second-step': async ({ memberId, change }) => {
      const to = await queries.people.confirmedAddress({ memberId })
      if (to)
        await post.send({ id: newMailId(), to, ...secondStepMail(origin, change === 'added' ? 'added' : 'removed') })
    },
    'tell-address-change': async ({ changeId, change }) => {
      const to = await queries.people.addressBefore({ changeId })
      const words = change === 'done' ? addressChangedMail(origin) : addressChangeAskedMail(origin)
      if (to) await post.send({ id: newMailId(), to, ...words })
    },
    // A few at a time, so that nobody's words wait behind a month of forgotten accounts.
    'sweep-unconfirmed': async () => {
      let swept = 1
      while (swept > 0) swept = (await commands.people.sweepUnconfirmed({})).swept
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
