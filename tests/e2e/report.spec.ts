import type { Page } from '@playwright/test'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'
import { joinAndConfirm } from '#tests/support/joining.ts'

const group = 'brain-injury'

async function isIn(page: Page, slug = group) {
  await page.goto(`/groups/${slug}`)
  const join = page.getByRole('button', { name: /^Join/ })
  if ((await join.count()) > 0) await join.click()
}

/** A thread of one's own, so that no two stories meet in one. */
async function startThread(page: Page, title: string, words: string, slug = group) {
  await isIn(page, slug)
  await page.goto(`/groups/${slug}/new-thread`)
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Your words', { exact: true }).fill(words)
  await page.getByRole('button', { name: /^Post/ }).click()
  // Words that triage calls red lead by the page of support first.
  await expect(page.getByRole('heading', { level: 1, name: 'Start a thread' })).toHaveCount(0)
  const back = page.getByRole('link', { name: 'Back to your words' })
  if (await back.isVisible()) await back.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  return page.url().replace(/[?#].*/, '')
}

async function reply(page: Page, thread: string, words: string) {
  await page.goto(thread)
  await page.getByLabel('Your reply').fill(words)
  await page.getByRole('button', { name: 'Post reply' }).click()
  await expect(postWith(page, words)).toBeVisible()
}

const postWith = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words })
const more = async (page: Page, words: string, link: string | RegExp) => {
  await postWith(page, words).locator('.more summary').click()
  await postWith(page, words).getByRole('link', { name: link }).click()
}

/** Where a case is in which somebody said this. */
async function caseWith(page: Page, words: string): Promise<string> {
  await page.goto('/moderation?source=report')
  const links = page.locator('a[href*="/moderation/cases/"]')
  await expect(links.first()).toBeVisible()
  const paths = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  for (const path of new Set(paths)) {
    await page.goto(path)
    if ((await page.getByText(words).count()) > 0) return path
  }
  throw new Error(`No case says ${words}`)
}

for (const scripts of [true, false]) {
  const name = (words: string) => `${words} ${scripts ? 'with' : 'without'} scripts`
  const look = async (page: Page) => {
    if (scripts) await expectAccessible(page)
  }
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test('heron reports what otter wrote, is told at once, and is told what sam decided', async ({ as }) => {
      test.slow()
      const heron = await as('heron', { scripts })
      const title = name('What do you write down?')
      const thread = await startThread(heron, title, 'A list on the fridge.')
      const otter = await as('otter', { scripts })
      await isIn(otter)
      const words = name('You are all making it up.')
      await reply(otter, thread, words)

      await heron.goto(thread)
      await more(heron, words, 'Report this')
      await expect(heron.getByRole('heading', { level: 1 })).toHaveText('Tell us about Otter')
      await look(heron)
      await heron.getByRole('button', { name: 'Continue' }).click()
      await expect(heron.getByRole('alert')).toContainText('Choose what is wrong')
      await heron.getByLabel('Unkind, or not right').check()
      await heron.getByRole('button', { name: 'Continue' }).click()
      await expect(heron.getByText('within a day')).toBeVisible()
      await look(heron)
      await heron.getByRole('button', { name: 'Choose again' }).click()
      await expect(heron.getByLabel('Unkind, or not right')).toBeChecked()
      await heron.getByLabel('A threat, or hate').check()
      await heron.getByRole('button', { name: 'Continue' }).click()
      await expect(heron.getByText('within 15 minutes')).toBeVisible()
      await heron.getByLabel('In your own words').fill(name('It frightened me'))
      await heron.getByRole('button', { name: 'Tell the moderators' }).click()
      await expect(heron.getByRole('status')).toContainText('a moderator will have looked by')
      await look(heron)

      await heron.getByText('Is there more to tell?').click()
      await heron.getByLabel('In your own words').fill('And again today.')
      await sendForm(heron, heron.getByRole('button', { name: 'Add this' }))
      await heron.goto('/my-reports')
      const told = heron.getByRole('article').filter({ hasText: 'And again today.' }).first()
      await expect(told).toContainText(name('It frightened me'))
      await expect(told).toContainText('We are looking')
      await look(heron)
      await expect(async () => {
        await heron.goto('/notices')
        await expect(heron.getByText('We have what you told us').first()).toBeVisible({ timeout: 500 })
      }).toPass()

      // Nothing has happened to the words, and nothing tells their author.
      await otter.goto(thread)
      await expect(postWith(otter, words)).toBeVisible()
      await otter.goto('/notices')
      await expect(otter.getByText('told us')).toHaveCount(0)

      const sam = await as('sam')
      const found = await caseWith(sam, name('It frightened me'))
      await sam.goto(`${found}/decide?action=hide`)
      await sam.getByLabel('Which house rule is it about?').selectOption('be-kind')
      await sam.getByLabel('Why, for the record').fill('A sneer at everybody.')
      await sam.getByRole('button', { name: /^Hide the words/ }).click()
      await expect(sam).toHaveURL(/told=decided/)
      await heron.goto(thread)
      await expect(heron.getByText('Taken from view by the people who look after this place.')).toBeVisible()
      await otter.goto(thread)
      await expect(otter.getByRole('link', { name: 'Read why, and what you can do' })).toBeVisible()
      await expect(async () => {
        await heron.goto('/notices')
        await expect(heron.getByText('We have looked at what you told us').first()).toBeVisible({ timeout: 500 })
      }).toPass()
      await heron.getByText('We have looked at what you told us').first().click()
      await expect(heron.getByRole('article').first()).toContainText('it went against our house rule “be kind”')
      await look(heron)
    })

    test('somebody without an account tells of something, sam answers, and the private link has the answer', async ({
      as,
      visitor,
    }) => {
      test.slow()
      const neighbour = await visitor({ scripts })
      await neighbour.goto('/')
      await neighbour.getByRole('link', { name: 'Report something' }).click()
      await look(neighbour)
      const where = name('Somebody shared my sister’s number')
      await neighbour.getByLabel('What is it, and where?').fill(where)
      await neighbour.getByLabel('Private details').check()
      await neighbour.getByRole('button', { name: 'Continue' }).click()
      await look(neighbour)
      await neighbour.getByLabel('In your own words').fill('She is worried.')
      // The browser has no quarrel with it, and we have.
      await neighbour.getByLabel('E-mail address, if you want to be told').fill('somebody@nowhere')
      await neighbour.getByRole('button', { name: 'Tell the moderators' }).click()
      await expect(neighbour.getByRole('alert')).toContainText('Write an e-mail address')
      await expect(neighbour.getByLabel('In your own words')).toHaveValue('She is worried.')
      await neighbour.getByLabel('E-mail address, if you want to be told').fill('')
      await neighbour.getByRole('button', { name: 'Tell the moderators' }).click()
      await expect(neighbour.getByRole('heading', { name: 'Your private link' })).toBeVisible()
      await look(neighbour)
      const link = neighbour.locator('a[href*="/my-reports/"]')
      const path = new URL((await link.getAttribute('href')) ?? '').pathname
      await neighbour.goto(path)
      await expect(neighbour.getByText('We are looking')).toBeVisible()
      await look(neighbour)

      const sam = await as('sam', { scripts })
      await expect(async () => {
        await sam.goto('/notices')
        await expect(sam.getByText('Somebody told us of something in words').first()).toBeVisible({ timeout: 500 })
      }).toPass()
      await sam.goto('/moderation/concerns')
      await sam.getByRole('article').filter({ hasText: where }).getByRole('link', { name: 'Do something' }).click()
      await look(sam)
      await sam.getByLabel('Or answer them').selectOption('acted')
      await sam.getByLabel('In your own words').fill('We have taken the number down.')
      await sam.getByRole('button', { name: 'Send the answer' }).click()
      await expect(sam.getByRole('status')).toContainText('Whoever told us hears of it')

      await neighbour.goto(path)
      await expect(neighbour.getByText('We have taken the number down.')).toBeVisible()
      const stranger = await visitor({ scripts })
      const answer = await stranger.goto('/my-reports/another-secret')
      expect(answer?.status()).toBe(404)
    })

    test('what a visitor may not see is not told to be there', async ({ as, visitor }) => {
      const heron = await as('heron', { scripts })
      await startThread(heron, name('Inside our group'), 'Only members read this.')
      const id = (await heron.getByRole('article').first().getAttribute('id'))?.replace('post-', '')
      const seen: string[] = []
      for (const address of [`/report/post/${id}`, '/report/post/0190aaaa-0000-7000-8000-000000000000']) {
        const page = await visitor({ scripts })
        await page.goto(address)
        await expect(page.getByLabel('What is it, and where?')).toHaveValue(new RegExp(`${address}$`))
        await page.getByLabel('Something else').check()
        await page.getByRole('button', { name: 'Continue' }).click()
        await page.getByRole('button', { name: 'Tell the moderators' }).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you for telling us')
        const words = await page.getByRole('main').textContent()
        seen.push((words ?? '').replace(/\/my-reports\/[\w-]+/, '').replace(/\d+(:\d+)?[ap]m/, ''))
      }
      expect(seen[0]).toBe(seen[1])
    })
  })
}

test('a newcomer’s words that could harm wait: kindly told, there for nobody else, and moderators are led to them', async ({
  as,
  visitor,
}) => {
  test.slow()
  const moss = await visitor()
  const stamp = Date.now() % 100_000
  await joinAndConfirm(moss, `Mossy Gate ${stamp % 1000}`, `moss${stamp}@example.org`)
  const title = `Something that worked ${stamp}`
  const thread = await startThread(moss, title, 'This miracle cure. Stop taking your tablets and buy it.', 'arthritis')
  await expect(moss.getByText('Somebody will look at this first, usually within')).toBeVisible()
  await expect(moss.getByText('You can see it; others cannot yet.')).toBeVisible()
  await expectAccessible(moss)
  await moss.goto('/groups/arthritis')
  await expect(moss.getByText('Waits to be checked')).toBeVisible()

  const rowan = await as('rowan')
  await isIn(rowan, 'arthritis')
  await rowan.goto('/groups/arthritis')
  await expect(rowan.getByText(title)).toHaveCount(0)
  expect((await (await as('heron')).goto(thread))?.status()).toBe(404)

  const sam = await as('sam')
  await sam.goto(thread)
  await expect(sam.getByText('Members do not see it yet.')).toBeVisible()
  await expectAccessible(sam)
  await sam.getByRole('link', { name: 'Look into it' }).click()
  await expect(sam.getByRole('heading', { level: 1 })).toBeVisible()
  await sam.goto(`${new URL(sam.url()).pathname}/decide?action=let-through`)
  await sam.getByLabel('Why, for the record').fill('Read again: it is a joke about herself.')
  await sam.getByRole('button', { name: 'Let it through' }).click()
  await expect(sam).toHaveURL(/told=decided/)
  await rowan.goto('/groups/arthritis')
  await expect(rowan.getByRole('link', { name: title })).toBeVisible()
  await moss.goto(thread)
  await expect(moss.getByText('Somebody will look at this first')).toHaveCount(0)
})

for (const scripts of [true, false]) {
  test(`heron blocks linnet ${scripts ? 'with' : 'without'} scripts: neither is there for the other, and it can be taken back`, async ({
    as,
  }) => {
    test.slow()
    const stamp = `${scripts ? 'a' : 'b'} ${Date.now() % 100_000}`
    const heron = await as('heron', { scripts })
    const linnet = await as('linnet', { scripts })
    const wren = await as('wren')
    const thread = await startThread(wren, `Blocked story ${stamp}`, 'A place to meet.')
    for (const page of [heron, linnet]) await isIn(page)
    const theirs = `Linnet was here ${stamp}`
    const mine = `Heron was here ${stamp}`
    await reply(linnet, thread, theirs)
    const own = await startThread(linnet, `Linnet asks ${stamp}`, 'Mine.')
    await reply(heron, thread, mine)

    await more(heron, theirs, 'Block Linnet')
    await expect(heron.getByRole('heading', { level: 1 })).toHaveText('Block Linnet?')
    if (scripts) await expectAccessible(heron)
    await heron.getByRole('button', { name: 'Block Linnet' }).click()
    await expect(heron.getByRole('status')).toContainText('You do not see each other any more')
    if (scripts) await expectAccessible(heron)

    await heron.goto(thread)
    await expect(postWith(heron, theirs)).toHaveCount(0)
    await expect(heron.getByText('One reply')).toBeVisible()
    await linnet.goto(thread)
    await expect(postWith(linnet, theirs)).toBeVisible()
    await expect(postWith(linnet, mine)).toHaveCount(0)
    await wren.goto(thread)
    for (const words of [theirs, mine]) await expect(postWith(wren, words)).toBeVisible()

    await heron.goto(`/groups/${group}`)
    await expect(heron.getByText(`Linnet asks ${stamp}`)).toHaveCount(0)
    expect((await heron.goto(own))?.status()).toBe(404)
    await heron.goto(`/search?q=${encodeURIComponent(`here ${stamp}`)}`)
    await expect(heron.getByText(theirs)).toHaveCount(0)

    await heron.goto('/settings/blocked')
    await heron.getByRole('button', { name: 'Unblock Linnet' }).click()
    await expect(heron.getByRole('status')).toContainText('You can see each other again')
    await heron.goto(thread)
    await expect(postWith(heron, theirs)).toBeVisible()
  })
}

test('a profile can be reported and its owner blocked', async ({ as }) => {
  const heron = await as('heron')
  await heron.goto('/groups/chronic-pain')
  await heron.getByRole('link', { name: /Waking at 3am/ }).click()
  await heron.getByRole('link', { name: 'TeaAndToast' }).first().click()
  await expect(heron.getByRole('link', { name: 'Block TeaAndToast' })).toBeVisible()
  await expectAccessible(heron)
  await heron.getByRole('link', { name: 'Report this profile' }).click()
  await expect(heron.getByText('The profile of TeaAndToast.')).toBeVisible()
})
