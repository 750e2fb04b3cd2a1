import { mkdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { asc, eq } from 'drizzle-orm'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import {
  confirmedParts,
  organizations,
  serviceChanges,
  serviceDifferences,
  serviceLikenesses,
  serviceStates,
  services,
  taxonomyTerms,
} from '#db/schema/index.ts'
import { openSource } from '#server/outside/feeds/open-source.ts'
import { isPrivate, reach, Unreadable } from '#server/outside/feeds/reaching.ts'
import { bringIn, fed, openReferralFolder, textSource, useFeeds, uuidOf } from '#tests/support/feeds.ts'
import { useWorld } from '#tests/support/world.ts'
import { quickFolder } from '../../scripts/quick-folder.mjs'

describe('bringing services in', () => {
  const world = useWorld()
  const serve = useFeeds()
  const all = () => world.database.read(async (db) => db.select().from(services).orderBy(asc(services.number)))
  const named = async (name: string) => (await all()).find((one) => one.name === name)
  const counts = ({ read, created, updated, unchanged, skipped }: Awaited<ReturnType<typeof bringIn>>) => [
    read,
    created,
    updated,
    unchanged,
    skipped.length,
  ]
  const text = (...records: unknown[]) => textSource(JSON.stringify(records))
  const folder = (files: Record<string, string | Buffer>, name = 'package') => {
    const path = join(quickFolder('waymark-feed-'), name)
    mkdirSync(path)
    for (const [file, words] of Object.entries(files)) writeFileSync(join(path, file), words)
    return path
  }

  test.skipIf(!openReferralFolder)(
    'the real feed of a council comes in whole, and twice without doubles (it must lie beside the project)',
    async () => {
      const file = `${openReferralFolder}/sample/bristol-oruk1-services.json`
      expect(counts(await bringIn(world, file))).toEqual([819, 817, 0, 0, 2])
      const again = await bringIn(world, file)
      expect(counts(again)).toEqual([819, 0, 0, 817, 2])
      expect(again.skipped.map(({ reason }) => reason)).toEqual([
        'It has no name',
        'A record with this id came before; we kept the first',
      ])
      const page = await bringIn(world, `${openReferralFolder}/sample/bristol-oruk1-page-41-of-41.json`)
      expect([page.read, page.created]).toEqual([19, 0])
      for (const { description } of await all()) expect(description).not.toMatch(/<\/?(p|br|span|a)\b/)
    },
    90_000,
  )

  test('a changed record is changed, with what it said before', async () => {
    await bringIn(world, text(fed(1), fed(2)))
    expect(counts(await bringIn(world, text(fed(1, { name: 'New name', fees: 'Free' }), fed(2))))).toEqual([
      2, 0, 1, 1, 0,
    ])
    const changes = await world.database.read(async (db) => db.select().from(serviceChanges))
    expect(changes.map(({ part, old, new: fresh }) => [part, old, fresh]).sort()).toEqual([
      ['fees', null, 'Free'],
      ['name', 'Service 1', 'New name'],
    ])
  })

  test('a dry run says what would happen and changes nothing', async () => {
    await bringIn(world, text(fed(1)))
    const would: unknown[] = []
    const dry = await bringIn(world, text(fed(1, { name: 'Other' }), fed(2)), {
      isRehearsal: true,
      onWould: ({ what, parts }) => would.push([what, parts]),
    })
    expect([counts(dry), would]).toEqual([
      [2, 1, 1, 0, 0],
      [
        ['updated', ['name']],
        ['created', []],
      ],
    ])
    expect((await all()).map(({ name }) => name)).toEqual(['Service 1'])
  })

  test('what the service itself confirmed stays, and the difference waits for an editor', async () => {
    await bringIn(world, text(fed(1, { fees: 'Free' })))
    await world.database.write(async (tx) => {
      await tx
        .insert(confirmedParts)
        .values({ serviceId: uuidOf(1), part: 'fees', confirmedBy: 'owner', confirmedAt: world.now })
    })
    const again = await bringIn(world, text(fed(1, { fees: '£5', name: 'New name' })))
    expect([again.updated, again.warnings.map(({ message }) => message)]).toEqual([
      1,
      ['The feed says something else than the service confirmed (fees); we kept ours for an editor to look at'],
    ])
    expect(await named('New name')).toMatchObject({ fees: 'Free' })
    const waiting = await world.database.read(async (db) => db.select().from(serviceDifferences))
    expect(waiting).toMatchObject([{ part: 'fees', ours: 'Free', theirs: '£5' }])
    expect((await bringIn(world, text(fed(1, { fees: '£5', name: 'New name' })))).warnings).toEqual([])
  })

  test('a place that was confirmed stays where it is when the feed moves it, and other services move', async () => {
    const at = (postcode: string) => ({
      service_at_locations: [
        {
          location: {
            id: uuidOf(500),
            name: 'Hall',
            addresses: [{ address_1: '1 High Street', postal_code: postcode }],
          },
        },
      ],
    })
    await bringIn(world, text(fed(1, at('BS1 4DJ')), fed(2, at('BS1 4DJ'))))
    await world.database.write(async (tx) => {
      await tx
        .insert(confirmedParts)
        .values({ serviceId: uuidOf(1), part: 'places', confirmedBy: 'owner', confirmedAt: world.now })
    })
    const moved = await bringIn(world, text(fed(1, at('BS3 1AB')), fed(2, at('BS3 1AB'))))
    expect(moved.warnings.map(({ message }) => message)).toEqual([
      'The feed says something else than the service confirmed (places); we kept ours for an editor to look at',
    ])
    const postcodeOf = async (number: number) =>
      (await world.as(world.visitor).queries.directory.servicePage({ serviceId: uuidOf(number) })).places.map(
        ({ postcode }) => postcode,
      )
    expect([await postcodeOf(1), await postcodeOf(2)]).toEqual([['BS1 4DJ'], ['BS3 1AB']])
    const [waiting] = await world.database.read(async (db) => db.select().from(serviceDifferences))
    const hazel = await world.given.member('Hazel', { roles: ['directory-editor'] })
    await world.as(hazel).commands.directory.settleDifference({ differenceId: waiting?.id, outcome: 'taken' })
    expect(await postcodeOf(1)).toEqual(['BS3 1AB'])
  })

  test('a place that was confirmed and only has new ids in its feed is no difference', async () => {
    const at = (number: number, street = '1 High Street') => ({
      service_at_locations: [
        {
          id: uuidOf(number + 1),
          location: {
            id: uuidOf(number),
            name: 'Hall',
            addresses: [{ id: uuidOf(number + 2), address_1: street, postal_code: 'BS1 4DJ' }],
          },
        },
      ],
    })
    await bringIn(world, text(fed(1, at(500))))
    await world.database.write(async (tx) => {
      await tx
        .insert(confirmedParts)
        .values({ serviceId: uuidOf(1), part: 'places', confirmedBy: 'owner', confirmedAt: world.now })
    })
    expect((await bringIn(world, text(fed(1, at(600))))).warnings).toEqual([])
    expect(await world.database.read(async (db) => db.select().from(serviceDifferences))).toEqual([])
    expect((await bringIn(world, text(fed(1, at(600, '2 High Street'))))).warnings).toHaveLength(1)
  })

  test('the older shape is understood', async () => {
    await bringIn(
      world,
      text({
        ...fed(1),
        attending_access: 'Self referral',
        attending_type: 'Phone',
        eligibilitys: [{ eligibility: 'Adults', minimum_age: '18', maximum_age: 65 }],
        regular_schedules: [{ byday: 'Monday, Wed', opens_at: '9am', closes_at: '5.30 pm' }],
        service_taxonomys: [{ id: uuidOf(5), taxonomy: { id: 'Need:1', name: 'Money', vocabulary: 'Needs' } }],
        service_at_locations: [
          {
            id: uuidOf(6),
            location: {
              id: uuidOf(7),
              latitude: '51.45',
              longitude: '-2.58',
              physical_addresses: [{ address_1: '1 High Street', city: 'Bristol', postal_code: 'bs1 4dj' }],
            },
          },
        ],
      }),
    )
    expect(await named('Service 1')).toMatchObject({
      waysIn: ['self-referral'],
      meets: ['phone'],
      eligibility: 'Adults',
      minimumAge: 18,
      maximumAge: 65,
      schedules: [{ byday: 'MO,WE', opensAt: '09:00', closesAt: '17:30', freq: 'WEEKLY' }],
    })
  })

  test.each([
    ['an array', JSON.stringify([fed(1), fed(2)])],
    ['contents', JSON.stringify({ total_items: 2, contents: [fed(1), fed(2)], page: 1 })],
    ['content', JSON.stringify({ totalElements: 2, content: [fed(1), fed(2)] })],
    ['services', JSON.stringify({ name: 'A feed', services: [fed(1), fed(2)] })],
    ['one record a line', `${JSON.stringify(fed(1))}\n${JSON.stringify(fed(2))}\n`],
    ['a byte order mark', `\ufeff${JSON.stringify([fed(1), fed(2)])}`],
    [
      'an organization with its services',
      JSON.stringify([{ id: uuidOf(50), name: 'Helpers', description: 'Help', services: [fed(1), fed(2)] }]),
    ],
    ['a comma too many', `[${JSON.stringify(fed(1)).replace(/}$/, ',}')},${JSON.stringify(fed(2))},]`],
  ])('%s is read', async (_, words) => {
    expect((await bringIn(world, textSource(words))).created).toBe(2)
  })

  test('one record alone, a compressed file and a file of one table are read', async () => {
    const csv = `id,name,description,status,organization_id\n${uuidOf(3)},From a table,"Words, with a comma",active,${uuidOf(9)}\n`
    const path = folder({
      'one.json': JSON.stringify(fed(1)),
      'two.json.gz': gzipSync(JSON.stringify([fed(2)])),
      'services.csv': `\ufeff${csv}`,
    })
    for (const file of ['one.json', 'two.json.gz', 'services.csv'])
      expect((await bringIn(world, join(path, file))).created).toBe(1)
    expect(await named('From a table')).toMatchObject({ description: 'Words, with a comma' })
  })

  const tables = {
    'services.csv': `id,organization_id,name,status\n1,a,Drop-in,active\n2,a,Helpline,active\n,a,No id,active\n`,
    'organizations.csv': 'id,name,description\na,Helpers,They help\n',
    'locations.csv': 'id,name,latitude,longitude,location_type\nl1,Hall,51.4,-2.5,physical\n',
    'service_at_locations.csv': 'id,service_id,location_id\ns1,1,l1\n',
    'addresses.csv': 'id,location_id,address_1,city,postal_code\nx,l1,1 High Street,Bristol,BS1 4DJ\n',
    'phones.csv': 'id,service_id,contact_id,number\np1,1,,0117 900 0000\np2,,c1,0117 900 0001\n',
    'contacts.csv': 'id,service_id,name\nc1,1,Desk\n',
    'attributes.csv': 'id,link_id,link_entity,taxonomy_term_id\na1,1,service,t1\n',
    'taxonomy_terms.csv': 'id,name,description,parent_id\nt1,Money,Money worries,\n',
  }

  test.each(['a folder', 'a zip file'])('a data package in %s is joined together', async (how) => {
    const path = how === 'a folder' ? folder(tables) : join(folder({}), 'package.zip')
    if (how === 'a zip file')
      writeFileSync(
        path,
        zipSync(Object.fromEntries(Object.entries(tables).map(([name, words]) => [`data/${name}`, strToU8(words)]))),
      )
    const summary = await bringIn(world, path)
    expect([counts(summary), summary.skipped]).toEqual([
      [3, 2, 0, 0, 1],
      [{ id: 'services, row 3', reason: 'It has no id' }],
    ])
    expect(await named('Drop-in')).toMatchObject({
      phones: [{ number: '0117 900 0000' }],
      contacts: [{ name: 'Desk', phones: [{ number: '0117 900 0001' }] }],
    })
    expect(counts(await bringIn(world, path))).toEqual([3, 0, 0, 2, 1])
  })

  describe('from an API', () => {
    const json = (body: unknown) => JSON.stringify(body)
    /** An API with these services, and with what it says of itself. */
    const api = (
      records: readonly ReturnType<typeof fed>[],
      {
        about = { version: 'HSDS-UK-3.0' } as object | null,
        perPage = 10,
        claims = {} as object,
        hasDetails = true,
      } = {},
    ) => {
      const asked: string[] = []
      const address = serve((request, response) => {
        const url = new URL(request.url ?? '/', 'http://feed')
        asked.push(url.pathname + url.search)
        response.setHeader('content-type', 'application/json')
        const [, list, id] = url.pathname.split('/')
        if (url.pathname === '/' && about) return response.end(json(about))
        if (list === 'services' && id && hasDetails)
          return response.end(json({ ...records.find((one) => one.id === id), fees: 'Told in the details' }))
        if (list !== 'services' || id) return response.writeHead(404).end('{}')
        const page = Number(url.searchParams.get('page'))
        const contents = records
          .slice((page - 1) * perPage, page * perPage)
          .map(({ id: one, name, status, organization }) => ({ id: one, name, status, organization }))
        response.end(
          json({
            total_items: records.length,
            total_pages: Math.ceil(records.length / perPage),
            page_number: page,
            ...claims,
            contents,
          }),
        )
      })
      return address.then((base) => ({ base, asked }))
    }
    const many = (count: number) => Array.from({ length: count }, (_, number) => fed(number + 1))

    test('it is asked what it speaks, read to its end, with the details of each', async () => {
      const { base, asked } = await api(many(23))
      expect(counts(await bringIn(world, base))).toEqual([23, 23, 0, 0, 0])
      expect(asked[0]).toBe('/')
      expect((await all()).every(({ fees }) => fees === 'Told in the details')).toBe(true)
      expect(counts(await bringIn(world, `${base}/services`))).toEqual([23, 0, 0, 23, 0])
    })

    test('one that says no version speaks the older one', async () => {
      const { base } = await api(many(3), { about: null })
      expect((await openSource(base, { where: 'anywhere', wait: 1 })).kind).toBe('oruk-1')
      expect((await bringIn(world, base)).created).toBe(3)
    })

    test('what is sent counts, not the counters: 31 said, 128 sent', async () => {
      const { base } = await api(many(128), { claims: { total_items: 31, total_pages: 4, last_page: true } })
      const summary = await bringIn(world, base)
      expect(summary.created).toBe(128)
      expect(summary.warnings).toContainEqual({
        id: 'services',
        message: 'The feed says that it has 31 and sent 128; we went by what it sent',
      })
    })

    test('where there are no details, the list stands, and we say so', async () => {
      const { base } = await api(many(20), { hasDetails: false })
      const summary = await bringIn(world, base)
      expect(summary.created).toBe(20)
      expect(summary.warnings.some(({ message }) => message.startsWith('Its details could not be read'))).toBe(true)
    })

    test('half a page is kept as far as it goes', async () => {
      const page = json({ total_items: 3, contents: many(3) })
      const base = await serve((request, response) => {
        if (!request.url?.startsWith('/services?')) return response.writeHead(404).end()
        if (!request.url.includes('page=1&')) return response.end('{"contents":[]}')
        response.writeHead(200, { 'content-type': 'application/json' })
        response.write(page.slice(0, page.indexOf('Service 3')))
        setTimeout(() => response.destroy(), 20)
      })
      const summary = await bringIn(world, base)
      expect(summary.created).toBe(2)
      expect(summary.warnings).toContainEqual({
        id: 'page 1',
        message: 'This page broke off after 2 records; we kept those',
      })
    })

    test('one that is offline cannot be read, and we say so', async () => {
      await expect(bringIn(world, 'http://127.0.0.1:9/')).rejects.toMatchObject({
        name: 'Unreadable',
        message: 'Nobody answers there',
      })
    })

    test('a page for people is no feed', async () => {
      const base = await serve((_request, response) => response.end('<html><body>Welcome</body></html>'))
      await expect(bringIn(world, base)).rejects.toMatchObject({ name: 'Unreadable' })
    })

    test('that sends the same page for every number is read once', async () => {
      const base = await serve((request, response) => {
        if (request.url?.startsWith('/services/')) return response.writeHead(404).end()
        response.end(json(request.url?.startsWith('/services') ? { contents: many(4) } : {}))
      })
      expect(counts(await bringIn(world, base)).slice(0, 2)).toEqual([4, 4])
    })
  })

  describe('when things go wrong', () => {
    test('a record of 50 MB is left out, and the others are kept', async () => {
      const summary = await bringIn(
        world,
        textSource(JSON.stringify([fed(1), fed(2, { description: 'x'.repeat(50_000_000) }), fed(3)])),
      )
      expect([summary.created, summary.skipped]).toEqual([
        2,
        [{ id: uuidOf(2), reason: 'It is too large (50 MB); we keep records up to 5 MB' }],
      ])
    })

    test('words that are no UTF-8 are read as Windows wrote them, and we say so', async () => {
      const bytes = Buffer.from(JSON.stringify([fed(1, { name: 'Caf#' })]).replace('#', '\u00e9'), 'latin1')
      const summary = await bringIn(world, textSource(bytes))
      expect(summary.warnings).toContainEqual({
        id: uuidOf(1),
        message: 'It is not valid UTF-8; we read it as Windows-1252',
      })
      expect(await named('Café')).toBeDefined()
    })

    test('scripts in descriptions do not come in', async () => {
      await bringIn(
        world,
        text(
          fed(1, {
            description:
              '<p>Come <b>in</b></p><script>alert(1)</script><img src=x onerror=alert(1)>&lt;script&gt;alert(2)&lt;/script&gt;',
            url: 'javascript:alert(1)',
          }),
        ),
      )
      expect(await named('Service 1')).toMatchObject({ description: 'Come in', url: null })
    })

    test('a circle of terms is cut open', async () => {
      const term = (id: number, parent: number) => ({
        id: uuidOf(id),
        name: `Term ${id}`,
        taxonomy: 'T',
        parent_id: uuidOf(parent),
      })
      const summary = await bringIn(
        world,
        textSource(JSON.stringify({ taxonomy_terms: [term(1, 2), term(2, 3), term(3, 1)] })),
      )
      expect(summary.warnings.map(({ message }) => message)).toEqual([
        'This term stands under itself in a circle; we put it at the top',
      ])
      const rows = await world.database.read(async (db) => db.select().from(taxonomyTerms))
      expect(rows.filter(({ parentId }) => parentId === null)).toHaveLength(1)
    })

    test.each([
      '2025-03-04',
      '04/03/2025',
      '4 March 2025',
      '20250304',
      '2025-03-04T10:00:00Z',
      'Tuesday 4th March 2025',
    ])('the date %s is understood', async (assured_date) => {
      await bringIn(world, text(fed(1, { assured_date })))
      expect(await named('Service 1')).toMatchObject({ assuredOn: '2025-03-04' })
    })

    test('a date that is none is said', async () => {
      const summary = await bringIn(world, text(fed(1, { assured_date: 'last spring' })))
      expect(summary.warnings).toContainEqual({
        id: uuidOf(1),
        message: 'assured_date is not a date we can read: last spring',
      })
    })

    test.each([
      ['01179000000', '0117 900 0000'],
      ['0117-900-0000', '0117 900 0000'],
      ['(0117) 900 0000', '0117 900 0000'],
      ['+44 117 900 0000', '0117 900 0000'],
      ['+44 (0)117 900 0000', '0117 900 0000'],
      ['0044 117 900 0000', '0117 900 0000'],
      ['Tel: 0117 900 0000', '0117 900 0000'],
      ['0117 900 0000 ext 12', '0117 900 0000'],
      ['0117 900 0000 (Mondays)', '0117 900 0000'],
      ['07700 900123', '07700 900123'],
      ['0808 808 1111', '0808 808 1111'],
      ['116 123', '116 123'],
    ])('the phone number %s is understood', async (number, dialled) => {
      await bringIn(world, text(fed(1, { phones: [{ number }] })))
      expect((await named('Service 1'))?.phones[0]?.number).toBe(dialled)
    })

    test('a number nobody can dial is said', async () => {
      const summary = await bringIn(world, text(fed(1, { phones: [{ number: 'see website' }] })))
      expect(summary.warnings).toContainEqual({ id: uuidOf(1), message: 'Not a phone number: see website' })
    })

    test('the same service from two feeds is one; one that only looks the same waits for an editor', async () => {
      await bringIn(world, textSource(JSON.stringify([fed(1)]), 'file:one'))
      const second = await bringIn(
        world,
        textSource(JSON.stringify([fed(1, { fees: 'Free' }), { ...fed(1), id: uuidOf(77) }]), 'file:two'),
      )
      expect(second.warnings).toEqual(
        expect.arrayContaining([
          { id: uuidOf(1), message: 'The same service also comes from one' },
          { id: uuidOf(77), message: 'It looks the same as one from one; an editor decides whether the two are one' },
        ]),
      )
      expect(await world.database.read(async (db) => db.select().from(serviceLikenesses))).toHaveLength(1)
    })

    test('the same service twice in one feed, under two ids, waits for an editor as one pair', async () => {
      const twice = [fed(1), { ...fed(1), id: uuidOf(77) }]
      const { created, warnings } = await bringIn(world, textSource(JSON.stringify(twice)))
      expect(created).toBe(2)
      expect(warnings).toContainEqual({
        id: uuidOf(77),
        message: 'It looks the same as another one in this feed; an editor decides whether the two are one',
      })
      expect(await world.database.read(async (db) => db.select().from(serviceLikenesses))).toMatchObject([
        { serviceId: uuidOf(1), otherId: uuidOf(77) },
      ])
    })

    test('records that are nonsense cost only themselves', async () => {
      const summary = await bringIn(
        world,
        textSource(
          `[${JSON.stringify(fed(1))}, {"id": 5, "name": {"a": 1}}, {"id": "x", "name": "<br>"}, {"id":"y" "name":1}, 7, null, ${JSON.stringify(fed(2, { organization: 'Someone', service_at_locations: 'nowhere', phones: 7, schedules: [null, 3], extra_field: { a: '\u0000b' } }))}]`,
        ),
      )
      expect(counts(summary)).toEqual([5, 2, 0, 0, 3])
      expect(await named('Service 2')).toMatchObject({ extra: { extra_field: { a: 'b' } } })
    })

    test('a file that breaks off is kept as far as it goes', async () => {
      const whole = JSON.stringify([fed(1), fed(2)])
      const path = folder({ 'cut.json': whole.slice(0, -20) })
      const summary = await bringIn(world, join(path, 'cut.json'))
      expect([summary.created, summary.warnings]).toEqual([
        1,
        [{ id: 'the file', message: 'It breaks off after 1 records; we kept those' }],
      ])
    })

    test('a run that was cut off goes on where it was', async () => {
      const source = text(fed(1), fed(2), fed(3))
      const { directory } = world.as(world.system).commands
      const { runId } = await directory.beginRun({ address: source.address })
      await directory.importRecords({
        runId,
        records: [{ kind: 'service', raw: fed(1), place: 'record 1' }],
        checkpoint: { records: 1, edition: '1' },
      })
      const summary = await bringIn(world, source)
      expect([counts(summary), summary.warnings.map(({ id }) => id)]).toEqual([[3, 3, 0, 0, 0], ['the run']])
    })

    test('what a whole reading of a feed does not have any more is marked, not deleted', async () => {
      await bringIn(world, text(fed(1), fed(2)), { isWhole: true })
      await bringIn(world, text(fed(1)), { isWhole: true })
      const states = await world.database.read(async (db) =>
        db.select().from(serviceStates).where(eq(serviceStates.state, 'vanished')),
      )
      expect(states).toMatchObject([{ serviceId: uuidOf(2), endedAt: null }])
      await bringIn(world, text(fed(1), fed(2)), { isWhole: true })
      expect((await all()).length).toBe(2)
    })

    test('a refuge keeps its place to itself', async () => {
      await bringIn(world, text(fed(1, { name: 'Bristol Women’s Refuge' }), fed(2, { name: 'Refugee welcome' })))
      expect((await all()).map(({ placeSecretSince }) => placeSecretSince !== null)).toEqual([true, false])
    })

    test('a service without an organization is kept, and we say so', async () => {
      const summary = await bringIn(world, text(fed(1, { organization: undefined })))
      expect(summary.warnings).toContainEqual({ id: uuidOf(1), message: 'It does not say who runs it' })
      expect(await world.database.read(async (db) => db.select().from(organizations))).toEqual([])
    })

    test('only those who look after the directory bring services in', async () => {
      const heron = await world.given.member('Heron')
      for (const who of [world.visitor, heron]) {
        const { directory } = world.as(who).commands
        await expect(directory.beginRun({ address: 'x' })).rejects.toMatchObject({ kind: 'forbidden' })
        await expect(directory.importRecords({ runId: 'x', records: [], checkpoint: {} })).rejects.toMatchObject({
          kind: 'forbidden',
        })
        await expect(directory.rehearseRecords({ address: 'x', records: [] })).rejects.toMatchObject({
          kind: 'forbidden',
        })
        await expect(directory.finishRun({ runId: 'x', outcome: 'done' })).rejects.toMatchObject({ kind: 'forbidden' })
      }
    })
  })

  describe('addresses that people give', () => {
    test.each([
      '127.0.0.1',
      '10.1.2.3',
      '169.254.169.254',
      '192.168.0.1',
      '::1',
      '::ffff:127.0.0.1',
      'fe80::1',
      '0.0.0.0',
      'localhost',
      '100.64.0.1',
      'fd00::1',
    ])('%s is private', (host) => {
      expect(isPrivate(host)).toBe(true)
    })
    test.each(['8.8.8.8', '2606:4700::1111', 'example.org'])('%s is not', (host) => {
      expect(isPrivate(host)).toBe(false)
    })
    test.each([
      'http://127.0.0.1:1/',
      'http://localhost:1/',
      'http://[::1]:1/',
      'http://2130706433/',
      'http://0x7f.1/',
    ])('%s is refused', async (address) => {
      await expect(reach(address, 'public-only')).rejects.toThrow('We do not go to private or local addresses')
    })
    test('a file is not read by its address', async () => {
      await expect(reach('file:///etc/passwd', 'public-only')).rejects.toThrow('We read only http and https')
    })
    test('a feed that is not ours may not send us to our own machine', async () => {
      const asked: (string | undefined)[] = []
      const home = await serve((request, response) => {
        asked.push(request.url)
        response.writeHead(302, { location: `${home}/secret` }).end()
      })
      // The machine's own name: where it leads here, the first answer is heard, and what it points at is refused.
      const byName = new URL(home)
      byName.hostname = hostname()
      await expect(reach(byName.href, 'anywhere')).rejects.toBeInstanceOf(Unreadable)
      await expect(reach(byName.href, 'public-only')).rejects.toBeInstanceOf(Unreadable)
      expect(asked).not.toContain('/secret')
    })
    test('nobody is led on without an end', async () => {
      const base = await serve((_request, response) => response.writeHead(302, { location: '/again' }).end())
      await expect(reach(base, 'anywhere')).rejects.toThrow('from one address to the next')
    })
  })
})
