import { expect, expectAccessible, test } from '#tests/support/browser.ts'

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test('a member reads a thread, answers, and the answer is there for somebody else', async ({ as }) => {
      const heron = await as('heron', { scripts })
      await heron.goto('/groups/chronic-pain')
      await heron.getByRole('link', { name: 'Waking at 3am with pain. What actually helps you get back off?' }).click()
      await expect(heron.getByRole('heading', { level: 1 })).toContainText('Waking at 3am')
      await expect(heron.getByText('3 years further along').first()).toBeVisible()
      if (scripts) await expectAccessible(heron)

      const words = `The *audiobook* worked last night. ${scripts ? 'One' : 'Two'}.`
      await heron.getByLabel('Your reply').fill(words)
      await heron.getByRole('button', { name: 'Post reply' }).click()
      const thread = heron.url().replace(/#.*/, '')

      const rowan = await as('rowan', { scripts })
      await rowan.goto(thread)
      await expect(rowan.getByText(words.replaceAll('*', ''))).toBeVisible()
    })

    test('an empty answer says what to do, and loses nothing', async ({ as }) => {
      const rowan = await as('rowan', { scripts })
      await rowan.goto('/groups/chronic-pain/new-thread')
      await rowan.getByLabel('Your words').fill('Only the words, no title yet.')
      await rowan.getByRole('button', { name: /Post to/ }).click()
      await expect(rowan.getByRole('alert')).toContainText('Give your thread a title')
      await expect(rowan.getByLabel('Your words')).toHaveValue('Only the words, no title yet.')
    })
  })
}
