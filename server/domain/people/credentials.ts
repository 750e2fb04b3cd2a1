import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { forbidden } from '../kernel/refusal.ts'

/** An address as we keep and compare it. */
export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email('Write an e-mail address, like name@example.org'))

/** What signing in compares with; null when nobody has this address. Only for the house itself. Refuses: forbidden. */
export const credentials = query(z.object({ email }), async ({ db, actor }, { email }) => {
  if (actor.kind !== 'system') throw forbidden('Only the sign-in desk asks this')
  const [member] = await db
    .select({ id: members.id, passwordHash: members.passwordHash })
    .from(members)
    .where(eq(members.email, email))
  return member ?? null
})
