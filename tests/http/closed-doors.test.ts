import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aHost } from '#tests/support/built-server.ts'

type Person = Awaited<ReturnType<Awaited<ReturnType<typeof aHost>>['as']>>
const names = ['heron', 'priya', 'hazel', 'rowan', 'sam', 'dana', 'ada'] as const
type Name = (typeof names)[number]

describe('the pages where power is used, by who asks', { timeout: 60_000 }, () => {
  let host: Awaited<ReturnType<typeof aHost>>
  const people = new Map<Name, Person>()
  let nameless = ''
  let caseId = ''
  beforeAll(async () => {
    host = await aHost()
    await host.start()
    for (const name of names) people.set(name, await host.as(name))
    const otter = await host.as('linnet')
    const wish = { title: 'I am ashamed of this', body: 'I could hurt myself', nameless: 'on', intent: 'post' }
    await otter.post('/groups/diabetes/new-thread', wish)
    nameless = one<{ id: string }>('select id from posts where nameless = 1 order by seq desc').id
    caseId = one<{ id: string }>('select id from cases where subject_id = ?', nameless).id
  }, 120_000)
  afterAll(() => host.end())

  function one<Row>(statement: string, ...values: string[]): Row {
    const database = new Sqlite(host.file, { readonly: true })
    const row = database.prepare(statement).get(...values) as Row
    database.close()
    return row
  }
  const count = (table: string) => one<{ count: number }>(`select count(*) as count from ${table}`).count
  const statusOf = async (name: Name, path: string) => (await people.get(name)?.get(path))?.status

  const opens: readonly (readonly [string, () => string, readonly Name[]])[] = [
    ['finding out a name', () => `/moderation/reveal/${nameless}`, ['sam', 'dana']],
    ['telling the emergency services', () => `/moderation/disclosure/${caseId}`, ['sam', 'dana']],
    ['a case', () => `/moderation/cases/${caseId}`, ['sam', 'dana']],
    ['the moderators’ room', () => '/moderation/room', ['sam', 'dana']],
    ['holds', () => '/moderation/holds', ['dana']],
    ['who looked where', () => '/coordinate/watch', ['ada']],
    ['what was disclosed', () => '/coordinate/disclosures', ['ada', 'dana']],
    ['exports about many people', () => '/coordinate/exports', ['ada', 'dana']],
    ['the records of the law', () => '/coordinate/records', ['ada']],
    ['the launch list', () => '/coordinate/launch', ['ada']],
    ['the rota', () => '/coordinate/rota', ['ada', 'sam', 'dana']],
    ['roles', () => '/coordinate/people', ['ada']],
    ['groups nobody runs', () => '/coordinate/workspaces', ['ada']],
  ]
  test.each(opens)('%s', async (_what, path, allowed) => {
    const found = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await statusOf(name, path())])))
    const expected = Object.fromEntries(
      names.map((name) => [
        name,
        allowed.includes(name) ? 200 : expect.toSatisfy((status) => status === 403 || status === 404),
      ]),
    )
    expect(found).toEqual(expected)
    const stranger = await fetch(`${host.origin}${path()}`, { redirect: 'manual' })
    expect([stranger.status, stranger.headers.get('Location')]).toEqual([
      302,
      expect.stringMatching(/^\/sign-in\?next=/),
    ])
  })

  test('a form sent by hand opens no more than its page does', async () => {
    const why = { category: 'danger', reason: 'I would like to know who this is' }
    const before = ['audit', 'disclosures', 'bulk_exports', 'safeguarding_holds', 'risk_records'].map(count)
    for (const name of ['heron', 'priya', 'hazel', 'ada'] as const) {
      const answer = await people.get(name)?.post(`/moderation/reveal/${nameless}`, why)
      expect(await answer?.text()).not.toContain('Linnet')
      await people
        .get(name)
        ?.post(`/moderation/disclosure/${caseId}`, { service: 'police', told: 'Lies', reason: 'None' })
    }
    for (const name of ['heron', 'priya', 'hazel', 'rowan', 'sam'] as const) {
      const person = people.get(name)
      await person?.post('/coordinate/exports?index', {
        intent: 'ask',
        kind: 'members-list',
        reason: 'I would like to have it, please',
      })
      await person?.post('/moderation/holds', { intent: 'put-on', name: 'Otter', reason: 'For no reason', days: '7' })
      await person?.post('/coordinate/records/illegal-content', { words: 'x'.repeat(300), months: '6', version: '0' })
    }
    expect(['audit', 'disclosures', 'bulk_exports', 'safeguarding_holds', 'risk_records'].map(count)).toEqual(before)
  })

  test('a moderator who opens the page of a name without giving a reason is shown none', async () => {
    const sam = people.get('sam')
    const page = await (await sam?.get(`/moderation/reveal/${nameless}`))?.text()
    expect(page).not.toContain('Linnet')
    const empty = await sam?.post(`/moderation/reveal/${nameless}`, {})
    expect(empty?.status).toBe(422)
    expect(await empty?.text()).not.toContain('Linnet')
  })

  test('one person alone never takes an export about many people, however they press', async () => {
    const ada = people.get('ada')
    const reason = 'The board asks how many have joined'
    await ada?.post('/coordinate/exports?index', { intent: 'ask', kind: 'members-list', reason })
    const { id } = one<{ id: string }>('select id from bulk_exports order by asked_at desc, id desc')
    const alone = [
      await ada?.post('/coordinate/exports?index', {
        intent: 'answer',
        exportId: id,
        outcome: 'agreed',
        why: 'I agree',
      }),
      await ada?.post(`/coordinate/exports/${id}`, {}),
    ]
    for (const answer of alone) expect(answer?.headers.get('Content-Type')).not.toContain('csv')
    expect(one('select agreed_at as agreedAt, taken_at as takenAt from bulk_exports where id = ?', id)).toEqual({
      agreedAt: null,
      takenAt: null,
    })
    await people
      .get('dana')
      ?.post('/coordinate/exports?index', { intent: 'answer', exportId: id, outcome: 'agreed', why: 'For the board' })
    const twice = await Promise.all([1, 2, 3].map(() => ada?.post(`/coordinate/exports/${id}`, {})))
    const files = twice.filter((answer) => answer?.headers.get('Content-Type')?.includes('csv'))
    expect(files).toHaveLength(1)
    expect(
      (await people.get('dana')?.post(`/coordinate/exports/${id}`, {}))?.headers.get('Content-Type'),
    ).not.toContain('csv')
  })
})
