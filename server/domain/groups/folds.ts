import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '#db/database.ts'
import { preferences } from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'

/** What a reader wants folded until they open it: all content notes but these, and texts with a word of their own. */
export type Folds = { readonly openNotes: ReadonlySet<string>; readonly hasOwnWord: (text: string) => boolean }

/** What a member wants to have open already, and the words of their own that fold a post for them. */
export const myFolds = query(z.object({}), async ({ db, actor }) => chosen(db, actor.id))

/** This reader's folds. Without a choice every content note folds and no word does. */
export async function foldsOf(db: Reader, memberId: string): Promise<Folds> {
  const { openNotes, foldWords } = await chosen(db, memberId)
  return { openNotes: new Set(openNotes), hasOwnWord: findsWord(foldWords) }
}

/** Whether a post's words stay folded for this reader. */
export const isFolded = (folds: Folds, post: { contentNotes: readonly string[]; text: string }): boolean =>
  post.contentNotes.some((note) => !folds.openNotes.has(note)) || folds.hasOwnWord(post.text)

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

async function chosen(db: Reader, memberId: string) {
  const [row] = await statement(db).execute({ memberId })
  return row ?? { openNotes: [], foldWords: [] }
}

const statement = (db: Reader) =>
  db.prepared('folds', (reader) =>
    reader
      .select({ openNotes: preferences.openNotes, foldWords: preferences.foldWords })
      .from(preferences)
      .where(eq(preferences.memberId, sql.placeholder('memberId'))),
  )
