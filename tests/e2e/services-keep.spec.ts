import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { behind } from '#tests/support/behind.ts'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'

/** A made-up feed: a part of its ids tells one run of the story from the other. */
const fileOf = (name: string, services: readonly object[]) => ({
  name: `${name}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ services })),
})

async function rehearse(page: Page, file: ReturnType<typeof fileOf>) {
  await page.goto('/coordinate/directory/import')
  await page.getByLabel('A file').setInputFiles(file)
  await sendForm(page, page.getByRole('button', { name: 'Show what would change' }))
  // The page looks again by itself until the dry run is over.
  await expect(page.getByText('Nothing has changed yet.')).toBeVisible({ timeout: 30_000 })
}

async function bringIn(page: Page, file: ReturnType<typeof fileOf>) {
  await rehearse(page, file)
  await sendForm(page, page.getByRole('button', { name: 'Bring it in' }))
  await expect(page.getByRole('link', { name: 'See what there is to do' })).toBeVisible({ timeout: 30_000 })
}

for (const scripts of [true, false])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    const id = (number: number) => `00000000-0000-4000-8000-${scripts ? '1' : '2'}${String(number).padStart(11, '0')}`
    const where = scripts ? 'Ash' : 'Birch'
    const service = (number: number, name: string, more: object = {}) => ({
      id: id(number),
      name,
      description: 'Somebody to talk to about money, every Monday.',
      status: 'active',
      url: `https://${where.toLowerCase()}.example.org`,
      organization: { id: id(900 + number), name: `${where} Trust`, description: 'They help' },
      ...more,
    })
    const look = async (page: Page) => {
      if (scripts) await expectAccessible(page)
    }

    test('hazel brings a feed in, settles what differs, and makes two entries one and two again', async ({ as }) => {
      test.setTimeout(180_000)
      const page = await as('hazel', { scripts })
      await page.getByRole('link', { name: 'Keep the directory' }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: 'The directory' })).toBeVisible()

      const council = (name: string) =>
        fileOf(`${where}-council`, [
          service(1, name),
          service(2, `${where} Café`),
          { id: id(3), description: 'It has no name' },
        ])
      await rehearse(page, council(`${where} Club`))
      await expect(page.getByRole('heading', { level: 1, name: `Dry run of ${where}-council` })).toBeVisible()
      await look(page)
      await page.getByRole('link', { name: 'Would be new' }).click()
      await expect(page.getByText(`${where} Club`, { exact: true })).toBeVisible()
      expect((await page.request.get(`/services/${id(1)}`)).status()).toBe(404)
      await sendForm(page, page.getByRole('button', { name: 'Bring it in' }))
      await expect(page.getByRole('link', { name: 'See what there is to do' })).toBeVisible({ timeout: 30_000 })
      await expect(page.getByText(id(3))).toBeVisible()
      await look(page)
      expect((await page.request.get(`/services/${id(1)}`)).status()).toBe(200)

      await page.goto(`/coordinate/directory/entries/${id(2)}`)
      await look(page)
      await sendForm(page, page.getByRole('button', { name: 'Take from view' }))
      await expect(page.getByRole('alert')).toContainText('Say why in a few words')
      await page.getByLabel('Why, in a few words').fill('It moved')
      await sendForm(page, page.getByRole('button', { name: 'Take from view' }))
      await expect(page.getByRole('status')).toContainText('Taken from view')
      await page.goto('/coordinate/directory/work/unpublished')
      await look(page)
      await page.getByLabel(`Tick ${where} Café`).check()
      await sendForm(page, page.getByRole('button', { name: 'Publish' }))
      await expect(page.getByRole('status')).toContainText('Published')
      await sendForm(page, page.getByRole('button', { name: 'Put it back' }))
      await expect(page.getByLabel(`Tick ${where} Café`)).toBeVisible()
      await page.getByLabel(`Tick ${where} Café`).check()
      await sendForm(page, page.getByRole('button', { name: 'Publish' }))

      await behind((house) => house.confirmPart(id(1), 'name'))
      await bringIn(page, council(`${where} Society`))
      await page.goto('/coordinate/directory/work/differences')
      await expect(page.getByText(`${where} Society`)).toBeVisible()
      await look(page)
      await sendForm(page, page.getByRole('button', { name: 'Take theirs' }))
      await expect(page.getByRole('status')).toContainText('Changed to what the feed says')
      await page.goto(`/services/${id(1)}`)
      await expect(page.getByRole('heading', { level: 1, name: `${where} Society` })).toBeVisible()

      await bringIn(page, fileOf(`${where}-charity`, [service(4, `${where} Café`)]))
      await page.goto('/coordinate/directory/work/doubles')
      await look(page)
      const pair = page.getByRole('listitem').filter({ hasText: `${where} Café` })
      await pair.getByRole('link', { name: 'Look at both, side by side' }).first().click()
      await expect(page.getByRole('heading', { level: 2, name: `${where} Café` })).toHaveCount(2)
      await look(page)
      await sendForm(page, page.getByRole('button', { name: 'Keep this first one' }))
      await expect(page.getByText('This one was kept')).toBeVisible()
      const compared = page.url()
      await page.goto(`/services/${id(4)}`)
      await expect(page).toHaveURL(new RegExp(id(2)))
      await page.goto(compared)
      await sendForm(page, page.getByRole('button', { name: 'Make them two again' }))
      await expect(page.getByRole('status')).toContainText('two entries again')
      await page.goto(`/services/${id(4)}`)
      await expect(page).toHaveURL(new RegExp(id(4)))

      await page.goto('/coordinate/directory/coverage')
      await look(page)
      await page.getByRole('link', { name: 'Help for carers', exact: true }).click()
      await expect(page.getByRole('rowheader', { name: 'A break from caring' })).toBeVisible()
      await look(page)

      await page.goto('/coordinate/directory/work/hard-to-reach')
      await expect(page.getByText('Handyperson and grab rails')).toBeVisible()
      await page.goto('/coordinate/directory')
      await page.getByLabel('Find an entry').fill(`${where} `)
      await page.getByRole('button', { name: 'Find it' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Find an entry' })).toBeVisible()
      await page.getByRole('link', { name: /^Tick all/ }).click()
      await look(page)
      await expect(page.getByLabel(`Tick ${where} Society`)).toBeChecked()
      await sendForm(page, page.getByRole('button', { name: 'Mark as checked today' }))
      await expect(page.getByRole('status')).toContainText('Marked as checked today')
      await sendForm(page, page.getByRole('button', { name: 'Put it back' }))
      await expect(page.getByRole('status')).toContainText('Put back')
      await page.goto('/coordinate/directory')
      await look(page)
    })
  })

test('an upload that is cut off in the middle keeps nothing, and the house goes on', async ({ as }) => {
  const hazel = await as('hazel')
  await hazel.goto('/coordinate/directory/import')
  const before = await hazel.getByRole('heading', { name: 'Read lately' }).locator('..').textContent()
  const { hostname, port, origin } = new URL(hazel.url())
  const cookies = (await hazel.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  const head = [
    'POST /coordinate/directory/import HTTP/1.1',
    `Host: ${hostname}:${port}`,
    `Origin: ${origin}`,
    `Cookie: ${cookies}`,
    'Content-Type: multipart/form-data; boundary=cut',
    'Content-Length: 1000000',
  ].join('\r\n')
  socket.write(
    `${head}\r\n\r\n--cut\r\nContent-Disposition: form-data; name="file"; filename="half.json"\r\n` +
      `Content-Type: application/json\r\n\r\n{"services": [${JSON.stringify({ id: '1', name: 'Half a service' })},`,
  )
  await pause(300)
  socket.destroy()
  await pause(300)
  await hazel.reload()
  expect(await hazel.getByRole('heading', { name: 'Read lately' }).locator('..').textContent()).toBe(before)
  await rehearse(hazel, fileOf('after-the-cut', [{ id: '00000000-0000-4000-8000-300000000001', name: 'Whole' }]))
})

test('nobody else comes to the desk, and a file that is too large is refused in words', async ({ as }) => {
  const heron = await as('heron')
  expect((await heron.goto('/coordinate/directory'))?.status()).toBe(403)
  expect((await heron.goto('/coordinate/directory/import'))?.status()).toBe(403)
  const hazel = await as('hazel')
  await hazel.goto('/coordinate/directory/import')
  await expectAccessible(hazel)
  await hazel
    .getByLabel('A file')
    .setInputFiles({ name: 'large.json', mimeType: 'application/json', buffer: Buffer.alloc(21_000_000, 32) })
  await sendForm(hazel, hazel.getByRole('button', { name: 'Show what would change' }))
  await expect(hazel.getByRole('alert')).toContainText('This file is too large')
})
