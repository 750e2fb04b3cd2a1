import type { ServerBuild } from '@remix-run/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { routesFor, shapes } from '#server/http/pages.ts'
import { build } from '../../scripts/ready.mjs'

describe('each shape of address knows the routes it can lead to', () => {
  let routes: ServerBuild['routes']
  beforeAll(async () => {
    build()
    routes = ((await import(new URL('../../build/server/index.js', import.meta.url).href)) as ServerBuild).routes
  }, 120_000)

  /** The route's own address, with something in place of what may be anything. */
  function addressOf(id: string): string {
    const words: string[] = []
    for (let at: string | undefined = id; at !== undefined; at = routes[at]?.parentId)
      words.unshift(...(routes[at]?.path ?? '').split('/').filter(Boolean))
    return `/${words.map((word) => (word.startsWith(':') ? 'anything' : word)).join('/')}`
  }

  test('no page is lost, and none brings the whole house along', () => {
    const shapeOf = shapes(routes)
    const all = Object.keys(routes)
    expect(all.length).toBeGreaterThan(100)
    for (const id of all) {
      for (const address of [addressOf(id), `${addressOf(id)}.data`, addressOf(id).toUpperCase()]) {
        const shape = shapeOf(address.replace(/^\/\.data$/, '/_root.data'))
        expect([address, shape]).not.toEqual([address, null])
        const known = Object.keys(routesFor(routes, shape ?? { first: '', count: 0 }))
        expect(known).toContain(id)
        expect(known).toContain('root')
        expect(known.length).toBeLessThan(40)
      }
    }
  })

  test.each(['/nowhere/at/all', '/wp-admin.php', `/groups${'/x'.repeat(20)}`])('%s has no shape of ours', (path) => {
    expect(shapes(routes)(path)).toBe(null)
  })

  test('a word that may be left out, or the rest of an address, belongs to every shape', () => {
    const some = {
      root: { id: 'root' },
      rest: { id: 'rest', parentId: 'root', path: '*' },
      a: { id: 'a', parentId: 'root', path: 'a/b?' },
    }
    expect(Object.keys(routesFor(some as unknown as ServerBuild['routes'], { first: 'a', count: 1 }))).toEqual([
      'root',
      'rest',
      'a',
    ])
  })
})
