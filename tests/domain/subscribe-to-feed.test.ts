import { asc, eq, isNull } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { directoryFeeds, serviceStates, services } from '#db/schema/index.ts'
import { refreshFeeds } from '#server/outside/feeds/refresh-feeds.ts'
import { fed, useFeeds, uuidOf } from '#tests/support/feeds.ts'
import { useWorld } from '#tests/support/world.ts'

const hour = 3_600_000

describe('a feed we subscribe to', () => {
  const world = useWorld()
  const serve = useFeeds()

  test('is read when its time has come, first whole, then what is new, and what it lost is marked', async () => {
    const editor = await world.given.member('Hazel', { roles: ['directory-editor'] })
    let here = [fed(1), fed(2)]
    const asked: (string | null)[] = []
    const address = await serve((request, response) => {
      const url = new URL(request.url ?? '/', 'http://feed')
      if (url.pathname === '/') return response.end('{"version":"HSDS-UK-3.0"}')
      if (url.pathname !== '/services') return response.writeHead(404).end()
      if (url.searchParams.get('page') === '1') asked.push(url.searchParams.get('modified_after'))
      response.end(JSON.stringify({ contents: url.searchParams.get('page') === '1' ? here : [] }))
    })
    const refresh = () => refreshFeeds(world.as(world.system), 'anywhere')
    const { feedId } = await world
      .as(editor)
      .commands.directory.subscribeToFeed({ address: `${address}/services`, everyHours: 24 })
    await refresh()
    await refresh()
    world.later(24 * hour)
    await refresh()
    world.later(8 * 24 * hour)
    here = [fed(1)]
    await refresh()
    expect(asked).toEqual([null, new Date(world.now - 9 * 24 * hour).toISOString(), null])
    const gone = await world.database.read(async (db) =>
      db.select().from(serviceStates).where(eq(serviceStates.state, 'vanished')),
    )
    expect(gone.map(({ serviceId }) => serviceId)).toEqual([uuidOf(2)])
    expect(
      (await world.database.read(async (db) => db.select().from(services).where(isNull(services.publishedAt)))).length,
    ).toBe(0)

    await world.as(editor).commands.directory.leaveFeed({ feedId })
    world.later(30 * 24 * hour)
    await refresh()
    expect(asked).toHaveLength(3)
  })

  test('that is offline is tried again in a few hours', async () => {
    await world.as(world.system).commands.directory.subscribeToFeed({ address: 'http://127.0.0.1:9' })
    await refreshFeeds(world.as(world.system), 'anywhere')
    const [feed] = await world.database.read(async (db) =>
      db.select().from(directoryFeeds).orderBy(asc(directoryFeeds.name)),
    )
    expect(feed?.nextRunAt).toBe(world.now + 4 * hour)
  })

  test('that leads to a private address is not gone to', async () => {
    let visits = 0
    const address = await serve((_request, response) => {
      visits++
      response.end('[]')
    })
    await world.as(world.system).commands.directory.subscribeToFeed({ address })
    await refreshFeeds(world.as(world.system), 'public-only')
    expect(visits).toBe(0)
  })

  test('is an address on the web, and only editors name it', async () => {
    const heron = await world.given.member('Heron')
    const wish = { address: 'https://feed.example.org' }
    await expect(world.as(heron).commands.directory.subscribeToFeed(wish)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(heron).queries.directory.feedList({})).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(heron).queries.directory.dueFeeds({})).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(world.as(heron).commands.directory.putOffFeed({ feedId: 'x' })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(
      world.as(world.system).commands.directory.subscribeToFeed({ address: 'file:///etc/passwd' }),
    ).rejects.toMatchObject({ kind: 'invalid' })
    await expect(world.as(world.system).commands.directory.leaveFeed({ feedId: 'x' })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await world.as(world.system).commands.directory.subscribeToFeed(wish)
    expect((await world.as(world.system).queries.directory.feedList({})).feeds).toMatchObject([
      { name: 'feed.example.org' },
    ])
  })
})
