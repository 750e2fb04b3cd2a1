import type { Page } from '@playwright/test'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'

const waking = 'Waking at 3am with pain. What actually helps you get back off?'

async function openWaking(page: Page) {
  await page.goto('/groups/chronic-pain')
  await page.getByRole('link', { name: waking }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Waking at 3am')
}

/** Starts a thread of one's own, so that no two stories meet in one. */
async function startThread(page: Page, title: string, body = 'Something to talk about.', group = 'chronic-pain') {
  await page.goto(`/groups/${group}/new-thread`)
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Your words').fill(body)
  await page.getByRole('button', { name: /^Post to/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  return page.url().replace(/[?#].*/, '')
}
async function reply(page: Page, words: string) {
  await page.getByLabel('Your reply').fill(words)
  await page.getByRole('button', { name: 'Post reply' }).click()
  await expect(page.getByText(words)).toBeVisible()
}
const postWith = (page: Page, words: string) => page.getByRole('article').filter({ hasText: words })
const more = async (page: Page, words: string, link: string) => {
  await postWith(page, words).getByText('More').click()
  await postWith(page, words).getByRole('link', { name: link }).click()
}

for (const scripts of [true, false]) {
  const name = (words: string) => `${words} ${scripts ? 'with' : 'without'} scripts`
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test('a member reads a thread, answers, and the answer is there for somebody else', async ({ as }) => {
      const heron = await as('heron', { scripts })
      await openWaking(heron)
      await expect(heron.getByText('3 years further along').first()).toBeVisible()
      if (scripts) await expectAccessible(heron)

      const words = name('The *audiobook* worked last night')
      await heron.getByLabel('Your reply').fill(words)
      await heron.getByRole('button', { name: 'Post reply' }).click()
      await expect(heron).toHaveURL(/#post-/)
      await expect(heron.getByText(words.replaceAll('*', ''))).toBeVisible()
      await expect(heron.getByLabel('Your reply')).toHaveValue('')

      const rowan = await as('rowan', { scripts })
      await rowan.goto(heron.url())
      await expect(rowan.getByText(words.replaceAll('*', ''))).toBeVisible()
    })

    test('a thread is narrowed to people further along, and back', async ({ as }) => {
      const heron = await as('heron', { scripts })
      await openWaking(heron)
      await heron.getByRole('link', { name: 'Only people further along' }).click()
      await expect(heron.getByText(/^Showing .* answers from people further along/)).toBeVisible()
      for (const article of (await heron.getByRole('article').all()).slice(1))
        await expect(article.getByText('further along').first()).toBeVisible()
      if (scripts) await expectAccessible(heron)
      await heron.getByRole('link', { name: 'Show all' }).click()
      await expect(heron.getByRole('link', { name: 'Only people further along' })).toBeVisible()
    })

    test('an empty answer says what to do, and loses nothing', async ({ as }) => {
      const rowan = await as('rowan', { scripts })
      await rowan.goto('/groups/chronic-pain/new-thread')
      await rowan.getByLabel('Your words').fill('Only the words, no title yet.')
      await rowan.getByLabel('Post without my name this time').check()
      await rowan.getByRole('button', { name: /^Post to/ }).click()
      await expect(rowan.getByRole('alert')).toContainText('Give your thread a title')
      await expect(rowan.getByLabel('Your words')).toHaveValue('Only the words, no title yet.')
      await expect(rowan.getByLabel('Post without my name this time')).toBeChecked()
      if (scripts) await expectAccessible(rowan)
    })

    test('words are looked at before they are posted, with a note and without a name', async ({ as }) => {
      const heron = await as('heron', { scripts })
      const title = name('Looked at twice')
      await heron.goto('/groups/chronic-pain/new-thread')
      await heron.getByLabel('Title').fill(title)
      await heron.getByLabel('Your words').fill('This was *hard* to write.')
      await heron.getByText('Add a content note').click()
      await heron.getByLabel('low mood').check()
      await heron.getByLabel('Post without my name this time').check()
      await heron.getByRole('button', { name: 'See how it will look' }).click()
      await expect(heron.getByText('It is not posted yet')).toBeVisible()
      await expect(heron.locator('em', { hasText: /^hard$/ })).toBeVisible()
      if (scripts) await expectAccessible(heron)
      await heron.getByRole('button', { name: /^Post to/ }).click()
      await expect(heron.getByText('You, without your name')).toBeVisible()

      const rowan = await as('rowan', { scripts })
      await rowan.goto(heron.url())
      const post = rowan.getByRole('article').first()
      await expect(post).toContainText('A member of this group')
      await expect(post).toContainText('Content note: low mood.')
      await expect(post.getByText('to write')).toBeHidden()
      await post.getByText('Show it when you are ready').click()
      await expect(post.getByText('to write')).toBeVisible()
      expect(await rowan.content()).not.toContain('Heron')
    })

    test('support is given with a press and taken back with another', async ({ as }) => {
      const heron = await as('heron', { scripts })
      const thread = await startThread(heron, name('A hard week'))
      await expect(heron.getByRole('button', { name: /I hear you/ })).toHaveCount(0)
      const rowan = await as('rowan', { scripts })
      await rowan.goto(thread)
      await sendForm(rowan, rowan.getByRole('button', { name: 'Sending strength' }))
      const given = rowan.getByRole('button', { name: 'Sending strength · 1 ✓' })
      await expect(given).toHaveAttribute('aria-pressed', 'true')
      await heron.goto(thread)
      await expect(heron.getByText('Sending strength · 1')).toBeVisible()
      await given.click()
      await expect(rowan.getByRole('button', { name: 'Sending strength', exact: true })).toHaveAttribute(
        'aria-pressed',
        'false',
      )
    })

    test('somebody quotes a post, and the quotation leads back to it', async ({ as }) => {
      const heron = await as('heron', { scripts })
      const thread = await startThread(heron, name('Quoting'), 'Heat first, then a slow walk.')
      const rowan = await as('rowan', { scripts })
      await rowan.goto(thread)
      await more(rowan, 'Heat first', 'Quote this in a reply')
      await expect(rowan.getByLabel('Your reply')).toHaveValue(/^> Heat first, then a slow walk\.\n\n$/)
      await rowan.getByLabel('Your reply').press('Control+End')
      await rowan.getByLabel('Your reply').pressSequentially('That, and @Heron, a nap.')
      await rowan.getByRole('button', { name: 'Post reply' }).click()
      await expect(rowan.getByRole('link', { name: 'Answers Heron' })).toBeVisible()
      await expect(rowan.getByRole('blockquote')).toHaveText('Heat first, then a slow walk.')
      await expect(rowan.locator('strong', { hasText: '@Heron' })).toBeVisible()
    })

    test('somebody changes their words, and a facilitator sees what they said before', async ({ as }) => {
      const heron = await as('heron', { scripts })
      const thread = await startThread(heron, name('Before'), 'First words.')
      await more(heron, 'First words.', 'Change my words')
      await expect(heron.getByLabel('Title')).toHaveValue(name('Before'))
      if (scripts) await expectAccessible(heron)
      await heron.getByLabel('Title').fill(name('After'))
      await heron.getByLabel('Your words').fill('Better words.')
      await heron.getByRole('button', { name: 'Keep the change' }).click()
      await expect(heron.getByRole('heading', { level: 1 })).toHaveText(name('After'))
      await expect(heron.getByText('edited')).toBeVisible()

      const rowan = await as('rowan', { scripts })
      await rowan.goto(thread)
      await more(rowan, 'Better words.', 'What it said before')
      await expect(rowan.getByText('First words.')).toBeVisible()
      await expect(rowan.getByText(name('Before'))).toBeVisible()
      if (scripts) await expectAccessible(rowan)
    })

    test('somebody takes down their own words, and puts them back', async ({ as }) => {
      const heron = await as('heron', { scripts })
      const thread = await startThread(heron, name('Said too much'), 'Too much, maybe.')
      const rowan = await as('rowan', { scripts })
      await more(heron, 'Too much, maybe.', 'Take my words down')
      await expect(heron.getByRole('heading', { level: 1 })).toHaveText('Take your words down?')
      if (scripts) await expectAccessible(heron)
      await heron.getByRole('button', { name: 'Take my words down' }).click()
      await expect(heron.getByRole('heading', { level: 1 })).toHaveText('Your words are taken down')

      await rowan.goto(thread)
      await expect(rowan.getByRole('heading', { level: 1 })).toHaveText('A thread that was taken down')
      await expect(rowan.getByText('Taken down by the person who wrote it.')).toBeVisible()
      expect(await rowan.content()).not.toContain('Too much')

      await heron.goto(thread)
      await heron.getByRole('link', { name: 'Read it, or put it back' }).click()
      await heron.getByRole('button', { name: 'Undo: put my words back' }).click()
      await expect(heron.getByText('Too much, maybe.')).toBeVisible()
    })

    test('a draft waits, is listed, is thrown away and comes back', async ({ as }) => {
      const heron = await as('heron', { scripts })
      const thread = await startThread(heron, name('Half-written'))
      await heron.getByLabel('Your reply').fill('Half a thought')
      await heron.getByRole('button', { name: 'Save draft' }).click()
      await expect(heron.getByText(scripts ? /^Draft kept \d/ : /^This is your draft from/)).toBeVisible()

      await heron.goto('/drafts')
      await expect(heron.getByText(`A reply in “${name('Half-written')}”`)).toBeVisible()
      if (scripts) await expectAccessible(heron)
      await heron.goto(thread)
      await expect(heron.getByLabel('Your reply')).toHaveValue('Half a thought')
      await expect(heron.getByText('This is your draft from')).toBeVisible()
      await heron.getByRole('button', { name: 'Throw it away' }).click()
      await expect(heron.getByText('Your draft is gone.')).toBeVisible()
      await expect(heron.getByLabel('Your reply')).toHaveValue('')
      await heron.getByRole('button', { name: 'Undo' }).click()
      await expect(heron.getByLabel('Your reply')).toHaveValue('Half a thought')
      await heron.getByRole('button', { name: 'Post reply' }).click()
      await expect(postWith(heron, 'Half a thought')).toBeVisible()
      await expect(heron.getByLabel('Your reply')).toHaveValue('')
    })

    test('a session that ends in the middle of a sentence costs no words', async ({ as }) => {
      const heron = await as('heron', { scripts })
      const thread = await startThread(heron, name('Signed out half-way'))
      await heron.getByLabel('Your reply').fill('Do not lose this')
      await heron.context().clearCookies()
      await heron.getByRole('button', { name: 'Post reply' }).click()
      await expect(heron.getByRole('heading', { level: 1 })).toContainText('You are signed out')
      await expect(heron.getByLabel('Your words')).toHaveValue('Do not lose this')
      if (scripts) await expectAccessible(heron)

      const [tab] = await Promise.all([
        heron.context().waitForEvent('page'),
        heron.getByRole('link', { name: /^Sign in \(/ }).click(),
      ])
      await tab.locator('button[name=demo][value=heron]').click()
      await expect(tab).toHaveURL(thread)
      await heron.getByRole('button', { name: 'I have signed in: post it now' }).click()
      await expect(postWith(heron, 'Do not lose this')).toBeVisible()
    })

    test('a reader folds posts by a word of their own', async ({ as }) => {
      const rowan = await as('rowan', { scripts })
      await rowan.goto('/settings/folds')
      await rowan.getByLabel('Fold posts that mention these words').fill('marmalade')
      await rowan.getByRole('button', { name: 'Keep this' }).click()
      await expect(rowan.getByText('Kept.')).toBeVisible()
      if (scripts) await expectAccessible(rowan)
      const heron = await as('heron', { scripts })
      const thread = await startThread(heron, name('Breakfast'), 'Toast and marmalade at four.')
      await rowan.goto(thread)
      await expect(rowan.getByText('Toast and marmalade')).toBeHidden()
      await rowan.getByText('Folded because it mentions a word you chose.').click()
      await expect(rowan.getByText('Toast and marmalade')).toBeVisible()
    })

    test('a long thread has pages, and a post’s own address leads to its page', async ({ as }) => {
      test.slow()
      const heron = await as('heron', { scripts })
      const thread = await startThread(heron, name('A long one'), 'Where it began.')
      for (let count = 1; count <= 24; count++) await reply(heron, `Step ${count} of many.`)
      // After posting, people land where their words are.
      await expect(heron).toHaveURL(/after=.*#post-/)
      await heron.goto(thread)
      await expect(heron.getByText('Step 24 of many.')).toHaveCount(0)
      await heron.getByRole('link', { name: 'Later replies' }).click()
      await expect(heron.getByText('Step 24 of many.')).toBeVisible()
      await heron.getByRole('link', { name: 'From the beginning' }).first().click()
      await expect(heron.getByText('Where it began.')).toBeVisible()
      await heron.getByRole('link', { name: 'Newest replies' }).click()
      await expect(heron.getByText('Step 5 of many.')).toBeVisible()
      await heron.getByRole('link', { name: 'Earlier replies' }).first().click()
      await expect(heron.getByText('Where it began.')).toBeVisible()

      const rowan = await as('rowan', { scripts })
      await rowan.goto(thread)
      await rowan.goto(thread)
      await rowan.getByRole('link', { name: 'Jump to what is new' }).click()
      await expect(rowan.getByText('New since you were last here')).toBeVisible()
      await expect(rowan.getByText('Step 20 of many.')).toBeVisible()
      await expect(rowan.getByText('Step 24 of many.')).toBeVisible()
    })
  })
}

test('a reply comes in while somebody reads: they are told, and nothing moves until they ask', async ({ as }) => {
  const heron = await as('heron')
  const thread = await startThread(heron, 'Read at the same time')
  await heron.getByLabel('Your reply').fill('I am still writing')
  await heron.waitForTimeout(1000)
  const rowan = await as('rowan')
  await rowan.goto(thread)
  await reply(rowan, 'Here already.')
  await expect(heron.getByText('One new reply.')).toBeVisible()
  await expect(heron.getByText('Here already.')).toHaveCount(0)
  await expect(heron.getByLabel('Your reply')).toBeFocused()
  await expectAccessible(heron)
  await heron.getByRole('button', { name: 'Show it' }).click()
  await expect(postWith(heron, 'Here already.')).toBeFocused()
  await expect(heron.getByText('One new reply.')).toHaveCount(0)
  await expect(heron.getByLabel('Your reply')).toHaveValue('I am still writing')
  // Nobody is told of their own words.
  await rowan.waitForTimeout(1200)
  await expect(rowan.getByText(/new repl/)).toHaveCount(0)
})

test('a draft keeps itself while somebody writes, and joins what they quote later', async ({ as }) => {
  const heron = await as('heron')
  const thread = await startThread(heron, 'Kept while writing', 'Warm socks.')
  await heron.getByLabel('Your reply').pressSequentially('At three in the morning')
  await expect(heron.getByText(/^Draft kept \d/)).toBeVisible()
  const elsewhere = await as('heron', { scripts: false })
  await elsewhere.goto(thread)
  await expect(elsewhere.getByLabel('Your reply')).toHaveValue('At three in the morning')

  await more(heron, 'Warm socks.', 'Quote this in a reply')
  await expect(heron.getByLabel('Your reply')).toHaveValue('At three in the morning\n\n> Warm socks.\n\n')
})

test('without a connection the words stay on the page, and go when it is back', async ({ as }) => {
  const heron = await as('heron')
  await startThread(heron, 'On the night bus')
  await heron.context().setOffline(true)
  await heron.getByLabel('Your reply').fill('No signal here')
  await heron.getByRole('button', { name: 'Post reply' }).click()
  await expect(heron.getByRole('alert')).toContainText('Your words are still here')
  await expect(heron.getByLabel('Your reply')).toHaveValue('No signal here')
  await heron.context().setOffline(false)
  await heron.getByRole('button', { name: 'Post reply' }).click()
  await expect(postWith(heron, 'No signal here')).toBeVisible()
})

test('the page fits a narrow phone', async ({ as }) => {
  const heron = await as('heron', { width: 320 })
  await openWaking(heron)
  const overflow = await heron.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await expectAccessible(heron)
})

test('an address under another group’s name leads to the right one, and others’ threads look missing', async ({
  as,
}) => {
  const heron = await as('heron')
  const thread = await startThread(heron, 'Wrong way round')
  await heron.goto(thread.replace('/chronic-pain/', '/diabetes/'))
  await expect(heron).toHaveURL(/\/groups\/chronic-pain\/threads\//)
  const linnet = await as('linnet')
  const answer = await linnet.goto(thread)
  expect(answer?.status()).toBe(404)
  expect(await linnet.content()).not.toContain('Wrong way round')
})

test('whoever presses Tab while a page wakes on a slow phone can use it all the same', async ({ as }) => {
  const heron = await as('heron')
  await openWaking(heron)
  const phone = await heron.context().newCDPSession(heron)
  await phone.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  const wrong: Error[] = []
  heron.on('pageerror', (error) => wrong.push(error))
  for (let load = 0; load < 5; load++) {
    let isThere = false
    const loaded = heron.reload().then(() => {
      isThere = true
    })
    while (!isThere) await heron.keyboard.press('Tab')
    await loaded
  }
  await heron.getByRole('button', { name: 'I hear you' }).first().press('Enter')
  await expect(heron.getByRole('button', { name: /I hear you.*✓/ }).first()).toBeVisible()
  expect(wrong).toEqual([])
})
