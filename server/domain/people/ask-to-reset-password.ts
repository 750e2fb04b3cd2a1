import { z } from 'zod'
import { command } from '../kernel/command.ts'
import { claimsTo, email } from './credentials.ts'

export const AskToResetPasswordInput = z.object({ email })

/** Somebody has forgotten their password. The same is said, and written, whether or not the address has an account: nobody can find out who is a member. Refuses: invalid, too-many. */
export const askToResetPassword = command(
  AskToResetPasswordInput,
  async ({ tx, record }, { email }) => {
    const [claim] = await claimsTo(tx, email)
    await record({ name: 'password.reset-asked', memberId: claim?.id ?? null })
  },
  { limit: 'asking', evenKeptOut: true },
)
