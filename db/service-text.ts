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
  /** Bits that a match must have. Most services have most of them: looked up in the row, not in the index, where their lists are long. */
  readonly features: number
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
  const columns = sql.raw(
    'found.number, found.marks, found.name_key, found.features, found.languages, found.points, found.reach, found.checked_until',
  )
  const { features, limit } = search
  const fits = features === 0 ? sql`` : sql` and (found.features & ${features}) = ${features}`
  if (search.marks.length + search.words.length === 0)
    return matches(
      await reader.values(
        sql`select ${columns} from findable_services as found where true${fits} order by found.number desc limit ${limit}`,
      ),
    )
  return matches(
    await reader.values(
      reader.engine === 'postgres'
        ? sql`select ${columns} from service_search
            join findable_services as found on found.number = service_search.number
            where service_search.words @@ ${postgresQuery(search)}${fits} order by service_search.number desc limit ${limit}`
        : sql`select ${columns} from service_search
            cross join findable_services as found on found.number = service_search.rowid
            where service_search match ${sqliteQuery(search)}${fits} order by service_search.rowid desc limit ${limit}`,
    ),
  )
}

type Row = [number, string, string, number, number, string, Match['reach'], number | string | null]

const matches = (rows: unknown[][]): Match[] =>
  (rows as Row[]).map(([number, marks, nameKey, features, languages, points, reach, until]) => ({
    number,
    marks,
    nameKey,
    features,
    languages,
    points,
    reach,
    // PostgreSQL hands out its long numbers as text.
    checkedUntil: until === null ? null : Number(until),
  }))

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

/** How much of the index one step puts in order: some milliseconds of work. */
const pagesAStep = 500

/**
 * Puts a part of the index in order. A large import leaves it in many pieces, each of which every search looks through: that
 * took ten times as long. `anew` begins, `on` goes on. PostgreSQL does it by itself.
 */
export async function tidyServiceText(tx: Tx, step: 'anew' | 'on'): Promise<void> {
  if (tx.engine === 'postgres') return
  await tx.run(
    sql`insert into service_search (service_search, rank) values ('merge', ${step === 'anew' ? -pagesAStep : pagesAStep})`,
  )
}
