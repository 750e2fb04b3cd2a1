// Full text behind one module: FTS5 on SQLite, tsvector on Postgres. The words to look for arrive
// here already split and cleaned, so no engine's query language is ever within a person's reach.
import { type SQL, sql } from 'drizzle-orm'
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

/** Found posts, with how well each fits (lower is better) when the best are asked for. */
export type FoundText = { readonly seq: number; readonly fit: number }

/** Ranking looks at this many of the newest matches: bm25 over every match of a common word takes as long as the community is large. */
const rankedAtMost = 400

/** Puts a post's words into the index, or replaces them. */
export async function indexText(tx: Tx, { seq, groupId, title, body }: IndexedText): Promise<void> {
  if (tx.engine === 'postgres') {
    await tx.run(sql`insert into post_search (seq, group_id, words)
      values (${seq}, ${groupId}, setweight(to_tsvector('english', ${title}), 'A') || to_tsvector('english', ${body}))
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

/** The newest posts that match, newest first. */
export async function newestMatches(reader: Reader, search: TextSearch): Promise<FoundText[]> {
  if (search.groupIds.length === 0 || search.terms.length === 0) return []
  const before = search.beforeSeq ?? Number.MAX_SAFE_INTEGER
  return rows(
    reader,
    reader.engine === 'postgres'
      ? sql`select seq, 0 as fit from post_search
          where words @@ ${postgresQuery(search)} and group_id in ${[...search.groupIds]} and seq < ${before}
          order by seq desc limit ${search.limit}`
      : sql`select rowid as seq, 0 as fit from post_search
          where post_search match ${sqliteQuery(search)} and rowid < ${before}
          order by rowid desc limit ${search.limit}`,
  )
}

/** The best-fitting among the newest matches, best first. */
export async function bestMatches(reader: Reader, search: TextSearch): Promise<FoundText[]> {
  if (search.groupIds.length === 0 || search.terms.length === 0) return []
  if (reader.engine === 'postgres') {
    const query = postgresQuery(search)
    return rows(
      reader,
      sql`select seq, -ts_rank(words, ${query}) as fit from (
            select seq, words from post_search
            where words @@ ${query} and group_id in ${[...search.groupIds]} order by seq desc limit ${rankedAtMost}
          ) as newest order by fit, seq desc limit ${search.limit}`,
    )
  }
  // The floor bounds what bm25 has to look at: rank, then, only the newest few hundred.
  const newest = await newestMatches(reader, { ...search, limit: rankedAtMost })
  const floor = newest.at(-1)?.seq
  if (floor === undefined) return []
  return rows(
    reader,
    sql`select rowid as seq, bm25(post_search, 0.0, 6.0, 1.0) as fit from post_search
        where post_search match ${sqliteQuery(search)} and rowid >= ${floor}
        order by fit, rowid desc limit ${search.limit}`,
  )
}

async function rows(reader: Reader, query: SQL): Promise<FoundText[]> {
  const found = (await reader.all(query)) as { seq: number; fit: number }[]
  return found.map(({ seq, fit }) => ({ seq: Number(seq), fit: Number(fit) }))
}

const placeToken = (groupId: string) => `g${groupId.replaceAll('-', '')}`

function sqliteQuery({ terms, groupIds }: TextSearch): string {
  const quoted = (word: string) => `"${word.replaceAll('"', '')}"`
  const places = `place : (${groupIds.map((id) => quoted(placeToken(id))).join(' OR ')})`
  const words = terms.map((spellings) => `(${spellings.map(quoted).join(' OR ')})`).join(' AND ')
  return `${places} AND {title body} : (${words})`
}

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

/** The words of a text as the index counts them: lower case, letters and digits, no marks. */
export function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{2,40}/gu)
  return [...new Set(words ?? [])]
}

async function rememberWords(tx: Tx, text: string): Promise<void> {
  const words = wordsOf(text).filter((word) => word.length >= 4 && !/\d/.test(word))
  if (words.length === 0) return
  await tx
    .insert(searchWords)
    .values(words.map((word) => ({ word, initial: word.slice(0, 1), length: word.length })))
    .onConflictDoNothing()
}
