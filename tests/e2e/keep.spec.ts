import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/browser.ts'

/** Story 6: somebody finds the thread again next week. Wren and Otter share the brain injury group, and nobody else's story is about them. */
const group = 'brain-injury'
/** A second try must not meet the threads of the first. */
const stamp = Date.now() % 100_000

async function startThread(page: Page, title: string, body: string, where = group) {
  await page.goto(`/groups/${where}/new-thread`)
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Your words').fill(body)
  await page.getByRole('button', { name: /^Post to/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  return page.url().replace(/[?#].*/, '')
}
async function answer(page: Page, thread: string, words: string) {
  await page.goto(thread)
  await page.getByLabel('Your reply').fill(words)
  await page.getByRole('button', { name: 'Post reply' }).click()
  await expect(page.getByText(words)).toBeVisible()
}
const titled = (page: Page, title: string) => page.getByRole('heading', { name: title, exact: true })
const listed = (page: Page, title: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: title })

for (const scripts of [true, false]) {
  const name = (words: string) => `${words} ${scripts ? 'with' : 'without'} scripts ${stamp}`
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    // Axe looks at each page in two colours.
    test.slow(scripts)
    const look = async (page: Page) => {
      if (scripts) await expectAccessible(page)
    }

    test('my groups shows what is new since last here, until it is read', async ({ as }) => {
      const wren = await as('wren', { scripts })
      const title = name('Bath times')
      const thread = await startThread(wren, title, 'He will not sit still at bath time.')
      const otter = await as('otter', { scripts })
      await answer(otter, thread, 'A seat in the shower helped me.')

      await wren.goto('/my-groups')
      const news = wren.getByRole('article', { name: title })
      await expect(news).toContainText('Otter')
      await expect(news).toContainText('A seat in the shower helped me.')
      await expect(wren.getByText(/conversations? with something new|Quiet since/).first()).toBeVisible()
      await look(wren)
      await news.getByRole('link', { name: /^Read the new reply/ }).click()
      await expect(wren).toHaveURL(/#post-/)
      await expect(wren.getByText('A seat in the shower helped me.')).toBeVisible()
      await wren.goto('/my-groups')
      await expect(titled(wren, title)).toHaveCount(0)
    })

    test('somebody finds a thread again, misspelt, and only in their own groups', async ({ as }) => {
      const word = scripts ? 'kaleidoscope' : 'hippopotamus'
      const wren = await as('wren', { scripts })
      const best = name('All about it')
      const newest = name('Only in passing')
      await startThread(wren, best, `${word}, ${word} and ${word}.`)
      await startThread(
        wren,
        newest,
        `We talked of many things on the way home from the hospital that day, and of a ${word} too.`,
      )
      const heron = await as('heron', { scripts })
      const elsewhere = name('In another group')
      await startThread(heron, elsewhere, `A ${word} nobody else may read of.`, 'chronic-pain')

      const found = wren.getByRole('main').getByRole('heading', { level: 3 })
      const mine = async () => (await found.allTextContents()).filter((title) => title.includes(String(stamp)))
      await wren.goto('/my-groups')
      await wren.getByRole('searchbox').first().fill(word.replace('o', ''))
      await wren.getByRole('searchbox').first().press('Enter')
      await expect(wren.getByText(`so we looked for “${word}”`)).toBeVisible()
      expect(await mine()).toEqual([newest, best])
      await look(wren)

      await wren.getByText('Choose a group, or what comes first').click()
      await wren.getByLabel('The best match').check()
      await wren.getByRole('button', { name: 'Search again' }).click()
      await expect(found.first()).toHaveText(best)
      expect(await mine()).toEqual([best, newest])
      expect(await wren.content()).not.toContain('In another group')

      await wren.goto('/search?q=zzzzqqqq')
      await expect(wren.getByText('We found nothing like that')).toBeVisible()
      await look(wren)
    })

    test('a thread is followed, found among the followed ones, and let go', async ({ as }) => {
      const otter = await as('otter', { scripts })
      const title = name('Labels on cupboards')
      const thread = await startThread(otter, title, 'Red for the kettle.')
      const wren = await as('wren', { scripts })
      await wren.goto(thread)
      await wren.getByRole('button', { name: 'Follow this thread' }).click()
      await expect(wren.getByRole('button', { name: 'Stop following' })).toBeVisible()

      await wren.goto('/following')
      await expect(listed(wren, title)).toBeVisible()
      await look(wren)
      await listed(wren, title).getByRole('button', { name: 'Stop following' }).click()
      await expect(wren.getByRole('status')).toContainText('You do not follow that thread any more')
      await expect(listed(wren, title)).toHaveCount(0)
      await wren.getByRole('button', { name: 'Undo' }).click()
      await expect(listed(wren, title)).toBeVisible()

      await answer(otter, thread, 'And blue for the plates.')
      await wren.goto('/my-groups')
      await expect(titled(wren, title)).toBeVisible()
      await wren.goto(thread)
      await wren.getByRole('button', { name: 'Stop following' }).click()
      await expect(wren.getByRole('button', { name: 'Follow this thread' })).toBeVisible()
    })

    test('a thread is muted for a week, and heard again', async ({ as }) => {
      const wren = await as('wren', { scripts })
      const title = name('Hard to read today')
      const thread = await startThread(wren, title, 'A long story.')
      const otter = await as('otter', { scripts })
      await answer(otter, thread, 'Me too.')
      await wren.goto('/my-groups')
      await expect(titled(wren, title)).toBeVisible()

      await wren.goto(thread)
      await wren.getByText('Mute this thread').click()
      await look(wren)
      await wren.getByRole('button', { name: 'For a week' }).click()
      await expect(wren.getByText(/^Muted until \w+ \d+ \w+/)).toBeVisible()
      await answer(otter, thread, 'Every day.')
      await wren.goto('/my-groups')
      await expect(wren.getByRole('heading', { level: 1 })).toContainText('Wren')
      await expect(titled(wren, title)).toHaveCount(0)

      await wren.goto('/settings/muted')
      await expect(listed(wren, title)).toContainText('Muted until')
      await look(wren)
      await listed(wren, title)
        .getByRole('button', { name: /^Unmute/ })
        .click()
      await expect(listed(wren, title)).toHaveCount(0)
      await wren.goto('/my-groups')
      await expect(titled(wren, title)).toBeVisible()
    })

    test('a group is muted for a day, and a person for good', async ({ as }) => {
      const wren = await as('wren', { scripts })
      const groupNames: string[] = []
      // Wren cares for somebody too, and is in the carers' place.
      for (const slug of [group, 'carers-together']) {
        await wren.goto(`/groups/${slug}`)
        groupNames.push((await wren.getByRole('heading', { level: 1 }).textContent()) ?? '')
        await wren
          .getByText(/^Mute this group|^Mute (Brain|Carers)/)
          .first()
          .click()
        await wren.getByRole('button', { name: 'For a day' }).click()
        await expect(wren.getByText(/^Muted until/)).toBeVisible()
      }
      await wren.goto('/my-groups')
      await expect(wren.getByText('You have muted every group you are in.')).toBeVisible()
      await look(wren)
      await wren.goto('/settings/muted')
      for (const groupName of groupNames) {
        await listed(wren, groupName)
          .getByRole('button', { name: /^Unmute/ })
          .click()
        await expect(listed(wren, groupName)).toHaveCount(0)
      }

      const otter = await as('otter', { scripts })
      const thread = await startThread(otter, name('Louder than I meant'), 'I shouted at the radio.')
      await wren.goto(thread)
      const post = wren.getByRole('article').filter({ has: wren.getByText('I shouted at the radio.') })
      await post.getByText('More').click()
      await post.getByRole('link', { name: 'Mute Otter' }).click()
      await expect(wren.getByRole('heading', { level: 1 })).toHaveText('Mute Otter')
      await look(wren)
      await wren.getByRole('button', { name: 'For good' }).click()
      await expect(wren.getByText('You muted Otter. Show these words')).toBeVisible()
      await expect(wren.getByText('I shouted at the radio.')).toBeHidden()
      await wren.goto('/settings/muted')
      await expect(listed(wren, 'Otter')).toContainText('Muted for good')
      await listed(wren, 'Otter')
        .getByRole('button', { name: /^Unmute/ })
        .click()
      await expect(wren.getByText('You have muted nothing.')).toBeVisible()
      await look(wren)
      await wren.goto(thread)
      await expect(wren.getByText('I shouted at the radio.')).toBeVisible()
    })

    test('a post that helped is saved, found again, and let go', async ({ as }) => {
      const otter = await as('otter', { scripts })
      const title = name('What helped')
      const thread = await startThread(otter, title, 'One thing at a time, and a list for the rest.')
      const wren = await as('wren', { scripts })
      await wren.goto(thread)
      const post = wren.getByRole('article').first()
      await post.getByText('More').click()
      await post.getByRole('button', { name: 'Save this post' }).click()
      await expect(wren.getByText('One thing at a time')).toBeVisible()

      await wren.goto('/saved')
      await expect(listed(wren, title)).toContainText('One thing at a time')
      await look(wren)
      await listed(wren, title).getByRole('button', { name: 'Remove from saved posts' }).click()
      await expect(wren.getByRole('status')).toContainText('Removed from your saved posts')
      await look(wren)
      await wren.getByRole('button', { name: 'Undo' }).click()
      await expect(listed(wren, title)).toBeVisible()
      await listed(wren, title).getByRole('button', { name: 'Remove from saved posts' }).click()
      await expect(listed(wren, title)).toHaveCount(0)
    })

    test('whoever started a thread changes its topics later', async ({ as }) => {
      const wren = await as('wren', { scripts })
      const thread = await startThread(wren, name('What is it about'), 'I forgot to say.')
      await wren.getByRole('link', { name: 'Add topics' }).click()
      await expect(wren.getByRole('heading', { level: 1 })).toHaveText('Choose the topics')
      await look(wren)
      const first = wren.getByRole('group', { name: 'What it is about' }).getByRole('checkbox').first()
      await first.check()
      await wren.getByRole('button', { name: 'Keep these topics' }).click()
      await expect(wren).toHaveURL(thread)
      await expect(wren.getByRole('link', { name: 'Change the topics' })).toBeVisible()
      const otter = await as('otter', { scripts })
      await otter.goto(thread)
      await expect(otter.getByRole('link', { name: /topics$/ })).toHaveCount(0)
    })

    test('a draft remembers which post it answers', async ({ as }) => {
      const otter = await as('otter', { scripts })
      const thread = await startThread(otter, name('Half an answer'), 'Where do you keep your lists?')
      const wren = await as('wren', { scripts })
      await wren.goto(thread)
      const post = wren.getByRole('article').first()
      await post.getByText('More').click()
      await post.getByRole('link', { name: 'Quote this in a reply' }).click()
      await expect(wren.getByLabel('Show that this answers Otter')).toBeChecked()
      await expect(wren.getByLabel('Your reply')).toHaveValue(/^> Where do you keep your lists\?\n\n$/)
      await wren.getByLabel('Your reply').fill('On the fridge.')
      await wren.getByRole('button', { name: 'Save draft' }).click()
      await expect(wren.getByText(scripts ? /^Draft kept \d/ : /^This is your draft from/)).toBeVisible()

      await wren.goto(thread)
      await expect(wren.getByLabel('Your reply')).toHaveValue('On the fridge.')
      await expect(wren.getByLabel('Show that this answers Otter')).toBeChecked()
      await look(wren)
      await wren.getByRole('button', { name: 'Post reply' }).click()
      await expect(wren.getByRole('link', { name: 'Answers Otter' })).toBeVisible()
    })
  })
}

test('words that somebody is writing while a thread is merged go on where the thread went', async ({ as }) => {
  const heron = await as('heron')
  const into = await startThread(heron, `The one that stays ${stamp}`, 'Here first.', 'chronic-pain')
  const old = await startThread(heron, `The one that goes ${stamp}`, 'Here second.', 'chronic-pain')
  await heron.getByLabel('Your reply').pressSequentially('At three in the')
  await expect(heron.getByText(/^Draft kept \d/)).toBeVisible()

  const rowan = await as('rowan')
  await rowan.goto(`${old}/facilitate?do=merge&into=${into.split('/').at(-1)}`)
  await rowan.getByRole('button', { name: 'Merge the two' }).click()
  await expect(rowan.getByText('Here second.')).toBeVisible()

  await expect(heron.getByText('Something on this page has changed.')).toBeVisible()
  await heron.getByLabel('Your reply').pressSequentially(' morning')
  await heron.getByRole('button', { name: 'Look again' }).click()
  await expect(heron.getByRole('heading', { level: 1 })).toHaveText(`The one that stays ${stamp}`)
  await expect(heron.getByLabel('Your reply')).toHaveValue('At three in the morning')
  await heron.getByLabel('Your reply').press('Control+End')
  await heron.getByLabel('Your reply').pressSequentially(', tea.')
  await expect(heron.getByText(/^Draft kept \d/)).toBeVisible()
  await heron.goto(into)
  await expect(heron.getByLabel('Your reply')).toHaveValue('At three in the morning, tea.')
})

test('without scripts, words sent to the old address of a merged thread arrive', async ({ as }) => {
  const heron = await as('heron', { scripts: false })
  const into = await startThread(heron, `Stays, plainly ${stamp}`, 'Here first.', 'chronic-pain')
  const old = await startThread(heron, `Goes, plainly ${stamp}`, 'Here second.', 'chronic-pain')
  await heron.getByLabel('Your reply').fill('Sent a little late')
  const rowan = await as('rowan', { scripts: false })
  await rowan.goto(`${old}/facilitate?do=merge&into=${into.split('/').at(-1)}`)
  await rowan.getByRole('button', { name: 'Merge the two' }).click()
  await heron.getByRole('button', { name: 'Save draft' }).click()
  await expect(heron.getByRole('heading', { level: 1 })).toHaveText(`Stays, plainly ${stamp}`)
  await expect(heron.getByLabel('Your reply')).toHaveValue('Sent a little late')
  await heron.getByRole('button', { name: 'Post reply' }).click()
  await expect(heron.getByRole('article').filter({ hasText: 'Sent a little late' })).toBeVisible()
})
