import { connect } from 'node:net'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'
import { smallDocx } from '#tests/support/hostile-documents.ts'
import { longDocx } from '#tests/support/long-document.ts'

const home = '/working-together/community-head-injury-service-steering-group/documents'
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Waits on the page that looks again by itself, until the file was read. */
const untilRead = (page: Page) =>
  expect(page.getByRole('heading', { level: 1, name: 'Look at what we read' })).toBeVisible({ timeout: 30_000 })

for (const scripts of [true, false])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    const look = async (page: Page) => {
      if (scripts) await expectAccessible(page)
    }

    test('priya brings a leaflet and its next draft; heron reads it, finds plainer words, compares, and takes it along', async ({
      as,
    }) => {
      test.setTimeout(180_000)
      const title = scripts ? 'Coming to the clinic' : 'After the clinic'
      const priya = await as('priya', { scripts })
      await priya.goto(home)
      await look(priya)
      await priya.getByRole('link', { name: 'Bring a document' }).click()
      await sendForm(priya, priya.getByRole('button', { name: 'Read it' }))
      await expect(priya.getByRole('alert')).toContainText('Choose a file, or paste the words')
      await look(priya)
      const words = `# ${title}\n\nPatients who fail to comply must be seen by the team.\n\n![](map.png)\n\nRing us on 01494 000000.`
      await priya.getByLabel('Or paste the words').fill(words)
      // Hints come by themselves after a pause; without scripts a button asks for them. Nothing that was typed is lost by it.
      if (!scripts) await sendForm(priya, priya.getByRole('button', { name: 'Check the words' }))
      await expect(priya.getByRole('status').filter({ hasText: /\d hints?\./ })).toBeVisible()
      await expect(priya.getByText('“fail to comply”')).toBeVisible()
      await expect(priya.getByLabel('Or paste the words')).toHaveValue(words)
      if (scripts) await expect(priya.getByRole('button', { name: 'Check the words' })).toHaveCount(0)
      await look(priya)
      await priya.getByLabel('What is it?').selectOption('letter')
      await sendForm(priya, priya.getByRole('button', { name: 'Read it' }))
      await untilRead(priya)
      await look(priya)
      await expect(priya.getByLabel('What is it called?')).toHaveValue(title)
      await sendForm(priya, priya.getByRole('button', { name: 'Make it draft 1' }))
      await expect(priya.getByRole('status').filter({ hasText: 'Draft 1 is kept' })).toBeVisible()
      // Its picture has no words yet: Priya is asked for some again.
      await priya.getByRole('link', { name: 'Add them, for people who cannot see it' }).click()
      await priya.getByLabel('Words for it').fill('The way to our door')
      await look(priya)
      await sendForm(priya, priya.getByRole('button', { name: 'Make draft 2 with these words' }))
      await expect(priya.getByText('The way to our door', { exact: true })).toBeVisible()
      const leaflet = new URL(priya.url()).pathname

      await priya.getByRole('link', { name: 'Bring a new draft' }).click()
      await priya
        .getByLabel('A file')
        .setInputFiles({ name: 'draft two.docx', mimeType: docx, buffer: await smallDocx('If it is hard, tell us.') })
      await sendForm(priya, priya.getByRole('button', { name: 'Read it' }))
      await untilRead(priya)
      await sendForm(priya, priya.getByRole('button', { name: 'Make it draft 3' }))

      const heron = await as('heron', { scripts })
      await heron.goto(home)
      await expect(heron.getByRole('link', { name: 'Bring a document' })).toHaveCount(0)
      await heron.getByRole('link', { name: title }).click()
      await expect(heron.getByText('If it is hard, tell us.', { exact: true })).toBeVisible()
      await look(heron)
      await heron.getByRole('link', { name: 'Compare with draft 2' }).click()
      await expect(heron.locator('del').filter({ hasText: 'fail to comply' })).toBeVisible()
      await look(heron)
      await heron.getByRole('link', { name: 'Side by side' }).click()
      await expect(heron.locator('ins').filter({ hasText: 'tell us' })).toBeVisible()
      await look(heron)
      await heron.goto(`${leaflet}/words?draft=1`)
      await expect(heron.getByText('find it hard to keep to')).toBeVisible()
      await look(heron)
      const comment = await heron
        .getByRole('link', { name: 'Make it a comment on “fail to comply”' })
        .getAttribute('href')
      await heron.goto(comment ?? '')
      await heron.getByLabel('Better words, if you have some').fill('This must be utilised.')
      if (!scripts) await sendForm(heron, heron.getByRole('button', { name: 'Check the words' }))
      await expect(heron.getByText('“be utilised”')).toBeVisible()
      await look(heron)
      expect(comment).toMatch(/\/comment\?draft=1&from=\d+&to=\d+&kind=suggestion$/)
      await heron.goto(`${leaflet}/export`)
      await expect(heron.getByText('it goes without the mark')).toBeVisible()
      await look(heron)
      await heron.getByRole('link', { name: '“You said, we did”, to print' }).click()
      await expect(heron.getByText('Nothing is answered yet.')).toBeVisible()
      await look(heron)
      for (const form of ['docx', 'pdf', 'html']) {
        const file = await heron.request.get(`${leaflet}/file/${form}`)
        expect(file.status()).toBe(200)
        expect(file.headers()['content-disposition']).toContain(`.${form}"`)
        expect((await file.body()).subarray(0, 4).toString()).toMatch(/^(PK..|%PDF|<!do)/s)
      }
      expect((await heron.request.get(`${leaflet}/file/exe`)).status()).toBe(404)
      expect((await heron.request.get(`${home}/bring`)).status()).toBe(403)
      const otherwise = await as('linnet', { scripts })
      expect((await otherwise.request.get(leaflet)).status()).toBe(200)
      const sam = await as('sam', { scripts })
      for (const page of [leaflet, `${leaflet}/file/docx`, home])
        expect((await sam.request.get(page)).status()).toBe(404)
    })
  })

test('a file that cannot be read says why, a long one is read on, and one that is cut off leaves nothing', async ({
  as,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const page = await as('priya')
  await page.goto(`${home}/bring`)
  const broken = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nnothing more') }
  await page.getByLabel('A file').setInputFiles(broken)
  await sendForm(page, page.getByRole('button', { name: 'Read it' }))
  await expect(page.getByRole('alert')).toContainText('We could not read this file.', { timeout: 30_000 })
  await expectAccessible(page)
  await sendForm(page, page.getByRole('button', { name: 'Throw it away' }))

  await page.goto(`${home}/bring`)
  await page.getByLabel('A file').setInputFiles({ name: 'long.docx', mimeType: docx, buffer: await longDocx(6000) })
  await sendForm(page, page.getByRole('button', { name: 'Read it' }))
  await untilRead(page)
  await page.getByLabel('What is it called?').fill('A long policy')
  await sendForm(page, page.getByRole('button', { name: 'Make it draft 1' }))
  await expect(page.locator('.sentence', { hasText: 'This was point 2.' })).toHaveCount(1)
  await expect(page.locator('.sentence', { hasText: 'This was point 50.' })).toHaveCount(0)
  // The rest comes as somebody reads: the link is there for whoever has no scripts.
  await expect(async () => {
    await page.mouse.wheel(0, 20_000)
    await expect(page.locator('.sentence', { hasText: 'This was point 50.' })).toHaveCount(1, { timeout: 500 })
  }).toPass({ timeout: 30_000 })

  const { hostname, port, origin } = new URL(baseURL ?? '')
  const cookies = await page.context().cookies()
  const head = [
    `POST ${home}/bring HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    `Origin: ${origin}`,
    `Cookie: ${cookies.map(({ name, value }) => `${name}=${value}`).join('; ')}`,
    'Content-Type: multipart/form-data; boundary=cut',
    'Content-Length: 500000',
    '',
    '--cut\r\nContent-Disposition: form-data; name="file"; filename="half.txt"\r\n\r\nHalf a leaf',
  ].join('\r\n')
  await new Promise<void>((gone) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(head, () => setTimeout(() => socket.destroy(), 500)),
    )
    socket.once('close', () => gone())
  })
  await page.goto(home)
  await expect(page.getByText('half.txt')).toHaveCount(0)
  await expect(page.getByText('Waiting for you to look at')).toHaveCount(0)
})
