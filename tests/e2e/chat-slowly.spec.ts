import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { behind } from '#tests/support/behind.ts'
import { expect, expectAccessible, test } from '#tests/support/browser.ts'

const slug = 'chronic-pain'

/** A room in which Rowan has said so many things already. */
const aRoom = (title: string, said = 0) =>
  behind(async ({ as }) => {
    // Otter lives with something else, and comes along.
    await (await as('Otter')).commands.groups.joinGroup({ slug: 'chronic-pain' }).catch(() => undefined)
    const { commands } = await as('Rowan')
    const { roomId } = await commands.chat.openRoom({ slug, title, firstHeld: 0 })
    for (const name of ['Rowan', 'Heron', 'Otter']) await (await as(name)).commands.chat.readChatRules({ roomId })
    for (let count = 1; count <= said; count++)
      await commands.chat.sendMessage({ roomId, clientKey: randomUUID(), body: `Line ${count} of what was said.` })
    return roomId
  })

const connected = async (page: Page, roomId: string) => {
  await page.goto(`/chat/${roomId}`)
  await expect(page.getByText('connected', { exact: false }).first()).toBeVisible()
}
const say = async (page: Page, words: string) => {
  await page.getByRole('textbox', { name: 'Message' }).fill(words)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('log').getByText(words).first()).toBeVisible()
}
const news = (page: Page) => page.getByRole('status', { name: 'New messages' })

test.describe('taking a chat slowly', () => {
  test.slow()

  test('by keyboard alone: switched on, messages come in a batch with one line for it; paused, they wait until asked for', async ({
    as,
  }) => {
    const [heron, otter] = [await as('heron'), await as('otter')]
    const roomId = await aRoom('Drop-in: slowly')
    await connected(heron, roomId)
    await connected(otter, roomId)
    // As it comes, each message is read aloud as it is added.
    const log = heron.getByRole('log', { name: 'What is said' })
    await expect(log).toHaveAttribute('aria-live', 'polite')
    await heron.getByRole('button', { name: 'Take it slowly: off' }).focus()
    await heron.keyboard.press('Enter')
    await expect(heron.getByRole('button', { name: 'Take it slowly: on' })).toBeFocused()
    await expect(log).toHaveAttribute('aria-live', 'off')

    for (const words of ['First thing.', 'Second thing.', 'Third thing.']) await say(otter, words)
    await expect(news(heron)).toHaveText('3 new messages', { timeout: 15_000 })
    await expect(log).toContainText('Third thing.')
    await expectAccessible(heron)

    await heron.keyboard.press('Tab')
    await expect(heron.getByRole('button', { name: 'Pause' })).toBeFocused()
    await heron.keyboard.press('Space')
    await say(otter, 'While you rest.')
    await say(otter, 'And another.')
    // One's own words are there at once.
    await say(heron, 'I read at my own pace.')
    const show = heron.getByRole('button', { name: '2 new, show them' })
    await expect(show).toBeVisible()
    await expect(log).not.toContainText('While you rest.')
    await expectAccessible(heron)
    await show.focus()
    await heron.keyboard.press('Enter')
    await expect(log).toContainText('And another.')
    await expect(log.getByRole('listitem').filter({ hasText: 'While you rest.' })).toBeFocused()
    expect(await log.ariaSnapshot()).toContain('list:')

    // Kept with the person.
    await heron.reload()
    await expect(heron.getByRole('button', { name: 'Take it slowly: on' })).toBeVisible()
  })

  test('whoever reads above is not moved and keeps their focus; whoever is at the end stays there', async ({ as }) => {
    const [linnet, rowan] = [await as('linnet'), await as('rowan')]
    const roomId = await aRoom('Drop-in: long', 40)
    const join = await linnet.request.get(`/chat/${roomId}`)
    const reader = join.ok() ? linnet : await as('heron')
    await connected(rowan, roomId)
    await connected(reader, roomId)
    // The newest is in sight from the start.
    await expect(reader.getByText('Line 40 of what was said.')).toBeInViewport()
    const gap = () => reader.evaluate(() => document.querySelector('[role=log]')?.getBoundingClientRect().bottom ?? 0)
    const end = await gap()
    await say(rowan, 'Something at the end.')
    await expect(reader.getByText('Something at the end.')).toBeInViewport()
    expect(Math.abs((await gap()) - end)).toBeLessThan(4)

    await reader.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }))
    await reader.getByRole('link', { name: 'Jump to the newest' }).focus()
    const at = await reader.evaluate(() => window.scrollY)
    await say(rowan, 'Something while you read above.')
    await expect(reader.getByRole('log')).toContainText('Something while you read above.')
    expect(await reader.evaluate(() => window.scrollY)).toBe(at)
    await expect(reader.getByRole('link', { name: 'Jump to the newest' })).toBeFocused()
    await reader.keyboard.press('Enter')
    await expect(reader.getByText('Something while you read above.')).toBeInViewport()
  })

  test('somebody who comes back jumps to where they were', async ({ as }) => {
    const [heron, rowan] = [await as('heron'), await as('rowan')]
    const roomId = await aRoom('Drop-in: coming back', 3)
    await connected(heron, roomId)
    const kept = heron.waitForResponse((response) => response.url().endsWith('/read') && response.status() === 204)
    await kept
    await heron.goto('/my-groups')
    await connected(rowan, roomId)
    await say(rowan, 'Said while you were away.')
    await connected(heron, roomId)
    await expect(heron.getByText('New since you were here')).toBeVisible()
    await expectAccessible(heron)
    await heron.getByRole('link', { name: 'Jump to where you were' }).focus()
    await heron.keyboard.press('Enter')
    await expect(heron).toHaveURL(/#message-/)
    await expect(heron.getByText('Said while you were away.')).toBeInViewport()
  })

  test('where sockets are blocked the page says so, reads by asking, and sends by form', async ({ as }) => {
    const [heron, otter] = [await as('heron'), await as('otter')]
    const roomId = await aRoom('Drop-in: blocked')
    await heron.route('**/socket.io/**', (route) => route.abort())
    await heron.goto(`/chat/${roomId}`)
    await expect(heron.getByText('The live line does not come through here.', { exact: false })).toBeVisible({
      timeout: 15_000,
    })
    await expectAccessible(heron)
    await heron.getByRole('textbox', { name: 'Message' }).fill('Sent by a plain form.')
    await heron.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(heron.getByRole('log')).toContainText('Sent by a plain form.')
    await connected(otter, roomId)
    await expect(otter.getByRole('log')).toContainText('Sent by a plain form.')
    await say(otter, 'And an answer.')
    await expect(heron.getByText('The live line does not come through here.', { exact: false })).toBeVisible({
      timeout: 15_000,
    })
    await expect(heron.getByRole('checkbox', { name: /Look by itself/ })).not.toBeChecked()
    await heron.getByRole('button', { name: 'Look for new messages' }).click()
    await expect(heron.getByRole('log')).toContainText('And an answer.')
  })

  test('with scripts off the room is read, answered and kept up with by links and forms', async ({ as }) => {
    const heron = await as('heron', { scripts: false, width: 390 })
    const roomId = await aRoom('Drop-in: without scripts', 2)
    await heron.goto(`/chat/${roomId}`)
    await expect(heron.getByRole('log')).toContainText('Line 2 of what was said.')
    await heron.getByRole('textbox', { name: 'Message' }).fill('No scripts here.')
    await heron.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(heron.getByRole('log')).toContainText('No scripts here.')
    await heron.getByRole('button', { name: /Take it slowly/ }).click()
    await expect(heron.getByRole('heading', { level: 1 })).toHaveText('Drop-in: without scripts')
    const read = heron.waitForResponse((response) => response.url().includes('look=again'))
    await heron.getByRole('link', { name: /Read along/ }).click()
    expect((await read).headers().refresh).toBe('30')
    await expect(heron.getByText('This page looks for new messages every 30 seconds.', { exact: false })).toBeVisible()
    await expect(heron.getByRole('textbox', { name: 'Message' })).toHaveCount(0)
    await heron.getByRole('link', { name: 'Stop that, and write' }).click()
    await expect(heron.getByRole('textbox', { name: 'Message' })).toBeVisible()
  })
})
