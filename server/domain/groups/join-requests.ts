import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { joinRequests, members } from '#db/schema/index.ts'

/** People waiting to be let in, longest waiting first. */
export const openJoinRequests = async (db: Reader, groupId: string) =>
  db
    .select({ id: joinRequests.id, name: members.name, words: joinRequests.words, askedAt: joinRequests.askedAt })
    .from(joinRequests)
    .innerJoin(members, eq(members.id, joinRequests.memberId))
    .where(and(eq(joinRequests.groupId, groupId), isNull(joinRequests.decidedAt)))
    .orderBy(asc(joinRequests.askedAt), asc(joinRequests.id))
    .limit(30)
