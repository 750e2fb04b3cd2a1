import type { Page } from '@playwright/test'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'

/**
 * Nobody else's story is about Priya's mail or her thread, so that mail about other things does not hold hers up.
 * A second try begins where the first one left her: in the group already, and with a thread of its own.
 */
const title = `Which gloves for cold hands at bus stop ${Date.now() % 100_000}?`

test.describe.configure({ mode: 'serial' })

test('a member is told of an answer on Waymark and by mail, and stops the mail with one press', async ({
  as,
  visitor,
}) => {
  // Axe looks at four pages in two colours.
  test.slow()
  const priya = await as('priya')
  await priya.goto('/settings/notices')
  await expectAccessible(priya)
  await priya.getByLabel('No quiet hours').check()
  await priya.getByRole('button', { name: 'Save' }).click()
  await expect(priya.getByRole('status')).toContainText('Saved')

  await priya.goto('/groups/arthritis')
  await expect(priya.getByRole('heading', { level: 1 })).toHaveText('Arthritis')
  const join = priya.getByRole('button', { name: /^Join/ })
  if ((await join.count()) > 0) await sendForm(priya, join)
  await priya.goto('/groups/arthritis/new-thread')
  await priya.getByLabel('Title').fill(title)
  await priya.getByLabel('Your words', { exact: true }).fill('The wool ones let the wind through.')
  await priya.getByRole('button', { name: /^Post/ }).click()
  await expect(priya.getByRole('heading', { level: 1 })).toHaveText(title)

  await answer(await as('rowan'), 'Ski gloves, one size up.')
  await expect(async () => {
    await priya.goto('/notices')
    await expect(priya.getByRole('link', { name: `Rowan answered in “${title}”` })).toBeVisible({ timeout: 500 })
  }).toPass()
  await expect(priya.getByText('Welcome to Arthritis')).toBeVisible()
  await expectAccessible(priya)

  const post = await visitor()
  await expect(async () => {
    await post.goto('/demo/mail')
    await expect(mailTo(post, 'priya')).toBeVisible({ timeout: 500 })
  }).toPass()
  const mail = mailTo(post, 'priya')
  await expect(mail).toContainText('You have a new reply on Waymark')
  for (const secret of ['gloves', 'Arthritis', 'Ski', 'Rowan', 'Priya'])
    await expect(mail.locator('details > div')).not.toContainText(secret)

  const stop = (await mail.locator('a[href*="/unsubscribe/"]').getAttribute('href')) ?? ''
  await post.goto(stop)
  await expectAccessible(post)
  await post.getByRole('button', { name: 'Stop these e-mails' }).click()
  await expect(post.getByRole('heading', { level: 1 })).toHaveText('You will get no more e-mail like this')
  await expectAccessible(post)
  await priya.goto('/settings/notices')
  await expect(priya.getByText('You have stopped all e-mail')).toBeVisible()
  await post.getByRole('button', { name: /start again/ }).click()
  await expect(post.getByRole('heading', { level: 1 })).toHaveText('E-mail comes again')

  await priya.goto('/notices')
  await priya.getByRole('link', { name: `Rowan answered in “${title}”` }).click()
  await expect(priya).toHaveURL(/\/groups\/arthritis\/threads\/.*#post-/)
  await expect(priya.getByText('Ski gloves, one size up.')).toBeVisible()
  await priya.goto('/notices')
  await expect(priya.getByRole('listitem').filter({ hasText: title }).getByText('new', { exact: true })).toHaveCount(0)
})

test('a mail program stops mail with the press its own server sends, without a cookie', async ({
  request,
  visitor,
}) => {
  const post = await visitor()
  await post.goto('/demo/mail')
  const stop = (await mailTo(post, 'priya').locator('a[href*="/unsubscribe/"]').getAttribute('href')) ?? ''
  for (const headers of [{}, { Origin: 'https://mail.example' }]) {
    const pressed = await request.post(stop, { form: { 'List-Unsubscribe': 'One-Click' }, headers })
    expect(pressed.status()).toBe(200)
    expect(await pressed.text()).toContain('You will get no more e-mail like this')
  }
  await post.goto('/unsubscribe/somebody-guessed-this')
  await post.getByRole('button', { name: 'Stop these e-mails' }).click()
  await expect(post.getByRole('alert')).toContainText('We do not know this link')
})

test('a member marks all as read, and chooses quiet hours, without scripts', async ({ as }) => {
  const priya = await as('priya', { scripts: false })
  await answer(await as('rowan'), 'Or hold a warm potato in each pocket.')
  await expect(async () => {
    await priya.goto('/notices')
    await expect(priya.getByRole('button', { name: 'Mark all as read' })).toBeVisible({ timeout: 500 })
  }).toPass()
  await priya.getByRole('button', { name: 'Mark all as read' }).click()
  await expect(priya.getByRole('button', { name: 'Mark all as read' })).toHaveCount(0)
  await expect(priya.getByRole('navigation', { name: 'Main', exact: true }).getByText('new')).toHaveCount(0)

  await priya.getByRole('link', { name: 'Choose what we tell you about' }).click()
  await priya.getByLabel('E-mail waits between these two times').check()
  await priya.getByLabel('From').selectOption('9pm')
  await priya.getByLabel('Until').selectOption('9pm')
  await priya.getByRole('group', { name: 'Somebody mentions you' }).getByLabel('In my digest').check()
  await priya.getByRole('button', { name: 'Save' }).click()
  await expect(priya.getByRole('alert')).toContainText('Choose two different times')
  await expect(priya.getByRole('group', { name: 'Somebody mentions you' }).getByLabel('In my digest')).toBeChecked()
  await priya.getByLabel('Until').selectOption('7:30am')
  await priya.getByLabel('Once a week').check()
  await priya.getByRole('button', { name: 'Save' }).click()
  await expect(priya.getByRole('status')).toContainText('Saved')
  await expect(priya.getByLabel('From')).toHaveValue(String(21 * 60))
  await expect(priya.getByLabel('Until')).toHaveValue(String(7 * 60 + 30))
  await expect(priya.getByLabel('Once a week')).toBeChecked()
})

test('a page that is live anyway shows the quiet mark as soon as somebody is told of something', async ({ as }) => {
  const priya = await as('priya')
  await priya.goto('/groups/arthritis')
  await priya.getByRole('link', { name: title }).first().click()
  await expect(priya.getByRole('heading', { level: 1 })).toHaveText(title)
  const mark = priya.getByRole('navigation', { name: 'Main', exact: true }).getByText('new', { exact: true })
  await priya.reload()
  await expect(mark).toHaveCount(0)
  await answer(await as('rowan'), 'And mittens rather than fingers.')
  await expect(mark).toBeVisible()
})

test('somebody with nothing to read yet learns what the page is for', async ({ as }) => {
  const ada = await as('ada', { width: 390 })
  await ada.goto('/notices')
  await expect(ada.getByRole('heading', { level: 1 })).toHaveText('Notices')
  await expectAccessible(ada)
})

async function answer(page: Page, words: string) {
  await page.goto('/groups/arthritis')
  await page.getByRole('link', { name: title }).first().click()
  await page.getByLabel('Your reply').fill(words)
  await page.getByRole('button', { name: 'Post reply' }).click()
  await expect(page.getByText(words)).toBeVisible()
}

const mailTo = (page: Page, person: string) =>
  page
    .getByRole('listitem')
    .filter({ hasText: `To ${person}@demo.waymark.example` })
    .first()
