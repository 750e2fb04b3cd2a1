import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { behind, storyPassword } from '#tests/support/behind.ts'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'

const half = 30_000

/** What the app on a phone shows, some half minutes from now: a code opens once, so that each sign-in takes a later one. */
const codeOf = (letters: string, later = 0) =>
  new TOTP({ secret: Secret.fromBase32(letters) }).generate({ timestamp: Date.now() + later * half })

async function signIn(page: Page, email: string) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(storyPassword)
  await sendForm(page, page.getByRole('button', { name: 'Sign in', exact: true }))
}
const main = (page: Page) => page.getByRole('navigation', { name: 'Main', exact: true })

test('a member adds a second step, signs in with the numbers of their phone, loses it, comes in by a kept code, and takes the step away', async ({
  visitor,
}) => {
  test.slow()
  const { email } = await behind(({ newMember }) => newMember('Steady Curlew', 'chronic-pain'))
  const page = await visitor()
  await signIn(page, email)
  await page.goto('/settings')
  await page.getByRole('link', { name: /Second step/ }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('heading', { name: '1. Tell your app' })).toBeVisible()
  await expectAccessible(page)
  const letters = ((await page.locator('section strong').textContent()) ?? '').replaceAll(' ', '')
  const box = page.getByLabel('The six numbers your app shows now')
  await box.fill('000000')
  await page.getByRole('button', { name: 'Add the second step' }).click()
  await expect(page.getByRole('alert')).toContainText('does not fit')
  // The same letters again: the app need not be told anew.
  await expect(page.locator('section strong')).toHaveText(/\w/)
  expect(((await page.locator('section strong').textContent()) ?? '').replaceAll(' ', '')).toBe(letters)
  await expectAccessible(page)
  await box.fill(codeOf(letters, -1))
  await page.getByRole('button', { name: 'Add the second step' }).click()
  await expect(page.getByRole('heading', { name: /Your second step is on/ })).toBeVisible()
  const kept = await page.locator('section li code').allTextContents()
  expect(kept).toHaveLength(8)
  await expectAccessible(page)

  await page.context().clearCookies()
  await signIn(page, email)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your code')
  await expectAccessible(page)
  // The password alone opens nothing.
  await page.goto('/my-groups')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your code')
  await expect(main(page)).not.toContainText('My groups')
  await page.getByLabel('The six numbers in your app').fill('000000')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(page.getByRole('alert')).toContainText('does not fit')
  await expectAccessible(page)
  await page.getByLabel('The six numbers in your app').fill(codeOf(letters))
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(main(page)).toContainText('My groups')

  await page.context().clearCookies()
  await signIn(page, email)
  await page.getByLabel('The six numbers in your app').fill(kept[0] ?? '')
  await page.getByRole('button', { name: 'Go on' }).click()
  await expect(main(page)).toContainText('My groups')
  await page.goto('/settings/second-step')
  await expect(page.getByRole('main')).toContainText('7')
  await expectAccessible(page)
  await page.getByLabel(/code|numbers/i).fill(kept[1] ?? '')
  await page.getByRole('button', { name: /Take .*away/ }).click()
  await expect(page.getByRole('status')).toContainText('Your second step is taken away.')
  await expectAccessible(page)
  await page.context().clearCookies()
  await signIn(page, email)
  await expect(main(page)).toContainText('My groups')
})
