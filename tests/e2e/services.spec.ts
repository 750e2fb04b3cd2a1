import type { Page } from '@playwright/test'
import { expect, expectAccessible, sendForm, test } from '../support/browser.ts'

/** The services of the demonstration, by their place in its list. */
const seeded = (number: number) => `/services/5e7d0000-0000-4000-8000-${String(number).padStart(12, '0')}`
const strokeAndMoney = seeded(1)
const notChecked = seeded(2)
const refuge = seeded(25)

const card = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) })
const search = async (page: Page, words: string, place = '') => {
  await page.getByLabel('In your own words').fill(words)
  await page.getByLabel('Postcode or town').fill(place)
  await page.getByRole('button', { name: 'Search' }).click()
}
/** Wren looks after somebody: what may help stands in the plan, as the directory has it now. */
async function putInPlan(page: Page) {
  await page.getByRole('link', { name: 'Put it in my plan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Put it in my plan' })).toBeVisible()
  await sendForm(page, page.getByRole('button', { name: 'Who I can ask' }))
  await expect(page.getByRole('status')).toContainText('It is in your plan')
  const services = page.getByRole('list', { name: 'Services named here' })
  await expect(services.getByRole('link', { name: 'Lifts to hospital' })).toBeVisible()
}
const expectNoScripts = (page: Page) => expect(page.locator('script')).toHaveCount(0)

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test('a visitor finds help with money after a stroke, and takes it with them', async ({ visitor, request }) => {
      const page = await visitor({ scripts })
      await page.goto('/services')
      await expect(page.getByRole('heading', { name: 'What would help right now?' })).toBeVisible()
      await search(page, 'money worries since my stroke', 'HP20')
      await expect(page.getByRole('heading', { name: /^5 services near HP20/ })).toBeVisible()
      const names = page.getByRole('heading', { level: 3 })
      await expect(names.first()).toHaveText('Stroke and money: benefits advice')
      const first = card(page, 'Stroke and money: benefits advice')
      await expect(first).toContainText('Under half a mile')
      await expect(first).toContainText('Checked with the service 12 days ago')
      await expect(first.getByRole('link', { name: 'Call 01632 960123' })).toHaveAttribute('href', 'tel:01632960123')
      await expect(first.getByRole('link', { name: /^Something wrong/ })).toBeVisible()
      await expect(card(page, 'Carers’ one-off grants')).toContainText('Not checked for 7 months. Ring before you go')
      await expectNoScripts(page)

      await page.getByRole('link', { name: /^Stroke.*take this away/ }).click()
      await expect(page.getByRole('link', { name: /take this away/ })).toHaveText([/Money and benefits/])

      await page.getByLabel('Step-free (3)').check()
      await page.getByLabel('Evenings and weekends (1)').check()
      await page.getByRole('button', { name: 'Show these' }).click()
      await expect(names.first()).toHaveText('Money help at the Exchange Street drop-in')
      await expect(page.getByRole('heading', { name: /^1 service near HP20/ })).toBeVisible()
      await page.getByLabel('Evenings and weekends (1)').uncheck()
      await page.getByLabel('Order').selectOption('Nearest first')
      await page.getByRole('button', { name: 'Show these' }).click()
      await expect(page.getByRole('heading', { name: /^3 services near HP20, nearest first/ })).toBeVisible()
      await expect(names.last()).toContainText('Knowle West')

      await page.getByRole('link', { name: 'Stroke and money: benefits advice', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stroke and money: benefits advice')
      for (const words of [
        'Mondays to Fridays, 9:30am to 4:30pm',
        'You can refer yourself.',
        'You can get in without a step',
        'Checked with the service 12 days ago',
        'The number 2 bus stops outside',
        '6 people here thanked it',
      ])
        await expect(page.getByText(words)).toBeVisible()
      await expectNoScripts(page)
      const data = await request.get(
        (await page.getByRole('link', { name: 'As data (JSON)' }).getAttribute('href')) ?? '',
      )
      expect(await data.json()).toMatchObject({ name: 'Stroke and money: benefits advice' })
      await page.getByRole('link', { name: 'Large print' }).click()
      await expect(page.getByRole('link', { name: 'Usual size' })).toBeVisible()
      await page.getByRole('link', { name: 'Print a slip' }).click()
      await expect(page.getByRole('img', { name: /Square code that opens/ })).toBeVisible()
      await expectNoScripts(page)
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('link', { name: 'Get help now' })).toBeHidden()
      await expect(page.getByText('Call 01632 960123')).toBeVisible()
    })

    test('slips of the pen, and somebody to sit with mum', async ({ visitor }) => {
      const page = await visitor({ scripts })
      await page.goto('/services')
      await search(page, 'free excercise copd', 'HP21')
      await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Breathe Easy exercise class')
      await expect(page.getByLabel(/^Free/)).toBeChecked()
      await search(page, 'someone to sit with mum', 'Aylesbury')
      await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('Sit With Me')
    })

    test('a search that finds nothing says what to do next', async ({ visitor }) => {
      const page = await visitor({ scripts })
      await page.goto('/services?q=xyzzy&only=free')
      await expect(page.getByRole('heading', { name: 'We found nothing for that' })).toBeVisible()
      await page.getByRole('link', { name: 'Look again without narrowing it down' }).click()
      await expect(page.getByLabel(/^Free/)).toHaveCount(0)
      await page.getByRole('link', { name: 'Find somebody who helps you find your way' }).click()
      await expect(page.getByRole('heading', { level: 3 }).first()).toContainText('Find your way')
    })

    test('a member keeps a service, thanks it, and says how it went', async ({ as, visitor }) => {
      const page = await as(scripts ? 'rowan' : 'wren', { scripts })
      await page.goto('/services?q=lifts+to+hospital')
      const lifts = card(page, 'Lifts to hospital')
      await sendForm(page, lifts.getByRole('button', { name: 'Save to my list' }))
      await expect(lifts.getByRole('link', { name: 'On my list' })).toBeVisible()
      await lifts.getByRole('link', { name: 'Lifts to hospital', exact: true }).click()
      await expect(page.getByText('It is on your list. Only you see that.')).toBeVisible()
      await sendForm(page, page.getByRole('button', { name: 'It helped me: thank you' }))
      await expect(page.getByText('You thanked it.')).toBeVisible()
      await page.getByText('I tried it').click()
      await page.getByLabel('It helped a little').check()
      await sendForm(page, page.getByRole('button', { name: 'Save', exact: true }))
      await expect(page.getByText('You tried it: it helped a little')).toBeVisible()
      if (!scripts) await putInPlan(page)
      await page.goto('/saved/services')
      await expect(card(page, 'Lifts to hospital').getByRole('link', { name: 'Call 01632 960201' })).toBeVisible()
      await sendForm(page, card(page, 'Lifts to hospital').getByRole('button', { name: 'Remove from my list' }))
      await expect(page.getByRole('link', { name: 'Lifts to hospital' })).toHaveCount(0)

      const other = await visitor({ scripts })
      await other.goto('/services?q=lifts+to+hospital')
      await card(other, 'Lifts to hospital').getByRole('button', { name: 'Save to my list' }).click()
      await expect(other).toHaveURL(/\/sign-in\?next=/)
      await sendForm(other, other.getByRole('button', { name: /^heron/i }))
      await expect(other.getByRole('heading', { level: 1 })).toHaveText('Save it to your list?')
      if (scripts) await expectAccessible(other)
      await sendForm(other, other.getByRole('button', { name: 'Save to my list' }))
      await expect(card(other, 'Lifts to hospital').getByRole('link', { name: 'On my list' })).toBeVisible()
      await other.goto('/saved/services')
      await sendForm(other, card(other, 'Lifts to hospital').getByRole('button', { name: 'Remove from my list' }))
    })
  })
}

test('a refuge tells how to reach it and never where it is', async ({ visitor, request }) => {
  const page = await visitor()
  for (const path of [refuge, `${refuge}/slip`, '/services?q=domestic+abuse&place=HP20']) {
    await page.goto(path)
    await expect(page.getByText('01632 960300').first(), path).toBeVisible()
    expect(await page.content(), path).not.toMatch(/Secret Lane|HP21 9ZZ/)
  }
  expect(await (await request.get(`/api/open-referral-uk${refuge}`)).text()).not.toMatch(/Secret Lane|HP21 9ZZ/)
})

test('what nobody has published cannot be opened', async ({ visitor }) => {
  const page = await visitor()
  expect((await page.goto(seeded(26)))?.status()).toBe(404)
})

test('the map comes when it is asked for, with its scripts, and the list stays whole', async ({ visitor }) => {
  const page = await visitor()
  await page.goto('/services?q=money&place=HP20')
  await expectNoScripts(page)
  const count = await page.getByRole('heading', { level: 3 }).count()
  await page.getByRole('link', { name: 'Show a map' }).click()
  await expect(page.getByRole('region', { name: 'Map of these services' })).toBeVisible()
  await expect(page.locator('.leaflet-container')).toBeVisible()
  expect(await page.locator('script').count()).toBeGreaterThan(0)
  expect(await page.getByRole('heading', { level: 3 }).count()).toBe(count)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Close the map' }).click()
  await expect(page.locator('.leaflet-container')).toHaveCount(0)
  await expectNoScripts(page)
})

test('everything is done with the keyboard alone', async ({ visitor }) => {
  const page = await visitor()
  await page.goto('/services')
  await page.getByLabel('In your own words').focus()
  await page.keyboard.type('money')
  await page.keyboard.press('Tab')
  await page.keyboard.type('HP20')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /services near HP20/ })).toBeVisible()
  await page.getByLabel(/^Free/).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/only=free/)
  await page.getByRole('link', { name: 'Stroke and money: benefits advice', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stroke and money: benefits advice')
})

for (const [path, who] of [
  ['/services', null],
  ['/services?q=money+worries+since+my+stroke&place=HP20', null],
  ['/services?q=xyzzy', null],
  [strokeAndMoney, null],
  [strokeAndMoney, 'otter'],
  [`${strokeAndMoney}?large`, null],
  [notChecked, null],
  [refuge, null],
  [`${strokeAndMoney}/slip`, null],
  ['/saved/services', 'otter'],
  ['/saved/services', 'heron'],
] as const) {
  test(`${path} is accessible${who ? ` to ${who}` : ''}, small and large`, async ({ visitor, as }) => {
    const page = who ? await as(who) : await visitor()
    await page.goto(path)
    await expectAccessible(page)
    const spill = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await spill(), 'at 320 px').toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await spill(), 'at 200%').toBeLessThanOrEqual(0)
  })
}
