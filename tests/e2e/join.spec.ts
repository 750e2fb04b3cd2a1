import type { Page } from '@playwright/test'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'
import { joinWaymark, password, readMail } from '#tests/support/joining.ts'

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    const suffix = scripts ? 'one' : 'two'
    // Many pages, each looked at by axe twice.
    test.slow(scripts)
    const look = async (page: Page) => {
      if (scripts) await expectAccessible(page)
    }

    test('somebody joins, consents, confirms their address and is at the group they came for', async ({ visitor }) => {
      const page = await visitor({ scripts })
      const email = `story.${suffix}@example.org`
      await joinWaymark(page, `Mossy Fern ${suffix}`, email, look)
      await look(page)
      await expect(page.getByText('5 of 5')).toBeVisible()
      await page.getByRole('button', { name: 'Yes, I agree' }).click()

      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your e-mail')
      await expect(page.getByText(email)).toBeVisible()
      await look(page)
      await page.getByRole('button', { name: 'Send a new link' }).click()
      await expect(page.getByRole('status')).toContainText('We have sent a new link')

      const mail = await readMail(page, email, 'Confirm your e-mail')
      await look(page)
      await mail.getByRole('link').click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confirm your e-mail')
      await look(page)
      await page.reload() // What a mail scanner does: opening spends nothing.
      await page.getByRole('button', { name: 'Confirm my e-mail address' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your e-mail address is confirmed')
      await look(page)

      // They began at a group: that is where they are led back to.
      await page.getByRole('link', { name: 'Go on to where you were' }).click()
      await expect(page).toHaveURL(/\/groups\/arthritis$/)
      await page.getByRole('button', { name: /^Join/ }).first().click()
      await expect(page.getByRole('link', { name: 'Start a thread' }).first()).toBeVisible()
    })

    test('somebody who says “not now” to the question about health comes to it again, and then to their group', async ({
      visitor,
    }) => {
      const page = await visitor({ scripts })
      const email = `later.${suffix}@example.org`
      await joinWaymark(page, `Slow Snail ${suffix}`, email)
      await page.getByRole('button', { name: 'Not now' }).click()
      await (await readMail(page, email, 'Confirm your e-mail')).getByRole('link').click()
      await page.getByRole('button', { name: 'Confirm my e-mail address' }).click()
      await page.getByRole('link', { name: 'Go to the question' }).click()
      await page.getByRole('button', { name: 'Yes, I agree' }).click()
      await expect(page).toHaveURL(/\/groups\/arthritis$/)
    })

    test('whoever opens the link in another browser signs in, and is not led to where somebody else was', async ({
      visitor,
    }) => {
      const [page, other] = [await visitor({ scripts }), await visitor({ scripts })]
      const email = `elsewhere.${suffix}@example.org`
      await joinWaymark(page, `Odd Sock ${suffix}`, email)
      await joinWaymark(other, `Even Sock ${suffix}`, `even.${suffix}@example.org`)
      const link = await (await readMail(other, email, 'Confirm your e-mail')).getByRole('link').getAttribute('href')
      expect(link).not.toContain('arthritis')
      await other.goto(link ?? '')
      await other.getByRole('button', { name: 'Confirm my e-mail address' }).click()
      await expect(other).toHaveURL(/\/confirmed$/)
    })

    test('a name that somebody has is refused kindly, and a free one is one press away', async ({ visitor }) => {
      const page = await visitor({ scripts })
      await page.goto('/join')
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.getByRole('alert')).toContainText('18 or over')
      await page.getByLabel('Yes, I am 18 or over').check()
      await page.getByRole('button', { name: 'Continue' }).click()
      for (const [wish, why] of [
        ['R0wan', /Somebody here goes by that name/],
        ['Sarah Thompson', /full real name/],
        ['Nurse Joy', /staff/],
      ] as const) {
        await page.getByLabel('Your name here').fill(wish)
        await page.getByRole('button', { name: 'Continue' }).click()
        await expect(page.getByRole('alert')).toContainText(why)
        await expect(page.getByLabel('Your name here')).toHaveValue(wish)
      }
      await look(page)
      const free = page.locator('button[name=pick]')
      await expect(free).toHaveCount(3)
      const name = (await free.first().textContent()) ?? ''
      await free.first().click()
      await expect(page.getByText('3 of 5')).toBeVisible()
      await page.getByRole('link', { name: 'Back' }).click()
      await expect(page.getByLabel('Your name here')).toHaveValue(name)
    })

    test('an easy password is refused, and the address is still there', async ({ visitor }) => {
      const page = await visitor({ scripts })
      await page.goto('/join')
      await page.getByLabel('Yes, I am 18 or over').check()
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByLabel('Your name here').fill(`Wool Blanket ${suffix}`)
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByLabel('Yes, I agree to the house rules').check()
      await page.getByRole('button', { name: 'Continue' }).click()
      await page.getByLabel('E-mail address').fill(`wool.${suffix}@example.org`)
      await page.getByLabel('Choose a password').fill('password1')
      await page.getByRole('button', { name: 'Join Waymark' }).click()
      await expect(page.getByRole('alert')).toContainText('easy to guess')
      await expect(page.getByLabel('E-mail address')).toHaveValue(`wool.${suffix}@example.org`)
      await expect(page.getByLabel('Choose a password')).toHaveValue('')
      await look(page)
    })

    test('somebody forgets their password, chooses a new one, and every other device is signed out', async ({
      visitor,
    }) => {
      const [phone, laptop] = [await visitor({ scripts }), await visitor({ scripts, width: 390 })]
      const email = `forgets.${suffix}@example.org`
      await joinWaymark(phone, `Paper Lantern ${suffix}`, email)

      await laptop.goto('/sign-in')
      await laptop.getByRole('link', { name: 'I have forgotten my password' }).click()
      await look(laptop)
      await laptop.getByLabel('E-mail address').fill(email)
      await laptop.getByRole('button', { name: 'Send me a link' }).click()
      await expect(laptop.getByRole('status')).toContainText('If that address has an account')
      await look(laptop)
      const mail = await readMail(laptop, email, 'Choose a new password')
      await mail.getByRole('link').click()
      await look(laptop)
      const link = laptop.url()
      await laptop.getByLabel('Your new password').fill('another three words')
      await laptop.getByRole('button', { name: 'Use this password' }).click()
      await expect(laptop.getByRole('status')).toContainText('Your password is changed')

      await phone.goto('/settings/sessions')
      await expect(phone).toHaveURL(/\/sign-in/)
      await phone.goto(link)
      await phone.getByLabel('Your new password').fill('yet another three')
      await phone.getByRole('button', { name: 'Use this password' }).click()
      await expect(phone.getByRole('alert')).toContainText('This link has been used already')
      await expect(phone.getByRole('link', { name: 'Ask for a new link' })).toBeVisible()

      await phone.goto('/sign-in')
      await phone.getByLabel('E-mail address').fill(email)
      await phone.getByLabel('Password').fill('another three words')
      await phone.getByRole('button', { name: 'Sign in' }).click()
      await expect(phone).toHaveURL(/\/my-groups/)
    })

    test('somebody sees where they are signed in, and signs out the other device', async ({ visitor }) => {
      const [phone, laptop] = [await visitor({ scripts, width: 390 }), await visitor({ scripts })]
      const email = `devices.${suffix}@example.org`
      await joinWaymark(phone, `Two Kettles ${suffix}`, email)
      await laptop.goto('/sign-in')
      await laptop.getByLabel('E-mail address').fill(email)
      await laptop.getByLabel('Password').fill(password)
      await laptop.getByRole('button', { name: 'Sign in' }).click()
      // Not confirmed yet: signing in works all the same.
      await expect(laptop).toHaveURL(/\/my-groups/)

      await laptop.goto('/settings/sessions')
      await expect(laptop.getByText('This device')).toHaveCount(1)
      await expect(laptop.getByRole('listitem').filter({ hasText: 'last used' })).toHaveCount(2)
      await look(laptop)
      await laptop.getByRole('button', { name: 'Sign out everywhere else' }).click()
      await expect(laptop.getByRole('status')).toContainText('signed out everywhere but here')
      await phone.goto('/settings/sessions')
      await expect(phone).toHaveURL(/\/sign-in/)

      await laptop.goto('/settings/sessions')
      await laptop.getByRole('button', { name: 'Sign out this device' }).click()
      await expect(laptop.getByRole('status')).toContainText('You are signed out')
    })

    test('somebody changes their password in settings', async ({ visitor }) => {
      const page = await visitor({ scripts })
      await joinWaymark(page, `Spare Button ${suffix}`, `changes.${suffix}@example.org`)
      await page.goto('/settings/password')
      await look(page)
      await page.getByLabel('The password you use now').fill('not this one')
      await page.getByLabel('Your new password').fill('another three words')
      await page.getByRole('button', { name: 'Change my password' }).click()
      await expect(page.getByRole('alert')).toContainText('That is not the password you use now')
      await look(page)
      await page.getByLabel('The password you use now').fill(password)
      await page.getByLabel('Your new password').fill('another three words')
      await page.getByRole('button', { name: 'Change my password' }).click()
      await expect(page.getByRole('status')).toContainText('Your password is changed')
      await page.goto('/settings')
      await expect(page.getByText(`Spare Button ${suffix}`).first()).toBeVisible()
    })

    test('somebody takes back their consent and sees what happened, and may say yes again', async ({ visitor }) => {
      const page = await visitor({ scripts })
      const email = `takes.back.${suffix}@example.org`
      await joinWaymark(page, `Garden Gate ${suffix}`, email)
      await page.getByRole('button', { name: 'Yes, I agree' }).click()
      await (await readMail(page, email, 'Confirm your e-mail')).getByRole('link').click()
      await sendForm(page, page.getByRole('button', { name: 'Confirm my e-mail address' }))
      await page.goto('/groups/arthritis')
      await sendForm(page, page.getByRole('button', { name: /^Join/ }).first())
      await page.goto('/groups/arthritis/new-thread')
      const title = `Warm gloves ${suffix}`
      await page.getByLabel('Title').fill(title)
      await page.getByLabel('Your words').fill(`Do warm gloves help anybody? ${suffix}`)
      await page.getByRole('button', { name: /Post to/ }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title)

      await page.goto('/settings/consent')
      await expect(page.getByText('You agreed that we keep what you tell us')).toBeVisible()
      await look(page)
      await page.getByRole('link', { name: 'Take it back' }).click()
      await expect(page.getByText('You leave your group.')).toBeVisible()
      await look(page)
      await page.getByLabel('Take all of it down').check()
      await page.getByRole('button', { name: 'Take back my consent' }).click()
      await expect(page.getByText('You have left 1 group.')).toBeVisible()
      await expect(page.getByText('1 post of yours is taken down.')).toBeVisible()
      await look(page)

      await page.goto('/settings/consent')
      await expect(page.getByText('You took your consent back')).toBeVisible()
      await page.getByRole('link', { name: 'Read the question' }).click()
      await look(page)
      await page.getByRole('button', { name: 'Yes, I agree' }).click()
      await expect(page).toHaveURL(/\/groups$/)
    })

    test('somebody makes pages dark and large, before and after they join', async ({ visitor }) => {
      const page = await visitor({ scripts })
      const html = page.locator('html')
      await page.goto('/settings')
      await look(page)
      await page.getByRole('link', { name: 'How you read' }).click()
      await look(page)
      await page.getByLabel('Largest').check()
      await page.getByLabel('Dark', { exact: true }).check()
      await page.getByLabel('Keep pages calm').check()
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByRole('status')).toContainText('Saved')
      await expect(html).toHaveAttribute('data-theme', 'dark')
      await expect(html).toHaveAttribute('data-text', 'largest')
      await expect(html).toHaveAttribute('data-slowly', 'true')
      await look(page)

      // What they chose as a visitor comes along when they join.
      await joinWaymark(page, `Evening Star ${suffix}`, `reads.${suffix}@example.org`)
      await expect(html).toHaveAttribute('data-theme', 'dark')
      await page.goto('/settings/reading')
      await expect(page.getByLabel('Largest')).toBeChecked()
      await page.getByLabel('The same as my device').check()
      await page.getByLabel('Usual').check()
      await page.getByLabel('Keep pages calm').uncheck()
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(html).toHaveAttribute('data-text', 'usual')
      await page.goto('/settings')
      await expect(html).toHaveAttribute('data-theme', 'system')
      await look(page)
    })
  })
}

test('somebody with an account who joins again is told by mail, and nobody else is', async ({ visitor }) => {
  const [first, second] = [await visitor(), await visitor()]
  const email = 'twice@example.org'
  await joinWaymark(first, 'Old Lighthouse', email)
  await (await readMail(first, email, 'Confirm your e-mail')).getByRole('link').click()
  await first.getByRole('button', { name: 'Confirm my e-mail address' }).click()
  await expect(first.getByRole('heading', { level: 1 })).toHaveText('Your e-mail address is confirmed')

  await joinWaymark(second, 'New Lighthouse', email)
  await second.getByRole('button', { name: 'Not now' }).click()
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('Check your e-mail')
  const mail = await readMail(second, email, 'You already have a Waymark account')
  await mail.getByRole('link', { name: /\/sign-in$/ }).click()
  // Signed in to the second account, which will never be confirmed: the way to the first is open.
  await expect(second.getByText('You are signed in as New Lighthouse')).toBeVisible()
  await expectAccessible(second)
  await second.getByLabel('E-mail address').fill(email)
  await second.getByLabel('Password').fill(password)
  await sendForm(second, second.getByRole('button', { name: 'Sign in', exact: true }))
  await second.goto('/settings')
  await expect(second.getByText('You are Old Lighthouse here')).toBeVisible()
})

test('a link that does not work says why, and offers a new one', async ({ visitor }) => {
  const page = await visitor()
  await page.goto('/verify/made-up')
  await page.getByRole('button', { name: 'Confirm my e-mail address' }).click()
  await expect(page.getByRole('alert')).toContainText('We do not know this link')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Sign in to get a new link' }).click()
  await expect(page).toHaveURL('/sign-in?next=/check-your-email')
})

test('every page of joining and settings fits a small phone with the largest text', async ({ visitor }) => {
  const page = await visitor({ width: 320 })
  await page.goto('/settings/reading')
  await page.getByLabel('Largest').check()
  await page.getByRole('button', { name: 'Save' }).click()
  const fits = async (at: Page) => {
    const [inside, outside] = await at.evaluate(() => [document.body.scrollWidth, window.innerWidth] as const)
    expect(inside, at.url()).toBeLessThanOrEqual(outside)
  }
  await joinWaymark(page, 'Tiny Pebble', 'somebody.with.a.rather.long.address.indeed@example.org', fits)
  for (const path of ['/consent', '/check-your-email', '/settings', '/settings/reading', '/settings/sessions'])
    await page.goto(path).then(() => fits(page))
  for (const path of ['/settings/password', '/settings/consent', '/demo/mail', '/verify/x', '/forgotten-password'])
    await page.goto(path).then(() => fits(page))
})

for (const scripts of [true, false]) {
  test(`somebody who looks around is a demonstration person with one press, ${scripts ? 'with' : 'without'} scripts`, async ({
    visitor,
  }) => {
    const page = await visitor({ scripts })
    await page.goto('/sign-in')
    await page.locator('button[name=demo][value=heron]').click()
    await expect(page).toHaveURL(/\/my-groups/)
  })
}
