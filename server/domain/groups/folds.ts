import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { preferences } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'

/** What a member wants to have open already, and the words of their own that fold a post for them. */
export const myFolds = query(z.object({}), async ({ db, actor }) => {
  const [row] = await db
    .select({ openNotes: preferences.openNotes, foldWords: preferences.foldWords })
    .from(preferences)
    .where(eq(preferences.memberId, actor.id))
  return row ?? { openNotes: [], foldWords: [] }
})

/** Whether a text has one of these words in it, as whole words, whatever their letters' case and marks. */
export function findsWord(words: readonly string[]): (text: string) => boolean {
  const pattern = words
    .map((word) => bare(word).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .filter((word) => word !== '')
    .map((word) => word.replace(/\s+/g, '\\s+'))
    .join('|')
  if (pattern === '') return () => false
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u')
  return (text) => whole.test(bare(text))
}

const bare = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
