import { eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { members, seats } from '#db/schema/index.ts'
import { invalid } from '../kernel/refusal.ts'
import { tellingIn } from '../safety/index.ts'

/** Finds in words what could tell who of a group said them, or is told of; each once. */
export type TellingHere = (text: string) => readonly string[]

/**
 * What in words could tell everybody who somebody is: a number, an address, or a name by which anybody of this group goes or
 * went. A story nobody else could tell is for people to see.
 */
export async function tellingHere(db: Reader, workspaceId: string): Promise<TellingHere> {
  const people = await db
    .selectDistinct({ name: members.name })
    .from(seats)
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(eq(seats.workspaceId, workspaceId))
  return (text) => {
    const names = people.filter(({ name }) => says(text, name)).map(({ name }) => name)
    return [...new Set([...names, ...tellingIn(text).map(({ words }) => words)])]
  }
}

/** Nothing that everybody reads may tell who said it. Refuses: invalid, at the field that tells. */
export async function demandNobodysWords(
  db: Reader,
  workspaceId: string,
  words: Readonly<Record<string, string>>,
): Promise<void> {
  const findIn = await tellingHere(db, workspaceId)
  const telling = Object.entries(words).flatMap(([field, text]) => {
    const found = findIn(text)
    if (found.length === 0) return []
    const said = found.map((one) => `“${one}”`).join(', ')
    return [[field, [`Leave out ${said}: everybody reads this, and it could tell who somebody is`]]]
  })
  if (telling.length > 0) throw invalid(Object.fromEntries(telling))
}

/** The same words with what could tell who somebody is left out. */
export const leaveOut = (text: string, found: readonly string[]): string =>
  found.reduce(
    (rest, words) =>
      rest.replace(
        new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu'),
        '[left out]',
      ),
    text,
  )

/** A name as a word of its own, whatever its case. */
function says(text: string, name: string): boolean {
  const wanted = name.toLowerCase()
  const said = text.toLowerCase()
  for (let at = said.indexOf(wanted); at !== -1; at = said.indexOf(wanted, at + 1))
    if (!isLetter(said[at - 1]) && !isLetter(said[at + wanted.length])) return true
  return false
}

const isLetter = (one: string | undefined): boolean => one !== undefined && /[\p{L}\p{N}]/u.test(one)
