import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { day, onTheWall } from '#server/domain/kernel/time.ts'
import { behind } from '#tests/support/behind.ts'
import { type DemoPerson, expect, expectAccessible, test } from '#tests/support/browser.ts'

const slug = 'chronic-pain'
const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung'

/** A room in which somebody waits to be checked and a hand is up, and a drop-in of tomorrow. */
const aBusyRoom = () =>
  behind(async ({ as }) => {
    await (await as('Otter')).commands.groups.joinGroup({ slug }).catch(() => undefined)
    const { chat } = (await as('Rowan')).commands
    const { roomId } = await chat.openRoom({ slug, title: 'Drop-in: small screens', firstHeld: 0 })
    for (const name of ['Rowan', 'Heron', 'Otter']) await (await as(name)).commands.chat.readChatRules({ roomId })
    const say = async (name: string, body: string) =>
      (await as(name)).commands.chat.sendMessage({ roomId, clientKey: randomUUID(), body })
    await say('Rowan', 'Welcome everyone.')
    await say('Heron', `A long word: ${long}`)
    await say('Otter', `And a link: https://example.org/${long}`)
    await (await as('Otter')).commands.chat.raiseHand({ roomId })
    const { date } = onTheWall(Date.now() + day)
    const title = 'Drop-in: on a phone'
    const wish = { slug, title, date, time: '19:00', minutes: 60, waitingWords: long, repeats: 'weekly' }
    const { roomId: doorId } = await chat.scheduleSession(wish)
    return { roomId, doorId }
  })

/** Wider than the window: what somebody at this zoom would have to scroll sideways for. */
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('at 320 px, at 200% and at 400% zoom, and with letters twice as large, nothing runs out of the window', async ({
  as,
}) => {
  test.setTimeout(240_000)
  const { roomId, doorId } = await aBusyRoom()
  const places: readonly (readonly [DemoPerson, string])[] = [
    ['heron', `/groups/${slug}/chat`],
    ['heron', `/chat/${doorId}/door`],
    ['heron', `/chat/${roomId}`],
    ['otter', `/chat/${roomId}`],
    ['rowan', `/chat/${roomId}`],
    ['rowan', `/chat/${roomId}/facilitate`],
    ['rowan', `/groups/${slug}/chat/new`],
    ['rowan', `/chat/${doorId}/change`],
  ]
  const pages = new Map<DemoPerson, Page>()
  for (const [who, address] of places) {
    const page = pages.get(who) ?? (await as(who))
    pages.set(who, page)
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
    })
    for (const [width, height] of [
      [320, 640],
      // A window of 1280 by 900 at 200% and at 400%.
      [640, 450],
      [320, 225],
      [1280, 900],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect(await tooWide(page), `${who} at ${address}, ${width} px wide`).toBeLessThanOrEqual(0)
    }
    await page.setViewportSize({ width: 640, height: 450 })
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await tooWide(page), `${who} at ${address}, letters twice as large`).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1280, height: 900 })
  }
  // The day stands above what was said that day, whose words have the whole line.
  const heron = pages.get('heron')
  await heron?.goto(`/chat/${roomId}`)
  const bubble = await heron?.getByText('Welcome everyone.').boundingBox()
  expect(bubble?.height).toBeLessThan(60)
})

test('the pages beside the chat are clean in light and dark', async ({ as }) => {
  test.slow()
  const { roomId, doorId } = await aBusyRoom()
  const [heron, rowan] = [await as('heron'), await as('rowan')]
  for (const [page, address, words] of [
    [heron, `/chat/${roomId}/support`, 'Ask for support'],
    [heron, `/chat/${roomId}/hand`, 'Raise your hand'],
    [heron, '/connections', 'My connections'],
    [heron, '/connections/find', 'Find somebody further along'],
    [heron, '/connections/keeping-safe', 'Keeping yourself safe'],
    [rowan, '/connections/open', 'I am open to being asked'],
    [rowan, `/groups/${slug}/chat/new?kind=room`, 'Open a room'],
    [rowan, `/chat/${doorId}/change`, 'Change this drop-in'],
    [rowan, `/chat/${roomId}/facilitate`, 'Drop-in: small screens'],
  ] as const) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(words)
    await expectAccessible(page)
  }
})
