import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

describe('when it matters most', () => {
  let host: Awaited<ReturnType<typeof aHost>>
  beforeEach(async () => {
    host = await aHost()
    await host.start()
  })
  afterEach(() => host.end())

  const inDatabase = <Result>(work: (database: Sqlite.Database) => Result): Result => {
    const database = new Sqlite(host.file)
    try {
      return work(database)
    } finally {
      database.close()
    }
  }
  async function aThread(who: Awaited<ReturnType<typeof host.as>>) {
    const page = await (await who.get('/groups/chronic-pain')).text()
    return /\/groups\/chronic-pain\/threads\/[\w-]+/.exec(page)?.[0] ?? ''
  }

  test('“Get help now” opens, with what the host last wrote, when its tables are gone and sessions cannot be read', async () => {
    const ada = await host.as('ada')
    const edited = await ada.post('/coordinate/crisis-contacts/samaritans', {
      name: 'Samaritans, as we have it',
      words: 'Talk to us.',
      need: 'talk',
      call: '116 123',
      hours: 'Any time',
      nation: 'UK',
      cost: 'Free',
      source: 'https://www.samaritans.org/',
    })
    expect(edited.status).toBe(302)
    expect(await (await ada.get('/help-now')).text()).toContain('Samaritans, as we have it')
    inDatabase((database) => {
      database.exec('alter table crisis_contacts rename to contacts_gone; alter table sessions rename to sessions_gone')
    })
    for (const who of [ada, { get: (path: string) => fetch(`${host.origin}${path}`) }]) {
      const answer = await who.get('/help-now')
      expect(answer.status).toBe(200)
      const page = await answer.text()
      expect(page).toContain('Samaritans, as we have it')
      expect(page).toContain('tel:999')
    }
  })

  test('an alarm outlives a server that is killed before it rang', async () => {
    const heron = await host.as('heron')
    const answer = await heron.post(await aThread(heron), { intent: 'post', body: 'I am going to end my life.' })
    expect(answer.headers.get('Location')).toMatch(/^\/support\//)
    await host.stop('SIGKILL')
    await host.start()
    await expect
      .poll(
        () =>
          inDatabase((database) =>
            database
              .prepare("select count(*) as count from pages where channel = 'in-app' and sent_at is not null")
              .get(),
          ),
        { timeout: 15_000, interval: 300 },
      )
      .toEqual({ count: 2 })
    const rowan = await host.as('rowan')
    expect(await (await rowan.get('/my-groups')).text()).toContain('Waymark needs you')
  }, 60_000)
})
