import type { Page } from '@playwright/test'
import { test as base, expect, expectAccessible } from '#tests/support/browser.ts'
import { aHost } from '#tests/support/built-server.ts'

/** A house of its own where it is three in the morning: what happens here must wake nobody in another story. */
const test = base.extend<object, { night: { origin: string } }>({
  night: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs.
    async ({}, use) => {
      const clock = new URL('../support/three-in-the-morning.mjs', import.meta.url).href
      const host = await aHost({ NODE_OPTIONS: `--import ${clock}` })
      await host.start()
      await use({ origin: host.origin })
      await host.end()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ night }, use) => use(night.origin),
})

test.describe.configure({ mode: 'serial' })

const cry = 'I am going to end my life.'

async function openThread(page: Page) {
  await page.goto('/groups/chronic-pain')
  await page
    .getByRole('link', { name: /Waking at 3am/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Waking at 3am')
}
const bar = (page: Page) => page.getByRole('region', { name: 'Alarm' })

test('at 3am heron writes that they cannot go on: support is there at once, sam’s open page shows it, sam has it', async ({
  as,
}) => {
  test.slow()
  const ada = await as('ada')
  await ada.goto('/coordinate/rota')
  await expect(ada.getByText('On call now: nobody')).toBeVisible()
  await ada.getByLabel('Who').selectOption({ label: 'Sam' })
  const from = await ada.getByLabel('From').inputValue()
  await ada.getByLabel('From').fill(`${from.slice(0, 10)}T00:00`)
  await ada.getByLabel('Until').fill(`${from.slice(0, 10)}T12:00`)
  await ada.getByRole('button', { name: 'Put on the rota' }).click()
  await expect(ada.getByText('On call now: Sam.')).toBeVisible()
  await expectAccessible(ada)
  // Nobody should wait five minutes for this story: tonight whoever is on call is asked first.
  await ada.goto('/coordinate/hours')
  await expectAccessible(ada)
  await ada.getByLabel('The facilitators of the group').uncheck()
  await ada.getByRole('button', { name: 'Keep this ladder' }).click()
  await expect(ada.getByRole('status')).toContainText('The ladder is changed')

  const sam = await as('sam')
  await expect(bar(sam)).toHaveCount(0)

  const heron = await as('heron', { scripts: false })
  await openThread(heron)
  await expect(heron.getByText('Facilitators are back at 8am. This is not an emergency service.')).toBeVisible()
  await heron.getByLabel('Your reply').fill(cry)
  await heron.getByRole('button', { name: 'Post reply' }).click()
  await expect(heron.getByRole('heading', { level: 1 })).toHaveText('You do not have to carry this alone')
  await expect(heron.getByText('Your words are posted')).toBeVisible()
  await expect(heron.getByRole('link', { name: 'Call 116 123' })).toHaveAttribute('href', 'tel:116123')
  await expect(heron.getByRole('link', { name: 'Leave this site' })).toBeVisible()
  await heron.getByRole('button', { name: 'Yes please' }).click()
  await expect(heron.getByRole('heading', { name: 'A facilitator will write to you' })).toBeVisible()

  await expect(bar(sam)).toBeVisible({ timeout: 15_000 })
  await expectAccessible(sam)
  await bar(sam).getByRole('link', { name: 'Open the alarm' }).click()
  await expect(sam.getByRole('heading', { name: 'Nobody has taken this on yet' })).toBeVisible()
  await expect(sam.getByText('Sam: in Waymark')).toBeVisible()
  await expect(sam.getByRole('main')).not.toContainText(cry)
  await expectAccessible(sam)
  await sam.getByRole('button', { name: 'I have got this' }).click()
  await expect(sam.getByRole('heading', { name: 'You have got this' })).toBeVisible()
  await expect(sam.getByText('said yes please')).toBeVisible()

  await sam.getByRole('link', { name: 'what was told to the emergency services' }).click()
  await sam.getByRole('button', { name: 'Write it down' }).click()
  await expect(sam.getByRole('alert').filter({ hasText: 'Something needs putting right' })).toBeVisible()
  await expectAccessible(sam)
  await sam.getByLabel('Whom you told').selectOption('The ambulance service')
  await sam.getByLabel('What you told them').fill('What was written, and the first name we know.')
  await sam.getByLabel('Why it was right to tell them').fill('A plan for tonight.')
  await sam.getByRole('button', { name: 'Write it down' }).click()
  await expect(sam.getByRole('status').filter({ hasText: 'Written down' })).toBeVisible()
  await ada.goto('/coordinate/disclosures')
  await expect(ada.getByRole('heading', { name: 'The ambulance service, about Heron' })).toBeVisible()
  await expectAccessible(ada)

  await heron.getByRole('link', { name: 'Back to your words' }).click()
  await expect(heron.getByText(cry)).toBeVisible()
})

test('a facilitator writes the letter that was asked for, and heron writes back', async ({ as }) => {
  const rowan = await as('rowan')
  await rowan.goto('/support')
  await expectAccessible(rowan)
  await rowan.getByRole('link', { name: 'Open', exact: true }).click()
  await expect(rowan.getByRole('heading', { level: 1 })).toHaveText('Heron would like to hear from you')
  await expectAccessible(rowan)
  await rowan.getByLabel('Your letter').fill('I am glad you wrote. Are you safe right now?')
  await rowan.getByRole('button', { name: 'Send' }).click()
  await expect(rowan.getByText('Are you safe right now?')).toBeVisible()

  const heron = await as('heron', { width: 390 })
  await expect(async () => {
    await heron.goto('/notices')
    await heron.getByRole('link', { name: 'Somebody has written to you' }).click({ timeout: 1000 })
  }).toPass()
  await expect(heron.getByText('Are you safe right now?')).toBeVisible()
  await expectAccessible(heron)
  await heron.getByLabel('Write back').fill('My sister is here now.')
  await heron.getByRole('button', { name: 'Send' }).click()
  await expect(heron.getByText('My sister is here now.')).toBeVisible()
  await rowan.reload()
  await expect(rowan.getByText('My sister is here now.')).toBeVisible()
})

test('with scripts support comes the same way, no draft of the words is left behind, and no thank you is an answer', async ({
  as,
}) => {
  const linnet = await as('linnet')
  await linnet.goto('/groups/low-mood-with-illness/new-thread')
  await linnet.getByLabel('Title').fill('Tonight')
  await linnet.getByLabel('Your words', { exact: true }).fill('I could hurt myself.')
  await linnet.getByRole('button', { name: /^Post to/ }).click()
  await expect(linnet.getByRole('heading', { level: 1 })).toHaveText('You do not have to carry this alone')
  await expectAccessible(linnet)
  await linnet.getByRole('button', { name: 'No thank you' }).click()
  await expect(linnet.getByText('Nobody will write to you about this')).toBeVisible()
  await linnet.goto('/groups/low-mood-with-illness/new-thread')
  await expect(linnet.getByLabel('Your words', { exact: true })).toHaveValue('')
})

test('a coordinator keeps the crisis contacts true, without scripts', async ({ as, visitor }) => {
  const ada = await as('ada', { scripts: false })
  await ada.goto('/coordinate/crisis-contacts')
  await expect(ada.getByText('To be confirmed by the host before launch')).toHaveCount(8)
  await ada.getByRole('button', { name: 'Checked today: Samaritans' }).click()
  await expect(ada.getByRole('status')).toContainText('Checked today')
  await expect(ada.getByText('To be confirmed by the host before launch')).toHaveCount(7)
  await ada.getByRole('link', { name: 'Add a contact' }).click()
  await ada.getByLabel('Name', { exact: true }).fill('Breathing Space')
  await ada.getByLabel('What they are for').fill('For when you feel low.')
  await ada.getByLabel('When they answer').fill('Evenings and weekends')
  await ada.getByLabel('Where they answer').selectOption('Scotland')
  await ada.getByLabel('Where you check it').fill('https://breathingspace.scot/')
  await ada.getByRole('button', { name: 'Add it' }).click()
  await expect(ada.getByRole('alert')).toContainText('Give a number to call, or one to text')
  await ada.getByLabel('Number to call').fill('0800 83 85 87')
  await ada.getByRole('button', { name: 'Add it' }).click()
  await expect(ada.getByRole('status')).toContainText('in use')
  await ada.getByRole('button', { name: 'Take out of use: CALM' }).click()
  await ada.getByRole('button', { name: 'Take out of use: 999' }).click()
  await expect(ada.getByRole('alert')).toContainText('This is the last one of its kind')

  const anybody = await visitor()
  await anybody.goto('/help-now')
  await expect(anybody.getByRole('link', { name: 'Call 0800 83 85 87' })).toBeVisible()
  await expect(anybody.getByRole('link', { name: 'Call 999' })).toBeVisible()
  await expect(anybody.getByText('Campaign Against Living Miserably')).toHaveCount(0)
  await expectAccessible(anybody)
  const looking = await as('ada')
  await looking.goto('/coordinate/crisis-contacts')
  await expectAccessible(looking)
  await looking.goto('/coordinate/crisis-contacts/new')
  await expectAccessible(looking)
})

test('somebody on the ladder says how they are reached; somebody who is not does not see the page', async ({ as }) => {
  const sam = await as('sam')
  await sam.goto('/settings')
  await sam.getByRole('link', { name: 'How we reach you' }).click()
  await expect(sam.getByRole('heading', { level: 1 })).toHaveText('How we reach you')
  await expectAccessible(sam)
  await sam.getByLabel('Your UK mobile number').fill('12345')
  await sam.getByRole('button', { name: 'Save' }).click()
  await expect(sam.getByRole('alert').filter({ hasText: 'UK mobile number' })).toBeVisible()
  await sam.getByLabel('Your UK mobile number').fill('07700 900123')
  await sam.getByRole('button', { name: 'Save' }).click()
  await expect(sam.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await sam.goto('/moderation/alarms')
  await expectAccessible(sam)

  const linnet = await as('linnet', { scripts: false })
  await linnet.goto('/settings/paging')
  await expect(linnet.getByRole('heading', { level: 1 })).toHaveText('You cannot do this here')
  await linnet.goto('/settings/nation')
  await linnet.getByLabel('Wales').check()
  await linnet.getByRole('button', { name: 'Save' }).click()
  await expect(linnet.getByRole('status')).toContainText('Saved')
  await expect(linnet.getByLabel('Wales')).toBeChecked()
})
