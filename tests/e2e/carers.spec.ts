import { expect, type Page, test } from '@playwright/test'
import { signInAs } from '#tests/support/browser.ts'

test('placeholder', async ({ page }) => {
  await page.goto('/carers')
})
