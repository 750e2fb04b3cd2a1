import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { behind } from '#tests/support/behind.ts'
import { expect, expectAccessible, test } from '#tests/support/browser.ts'

/** A room of Rowan's in which the first so many messages of each person wait. */
const aRoom = (title: string, firstHeld = 0) =>
  behind(async ({ as }) => {
    await (await as('Otter')).commands.groups.joinGroup({ slug: 'chronic-pain' }).catch(() => undefined)
    const { commands } = await as('Rowan')
    const { roomId } = await commands.chat.openRoom({ slug: 'chronic-pain', title, firstHeld })
    await commands.chat.sendMessage({ roomId, clientKey: randomUUID(), body: 'Welcome everyone.' })
    return roomId
  })

/** In by the door: whoever has not read the rules of the chat reads them there. */
const goIn = async (page: Page, roomId: string) => {
  await page.goto(`/chat/${roomId}`)
  if (page.url().endsWith('/door')) await page.locator('main form button').first().click()
  await expect(page).toHaveURL(new RegExp(`/chat/${roomId}$`))
}
const goInLive = async (page: Page, roomId: string) => {
  await goIn(page, roomId)
  await expect(page.getByText('connected', { exact: false }).first()).toBeVisible()
}
const send = async (page: Page, words: string) => {
  await page.getByRole('textbox', { name: 'Message' }).fill(words)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
}
const log = (page: Page) => page.getByRole('log')
const said = (page: Page, words: string) => log(page).getByRole('listitem').filter({ hasText: words })
const panel = (page: Page) => page.getByRole('complementary', { name: 'Facilitator' })
const about = async (page: Page, name: string, measure: string, words: string) => {
  const people = panel(page).locator('details').filter({ hasText: 'People here' }).first()
  if ((await people.getAttribute('open')) === null) await people.locator('summary').first().click()
  const person = people.getByRole('listitem').filter({ hasText: name })
  const its = person.locator('details')
  if ((await its.getAttribute('open')) === null) await its.locator('summary').click()
  await person.getByLabel(`What about ${name}?`).selectOption(measure)
  await person.getByLabel('In kind words').fill(words)
  await person.getByRole('button', { name: 'Do this' }).click()
}

test.describe('a live chat and those who look after it', () => {
  test.slow()

  test('two people talk live: an answer, support, a change, second thoughts, and a report', async ({ as }) => {
    const [heron, otter] = [await as('heron'), await as('otter')]
    const roomId = await aRoom('Drop-in: talking')
    await goInLive(heron, roomId)
    await goInLive(otter, roomId)
    await send(otter, 'First time here.')
    await expect(said(heron, 'First time here.')).toBeVisible()

    const tools = said(heron, 'First time here.')
    await tools.locator('summary').click()
    await tools.getByRole('link', { name: 'Answer' }).click()
    await send(heron, 'That is how I started too.')
    await expect(said(otter, 'That is how I started too.')).toContainText('Otter')
    await expect(said(heron, 'That is how I started too.')).toContainText('delivered')

    await said(heron, 'That is how I started too.').getByRole('link', { name: 'Change this' }).click()
    await heron.getByLabel('Your message').fill('That is how I began, too.')
    await heron.getByRole('button', { name: 'Keep the change' }).click()
    await expect(said(otter, 'That is how I began, too.')).toContainText('edited')
    await said(heron, 'That is how I began, too.').getByRole('button', { name: 'Take it back' }).click()
    await expect(log(otter)).not.toContainText('That is how I began, too.')
    await expectAccessible(heron)

    const theirs = log(heron).getByRole('listitem').filter({ hasText: 'First time here.' }).first()
    if ((await theirs.locator('details').getAttribute('open')) === null) await theirs.locator('summary').click()
    await theirs.getByRole('link', { name: 'Report this' }).click()
    await expect(heron).toHaveURL(/\/report\/chat-message\//)
    await expect(heron.getByRole('heading', { level: 1 })).toBeVisible()
  })

  test('first messages wait: one is let through, one is kept back with a reason; a raised hand is asked', async ({
    as,
  }) => {
    const [rowan, otter] = [await as('rowan'), await as('otter')]
    const roomId = await aRoom('Drop-in: checked', 3)
    await goInLive(rowan, roomId)
    await goInLive(otter, roomId)
    await send(otter, 'Hello from a newcomer.')
    await expect(said(otter, 'Hello from a newcomer.')).toContainText('Nothing is lost.')
    await expect(panel(rowan)).toContainText('1 message waiting')
    await expectAccessible(rowan)
    await panel(rowan)
      .getByRole('button', { name: /^Let through ?: Otter$/ })
      .click()
    await expect(said(rowan, 'Hello from a newcomer.').first()).toBeVisible()
    await expect(said(otter, 'Hello from a newcomer.')).toContainText('delivered')

    await send(otter, 'This tea cured my aunt.')
    const waiting = panel(rowan).getByRole('listitem', { name: 'A message by Otter' })
    await waiting.getByText('Keep back, say why').click()
    await waiting.getByLabel('Which house rule?').selectOption('nothing-for-sale')
    await waiting.getByLabel('Why, in kind words').fill('We leave cures out of this room.')
    await waiting.getByRole('button', { name: /^Keep it back ?: Otter$/ }).click()
    await expect(said(otter, 'This tea cured my aunt.')).toContainText('We leave cures out of this room.')

    // Let through by mistake: it goes again, for everybody.
    await panel(rowan).locator('summary').filter({ hasText: 'What was done' }).click()
    const done = panel(rowan)
      .getByRole('listitem')
      .filter({ hasText: /Rowan let a message by Otter through/ })
    await done.getByText('Keep it back after all, say why').click()
    await done.getByLabel('Which house rule?').selectOption('privacy')
    await done.getByLabel('Why, in kind words').fill('You may not have meant to say this to all.')
    await done.getByRole('button', { name: /^Keep it back ?: Otter$/ }).click()
    await expect(said(rowan, 'Hello from a newcomer.')).toHaveCount(0)
    await expect(said(otter, 'Hello from a newcomer.')).toContainText('You may not have meant to say this to all.')

    await otter.getByRole('button', { name: 'Raise your hand' }).click()
    await expect(otter.getByText('Your hand is up.', { exact: false })).toBeVisible()
    await expect(panel(rowan)).toContainText('1 hand up')
    await panel(rowan)
      .getByRole('button', { name: /^Ask them ?: Otter$/ })
      .click()
    await expect(otter.getByText('It is your turn.', { exact: false })).toBeVisible()
  })

  test('a mute and its undoing, the end of a session, the close of the room, and the debrief', async ({ as }) => {
    const [rowan, otter] = [await as('rowan'), await as('otter')]
    const roomId = await aRoom('Drop-in: gently')
    await goInLive(otter, roomId)
    await goInLive(rowan, roomId)
    await about(rowan, 'Otter', 'mute', 'Let us slow down for a moment.')
    await expect(otter.getByText('You can read, and write again at', { exact: false }).first()).toBeVisible()
    await expect(otter.getByText('Let us slow down for a moment.').first()).toBeVisible()
    await panel(rowan)
      .getByText(/^What was done/)
      .click()
    await panel(rowan).getByRole('button', { name: /^Undo/ }).click()
    await expect(otter.getByRole('textbox', { name: 'Message' })).toBeVisible()

    await about(rowan, 'Otter', 'end-session', 'Please rest, and come back next week.')
    await expect(otter).toHaveURL(/\/out$/)
    await expect(otter.getByText('Please rest, and come back next week.', { exact: false })).toBeVisible()
    await expectAccessible(otter)

    await panel(rowan).getByText('Close the room', { exact: true }).click()
    await panel(rowan).getByRole('button', { name: 'Yes, close the room' }).click()
    await panel(rowan).getByRole('link', { name: 'How was it for you?' }).click()
    await rowan.getByRole('radio', { name: 'It went well' }).check()
    await expectAccessible(rowan)
    await rowan.getByRole('button', { name: 'Keep this' }).click()
    await expect(rowan.getByText('Thank you. We have kept it.', { exact: false })).toBeVisible()
  })

  test('with scripts off a member reads and sends, and the room is looked after by forms', async ({ as }) => {
    const otter = await as('otter', { scripts: false, width: 390 })
    const rowan = await as('rowan', { scripts: false })
    const roomId = await aRoom('Drop-in: by forms', 1)
    await goIn(otter, roomId)
    await expect(log(otter)).toContainText('Welcome everyone.')
    await send(otter, 'Sent by a form: https://example.org')
    await expect(said(otter, 'Sent by a form')).toContainText('waiting to be checked')
    await rowan.goto(`/chat/${roomId}/facilitate`)
    await expect(panel(rowan)).toContainText('Sent by a form')
    await rowan.getByRole('button', { name: /^Let through ?: Otter$/ }).click()
    await expect(panel(rowan)).toContainText('No message waits.')
    await rowan.getByRole('button', { name: 'Check every message' }).click()
    await expect(panel(rowan)).toContainText('Every message is checked')
    await otter.goto(`/chat/${roomId}`)
    await expect(said(otter, 'Sent by a form')).toContainText('delivered')
  })

  test('the page of the panel alone is clean in light and dark', async ({ as }) => {
    const rowan = await as('rowan')
    const roomId = await aRoom('Drop-in: panel alone')
    await rowan.goto(`/chat/${roomId}/facilitate`)
    await expect(panel(rowan)).toBeVisible()
    await expectAccessible(rowan)
  })
})
