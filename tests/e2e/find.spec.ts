import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test('somebody finds a group in their own words', async ({ visitor }) => {
      const page = await visitor({ scripts })
      await page.goto('/')
      await page.getByLabel('What do you live with?').fill('sugar diabetis')
      await page.getByRole('button', { name: 'Find groups' }).click()
      await expect(page.getByRole('heading', { name: 'We looked for' })).toBeVisible()
      await expect(page.getByText('We were not sure of the spelling')).toBeVisible()
      await expect(page.getByRole('link', { name: 'Take out Type 1 diabetes' })).toBeVisible()
      await page.getByRole('link', { name: 'Take out Type 2 diabetes' }).click()
      await expect(page.getByLabel('What do you live with?')).toHaveValue('Type 1 diabetes')
      await page.getByRole('link', { name: 'Diabetes', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Diabetes' })).toBeVisible()
      await expect(page.getByText('Plot Seventeen reads most posts')).toBeVisible()
      await expect(page.getByText('Fewer than ten members')).toBeVisible()
      await expect(page.getByText('First Monday of the month')).toBeVisible()
      await expect(page.locator('#join').getByRole('link', { name: 'Sign in' })).toHaveAttribute(
        'href',
        '/sign-in?next=%2Fgroups%2Fdiabetes',
      )
    })

    test('two conditions at once find the groups for both, and what to do about a third', async ({ visitor }) => {
      const page = await visitor({ scripts })
      await page.goto('/groups?q=type+1+diabetes+and+depression')
      await expect(page.getByRole('heading', { name: 'For living with more than one of these' })).toBeVisible()
      const cards = page.getByRole('main').getByRole('heading', { level: 3 })
      await expect(cards).toHaveText(['Low mood with a long-term condition', 'Diabetes'])
      await page.goto('/groups?q=copd+and+gout')
      await expect(page.getByText('There is no group for gout yet')).toBeVisible()
    })

    test('somebody joins with one press, is welcomed once, and can leave', async ({ as }) => {
      const page = await as(scripts ? 'priya' : 'hazel', { scripts })
      await page.goto('/groups/epilepsy')
      await page.getByRole('button', { name: 'Join Epilepsy' }).click()
      await expect(page.getByRole('heading', { name: 'Welcome to Epilepsy' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Conversations' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Start a thread' })).toBeVisible()
      await page.getByRole('link', { name: 'Memory', exact: true }).click()
      await expect(page.getByRole('heading', { name: 'Conversations about memory' })).toBeVisible()

      await page.getByRole('link', { name: 'Leave this group' }).click()
      await expect(page.getByText('You can come back at any time')).toBeVisible()
      await page.getByRole('button', { name: 'Leave Epilepsy' }).click()
      await expect(page.getByRole('status')).toContainText('You have left this group')
      await expect(page.getByRole('button', { name: 'Join Epilepsy' })).toBeVisible()
    })

    test('a group that asks first is asked, and the asking can be taken back', async ({ as }) => {
      const page = await as(scripts ? 'priya' : 'hazel', { scripts })
      await page.goto('/groups/ms')
      await page.getByLabel('A few words about why').fill('x'.repeat(20))
      await page.getByRole('button', { name: 'Ask to join' }).click()
      await expect(page.getByRole('heading', { name: /^You asked to join on \w+day \d+ \w+/ })).toBeVisible()
      await page.getByRole('button', { name: 'Take it back' }).click()
      await expect(page.getByRole('button', { name: 'Ask to join' })).toBeVisible()
    })

    test('a facilitator is told what to do before leaving', async ({ as }) => {
      const page = await as('rowan', { scripts })
      await page.goto('/groups/chronic-pain/leave')
      await expect(page.getByText('Ask a coordinator to find somebody else first')).toBeVisible()
      await expect(page.getByRole('button', { name: /Leave/ })).toHaveCount(0)
    })

    test('somebody asks for a group that is not there', async ({ as }) => {
      const page = await as(scripts ? 'priya' : 'hazel', { scripts })
      await page.goto('/groups?q=painful+big+toe')
      await expect(page.getByRole('heading', { name: 'There is no group for gout yet' })).toBeVisible()
      await page.getByRole('link', { name: 'Ask for one' }).click()
      await expect(page.getByLabel('Gout', { exact: true })).toBeChecked()
      await expect(page.getByText('Only the coordinators of Waymark will read this')).toBeVisible()
      const words = page.getByLabel('What do you live with, and what would you want')
      await words.fill('')
      await page.getByRole('button', { name: 'Ask for this group' }).click()
      await expect(page.getByRole('alert')).toContainText('Write a few words')
      await words.fill(`Gout, and the jokes about it. ${scripts}`)
      await page.getByRole('button', { name: 'Ask for this group' }).click()
      await expect(page.getByRole('heading', { name: 'Thank you. We have it' })).toBeVisible()
      await expect(page.getByText('What happens next')).toBeVisible()
      await expect(page.getByText('Gout, and the jokes about it.')).toBeVisible()

      await page.goto('/groups/ask?q=gout')
      await words.fill('Again, please')
      await page.getByRole('button', { name: 'Ask for this group' }).click()
      await expect(page.getByRole('alert')).toContainText('You have asked for this already')
      await expect(words).toHaveValue('Again, please')
      await page.getByRole('button', { name: 'Take it back' }).first().click()
      await expect(page.getByText('What you asked for')).toHaveCount(0)
    })
  })
}

test('a visitor who asks for a group comes back with their words', async ({ visitor }) => {
  const page = await visitor()
  await page.goto("/groups?q=sjogren's")
  await page.getByRole('link', { name: 'Ask for one' }).click()
  await expect(page.getByText('will still be in the box')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
  await page.locator('button[name=demo][value=hazel]').click()
  await expect(page.getByLabel('What do you live with, and what would you want')).toHaveValue("sjogren's")
  await expect(page.getByLabel("Sjögren's disease")).toBeChecked()
})

test('the public pages can be found by search engines, and nothing else can', async ({ visitor, as }) => {
  const page = await visitor()
  for (const path of [
    '/',
    '/groups',
    '/groups/chronic-pain',
    '/help-now',
    '/house-rules',
    '/privacy',
    '/accessibility',
  ]) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(200)
    expect(answer?.headers()['x-robots-tag'], path).toBeUndefined()
    await expect(page.locator('meta[name=description]'), path).toHaveCount(1)
    await expect(page.locator('script'), path).toHaveCount(0)
  }
  for (const path of ['/groups?q=fibro', '/sign-in', '/groups/ask', '/groups/chronic-pain/slip']) {
    expect((await page.goto(path))?.headers()['x-robots-tag'], path).toContain('noindex')
  }
  await page.goto('/groups/chronic-pain?left=1')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/groups\/chronic-pain$/)
  await expect(page.locator('body')).not.toContainText('Waking at 3am')
  const heron = await as('heron')
  expect((await heron.goto('/groups/chronic-pain'))?.headers()['x-robots-tag']).toContain('noindex')
})

test('a slip carries a code for the public page', async ({ visitor, request }) => {
  const page = await visitor()
  await page.goto('/groups/chronic-pain')
  await page.getByRole('link', { name: 'Print a slip' }).click()
  const code = page.getByRole('img', { name: /Square code that opens .*\/groups\/chronic-pain/ })
  await expect(code).toBeVisible()
  expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
  expect((await request.get('/groups/chronic-pain/qr.svg')).headers()['content-type']).toContain('image/svg+xml')
  expect((await request.get('/groups/no-such-group/qr.svg')).status()).toBe(404)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('link', { name: 'Get help now' })).toBeHidden()
  await expect(page.getByText('A peer support group')).toBeVisible()
})

test('get help now has every contact, each to press, and a way out', async ({ visitor }) => {
  const page = await visitor({ scripts: false })
  await page.goto('/help-now')
  for (const address of [
    'tel:999',
    'tel:111',
    'tel:116123',
    'tel:0800585858',
    'tel:08082000247',
    'tel:08001111',
    'tel:08088087777',
  ])
    await expect(page.locator(`a[href="${address}"]`)).toBeVisible()
  await expect(page.locator('a[href^="sms:85258"]')).toHaveText('Text SHOUT to 85258')
  await expect(page.getByRole('link', { name: 'Leave this site' })).toHaveAttribute('href', /bbc\.co\.uk\/weather/)
})

test('get help now opens without a signal, and carries nobody’s name', async ({ as }) => {
  const page = await as('heron')
  await page.goto('/groups/chronic-pain')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.reload()
  await page.context().setOffline(true)
  await page.goto('/help-now')
  await expect(page.getByRole('heading', { level: 1, name: 'Get help now' })).toBeVisible()
  await expect(page.locator('a[href="tel:116123"]')).toBeVisible()
  await expect(page.getByText('Heron')).toHaveCount(0)
  const styled = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontWeight)
  expect(styled).toBe('700')
  await page.context().setOffline(false)
})

test('what is new since the last visit is marked, and one’s own words are not', async ({ as }) => {
  const wren = await as('wren')
  await wren.goto('/groups/brain-injury')
  await expect(wren.getByRole('heading', { name: 'Conversations' })).toBeVisible()
  const otter = await as('otter')
  await otter.goto('/groups/brain-injury/new-thread')
  await otter.getByLabel('Title').fill('The kettle and the phone at once')
  await otter.getByLabel('Your words').fill('I can do one or the other. Is it like that for you?')
  await sendForm(otter, otter.getByRole('button', { name: /Post to/ }))
  await otter.goto('/groups/brain-injury')
  const own = otter.getByRole('listitem').filter({ hasText: 'The kettle and the phone at once' })
  await expect(own.getByText('New', { exact: true })).toHaveCount(0)
  await wren.reload()
  const line = wren.getByRole('listitem').filter({ hasText: 'The kettle and the phone at once' })
  await expect(line.getByText('New', { exact: true })).toBeVisible()
})

for (const [path, who] of [
  ['/', null],
  ['/groups', null],
  ['/groups?q=type+1+diabetes+and+depression', null],
  ['/groups?q=xyzzy', null],
  ['/groups/chronic-pain', null],
  ['/groups/chronic-pain/slip', null],
  ['/help-now', null],
  ['/house-rules', null],
  ['/privacy', null],
  ['/accessibility', null],
  ['/groups/ms', 'heron'],
  ['/groups/chronic-pain', 'heron'],
  ['/groups/chronic-pain', 'sam'],
  ['/groups/chronic-pain/about', 'heron'],
  ['/groups/chronic-pain/leave', 'heron'],
  ['/groups/ask?q=gout', 'heron'],
] as const) {
  test(`${path} is accessible${who ? ` to ${who}` : ''}, and fits a small phone`, async ({ visitor, as }) => {
    const page = who ? await as(who) : await visitor()
    await page.goto(path)
    await expectAccessible(page)
    await page.setViewportSize({ width: 320, height: 700 })
    const spill = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(spill).toBeLessThanOrEqual(0)
  })
}
