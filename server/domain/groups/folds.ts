import { eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/database.ts'
import { wordsOf } from '#db/full-text.ts'
import { preferences } from '#db/schema/index.ts'

/** What a reader wants folded until they open it. */
export type Folds = { readonly openNotes: ReadonlySet<string>; readonly words: ReadonlySet<string> }

/** This reader's folds. Without a choice every content note folds and no word does. */
export async function foldsOf(db: Reader, memberId: string): Promise<Folds> {
  const [row] = await statement(db).execute({ memberId })
  return { openNotes: new Set(row?.openNotes), words: new Set(row?.words.flatMap(wordsOf)) }
}

/** Whether a post's words stay folded for this reader. */
export const isFolded = (folds: Folds, post: { contentNotes: readonly string[]; text: string }): boolean =>
  post.contentNotes.some((note) => !folds.openNotes.has(note)) ||
  (folds.words.size > 0 && wordsOf(post.text).some((word) => folds.words.has(word)))

const statement = (db: Reader) =>
  db.prepared('folds', (reader) =>
    reader
      .select({ openNotes: preferences.openNotes, words: preferences.foldWords })
      .from(preferences)
      .where(eq(preferences.memberId, sql.placeholder('memberId'))),
  )
