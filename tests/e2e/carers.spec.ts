import type { Page } from '@playwright/test'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'

for (const scripts of [true, false]) {
  // The checker is a script itself: the pages are the same, so it looks at them where scripts are on.
  const look = (page: Page) => (scripts ? expectAccessible(page) : Promise.resolve())
  const how = scripts ? 'with scripts' : 'without scripts'

  test(`somebody comes in as a carer, one question a page, and finds their turning point, ${how}`, async ({ as }) => {
    const page = await as(scripts ? 'heron' : 'otter', { scripts, width: scripts ? 1280 : 390 })
    await page.goto('/groups')
    await page.getByRole('link', { name: 'For carers' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('For carers')
    // Nothing of who is inside stands here.
    await expect(page.getByText('Carers together')).toHaveCount(0)
    await look(page)
    await page.getByRole('link', { name: 'I look after somebody' }).click()
    await look(page)
    await sendForm(page, page.getByRole('button', { name: 'Come in' }))
    await expect(page.getByRole('alert')).toContainText('Choose who you look after')
    await page.getByLabel('A parent').check()
    await sendForm(page, page.getByRole('button', { name: 'Come in' }))

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do they live with?')
    await page.getByLabel('What do you call it?').fill('parkinsons')
    await sendForm(page, page.getByRole('button', { name: 'Find it' }))
    await expect(page.getByLabel(/Parkinson/).first()).toBeVisible()
    await look(page)
    await page
      .getByLabel(/Parkinson/)
      .first()
      .check()
    await sendForm(page, page.getByRole('button', { name: 'Keep this' }))
    await page.getByLabel('Since which year?').fill('2022')
    await page.getByLabel('Other carers').check()
    await sendForm(page, page.getByRole('button', { name: 'Keep this' }))
    await page.getByLabel('Part of every day').check()
    await sendForm(page, page.getByRole('button', { name: 'Keep this' }))

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('About my caring')
    await expect(page.getByText('Other carers see this')).toHaveCount(1)
    await look(page)
    await page.goto('/carers')
    await expect(page.getByRole('link', { name: 'Hospital and coming home' })).toBeVisible()
    await look(page)
    await page.getByRole('link', { name: 'Join Carers together' }).click()
    await sendForm(page, page.getByRole('button', { name: /^Join/ }))
    await page.goto('/carers')
    await page.getByRole('link', { name: 'Hospital and coming home' }).click()
    await expect(page.getByText('He comes home on Friday and I am scared')).toBeVisible()
  })

  test(`a carer keeps somebody apart, and the page says the same whoever it is, ${how}`, async ({ as }) => {
    const page = await as('wren', { scripts })
    await page.goto('/carers')
    await page.getByRole('link', { name: 'Keep somebody apart from me' }).click()
    await look(page)
    await page.getByLabel(/Their e-mail address/).fill('Dad')
    await sendForm(page, page.getByRole('button', { name: 'Keep them apart' }))
    await expect(page.getByRole('alert')).toContainText('Write an e-mail address')
    await page.getByLabel(/Their e-mail address/).fill('nobody.at.all@example.org')
    await page.getByLabel(/A word for yourself/).fill('Him')
    await sendForm(page, page.getByRole('button', { name: 'Keep them apart' }))
    await expect(page.getByRole('status')).toContainText('Done. It holds from now on.')
    await look(page)
    await sendForm(page, page.getByRole('button', { name: /Take this back/ }).first())
    await expect(page.getByText('By an e-mail address')).toHaveCount(0)
  })

  test(`a carer finds someone to talk to, and before they post may take out what gives somebody away, ${how}`, async ({
    as,
  }) => {
    const page = await as('wren', { scripts, width: scripts ? 1280 : 390 })
    await page.goto('/carers')
    await page.getByRole('link', { name: 'Someone to talk to' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Someone to talk to')
    await expect(page.getByText(/3 years further along as a carer · looks after their partner/)).toBeVisible()
    await expect(page.getByRole('region', { name: 'I need someone now' })).toContainText(
      /Rowan and the moderators read here today until 10pm|Facilitators are back/,
    )
    await expect(page.getByRole('link', { name: 'Drop-in: a cup of tea for carers' }).first()).toBeVisible()
    await page.getByRole('link', { name: 'Ask for an assessment' }).click()
    await expect(page.getByRole('link', { name: 'Carer’s assessment', exact: true })).toBeVisible()
    await page.goBack()
    await look(page)
    await page.getByRole('link', { name: 'Write to other carers' }).click()
    await page.getByLabel('Title').fill(`Nights ${how}`)
    await page.getByLabel('Your words').fill('My husband Colin lives at LS1 4AP.')
    await sendForm(page, page.getByRole('button', { name: 'Post to Carers together' }))
    await expect(page.getByRole('heading', { name: 'Before you post' })).toBeVisible()
    await look(page)
    await sendForm(page, page.getByRole('button', { name: 'Take these out' }))
    await expect(page.getByLabel('Your words')).toHaveValue('My husband [left out] lives at [left out].')
    await page.getByLabel('Your words').fill('My husband Colin sleeps.')
    await sendForm(page, page.getByRole('button', { name: 'Post to Carers together' }))
    await sendForm(page, page.getByRole('button', { name: 'Post as it is' }))
    await expect(page.getByText('My husband Colin sleeps.')).toBeVisible()
  })

  test(`a question is asked and answered, says what helped, is summed up by anybody, and stands in the five-minute read, ${how}`, async ({
    as,
  }) => {
    const title = `Is a break allowed? ${how}`
    const wren = await as('wren', { scripts, width: scripts ? 1280 : 390 })
    await wren.goto('/groups/carers-together')
    await wren.getByRole('link', { name: 'Ask a question' }).click()
    await look(wren)
    await wren.getByLabel('Title').fill(title)
    await wren.getByLabel('Your words').fill('I feel bad when I sit down. How do you do it?')
    await wren.getByLabel('Breaks', { exact: true }).check()
    await sendForm(wren, wren.getByRole('button', { name: 'Post to Carers together' }))
    await expect(wren.getByRole('heading', { level: 1 })).toHaveText(title)
    // The facilitator chose it for this turning point.
    await expect(wren.getByRole('region', { name: 'Services that may help' })).toContainText('Sit With Me')
    const thread = new URL(wren.url()).pathname

    const rowan = await as('rowan', { scripts })
    await rowan.goto(thread)
    await rowan.getByLabel('Your reply').fill('I set a timer for ten minutes. It is allowed when it rings.')
    await sendForm(rowan, rowan.getByRole('button', { name: 'Post reply' }))
    await wren.goto(thread)
    await sendForm(wren, wren.getByRole('button', { name: 'This helped' }))
    await expect(wren.getByText('This helped whoever asked')).toBeVisible()
    await expect(wren.getByRole('region', { name: 'In short' })).toContainText('I set a timer for ten minutes')
    await look(wren)

    await rowan.goto(thread)
    await rowan.getByRole('link', { name: 'Write two or three lines for whoever comes next' }).click()
    await rowan.getByLabel('What helped, in two or three lines').fill('A timer.')
    await sendForm(rowan, rowan.getByRole('button', { name: 'Keep this summary' }))
    await expect(rowan.getByRole('region', { name: 'In short' })).toContainText('A timer.')
    await wren.goto(`${thread}/summary`)
    await look(wren)
    await wren.getByLabel('What helped, in two or three lines').fill('A timer, says Colin of 01632 960961.')
    await sendForm(wren, wren.getByRole('button', { name: 'Keep this summary' }))
    await expect(wren.getByRole('heading', { name: 'Before you post' })).toBeVisible()
    await wren.getByLabel('What helped, in two or three lines').fill('A timer of ten minutes.')
    await sendForm(wren, wren.getByRole('button', { name: 'Keep this summary' }))
    await expect(wren.getByRole('region', { name: 'In short' })).toContainText('A timer of ten minutes.')
    await rowan.goto(`${thread}/summary`)
    await sendForm(rowan, rowan.getByRole('button', { name: 'Put back what it said: A timer.' }))
    await expect(rowan.getByRole('region', { name: 'In short' })).toContainText('Put back by you')

    const own = rowan.getByRole('article').filter({ hasText: 'I set a timer' })
    await own.getByText('More about what Rowan wrote').click()
    await sendForm(rowan, own.getByRole('button', { name: 'Pick for the five-minute read' }))
    await expect(rowan.getByRole('region', { name: 'Picked by those who look after this place' })).toContainText(title)
    await wren.goto('/groups/carers-together')
    await wren.getByRole('link', { name: 'The five-minute read' }).click()
    await expect(wren.getByRole('region', { name: 'Summed up this week' })).toContainText('A timer.')
    await look(wren)
    await sendForm(wren, wren.getByRole('button', { name: 'Tell me once a week' }))
    await expect(wren.getByText('We tell you on Sunday morning')).toBeVisible()
    await sendForm(wren, wren.getByRole('button', { name: 'Stop telling me' }))
  })

  test(`whoever is not a carer and opens plans is led to where carers come in, ${how}`, async ({ as }) => {
    const page = await as('linnet', { scripts })
    for (const plans of ['/plans', '/plans/emergency/card', '/plans/mine/share', '/plans/openings', '/coping']) {
      await page.goto(plans)
      await expect(page.getByRole('status')).toContainText('Plans and weekly checks are for carers')
    }
    await expect(page.getByRole('link', { name: 'I look after somebody' })).toBeVisible()
    await look(page)
  })

  test(`somebody under 18 is turned kindly to people who are there for them, and going back changes nothing, ${how}`, async ({
    visitor,
  }) => {
    const page = await visitor({ scripts })
    await page.goto('/join')
    await page.getByLabel('No, I am under 18').check()
    await look(page)
    await sendForm(page, page.getByRole('button', { name: 'Continue' }))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There are people for you')
    await expect(page.getByRole('link', { name: /0800 1111/ })).toBeVisible()
    await look(page)
    for (const later of ['/join', '/join/name', '/join/rules', '/join/account']) {
      await page.goto(later)
      await expect(page).toHaveURL(/\/join\/under-18$/)
    }
    await page.goBack()
    await expect(page).toHaveURL(/under-18/)
  })
}

test('a place for carers leads everybody else to the front door, and is in no list', async ({ as, visitor }) => {
  for (const page of [await as('linnet'), await visitor()]) {
    await page.goto('/groups/carers-together')
    await expect(page).toHaveURL(/\/carers$/)
    await page.goto('/groups')
    await expect(page.getByText('Carers together')).toHaveCount(0)
  }
})
