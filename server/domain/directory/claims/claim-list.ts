import { and, asc, eq, gt, isNull, or } from 'drizzle-orm'
import { z } from 'zod'
import { members, serviceClaims, services } from '#db/schema/index.ts'
import { query } from '../../kernel/command.ts'
import { demand } from '../../kernel/policy.ts'
import { mayKeepDirectory } from '../policy.ts'

const aPage = 30

/** Claims that nobody has answered, the oldest first, a page at a time: those before an editor, and those whose mail is on its way. Refuses: forbidden. */
export const claimList = query(
  z.object({ afterAt: z.coerce.number().int().nullish(), afterId: z.string().max(60).nullish() }),
  async ({ db, actor, now }, { afterAt, afterId }) => {
    demand(mayKeepDirectory(actor))
    const further =
      afterAt == null || afterId == null
        ? undefined
        : or(gt(serviceClaims.askedAt, afterAt), and(eq(serviceClaims.askedAt, afterAt), gt(serviceClaims.id, afterId)))
    const rows = await db
      .select({
        id: serviceClaims.id,
        serviceId: services.id,
        serviceName: services.name,
        memberId: members.id,
        memberName: members.name,
        words: serviceClaims.words,
        askedAt: serviceClaims.askedAt,
        secretUntil: serviceClaims.secretUntil,
      })
      .from(serviceClaims)
      .innerJoin(services, eq(services.id, serviceClaims.serviceId))
      .innerJoin(members, eq(members.id, serviceClaims.memberId))
      .where(
        and(isNull(serviceClaims.provedAt), isNull(serviceClaims.refusedAt), isNull(serviceClaims.endedAt), further),
      )
      .orderBy(asc(serviceClaims.askedAt), asc(serviceClaims.id))
      .limit(aPage + 1)
    const page = rows.slice(0, aPage)
    const last = rows.length > aPage ? page.at(-1) : undefined
    return {
      claims: page.map(({ secretUntil, ...row }) => ({
        ...row,
        by: secretUntil === null ? ('editor' as const) : ('mail' as const),
        isLinkOver: secretUntil !== null && secretUntil <= now,
        isMine: row.memberId === actor.id,
      })),
      next: last ? { afterAt: last.askedAt, afterId: last.id } : null,
    }
  },
)
