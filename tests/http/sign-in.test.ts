import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

describe('signing in', () => {
  let host: Awaited<ReturnType<typeof aHost>>
  beforeAll(async () => {
    host = await aHost({ RATE_LIMIT_SCALE: '1' })
    await host.start()
  })
  afterAll(() => host.end())

  const send = (path: string, form: Record<string, string>, cookie = '') =>
    fetch(`${host.origin}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: host.origin, Cookie: cookie },
      body: new URLSearchParams(form),
    })
  const signIn = (email: string, password: string) => send('/sign-in', { email, password })
  const sessionRows = () => {
    const database = new Sqlite(host.file, { readonly: true })
    const rows = database.prepare('select * from sessions').all() as { id: string }[]
    database.close()
    return rows
  }
  const cookieOf = (answer: Response) => (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  /** The page without what belongs to this one answer. */
  const words = (page: string, email: string) => page.replaceAll(email, 'ADDRESS').replace(/nonce="[^"]*"/g, '')

  test('answers an unknown address and a wrong password in the same words and status', async () => {
    const known = await signIn('heron@demo.waymark.example', 'not the password')
    const unknown = await signIn('nobody@demo.waymark.example', 'not the password')
    expect([known.status, unknown.status]).toEqual([422, 422])
    const [one, two] = [await known.text(), await unknown.text()]
    expect(one).toContain('That e-mail address and password do not go together')
    expect(words(one, 'heron@demo.waymark.example')).toBe(words(two, 'nobody@demo.waymark.example'))
    expect([known, unknown].flatMap(({ headers }) => headers.getSetCookie())).toEqual([])
  })

  test('does the same hashing for both, so that the time tells nothing', async () => {
    const took = async (email: string) => {
      const began = performance.now()
      await (await signIn(email, 'not the password')).text()
      return performance.now() - began
    }
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
    await took('warm@example.org')
    for (let i = 0; i < 7; i++) {
      times.known.push(await took('linnet@demo.waymark.example'))
      times.unknown.push(await took(`nobody${i}@example.org`))
    }
    const middle = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
    // A machine that skipped the hashing for strangers would be several times quicker for them.
    expect(middle(times.unknown)).toBeGreaterThan(middle(times.known) / 3)
    expect(middle(times.known)).toBeGreaterThan(middle(times.unknown) / 3)
  })

  test('is closed for a while after ten wrong passwords, and keeps what was typed', async () => {
    for (let i = 0; i < 10; i++) expect((await signIn('wren@demo.waymark.example', `guess ${i}`)).status).toBe(422)
    const answer = await signIn('wren@demo.waymark.example', 'waymark-demo')
    expect(answer.status).toBe(429)
    const page = await answer.text()
    expect(page).toMatch(/That was a lot in a short time\. Wait \d+ minutes? and try again/)
    expect(page).toContain('value="wren@demo.waymark.example"')
    expect(page).not.toContain('waymark-demo')
  })

  test('keeps only a hash of what the cookie holds, and the cookie is out of reach of scripts', async () => {
    const answer = await signIn('rowan@demo.waymark.example', 'waymark-demo')
    expect(answer.status).toBe(302)
    const [header = ''] = answer.headers.getSetCookie()
    for (const part of ['sid=', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(header).toContain(part)
    const secret = cookieOf(answer).replace('sid=', '')
    const rows = sessionRows()
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(rows.map(({ id }) => id)).toContain(createHash('sha256').update(secret).digest('hex'))
  })

  test('ends with signing out: the same cookie opens nothing any more', async () => {
    const cookie = cookieOf(await signIn('rowan@demo.waymark.example', 'waymark-demo'))
    const page = () => fetch(`${host.origin}/my-groups`, { headers: { Cookie: cookie }, redirect: 'manual' })
    expect((await page()).status).toBe(200)
    const before = sessionRows().length
    await send('/sign-out', {}, cookie)
    expect(sessionRows()).toHaveLength(before - 1)
    expect((await page()).headers.get('Location')).toBe('/sign-in?next=%2Fmy-groups')
  })

  test('gives a new cookie when consent is taken back, and the old one is worth nothing', async () => {
    const cookie = cookieOf(await signIn('hazel@demo.waymark.example', 'waymark-demo'))
    const answer = await send('/settings/consent/take-back', { words: 'stay' }, cookie)
    expect(answer.status).toBe(302)
    const renewed = cookieOf(answer)
    expect(renewed).toMatch(/^sid=.{20,}/)
    expect(renewed).not.toBe(cookie)
    const settings = (sid: string) =>
      fetch(`${host.origin}/settings/sessions`, { headers: { Cookie: sid }, redirect: 'manual' })
    expect([(await settings(cookie)).status, (await settings(renewed)).status]).toEqual([302, 200])
  })
})

describe('joining with an address that has an account', () => {
  let host: Awaited<ReturnType<typeof aHost>>
  beforeAll(async () => {
    host = await aHost()
    await host.start()
  })
  afterAll(() => host.end())

  /** Walks the questions like a browser without scripts; answers with each page's status, place and words. */
  async function joinAs(name: string, email: string, password = `${name} and a kettle`) {
    const jar = new Map<string, string>()
    const seen: (string | number | null)[] = []
    const pages: string[] = []
    const visit = async (path: string, form?: Record<string, string>) => {
      const answer = await fetch(`${host.origin}${path}`, {
        redirect: 'manual',
        headers: { Origin: host.origin, Cookie: [...jar].map(([key, value]) => `${key}=${value}`).join('; ') },
        ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      })
      for (const cookie of answer.headers.getSetCookie()) {
        const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
        jar.set(key, value)
      }
      seen.push(answer.status, answer.headers.get('Location'), answer.headers.getSetCookie().length)
      pages.push((await answer.text()).replaceAll(email, 'ADDRESS').replaceAll(name, 'NAME'))
    }
    await visit('/join', { isAdult: 'on' })
    await visit('/join/name', { name })
    await visit('/join/rules', { agrees: 'on' })
    await visit('/join/account', { email, password })
    await visit('/consent?joining')
    await visit('/consent', { answer: 'not-now', joining: 'yes' })
    await visit('/check-your-email')
    await visit('/check-your-email', {})
    await visit('/settings')
    await visit('/sign-out', {})
    // Whoever joined can come back with the password they chose, confirmed or not.
    await visit('/sign-in', { email, password })
    await visit('/settings')
    return { seen, pages }
  }

  const mails = () =>
    readdirSync(join(host.folder, 'mail')).map(
      (name) =>
        JSON.parse(readFileSync(join(host.folder, 'mail', name), 'utf8')) as {
          to: string
          subject: string
          text: string
        },
    )
  const mailedTo = (address: string) =>
    mails()
      .filter(({ to }) => to === address)
      .map(({ subject }) => subject)
  async function mailedLinks(address: string): Promise<string[]> {
    const find = () =>
      mails()
        .filter(({ to }) => to === address)
        .flatMap(({ text }) => /http\S+\/verify\/\S+/.exec(text) ?? [])
    await expect.poll(find, { timeout: 5000 }).not.toEqual([])
    return find()
  }

  test('is the same on every page, to the end', async () => {
    const free = await joinAs('Paper Boat', 'free@example.org')
    // The second time the address is known to us, though nobody has confirmed it.
    expect(await joinAs('Silver Birch', 'free@example.org')).toEqual(free)
    const links = await mailedLinks('free@example.org')
    const confirmed = await fetch(`${links[0]}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: host.origin },
    })
    expect(confirmed.headers.get('Location')).toBe('/confirmed')
    // Now it has an owner.
    expect(await joinAs('Harvest Moon', 'free@example.org')).toEqual(free)
    await expect.poll(() => mailedTo('free@example.org')).toContain('You already have a Waymark account')
  })
})
