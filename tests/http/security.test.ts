import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

describe('every answer', () => {
  let host: Awaited<ReturnType<typeof aHost>>
  beforeAll(async () => {
    host = await aHost()
    await host.start()
  })
  afterAll(() => host.end())
  const get = (path: string) => fetch(`${host.origin}${path}`, { redirect: 'manual' })

  test.each([['/'], ['/sign-in'], ['/join'], ['/groups/chronic-pain'], ['/nowhere'], ['/settings']])(
    'carries the headers that protect people: %s',
    async (path) => {
      const { headers } = await get(path)
      const policy = headers.get('Content-Security-Policy') ?? ''
      expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'(;|$)/)
      for (const part of ["default-src 'self'", "style-src 'self'", "object-src 'none'", "frame-ancestors 'none'"])
        expect(policy).toContain(part)
      expect(policy).not.toContain('unsafe')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Referrer-Policy')).toBe('same-origin')
      expect(headers.get('X-Frame-Options')).toMatch(/deny/i)
      expect(headers.get('X-Powered-By')).toBeNull()
    },
  )

  test('has a nonce of its own, and scripts carry it', async () => {
    const heron = await host.as('heron')
    const nonces = new Set<string>()
    for (let i = 0; i < 3; i++) {
      const answer = await heron.get('/my-groups')
      const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('Content-Security-Policy') ?? '')?.[1] ?? ''
      const page = await answer.text()
      const scripts = [...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
      expect(scripts.length).toBeGreaterThan(0)
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
      nonces.add(nonce)
    }
    expect(nonces.size).toBe(3)
  })

  test('to a form that came too late has the words of it, and why it was not kept', async () => {
    const database = new Sqlite(host.file, { readonly: true })
    const over = database.prepare('select id from meetings where ends_at < ?').get(Date.now()) as { id: string }
    database.close()
    const heron = await host.as('heron')
    const views = `/working-together/community-head-injury-service-steering-group/meetings/${over.id}/views`
    expect((await heron.get(views)).status).toBe(302)
    const answer = await heron.post(views, { words: 'Mornings are too early for me' })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('Mornings are too early for me')
  })

  test('to a member stays out of shared caches', async () => {
    const heron = await host.as('heron')
    expect((await heron.get('/my-groups')).headers.get('Cache-Control')).toBe('private, no-store')
  })

  test('to a visitor stays in no cache either, unless it is for everybody', async () => {
    for (const path of [
      '/report',
      '/my-reports/a-private-link',
      '/reset-password/a-secret',
      '/my-reports/a-private-link.data',
    ])
      expect((await get(path)).headers.get('Cache-Control'), path).toContain('no-store')
    for (const path of ['/help-now', '/groups']) expect((await get(path)).headers.get('Cache-Control'), path).toBeNull()
  })

  test.each([
    ['another site', { Origin: 'https://elsewhere.example' }],
    ['a page that hides where it is from', { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' }],
    ['another site without an origin', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('to an act started on %s is no', async (_where, headers) => {
    const { cookie } = await host.as('heron')
    const answer = await fetch(`${host.origin}/sign-out`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headers, Cookie: cookie },
      body: new URLSearchParams(),
    })
    expect(answer.status).toBe(403)
    const still = await fetch(`${host.origin}/my-groups`, { headers: { Cookie: cookie }, redirect: 'manual' })
    expect(still.status).toBe(200)
  })

  test('about the server’s health needs no account and tells nothing about people', async () => {
    const answers = await Promise.all(['/healthz', '/readyz', '/metrics'].map((path) => get(path)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const [health, ready, metrics] = await Promise.all(answers.map((answer) => answer.text()))
    expect([health, ready]).toEqual(['ok', 'ready'])
    expect(metrics).toContain('waymark_answers_total')
    expect(metrics).not.toMatch(/chronic|@|heron/)
  })

  test('sends people only to places of ours after they sign in', async () => {
    const answers = await Promise.all(
      ['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'].map((next) =>
        fetch(`${host.origin}/sign-in`, {
          method: 'POST',
          redirect: 'manual',
          headers: { Origin: host.origin },
          body: new URLSearchParams({ demo: 'heron', next }),
        }),
      ),
    )
    expect(answers.map(({ headers }) => headers.get('Location'))).toEqual(['/my-groups', '/my-groups', '/my-groups'])
  })
})

describe('a host with an https address', () => {
  const origin = 'https://waymark.example.org'
  let host: Awaited<ReturnType<typeof aHost>>
  beforeAll(async () => {
    host = await aHost({ ORIGIN: origin })
    await host.start()
  })
  afterAll(() => host.end())
  const send = (path: string, form: Record<string, string>) =>
    fetch(`${host.origin}${path}`, {
      method: 'POST',
      redirect: 'manual',
      // As the proxy in front of it sends them on.
      headers: { Origin: origin, 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'waymark.example.org' },
      body: new URLSearchParams(form),
    })

  test('sets cookies that never travel in the open, nor to scripts, nor to other sites', async () => {
    const [signIn, look, join] = await Promise.all([
      send('/sign-in', { demo: 'heron' }),
      send('/settings/reading', { theme: 'dark', textSize: 'large' }),
      send('/join', { isAdult: 'on' }),
    ])
    const cookies = [signIn, look, join].map(({ headers }) => headers.getSetCookie()[0] ?? '')
    expect(cookies.map((cookie) => cookie.split('=')[0])).toEqual(['__Host-sid', 'look', '__Host-join'])
    for (const cookie of cookies)
      for (const part of ['; HttpOnly', '; Secure', '; SameSite=Lax', '; Path=/']) expect(cookie).toContain(part)
    expect(cookies.join()).not.toMatch(/domain=/i)
  })

  test('asks browsers to use nothing else', async () => {
    const { headers } = await fetch(`${host.origin}/`)
    expect(headers.get('Strict-Transport-Security')).toMatch(/max-age=31536000/)
    expect(headers.get('Content-Security-Policy')).toContain('upgrade-insecure-requests')
  })
})

describe('the log', () => {
  let host: Awaited<ReturnType<typeof aHost>>
  beforeAll(async () => {
    // Only outside production does the library of pages write of what it did not find.
    host = await aHost({ NODE_ENV: 'test', LOG_LEVEL: 'trace' })
    await host.start()
  })
  afterAll(() => host.end())

  test('has no address that somebody typed, whoever asks and however: it may hold words about health, or a secret', async () => {
    const heron = await host.as('heron')
    for (const path of [
      '/heavy-bleeding',
      '/groups/heavy-bleeding/x/y',
      '/working-together/heavy-bleeding/nowhere/a/b',
    ])
      for (const address of [path, `${path}?token=hush-hush`]) {
        expect((await heron.get(address)).status).toBe(404)
        expect((await fetch(`${host.origin}${address}`)).status).toBe(404)
        expect((await fetch(`${host.origin}${address}`, { method: 'POST' })).status).toBeGreaterThan(403)
        expect((await heron.post(address, { words: 'hush-hush' })).status).toBeGreaterThan(403)
      }
    const log = host.log()
    expect(log).not.toBe('')
    expect(log).not.toMatch(/heavy-bleeding|hush-hush/)
  })
})
