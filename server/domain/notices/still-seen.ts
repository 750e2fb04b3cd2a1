import { sql } from 'drizzle-orm'
import { memberships, notices, postTakedowns, threads } from '#db/schema/index.ts'

/**
 * That a notice still points at something its member may see. A thread of a group they have left, and words that were
 * taken down, are as good as gone: in the list, in the "new" mark, and in the mail.
 */
export const stillSeen = sql`(${notices.threadId} is null or exists (
    select 1 from ${threads} inner join ${memberships} on ${memberships.groupId} = ${threads.groupId}
    where ${threads.id} = ${notices.threadId} and ${memberships.memberId} = ${notices.memberId}))
  and (${notices.postId} is null or not exists (
    select 1 from ${postTakedowns} where ${postTakedowns.postId} = ${notices.postId}))`
