import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

describe('somebody under 18', { timeout: 60_000 }, () => {
  let host: Awaited<ReturnType<typeof aHost>>
  beforeAll(async () => {
    host = await aHost()
    await host.start()
  }, 240_000)
  afterAll(() => host.end())

  const post = (path: string, form: Record<string, string>, cookie: string) =>
    fetch(`${host.origin}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: host.origin, Cookie: cookie },
      body: new URLSearchParams(form),
    })
  const cookieOf = (answer: Response) => (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  const place = (answer: Response) => (answer.headers.get('Location') ?? '').replace(/\?.*/, '')

  test('is led to help by every later step, by link and by form, and nothing they wrote is kept', async () => {
    const named = await post('/join', { isAdult: 'on' }, '')
    const withName = await post('/join/name', { name: 'Kestrelwing' }, cookieOf(named))
    const young = await post('/join', { isAdult: 'no' }, cookieOf(withName))
    expect(place(young)).toBe('/join/under-18')
    const cookie = cookieOf(young)
    const said = Buffer.from(decodeURIComponent(cookie.replace(/^[^=]*=/, '')).split('.')[0] ?? '', 'base64').toString()
    expect(said).toBe('{"isYoung":"on"}')
    for (const path of ['/join', '/join/name', '/join/rules', '/join/account']) {
      const seen = await fetch(`${host.origin}${path}`, { headers: { Cookie: cookie }, redirect: 'manual' })
      expect([path, place(seen)]).toEqual([path, '/join/under-18'])
    }
    const forms = {
      '/join': { isAdult: 'on' },
      '/join/name': { name: 'Kestrel' },
      '/join/rules': { agrees: 'on' },
      '/join/account': { email: 'kestrel@example.org', password: 'kettle lantern badger' },
    }
    for (const [path, form] of Object.entries(forms)) {
      const answer = await post(path, form, cookie)
      expect([path, place(answer), answer.headers.getSetCookie()]).toEqual([path, '/join/under-18', []])
    }
  })

  test('a cookie made by hand opens nothing: it is signed', async () => {
    const forged = `join=${encodeURIComponent(Buffer.from('{"isAdult":"on","name":"Kes"}').toString('base64'))}.made-up`
    const seen = await fetch(`${host.origin}/join/account`, { headers: { Cookie: forged }, redirect: 'manual' })
    expect(place(seen)).toBe('/join')
  })

  test('finds people to talk to on a page that asks nothing', async () => {
    const page = await (await fetch(`${host.origin}/join/under-18`)).text()
    expect(page).toContain('0800 1111')
    expect(page).not.toContain('<form')
  })
})
