import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import express from 'express'
import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, test } from 'vitest'
import { openReferralRoutes } from '#server/http/open-referral.ts'
import { aService } from '#tests/support/directory.ts'
import { bringIn, fed, openReferralFolder, textSource, useFeeds } from '#tests/support/feeds.ts'
import { useWorld } from '#tests/support/world.ts'

type Json = Record<string, unknown> & { contents: Record<string, unknown>[] }

// The doors behind the addresses: publishedServices, publishedService, publishedTaxonomies, publishedTaxonomy, publishedTerms,
// publishedTerm, publishedServicesAtLocations, publishedServiceAtLocation, publishedOrganizations, publishedOrganization.
describe('the published directory', () => {
  const world = useWorld()
  let base = ''
  const serve = useFeeds()
  beforeEach(async () => {
    const app = express()
    app.use('/api', openReferralRoutes({ as: (actor) => world.as(actor) }, 'https://waymark.example'))
    base = `${await serve(app)}/api`
  })
  const get = async (path: string) => (await fetch(`${base}${path}`)).json() as Promise<Json>
  const lists = ['services', 'taxonomies', 'taxonomy_terms', 'service_at_locations', 'organizations']

  const full = (number: number) =>
    fed(number, {
      minimum_age: 18,
      schedules: [{ byday: 'MO,TU', opens_at: '9am', closes_at: '17:30', freq: 'WEEKLY' }],
      cost_options: [{ option: 'Session', amount: 5.5 }],
      contacts: [
        { name: 'Desk', phones: [{ number: '0117 900 0000' }] },
        { name: 'Manager at home', is_private: true },
      ],
      languages: [{ name: 'Welsh', code: 'cy' }],
      service_areas: [{ name: 'Bristol' }],
      fundings: [{ source: 'The council' }],
      service_at_locations: [
        {
          location: {
            id: `10000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
            name: 'Hall',
            latitude: 51.45,
            longitude: -2.58,
            addresses: [
              { address_1: '1 High Street', city: 'Bristol', postal_code: 'bs14dj', country: 'United Kingdom' },
            ],
          },
        },
      ],
      attributes: [
        {
          link_type: 'need',
          taxonomy_term: {
            id: `20000000-0000-4000-8000-${String(number % 7).padStart(12, '0')}`,
            name: `Term ${number % 7}`,
            taxonomy_detail: { id: '30000000-0000-4000-8000-000000000001', name: 'Words' },
          },
        },
      ],
    })

  test('says what it speaks', async () => {
    expect(await get('/')).toEqual({
      version: 'HSDS-UK-3.0',
      profile: 'https://docs.openreferraluk.org/en/latest/',
      openapi_url: 'https://waymark.example/api/open-referral-uk/openapi.json',
    })
    expect(Object.keys((await get('/openapi.json')).paths as object)).toContain('/service_at_locations/{id}')
  })

  test('can be read from any page, and says when nothing has changed', async () => {
    await aService(world)
    const first = await fetch(`${base}/services`)
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    const again = await fetch(`${base}/services`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
    expect((await fetch(`${base}/services`, { method: 'POST' })).status).toBe(405)
  })

  test.each(lists)('%s comes in an envelope that counts what is in it', async (list) => {
    await bringIn(world, textSource(JSON.stringify(Array.from({ length: 23 }, (_, number) => full(number + 1)))))
    const seen = new Set<unknown>()
    let page = 1
    for (let isLast = false; !isLast; page++) {
      const answer = await get(`/${list}?page=${page}&per_page=10`)
      expect(Object.keys(answer)).toEqual([
        'total_items',
        'total_pages',
        'page_number',
        'size',
        'first_page',
        'last_page',
        'empty',
        'contents',
      ])
      expect([answer.page_number, answer.size, answer.first_page, answer.empty]).toEqual([
        page,
        answer.contents.length,
        page === 1,
        false,
      ])
      for (const { id } of answer.contents) seen.add(id)
      isLast = answer.last_page === true
      if (isLast) expect([answer.total_items, answer.total_pages]).toEqual([seen.size, page])
    }
    const beyond = await get(`/${list}?page=${page + 5}`)
    expect([beyond.size, beyond.empty, beyond.last_page]).toEqual([0, true, true])
    expect((await fetch(`${base}/${list}?page=0`)).status).toBe(400)
  })

  test('tells nothing of drafts, of the places of refuges, or of private contacts', async () => {
    await aService(world, 'Draft', { isDraft: true, at: { latitude: 51, longitude: -2 } })
    const refuge = await aService(world, 'Hidden house', { isRefuge: true, at: { latitude: 51, longitude: -2 } })
    await bringIn(world, textSource(JSON.stringify([full(1)])))
    const places = await get('/service_at_locations')
    expect(places.contents).toHaveLength(1)
    expect((await get('/services')).contents.map(({ name }) => name).sort()).toEqual(['Hidden house', 'Service 1'])
    const all = JSON.stringify([await get('/services?full=true'), await get(`/services/${refuge.id}`), places])
    expect(all).not.toContain('Manager at home')
    expect(JSON.stringify(await get(`/services/${refuge.id}`))).not.toContain('latitude')
    expect((await get('/organizations')).contents.map(({ name }) => name)).not.toContain('Draft Trust')
  })

  test.each([
    ['search=talk', 2],
    ['search=nobody', 0],
    ['taxonomy_term_id=20000000-0000-4000-8000-000000000001', 1],
    ['taxonomy_id=30000000-0000-4000-8000-000000000001', 2],
    ['modified_after=2026-01-01', 2],
    ['modified_after=2027-01-01T00:00:00Z', 0],
    ['minimum_age=18', 2],
    ['minimum_age=19', 0],
    ['day=MO&start_time=08:00&end_time=18:00', 2],
    ['day=SU', 0],
  ])('services?%s finds %i', async (wish, count) => {
    await bringIn(world, textSource(JSON.stringify([full(1), full(2)])))
    expect((await get(`/services?${wish}`)).total_items).toBe(count)
  })

  test('finds places near a postcode', async () => {
    await bringIn(
      world,
      textSource(
        JSON.stringify([
          full(1),
          fed(2, { service_at_locations: [{ location: { name: 'Far', latitude: 55.95, longitude: -3.19 } }] }),
        ]),
      ),
    )
    const near = await get('/service_at_locations?postcode=BS1%204DJ&proximity=2000')
    expect(near.contents.map(({ service }) => (service as { name: string }).name)).toEqual(['Service 1'])
    expect((await get('/service_at_locations?postcode=ZZ1%201ZZ')).total_items).toBe(0)
  })

  test('what is new is told in one call, and organizations come with what they run when that is asked', async () => {
    await bringIn(world, textSource(JSON.stringify(Array.from({ length: 60 }, (_, number) => fed(number + 1)))))
    const few = await get('/services?minimal=true')
    expect([few.size, few.total_pages]).toEqual([60, 1])
    expect(Object.keys(few.contents[0] ?? {}).sort()).toEqual(['id', 'last_modified', 'name', 'status'])
    expect((await get('/services?minimal=true&per_page=10')).size).toBe(10)
    expect((await get('/services')).size).toBe(50)
    const [plain] = (await get('/organizations?per_page=1')).contents
    expect(plain).not.toHaveProperty('services')
    const [whole] = (await get('/organizations?per_page=1&full_service=true')).contents
    expect(whole).toMatchObject({ services: [{ name: 'Service 1' }] })
    expect((await get('/organizations?per_page=1&full=true')).contents).toMatchObject([
      { services: [{ name: 'Service 1' }] },
    ])
  })

  test('can be taken whole: lines, a table, and a data package that reads back the same', async () => {
    const start = { attending_access: 'self-referral', attending_type: 'venue, phone', wait_time: 'Two weeks' }
    await bringIn(world, textSource(JSON.stringify([{ ...full(1), ...start }, full(2)])))
    const lines = (await (await fetch(`${base}/services?format=ndjson&minimal=true`)).text()).trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).name)).toEqual(['Service 1', 'Service 2'])
    const table = (await (await fetch(`${base}/services.csv`)).text()).split('\r\n')
    expect(table[0]).toMatch(/,organization_name,phones,postal_codes$/)
    expect(table[2]).toMatch(/,Organization 2,0117 900 0000,BS1 4DJ$/)
    const zip = unzipSync(new Uint8Array(await (await fetch(`${base}/package.zip`)).arrayBuffer()))
    expect(Object.keys(zip)).toEqual(
      expect.arrayContaining(['services.csv', 'phones.csv', 'addresses.csv', 'datapackage.json']),
    )
    const before = await get(`/services/${fed(1).id}`)
    const again = await bringIn(world, `${base}/package.zip`)
    expect([again.read, again.created]).toEqual([2, 0])
    const { last_modified: _, ...after } = await get(`/services/${fed(1).id}`)
    expect(after).toMatchObject({ ...start, name: before.name, service_at_locations: [{ location: { name: 'Hall' } }] })
  })

  describe.skipIf(!openReferralFolder)('keeps to the official schemas (which must lie beside the project)', () => {
    const folder = `${openReferralFolder}/schemas/oruk-3.0/schema`
    const valid = () => {
      const ajv = new Ajv2020({ strict: false, allErrors: true })
      addFormats.default(ajv)
      for (const file of readdirSync(folder)) {
        const schema = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as object
        ajv.addSchema({ ...schema, $id: `https://openreferraluk.org/specifications/3.0/schema/${file}` })
      }
      return (name: string, what: unknown) => {
        const check = ajv.getSchema(`https://openreferraluk.org/specifications/3.0/schema/${name}.json`)
        expect([check?.(what), check?.errors]).toEqual([true, null])
      }
    }
    const details = {
      services: 'service',
      taxonomies: 'taxonomy',
      taxonomy_terms: 'taxonomy_term',
      service_at_locations: 'service_at_location',
      organizations: 'organization',
    }

    test('on every list, first, middle and last page, and in fifty details of each', async () => {
      const keeps = valid()
      await bringIn(world, `${openReferralFolder}/sample/bristol-oruk1-services.json`)
      await bringIn(world, textSource(JSON.stringify(Array.from({ length: 60 }, (_, number) => full(number + 1)))))
      keeps('api_details', await get('/'))
      for (const [list, detail] of Object.entries(details)) {
        const { total_pages: pages } = await get(`/${list}?per_page=20`)
        for (const page of [1, Math.ceil(Number(pages) / 2), Number(pages)]) {
          const answer = await get(`/${list}?per_page=20&page=${page}`)
          keeps(`${detail}_list`, answer)
          expect(JSON.stringify(answer)).not.toMatch(/:null|:""/)
        }
        const { contents } = await get(`/${list}?per_page=50&page=1`)
        for (const { id } of contents) {
          const one = await get(`/${list}/${id}`)
          keeps(detail, one)
          expect(JSON.stringify(one)).not.toMatch(/:null|:""/)
        }
      }
    }, 60_000)
  })
})
