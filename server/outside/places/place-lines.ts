import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { PlaceLine } from '../../domain/places/index.ts'
import { UnreadableFile } from './place-file.ts'

/** A line read, or why it was passed over. */
export type ReadLine = PlaceLine | 'ended' | 'no-point'

/** GeoNames has no names above its columns: country, postcode, place, nation, its code, county, its code, district, its code, latitude, longitude. */
const geoNames = { postcode: 1, town: 2, county: 5, latitude: 9, longitude: 10 }
/** What publishers call the columns we need. */
const names = {
  postcode: ['pcds', 'pcd8', 'pcd7', 'pcd', 'pcd2', 'postcode', 'outcode'],
  latitude: ['lat', 'latitude'],
  longitude: ['long', 'lng', 'lon', 'longitude'],
  ended: ['doterm'],
  town: ['place', 'town'],
  county: ['county'],
  precision: ['precision'],
}
type Columns = { readonly [Name in keyof typeof names]?: number }

/** The lines of a file of postcodes, as they come: GeoNames (tabs, no headings) or any table with headings that we know. Throws UnreadableFile. */
export async function* placeLines(stream: Readable): AsyncGenerator<ReadLine> {
  const [first, rest] = await firstPiece(stream)
  const isGeoNames = /^[A-Z]{2}\t/.test(first.toString('latin1', 0, 10))
  const parser = parse({
    delimiter: isGeoNames ? '\t' : ',',
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: 100_000,
    ...(isGeoNames ? { quote: null } : {}),
  })
  // What goes wrong on the way arrives where the records are read.
  pipeline(Readable.from(joined(first, rest)), parser, () => undefined)
  let columns: Columns | undefined = isGeoNames ? geoNames : undefined
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (columns) yield lineOf(record, columns)
      else columns = columnsIn(record)
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile(`The file broke off (${error instanceof Error ? error.message : 'no reason given'})`)
  }
  if (!columns) throw new UnreadableFile('The file is empty')
}

type Pieces = AsyncIterator<Buffer>

async function firstPiece(stream: Readable): Promise<[Buffer, Pieces]> {
  const pieces = stream[Symbol.asyncIterator]() as Pieces
  try {
    const { value, done } = await pieces.next()
    return [done ? Buffer.alloc(0) : (value as Buffer), pieces]
  } catch (error) {
    throw new UnreadableFile(`The file cannot be read (${error instanceof Error ? error.message : 'no reason given'})`)
  }
}

async function* joined(first: Buffer, rest: Pieces): AsyncGenerator<Buffer> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/** Which column holds what. Refuses a table that holds no postcodes with their points. */
function columnsIn(headings: readonly string[]): Columns {
  const seen = headings.map((heading) => heading.trim().toLowerCase())
  const columns: Record<string, number> = {}
  for (const [name, called] of Object.entries(names)) {
    const at = called.map((each) => seen.indexOf(each)).find((index) => index >= 0)
    if (at !== undefined) columns[name] = at
  }
  if (columns.postcode === undefined || columns.latitude === undefined || columns.longitude === undefined)
    throw new UnreadableFile('There are no columns for a postcode (pcds), a latitude (lat) and a longitude (long)')
  return columns
}

function lineOf(record: readonly string[], columns: Columns): ReadLine {
  const at = (name: keyof Columns) => (columns[name] === undefined ? '' : (record[columns[name]] ?? '').trim())
  if (at('ended') !== '') return 'ended'
  const [latitude, longitude] = [at('latitude'), at('longitude')]
  if (latitude === '' || longitude === '' || Number.isNaN(Number(latitude)) || Number.isNaN(Number(longitude)))
    return 'no-point'
  return {
    postcode: at('postcode'),
    latitude: Number(latitude),
    longitude: Number(longitude),
    town: at('town'),
    county: at('county'),
    isTownCentre: at('precision') === 'town',
  }
}
