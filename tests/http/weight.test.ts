import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

const limit = 110_000

describe('what a phone on a slow line has to fetch', () => {
  let host: Awaited<ReturnType<typeof aHost>>
  beforeAll(async () => {
    host = await aHost()
    await host.start()
  }, 60_000)
  afterAll(() => host.end())

  const fetched = async (path: string) => {
    const answer = await fetch(`${host.origin}${path}`, { headers: { 'Accept-Encoding': 'gzip, deflate, br' } })
    expect([path, answer.status, answer.headers.get('Content-Encoding')]).toEqual([path, 200, 'br'])
    return { bytes: Number(answer.headers.get('Content-Length')), text: await answer.text() }
  }

  /** Every script of a page, those that its scripts ask for later among them. The list of routes names others' scripts and loads none. */
  async function scriptsOf(html: string) {
    const found = new Map<string, number>()
    const waiting = [...html.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(([, path = '']) => path)
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      if (found.has(path)) continue
      const { bytes, text } = await fetched(path)
      found.set(path, bytes)
      if (path.includes('/manifest-')) continue
      for (const [, name] of text.matchAll(/["'`](?:\.\/|\/?assets\/)([\w.$-]+\.js)["'`]/g))
        waiting.push(`/assets/${name}`)
    }
    return found
  }

  const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0)

  test('a thread has at most 110 kB of scripts, the one that waits for news among them', async () => {
    const heron = await host.as('heron')
    const group = await (await heron.get('/groups/chronic-pain')).text()
    const thread = /\/groups\/chronic-pain\/threads\/[\w-]+/.exec(group)?.[0] ?? ''
    const scripts = await scriptsOf(await (await heron.get(thread)).text())
    expect(scripts.size).toBeGreaterThan(5)
    expect(sum(scripts.values())).toBeLessThanOrEqual(limit)
  })

  test.each(['/sign-in', '/help-now', '/groups/chronic-pain', '/house-rules', '/privacy', '/accessibility'])(
    '%s has no scripts, one font, and at most 20 kB of style',
    async (path) => {
      const html = await (await fetch(`${host.origin}${path}`)).text()
      expect(html).not.toContain('<script')
      expect(html.match(/<link rel="preload"[^>]*as="font"/g)).toHaveLength(1)
      const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href)
      expect(styles.length).toBeGreaterThan(0)
      const sizes = await Promise.all(styles.map(async (href) => (await fetched(href)).bytes))
      expect(sum(sizes)).toBeLessThanOrEqual(20_000)
    },
  )
})
