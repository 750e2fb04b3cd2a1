import type { Page } from '@playwright/test'
import { expect } from './browser.ts'

/** What people who join in stories sign in with. */
export const password = 'kettle lantern badger'

/** Answers every question up to the consent page. */
export async function joinWaymark(
  page: Page,
  name: string,
  email: string,
  look: (page: Page) => Promise<void> = async () => {},
) {
  await page.goto('/join?next=/groups/arthritis')
  await look(page)
  await page.getByLabel('Yes, I am 18 or over').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await look(page)
  await page.getByLabel('Your name here').fill(name)
  await page.getByRole('button', { name: 'Continue' }).click()
  await look(page)
  await page.getByLabel('Yes, I agree to the house rules').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await look(page)
  await expect(page.getByText(`You will be ${name} here`)).toBeVisible()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Choose a password').fill(password)
  await page.getByRole('button', { name: 'Join Waymark' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your health information')
}

/** Opens the newest mail to somebody on the demonstration's mail page. */
export async function readMail(page: Page, to: string, subject: string) {
  const mail = page
    .getByRole('listitem')
    .filter({ hasText: `To ${to} ` })
    .filter({ hasText: subject })
    .first()
  await expect(async () => {
    await page.goto('/demo/mail')
    await expect(mail).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 15_000 })
  if (!(await mail.locator('details').getAttribute('open')) && !(await mail.getByText('Hello,').isVisible()))
    await mail.locator('summary').click()
  return mail
}

/** Somebody who has joined, agreed, and confirmed their address. */
export async function joinAndConfirm(page: Page, name: string, email: string) {
  await joinWaymark(page, name, email)
  await page.getByRole('button', { name: 'Yes, I agree' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your e-mail')
  await (await readMail(page, email, 'Confirm your e-mail')).getByRole('link').click()
  await page.getByRole('button', { name: 'Confirm my e-mail address' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your e-mail address is confirmed')
}
