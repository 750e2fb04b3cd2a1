import express from 'express'
import { describe, expect, test } from 'vitest'
import { littleFromStrangers, mostFromStranger } from '#server/http/security.ts'
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
      .use(littleFromStrangers)
      .use(express.text({ limit: 2 * mostFromStranger, type: () => true }))
      .use((request, response) => response.send(String(String(request.body).length)))
    const base = await serve(app)
    return (wish: RequestInit) => fetch(base, { method: 'POST', ...wish })
  }
  const letters = (many: number) => ({ body: 'a'.repeat(many) })
  const inPieces = { body: new Blob(['a', 'b']).stream(), duplex: 'half' } as RequestInit

  test('a stranger sends a long form, and no more, nor anything that does not say how long it is', async () => {
    const send = await houseFor('visitor')
    expect(await (await send(letters(mostFromStranger))).text()).toBe(String(mostFromStranger))
    expect((await send(letters(mostFromStranger + 1))).status).toBe(413)
    expect((await send(inPieces)).status).toBe(413)
  })

  test('a member brings files', async () => {
    const send = await houseFor('member')
    expect((await send(letters(mostFromStranger + 1))).status).toBe(200)
  })
})
