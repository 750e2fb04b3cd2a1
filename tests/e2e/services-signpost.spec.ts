import type { Page } from '@playwright/test'
import { behind } from '#tests/support/behind.ts'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'

const service = (name: string) => behind((house) => house.aService(name, '0117 900 0000'))

async function openShare(page: Page, serviceId: string) {
  await page.goto(`/services/${serviceId}`)
  await page.getByRole('link', { name: 'Share in a thread or chat' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Share it with others')
}

test('rowan shares a service in a thread, and heron sees its card, with scripts off too', async ({ as }) => {
  const rowan = await as('rowan')
  const id = await service('Breathe Easy Knowle')
  await openShare(rowan, id)
  await expectAccessible(rowan)
  await rowan.locator('button[name=place][value^="thread:"]').first().click()
  await expect(rowan.getByLabel('Your reply')).toHaveValue(`This might help: /services/${id}`)
  await sendForm(rowan, rowan.getByRole('button', { name: 'Post reply' }))
  const card = rowan.getByRole('list', { name: 'Services named here' })
  await expect(card.getByRole('link', { name: 'Breathe Easy Knowle' })).toBeVisible()
  await expect(card.getByRole('link', { name: 'Call 0117 900 0000' })).toHaveAttribute('href', 'tel:01179000000')
  await expectAccessible(rowan)
  const thread = rowan.url()
  const heron = await as('heron', { scripts: false })
  await heron.goto(thread)
  await expect(heron.getByRole('list', { name: 'Services named here' })).toContainText('Checked with the service')
})

test('heron shares a service in a private conversation: nothing waits, and its card is there at once', async ({
  as,
}) => {
  const heron = await as('heron')
  const id = await service('Singing for Lungs')
  await openShare(heron, id)
  await heron.getByRole('region', { name: 'In a chat or a private conversation' }).getByRole('link').first().click()
  await expect(heron.getByText('connected')).toBeVisible()
  await expect(heron.getByLabel('Message', { exact: true })).toHaveValue(`This might help: /services/${id}`)
  await heron.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(heron.getByRole('list', { name: 'Services named here' })).toContainText('Singing for Lungs')
  await expect(heron.getByLabel('Message', { exact: true })).toHaveValue('')
  await expectAccessible(heron)
})

test('rowan shares a service in a group chat, and its card is there live for heron and whoever reads with scripts off', async ({
  as,
}) => {
  const [rowan, heron] = [await as('rowan'), await as('heron')]
  const id = await service('Night owls by phone')
  const title = 'Drop-in: cards'
  const roomId = await behind(async (house) => {
    const { roomId: opened } = await (await house.as('Rowan')).commands.chat.openRoom({
      slug: 'chronic-pain',
      title,
      firstHeld: 0,
    })
    for (const name of ['Rowan', 'Heron']) {
      const { chat } = (await house.as(name)).commands
      await chat.readChatRules({ roomId: opened })
      await chat.arrive({ roomId: opened })
    }
    return opened
  })
  await heron.goto(`/chat/${roomId}`)
  await expect(heron.getByText('connected')).toBeVisible()
  await openShare(rowan, id)
  await rowan.getByRole('link', { name: new RegExp(title) }).click()
  await expect(rowan.getByText('connected')).toBeVisible()
  await expect(rowan.getByLabel('Message', { exact: true })).toHaveValue(`This might help: /services/${id}`)
  await rowan.getByRole('button', { name: 'Send', exact: true }).click()
  for (const page of [rowan, heron]) {
    const card = page.getByRole('list', { name: 'Services named here' })
    await expect(card.getByRole('link', { name: 'Night owls by phone' })).toBeVisible()
    await expect(card.getByRole('link', { name: 'Call 0117 900 0000' })).toBeVisible()
  }
  await expectAccessible(heron)
  const plain = await as('heron', { scripts: false })
  await plain.goto(`/chat/${roomId}`)
  await expect(plain.getByRole('list', { name: 'Services named here' })).toContainText('Night owls by phone')
})

test('priya makes a list for one person, who opens it without an account or scripts, until she ends it', async ({
  as,
  visitor,
}) => {
  const priya = await as('priya', { scripts: false })
  const id = await service('Money Matters')
  await priya.goto(`/services/${id}`)
  await priya.getByRole('link', { name: 'Put it on a list for somebody' }).click()
  await expect(priya.getByRole('heading', { level: 1 })).toHaveText('A list for one person')
  await priya.getByLabel('Why Money Matters?').fill('Ask for the Tuesday adviser')
  await priya.getByLabel('What would help them?').fill('pain')
  await priya.getByRole('button', { name: 'Find', exact: true }).click()
  await priya.getByRole('button', { name: /^Add / }).first().click()
  await expect(priya.getByLabel('Why Money Matters?')).toHaveValue('Ask for the Tuesday adviser')
  await priya.getByLabel('A line above the list').fill('For Jo, NHS 943 476 5919')
  await priya.getByRole('button', { name: 'Make the list' }).click()
  await expect(priya.getByText(/Leave out names, phone numbers/).first()).toBeVisible()
  await priya.getByLabel('A line above the list').fill('Two places to try first')
  await priya.getByRole('button', { name: 'Make the list' }).click()
  const link = await priya.getByRole('textbox', { name: 'The link' }).inputValue()

  const somebody = await visitor({ scripts: false, width: 390 })
  const path = new URL(link).pathname
  await somebody.goto(path)
  await expect(somebody.getByText('Two places to try first')).toBeVisible()
  await expect(somebody.getByText('Ask for the Tuesday adviser')).toBeVisible()
  await expect(somebody.getByRole('link', { name: 'Call 0117 900 0000' })).toBeVisible()

  const looking = await visitor()
  await looking.goto(path)
  await expectAccessible(looking)
  await priya.getByRole('link', { name: 'My lists' }).click()
  await expect(priya.getByText(/Opened 2 times/)).toBeVisible()
  await priya.getByRole('button', { name: /End it now.*Two places/ }).click()
  await expect(priya.getByText(/You ended it/)).toBeVisible()
  const gone = await somebody.goto(path)
  expect(gone?.status()).toBe(404)
  const withScripts = await as('priya')
  for (const page of ['/for-somebody', `/for-somebody/new?service=${id}`]) {
    await withScripts.goto(page)
    await expectAccessible(withScripts)
  }
})

test('rowan chooses a service for the group, and everybody sees it on its page', async ({ as, visitor }) => {
  const rowan = await as('rowan')
  await service('Gentle Tai Chi')
  await rowan.goto('/groups/chronic-pain/facilitate/services?q=tai+chi')
  await rowan.getByRole('button', { name: 'Choose Gentle Tai Chi' }).click()
  await rowan.getByLabel('A word about Gentle Tai Chi').fill('They go at your pace')
  await rowan.getByRole('button', { name: 'Keep the words: Gentle Tai Chi' }).click()
  await expect(rowan.getByLabel('A word about Gentle Tai Chi')).toHaveValue('They go at your pace')
  await expectAccessible(rowan)
  const somebody = await visitor()
  for (const page of [rowan, somebody]) {
    await page.goto('/groups/chronic-pain')
    await expect(page.getByText('They go at your pace', { exact: true })).toBeVisible()
    await expectAccessible(page)
  }
})
