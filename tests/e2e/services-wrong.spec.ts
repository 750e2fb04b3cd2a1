import { behind } from '#tests/support/behind.ts'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'

const serviceId = '00000000-0000-4000-8000-000000000077'
const cafe = {
  id: serviceId,
  name: 'Knowle Memory Café',
  description: 'Tea, music and company for people with memory problems and those who care for them.',
  status: 'active',
  email: 'info@memorycafe.example.org',
  url: 'https://memorycafe.example.org',
  fees: 'Free',
  organization: { id: '00000000-0000-4000-8000-000000000078', name: 'Knowle Neighbours', description: 'They help' },
  phones: [{ id: '00000000-0000-4000-8000-000000000079', number: '0117 496 0123' }],
  schedules: [
    {
      id: '00000000-0000-4000-8000-000000000080',
      freq: 'WEEKLY',
      byday: 'TU',
      opens_at: '10:00',
      closes_at: '12:00',
    },
  ],
}

let isThere = false
/** The café is in the directory. */
async function theCafe() {
  if (isThere) return
  isThere = true
  await behind(async (house) => {
    const { directory } = (await house.as('Hazel')).commands
    const run = await directory.beginRun({ address: 'file:story' })
    await directory.importRecords({
      runId: run.runId,
      records: [{ kind: 'service', raw: cafe, place: 'record 1' }],
      checkpoint: {},
    })
    await directory.finishRun({ runId: run.runId, outcome: 'done' })
  })
}
const at = (path: string) => `/services/${serviceId}${path}`

test.describe('a service page is kept right', () => {
  test('a visitor without an account says what is wrong; hazel takes it on and answers, and their link shows what became of it', async ({
    visitor,
    as,
  }) => {
    const hazel = await as('hazel')
    await theCafe()
    const page = await visitor({ scripts: false, width: 390 })
    await page.goto(at(''))
    await page.getByRole('link', { name: 'Something wrong?' }).click()
    await page.getByLabel('What should we know?').fill('They are open on Thursdays now')
    await page.getByRole('button', { name: 'Tell our editors' }).click()
    await expect(page.getByRole('alert')).toContainText('Choose what is wrong')
    await page.getByLabel('The times are wrong').check()
    await page.getByLabel('E-mail address').fill('jo@example.org')
    await page.getByRole('button', { name: 'Tell our editors' }).click()
    await expect(page.getByRole('status')).toContainText('We have it')
    const link = (await page.getByRole('link', { name: /services\/corrections/ }).getAttribute('href')) ?? ''
    await page.goto(link)
    await expect(page.getByRole('heading', { name: 'We have it' })).toBeVisible()
    await hazel.goto('/coordinate/directory')
    await hazel.getByRole('link', { name: 'What people told us is wrong' }).click()
    const waiting = hazel.getByRole('listitem').filter({ hasText: 'They are open on Thursdays now' })
    await sendForm(hazel, waiting.getByRole('button', { name: 'I am on it' }))
    await expect(waiting).toContainText('you are on it')
    await page.reload()
    await expect(page.getByRole('heading', { name: 'An editor is on it' })).toBeVisible()
    await expectAccessible(hazel)
    await sendForm(hazel, waiting.getByRole('button', { name: 'Send' }))
    await expect(hazel.getByRole('alert')).toContainText('Choose what became of it')
    await waiting.getByLabel('It was wrong, and I changed the page').check()
    await waiting.getByLabel('Your words to them').fill('Thank you. Thursdays it is.')
    await sendForm(hazel, waiting.getByRole('button', { name: 'Send' }))
    await expect(hazel.getByRole('status')).toContainText('Whoever told us sees it under their link')
    await expect(waiting).toHaveCount(0)
    await page.reload()
    await expect(page.getByRole('heading', { name: /You were right/ })).toBeVisible()
    await expect(page.getByText('Thank you. Thursdays it is.')).toBeVisible()
    await expect(async () => {
      await page.goto('/demo/mail')
      await expect(page.getByText('Thank you: an answer from Waymark')).toBeVisible()
    }).toPass()
  })

  test('hazel says no, and why, to one who says that an entry is theirs, and yes to another, with scripts off', async ({
    as,
  }) => {
    const hazel = await as('hazel', { scripts: false })
    await theCafe()
    for (const name of ['Heron', 'Linnet'])
      await behind(async (house) => {
        const words = `I am ${name}, and I run it`
        await (await house.as(name)).commands.directory.claimService({ serviceId, by: 'editor', words })
      })
    await hazel.goto('/coordinate/directory')
    await hazel.getByRole('link', { name: 'Who says an entry is theirs' }).click()
    const of = (name: string) => hazel.getByRole('listitem').filter({ hasText: `I am ${name}` })
    await of('Heron').getByRole('link', { name: 'Answer' }).click()
    await sendForm(hazel, of('Heron').getByRole('button', { name: 'Not for now' }))
    await expect(hazel.getByRole('alert')).toContainText('Say why')
    await of('Heron').getByLabel('Your words to them').fill('They do not know you. Bring a letter.')
    await sendForm(hazel, of('Heron').getByRole('button', { name: 'Not for now' }))
    await expect(hazel.getByRole('status')).toContainText('They have been told')
    await of('Linnet').getByRole('link', { name: 'Answer' }).click()
    await sendForm(hazel, of('Linnet').getByRole('button', { name: 'It is theirs' }))
    await expect(of('Linnet')).toHaveCount(0)
    const linnet = await as('linnet')
    await linnet.goto(at('/claim'))
    await expect(linnet.getByText('You look after this page')).toBeVisible()
    const heron = await as('heron')
    await heron.goto(at('/claim'))
    await expect(heron.getByText('They do not know you. Bring a letter.')).toBeVisible()
  })

  for (const scripts of [false, true])
    test(`its owner proves who they are by the mail, changes it after a look, and confirms it, with scripts ${scripts ? 'on' : 'off'}`, async ({
      as,
      visitor,
    }) => {
      const who = scripts ? 'wren' : 'otter'
      const page = await as(who, { scripts })
      await theCafe()
      const stranger = await visitor({ scripts: false })
      await stranger.goto(at('/claim'))
      await expect(stranger.getByRole('link', { name: 'Join Waymark' }).last()).toBeVisible()
      await page.goto(at(''))
      await page.getByRole('link', { name: 'Is this your service?' }).click()
      await sendForm(page, page.getByRole('button', { name: 'This is ours' }))
      await expect(page.getByRole('status')).toContainText('We have sent a link')
      await expect(async () => {
        await page.goto('/demo/mail')
        await expect(page.getByText('To info@memorycafe.example.org')).toHaveCount(scripts ? 2 : 1)
      }).toPass()
      await page
        .getByRole('link', { name: /services\/claims/ })
        .first()
        .click()
      await page.getByRole('button', { name: 'Yes, I look after it' }).click()
      await expect(page.getByRole('status')).toContainText('You look after this page')
      await page.getByRole('link', { name: 'Change or check the page' }).click()
      await page.getByLabel('What it costs').fill(`£${scripts ? 3 : 2} for tea and cake`)
      await page.getByLabel('Sums').fill(`£${scripts ? 3 : 2}, tea and cake`)
      const place = page.locator('details').filter({ hasText: 'Add a place' })
      await place.locator('summary').click()
      await place.getByLabel('Name of the place').fill(`The ${who} room`)
      await place.getByLabel('Postcode').fill('BS4 1AA')
      await place.getByLabel('Can people get in without a step?').selectOption('Yes')
      await page.getByText('Add kinds of help').click()
      await page.getByLabel(scripts ? 'Day centres' : 'Befriending', { exact: true }).check()
      await page.getByLabel('Thursday, from').fill('10:30')
      await page.getByLabel('Thursday, until').fill(scripts ? '12:30' : '12:15')
      await page.getByRole('button', { name: 'Look at it first' }).click()
      await expect(page.getByRole('heading', { name: 'What changes' })).toBeVisible()
      await expect(page.getByText('changed', { exact: true })).toHaveCount(3)
      await expect(page.getByText(`The ${who} room, BS4 1AA. No steps`)).toBeVisible()
      // Nobody else sees it yet; and an editor is quicker.
      await stranger.goto(at(''))
      await expect(stranger.getByText('for tea and cake')).toHaveCount(scripts ? 1 : 0)
      await behind(async (house) => {
        const hazel = await house.as('Hazel')
        const { words, version } = await hazel.queries.directory.editableService({ serviceId })
        const { hours: _hours, ...plain } = words
        const said = Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, value ?? '']))
        const waiting = scripts ? 'No wait' : 'A week'
        await hazel.commands.directory.changeService({ ...said, serviceId, version, waiting })
      })
      await page.getByRole('button', { name: 'Publish' }).click()
      await expect(page.getByRole('alert')).toContainText('Somebody else changed this page')
      await expect(page.getByLabel('What it costs')).toHaveValue(/for tea and cake/)
      await page.getByRole('button', { name: 'Look at it first' }).click()
      await page.getByRole('button', { name: 'Publish' }).click()
      await expect(page.getByRole('status')).toContainText('Published')
      await page.getByRole('button', { name: 'It is all still right' }).click()
      await expect(page.getByRole('status')).toContainText('six months')
      await stranger.goto(at(''))
      await expect(stranger.getByText(`£${scripts ? 3 : 2} for tea and cake`)).toBeVisible()
      await expect(stranger.getByText('Checked with the service today')).toBeVisible()
      await expect(stranger.getByText(`The ${who} room`)).toBeVisible()
      // What the editor wrote meanwhile, where the owner wrote nothing, is still there.
      await expect(stranger.getByText(scripts ? 'No wait' : 'A week')).toBeVisible()
      await page.goto(at('/history'))
      await expect(page.getByText('by you').first()).toBeVisible()
    })

  test('every page of it is clean, in light and dark, narrow and wide', async ({ as }) => {
    for (const width of [390, 1280]) {
      const page = await as('hazel', { width })
      await theCafe()
      for (const path of ['corrections', 'claims']) {
        await page.goto(`/coordinate/directory/${path}`)
        await page.getByRole('link', { name: 'Answer' }).first().click()
        await expectAccessible(page)
      }
      for (const path of ['', '/wrong', '/claim', '/edit', '/history']) {
        await page.goto(at(path))
        await expectAccessible(page)
        if (process.env.STORY_PICTURES) {
          const name = path.slice(1) || 'page'
          await page.screenshot({ path: `${process.env.STORY_PICTURES}/${name}-${width}.png`, fullPage: true })
        }
      }
      await page.goto(at('/edit'))
      await page.getByLabel('What it costs').fill('£4')
      await page.getByRole('button', { name: 'Look at it first' }).click()
      await expect(page.getByRole('heading', { name: 'What changes' })).toBeVisible()
      await expectAccessible(page)
      if (process.env.STORY_PICTURES)
        await page.screenshot({ path: `${process.env.STORY_PICTURES}/preview-${width}.png`, fullPage: true })
    }
  })
})
