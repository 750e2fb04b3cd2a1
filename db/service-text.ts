// Full text over services: FTS5 on SQLite, tsvector on Postgres. Where a service is, what it is for and what people narrow a
// search down by stand in the index as words ("marks"), so that one question is one walk, however many services there are.
import { type SQL, sql } from 'drizzle-orm'
import type { Reader, Tx } from './database.ts'

/** One service as the index sees it. Marks are letters and digits, and end with a digit so that no engine shortens them. */
export type IndexedService = {
  readonly number: number
  readonly marks: readonly string[]
  readonly name: string
  readonly words: string
}

/** A search: of each list of marks one must be there, and of each list of spellings one. */
export type ServiceSearch = {
  readonly marks: readonly (readonly string[])[]
  readonly words: readonly (readonly string[])[]
  readonly limit: number
}

/** What is known of a match without opening the service. */
export type Match = {
  readonly number: number
  readonly marks: string
  readonly nameKey: string
  readonly features: number
  readonly languages: number
  readonly points: string
  readonly reach: 'place' | 'remote' | 'unknown'
  readonly checkedUntil: number | null
}

/** Puts a service into the index, or replaces it. */
export async function indexService(tx: Tx, { number, marks, name, words }: IndexedService): Promise<void> {
  const all = marks.join(' ')
  if (tx.engine === 'postgres') {
    await tx.run(sql`insert into service_search (number, words)
      values (${number}, to_tsvector('simple', ${all}) || to_tsvector('english', ${`${folded(name)} ${folded(words)}`}))
      on conflict (number) do update set words = excluded.words`)
  } else {
    await tx.run(
      sql`insert or replace into service_search (rowid, marks, name, words) values (${number}, ${all}, ${name}, ${words})`,
    )
  }
}

/** Takes a service out of the index. */
export async function forgetService(tx: Tx, number: number): Promise<void> {
  await tx.run(
    tx.engine === 'postgres'
      ? sql`delete from service_search where number = ${number}`
      : sql`delete from service_search where rowid = ${number}`,
  )
}

/** Services that match, the newest entries first; all there are when nothing is asked for. */
export async function matchingServices(reader: Reader, search: ServiceSearch): Promise<Match[]> {
  const columns = sql`found.number as number, found.marks as marks, found.name_key as "nameKey", found.features as features,
    found.languages as languages, found.points as points, found.reach as reach, found.checked_until as "checkedUntil"`
  const isAll = search.marks.length + search.words.length === 0
  if (isAll)
    return matches(
      await reader.all(
        sql`select ${columns} from findable_services as found order by number desc limit ${search.limit}`,
      ),
    )
  return matches(
    await reader.all(
      reader.engine === 'postgres'
        ? sql`select ${columns} from service_search
            join findable_services as found on found.number = service_search.number
            where service_search.words @@ ${postgresQuery(search)} order by service_search.number desc limit ${search.limit}`
        : sql`select ${columns} from (select rowid as number from service_search
              where service_search match ${sqliteQuery(search)} order by rowid desc limit ${search.limit}) as matching
            cross join findable_services as found on found.number = matching.number`,
    ),
  )
}

/** PostgreSQL hands out its long numbers as text. */
const matches = (rows: Match[]): Match[] =>
  rows.map((row) => (typeof row.checkedUntil === 'string' ? { ...row, checkedUntil: Number(row.checkedUntil) } : row))

const quoted = (word: string) => `"${word.replaceAll('"', '')}"`

const sqliteQuery = ({ marks, words }: ServiceSearch): string =>
  [
    ...marks.map((some) => `marks : (${some.map(quoted).join(' OR ')})`),
    ...words.map((spellings) => `{name words} : (${spellings.map(quoted).join(' OR ')})`),
  ]
    .map((part) => `(${part})`)
    .join(' AND ')

function postgresQuery({ marks, words }: ServiceSearch): SQL {
  const parts = [
    ...marks.map((some) => sql`to_tsquery('simple', ${some.map((mark) => `'${mark}'`).join(' | ')})`),
    ...words.map((spellings) =>
      sql.join(
        spellings.map((word) => sql`plainto_tsquery('english', ${word})`),
        sql` || `,
      ),
    ),
  ]
  return sql`(${sql.join(
    parts.map((part) => sql`(${part})`),
    sql` && `,
  )})`
}

/** As FTS5 folds: no marks, small letters. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
