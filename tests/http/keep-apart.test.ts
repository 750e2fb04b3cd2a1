import Sqlite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sources } from '#tests/architecture/house.ts'
import { aHost } from '#tests/support/built-server.ts'

type Host = Awaited<ReturnType<typeof aHost>>

/** Every page and file that can be asked for, as its route says it: a new one is walked without anybody remembering. */
const routes = sources('app/routes', /\.tsx?$/)
  .filter(({ text }) => /export (?:async )?(?:function|const) loader|export default/.test(text))
  .map(({ path }) => path.replace(/^app\/routes\//, '').replace(/\.tsx?$/, ''))
/** Asking for these by hand would end the walk: they sign the walker out, or are for whoever has no account. */
const notWalked = ['sign-out']

/** What stands in place of each part of an address that changes. */
const fills: Readonly<Record<string, string>> = {
  memberId: 'select id from members limit 60',
  slug: 'select slug as id from groups',
  workspace: 'select slug as id from workspaces',
  threadId: 'select id from threads limit 60',
  postId: 'select id from posts order by seq desc limit 60',
  roomId: 'select id from chat_rooms limit 40',
  askId: 'select id from peer_connections limit 20',
  callId: 'select id from chat_support_calls limit 10',
  caseId: 'select id from cases limit 10',
  alarmId: 'select id from alarms limit 5',
  appealId: 'select id from appeals limit 5',
  proposalId: 'select id from proposals limit 5',
  reviewId: 'select id from annual_reviews limit 3',
  documentId: 'select id from documents limit 3',
  uploadId: 'select id from document_uploads limit 3',
  commentId: 'select id from document_comments limit 3',
  form: "select 'docx' as id",
  blockId: "select 'a-picture' as id",
  hash: 'select hash as id from document_pictures limit 3',
  opportunityId: 'select id from opportunities limit 5',
  seatId: 'select id from seats limit 10',
  meetingId: 'select id from meetings limit 3',
  actionId: 'select id from meeting_actions limit 2',
  summaryId: 'select id from feedback_summaries limit 3',
  themeId: 'select id from themes limit 3',
  objectiveId: 'select id from objectives limit 5',
  contactId: 'select id from crisis_contacts limit 3',
  decisionId: 'select id from decisions limit 10',
  exportId: 'select id from bulk_exports limit 3',
  journeyId: 'select id from journeys limit 10',
  measureId: 'select id from chat_measures limit 10',
  noticeId: 'select id from notices limit 60',
  offerId: 'select id from support_offers limit 5',
  reportId: 'select id from reports limit 5',
  id: 'select id from posts order by seq desc limit 20',
  kind: "select 'post' as id",
  secret: "select 'nothing' as id",
  token: "select 'nothing' as id",
  caringId: 'select id from caring limit 10',
  part: "select 'who' as id",
  serviceId: 'select id from services limit 5',
  otherId: 'select id from services limit 2',
  runId: 'select id from directory_runs limit 3',
  cardId: 'select id from plan_cards limit 3',
  plan: "select 'emergency' as id",
}

/** The same where an address names its group: what belongs to another group is not found there. */
const ofGroup: Readonly<Record<string, string>> = {
  threadId: 'select t.id from threads t join groups g on g.id = t.group_id where g.slug = :slug limit 60',
  postId:
    'select p.id from posts p join threads t on t.id = p.thread_id join groups g on g.id = t.group_id where g.slug = :slug order by p.seq desc limit 12',
}

describe('every page and file there is, asked for by a carer who named somebody', { timeout: 300_000 }, () => {
  let host: Host
  beforeAll(async () => {
    host = await aHost()
    await host.start()
  }, 240_000)
  afterAll(() => host.end())

  function rows(statement: string, given: { slug?: string | undefined } = {}): string[] {
    const database = new Sqlite(host.file, { readonly: true })
    const found = database.prepare(statement).all(given) as { id: string }[]
    database.close()
    return found.map(({ id }) => id)
  }
  const idOf = (name: string) => rows(`select id from members where name = '${name}'`)[0] ?? ''

  /** Each route with everything that may stand in its address; a part nobody has filled fails the walk. */
  function addresses(): string[] {
    return routes
      .filter((route) => !notWalked.includes(route))
      .flatMap((route) => {
        const path = `/${route
          .split('.')
          .filter((part) => part !== '_index' && !/^_/.test(part))
          .map((part) => part.replace(/_$/, ''))
          .join('/')}`
          .replaceAll('[/]', '.')
          .replace(/\/$/, '')
        return [...path.matchAll(/\$(\w+)/g)].reduce<string[]>(
          (paths, [dollar, part = '']) => {
            const fill = fills[part === 'slug' && path.startsWith('/working-together/') ? 'workspace' : part]
            if (!fill) throw new Error(`${route}: nothing to put in place of ${dollar}`)
            return paths.flatMap((one) => {
              const slug = /^\/groups\/([^/$]+)/.exec(one)?.[1]
              const within = slug ? ofGroup[part] : undefined
              const found = within ? rows(within, { slug }) : rows(fill)
              return found.map((id) => one.replace(dollar, id))
            })
          },
          [path],
        )
      })
  }

  async function walk(who: string, marks: readonly string[]) {
    // Before they sign in: while this is gathered nothing is asked, and the server hangs up on whoever is silent for long.
    const left = [...addresses(), `/search?q=the`, '/connections/find?time=evenings', '/api/v1'].values()
    const person = await host.as(who)
    const [traced, answered] = [new Set<string>(), new Map<number, number>()]
    const walked = async (address: string) => {
      // What is in the address itself comes back on a page that says it is not there.
      if (marks.some((mark) => address.includes(mark))) {
        const { status } = await person.get(address)
        if (status === 200) traced.add(address)
        return
      }
      const answer = await person.get(address)
      answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1)
      const text = await answer.text()
      if (marks.some((mark) => text.includes(mark))) traced.add(address.replace(/[0-9a-f-]{36}/g, '…'))
    }
    const walker = async () => {
      for (const address of left) await walked(address)
    }
    await Promise.all([walker(), walker(), walker()])
    return { traced: [...traced], answered }
  }

  test('shows no trace of whoever was named', async () => {
    // They share groups, threads and a private conversation.
    const other = idOf('TeaAndToast')
    const before = await walk('heron', [other])
    expect(before.traced.length).toBeGreaterThan(3)
    expect(before.answered.get(200)).toBeGreaterThan(100)
    expect([...before.answered.keys()].filter((status) => status >= 500)).toEqual([])
    const carer = await host.as('heron')
    await carer.post('/carers/come-in', { who: 'partner' })
    const caringId = rows(`select id from caring where member_id = '${idOf('Heron')}'`)[0] ?? ''
    await carer.post(`/carers/about-me/${caringId}/since`, { sinceYear: '2024', sinceMonth: '', audience: 'carers' })
    // Saltmarsh looks after a partner too and is open to being asked: the walk would find them there.
    const further = idOf('Saltmarsh')
    expect(await (await carer.get('/carers/someone')).text()).toContain(further)
    for (const named of [other, further])
      await carer.post('/carers/apart', { intent: 'name', named: `${host.origin}/members/${named}` })
    expect(rows('select other_id as id from kept_apart').sort()).toEqual([other, further].sort())
    expect((await walk('heron', [other, further])).traced).toEqual([])
  })
})
