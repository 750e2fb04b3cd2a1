import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

const script = `<script>alert(1)</script><img src=x onerror=alert(2)>"'\u0000`

describe('at the doors of chats and of connections', () => {
  let host: Awaited<ReturnType<typeof aHost>>
  let people: Record<'heron' | 'rowan' | 'priya', Awaited<ReturnType<typeof host.as>>>
  let found: { room: string; between: string; message: string; ask: string }
  beforeAll(async () => {
    host = await aHost()
    await host.start()
    people = { heron: await host.as('heron'), rowan: await host.as('rowan'), priya: await host.as('priya') }
    const one = (sql: string) => String(Object.values(asked(sql)[0] ?? {})[0])
    found = {
      room: one('select id from chat_sessions where ends_at is null and closed_at is null'),
      between: one('select room_id from peer_connections where room_id is not null'),
      message: one("select m.id from chat_messages m join chat_rooms r on r.id = m.room_id where r.kind = 'peer'"),
      ask: one('select id from peer_connections where answered_at is null'),
    }
  })
  afterAll(() => host.end())

  function asked(sql: string) {
    const database = new Sqlite(host.file, { readonly: true })
    const rows = database.prepare(sql).all() as Record<string, unknown>[]
    database.close()
    return rows
  }
  const happened = () =>
    asked("select name from events where name like 'chat.%' or name like 'peer%' order by id").length
  const bugs = async () => /^waymark_bugs_total (\d+)/m.exec(await (await fetch(`${host.origin}/metrics`)).text())?.[1]
  /** Every form there is, filled in as somebody would who wants what is not theirs. */
  const forms = () => {
    const { room, between, message, ask } = found
    const wish = {
      messageId: message,
      memberId: 'nobody',
      measureId: 'nothing',
      name: 'Heron',
      words: script,
      rule: 'privacy',
    }
    const acts = ['let-through', 'keep-back', 'claim', 'release', 'ask-to-speak', 'measure', 'undo', 'slow-mode']
    const more = ['check-all', 'pause-arrivals', 'name-co-host', 'hand-over', 'end-co-host', 'close', 'reopen']
    const odd = ['', '__proto__', 'constructor', 'nothing-like-it']
    return [
      ...[...acts, ...more, ...odd].flatMap((intent) =>
        [room, between, 'nowhere'].map((id) => ({
          to: `/chat/${id}/facilitate`,
          form: { intent, kind: 'mute', ...wish },
        })),
      ),
      ...[room, between, 'nowhere'].flatMap((id) => [
        { to: `/chat/${id}`, form: { clientKey: 'a-key-of-mine', body: script } },
        { to: `/chat/${id}`, form: { takeBackId: message } },
        { to: `/chat/${id}`, form: { changeId: message, body: 'Changed' } },
        { to: `/chat/${id}`, form: { support: `give:heart:${message}` } },
        { to: `/chat/${id}/support`, form: { body: 'Help' } },
        { to: `/chat/${id}/read`, form: { readTo: '1' } },
        { to: `/chat/${id}/debrief`, form: { how: 'well', words: script } },
        { to: `/chat/${id}/change`, form: { title: script } },
        { to: `/connections/with/${id}`, form: { words: 'rest' } },
        { to: `/connections/with/${id}`, form: { intent: 'trust' } },
      ]),
      { to: `/connections/asks/${ask}`, form: { answer: 'yes' } },
      { to: '/chat/support/nothing', form: { intent: 'take' } },
    ]
  }

  test.each(['priya', 'nobody'] as const)(
    'nothing that %s sends is taken, and nothing is said of what is there',
    async (who) => {
      const sender = who === 'priya' ? people.priya : undefined
      const before = happened()
      for (const { to, form } of forms()) {
        const answer = sender ? await sender.post(to, form) : await fetch(`${host.origin}${to}`, send(form))
        const text = await answer.text()
        if (sender) expect([403, 404, 422], `${to} ${JSON.stringify(form)}`).toContain(answer.status)
        else
          expect(`${answer.status} ${answer.headers.get('Location')}`, to).toMatch(/^(404 null|30\d \/sign-in\?next=)/)
        expect(text).not.toMatch(/<script>alert|<img src=x/)
      }
      expect(happened()).toBe(before)
    },
    120_000,
  )

  test('a member who looks after nothing does not act on the room, nor on words elsewhere', async () => {
    const before = happened()
    for (const { to, form } of forms().filter((one) => one.to.endsWith('/facilitate')))
      expect([403, 404, 422], JSON.stringify(form)).toContain((await people.heron.post(to, form)).status)
    expect(happened()).toBe(before)
  }, 60_000)

  test('whoever looks after one room does not reach words of another through it', async () => {
    for (const intent of ['let-through', 'keep-back', 'claim', 'release']) {
      const form = { intent, messageId: found.message, rule: 'privacy', words: 'No', stood: 'let-through' }
      expect((await people.rowan.post(`/chat/${found.room}/facilitate`, form)).status, intent).toBe(404)
    }
  })

  test('forms with nothing in them, with far too much, or sent to where none is, are a plain no and no bug', async () => {
    const before = await bugs()
    const paths = [
      ...[
        '',
        '/facilitate',
        '/door',
        '/hand',
        '/support',
        '/read',
        '/pace',
        '/debrief',
        '/change',
        '/out',
        '/summary',
      ].map((part) => `/chat/${found.room}${part}`),
      `/connections/with/${found.between}`,
      '/connections/open',
      '/connections/find',
      '/connections/keeping-safe',
      '/chat/support/nothing',
    ]
    for (const to of paths)
      for (const form of [{}, { body: 'x'.repeat(50_000), words: 'x'.repeat(50_000), intent: 'x'.repeat(5000) }]) {
        const { status } = await people.priya.post(to, form as Record<string, string>)
        expect([303, 403, 404, 405, 413, 422], `${to} ${Object.keys(form)}`).toContain(status)
      }
    expect(await bugs()).toBe(before)
  }, 60_000)

  test.each(['%0d%0aX', '%E2%98%83', '..%2F..%2Fnowhere', '%00', '__proto__'])(
    'an address that nobody was given (%s) leads nowhere else, and is no bug',
    async (id) => {
      const before = await bugs()
      for (const part of ['', '/pace', '/read', '/door', '/facilitate', '/out', '/calendar.ics']) {
        const answer = await people.heron.get(`/chat/${id}${part}`)
        expect(answer.status, part).toBeLessThan(500)
        const to = answer.headers.get('Location')
        if (to !== null)
          expect(new URL(to, host.origin).pathname, part).toBe(`/chat/${encodeURIComponent(decodeURIComponent(id))}`)
      }
      expect((await people.heron.post(`/chat/${id}/pace`, { pace: 'as-it-comes' })).status).toBe(303)
      expect(await bugs()).toBe(before)
    },
  )

  test('a form that another site sends is not taken', async () => {
    const before = happened()
    for (const { to, form } of forms().slice(0, 12)) {
      const sent = { ...send(form), headers: { Origin: 'https://elsewhere.example', Cookie: people.rowan.cookie } }
      expect((await fetch(`${host.origin}${to}`, sent)).status, to).toBe(403)
    }
    expect(happened()).toBe(before)
  })

  test('a message sent ten times is kept once, and scripts in it are words', async () => {
    const form = { clientKey: 'sent-again-and-again', body: `Hello ${script.replace('\u0000', '')}` }
    const answers = await Promise.all(Array.from({ length: 10 }, () => people.heron.post(`/chat/${found.room}`, form)))
    expect(new Set(answers.map((answer) => answer.headers.get('Location'))).size).toBe(1)
    expect(asked("select id from chat_messages where client_key = 'sent-again-and-again'")).toHaveLength(1)
    const page = await (await people.heron.get(`/chat/${found.room}`)).text()
    expect(page).toContain('Hello ')
    expect(page).not.toMatch(/<script>alert|<img src=x/)
  })

  const send = (form: Record<string, string>): RequestInit => ({
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: host.origin },
    body: new URLSearchParams(form),
  })
})
