// Full text behind one module: FTS5 on SQLite, tsvector on Postgres. Ranking is the domain's: bm25 and
// ts_rank look at every match, which takes as long as the community is large. The words to look for arrive
// here already split and cleaned, so no engine's query language is ever within a person's reach.
import { and, between, eq, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Reader, Tx } from './database.ts'
import { searchWords } from './schema/index.ts'

/** One post as the index sees it. `title` is empty unless the post opens a thread. */
export type IndexedText = {
  readonly seq: number
  readonly groupId: string
  readonly title: string
  readonly body: string
}

/** A search: every term must be there; a term is any of its spellings. */
export type TextSearch = {
  readonly terms: readonly (readonly string[])[]
  readonly groupIds: readonly string[]
  /** Only posts written before this one; the key that pages follow. */
  readonly beforeSeq?: number
  readonly limit: number
}

/** How many of the newest matches anywhere are looked at, window by window, before the index is asked for these groups alone. */
const windows = [150, 600]

/** Puts a post's words into the index, or replaces them. */
export async function indexText(tx: Tx, { seq, groupId, title, body }: IndexedText): Promise<void> {
  if (tx.engine === 'postgres') {
    await tx.run(sql`insert into post_search (seq, group_id, words)
      values (${seq}, ${groupId}, to_tsvector('english', ${`${folded(title)} ${folded(body)}`}))
      on conflict (seq) do update set group_id = excluded.group_id, words = excluded.words`)
  } else {
    await tx.run(
      sql`insert or replace into post_search (rowid, place, title, body) values (${seq}, ${placeToken(groupId)}, ${title}, ${body})`,
    )
  }
  await rememberWords(tx, `${title} ${body}`)
}

/** Takes a post out of the index. */
export async function forgetText(tx: Tx, seq: number): Promise<void> {
  await tx.run(
    tx.engine === 'postgres'
      ? sql`delete from post_search where seq = ${seq}`
      : sql`delete from post_search where rowid = ${seq}`,
  )
}

/** The newest posts that match, newest first, by their sequence numbers. */
export async function newestMatches(reader: Reader, search: TextSearch): Promise<number[]> {
  if (search.groupIds.length === 0 || search.terms.length === 0) return []
  const before = search.beforeSeq ?? Number.MAX_SAFE_INTEGER
  if (reader.engine === 'sqlite') return sqliteMatches(reader, search, before)
  const rows = await reader.all<{ seq: number }>(sql`select seq from post_search
    where words @@ ${postgresQuery(search)} and group_id in ${[...search.groupIds]} and seq < ${before}
    order by seq desc limit ${search.limit}`)
  return rows.map(({ seq }) => Number(seq))
}

/**
 * Asking FTS5 for "these words in any of these ten groups" walks ten long lists for every candidate, which costs most where
 * few posts match. So the newest matches of the words alone are sifted first; only when those run on is the index asked by group.
 */
async function sqliteMatches(reader: Reader, search: TextSearch, before: number): Promise<number[]> {
  const words = sqliteWords(search)
  const wanted = new Set(search.groupIds)
  const found: number[] = []
  let from = before
  for (const width of windows) {
    const seen = await reader.all<{ seq: number; groupId: string }>(sql`
      select matching.seq as seq, posts.group_id as groupId
      from (select rowid as seq from post_search where post_search match ${words} and rowid < ${from}
        order by rowid desc limit ${width}) as matching
      cross join posts on posts.seq = matching.seq`)
    found.push(...seen.filter(({ groupId }) => wanted.has(groupId)).map(({ seq }) => seq))
    if (seen.length < width || found.length >= search.limit) return found.slice(0, search.limit)
    from = seen.at(-1)?.seq ?? from
  }
  const places = search.groupIds.map((id) => quoted(placeToken(id))).join(' OR ')
  const rest = await reader.all<{ seq: number }>(sql`select rowid as seq from post_search
    where post_search match ${`place : (${places}) AND ${words}`} and rowid < ${from}
    order by rowid desc limit ${search.limit - found.length}`)
  return [...found, ...rest.map(({ seq }) => seq)]
}

const placeToken = (groupId: string) => `g${groupId.replaceAll('-', '')}`
const quoted = (word: string) => `"${word.replaceAll('"', '')}"`

const sqliteWords = ({ terms }: TextSearch): string =>
  `{title body} : (${terms.map((spellings) => `(${spellings.map(quoted).join(' OR ')})`).join(' AND ')})`

function postgresQuery({ terms }: TextSearch): SQL {
  const all = terms.map((spellings) =>
    sql.join(
      spellings.map((word) => sql`plainto_tsquery('english', ${word})`),
      sql` || `,
    ),
  )
  return sql`(${sql.join(
    all.map((any) => sql`(${any})`),
    sql` && `,
  )})`
}

/** Case, marks and signs folded as FTS5 folds them, so that both engines find the same: "Café" is "cafe" to whoever looks for it. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')

/** The words of a text as the index counts them: lower case, letters and digits, no marks. Each once. */
export function wordsOf(text: string): string[] {
  return [...new Set(folded(text).match(/[\p{L}\p{N}]{2,40}/gu))]
}

/** Words somebody has posted that begin with the same letter and are nearly as long, or that carry this one on: what a misspelt or half-written word may have meant. */
export async function wordsNear(reader: Reader, word: string): Promise<string[]> {
  const rows = await reader
    .select({ word: searchWords.word })
    .from(searchWords)
    .where(
      and(
        eq(searchWords.initial, word.slice(0, 1)),
        between(searchWords.length, word.length - 2, word.length + 10),
        or(lte(searchWords.length, word.length + 2), eq(sql`substr(${searchWords.word}, 1, ${word.length})`, word)),
      ),
    )
  return rows.map((row) => row.word)
}

async function rememberWords(tx: Tx, text: string): Promise<void> {
  const words = wordsOf(text).filter((word) => word.length >= 4 && !/\d/.test(word))
  if (words.length === 0) return
  // As one value: a statement with a place for each word of each post is another statement every time.
  const each =
    tx.engine === 'postgres'
      ? sql`jsonb_array_elements_text(${JSON.stringify(words)}::jsonb)`
      : sql`json_each(${JSON.stringify(words)})`
  await tx.run(sql`insert into search_words (word, initial, length)
    select word, substr(word, 1, 1), length(word) from (select value as word from ${each}) as said where true on conflict do nothing`)
}
