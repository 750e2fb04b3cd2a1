import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/browser.ts'

const stories = [
  { scripts: true, called: 'fibro', name: 'Fibromyalgia' },
  { scripts: false, called: 'sugar diabetes', name: 'Type 2 diabetes' },
]

for (const { scripts, called, name } of stories) {
  test(`a member tells what they live with, changes it, removes it and puts it back, ${scripts ? 'with' : 'without'} scripts`, async ({
    as,
  }) => {
    // Axe looks at five pages in two colours.
    test.slow(scripts)
    const hazel = await as('hazel', { scripts })
    const check = async () => {
      if (scripts) await expectAccessible(hazel)
    }
    await hazel.goto('/journey')
    await check()
    await hazel.getByRole('link', { name: /Tell us what you live with|Add another/ }).click()

    await hazel.getByLabel('What do you call it?').fill('xyzzy')
    await hazel.getByRole('button', { name: 'Find it' }).click()
    await expect(hazel.getByText('We do not know that name yet')).toBeVisible()
    await check()
    await hazel.getByLabel('What do you call it?').fill(called)
    await hazel.getByRole('button', { name: 'Find it' }).click()
    await hazel.getByLabel(name, { exact: true }).check()
    await expect(hazel.getByLabel('The groups about it')).toBeChecked()
    await check()
    expect(hazel.url()).not.toContain(called.split(' ')[0])

    await hazel.getByLabel('Since which year?').fill('2090')
    await hazel.getByLabel(/Which month/).selectOption('March')
    await hazel.getByRole('button', { name: 'Keep this' }).click()
    await expect(hazel.getByRole('alert')).toContainText('That year is still to come')
    await expect(hazel.getByLabel(name, { exact: true })).toBeChecked()
    await expect(hazel.getByLabel(/Which month/)).toHaveValue('3')
    await hazel.getByLabel('Since which year?').fill('2019')
    await hazel.getByRole('button', { name: 'Keep this' }).click()
    await expect(hazel.getByText('shown only to those you chose')).toBeVisible()
    await expect(told(hazel, name)).toContainText('Since March 2019')
    await expect(told(hazel, name)).toContainText('the groups about it')

    await hazel.getByRole('link', { name: `Change ${name}` }).click()
    await check()
    await hazel.getByLabel('Nobody').check()
    await hazel.getByRole('button', { name: 'Save' }).click()
    await expect(told(hazel, name)).toContainText('nobody')

    await hazel.getByRole('button', { name: `Remove ${name}` }).click()
    await expect(told(hazel, name)).toHaveCount(0)
    await check()
    await hazel.getByRole('button', { name: 'Put it back' }).click()
    await expect(told(hazel, name)).toContainText('Since March 2019')
    await expect(told(hazel, name)).toContainText('nobody')
  })

  test(`a member says a little about themselves, and an overlong word stays on the page, ${scripts ? 'with' : 'without'} scripts`, async ({
    as,
  }) => {
    const dana = await as('dana', { scripts })
    await dana.goto('/journey')
    await dana.getByLabel('Your pronouns').fill('she/her')
    await dana.getByRole('group', { name: 'Who sees your pronouns?' }).getByLabel('All members').check()
    const words = dana.getByLabel('A few words about you')
    await words.evaluate((box) => box.removeAttribute('maxlength'))
    await words.fill('a'.repeat(301))
    await dana.getByRole('button', { name: 'Save' }).click()
    await expect(dana.getByRole('alert')).toContainText('Keep it under 300 letters')
    await expect(words).toHaveValue('a'.repeat(301))
    await words.fill('I answer the phone at night.')
    await dana.getByRole('button', { name: 'Save' }).click()
    await expect(dana.getByRole('status')).toContainText('Saved')

    await dana.getByRole('link', { name: 'See as others see me' }).click()
    const seen = dana.getByRole('region', { name: 'About Dana' })
    await expect(seen).toContainText('she/her')
    await expect(seen).not.toContainText('at night')
    await expect(seen).toContainText('Duty lead')
  })
}

test('a member sees themselves as others do, and others see exactly that', async ({ as, visitor }) => {
  const linnet = await as('linnet')
  await linnet.goto('/journey/as-others-see-me')
  const seen = linnet.getByRole('region', { name: 'About Linnet' })
  await expect(seen).not.toContainText('Type 1 diabetes')
  await linnet.getByLabel('Somebody in Diabetes').check()
  await linnet.getByRole('button', { name: 'Show me' }).click()
  await expect(seen).toContainText('Type 1 diabetes')
  await expect(seen).not.toContainText('Depression')
  await expectAccessible(linnet)
  await linnet.getByLabel(/Somebody in .*mood/).check()
  await linnet.getByRole('button', { name: 'Show me' }).click()
  await expect(seen).toContainText('Depression')

  const heron = await as('heron')
  await heron.goto('/groups/chronic-pain')
  await heron
    .getByRole('link', { name: /Waking at 3am with pain/ })
    .first()
    .click()
  await heron.getByRole('link', { name: 'Rowan', exact: true }).first().click()
  await expect(heron).toHaveURL(/\/members\//)
  await expect(heron.getByRole('heading', { level: 1 })).toHaveText('Rowan')
  await expect(heron.getByText('Peer facilitator, Chronic pain')).toBeVisible()
  await expect(heron.getByRole('listitem').filter({ hasText: 'Chronic pain ·' })).toBeVisible()
  await expectAccessible(heron)

  const stranger = await visitor()
  await stranger.goto(heron.url())
  await expect(stranger).toHaveURL(/\/sign-in/)
})

const told = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
