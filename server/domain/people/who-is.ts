import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { consents, memberRoles, members, preferences, restrictions, secondSteps } from '#db/schema/index.ts'
import type { Actor, Standing } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand, mayActForTheHouse } from '../kernel/policy.ts'
import { consentVersion } from './consent.ts'

/** A signed-in member: what they may do, their name, and how they like to read. */
export type KnownMember = {
  readonly actor: Actor
  readonly name: string
  /** They show a code at the door as well. */
  readonly hasSecondStep: boolean
  readonly reading: {
    readonly theme: 'system' | 'light' | 'dark'
    readonly textSize: 'usual' | 'large' | 'largest'
    readonly slowly: boolean
  }
}

/** Who stands behind a session; null when the account is gone. Asked for every request, so everything is in three prepared statements. Refuses: forbidden. */
export const whoIs = query(
  z.object({ memberId: z.string() }),
  async ({ db, actor, now }, { memberId }): Promise<KnownMember | null> => {
    demand(mayActForTheHouse(actor))
    const [row] = await account(db).execute({ memberId })
    if (!row) return null
    const kinds = (await restrictionsOf(db).execute({ memberId, now })).map(({ kind }) => kind)
    const roles = (await rolesOf(db).execute({ memberId })).map(({ role }) => role)
    return {
      actor: {
        kind: 'member',
        id: memberId,
        roles,
        isVerified: row.verifiedAt !== null,
        hasHealthConsent: row.consentId !== null,
        standing: gravest.find((kind) => kinds.includes(kind)) ?? 'good',
      },
      name: row.name,
      hasSecondStep: row.secondStepAt !== null,
      reading: { theme: row.theme ?? 'system', textSize: row.textSize ?? 'usual', slowly: row.slowly ?? false },
    }
  },
)

const gravest: readonly Exclude<Standing, 'good'>[] = ['closed', 'suspended', 'limited']

/** A suspension whose time is up ends by itself, without anybody having to do anything. */
const restrictionsOf = (db: Reader) =>
  db.prepared('restrictions-of', (reader) =>
    reader
      .select({ kind: restrictions.kind })
      .from(restrictions)
      .where(
        and(
          eq(restrictions.memberId, sql.placeholder('memberId')),
          isNull(restrictions.endedAt),
          or(isNull(restrictions.until), gt(restrictions.until, sql.placeholder('now'))),
        ),
      ),
  )

const account = (db: Reader) =>
  db.prepared('who-is', (reader) =>
    reader
      .select({
        name: members.name,
        verifiedAt: members.verifiedAt,
        consentId: consents.id,
        theme: preferences.theme,
        textSize: preferences.textSize,
        slowly: preferences.slowly,
        secondStepAt: secondSteps.confirmedAt,
      })
      .from(members)
      .leftJoin(preferences, eq(preferences.memberId, members.id))
      .leftJoin(secondSteps, eq(secondSteps.memberId, members.id))
      .leftJoin(
        consents,
        and(eq(consents.memberId, members.id), eq(consents.version, consentVersion), isNull(consents.withdrawnAt)),
      )
      .where(eq(members.id, sql.placeholder('memberId'))),
  )

const rolesOf = (db: Reader) =>
  db.prepared('roles-of', (reader) =>
    reader
      .select({ role: memberRoles.role })
      .from(memberRoles)
      .where(eq(memberRoles.memberId, sql.placeholder('memberId'))),
  )
