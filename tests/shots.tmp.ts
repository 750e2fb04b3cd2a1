import { randomUUID } from 'node:crypto'
import { chromium, type Page } from '@playwright/test'
import { behind, storyPassword } from '#tests/support/behind.ts'

const origin = 'http://localhost:4391'
process.env.STORY_DATABASE = 'file:/tmp/chatstory/w.db'
const slug = 'chronic-pain'
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const only = process.argv[2] ? new RegExp(process.argv[2]) : /./
const soon = new Date(Date.now() + 86400000).toISOString().slice(0, 10)
const made = await behind(async ({ as, newMember }) => {
  await newMember('Shy Dunnock', slug).catch(() => undefined)
  await newMember('Late Redwing', slug).catch(() => undefined)
  await (await as('Otter')).commands.groups.joinGroup({ slug }).catch(() => undefined)
  const rowan = (await as('Rowan')).commands
  const { roomId: room } = await rowan.chat.openRoom({ slug, title: 'Drop-in: pain and sleep', firstHeld: 2 })
  for (const name of ['Rowan', 'Heron', 'Otter', 'Shy Dunnock'])
    await (await as(name)).commands.chat.readChatRules({ roomId: room })
  const say = async (who: string, body: string, answersId: string | null = null) =>
    (await (await as(who)).commands.chat.sendMessage({ roomId: room, clientKey: randomUUID(), body, answersId })).id
  await rowan.chat.arrive({ roomId: room })
  await say(
    'Rowan',
    'Welcome, all. Reading is fine. If tonight gets heavy, press “I need support” and I write to you alone.',
  )
  for (const who of ['Heron', 'Otter'])
    for (const b of ['Evening. Kettle on, feet up.', 'I have stopped counting hours, I count *good bits*.']) {
      const id = await say(who, b)
      await rowan.chat.letThrough({ messageId: id }).catch(() => undefined)
    }
  const one = await say('Heron', 'A heat pad by eight and no phone after nine. Some nights it even works.')
  await (await as('Otter')).commands.chat.sendMessage({
    roomId: room,
    clientKey: randomUUID(),
    body: 'Which one do you have?',
    answersId: one,
  })
  await (await as('Shy Dunnock')).commands.chat.arrive({ roomId: room })
  await say('Shy Dunnock', 'Hello. First time here. I mostly read, if that is all right.')
  await (await as('Otter')).commands.chat.raiseHand({ roomId: room })
  const { roomId: door } = await rowan.chat.scheduleSession({
    slug,
    title: 'Drop-in: the first year',
    waitingWords: 'Put the kettle on. Come as you are.',
    date: soon,
    time: '19:00',
    minutes: 60,
    repeats: 'weekly',
    places: 12,
  })
  await (await as('Heron')).commands.chat.sayComing({ roomId: door })
  const { roomId: off } = await rowan.chat.scheduleSession({
    slug,
    title: 'Drop-in: walking',
    date: soon,
    time: '11:00',
    minutes: 45,
  })
  await rowan.chat.callOffSession({ roomId: off })
  // one that is over with words
  const { roomId: over } = await rowan.chat.openRoom({ slug, title: 'Drop-in: yesterday', firstHeld: 0 })
  await rowan.chat.arrive({ roomId: over })
  await (await as('Heron')).commands.chat.readChatRules({ roomId: over })
  await (await as('Heron')).commands.chat.sendMessage({ roomId: over, clientKey: randomUUID(), body: 'Night, all.' })
  await rowan.chat.closeRoom({ roomId: over })
  await rowan.chat.writeDebrief({ roomId: over, how: 'heavy', words: 'It was a lot tonight.', wantsTalk: 'on' })
  const { roomId: outRoom } = await rowan.chat.openRoom({ slug, title: 'Drop-in: calm', firstHeld: 0 })
  await rowan.chat.arrive({ roomId: outRoom })
  const otterId = (await as('Otter')).actor.id
  await (await as('Otter')).commands.chat.arrive({ roomId: outRoom })
  await rowan.chat
    .takeMeasure({
      roomId: outRoom,
      memberId: otterId,
      aboutId: otterId,
      kind: 'end-session',
      words: 'Please rest, and come back next week.',
    })
    .catch((e: Error) => console.log('measure', e.message))
  const call = await (await as('Heron')).commands.chat.callForSupport({ roomId: room })
  const conn = await (await as('Heron')).queries.peers.myConnections({})
  return { room, door, off, over, outRoom, call, conn: JSON.stringify(conn).slice(0, 1500) }
})
console.log(made)
const contexts = new Map<string, Awaited<ReturnType<typeof browser.newContext>>>()
async function person(who: string, width: number, scheme: 'light' | 'dark') {
  const key = `${who}-${width}-${scheme}`
  const known = contexts.get(key)
  if (known) return known
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  const page = await context.newPage()
  if (who.includes(' ')) {
    await page.goto(`${origin}/sign-in`)
    await page.getByLabel('E-mail address').fill(`${who.toLowerCase().replaceAll(' ', '.')}@example.org`)
    await page.getByLabel('Password', { exact: true }).fill(storyPassword)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.waitForURL(/my-groups|consent/)
  } else
    await page.request.post(`${origin}/sign-in`, { form: { demo: who }, headers: { Origin: origin }, maxRedirects: 0 })
  await page.close()
  contexts.set(key, context)
  return context
}

const pages: [string, string, string, ((page: Page) => Promise<void>)?][] = [
  ['list', 'heron', `/groups/${slug}/chat`],
  ['plan', 'rowan', `/groups/${slug}/chat/new`],
  ['plan-room', 'rowan', `/groups/${slug}/chat/new?kind=room`],
  ['change', 'rowan', `/chat/${made.door}/change`],
  ['door', 'heron', `/chat/${made.door}/door`],
  ['door-rules', 'Late Redwing', `/chat/${made.room}/door`],
  ['door-off', 'heron', `/chat/${made.off}/door`],
  ['room-member', 'heron', `/chat/${made.room}`],
  ['room-host', 'rowan', `/chat/${made.room}`],
  ['room-newcomer', 'Shy Dunnock', `/chat/${made.room}`],
  ['room-over', 'heron', `/chat/${made.over}`],
  ['out', 'otter', `/chat/${made.outRoom}`],
  ['hand', 'otter', `/chat/${made.room}/hand`],
  ['support-ask', 'otter', `/chat/${made.room}/support`],
  ['support-talk', 'heron', `/chat/${made.call.roomId}`],
  ['support-call', 'rowan', `/chat/support/${made.call.callId}`],
  ['summary', 'rowan', `/chat/${made.over}/summary`],
  ['debrief', 'rowan', `/chat/${made.over}/debrief`],
  ['facilitate', 'rowan', `/chat/${made.room}/facilitate`],
  ['coord-debrief', 'ada', `/coordinate/debriefs/${made.over}`],
  ['connections', 'heron', `/connections`],
  ['conn-open', 'rowan', `/connections/open`],
  ['conn-find', 'heron', `/connections/find`],
  [
    'conn-ask',
    'heron',
    `/connections/find`,
    async (p) => {
      await p
        .getByRole('link', { name: /Ask to connect with/ })
        .first()
        .click()
      await p
        .getByRole('heading', { level: 1 })
        .filter({ hasText: /Ask/ })
        .waitFor({ timeout: 4000 })
        .catch(() => undefined)
      await p.waitForTimeout(400)
    },
  ],
  [
    'conn-asks',
    'rowan',
    `/connections`,
    async (p) => {
      await p
        .getByRole('link', { name: /Read and answer/ })
        .first()
        .click()
      await p.waitForURL(/asks/)
    },
  ],
  [
    'conn-room',
    'heron',
    `/connections`,
    async (p) => {
      await p.locator('a[href^="/chat/"]').first().click()
      await p.waitForURL(/chat/)
      await p.waitForTimeout(500)
    },
  ],
  [
    'conn-with',
    'heron',
    `/connections`,
    async (p) => {
      await p.locator('a[href^="/chat/"]').first().click()
      await p.waitForURL(/chat/)
      await p.waitForTimeout(500)
      await p.getByRole('link', { name: 'End this conversation' }).click()
      await p.waitForURL(/with/)
    },
  ],
  ['conn-safe', 'heron', `/connections/keeping-safe`],
  ['group', 'heron', `/groups/${slug}`],
]
for (const [name, who, path, act] of pages) {
  if (!only.test(name)) continue
  for (const width of [390, 1280])
    for (const scheme of ['light', 'dark'] as const) {
      const page = await (await person(who, width, scheme)).newPage()
      try {
        const answer = await page.goto(origin + path)
        await page.waitForTimeout(name.startsWith('room') ? 1500 : 300)
        if (act) await act(page)
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (wide > 0 || (answer && answer.status() >= 400))
          console.log(name, width, scheme, answer?.status(), 'overflow', wide)
        await page.screenshot({ path: `/tmp/chatstory/shots/${name}-${width}-${scheme}.png`, fullPage: true })
      } catch (error) {
        console.log(name, width, scheme, String(error).slice(0, 200))
      }
      await page.close()
    }
}
await browser.close()
process.exit(0)
