import type { Page } from '@playwright/test'
import { behind } from '#tests/support/behind.ts'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'

const openRoom = (title: string) =>
  behind(async ({ as }) => {
    // Otter lives with something else, and comes along.
    await (await as('Otter')).commands.groups.joinGroup({ slug: 'chronic-pain' }).catch(() => undefined)
    const rowan = await as('Rowan')
    const { roomId } = await rowan.commands.chat.openRoom({ slug: 'chronic-pain', title, firstHeld: 0 })
    for (const name of ['Rowan', 'Heron', 'Otter']) await (await as(name)).commands.chat.readChatRules({ roomId })
    return roomId
  })

const connected = async (page: Page, roomId: string) => {
  await page.goto(`/chat/${roomId}`)
  await expect(page.getByText('connected', { exact: false }).first()).toBeVisible()
}
const callsOf = (page: Page) => page.getByRole('region', { name: /asked for support|^Support$/ })
const peopleHere = (page: Page) => page.getByText(/(one person|\d+ people) here/)

test.describe('asking for support in a chat', () => {
  test.slow()

  test('heron presses, rowan answers in private and ends with a kind word, and otter in the same room sees nothing', async ({
    as,
  }) => {
    const [heron, otter, rowan] = [await as('heron'), await as('otter'), await as('rowan')]
    const roomId = await openRoom('Drop-in: pain and sleep')
    for (const page of [rowan, otter, heron]) await connected(page, roomId)
    await otter.reload()
    await expect(peopleHere(otter)).toContainText('3 people here')
    await expect(otter.getByRole('status').filter({ hasText: 'connected' })).toBeVisible()
    const before = await otter.getByRole('main').ariaSnapshot()
    await expectAccessible(heron)

    await heron.getByRole('button', { name: 'I need support' }).click()
    await expect(heron.getByRole('heading', { level: 1 })).toHaveText('You asked for support')
    await expect(heron.getByText('We have told whoever looks after the chat.', { exact: false })).toBeVisible()
    await expect(heron.getByRole('region', { name: 'Somebody to talk to now' })).toContainText('Samaritans')
    await expectAccessible(heron)

    // Told at once, by the socket, and said aloud.
    await expect(callsOf(rowan)).toContainText('Heron asked for support', { timeout: 2000 })
    await expect(callsOf(rowan).getByRole('status')).toHaveText('Heron asked for support')
    await expectAccessible(rowan)
    await callsOf(rowan).getByRole('button', { name: 'Message privately' }).click()
    await expect(rowan.getByRole('heading', { level: 1 })).toHaveText('With Heron, in private')
    await expect(heron.getByRole('heading', { level: 1 })).toHaveText('With Rowan, in private')
    await expect(heron.getByText('Rowan is here with you.', { exact: false })).toBeVisible()

    await rowan.getByRole('textbox', { name: 'Message' }).fill('I am here. What is it like tonight?')
    await rowan.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(heron.getByRole('log')).toContainText('What is it like tonight?')
    await expectAccessible(rowan)

    // The room as otter has it is the room as it was.
    expect(await otter.getByRole('main').ariaSnapshot()).toEqual(before)
    await otter.reload()
    await expect(peopleHere(otter)).toContainText('3 people here')
    await expect(otter.getByText('support', { exact: false }).filter({ hasText: 'asked' })).toHaveCount(0)
    expect((await otter.request.get(new URL(heron.url()).pathname)).status()).toBe(404)

    await rowan.getByRole('button', { name: 'Say this and end the conversation' }).click()
    await expect(rowan.getByRole('heading', { level: 1 })).toHaveText('Drop-in: pain and sleep')
    await expect(heron.getByText('This conversation has ended.', { exact: false })).toBeVisible()
    await expect(heron.getByRole('log')).toContainText('I am glad you asked.')
    await heron.getByRole('link', { name: /Back to/ }).click()
    await expect(heron.getByRole('button', { name: 'I need support' })).toBeVisible()
  })

  test('of two facilitators one answers and the other is told who; what is too much goes to the people on call', async ({
    as,
  }) => {
    const [heron, rowan, sam] = [await as('heron'), await as('rowan'), await as('sam')]
    const roomId = await openRoom('Drop-in: flare-ups')
    await connected(rowan, roomId)
    await connected(heron, roomId)
    await heron.getByRole('button', { name: 'I need support' }).click()
    await expect(callsOf(rowan)).toContainText('Heron')
    await callsOf(rowan).getByRole('button', { name: 'Pass to on-call' }).click()
    await expect(rowan.getByText('The people on call were asked at', { exact: false })).toBeVisible()
    await expectAccessible(rowan)
    await expect(heron.getByText('We have called the people on call.', { exact: false })).toBeVisible()

    // Sam is paged, and comes by the alarm.
    await expect(async () => {
      await sam.goto('/moderation/alarms')
      await sam.getByRole('link', { name: 'Open the alarm' }).first().click({ timeout: 1000 })
    }).toPass({ timeout: 20_000 })
    await sam.getByRole('link', { name: 'Go to them' }).click()
    await expect(sam.getByRole('heading', { level: 1 })).toHaveText('Heron asked for support')
    await expectAccessible(sam)
    await sam.getByRole('button', { name: 'Message privately' }).click()
    await expect(heron.getByRole('heading', { level: 1 })).toHaveText('With Sam, in private')
    await rowan.reload()
    await expect(rowan.getByText('Sam answers, so you need do nothing.', { exact: false })).toBeVisible()
    await expect(rowan.getByRole('button', { name: 'Message privately' })).toHaveCount(0)
  })

  test('words that worry us are said, and support is offered in the room, which nobody loses', async ({ as }) => {
    const [linnet, rowan] = [await as('otter'), await as('rowan')]
    const roomId = await openRoom('Drop-in: long nights')
    await connected(rowan, roomId)
    await connected(linnet, roomId)
    await linnet.getByRole('textbox', { name: 'Message' }).fill('I am going to end my life.')
    await linnet.getByRole('button', { name: 'Send', exact: true }).click()
    const offer = linnet.getByRole('status').filter({ hasText: 'You do not have to carry this alone' })
    await expect(offer).toBeVisible()
    await expect(linnet).toHaveURL(new RegExp(`/chat/${roomId}`))
    await expect(linnet.getByRole('log')).toContainText('I am going to end my life.')
    await expectAccessible(linnet)
    await expect(callsOf(rowan)).toContainText('wrote words that worried us')
    await offer.getByRole('link', { name: 'Talk in private' }).click()
    await expect(linnet.getByText('What you wrote made us think of you', { exact: false })).toBeVisible()
  })

  test('with scripts off and by plain forms, somebody asks, is answered, and ends it', async ({ as }) => {
    const [heron, rowan] = [await as('heron', { scripts: false, width: 390 }), await as('rowan', { scripts: false })]
    const roomId = await openRoom('Drop-in: plain')
    await rowan.goto(`/chat/${roomId}`)
    await heron.goto(`/chat/${roomId}`)
    await heron.getByRole('button', { name: 'I need support' }).click()
    await expect(heron.getByRole('heading', { level: 1 })).toHaveText('You asked for support')
    await heron.getByRole('textbox', { name: 'Message' }).fill('It is a bad night.')
    await sendForm(heron, heron.getByRole('button', { name: 'Send', exact: true }))
    await rowan.reload()
    await callsOf(rowan).getByRole('button', { name: 'Message privately' }).click()
    await expect(rowan.getByText('It is a bad night.')).toBeVisible()
    await heron.reload()
    await heron.getByRole('button', { name: 'End this conversation' }).click()
    await expect(heron.getByRole('heading', { level: 1 })).toHaveText('Drop-in: plain')
    await rowan.reload()
    await expect(rowan.getByText('This conversation with Heron has ended.')).toBeVisible()
  })
})
