import type { Page } from '@playwright/test'
import { behind } from '#tests/support/behind.ts'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'

const slug = 'chronic-pain'

/** A room of Rowan's in which the first so many messages of each person wait; the others have read the rules. */
const aRoom = (title: string, firstHeld = 0) =>
  behind(async ({ as }) => {
    await (await as('Otter')).commands.groups.joinGroup({ slug }).catch(() => undefined)
    const { roomId } = await (await as('Rowan')).commands.chat.openRoom({ slug, title, firstHeld })
    for (const name of ['Rowan', 'Heron', 'Otter']) await (await as(name)).commands.chat.readChatRules({ roomId })
    return roomId
  })
const connected = async (page: Page, roomId: string) => {
  await page.goto(`/chat/${roomId}`)
  await expect(page.getByText('connected', { exact: false }).first()).toBeVisible()
}
const log = (page: Page) => page.getByRole('log', { name: 'What is said' })
const said = (page: Page, words: string) => log(page).getByRole('listitem').filter({ hasText: words })
const box = (page: Page) => page.getByRole('textbox', { name: 'Message' })
const send = async (page: Page, words: string) => {
  await box(page).fill(words)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
}
const panel = (page: Page) => page.getByRole('complementary', { name: 'Facilitator' })

/** From now on, what is added to a live region, which a screen reader reads aloud: whole messages in the log, words elsewhere. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const live = element?.closest('[role=log], [role=status], [role=alert], [aria-live]')
        if (!live || live.getAttribute('aria-live') === 'off') continue
        // A log reads what is added to it; a word that changes inside an old message is not an addition.
        if (live.getAttribute('role') === 'log' && type === 'characterData') continue
        const words =
          type === 'characterData' ? [target.textContent] : [...addedNodes].map(({ textContent }) => textContent)
        heard.push(...words.flatMap((one) => (one?.trim() ? [one.trim()] : [])))
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
const heardBy = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard)

test.describe('a chat as a screen reader has it', () => {
  test.slow()

  test('a member: the log, the box and the presses have their names; each new message is read once, old ones never again, and focus stays', async ({
    as,
  }) => {
    const [heron, otter] = [await as('heron'), await as('otter')]
    const roomId = await aRoom('Drop-in: by ear')
    await connected(otter, roomId)
    await send(otter, 'I was here first.')
    await expect(said(otter, 'I was here first.')).toContainText('delivered')
    await connected(heron, roomId)
    await expect(log(heron)).toHaveAttribute('aria-live', 'polite')
    await expect(log(heron)).toHaveAttribute('aria-relevant', 'additions')
    await expect(heron.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - 'heading "Drop-in: by ear" [level=1]'
        - paragraph:
          - status: /connected/
        - 'button "Take it slowly: off"'
        - button "Pause"
        - region "Messages":
          - navigation "In this chat":
            - link "Jump to the newest"
          - log "What is said":
            - list:
              - listitem:
                - paragraph:
                  - strong: Otter
                - paragraph: I was here first.
                - group: Answer or support what Otter said
          - status "New messages"
        - textbox "Message"
        - button "Send"
        - button "I need support"
        - button "Raise your hand"
    `)

    await box(heron).fill('Half a thought')
    await box(heron).focus()
    await listen(heron)
    await send(otter, 'A second thing.')
    await expect(log(heron)).toContainText('A second thing.')
    await expect(box(heron)).toBeFocused()
    await expect(box(heron)).toHaveValue('Half a thought')
    // Support given to an old message changes it, and is not a message.
    await behind(async ({ as: named }) => {
      const { queries, commands } = await named('Rowan')
      const { messages } = await queries.chat.roomPage({ roomId })
      await commands.chat.giveSupportInChat({ messageId: messages[0]?.id, kind: 'hear' })
    }).catch(() => undefined)
    await send(otter, 'A third thing.')
    await expect(log(heron)).toContainText('A third thing.')
    await expect(box(heron)).toBeFocused()
    const heard = await heardBy(heron)
    for (const words of ['A second thing.', 'A third thing.'])
      expect(heard.filter((one) => one.includes(words))).toHaveLength(1)
    expect(heard.filter((one) => one.includes('I was here first.'))).toEqual([])
    expect(heard.filter((one) => /writing/.test(one))).toEqual([])
    expect(heard).toHaveLength(2)
    await expectAccessible(heron)
  })

  test('a facilitator: the panel is a named place, what waits is told by its count alone, and focus stays in the box', async ({
    as,
  }) => {
    const [rowan, otter] = [await as('rowan'), await as('otter')]
    const roomId = await aRoom('Drop-in: panel by ear', 10)
    await connected(rowan, roomId)
    await connected(otter, roomId)
    await box(rowan).fill('Welcome, all')
    await listen(rowan)
    await send(otter, 'I am new here.')
    await expect(panel(rowan)).toMatchAriaSnapshot(`
      - complementary "Facilitator":
        - heading "Facilitator" [level=2]
        - status: 1 message waiting · 0 hands up
        - region "Waiting to be checked":
          - list:
            - listitem "A message by Otter":
              - paragraph: I am new here.
              - paragraph: /Why it waits/
              - 'button "Let through : Otter"'
              - 'button "I look at this : Otter"'
              - group: Keep back, say why
        - region "Raised hands"
        - region "The room":
          - spinbutton "Seconds between messages"
          - button "Slow mode"
          - button "Check every message"
          - button "Pause new arrivals"
    `)
    await expect(box(rowan)).toBeFocused()
    await expect(box(rowan)).toHaveValue('Welcome, all')
    const heard = await heardBy(rowan)
    expect(heard.some((one) => one.includes('1'))).toBe(true)
    // Words that wait are for reading, not for being read out over whoever talks.
    expect(heard.filter((one) => one.includes('I am new here.'))).toEqual([])
  })

  test('a newcomer: why their message waits stands with it, and once it is let through it is theirs and delivered', async ({
    as,
  }) => {
    const [rowan, otter] = [await as('rowan'), await as('otter', { width: 390 })]
    const roomId = await aRoom('Drop-in: newcomer by ear', 10)
    await connected(rowan, roomId)
    await connected(otter, roomId)
    await send(otter, 'Good evening.')
    await expect(log(otter)).toMatchAriaSnapshot(`
      - log "What is said":
        - list:
          - listitem:
            - paragraph:
              - strong: You
              - text: /waiting to be checked/
            - paragraph: Good evening.
            - paragraph: First messages in a room are checked by a facilitator. Nothing is lost.
    `)
    await expect(box(otter)).toBeFocused()
    await expectAccessible(otter)
    await panel(rowan)
      .getByRole('button', { name: /^Let through ?: Otter$/ })
      .click()
    await expect(said(otter, 'Good evening.')).toContainText('delivered')
    await expect(said(otter, 'Good evening.')).toHaveCount(1)
    await expect(said(rowan, 'Good evening.').first()).toBeVisible()
  })

  test('of two facilitators each sees what the other looks at', async ({ as }) => {
    const [rowan, heron, otter] = [await as('rowan'), await as('heron'), await as('otter')]
    const roomId = await aRoom('Drop-in: two look after it', 10)
    await behind(async ({ as: named }) => (await named('Rowan')).commands.chat.nameCoHost({ roomId, name: 'Heron' }))
    for (const page of [rowan, heron, otter]) await connected(page, roomId)
    await send(otter, 'Who reads this?')
    const claim = panel(rowan).getByRole('button', { name: /^I look at this ?: Otter$/ })
    await sendForm(rowan, claim)
    await expect(panel(rowan)).toContainText('You are looking at this')
    await expect(panel(heron)).toContainText('Rowan is looking at this')
    await expect(panel(heron).getByRole('button', { name: /^I look at this/ })).toHaveCount(0)
    await sendForm(rowan, panel(rowan).getByRole('button', { name: /^Leave it to the others/ }))
    await expect(panel(heron).getByRole('button', { name: /^I look at this/ })).toBeVisible()
    await sendForm(heron, panel(heron).getByRole('button', { name: /^Let through ?: Otter$/ }))
    await expect(panel(rowan)).toContainText('No message waits.')
  })
})

test.describe('a line that does not hold', () => {
  test.slow()

  test('words said while the line is gone stay with “Try again”, and arrive once', async ({ as }) => {
    const [heron, otter] = [await as('heron'), await as('otter')]
    const roomId = await aRoom('Drop-in: tunnel')
    await connected(heron, roomId)
    await connected(otter, roomId)
    await heron.context().setOffline(true)
    await send(heron, 'From the tunnel.')
    const own = heron.getByRole('listitem').filter({ hasText: 'From the tunnel.' })
    await expect(own).toContainText('not sent', { timeout: 30_000 })
    await expect(own.getByRole('button', { name: 'Try again' })).toBeVisible()
    await expectAccessible(heron)
    await own.getByRole('button', { name: 'Try again' }).click()
    await expect(own).toContainText('From the tunnel.')
    await heron.context().setOffline(false)
    await expect(own).toContainText('delivered', { timeout: 30_000 })
    await expect(said(otter, 'From the tunnel.')).toHaveCount(1)
    await heron.reload()
    await expect(said(heron, 'From the tunnel.')).toHaveCount(1)
  })

  test('where web sockets are blocked the line goes on by asking; where that is blocked too, a link reads anew', async ({
    as,
  }) => {
    const [heron, otter] = [await as('heron'), await as('otter')]
    const roomId = await aRoom('Drop-in: behind a wall')
    let asked = 0
    await heron.addInitScript(() => Object.assign(window, { WebSocket: undefined }))
    heron.on('request', (request) => {
      if (request.url().includes('transport=polling')) asked++
    })
    await connected(heron, roomId)
    await connected(otter, roomId)
    await send(otter, 'Does this come through?')
    await expect(log(heron)).toContainText('Does this come through?')
    await send(heron, 'It does.')
    await expect(said(heron, 'It does.')).toContainText('delivered')
    await expect(log(otter)).toContainText('It does.')
    expect(asked).toBeGreaterThan(2)

    await heron.route('**/socket.io/**', (route) => route.abort())
    await heron.goto(`/chat/${roomId}`)
    const plain = heron.getByRole('region', { name: 'Without a live line' })
    await expect(plain).toBeVisible({ timeout: 20_000 })
    await box(heron).fill('By a form now.')
    await heron.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(log(heron)).toContainText('By a form now.')
    await expect(box(heron)).toHaveValue('')
    await send(otter, 'And I still hear you.')
    await plain.getByRole('button', { name: 'Look for new messages' }).click()
    await expect(log(heron)).toContainText('And I still hear you.')
    await expectAccessible(heron)
  })

  test('with scripts off a raised hand that cannot be raised any more is told kindly', async ({ as }) => {
    const otter = await as('otter', { scripts: false })
    const roomId = await aRoom('Drop-in: late hand')
    await otter.goto(`/chat/${roomId}`)
    await behind(async ({ as: named }) => (await named('Rowan')).commands.chat.closeRoom({ roomId }))
    await sendForm(otter, otter.getByRole('button', { name: 'Raise your hand' }))
    await expect(otter.getByRole('heading', { level: 1 })).toHaveText('That did not work just now')
    await otter.getByRole('link', { name: 'Back to the chat' }).click()
    await expect(otter.getByText('A facilitator closed this room')).toBeVisible()
  })
})
