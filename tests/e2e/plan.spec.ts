import type { Page } from '@playwright/test'
import { behind } from '#tests/support/behind.ts'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'

/** Somebody says that they look after somebody: plans are for carers. */
const comesIn = (name: string) =>
  behind(async (house) => {
    await (await house.as(name)).commands.carers.comeInAsCarer({ who: 'friend', audience: 'nobody' })
  })

/** The code that stands on the card, which can also be printed. */
async function cardOf(page: Page) {
  await page.goto('/plans/emergency/card')
  const code =
    /Code (\d{6})/.exec((await page.getByRole('region', { name: 'Your card' }).textContent()) ?? '')?.[1] ?? ''
  const paper = await page.request.get('/plans/emergency/card.pdf')
  expect(paper.headers()['content-type']).toBe('application/pdf')
  return { code }
}

test('rowan writes a plan question by question, stops, comes back, and checks the answers', async ({ as }) => {
  const rowan = await as('rowan')
  await comesIn('Rowan')
  await rowan.goto('/plans')
  await expectAccessible(rowan)
  await rowan.getByRole('link', { name: 'Begin : My emergency plan' }).click()
  await expectAccessible(rowan)
  await rowan.getByRole('link', { name: 'Begin with the first question' }).click()
  await expect(rowan.getByRole('heading', { level: 1 })).toHaveText('Who steps in first?')
  await rowan.getByLabel('Their name').fill('Ash')
  await rowan.getByLabel('Their phone number').fill('ring the bell')
  await sendForm(rowan, rowan.getByRole('button', { name: 'Keep and go on' }))
  await expect(rowan.getByText('Something needs putting right')).toBeVisible()
  await expect(rowan.getByLabel('Their name')).toHaveValue('Ash')
  await expectAccessible(rowan)
  await rowan.getByLabel('Their phone number').fill('07700 900 123')
  await rowan.getByLabel('I have asked them, and they said yes').check()
  await sendForm(rowan, rowan.getByRole('button', { name: 'Keep and go on' }))
  await expect(rowan.getByRole('heading', { level: 1 })).toHaveText('Who steps in if they cannot?')
  await rowan.getByRole('link', { name: 'Skip this' }).click()
  await rowan.getByLabel('Who to call').fill('The surgery, 01632 960011')
  await sendForm(rowan, rowan.getByRole('button', { name: 'Keep and go on' }))
  await rowan.getByRole('link', { name: 'Back', exact: true }).click()
  await expect(rowan.getByLabel('Who to call')).toHaveValue('The surgery, 01632 960011')

  await rowan.goto('/plans/emergency')
  await expect(rowan.getByText('07700 900 123')).toBeVisible()
  await expectAccessible(rowan)
  await rowan.getByRole('link', { name: 'Change : Who to call' }).click()
  await rowan.getByLabel('Who to call').fill('The chemist')
  await sendForm(rowan, rowan.getByRole('button', { name: 'Keep', exact: true }))
  await expect(rowan.getByText('The chemist')).toBeVisible()
  await sendForm(rowan, rowan.getByRole('button', { name: 'It is right as it is' }))
  await expect(rowan.getByText('We remind you again in a year')).toBeVisible()
})

test('with scripts off both plans are written from the first question to the last, printed, and put on a card', async ({
  as,
}) => {
  const otter = await as('otter', { scripts: false, width: 390 })
  await comesIn('Otter')
  for (const [plan, questions] of [
    ['emergency', 13],
    ['mine', 7],
  ] as const) {
    await otter.goto(`/plans/${plan}`)
    await otter.getByRole('link', { name: 'Begin with the first question' }).click()
    for (let at = 1; at <= questions; at++) {
      await expect(otter.getByText(`${at} of ${questions}`, { exact: true })).toBeVisible()
      const question = (await otter.getByRole('heading', { level: 1 }).textContent()) ?? ''
      for (const box of await otter.locator('main textarea, main input[type=text], main input:not([type])').all())
        await box.fill(`${plan} ${at}, line`)
      for (const box of await otter.locator('main input[type=tel]').all()) await box.fill('07700 900123')
      for (const box of await otter.getByRole('checkbox').all()) await box.check()
      await otter.getByRole('button', { name: 'Keep and go on' }).click()
      await expect(otter.getByRole('heading', { level: 1 })).not.toHaveText(question)
    }
    await expect(otter).toHaveURL(new RegExp(`/plans/${plan}\\?told=done$`))
    await expect(otter.getByText('No answer yet')).toHaveCount(0)
    for (let at = 1; at <= questions; at++) await expect(otter.getByText(`${plan} ${at}, line`).first()).toBeVisible()
    await otter.goto(`/plans/${plan}/paper`)
    await otter.getByRole('button', { name: 'Show the paper' }).click()
    await expect(otter.getByRole('article')).toContainText(`${plan} ${questions}, line`)
  }
  await otter.goto('/plans/emergency/card')
  await otter.getByLabel('Must not have').check()
  await otter.getByRole('button', { name: 'Make my card' }).click()
  await expect(otter.getByRole('region', { name: 'Your card' })).toContainText(/Code \d{6}/)
  await otter.goto('/plans')
  await otter.getByRole('button', { name: 'Yes, remind me to look again' }).click()
  await expect(otter.getByText('Take a look at each plan when you have a moment')).toBeVisible()
})

test('a card opens with its code, shows what was allowed, and five wrong codes lock it', async ({ as, visitor }) => {
  const wren = await as('wren')
  const { code } = await cardOf(wren)
  await expectAccessible(wren)
  const svg = await wren.request.get('/plans/emergency/card.svg')
  expect(await svg.text()).toContain('<svg')
  const cardId = await behind((house) => house.cardOf('Wren'))
  const finder = await visitor({ scripts: false, width: 390 })
  await finder.goto(`/plan-card/${cardId}`)
  expect(await finder.textContent('main')).not.toMatch(/wren|dad|jo\b/i)
  await finder.getByLabel('The code on the card').fill(code)
  await finder.getByRole('button', { name: 'Open it' }).click()
  await expect(finder.getByText('Penicillin')).toBeVisible()
  await expect(finder.getByText('Biscuit, the cat')).toHaveCount(0)

  const guesser = await visitor()
  await guesser.goto(`/plan-card/${cardId}`)
  await expectAccessible(guesser)
  const wrong = code === '111111' ? '222222' : '111111'
  for (let tries = 0; tries < 5; tries++) {
    await guesser.goto(`/plan-card/${cardId}`)
    await guesser.getByLabel('The code on the card').fill(wrong)
    await sendForm(guesser, guesser.getByRole('button', { name: 'Open it' }))
  }
  await guesser.goto(`/plan-card/${cardId}`)
  await expect(guesser.getByText('This card is locked')).toBeVisible()
  await expectAccessible(guesser)

  await expect(async () => {
    await wren.goto('/notices')
    await expect(wren.getByText('Somebody gave a wrong code for your card').first()).toBeVisible()
  }).toPass()
  await wren.getByText('Somebody gave a wrong code for your card').first().click()
  await expect(wren.getByText('Your card is locked').first()).toBeVisible()
  await expectAccessible(wren)
  await wren.getByRole('link', { name: 'Let it work again, or end it' }).click()
  await sendForm(wren, wren.getByRole('button', { name: 'I have it. Let it work again' }))
  await expect(wren.getByText('Your card works again.')).toBeVisible()
})

test('a link shows its parts to a professional until it is taken back, with scripts off too', async ({
  as,
  visitor,
}) => {
  const wren = await as('wren', { scripts: false })
  await wren.goto('/plans/mine/share')
  await wren.getByLabel('Breaks').check()
  await wren.getByLabel('Who is it for?').fill('Nurse Bell')
  await wren.getByRole('button', { name: 'Make the link' }).click()
  const link = await wren.getByLabel('The link').inputValue()
  const nurse = await visitor({ scripts: false })
  await nurse.goto(new URL(link).pathname)
  expect(await nurse.textContent('main')).not.toMatch(/tuesday/i)
  await nurse.getByRole('button', { name: 'Open it' }).click()
  await expect(nurse.getByText(/Tuesday, while he is at the day centre/)).toBeVisible()
  await expect(nurse.getByText(/Ring the surgery/)).toHaveCount(0)
  await wren.goto('/plans/mine/share')
  await expect(wren.getByText(/Opened Today/)).toBeVisible()
  await wren.getByRole('button', { name: 'Take it back : Nurse Bell' }).click()
  expect((await nurse.goto(new URL(link).pathname))?.status()).toBe(404)
})

test('paper shows just the parts that were ticked', async ({ as }) => {
  const wren = await as('wren')
  await wren.goto('/plans/emergency/paper')
  for (const box of await wren.getByRole('checkbox').all()) await box.uncheck()
  await wren.getByLabel('Must not have').check()
  await expectAccessible(wren)
  await wren.getByRole('button', { name: 'Show the paper' }).click()
  await expect(wren.getByRole('article')).toContainText('Penicillin')
  await expect(wren.getByRole('article')).not.toContainText('Mrs Okafor')
  await expectAccessible(wren)
  const pdf = await wren.request.get(
    (await wren.getByRole('link', { name: 'keep it as a PDF' }).getAttribute('href')) ?? '',
  )
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a plan is kept on a phone only when its carer asks, opens without a signal, and goes with signing out', async ({
  as,
}) => {
  const wren = await as('wren', { width: 390 })
  await wren.goto('/plans/emergency/phone')
  await expect(wren.getByText('It is not kept on this phone.')).toBeVisible()
  await expectAccessible(wren)
  await wren.getByRole('button', { name: 'Yes, keep it on this phone' }).click()
  await expect(wren.getByText('It is kept on this phone.')).toBeVisible()
  await wren.context().setOffline(true)
  await wren.goto('/plans')
  await expect(wren.getByText('Penicillin')).toBeVisible()
  await wren.goto('/groups')
  await expect(wren.getByRole('heading', { level: 1 })).toHaveText('Get help now')
  await wren.context().setOffline(false)
  await wren.goto('/plans')
  await wren.getByRole('button', { name: 'Sign out, Wren' }).click()
  await expect(wren.getByRole('link', { name: 'Sign in' }).first()).toBeVisible()
  await wren.context().setOffline(true)
  await wren.goto('/plans')
  await expect(wren.getByRole('heading', { level: 1 })).toHaveText('Get help now')
  await expect(wren.getByText('Penicillin')).toHaveCount(0)
})

test('the week is told with scripts off, a hard one brings help, and a hello is asked for', async ({ as }) => {
  const plain = await as('linnet', { scripts: false, width: 390 })
  await comesIn('Linnet')
  await plain.goto('/coping/check')
  for (const legend of [
    'Did you sleep',
    'Did you have time',
    'Was there somebody',
    'Did you manage',
    'Was there something',
  ])
    await plain
      .getByRole('group', { name: new RegExp(`^${legend}`) })
      .getByLabel('Mostly')
      .check()
  await plain.getByRole('button', { name: 'Keep it' }).click()
  await expect(plain.getByText('Kept. Thank you')).toBeVisible()
  await expect(plain.getByText('That sounds like a hard week')).toHaveCount(0)

  const wren = await as('wren')
  await wren.goto('/coping')
  await expectAccessible(wren)
  await wren.getByText('Show my answers').click()
  await expect(wren.getByRole('cell', { name: 'About half the time' }).first()).toBeVisible()
  await expectAccessible(wren)
  await wren.goto('/coping/check')
  await expectAccessible(wren)
  for (const legend of [
    'Did you sleep',
    'Did you have time',
    'Was there somebody',
    'Did you manage',
    'Was there something',
  ])
    await wren
      .getByRole('group', { name: new RegExp(`^${legend}`) })
      .getByLabel('Hardly ever')
      .check()
  await sendForm(wren, wren.getByRole('button', { name: 'Keep it' }))
  await expect(wren.getByText('That sounds like a hard week')).toBeVisible()
  await expectAccessible(wren)
  await sendForm(wren, wren.getByRole('button', { name: 'Yes, ask them to say hello' }))
  await expect(wren.getByText('A facilitator will write to you')).toBeVisible()
})
