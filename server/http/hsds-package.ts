import { strToU8, zipSync } from 'fflate'
import type { ActorServices } from '#server/services.ts'

type Row = Readonly<Record<string, unknown>>
type Directory = ActorServices['queries']['directory']

/** The columns of each table of the package, as HSDS names them. */
const columns = {
  organizations: ['id', 'name', 'description', 'email', 'website', 'logo', 'uri', 'parent_organization_id'],
  organization_identifiers: ['id', 'organization_id', 'identifier_scheme', 'identifier_type', 'identifier'],
  services: [
    'id',
    'organization_id',
    'name',
    'description',
    'url',
    'email',
    'status',
    'fees',
    'accreditations',
    'eligibility_description',
    'minimum_age',
    'maximum_age',
    'application_process',
    'wait_time',
    'attending_access',
    'attending_type',
    'assured_date',
    'assurer_email',
    'alert',
    'last_modified',
  ],
  schedules: [
    'id',
    'service_id',
    'service_at_location_id',
    'freq',
    'interval',
    'byday',
    'bymonthday',
    'dtstart',
    'until',
    'count',
    'valid_from',
    'valid_to',
    'opens_at',
    'closes_at',
    'description',
    'notes',
    'schedule_link',
    'attending_type',
  ],
  service_areas: ['id', 'service_id', 'name', 'description', 'extent', 'extent_type', 'uri'],
  languages: ['id', 'service_id', 'name', 'code', 'note'],
  funding: ['id', 'service_id', 'source'],
  cost_options: ['id', 'service_id', 'option', 'amount', 'currency', 'amount_description', 'valid_from', 'valid_to'],
  contacts: ['id', 'service_id', 'service_at_location_id', 'name', 'title', 'department', 'email'],
  phones: [
    'id',
    'service_id',
    'contact_id',
    'location_id',
    'service_at_location_id',
    'number',
    'extension',
    'type',
    'description',
  ],
  service_at_locations: ['id', 'service_id', 'location_id', 'description'],
  locations: [
    'id',
    'location_type',
    'name',
    'description',
    'latitude',
    'longitude',
    'external_identifier',
    'external_identifier_type',
    'transportation',
  ],
  addresses: [
    'id',
    'location_id',
    'attention',
    'address_1',
    'address_2',
    'city',
    'region',
    'state_province',
    'postal_code',
    'country',
    'address_type',
  ],
  accessibility: ['id', 'location_id', 'description', 'details', 'url'],
  attributes: ['id', 'link_id', 'link_entity', 'taxonomy_term_id', 'link_type'],
  taxonomies: ['id', 'name', 'description', 'uri', 'version'],
  taxonomy_terms: ['id', 'name', 'description', 'parent_id', 'taxonomy', 'taxonomy_id', 'term_uri', 'term'],
} as const
type Table = keyof typeof columns

/** Every published service as one table, with who runs it, its numbers and where it is: what somebody opens in a spreadsheet. */
export async function servicesTable(ask: Directory['publishedServices']): Promise<string> {
  const names = [...columns.services, 'organization_name', 'phones', 'postal_codes']
  const lines = [names.join(',')]
  for await (const service of everyOne((wishes) => ask({ ...(wishes as object), full: true }))) {
    const places = parts(service, 'service_at_locations')
    const locations = places.map(({ location }) => location as Row)
    const contacts = [service, ...places].flatMap((one) => parts(one, 'contacts'))
    const numbers = [service, ...contacts, ...places, ...locations].flatMap((one) => parts(one, 'phones'))
    const codes = locations.flatMap((one) => parts(one, 'addresses'))
    lines.push(
      line(names, {
        ...service,
        organization_name: (service.organization as Row | undefined)?.name,
        phones: eachOnce(numbers.map(({ number }) => number)),
        postal_codes: eachOnce(codes.map(({ postal_code: code }) => code)),
      }),
    )
  }
  return `${lines.join('\r\n')}\r\n`
}

/** Several values in one cell. */
const eachOnce = (values: readonly unknown[]): string => [...new Set(values)].filter(Boolean).join('; ')

const parts = (row: Row, name: string): readonly Row[] => (Array.isArray(row[name]) ? (row[name] as Row[]) : [])

/** The whole published directory as an HSDS data package: a zip of tables and what describes them. */
export async function packageOf(directory: Directory): Promise<Uint8Array> {
  const lines = new Map<Table, string[]>()
  const seen = new Set<string>()
  const put = (table: Table, row: Row) => {
    const known = lines.get(table) ?? []
    lines.set(table, known)
    const mark = `${table} ${row.id}`
    if (seen.has(mark)) return
    seen.add(mark)
    known.push(line(columns[table], row))
  }
  const putPhones = (row: Row, link: Row) => {
    for (const phone of parts(row, 'phones')) put('phones', { ...phone, ...link })
  }
  const putContacts = (row: Row, link: Row) => {
    for (const contact of parts(row, 'contacts')) {
      put('contacts', { ...contact, ...link })
      putPhones(contact, { contact_id: contact.id })
    }
  }
  for await (const service of everyOne((wishes) =>
    directory.publishedServices({ ...(wishes as object), full: true }),
  )) {
    put('services', service)
    const link = { service_id: service.id }
    if (service.organization) {
      const organization = service.organization as Row
      put('organizations', organization)
      for (const one of parts(organization, 'organization_identifiers')) put('organization_identifiers', one)
    }
    for (const table of ['schedules', 'service_areas', 'languages', 'funding', 'cost_options'] as const)
      for (const one of parts(service, table)) put(table, { ...one, ...link })
    putContacts(service, link)
    putPhones(service, link)
    for (const one of parts(service, 'attributes')) put('attributes', { ...one, link_entity: 'service' })
    for (const place of parts(service, 'service_at_locations')) {
      put('service_at_locations', place)
      const location = place.location as Row
      put('locations', location)
      for (const one of parts(place, 'schedules')) put('schedules', { ...one, service_at_location_id: place.id })
      putContacts(place, { service_at_location_id: place.id })
      putPhones(place, { service_at_location_id: place.id })
      for (const one of parts(location, 'addresses')) put('addresses', one)
      for (const one of parts(location, 'accessibility')) put('accessibility', one)
      putPhones(location, { location_id: location.id })
    }
  }
  for await (const taxonomy of everyOne(directory.publishedTaxonomies)) put('taxonomies', taxonomy)
  for await (const term of everyOne(directory.publishedTerms)) put('taxonomy_terms', term)
  const files = [...lines].map(([table, rows]): [string, Uint8Array] => [
    `${table}.csv`,
    strToU8([columns[table].join(','), ...rows, ''].join('\r\n')),
  ])
  const resources = [...lines.keys()].map((name) => ({
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    schema: { fields: columns[name].map((field) => ({ name: field })), primaryKey: 'id' },
  }))
  const about = {
    name: 'open-referral-uk',
    title: 'The published directory',
    profile: 'tabular-data-package',
    resources,
  }
  return zipSync(Object.fromEntries([...files, ['datapackage.json', strToU8(JSON.stringify(about, null, 2))]]))
}

async function* everyOne(
  ask: (wishes: unknown) => Promise<{ contents: readonly Row[]; last_page: boolean }>,
): AsyncGenerator<Row> {
  for (let page = 1; ; page++) {
    const { contents, last_page: isLast } = await ask({ page, per_page: 500 })
    yield* contents
    if (isLast) return
  }
}

const line = (names: readonly string[], row: Row): string => names.map((name) => cell(row[name])).join(',')

function cell(value: unknown): string {
  const text = value === undefined || value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
