import { inArray } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { members } from '#db/schema/index.ts'

/** What a mention of somebody reads like to whoever does not see them. */
const unseen = '@a member'

/**
 * Takes the mentions of people whom a reader does not see out of what others wrote: a name in bold would tell that they are
 * here. For nearly every reader there is nobody, and nothing is asked.
 */
export async function withoutNamesOf(db: Reader, apart: ReadonlySet<string>): Promise<(html: string) => string> {
  if (apart.size === 0) return (html) => html
  const people = await db
    .select({ name: members.name })
    .from(members)
    .where(inArray(members.id, [...apart]))
  const mentions = people.map(({ name }) => `<strong>@${escaped(name)}</strong>`)
  return (html) => mentions.reduce((text, mention) => text.replaceAll(mention, unseen), html)
}

const escaped = (name: string): string => name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
