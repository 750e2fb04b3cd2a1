import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { safeNext } from '#app/respond.ts'
import { aHost } from '#tests/support/built-server.ts'

const traps = [
  'https://elsewhere.example',
  '//elsewhere.example',
  '///elsewhere.example',
  '/\\elsewhere.example',
  '\\\\elsewhere.example',
  '/.//elsewhere.example',
  '/..//elsewhere.example',
  '/groups/..//elsewhere.example',
  '/groups//elsewhere.example',
  '/%2F/elsewhere.example',
  '/%5Celsewhere.example',
  '/%2e%2e//elsewhere.example',
  '/\telsewhere.example',
  '/\n/elsewhere.example',
  'javascript:alert(1)',
  ' //elsewhere.example',
  'groups',
  '',
]
const ours = [
  '/',
  '/groups/arthritis',
  '/groups?q=it%E2%80%99s%20sore&after=1.a',
  '/groups/pain/threads/0190-a?after=x#post-1',
  '/join?next=%2Fgroups%2Fpain',
  '/groups/pain/about',
]

describe('the way back after signing in, joining, or pressing a button', () => {
  test.each(traps)('never leads elsewhere: %j', (trap) => {
    expect(safeNext(trap, 'home')).toBe('home')
  })
  test.each([[null], [undefined], [7], [['/groups']]])('is a path or nothing: %j', (trap) => {
    expect(safeNext(trap, 'home')).toBe('home')
  })
  test.each(ours)('leads to places of ours: %s', (path) => {
    expect(safeNext(path, 'home')).toBe(path)
  })

  describe('on every page that takes one', () => {
    let host: Awaited<ReturnType<typeof aHost>>
    beforeAll(async () => {
      host = await aHost()
      await host.start()
    }, 120_000)
    afterAll(() => host.end())

    /** Where a browser would be led by an answer: by its header, its links and its forms. */
    async function waysOut(answer: Response): Promise<string[]> {
      const page = await answer.text()
      const named = [...page.matchAll(/(?:href|action|content)="([^"]*)"/g)].map(([, way = '']) => way)
      return [answer.headers.get('Location') ?? '', ...named].filter((way) => {
        const plain = way.replaceAll('&amp;', '&').replaceAll('&#x2F;', '/')
        const to = URL.canParse(plain, host.origin) ? new URL(plain, host.origin) : null
        return to?.hostname === 'elsewhere.example' || to?.pathname.startsWith('//') || to?.protocol === 'javascript:'
      })
    }
    const paths = ['/sign-in', '/join', '/join/name', '/join/rules', '/join/account', '/consent', '/confirmed']

    test('a visitor’s, and a member’s', async () => {
      const [heron, otter] = [await host.as('heron'), await host.as('otter')]
      const found: string[] = []
      for (const trap of traps) {
        const next = `next=${encodeURIComponent(trap)}`
        for (const path of [...paths, '/check-your-email', '/report']) {
          const about = path === '/report' ? `about=${encodeURIComponent(trap)}` : next
          for (const answer of [
            await fetch(`${host.origin}${path}?${about}`, { redirect: 'manual' }),
            await heron.get(`${path}?${about}`),
          ])
            found.push(...(await waysOut(answer)).map((way) => `${path} ${trap}: ${way}`))
        }
        for (const path of ['/keep/follow', '/keep/save', '/keep/mute', '/consent'])
          found.push(...(await waysOut(await otter.post(path, { next: trap }))).map((way) => `${path} ${trap}: ${way}`))
      }
      expect(found).toEqual([])
    }, 120_000)
  })
})
