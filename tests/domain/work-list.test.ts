import { describe, expect, test } from 'vitest'
import { checkLinks } from '#server/outside/feeds/check-links.ts'
import { aService } from '#tests/support/directory.ts'
import { useFeeds } from '#tests/support/feeds.ts'
import { useWorld } from '#tests/support/world.ts'

const day = 86_400_000

describe('what there is to do in the directory', () => {
  const world = useWorld()
  const serve = useFeeds()
  const hazel = () => world.given.member('Hazel', { roles: ['directory-editor'] })

  test('is counted, and listed a page at a time, what has waited longest first', async () => {
    const editor = await hazel()
    for (let number = 0; number < 27; number++)
      await aService(world, `Club ${number}`, {
        checkedAt: world.now - 200 * day,
        checkedUntil: world.now - (30 - number) * day,
      })
    await aService(world, 'Draft', { isDraft: true })
    const counts = await world.as(editor).queries.directory.workCounts({})
    const count = (kind: string) => counts.find((one) => one.kind === kind)?.count
    expect([count('stale'), count('drafts'), count('never-checked'), count('unclaimed')]).toEqual([27, 1, 0, 27])
    for (const kind of ['stale', 'unclaimed']) {
      const first = await world.as(editor).queries.directory.workList({ kind })
      const rest = await world.as(editor).queries.directory.workList({ kind, after: first.next })
      const names = [...first.lines, ...rest.lines].map(({ name }) => name)
      expect(names).toEqual(Array.from({ length: 27 }, (_, number) => `Club ${number}`))
      expect(rest.next).toBeNull()
    }
    const heron = await world.given.member('Heron')
    for (const ask of [
      () => world.as(heron).queries.directory.workCounts({}),
      () => world.as(heron).queries.directory.workList({ kind: 'stale' }),
      () => world.as(heron).queries.directory.directoryCoverage({}),
    ])
      await expect(ask()).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('is done to several entries at once, and put back at once', async () => {
    const editor = world.as(await hazel())
    const { publishServices, unpublishServices, markServicesChecked, putBackServices } = editor.commands.directory
    const [one, other] = [await aService(world, 'One', { isDraft: true }), await aService(world, 'Other')]
    const serviceIds = [one.id, other.id]
    const heron = await world.given.member('Heron')
    const sees = async () => {
      const seen: string[] = []
      for (const serviceId of serviceIds)
        await world
          .as(heron)
          .queries.directory.servicePage({ serviceId })
          .then(({ name }) => seen.push(name))
          .catch(() => undefined)
      return seen
    }
    const published = await publishServices({ serviceIds })
    expect(await sees()).toEqual(['One', 'Other'])
    await putBackServices(published)
    expect(await sees()).toEqual(['Other'])

    const taken = await unpublishServices({ serviceIds, because: 'It closed' })
    expect(await sees()).toEqual([])
    await putBackServices(taken)
    expect(await sees()).toEqual(['Other'])

    const checked = await markServicesChecked({ serviceIds: other.id })
    expect((await editor.queries.directory.servicePage({ serviceId: other.id })).checkedAt).toBe(world.now)
    await putBackServices(checked)
    expect((await editor.queries.directory.servicePage({ serviceId: other.id })).checkedAt).toBeNull()

    await expect(putBackServices(checked)).rejects.toMatchObject({ kind: 'conflict' })
    await expect(putBackServices({ togetherId: 'none' })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(publishServices({})).rejects.toMatchObject({ kind: 'invalid' })
    await expect(unpublishServices({ serviceIds, because: '' })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(markServicesChecked({ serviceIds: ['nobody'] })).rejects.toMatchObject({ kind: 'conflict' })
    for (const act of [publishServices, markServicesChecked].map((_, which) => which))
      await expect(
        world.as(heron).commands.directory[act === 0 ? 'publishServices' : 'markServicesChecked']({ serviceIds }),
      ).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('hides the place of a refuge from everybody, with a reason, and shows it again', async () => {
    const editor = world.as(await hazel())
    const at = { latitude: 51.45, longitude: -2.58, postcode: 'BS3 1AA' }
    const { id: serviceId } = await aService(world, 'Safe house', { at })
    const heron = await world.given.member('Heron')
    const places = async () => (await world.as(heron).queries.directory.servicePage({ serviceId })).places.length
    await expect(editor.commands.directory.hideServicePlace({ serviceId, because: '' })).rejects.toMatchObject({
      kind: 'invalid',
    })
    await editor.commands.directory.hideServicePlace({ serviceId, because: 'People hide there' })
    expect(await places()).toBe(0)
    await expect(
      world.as(heron).commands.directory.tellServicePlace({ serviceId, because: 'I want it' }),
    ).rejects.toMatchObject({ kind: 'forbidden' })
    await editor.commands.directory.tellServicePlace({ serviceId, because: 'It is a shop' })
    expect(await places()).toBe(1)
  })

  test('shows what there is where, and no secret place', async () => {
    const editor = world.as(await hazel())
    const at = (postcode: string) => ({ latitude: 51.45, longitude: -2.58, postcode })
    await aService(world, 'Debt help', { at: at('BS3 1AA'), terms: ['Money'] })
    await aService(world, 'Debt refuge', { at: at('BS4 1AA'), terms: ['Money'], isRefuge: true })
    await aService(world, 'Owe no more', { at: at('BS5 1AA'), terms: ['Debt advice'] })
    await aService(world, 'By phone', { terms: ['Debt advice'] })
    const { area, districts, rows } = await editor.queries.directory.directoryCoverage({ area: 'bs' })
    expect([area, districts]).toEqual(['BS', ['BS3', 'BS5']])
    const row = (id: string, of = rows) => of.find((one) => one.id === id)
    // What helps with a part helps with the whole.
    expect(row('money')).toMatchObject({ counts: [1, 1], anywhere: 2 })
    expect(row('home')).toMatchObject({ counts: [0, 0], anywhere: 0 })
    const parts = await editor.queries.directory.directoryCoverage({ area: 'bs', need: 'money' })
    expect(parts.whole).toMatchObject({ id: 'money' })
    expect(row('debt', parts.rows)).toMatchObject({ counts: [1, 1], anywhere: 2 })
    expect(row('energy', parts.rows)).toMatchObject({ counts: [0, 0] })
  })

  test('names entries where several people could not get in since the last check, with the number to ring', async () => {
    const editor = world.as(await hazel())
    const shut = await aService(world, 'Shut', {
      phones: [{ id: '1', number: '0117 496 0000' }],
      email: 'a@example.org',
    })
    const open = await aService(world, 'Open')
    const people = [
      await world.given.member('Heron'),
      await world.given.member('Otter'),
      await world.given.member('Wren'),
    ]
    const said = async (serviceId: string, many: number, how: string) => {
      for (const who of people.slice(0, many)) await world.as(who).commands.directory.sayHowItWent({ serviceId, how })
    }
    const list = async () => (await editor.queries.directory.workList({ kind: 'hard-to-reach' })).lines
    await said(open.id, 3, 'not-for-me')
    await said(shut.id, 2, 'could-not-get-in')
    expect(await list()).toEqual([])
    await said(shut.id, 3, 'could-not-get-in')
    expect(await list()).toMatchObject([{ name: 'Shut', words: '', phone: '0117 496 0000', email: 'a@example.org' }])
    world.later(1)
    await editor.commands.directory.markServicesChecked({ serviceIds: shut.id })
    expect(await list()).toEqual([])
    world.later(day)
    await said(shut.id, 3, 'could-not-get-in')
    expect(await list()).toHaveLength(1)
    world.later(91 * day)
    expect(await list()).toEqual([])
  })

  test('finds any entry by how its name begins, by its words, or by its address', async () => {
    const editor = world.as(await hazel())
    const draft = await aService(world, 'Knowle café', { isDraft: true })
    await aService(world, 'Tea at the Knowle')
    const names = async (q: string) => (await editor.queries.directory.findEntries({ q })).map(({ name }) => name)
    expect(await names('Knowle')).toEqual(['Knowle café', 'Tea at the Knowle'])
    expect(await names(`https://waymark.example/services/${draft.id}`)).toEqual(['Knowle café'])
    expect([await names('Nowhere'), await names('  ')]).toEqual([[], []])
    const heron = await world.given.member('Heron')
    await expect(world.as(heron).queries.directory.findEntries({ q: 'Knowle' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  test('names web addresses that answer no more, and goes to no private address', async () => {
    const editor = world.as(await hazel())
    const asked: string[] = []
    const address = await serve((request, response) => {
      asked.push(`${request.method} ${request.url}`)
      if (request.url === '/shy' && request.method === 'HEAD') return response.writeHead(405).end()
      response.writeHead(request.url === '/gone' ? 404 : 200).end('Here')
    })
    const owner = await world.given.member('Wren')
    for (const path of ['/here', '/shy']) await aService(world, path, { url: `${address}${path}` })
    const gone = await aService(world, '/gone', { url: `${address}/gone`, owner })
    const house = world.as(world.system)
    const broken = async () =>
      (await editor.queries.directory.workList({ kind: 'broken-links' })).lines.map(({ name, words }) => [name, words])
    await checkLinks(house, 'anywhere')
    expect(asked).toEqual(['HEAD /here', 'HEAD /shy', 'GET /shy', 'HEAD /gone', 'GET /gone'])
    await checkLinks(house, 'anywhere')
    expect(asked).toHaveLength(5)
    // A page may be down for an evening: it takes two days of silence.
    expect(await broken()).toEqual([])
    world.later(day)
    await checkLinks(house, 'anywhere')
    expect(asked.slice(5)).toEqual(['HEAD /gone', 'GET /gone'])
    expect(await broken()).toEqual([['/gone', '404']])
    world.later(15 * day)
    await checkLinks(house, 'public-only')
    expect(asked).toHaveLength(7)
    world.later(day)
    await checkLinks(house, 'public-only')
    expect((await broken()).map(([, words]) => words)).toEqual(['refused', 'refused', 'refused'])
    // One answer, and it is whole again; another address is looked at the same day.
    await house.commands.directory.noteLinkCheck({ serviceId: gone.id, url: `${address}/gone`, answer: '200' })
    expect(await broken()).toHaveLength(2)
    expect(await house.queries.directory.linksToCheck({})).toEqual([])
    const form = await world.as(owner).queries.directory.editableService({ serviceId: gone.id })
    const { hours: _hours, ...plain } = form.words
    const words = Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, value ?? '']))
    const typed = { ...words, serviceId: gone.id, version: form.version }
    await world.as(owner).commands.directory.changeService({ ...typed, url: 'https://example.org/new' })
    expect(await house.queries.directory.linksToCheck({})).toMatchObject([{ serviceId: gone.id }])
    for (const ask of [
      () => editor.queries.directory.linksToCheck({}),
      () => editor.commands.directory.noteLinkCheck({ serviceId: 'x', url: address, answer: '200' }),
    ])
      await expect(ask()).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
