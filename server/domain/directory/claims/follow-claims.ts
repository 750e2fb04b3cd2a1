import { eq, sql } from 'drizzle-orm'
import { serviceClaims, services } from '#db/schema/index.ts'
import type { Context } from '../../kernel/command.ts'

/** Brings since when a service is looked after in line with who proved that it is theirs. Whatever writes a claim's proof or end calls this. */
export async function followClaims({ tx }: Pick<Context, 'tx'>, serviceId: string): Promise<void> {
  const first = sql<number | null>`(select min(${serviceClaims.provedAt}) from ${serviceClaims}
    where ${serviceClaims.serviceId} = ${serviceId} and ${serviceClaims.endedAt} is null)`
  await tx.update(services).set({ lookedAfterSince: first }).where(eq(services.id, serviceId))
}
