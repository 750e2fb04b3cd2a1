import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import { members, memberships, mentions } from '#db/schema/index.ts'
import type { Mentioned } from '../kernel/formatting.ts'
import { nameKey } from '../people/index.ts'
import { peopleApartFrom } from '../safety/index.ts'

/** More names than this in one post are left as plain words. */
const mostMentions = 20
const mostWordsInAName = 5

/** Somebody of the group named in a text after an "@". */
export type FoundMention = Mentioned & { readonly memberId: string }

/** The members of the group that a text mentions, in order. Outside the group an "@" is only a letter. Quoted lines mention nobody again. Whoever is blocked, by either side, stays a plain word. */
export async function mentionsIn(
  tx: Tx,
  { groupId, authorId }: { readonly groupId: string; readonly authorId: string },
  text: string,
): Promise<FoundMention[]> {
  const tries = namesTried(text)
  if (tries.length === 0) return []
  const keys = [...new Set(tries.flatMap(({ names }) => names.map(nameKey)))].filter((key) => key !== '')
  const belonging = await tx
    .select({ id: members.id, name: members.name, key: members.nameKey })
    .from(members)
    .innerJoin(memberships, and(eq(memberships.memberId, members.id), eq(memberships.groupId, groupId)))
    .where(inArray(members.nameKey, keys))
  const apart = belonging.length > 0 ? await peopleApartFrom(tx, authorId) : new Set<string>()
  const byKey = new Map(belonging.filter(({ id }) => !apart.has(id)).map((member) => [member.key, member]))
  return tries.flatMap(({ at, names }) => {
    for (const name of names) {
      const member = byKey.get(nameKey(name))
      if (member) return [{ at, length: name.length + 1, name: member.name, memberId: member.id }]
    }
    return []
  })
}

/** Remembers who is mentioned in a post, and forgets who no longer is. Nobody mentions themselves. */
export async function keepMentions(
  tx: Tx,
  { postId, authorId }: { postId: string; authorId: string },
  found: readonly FoundMention[],
): Promise<void> {
  const memberIds = [...new Set(found.map(({ memberId }) => memberId))].filter((memberId) => memberId !== authorId)
  await tx.delete(mentions).where(eq(mentions.postId, postId))
  if (memberIds.length > 0) await tx.insert(mentions).values(memberIds.map((memberId) => ({ postId, memberId })))
}

/** Each "@" with the names that may be meant, longest first: names have spaces, and sentences go on after them. */
function namesTried(text: string): { at: number; names: string[] }[] {
  const tries: { at: number; names: string[] }[] = []
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}_/.@])@(?=[\p{L}\p{N}])/gu)) {
    if (tries.length === mostMentions) break
    if (/^\s*>/.test(text.slice(text.lastIndexOf('\n', index) + 1, index))) continue
    const names: string[] = []
    const word = /[\p{L}\p{N}]+(?:['’._-][\p{L}\p{N}]+)*/uy
    const start = index + 1
    let end = start
    for (let words = 0; words < mostWordsInAName; words++) {
      word.lastIndex = end
      const [found] = word.exec(text) ?? []
      if (!found) break
      const bare = found.split(/['’._-]/)[0] ?? found
      if (bare !== found) names.unshift(text.slice(start, end + bare.length))
      names.unshift(text.slice(start, end + found.length))
      end += found.length
      if (text[end] !== ' ') break
      end += 1
    }
    tries.push({ at: index, names })
  }
  return tries
}
