import { eq } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { members, seats } from '#db/schema/index.ts'
import { invalid } from '../kernel/refusal.ts'
import { tellingIn } from '../safety/index.ts'

/**
 * Nothing that everybody reads may tell who said it: no number, no address, and no name by which anybody of the group goes
 * or went. A story nobody else could tell is for people to see. Refuses: invalid, at the field that tells.
 */
export async function demandNobodysWords(
  db: Reader,
  workspaceId: string,
  words: Readonly<Record<string, string>>,
): Promise<void> {
  const people = await db
    .selectDistinct({ name: members.name })
    .from(seats)
    .innerJoin(members, eq(members.id, seats.memberId))
    .where(eq(seats.workspaceId, workspaceId))
  const telling = Object.entries(words).flatMap(([field, text]) => {
    const found = tellingIn(text)[0]?.words
    const name = people.find((person) => names(text, person.name))?.name
    if (!found && !name) return []
    return [[field, [`Leave out “${name ?? found}”: everybody reads this, and it could tell who somebody is`]]]
  })
  if (telling.length > 0) throw invalid(Object.fromEntries(telling))
}

/** A name as a word of its own, whatever its case. */
function names(text: string, name: string): boolean {
  const wanted = name.toLowerCase()
  const said = text.toLowerCase()
  for (let at = said.indexOf(wanted); at !== -1; at = said.indexOf(wanted, at + 1))
    if (!isLetter(said[at - 1]) && !isLetter(said[at + wanted.length])) return true
  return false
}

const isLetter = (one: string | undefined): boolean => one !== undefined && /[\p{L}\p{N}]/u.test(one)
