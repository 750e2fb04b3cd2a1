import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { memberRoles, members } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { notFound } from '../kernel/refusal.ts'
import { nameKey } from './names.ts'
import { mayGiveRoles, mayHoldRole, mayTakeRole } from './policy.ts'
import { stepOf } from './second-step.ts'

/** The roles there are, the one with the most say about people first. */
export const role = z.enum(['coordinator', 'duty-lead', 'moderator', 'directory-editor', 'staff'], 'Choose a role')

/** Everybody who holds a role, by name. Refuses: forbidden. */
export const roleHolders = query(z.object({}), async ({ db, actor }) => {
  demand(mayGiveRoles(actor))
  const rows = await db
    .select({ id: members.id, name: members.name, role: memberRoles.role })
    .from(memberRoles)
    .innerJoin(members, eq(members.id, memberRoles.memberId))
    .orderBy(asc(members.name), asc(members.id))
  const holders = new Map<string, { id: string; name: string; roles: z.output<typeof role>[] }>()
  for (const { role: held, ...person } of rows) {
    const holder = holders.get(person.id) ?? { ...person, roles: [] }
    holders.set(person.id, { ...holder, roles: [...holder.roles, held] })
  }
  return [...holders.values()]
})

/** The member who goes by exactly this name here; null when nobody does. Refuses: forbidden. */
export const personByName = query(z.object({ name: z.string().trim().max(60) }), async ({ db, actor }, { name }) => {
  demand(mayGiveRoles(actor))
  const [person] = await db
    .select({ id: members.id, name: members.name })
    .from(members)
    .where(eq(members.nameKey, nameKey(name)))
  return person ?? null
})

/** Somebody as a coordinator sees them: each role, since when and from whom they have it, and whether it can be taken back. Refuses: forbidden, not-found. */
export const personRoles = query(z.object({ memberId: z.string().max(60) }), async ({ db, actor }, { memberId }) => {
  demand(mayGiveRoles(actor))
  const [person] = await db
    .select({ id: members.id, name: members.name, verifiedAt: members.verifiedAt })
    .from(members)
    .where(eq(members.id, memberId))
  if (!person) throw notFound('Person')
  const held = await rolesHeld(db, person.id)
  const coordinators = await db
    .select({ id: memberRoles.memberId })
    .from(memberRoles)
    .where(eq(memberRoles.role, 'coordinator'))
  return {
    id: person.id,
    name: person.name,
    isMe: person.id === actor.id,
    hasSecondStep: (await stepOf(db, person.id)) !== undefined,
    mayHold: mayHoldRole({ isVerified: person.verifiedAt !== null }),
    roles: role.options.map((one) => {
      const since = held.find((row) => row.role === one)
      return {
        role: one,
        given: since ? { at: since.givenAt, by: since.by } : null,
        mayTake: mayTakeRole({ role: one, coordinators: coordinators.length }),
      }
    }),
  }
})

const giver = alias(members, 'giver')

const rolesHeld = (db: Reader, memberId: string) =>
  db
    .select({ role: memberRoles.role, givenAt: memberRoles.givenAt, by: giver.name })
    .from(memberRoles)
    .leftJoin(giver, eq(giver.id, memberRoles.givenBy))
    .where(eq(memberRoles.memberId, memberId))
