const schema = (name: string) => ({ $ref: `https://openreferraluk.org/specifications/3.0/schema/${name}.json` })

const parameter = (name: string, type: 'string' | 'integer' | 'boolean' | 'number', description: string) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema: { type },
})

const paging = [
  parameter('page', 'integer', 'Which page, from 1'),
  parameter('per_page', 'integer', 'How many on a page, up to 1000'),
  parameter('format', 'string', 'json, or ndjson for every record at once, one a line'),
  parameter('search', 'string', 'Words that must all be there'),
]
const ofServices = [
  parameter('taxonomy_term_id', 'string', 'Services under this term'),
  parameter('taxonomy_id', 'string', 'Services under any term of this taxonomy'),
  parameter('organization_id', 'string', 'Services that this organization runs'),
  parameter('modified_after', 'string', 'Changed at this moment or later'),
  parameter('full', 'boolean', 'With everything that hangs on each'),
  parameter('minimum_age', 'number', 'With a minimum age of at least this'),
  parameter('maximum_age', 'number', 'With a maximum age of at most this'),
  parameter('day', 'string', 'Open on this day: MO, TU, WE, TH, FR, SA or SU'),
  parameter('start_time', 'string', 'Opening at this time or later: 09:30'),
  parameter('end_time', 'string', 'Closing at this time or earlier: 17:00'),
]

/** What this API offers, in the words of OpenAPI. `server` is its address. */
export function openApiOf(server: string) {
  const list = (what: string, name: string, parameters: readonly object[] = []) => ({
    get: {
      summary: `A page of ${what}`,
      parameters: [...paging, ...parameters],
      responses: {
        200: answer(`A page of ${what}`, schema(`${name}_list`)),
        400: { description: 'A parameter cannot be read' },
      },
    },
  })
  const one = (what: string, name: string, parameters: readonly object[] = []) => ({
    get: {
      summary: what,
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }, ...parameters],
      responses: { 200: answer(what, schema(name)), 404: { description: 'There is none with this id' } },
    },
  })
  const fullService = [parameter('full_service', 'boolean', 'With its services in full')]
  return {
    openapi: '3.1.0',
    info: { title: 'The published directory, in Open Referral UK', version: '3.0' },
    servers: [{ url: server }],
    paths: {
      '/': { get: { summary: 'About this API', responses: { 200: answer('About this API', schema('api_details')) } } },
      '/services': list('services', 'service', [
        ...ofServices,
        parameter('minimal', 'boolean', 'Only ids and when each last changed'),
      ]),
      '/services/{id}': one('A service', 'service'),
      '/taxonomies': list('taxonomies', 'taxonomy'),
      '/taxonomies/{id}': one('A taxonomy', 'taxonomy'),
      '/taxonomy_terms': list('taxonomy terms', 'taxonomy_term', [
        parameter('taxonomy_id', 'string', 'Of this taxonomy'),
        parameter('top_only', 'boolean', 'Only those at the top'),
        parameter('parent_id', 'string', 'Only those right under this term'),
      ]),
      '/taxonomy_terms/{id}': one('A taxonomy term', 'taxonomy_term'),
      '/service_at_locations': list('services at locations', 'service_at_location', [
        ...ofServices,
        parameter('postcode', 'string', 'Near this postcode'),
        parameter('proximity', 'number', 'How near, in metres'),
      ]),
      '/service_at_locations/{id}': one('A service at a location', 'service_at_location'),
      '/organizations': list('organizations', 'organization', [
        parameter('full', 'boolean', 'With everything that hangs on each'),
        ...fullService,
      ]),
      '/organizations/{id}': one('An organization', 'organization', fullService),
    },
  }
}

const answer = (description: string, what: object) => ({
  description,
  content: { 'application/json': { schema: what } },
})
