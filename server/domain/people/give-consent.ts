import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { consents } from '#db/schema/index.ts'
import { command } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { conflict } from '../kernel/refusal.ts'
import { consentVersion } from './consent.ts'
import { mayKeepAccount } from './policy.ts'

export const GiveConsentInput = z.object({ version: z.string() })

/** A member agrees that we keep health information, in the words they were shown. Saying it twice counts once. Refuses: forbidden, conflict. */
export const giveConsent = command(GiveConsentInput, async ({ tx, actor, now, newId, record }, { version }) => {
  demand(mayKeepAccount(actor))
  if (version !== consentVersion)
    throw conflict('The words on this page have changed since you opened it. Please read them again')
  const [given] = await tx
    .select({ id: consents.id })
    .from(consents)
    .where(and(eq(consents.memberId, actor.id), eq(consents.version, version), isNull(consents.withdrawnAt)))
  if (given) return
  await tx.insert(consents).values({ id: newId(), memberId: actor.id, version, givenAt: now })
  await record({ name: 'consent.given', memberId: actor.id, version })
})
