import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeTools } from '#server/auth/codes.ts'
import { createDoor } from '#server/auth/door.ts'
import { createRateLimits } from '#server/http/rate-limits.ts'
import { createServices } from '#server/services.ts'
import { aHost } from '#tests/support/built-server.ts'
import { quickCode } from '#tests/support/quick-tools.ts'
import { useWorld } from '#tests/support/world.ts'

const secretIn = (page: string) => (/tracking-wider">([A-Z2-7 ]+)</.exec(page)?.[1] ?? '').replaceAll(' ', '')
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

describe('signing in with a second step', { timeout: 60_000 }, () => {
  let host: Awaited<ReturnType<typeof aHost>>
  beforeAll(async () => {
    host = await aHost({ RATE_LIMIT_SCALE: '1' })
    await host.start()
  }, 120_000)
  afterAll(() => host.end())

  const send = (path: string, form: Record<string, string>, cookie = '') =>
    fetch(`${host.origin}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: host.origin, Cookie: cookie },
      body: new URLSearchParams(form),
    })
  const open = (path: string, cookie: string) =>
    fetch(`${host.origin}${path}`, { redirect: 'manual', headers: { Cookie: cookie } })
  const cookieOf = (answer: Response) => (answer.headers.getSetCookie()[0] ?? '').split(';')[0] ?? ''
  const signIn = async () => cookieOf(await send('/sign-in', { demo: 'sam' }))

  test('it is added with a first code, asked for from then on, and nothing opens before it', async () => {
    const first = await signIn()
    const secret = secretIn(await (await send('/settings/second-step', { intent: 'begin' }, first)).text())
    expect(secret).toHaveLength(32)
    const wrong = await send('/settings/second-step', { intent: 'confirm', code: '135 791' }, first)
    expect(wrong.status).toBe(422)
    const again = await wrong.text()
    expect(secretIn(again)).toBe(secret)
    expect(again).not.toContain('135 791')
    const confirmed = await send('/settings/second-step', { intent: 'confirm', code: codeOf(secret) }, first)
    const codes = [...(await confirmed.text()).matchAll(/<code[^>]*>([\w-]+)</g)].map(([, code = '']) => code)
    expect(codes).toHaveLength(8)
    const proved = cookieOf(confirmed)
    expect((await open('/moderation', proved)).status).toBe(200)
    expect((await open('/moderation', first)).status).toBe(302)

    const waiting = await signIn()
    for (const path of ['/my-groups', '/moderation', '/settings/password', '/settings/my-data', '/notices'])
      expect((await open(path, waiting)).headers.get('Location')).toMatch(/^\/sign-in\?next=/)
    expect((await open('/sign-in?next=%2Fmoderation', waiting)).headers.get('Location')).toBe(
      '/sign-in/code?next=%2Fmoderation',
    )
    expect((await send('/settings/second-step', { intent: 'remove', code: codeOf(secret) }, waiting)).status).toBe(302)
    expect((await send('/sign-in/code', { code: codeOf(secret, -1) }, waiting)).status).toBe(422)
    const shown = await send('/sign-in/code', { code: codeOf(secret, 1), next: '/moderation' }, waiting)
    expect([shown.status, shown.headers.get('Location')]).toEqual([302, '/moderation'])
    expect(cookieOf(shown)).not.toBe(waiting)
    expect((await open('/moderation', cookieOf(shown))).status).toBe(200)
    expect((await open('/moderation', waiting)).status).toBe(302)

    const byPaper = await send('/sign-in/code', { code: codes[0] ?? '' }, await signIn())
    expect((await open('/moderation', cookieOf(byPaper))).status).toBe(200)
  })

  test('whoever has the password guesses no code: after eight tries it is closed for a while', async () => {
    const waiting = await signIn()
    const answers: number[] = []
    for (let at = 0; at < 9; at++)
      answers.push((await send('/sign-in/code', { code: String(100_000 + at) }, waiting)).status)
    expect(answers).toContain(429)
    expect(answers.filter((status) => status === 302)).toEqual([])
    // A new session does not begin to count anew.
    expect((await send('/sign-in/code', { code: '123456' }, await signIn())).status).toBe(429)
  })

  test('a page for a code is nobody’s who has given no password', async () => {
    expect((await open('/sign-in/code', '')).headers.get('Location')).toBe('/sign-in')
    expect((await send('/sign-in/code', { code: '123456' })).headers.get('Location')).toBe('/sign-in')
  })
})

describe('on a real host', () => {
  const world = useWorld()
  const { given } = world

  test.each([['moderator'], ['duty-lead'], ['coordinator'], ['staff'], [null]] as const)(
    'a badge sleeps until its wearer has a second step: %s',
    async (role) => {
      const who = await given.member('Sam', { roles: role ? [role] : [] })
      const services = createServices({ ...world.deps(), mode: 'live' })
      const doorOf = (isLive: boolean) =>
        createDoor(world.database, services, createRateLimits(), { isSecure: false, isLive, clock: () => world.now })
      const cookie = await doorOf(true).open(who.id, 'A phone')
      const sleeps = role !== null && role !== 'staff'
      const awake = role ? [role] : []
      expect(await doorOf(true).caller(cookie, 'x')).toMatchObject({
        lacksSecondStep: sleeps,
        actor: { kind: 'member', roles: sleeps ? [] : awake },
      })
      expect((await doorOf(false).caller(cookie, 'x')).actor.roles).toEqual(awake)

      const { people } = services.as(who).commands
      await people.addSecondStep({})
      await people.confirmSecondStep({ code: quickCode(Math.floor(world.now / 30_000)) })
      expect(await doorOf(true).caller(cookie, 'x')).toMatchObject({ waitsForCode: true, actor: { kind: 'visitor' } })
      world.later(60_000)
      const proved = await doorOf(true).showCode(cookie, quickCode(Math.floor(world.now / 30_000)))
      expect((await doorOf(true).caller(proved ?? '', 'x')).actor.roles).toEqual(awake)
      const renewed = await doorOf(true).renew(proved ?? '')
      expect((await doorOf(true).caller(renewed ?? '', 'x')).actor.roles).toEqual(awake)
    },
  )
})

describe('the secrets of codes', () => {
  test('are sealed: another host’s secret opens none, nor a changed one', () => {
    const [ours, theirs] = [codeTools('a secret of our own'), codeTools('another secret')]
    const sealed = ours.newCodeSecret()
    expect(ours.codeSecret(sealed)).toMatch(/^[A-Z2-7]{32}$/)
    expect(ours.newCodeSecret()).not.toBe(sealed)
    expect(() => theirs.codeSecret(sealed)).toThrow()
    expect(() => ours.codeSecret(`A${sealed.slice(1)}`)).toThrow()
    const now = Date.now()
    const code = new TOTP({ secret: Secret.fromBase32(ours.codeSecret(sealed)) }).generate({ timestamp: now })
    expect(ours.codeStep(sealed, code, now)).toBe(Math.floor(now / 30_000))
    expect(ours.codeStep(sealed, code, now + 120_000)).toBeNull()
  })
})
