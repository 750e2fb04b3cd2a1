import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { mayKeepAccount } from './policy.ts'

/** A member asks for the link that confirms their address, again. Refuses: forbidden, conflict, too-many. */
export const askToVerify = command(
  z.object({}),
  async ({ actor, record }) => {
    demand(mayKeepAccount(actor))
    if (actor.isVerified) throw conflict('Your e-mail address is confirmed already')
    await record({ name: 'email.verification-asked', memberId: actor.id })
  },
  { limit: 'asking' },
)
