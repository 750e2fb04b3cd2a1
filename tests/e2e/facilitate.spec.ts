import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/browser.ts'

/** Starts a thread of one's own, so that no two stories meet in one. */
async function startThread(page: Page, title: string, group: string) {
  await page.goto(`/groups/${group}/new-thread`)
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Your words').fill(`Some words about ${title.toLowerCase()}.`)
  await page.getByRole('button', { name: /^Post to/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  return new URL(page.url()).pathname
}

async function useTool(page: Page, thread: string, tool: string) {
  await page.goto(thread)
  await page.getByText('Facilitator tools').click()
  await page
    .getByRole('link', { name: tool })
    .or(page.getByRole('button', { name: tool }))
    .click()
}

for (const scripts of [true, false]) {
  const named = (words: string) => `${words} ${scripts ? 'with' : 'without'} scripts`
  const looked = async (page: Page) => {
    if (scripts) await expectAccessible(page)
  }

  test.describe(scripts ? 'looking after a group, with scripts' : 'looking after a group, without scripts', () => {
    // Several people at several browsers, and axe twice on most pages.
    test.slow()

    test('a newcomer’s first words are found and answered', async ({ as }) => {
      const otter = await as('otter', { scripts })
      await otter.goto('/groups/arthritis')
      const join = otter.getByRole('button', { name: /^Join/ })
      if (await join.isVisible()) await join.click()
      await expect(otter.getByRole('link', { name: 'Start a thread' })).toBeVisible()
      const title = named('Is this the right place for thumbs')
      await startThread(otter, title, 'arthritis')

      const rowan = await as('rowan', { scripts })
      await rowan.getByRole('link', { name: 'First replies' }).first().click()
      const waiting = rowan.getByRole('listitem').filter({ hasText: title })
      await expect(waiting).toContainText('Otter in Arthritis')
      await looked(rowan)
      await rowan.goto('/groups/arthritis/facilitate')
      await expect(rowan.getByRole('heading', { name: title })).toBeVisible()
      await looked(rowan)
      await rowan.getByRole('link', { name: `Answer: ${title}` }).click()
      await rowan.getByLabel('Your reply').fill('It is exactly the right place.')
      await rowan.getByRole('button', { name: 'Post reply' }).click()
      await expect(rowan.getByText('It is exactly the right place.')).toBeVisible()
      await rowan.goto('/first-replies')
      await expect(rowan.getByText(title)).toHaveCount(0)
    })

    test('a facilitator pins, sets topics, closes with a reason that members see, and reopens', async ({ as }) => {
      const rowan = await as('rowan', { scripts })
      const title = named('Tuesday drop-in moves to eight')
      const thread = await startThread(rowan, title, 'chronic-pain')
      await useTool(rowan, thread, 'Pin to the top of the group')
      await rowan.goto('/groups/chronic-pain')
      await expect(rowan.getByRole('listitem').filter({ hasText: title })).toContainText('Pinned')

      await useTool(rowan, thread, 'Set topics')
      await looked(rowan)
      await rowan.getByLabel('Getting out').check()
      await rowan.getByRole('button', { name: 'Keep these topics' }).click()
      await expect(rowan.getByText('Getting out').first()).toBeVisible()

      await useTool(rowan, thread, 'Close')
      await rowan.getByRole('button', { name: 'Close the thread' }).click()
      await expect(rowan.getByRole('alert')).toContainText('Say why you are closing it')
      await rowan.getByLabel('Why you are closing it').fill('The change is made. See you at eight.')
      await looked(rowan)
      await rowan.getByRole('button', { name: 'Close the thread' }).click()

      const heron = await as('heron', { scripts })
      await heron.goto(thread)
      await expect(heron.getByText('The change is made. See you at eight.')).toBeVisible()
      await expect(heron.getByRole('button', { name: 'Post reply' })).toHaveCount(0)
      await expect(heron.getByText('Facilitator tools')).toHaveCount(0)

      await useTool(rowan, thread, 'Reopen')
      await looked(rowan)
      await rowan.getByRole('button', { name: 'Reopen it' }).click()
      await expect(rowan.getByRole('button', { name: 'Post reply' })).toBeVisible()
      await heron.goto(thread)
      await expect(heron.getByRole('button', { name: 'Post reply' })).toBeVisible()
      await useTool(rowan, thread, 'Unpin')
      await expect(rowan.getByRole('heading', { level: 1 })).toHaveText(title)
    })

    test('a thread moves to the group where it belongs, and back', async ({ as }) => {
      const rowan = await as('rowan', { scripts })
      const title = named('Jar openers that work')
      const thread = await startThread(rowan, title, 'chronic-pain')
      await useTool(rowan, thread, 'Move to another group')
      await looked(rowan)
      await rowan.getByLabel('Arthritis').check()
      await rowan.getByRole('button', { name: 'Go on' }).click()
      await expect(rowan.getByText('Only members of Arthritis will be able to read it')).toBeVisible()
      await looked(rowan)
      await rowan.getByRole('button', { name: 'Move it to Arthritis' }).click()
      await expect(rowan).toHaveURL(/\/groups\/arthritis\/threads\//)
      await rowan.goto('/groups/arthritis')
      await expect(rowan.getByRole('link', { name: title })).toBeVisible()

      const heron = await as('heron', { scripts })
      await heron.goto(thread)
      await expect(heron.getByRole('heading', { level: 1 })).toHaveText('We could not find that page')
    })

    test('two threads become one, and the old address leads there', async ({ as }) => {
      const rowan = await as('rowan', { scripts })
      const one = named('Heat or ice')
      const two = named('Ice or heat')
      const first = await startThread(rowan, one, 'chronic-pain')
      const second = await startThread(rowan, two, 'chronic-pain')
      await useTool(rowan, second, 'Merge with another thread')
      await looked(rowan)
      await rowan.getByLabel(one).check()
      await rowan.getByRole('button', { name: 'Go on' }).click()
      await expect(rowan.getByText('This cannot be undone.')).toBeVisible()
      await looked(rowan)
      await rowan.getByRole('button', { name: 'Merge the two' }).click()
      await expect(rowan.getByRole('heading', { level: 1 })).toHaveText(one)

      const heron = await as('heron', { scripts })
      await heron.goto(second)
      await expect(heron).toHaveURL(new RegExp(first))
      await expect(heron.getByText(`Some words about ${two.toLowerCase()}.`)).toBeVisible()
    })

    test('a weekly question is scheduled with its next dates, and ended', async ({ as }) => {
      const rowan = await as('rowan', { scripts })
      await rowan.goto('/groups/arthritis/facilitate')
      await rowan.getByRole('link', { name: 'Weekly question' }).click()
      await looked(rowan)
      const title = named('Which lid beat you')
      await rowan.getByLabel('Title').fill(title)
      await rowan.getByLabel('Day').selectOption('Thursday')
      await rowan.getByLabel('Time').fill('19:30')
      await rowan.getByRole('button', { name: 'Ask this every week' }).click()
      await expect(rowan.getByRole('alert')).toContainText('Write something first')
      await expect(rowan.getByLabel('Title')).toHaveValue(title)
      await rowan.getByLabel('Your words').fill('Name the jar. We will boo it.')
      await rowan.getByRole('button', { name: 'Ask this every week' }).click()
      const card = rowan.getByRole('article').filter({ hasText: title })
      await expect(card.getByText(/^Thursday \d+ \w+, 7:30pm$/)).toHaveCount(3)
      await card.getByRole('button', { name: 'Stop asking this' }).click()
      await expect(rowan.getByText('It will not be asked again')).toBeVisible()
      await expect(card).toHaveCount(0)
    })

    test('the words, topics and greeters of a group are looked after', async ({ as }) => {
      const rowan = await as('rowan', { scripts })
      await rowan.goto('/groups/arthritis/facilitate/words')
      await rowan.getByLabel('Welcome for somebody new').fill(named('Pull up a *soft* chair,'))
      await rowan.getByRole('button', { name: 'See how it looks' }).click()
      await expect(rowan.locator('em', { hasText: 'soft' })).toBeVisible()
      await looked(rowan)
      await rowan.getByRole('button', { name: 'Keep these words' }).click()
      await expect(rowan.getByRole('heading', { level: 1 })).toHaveText('Arthritis')

      await rowan.goto('/groups/arthritis/facilitate/topics')
      const topic = scripts ? 'Shoes' : 'Gloves'
      await rowan.getByLabel('Add a topic').fill(topic)
      await rowan.getByRole('button', { name: 'Add it' }).click()
      await rowan.getByRole('button', { name: `Up: ${topic}` }).click()
      await looked(rowan)
      await rowan.getByRole('button', { name: `Retire: ${topic}` }).click()
      await expect(rowan.getByRole('button', { name: `Bring back: ${topic}` })).toBeVisible()

      await rowan.goto('/groups/arthritis/facilitate/people')
      await rowan.getByLabel('Ask a member to greet newcomers').fill('Nobody At All')
      await rowan.getByRole('button', { name: 'Make them a greeter' }).click()
      await expect(rowan.getByRole('alert')).toContainText('Nobody in this group goes by the name')
      await looked(rowan)
      await rowan.getByLabel('Ask a member to greet newcomers').fill('halfpint')
      await rowan.getByRole('button', { name: 'Make them a greeter' }).click()
      await rowan.getByRole('button', { name: 'Let HalfPint stand down' }).click()
      await expect(rowan.getByRole('button', { name: 'Let HalfPint stand down' })).toHaveCount(0)
    })

    test('a coordinator opens the group somebody asked for, and they see it', async ({ as }) => {
      const linnet = await as('linnet', { scripts })
      const wish = named('Somewhere for migraine, please')
      await linnet.goto('/groups/ask')
      await linnet.getByRole('textbox').first().fill(wish)
      await linnet.locator('main form button[type=submit]').first().click()
      await expect(linnet.getByText(wish)).toBeVisible()

      const ada = await as('ada', { scripts })
      await ada.getByRole('link', { name: 'Coordinate' }).first().click()
      await looked(ada)
      await ada.getByRole('listitem').filter({ hasText: wish }).getByRole('link', { name: 'Open a group' }).click()
      const group = scripts ? 'Migraine mornings' : 'Migraine evenings'
      await ada.getByLabel('Name of the group').fill(group)
      await ada.getByLabel('What the group is for').fill('For people whose heads take days off.')
      await ada.getByLabel('How it is looked after').fill('Rowan reads most posts the same day.')
      await ada.getByText('Brain and nerves').click()
      await ada.getByLabel('Migraine', { exact: true }).check()
      await ada.getByLabel('Topics').fill('Light\nFood')
      await ada.getByLabel('Who looks after it').fill('Rowan\nNobody At All')
      await ada.getByRole('button', { name: 'Open the group' }).click()
      await expect(ada.getByRole('alert')).toContainText('Nobody here goes by the name Nobody At All')
      await looked(ada)
      await ada.getByLabel('Who looks after it').fill('Rowan')
      await ada.getByRole('button', { name: 'Open the group' }).click()
      await expect(ada.getByRole('heading', { level: 1 })).toHaveText(group)

      await linnet.goto('/groups/ask')
      await linnet.getByRole('link', { name: group }).click()
      await expect(linnet.getByRole('heading', { level: 1 })).toHaveText(group)

      await ada.goto(`/coordinate/groups/migraine-${scripts ? 'mornings' : 'evenings'}`)
      await looked(ada)
      await ada.getByLabel('Name a facilitator').fill('Linnet')
      await ada.getByRole('button', { name: 'Name them' }).click()
      await expect(ada.getByRole('button', { name: 'Let Linnet stand down' })).toBeVisible()
      await linnet.goto(`/groups/migraine-${scripts ? 'mornings' : 'evenings'}/facilitate`)
      await expect(linnet.getByRole('heading', { level: 1 })).toContainText('Looking after')
    })

    test('a coordinator answers a wish with words, and writes the rules of the host', async ({ as, visitor }) => {
      const wren = await as('wren', { scripts })
      const wish = named('A group for left-handed knitters')
      await wren.goto('/groups/ask')
      await wren.getByRole('textbox').first().fill(wish)
      await wren.locator('main form button[type=submit]').first().click()

      const ada = await as('ada', { scripts })
      await ada.goto('/coordinate')
      await ada
        .getByRole('listitem')
        .filter({ hasText: wish })
        .getByRole('link', { name: /with words/ })
        .click()
      await looked(ada)
      await ada.getByLabel('Your words').fill('Not yet, but the arthritis group talks of hands a lot.')
      await ada.getByLabel('Is there a group that may fit?').selectOption('Arthritis')
      await ada.getByRole('button', { name: 'Send the answer' }).click()
      await expect(ada.getByText('Your answer is on its way')).toBeVisible()
      await wren.goto('/groups/ask')
      await expect(wren.getByText('talks of hands a lot').first()).toBeVisible()

      await ada.goto('/coordinate/house-rules')
      await ada.getByLabel('Your rules').fill(named('Be *gentle* with the kettle,'))
      await ada.getByRole('button', { name: 'See how it looks' }).click()
      await looked(ada)
      await ada.getByRole('button', { name: 'Keep these rules' }).click()
      await expect(ada.getByText('The rules of this host are changed')).toBeVisible()
      const anybody = await visitor({ scripts })
      await anybody.goto('/house-rules')
      await expect(anybody.getByText(named('Be gentle with the kettle,'))).toBeVisible()
    })

    test('a facilitator answers somebody who asks to join, and members are kept out of the desk', async ({ as }) => {
      const ada = await as('ada', { scripts })
      const [group, who] = scripts ? ['ms', 'Foxglove'] : ['fibromyalgia', 'Rookery Jo']
      await ada.goto(`/groups/${group}/facilitate`)
      await ada.getByRole('link', { name: 'Not this time' }).click()
      await ada.getByRole('button', { name: 'Send this answer' }).click()
      await expect(ada.getByRole('alert')).toContainText('Give a kind reason')
      await looked(ada)
      await ada.getByRole('link', { name: 'Go back' }).click()
      await ada.getByRole('button', { name: `Welcome ${who}` }).click()
      await expect(ada.getByText('They are in the group now')).toBeVisible()

      const heron = await as('heron', { scripts })
      await heron.goto('/groups/chronic-pain/facilitate')
      await expect(heron.getByRole('heading', { level: 1 })).toHaveText('You cannot do this here')
      await heron.goto('/coordinate')
      await expect(heron.getByRole('heading', { level: 1 })).toHaveText('You cannot do this here')
    })
  })
}
