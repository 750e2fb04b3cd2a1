import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { describe, expect, test } from 'vitest'
import { handOverWhenRead, whenRead } from '#server/http/hand-over.ts'

/** Stands where Remix's encoding does, and counts how often it was begun. */
function counted() {
  const begun: unknown[] = []
  const encode = whenRead((data) => {
    begun.push(data)
    return new Blob(['first, ', 'second']).stream()
  })
  const given = [{ loaderData: {} }, new AbortController().signal, undefined, 'production'] as unknown as Parameters<
    typeof encode
  >
  return { begun, stream: () => encode(...given) }
}

describe('what a page hands over to its scripts', () => {
  test('is not made for a page that has none', async () => {
    const { begun, stream } = counted()
    const unread = stream()
    await new Promise((come) => void setTimeout(come, 10))
    expect(begun).toEqual([])
    await unread.cancel()
    expect(begun).toEqual([])
  })

  test('is made once, whole, when it is read', async () => {
    const { begun, stream } = counted()
    expect(await new Response(stream()).text()).toBe('first, second')
    expect(begun).toEqual([{ loaderData: {} }])
  })

  test('is made by Remix in no other way', async () => {
    handOverWhenRead()
    let looks = 0
    const told = {
      get words() {
        looks++
        return 'for scripts'
      },
    }
    let handed: ReadableStream | undefined
    const build = {
      routes: { root: { id: 'root', path: '', module: { default: () => null, loader: () => told } } },
      assets: { entry: { module: '' }, routes: {}, url: '', version: '' },
      entry: {
        module: {
          default: (
            _request: Request,
            status: number,
            _headers: Headers,
            remix: { serverHandoffStream: ReadableStream },
          ) => {
            handed = remix.serverHandoffStream
            return new Response('a page', { status })
          },
        },
      },
      future: { v3_singleFetch: true },
    } as unknown as ServerBuild
    const answer = await createRequestHandler(build, 'production')(new Request('http://localhost/'))
    expect([answer.status, await answer.text(), looks]).toEqual([200, 'a page', 0])
    expect(await new Response(handed).text()).toContain('for scripts')
    expect(looks).toBe(1)
  })
})
