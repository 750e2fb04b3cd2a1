import { isUtf8 } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import { JsonPieces } from './json-pieces.ts'
import type { PackageFile } from './package-files.ts'
import { Unreadable } from './reaching.ts'
import { type FeedItem, parsePiece, withNested } from './records.ts'

type Row = Readonly<Record<string, unknown>>
type Table = { readonly rows: readonly Row[]; readonly problems: readonly FeedItem[] }

/** Other names that packages give to their tables. */
const alsoCalled: Readonly<Record<string, string>> = {
  service: 'services',
  organization: 'organizations',
  organisations: 'organizations',
  location: 'locations',
  service_at_location: 'service_at_locations',
  services_at_location: 'service_at_locations',
  services_at_locations: 'service_at_locations',
  address: 'addresses',
  physical_address: 'physical_addresses',
  postal_address: 'postal_addresses',
  phone: 'phones',
  contact: 'contacts',
  schedule: 'schedules',
  regular_schedule: 'schedules',
  regular_schedules: 'schedules',
  language: 'languages',
  accessibility_for_disabilities: 'accessibility',
  cost_option: 'cost_options',
  service_area: 'service_areas',
  funding: 'fundings',
  eligibility: 'eligibilitys',
  eligibilities: 'eligibilitys',
  taxonomy: 'taxonomies',
  taxonomy_term: 'taxonomy_terms',
  attribute: 'attributes',
  service_taxonomy: 'service_taxonomys',
  service_taxonomies: 'service_taxonomys',
  service_attribute: 'attributes',
  service_attributes: 'attributes',
  organization_identifier: 'organization_identifiers',
  required_document: 'required_documents',
  program: 'programs',
}

/** The tables that hang on a service, an organization, a location and a service at a location, by the name they have in a nested record. */
const partsOfService = [
  'schedules',
  'contacts',
  'languages',
  'cost_options',
  'service_areas',
  'fundings',
  'eligibilitys',
  'phones',
  'required_documents',
  'service_taxonomys',
]
const partsOfLocation = [
  'addresses',
  'physical_addresses',
  'postal_addresses',
  'accessibility',
  'phones',
  'schedules',
  'languages',
  'contacts',
]
const partsOfAtLocation = ['schedules', 'contacts', 'phones']

/** Reads an HSDS data package: tables that point at each other, joined to the nested records that APIs send. */
export async function* packageItems(files: readonly PackageFile[], after = 0): AsyncGenerator<FeedItem> {
  const tables = await tablesOf(files)
  if (tables.size === 0) throw new Unreadable('There are no tables of services in it')
  for (const { problems } of tables.values()) yield* problems
  const rows = (name: string): readonly Row[] => tables.get(name)?.rows ?? []
  const grouped = (name: string, key: string) => groups(rows(name), key)
  const byOwner = (owner: string, names: readonly string[]) =>
    names.map((name) => [name, grouped(name, owner)] as const)

  const attributes = groups(rows('attributes'), 'link_id')
  const terms = byId(rows('taxonomy_terms'))
  const ofService = byOwner('service_id', partsOfService)
  const ofLocation = byOwner('location_id', partsOfLocation)
  const ofAtLocation = byOwner('service_at_location_id', partsOfAtLocation)
  const phonesOfContact = grouped('phones', 'contact_id')
  const identifiers = grouped('organization_identifiers', 'organization_id')
  const locations = byId(rows('locations'))
  const atLocations = grouped('service_at_locations', 'service_id')

  const withParts = (
    row: Row,
    owned: readonly (readonly [string, ReadonlyMap<string, readonly Row[]>])[],
    isOwn: (part: Row) => boolean = () => true,
  ): Row => {
    const parts = owned.flatMap(([name, by]) => {
      const found = (by.get(text(row.id)) ?? []).filter(isOwn)
      return found.length > 0 ? [[name, name === 'contacts' ? found.map(withPhones) : found]] : []
    })
    return { ...row, ...Object.fromEntries(parts) }
  }
  const withPhones = (contact: Row): Row => {
    const phones = phonesOfContact.get(text(contact.id))
    return phones ? { ...contact, phones } : contact
  }
  const withAttributes = (row: Row, entity: string): Row => {
    const links = (attributes.get(text(row.id)) ?? []).filter(
      ({ link_entity }) => !link_entity || text(link_entity) === entity,
    )
    return links.length === 0
      ? row
      : {
          ...row,
          attributes: links.map((link) => ({ ...link, taxonomy_term: terms.get(text(link.taxonomy_term_id)) })),
        }
  }
  // A phone or schedule of a contact or a place names its service too: it belongs to the nearest.
  const isNobodyElses = (part: Row) => !part.contact_id && !part.service_at_location_id && !part.location_id
  const isPlaces = (part: Row) => !part.contact_id && !part.service_at_location_id && !part.service_id

  for (const [kind, name] of [
    ['taxonomy', 'taxonomies'],
    ['term', 'taxonomy_terms'],
    ['organization', 'organizations'],
  ] as const)
    for (const row of rows(name)) {
      const raw =
        kind === 'organization'
          ? {
              ...row,
              ...(identifiers.has(text(row.id)) ? { organization_identifiers: identifiers.get(text(row.id)) } : {}),
            }
          : row
      for (const record of withNested({ kind, raw, place: name }))
        yield { type: 'record', record, checkpoint: { records: 0 } }
    }
  if (rows('services').length === 0)
    for (const row of locations.values())
      yield {
        type: 'record',
        record: { kind: 'location', raw: withParts(row, ofLocation, isPlaces), place: 'locations' },
        checkpoint: { records: 0 },
      }
  const placed = new Map<string, Row>()
  const locationOf = (id: string): Row | undefined => {
    const known = placed.get(id) ?? locations.get(id)
    if (known && !placed.has(id)) placed.set(id, withParts(known, ofLocation, isPlaces))
    return placed.get(id)
  }
  let count = 0
  for (const row of rows('services')) {
    count++
    if (count <= after) continue
    const places = (atLocations.get(text(row.id)) ?? []).map((place) => {
      const location = locationOf(text(place.location_id))
      return { ...withParts(place, ofAtLocation), ...(location ? { location } : {}) }
    })
    const raw = {
      ...withAttributes(withParts(row, ofService, isNobodyElses), 'service'),
      ...(places.length > 0 ? { service_at_locations: places } : {}),
    }
    yield {
      type: 'record',
      record: { kind: 'service', raw, place: `services, row ${count}` },
      checkpoint: { records: count },
    }
  }
}

/** One table on its own, whatever its name says of it. */
export async function* tableItems(file: PackageFile, after = 0): AsyncGenerator<FeedItem> {
  const name = tableName(file.name)
  const isKnown = /^(services|organizations|locations|taxonomies|taxonomy_terms)$/.test(name)
  yield* packageItems([isKnown ? file : { ...file, name: `services.${file.name.split('.').pop()}` }], after)
}

const text = (value: unknown): string =>
  String(value ?? '')
    .trim()
    .toLowerCase()

function groups(rows: readonly Row[], key: string): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const owner = text(row[key])
    if (owner === '') continue
    const group = found.get(owner)
    if (group) group.push(row)
    else found.set(owner, [row])
  }
  return found
}

const byId = (rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.map((row) => [text(row.id), row]))

async function tablesOf(files: readonly PackageFile[]): Promise<ReadonlyMap<string, Table>> {
  const named = await namesInPackage(files)
  const tables = new Map<string, Table>()
  for (const file of files) {
    if (/^(datapackage|package)\.json$/i.test(file.name)) continue
    const name = named.get(file.name.toLowerCase()) ?? tableName(file.name)
    const table = /\.csv$/i.test(file.name)
      ? csvTable(file.name, await file.bytes())
      : jsonTable(file.name, await file.bytes())
    const known = tables.get(name)
    tables.set(
      name,
      known ? { rows: [...known.rows, ...table.rows], problems: [...known.problems, ...table.problems] } : table,
    )
  }
  return tables
}

const tableName = (file: string): string => {
  const name = file
    .replace(/\.[a-z]+$/i, '')
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return alsoCalled[name] ?? name
}

/** A package may give its files other names, and says so. */
async function namesInPackage(files: readonly PackageFile[]): Promise<ReadonlyMap<string, string>> {
  const described = files.find(({ name }) => /^datapackage\.json$/i.test(name))
  const names = new Map<string, string>()
  if (!described) return names
  try {
    const { resources } = JSON.parse((await described.bytes()).toString('utf8')) as {
      resources?: { name?: string; path?: string }[]
    }
    for (const { name, path } of resources ?? [])
      if (name && path) names.set((path.split('/').pop() ?? '').toLowerCase(), tableName(name))
  } catch {
    // The files still have names of their own.
  }
  return names
}

function csvTable(name: string, bytes: Buffer): Table {
  const problems: FeedItem[] = []
  const isClean = isUtf8(bytes)
  if (!isClean)
    problems.push({ type: 'warning', id: name, message: 'It is not valid UTF-8; we read it as Windows-1252' })
  const content = new TextDecoder(isClean ? 'utf-8' : 'windows-1252').decode(bytes)
  const rows = parse(content, {
    columns: (header: string[]) => header.map((one) => one.trim().toLowerCase().replace(/\s+/g, '_')),
    bom: true,
    delimiter: /^[^\n",]*;/.test(content) ? ';' : ',',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const id = `${name}, line ${error?.lines ?? '?'}`
      problems.push({ type: 'skipped', id, reason: 'This line of the table cannot be read', checkpoint: {} })
      return undefined
    },
  }) as Row[]
  return { rows, problems }
}

function jsonTable(name: string, bytes: Buffer): Table {
  const problems: FeedItem[] = []
  const rows: Row[] = []
  const pieces = new JsonPieces()
  for (const piece of pieces.push(bytes)) {
    const parsed = parsePiece(piece)
    if ('reason' in parsed)
      problems.push({
        type: 'skipped',
        id: parsed.id ?? `${name}, record ${rows.length + 1}`,
        reason: parsed.reason,
        checkpoint: {},
      })
    else rows.push(parsed.raw)
  }
  if (pieces.isCut)
    problems.push(
      { type: 'gap' },
      { type: 'warning', id: name, message: `It breaks off after ${rows.length} records; we kept those` },
    )
  return { rows, problems }
}
