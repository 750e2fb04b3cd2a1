import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '#tests/support/browser.ts'
import { scriptCorpus } from '#tests/support/script-corpus.ts'

const record = 'We thought about who comes here, what could happen to them, and what we do about it. '.repeat(4)

for (const scripts of [true, false]) {
  const looked = async (page: Page) => {
    if (scripts) await expectAccessible(page)
  }

  test.describe(scripts ? 'what everybody may know, with scripts' : 'what everybody may know, without scripts', () => {
    test('a visitor reads how people are kept safe, and the figures', async ({ visitor }) => {
      const page = await visitor({ scripts })
      await page.goto('/join')
      await page.getByRole('main').getByRole('link', { name: 'how we keep people safe' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('How we keep people safe')
      await expect(page.getByText('within 15 minutes')).toBeVisible()
      await looked(page)
      await page.getByRole('link', { name: 'Our report' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Safety in numbers')
      await expect(page.getByText('fewer than five, we do not say how many')).toBeVisible()
      await looked(page)
      const table = await page.request.get(
        (await page.getByRole('link', { name: /Download/ }).getAttribute('href')) ?? '',
      )
      expect(table.headers()['content-type']).toContain('text/csv')
      expect(await table.text()).toMatch(/^Table,Row,Figure\r\n/)
      expect((await page.goto('/how-we-keep-people-safe/report?quarter=1999-q1'))?.status()).toBe(404)
    })

    test('a coordinator keeps a record, sees what stood before, and what is left before the opening', async ({
      as,
    }) => {
      const ada = await as('ada', { scripts })
      await ada.goto('/coordinate')
      await ada.getByRole('link', { name: 'Records we must keep' }).click()
      await looked(ada)
      await ada.getByRole('link', { name: /Children’s access assessment/ }).click()
      await looked(ada)
      const words = ada.getByLabel('The record')
      const wasWritten = !(await words.inputValue()).includes('Write here')
      if (!wasWritten) {
        await ada.getByRole('button', { name: /^Keep/ }).click()
        await expect(ada.getByRole('link', { name: /still says/ })).toBeVisible()
      }
      await words.fill(`${record} ${scripts ? 'With' : 'Without'} scripts.`)
      await ada.getByLabel('When will you look').selectOption('6')
      await ada.getByRole('button', { name: /^Keep/ }).click()
      await expect(ada.getByText('The record is kept')).toBeVisible()
      await ada.getByRole('link', { name: /Children’s access assessment/ }).click()
      await words.fill(`${record} Once more.`)
      await ada.getByRole('button', { name: /^Keep as version/ }).click()
      await ada.getByRole('link', { name: /Children’s access assessment/ }).click()
      await ada.locator('summary').first().click()
      await expect(ada.getByText(`${scripts ? 'With' : 'Without'} scripts.`).first()).toBeVisible()
      await looked(ada)

      await ada.goto('/coordinate/launch')
      const step = ada.getByRole('listitem').filter({ hasText: 'Children’s access assessment' })
      await expect(step.getByRole('img', { name: 'Done', exact: true })).toBeVisible()
      await looked(ada)
      const rules = ada.getByRole('button', { name: 'We have read them' })
      if (await rules.isVisible()) await rules.click()
      await expect(ada.getByRole('listitem').filter({ hasText: 'House rules' }).getByRole('img')).toHaveAccessibleName(
        'Done',
      )
    })

    test('to others the records are not there to read', async ({ as }) => {
      const sam = await as('sam', { scripts })
      for (const path of ['/coordinate/records', '/coordinate/records/illegal-content', '/coordinate/launch'])
        expect((await sam.goto(path))?.status()).toBe(403)
    })

    test('every page fits a small phone', async ({ as }) => {
      const ada = await as('ada', { scripts, width: 320 })
      for (const path of [
        '/how-we-keep-people-safe',
        '/how-we-keep-people-safe/report',
        '/coordinate/records',
        '/coordinate/records/illegal-content',
        '/coordinate/launch',
      ]) {
        await ada.goto(path)
        expect(await ada.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
      }
    })
  })
}

test('words that try to run open no box and raise no complaint, wherever they are shown', async ({ as }) => {
  test.slow()
  const heron = await as('heron')
  const [sam, complaints] = [await as('sam'), [] as string[]]
  for (const page of [heron, sam]) {
    page.on('dialog', (dialog) => {
      complaints.push(`a box: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`)
    })
  }
  const send = async (path: string, form: Record<string, string>) => {
    const answer = await heron.request.post(path, {
      form,
      maxRedirects: 0,
      headers: { Origin: new URL(heron.url()).origin },
    })
    return new URL(answer.headers().location ?? '/', heron.url()).pathname
  }
  const all = scriptCorpus.map(({ payload }) => payload)
  const threads: string[] = []
  for (const payload of all.filter(({ length }) => length < 140).slice(0, 24))
    threads.push(await send('/groups/chronic-pain/new-thread', { title: payload, body: payload, intent: 'post' }))
  expect(threads.filter((path) => !path.startsWith('/groups/chronic-pain/threads/'))).toEqual([])
  for (const payload of all) await send(threads[0] ?? '', { body: payload, intent: 'post' })
  await send('/drafts/save', { place: `thread:${threads[1]?.split('/').at(-1)}`, body: all.join('\n') })
  await send('/journey?index', {
    intent: 'profile',
    pronouns: '<b onclick=x>',
    words: all.slice(10, 20).join(' ').slice(0, 300),
    pronounsAudience: 'members',
    wordsAudience: 'members',
  })
  for (const page of [heron, sam])
    for (const path of [
      ...threads,
      `${threads[0]}?after=`,
      '/groups/chronic-pain',
      '/search?q=zinnia*',
      '/search?q=alert',
    ])
      await page.goto(path)
  for (const path of ['/drafts', '/following', '/notices', '/my-groups', `${threads[1]}`, '/journey'])
    await heron.goto(path)
  expect(complaints).toEqual([])
})
