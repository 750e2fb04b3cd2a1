import { sql } from 'drizzle-orm'
import { memberships, notices, posts, postTakedowns, threads } from '#db/schema/index.ts'
import { isApart } from '../safety/index.ts'

/**
 * That a notice still points at something its member may see. A thread of a group they have left, words that were
 * taken down, and those that a block hides are as good as gone: in the list, in the "new" mark, and in the mail.
 */
export const stillSeen = sql`(not exists (
    select 1 from ${threads} where ${threads.id} = ${notices.threadId} and not ${threads.nameless}
      and ${isApart(threads.authorId, notices.memberId)})
  and not exists (
    select 1 from ${posts} where ${posts.id} = ${notices.postId} and not ${posts.nameless}
      and ${isApart(posts.authorId, notices.memberId)}))
  and (${notices.threadId} is null or exists (
    select 1 from ${threads} inner join ${memberships} on ${memberships.groupId} = ${threads.groupId}
    where ${threads.id} = ${notices.threadId} and ${memberships.memberId} = ${notices.memberId}))
  and (${notices.postId} is null or not exists (
    select 1 from ${postTakedowns} where ${postTakedowns.postId} = ${notices.postId}))`
