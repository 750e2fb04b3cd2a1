import { and, desc, eq, lt, or } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { cases, groups, members, teamMessages } from '#db/schema/index.ts'
import type { Actor } from '../kernel/actor.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { mayTalkInRoom } from './policy.ts'

const messagesAtOnce = 40

/** What moderators have said to each other, newest first, with the cases meant. Refuses: forbidden. */
export const teamRoom = query(z.object({ before: z.string().nullish() }), async ({ db, actor }, { before }) => {
  demand(mayTalkInRoom(actor))
  const rows = await newest(db, before ?? null)
  const page = rows.slice(0, messagesAtOnce)
  const last = page.at(-1)
  return {
    messages: page.map((row) => seenBy(actor, row)),
    next: rows.length > messagesAtOnce && last ? `${last.writtenAt}.${last.id}` : null,
  }
})

const newest = (db: Reader, before: string | null) =>
  db
    .select({
      id: teamMessages.id,
      by: members.name,
      authorId: teamMessages.authorId,
      words: teamMessages.words,
      writtenAt: teamMessages.writtenAt,
      caseId: teamMessages.caseId,
      level: cases.level,
      groupName: groups.name,
      aboutId: cases.aboutId,
    })
    .from(teamMessages)
    .innerJoin(members, eq(members.id, teamMessages.authorId))
    .leftJoin(cases, eq(cases.id, teamMessages.caseId))
    .leftJoin(groups, eq(groups.id, cases.groupId))
    .where(before === null ? undefined : olderThan(before))
    .orderBy(desc(teamMessages.writtenAt), desc(teamMessages.id))
    .limit(messagesAtOnce + 1)

function olderThan(place: string) {
  const [at = '0', id = ''] = place.split('.')
  const writtenAt = Number(at)
  return or(lt(teamMessages.writtenAt, writtenAt), and(eq(teamMessages.writtenAt, writtenAt), lt(teamMessages.id, id)))
}

type Row = Awaited<ReturnType<typeof newest>>[number]

/** What colleagues say about a case about oneself is not for oneself. */
function seenBy(actor: Actor, { aboutId, authorId, ...row }: Row) {
  const isMine = authorId === actor.id
  return aboutId === actor.id ? { ...row, isMine, words: null, caseId: null } : { ...row, isMine, words: row.words }
}
