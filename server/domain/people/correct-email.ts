import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { mailLinks, members } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { newEmail } from './credentials.ts'
import { mayKeepAccount } from './policy.ts'

export const CorrectEmailInput = z.object({ email: newEmail })

/** Somebody who mistyped their address when they joined puts it right, as long as nobody has confirmed it. Links to the old one stop working. Refuses: forbidden, conflict, invalid, too-many. */
export const correctEmail = command(
  CorrectEmailInput,
  async ({ tx, actor, now, record }, { email }) => {
    demand(mayKeepAccount(actor))
    const changed = await tx
      .update(members)
      .set({ email })
      .where(and(eq(members.id, actor.id), isNull(members.verifiedAt)))
      .returning({ id: members.id })
    if (changed.length === 0) throw conflict('Your e-mail address is confirmed already')
    await tx
      .update(mailLinks)
      .set({ usedAt: now })
      .where(and(eq(mailLinks.memberId, actor.id), isNull(mailLinks.usedAt)))
    await record({ name: 'email.verification-asked', memberId: actor.id })
  },
  { limit: 'asking' },
)
