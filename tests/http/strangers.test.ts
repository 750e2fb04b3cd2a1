import express from 'express'
import { describe, expect, test } from 'vitest'
import { mostInForm, mostWithFile, onlySoMuch } from '#server/http/security.ts'
import { useFeeds } from '#tests/support/feeds.ts'

describe('how much somebody may send at once', () => {
  const serve = useFeeds()

  /** A house that knows everybody as `kind`, and says how much it read. */
  async function houseFor(kind: 'visitor' | 'member') {
    const app = express()
      .use((_request, response, next) => {
        response.locals.caller = { actor: { kind } }
        next()
      })
      .use(onlySoMuch)
      .use(express.text({ limit: 2 * mostWithFile, type: () => true }))
      .use((request, response) =>
        response.send(`${request.method} ${request.url} ${typeof request.body === 'string' ? request.body.length : 0}`),
      )
    const base = await serve(app)
    return (wish: RequestInit, path = '/') => fetch(new URL(path, base), { method: 'POST', ...wish })
  }
  const letters = (many: number) => ({ body: 'a'.repeat(many) })
  const inPieces = () => ({ body: new Blob(['a', 'b']).stream(), duplex: 'half' }) as RequestInit

  test('a stranger sends a long form, and no more, nor anything that does not say how long it is', async () => {
    const send = await houseFor('visitor')
    expect(await (await send(letters(mostInForm))).text()).toBe(`POST / ${mostInForm}`)
    expect((await send(letters(mostInForm + 1))).status).toBe(413)
    expect((await send(inPieces())).status).toBe(413)
  })

  test('a member sends no more in a form, and gets a page that says so; where files are brought, they may', async () => {
    const send = await houseFor('member')
    expect(await (await send(letters(mostInForm))).text()).toBe(`POST / ${mostInForm}`)
    for (const tooMuch of [letters(mostInForm + 1), inPieces()])
      expect(await (await send(tooMuch)).text()).toBe('GET /too-much 0')
    expect((await send(letters(mostInForm + 1), '/groups/pain.data')).status).toBe(413)
    for (const page of ['/coordinate/directory/import', '/working-together/ward-nine/documents/bring'])
      expect(await (await send(letters(mostInForm + 1), page)).text()).toBe(`POST ${page} ${mostInForm + 1}`)
    expect(await (await send(letters(mostWithFile + 1), '/coordinate/directory/import')).text()).toBe('GET /too-much 0')
  })
})
