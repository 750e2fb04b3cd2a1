import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/browser.ts'
import { joinAndConfirm, password, readMail } from '#tests/support/joining.ts'

const stamp = Date.now() % 100_000
/** A number as letters, since chosen names are words. */
const word = [...String(stamp)].map((digit) => 'abcdefghij'[Number(digit)]).join('')

async function signIn(page: Page, email: string) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    // Joining, and axe on each page after it, twice.
    test.slow()
    const suffix = scripts ? 'one' : 'two'
    const look = async (page: Page) => {
      if (scripts) await expectAccessible(page)
    }

    test('a member changes their e-mail address, and the old one stays until the new one is proved', async ({
      visitor,
    }) => {
      const page = await visitor({ scripts })
      const [old, fresh] = [`old.${suffix}.${stamp}@example.org`, `fresh.${suffix}.${stamp}@example.org`]
      await joinAndConfirm(page, `Tall Heather ${word} ${suffix}`, old)
      await page.goto('/settings')
      await page.getByRole('link', { name: 'E-mail address' }).click()
      await expect(page.getByText(`You sign in with ${old}`)).toBeVisible()
      await look(page)

      await page.getByLabel('Your new e-mail address').fill(fresh)
      await page.getByLabel('Your password').fill('not the right one')
      await page.getByRole('button', { name: 'Send me the link' }).click()
      await expect(page.getByRole('alert')).toContainText('That is not your password')
      await expect(page.getByLabel('Your new e-mail address')).toHaveValue(fresh)
      await expect(page.getByLabel('Your password')).toHaveValue('')
      await look(page)
      await page.getByLabel('Your password').fill(password)
      await page.getByRole('button', { name: 'Send me the link' }).click()
      await expect(page.getByRole('status')).toContainText('We have sent a link to the new address')
      await expect(page.getByText(`We sent a link to ${fresh}`)).toBeVisible()
      await expect(page.getByText(`You sign in with ${old}`)).toBeVisible()
      await look(page)

      const warning = await readMail(page, old, 'about to change')
      await expect(warning).not.toContainText(fresh)
      await (await readMail(page, fresh, 'Confirm your new e-mail')).getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confirm your new e-mail')
      await look(page)
      const link = page.url()
      await page.reload() // What a mail scanner does: opening spends nothing.
      await page.getByRole('button', { name: 'Use this address' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your e-mail address is changed')
      await look(page)
      await readMail(page, old, 'was changed')

      await page.goto(link)
      await page.getByRole('button', { name: 'Use this address' }).click()
      await expect(page.getByRole('alert')).toContainText('This link has been used already')
      await look(page)

      await page.context().clearCookies()
      await signIn(page, old)
      await expect(page.getByRole('alert')).toContainText('do not go together')
      await signIn(page, fresh)
      await expect(page.getByRole('navigation', { name: 'Main', exact: true })).toContainText('My groups')
    })

    test('a member thinks again, and keeps the address they have', async ({ visitor }) => {
      const page = await visitor({ scripts })
      const [old, fresh] = [`keeps.${suffix}.${stamp}@example.org`, `other.${suffix}.${stamp}@example.org`]
      await joinAndConfirm(page, `Small Heather ${word} ${suffix}`, old)
      await page.goto('/settings/email')
      await page.getByLabel('Your new e-mail address').fill(fresh)
      await page.getByLabel('Your password').fill(password)
      await page.getByRole('button', { name: 'Send me the link' }).click()
      const link = await (await readMail(page, fresh, 'Confirm your new e-mail')).getByRole('link').getAttribute('href')
      await page.goto('/settings/email')
      await page.getByRole('button', { name: 'Keep my old address' }).click()
      await expect(page.getByRole('status')).toContainText('Your address stays as it is')
      await page.goto(link ?? '')
      await page.getByRole('button', { name: 'Use this address' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link did not work')
    })

    test('a coordinator gives somebody a role, and takes it back', async ({ as, visitor }) => {
      const member = await visitor({ scripts })
      const name = `Willow Warbler ${word} ${suffix}`
      await joinAndConfirm(member, name, `warbler.${suffix}.${stamp}@example.org`)
      const ada = await as('ada', { scripts })
      await ada.goto('/coordinate')
      await ada.getByRole('link', { name: 'People and roles' }).click()
      await expect(ada.getByRole('heading', { level: 1 })).toHaveText('People and roles')
      await expect(ada.getByRole('listitem').filter({ hasText: 'the roles of Sam' })).toContainText('Moderator')
      await look(ada)
      await ada.getByLabel('Find somebody').fill('Nobody By This Name')
      await ada.getByRole('button', { name: 'Find them' }).click()
      await expect(ada.getByRole('alert')).toContainText('Nobody here goes by the name')
      await look(ada)
      await ada.getByLabel('Find somebody').fill(name)
      await ada.getByRole('button', { name: 'Find them' }).click()
      await expect(ada.getByRole('heading', { level: 1 })).toHaveText(name)
      expect(ada.url()).not.toContain('Willow')
      await look(ada)

      await ada.getByRole('link', { name: /^Give this role.*Directory editor/ }).click()
      await expect(ada.getByText('will be signed out everywhere')).toBeVisible()
      await look(ada)
      await ada.getByRole('link', { name: 'Leave it as it is' }).click()
      await ada.getByRole('link', { name: /^Give this role.*Directory editor/ }).click()
      await ada.getByRole('button', { name: 'Give this role' }).click()
      await expect(ada.getByRole('status')).toContainText('have the role when they sign in again')
      await expect(ada.getByText(`${name} has it`)).toBeVisible()
      await expect(async () => {
        await member.goto('/settings/sessions')
        await expect(member.getByRole('heading', { level: 1 })).toHaveText('Sign in', { timeout: 500 })
      }).toPass()

      await ada.getByRole('link', { name: /^Take it back.*Directory editor/ }).click()
      await ada.getByRole('button', { name: 'Take it back' }).click()
      await expect(ada.getByRole('status')).toContainText('do not have the role any more')

      await ada.goto('/coordinate/people')
      await ada.getByRole('link', { name: /^Change\s+the roles of Ada/ }).click()
      await expect(ada.getByText('This is the only coordinator.')).toBeVisible()
      await expect(ada.getByRole('link', { name: /^Take it back.*Coordinator/ })).toHaveCount(0)
      const sam = await as('sam', { scripts })
      expect((await sam.goto('/coordinate/people'))?.status()).toBe(403)
    })
  })
}
