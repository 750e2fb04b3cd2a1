import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { behind, storyPassword } from '#tests/support/behind.ts'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'

const message = 'This told others to leave their tablets. Please tell only what helped you.'
const acted = { rule: 'no-treatment-advice', reason: 'Tells others to stop', message }

async function startThread(page: Page, title: string, body: string, wish: { nameless?: boolean } = {}) {
  await page.goto('/groups/chronic-pain/new-thread')
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Your words').fill(body)
  if (wish.nameless) await page.getByLabel(/without (your|my) name/i).check()
  await page.getByRole('button', { name: /^Post to/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  return page.url().replace(/[?#].*/, '')
}
const postIdOn = async (page: Page) =>
  ((await page.getByRole('article').first().getAttribute('id')) ?? '').slice('post-'.length)

async function signIn(page: Page, email: string) {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(storyPassword)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

for (const scripts of [true, false]) {
  const how = scripts ? 'with scripts' : 'without scripts'
  test(`heron reads why, appeals, and somebody else decides; the words are back, ${how}`, async ({ as }) => {
    test.slow()
    const check = async (page: Page) => {
      if (scripts) await expectAccessible(page)
    }
    const heron = await as('heron', { scripts })
    const title = `Warm milk before bed, ${how}`
    const thread = await startThread(heron, title, 'It took the pain away for me.')
    const postId = await postIdOn(heron)
    await behind((house) => house.decideAbout(postId, 'Sam', { action: 'hide', ...acted }))

    const rowan = await as('rowan', { scripts })
    await rowan.goto(thread)
    await expect(rowan.getByText('It took the pain away')).toHaveCount(0)

    await expect(async () => {
      await heron.goto('/notices')
      await expect(heron.getByText('We have looked at something of yours').first()).toBeVisible({ timeout: 500 })
    }).toPass()
    await heron.getByText('We have looked at something of yours').first().click()
    await expect(heron).toHaveURL(/\/how-i-was-treated$/)
    const decision = heron.getByRole('listitem').filter({ hasText: title })
    await expect(decision).toContainText('We took your words from view')
    await expect(decision).toContainText(message)
    await expect(decision.getByRole('link', { name: 'Leave treatment to those who treat you' })).toHaveAttribute(
      'href',
      '/house-rules#no-treatment-advice',
    )
    await expect(heron.locator('main')).not.toContainText('Sam')
    await expect(heron.locator('main')).not.toContainText('Tells others to stop')
    await check(heron)

    await decision.getByRole('link', { name: 'Appeal against this' }).click()
    await check(heron)
    const box = heron.getByLabel('What did we get wrong?')
    await box.evaluate((one) => one.removeAttribute('required'))
    await heron.getByRole('button', { name: 'Send my appeal' }).click()
    await expect(heron.getByRole('alert')).toContainText('in your own words')
    await box.fill('I only said what helped me.')
    await heron.getByRole('button', { name: 'Send my appeal' }).click()
    await expect(heron.getByRole('status')).toContainText('We have it')
    await expect(heron.getByText(/We answer by/)).toBeVisible()
    await check(heron)
    const appealId = heron
      .url()
      .replace(/.*appeals\//, '')
      .replace(/\?.*/, '')

    const sam = await as('sam', { scripts })
    await sam.goto('/moderation/appeals')
    await expect(sam.getByText(/more waits? for somebody else|more wait for somebody else/)).toBeVisible()
    await sam.goto(`/moderation/appeals/${appealId}`)
    await expect(sam.getByText('You decided this, so somebody else looks at the appeal')).toBeVisible()
    await expect(sam.getByText('I only said what helped me')).toHaveCount(0)

    const dana = await as('dana', { scripts })
    await dana.goto('/moderation/appeals')
    await check(dana)
    await dana.goto(`/moderation/appeals/${appealId}`)
    await expect(dana.getByText('Tells others to stop')).toBeVisible()
    await dana.getByRole('button', { name: 'Take this on' }).click()
    await check(dana)
    await dana.getByLabel('Your words').fill('Did you mean to say that others should try it?')
    await dana.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(dana.getByText('Did you mean to say that others should try it?')).toBeVisible()

    await heron.goto(`/appeals/${appealId}`)
    await expect(heron.getByText('Did you mean to say that others should try it?')).toBeVisible()
    await expect(heron.locator('main')).not.toContainText('Dana')
    await heron.getByLabel('Add something').fill('No. Only for me.')
    await heron.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(heron.getByText('No. Only for me.')).toBeVisible()

    await dana.goto(`/moderation/appeals/${appealId}`)
    await expect(dana.getByText('No. Only for me.')).toBeVisible()
    await dana.getByRole('button', { name: 'Decide', exact: true }).click()
    await expect(dana.getByRole('alert')).toContainText('Choose one of the two')
    await dana.getByLabel('Reverse it').check()
    await dana.getByLabel(/^Why, as/).fill('You told your own story. We are sorry.')
    await dana.getByRole('button', { name: 'Decide', exact: true }).click()
    await expect(dana.getByRole('heading', { name: 'The decision was reversed' })).toBeVisible()

    await heron.goto(`/appeals/${appealId}`)
    await expect(heron.getByRole('heading', { name: 'The decision was reversed' })).toBeVisible()
    await expect(heron.getByText('You told your own story. We are sorry.')).toBeVisible()
    await check(heron)
    await rowan.goto(thread)
    await expect(rowan.getByText('It took the pain away for me.')).toBeVisible()
  })

  test(`sam finds out for a reason who wrote without their name; coordinators see it, and so does heron’s copy, ${how}`, async ({
    as,
  }) => {
    test.slow()
    const heron = await as('heron', { scripts })
    const thread = await startThread(heron, `I do not know where to turn, ${how}`, 'It is dark tonight.', {
      nameless: true,
    })
    const sam = await as('sam', { scripts })
    await sam.goto(thread)
    await sam.getByRole('article').first().getByText('More').click()
    await sam.getByRole('link', { name: 'Find out who wrote this' }).click()
    await expect(sam.getByRole('heading', { level: 1 })).toHaveText('Find out who wrote this')
    await expect(sam.locator('main')).not.toContainText('Heron')
    if (scripts) await expectAccessible(sam)
    await sam.getByLabel('Say more').fill('Because')
    await sam.getByRole('button', { name: 'Show me the name' }).click()
    await expect(sam.getByRole('alert')).toContainText('Choose why you need to know')
    await expect(sam.getByRole('alert')).toContainText('at least 20 letters')
    const reason = `They may hurt themselves tonight, ${how}`
    await sam.getByLabel('Somebody may be in danger').check()
    await sam.getByLabel('Say more').fill(reason)
    await sam.getByRole('button', { name: 'Show me the name' }).click()
    await expect(sam.getByText('Written by Heron.')).toBeVisible()
    expect(sam.url()).not.toContain('eron')
    if (scripts) await expectAccessible(sam)

    const rowan = await as('priya', { scripts })
    await rowan.goto(sam.url())
    await expect(rowan.getByRole('heading', { level: 1 })).toHaveText(/could not find|cannot do this/)

    const ada = await as('ada', { scripts })
    await ada.goto('/coordinate/watch?kind=reveal')
    await expect(ada.getByText(reason)).toBeVisible()
    if (scripts) await expectAccessible(ada)

    await heron.goto('/settings/my-data')
    if (scripts) await expectAccessible(heron)
    for (const [button, kind] of [
      ['A page to read', 'html'],
      ['A file for other programs (JSON)', 'json'],
    ] as const) {
      const waiting = heron.waitForEvent('download')
      await heron.getByRole('button', { name: button }).click()
      const download = await waiting
      expect(download.suggestedFilename()).toBe(`my-waymark-data.${kind}`)
      const copy = await readFile(await download.path(), 'utf8')
      expect(copy).toContain(reason)
      expect(copy).toContain('It is dark tonight.')
      expect(copy).not.toMatch(/\bSam\b/)
      if (kind === 'json') expect(JSON.parse(copy)).toMatchObject({ account: [{ name: 'Heron' }] })
    }
  })

  test(`somebody whose account is paused reads why, gets help, takes their data, and nothing else, ${how}`, async ({
    as,
    visitor,
  }) => {
    const name = scripts ? 'Slow Barge' : 'Tall Barge'
    const { email } = await behind((house) => house.newMember(name, 'chronic-pain'))
    const page = await visitor({ scripts })
    await signIn(page, email)
    const thread = await startThread(page, `A thread by ${name}`, 'Hello there.')
    const postId = await postIdOn(page)
    await behind((house) => house.decideAbout(postId, 'Sam', { action: 'suspend', days: 7, ...acted }))

    for (const path of [thread, '/my-groups', '/notices', '/journey', '/']) {
      await page.goto(path)
      await expect(page).toHaveURL(/\/how-i-was-treated$/)
    }
    await expect(page.getByText('Your account is paused.')).toBeVisible()
    if (scripts) await expectAccessible(page)
    await page.getByRole('link', { name: 'Get help now', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get help now')
    await page.goto('/settings')
    await expect(page.getByRole('link', { name: 'Muted' })).toHaveCount(0)
    await page.getByRole('link', { name: 'My data' }).first().click()
    const waiting = page.waitForEvent('download')
    await page.getByRole('button', { name: 'A page to read' }).click()
    expect(await readFile(await (await waiting).path(), 'utf8')).toContain('Hello there.')

    await page.getByRole('link', { name: 'How I was treated' }).first().click()
    await page.getByRole('link', { name: 'Complain to the coordinators' }).click()
    if (scripts) await expectAccessible(page)
    await page.getByLabel('What happened?').fill('A week is too long.')
    await page.getByRole('button', { name: 'Send my complaint' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My complaint')
    await page.getByRole('button', { name: /^Sign out/ }).click()
    await signIn(page, email)
    await expect(page).toHaveURL(/\/how-i-was-treated$/)
    const ada = await as('ada', { scripts })
    await ada.goto('/moderation/appeals')
    await expect(ada.getByRole('link', { name: 'Complaint' }).first()).toBeVisible()
  })

  test(`somebody leaves for good and is erased, ${how}`, async ({ as, visitor }) => {
    const name = scripts ? 'Lone Kite' : 'Grey Kite'
    const { email } = await behind((house) => house.newMember(name, 'chronic-pain'))
    const page = await visitor({ scripts })
    await signIn(page, email)
    const thread = await startThread(page, `A thread by ${name}`, 'Zanzibar is where I would go.')
    await page.goto('/settings/my-data')
    await page.getByRole('link', { name: 'Close my account and erase me' }).click()
    if (scripts) await expectAccessible(page)
    await page.getByLabel('Your password').fill('not this one')
    await page.getByLabel(/^Yes. Close my account/).check()
    await page.getByRole('button', { name: 'Erase me' }).click()
    await expect(page.getByRole('alert')).toContainText('That is not your password')
    await page.getByLabel('Your password').fill(storyPassword)
    await page.getByLabel(/^Yes. Close my account/).check()
    await page.getByRole('button', { name: 'Erase me' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account is closed')
    if (scripts) await expectAccessible(page)
    await page.goto('/my-groups')
    await expect(page).toHaveURL(/\/sign-in/)
    const heron = await as('heron', { scripts })
    await heron.goto(thread)
    await expect(heron.locator('main')).not.toContainText(name)
    await expect(heron.locator('main')).not.toContainText('Zanzibar')
    await heron.goto('/search?q=zanzibar')
    await expect(heron.getByRole('link', { name: /Zanzibar|A thread by/ })).toHaveCount(0)
  })

  test(`records about many people leave only when two agree, and a hold goes on and off, ${how}`, async ({ as }) => {
    const ada = await as('ada', { scripts })
    const dana = await as('dana', { scripts })
    const reason = `The board asks how many people joined, ${how}`
    await ada.goto('/coordinate/exports')
    await ada.getByLabel('List of members').check()
    await ada.getByLabel('What for?').fill(reason)
    await ada.getByRole('button', { name: 'Ask for it' }).click()
    const asked = (page: Page) => page.getByRole('listitem').filter({ hasText: reason })
    await expect(asked(ada)).toBeVisible()
    await expect(asked(ada).getByRole('button', { name: 'Agree' })).toHaveCount(0)
    if (scripts) await expectAccessible(ada)
    await dana.goto('/coordinate/exports')
    await asked(dana).getByLabel('Why, in a few words').fill('It is for the board')
    await sendForm(dana, asked(dana).getByRole('button', { name: 'Agree' }))
    await ada.goto('/coordinate/exports')
    const waiting = ada.waitForEvent('download')
    await asked(ada).getByRole('button', { name: 'Take it as a table (CSV)' }).click()
    const table = await readFile(await (await waiting).path(), 'utf8')
    expect(table.split('\r\n')[0]).toBe('person,joined_month,address_confirmed,groups,badges')
    expect(table).not.toMatch(/Heron|example/)
    await ada.goto('/coordinate/watch')
    await expect(
      ada.getByRole('listitem').filter({ hasText: 'took an export about many people' }).first(),
    ).toBeVisible()

    await dana.goto('/moderation/holds')
    await dana.getByLabel('Whose records?').fill(scripts ? 'Linnet' : 'Otter')
    await dana.getByLabel('Why?').fill('Somebody at home may read along')
    await dana.getByRole('button', { name: 'Put the hold on' }).click()
    await expect(dana.getByRole('status')).toContainText('The hold is on')
    if (scripts) await expectAccessible(dana)
    await dana.getByLabel('Why it can end').first().fill('They have moved out')
    await dana
      .getByRole('button', { name: /^Lift the hold/ })
      .first()
      .click()
    await expect(dana.getByRole('status')).toContainText('The hold is lifted')
  })
}
