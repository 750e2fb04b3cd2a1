import type { Page } from '@playwright/test'
import { readDocument } from '#server/outside/documents/reading.ts'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'
import {
  aLeafletFile,
  answerHere,
  followByKeyboard,
  papers,
  pressByKeyboard,
  selectWords,
  tabTo,
  writeByKeyboard,
} from '#tests/support/review-story.ts'

const press = (page: Page, name: string | RegExp) =>
  sendForm(page, page.getByRole('button', { name, exact: typeof name === 'string' }).first())
const heading = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
const inTwoWeeks = () => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10)

/** Comments on words that are chosen on the page of the draft, and comes back to it. */
async function say(
  page: Page,
  words: string,
  { kind, body, wording, nameless }: { kind?: string; body?: string; wording?: string; nameless?: true },
) {
  await expect(page.getByRole('button', { name: 'Next sentence' })).toBeVisible()
  await selectWords(page, words)
  await page.locator('#comment-on-chosen').click()
  await heading(page, 'Say something about it')
  await expect(page.locator('mark.passage')).toHaveText(words)
  if (kind) await page.getByRole('radio', { name: kind, exact: true }).check()
  if (body) await page.getByLabel('What do you want to say?').fill(body)
  if (wording) await page.getByLabel('Better words, if you have some').fill(wording)
  if (nameless) await page.getByRole('checkbox', { name: 'Say it without my name' }).check()
  await press(page, 'Say it')
  await expect(page.getByText('Your words are kept.')).toBeVisible()
}

test('five people take a leaflet from its file through two rounds to agreement, and take it with them', async ({
  as,
}) => {
  test.setTimeout(300_000)
  const name = 'Living with a tired brain'
  const [priya, rowan, heron, wren, otter] = [
    await as('priya'),
    await as('rowan'),
    await as('heron'),
    await as('wren'),
    await as('otter'),
  ]

  // Priya brings the file, looks at what was read, and asks everybody to read it.
  await priya.goto(`${papers}/bring`)
  await priya.getByLabel('A file').setInputFiles(await aLeafletFile(name))
  await press(priya, 'Read it')
  await expect(priya.getByRole('heading', { level: 1, name: 'Look at what we read' })).toBeVisible({ timeout: 60_000 })
  // The picture in it has no words yet: Priya is asked for some.
  await expect(priya.getByText('This picture has no words. Add them.')).toBeVisible()
  await priya.getByLabel('Picture 1').fill('One thing, then rest')
  await expectAccessible(priya)
  await press(priya, /^Make it/)
  await heading(priya, name)
  const [paper = ''] = priya.url().split('?')
  await priya.goto(`${paper}/rounds`)
  await expectAccessible(priya)
  await priya.getByLabel('What do you ask the readers?').fill('Is it kind?\nWhat is missing?')
  await priya.getByLabel('Until which day?').fill(inTwoWeeks())
  await priya.getByRole('checkbox', { name: 'Fair hearing' }).check()
  await press(priya, 'Open the round')
  await expect(priya.getByText('0 of 5 reviewers in')).toBeVisible()

  // Three of them say what they think: with better words, without a name, and with a question of the round.
  await wren.goto(paper)
  await expect(wren.getByText('Questions for this round')).toBeVisible()
  await say(wren, 'Patients who fail to pace themselves will relapse.', {
    kind: 'Better words',
    body: 'This reads like blame.',
    wording: 'Rest helps. If it is hard to rest, tell us.',
  })
  await expectAccessible(wren)
  await heron.goto(paper)
  const picture = heron.getByRole('img', { name: 'One thing, then rest' })
  await picture.scrollIntoViewIfNeeded()
  await expect(picture).toHaveJSProperty('naturalWidth', 600)
  const stranger = await as('sam')
  const address = await picture.evaluate((image: HTMLImageElement) => image.src)
  expect((await stranger.request.get(address)).status()).toBe(404)
  const shown = await heron.request.get(address)
  expect(shown.headers()).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': expect.stringContaining("default-src 'none'; sandbox"),
  })
  await press(heron, /^Agree with Wren/)
  await expect(heron.getByRole('button', { name: /^You agree · 1/ })).toBeVisible()
  await say(heron, 'Ring the ward.', { body: 'Which ward? I have lost the letter.' })
  await heron.getByRole('link', { name: 'What is missing?' }).click()
  await heron.getByLabel('What do you want to say?').fill('Something for children.')
  await press(heron, 'Say it')
  await otter.goto(paper)
  await say(otter, 'Fatigue is common', { body: 'I felt so alone with it.', nameless: true })

  // A fair hearing: what staff reply waits until members have finished.
  await priya.goto(paper)
  await expect(priya.getByText('I felt so alone with it.')).toBeVisible()
  await expect(priya.getByText('Otter')).toHaveCount(0)
  await priya
    .getByRole('link', { name: /^Reply to Heron/ })
    .first()
    .click()
  await expectAccessible(priya)
  await priya.getByLabel('Your reply').fill('We ask for a number that stays.')
  await press(priya, 'Reply')
  await expect(priya.getByText('Members see this once they have all had their say.')).toBeVisible()
  for (const page of [heron, wren, otter, rowan]) {
    await page.goto(paper)
    if (page === heron) await expect(page.getByRole('link', { name: /^Reply · 1/ })).toHaveCount(0)
    await press(page, 'Finish my review')
  }
  await expect(rowan.getByText('4 of 5')).toBeVisible()
  await heron.reload()
  await expect(heron.getByRole('link', { name: /^Reply · 1/ })).toBeVisible()

  // Two answer the same comment at once: the second sees the first’s, and chooses.
  for (const page of [priya, rowan]) {
    await page.goto(paper)
    await page.getByRole('link', { name: /^Answer Wren/ }).click()
  }
  await answerHere(priya, 'Accepted', 'You are right. We use your words.')
  await answerHere(rowan, 'Not this time', 'I did not see that Priya was here.')
  await expect(rowan.getByRole('alert')).toContainText('Somebody else answered this a moment ago')
  await expect(rowan.getByText('“You are right. We use your words.”')).toBeVisible()
  await expect(rowan.getByLabel('Why?')).toHaveValue('I did not see that Priya was here.')
  await expectAccessible(rowan)

  // No round closes while a comment waits: the rest is answered one after the other.
  await priya.goto(`${paper}/rounds`)
  await expect(priya.getByText('3 comments wait for an answer.')).toBeVisible()
  await priya.goto(`${paper}/answers`)
  await expectAccessible(priya)
  await priya.getByLabel('Words for the next draft').fill('Ring us on 01632 960123.')
  await answerHere(priya, 'Accepted in part', 'One number for every ward.')
  await answerHere(priya, 'Not this time', 'A leaflet for children comes next year.')
  await answerHere(priya, 'Accepted', 'Thank you for saying so.')
  await expect(priya.getByText('Every comment has its answer.')).toBeVisible()
  await priya.goto(`${paper}/rounds`)
  await press(priya, 'Close the round')

  // The accepted words go into the second draft, and whoever said them finds that.
  await priya.goto(`${paper}/next`)
  await expectAccessible(priya)
  await press(priya, 'Make draft 2')
  await heading(priya, name)
  await expect(priya.getByText('Rest helps. If it is hard to rest, tell us.').first()).toBeVisible()
  await expect(async () => {
    await wren.goto('/notices')
    await wren
      .getByRole('link', { name: /^Somebody answered what you said about a document/ })
      .first()
      .click()
    await expect(wren.getByText('Written into draft 2.')).toBeVisible({ timeout: 2000 })
  }).toPass({ timeout: 30_000 })

  // The second round: two read it, one says that it is good.
  await priya.goto(`${paper}/rounds`)
  await priya.getByLabel('Until which day?').fill(inTwoWeeks())
  for (const who of ['Rowan', 'Otter', 'Priya']) await priya.getByRole('checkbox', { name: who }).uncheck()
  await press(priya, 'Open the round')
  await wren.goto(paper)
  await say(wren, 'Rest helps.', { kind: 'This is good' })
  await press(wren, 'Finish my review')
  await heron.goto(paper)
  await press(heron, 'Finish my review')
  await priya.goto(`${paper}/rounds`)
  await press(priya, 'Close the round')

  // By consent: one objection stops it until it is taken back.
  await priya.goto(`${paper}/agreement`)
  await expectAccessible(priya)
  await press(priya, 'Ask the group')
  const vote = async (page: Page, voice: string, why = '') => {
    await page.goto(`${paper}/agreement`)
    await page.getByRole('radio', { name: voice, exact: true }).check()
    await page.getByLabel('Why?').fill(why)
    await press(page, 'Have my say')
  }
  await vote(wren, 'I object')
  await expect(wren.getByRole('alert')).toContainText('Say why you object')
  await vote(wren, 'I object', 'The number is not ours yet.')
  await vote(priya, 'I agree')
  await vote(rowan, 'I can live with it')
  await vote(heron, 'I agree')
  await vote(otter, 'I stand aside')
  await priya.reload()
  await expect(priya.getByRole('heading', { name: 'Close it: the group does not agree' })).toBeVisible()
  await vote(wren, 'I agree')
  await expectAccessible(wren)
  await priya.reload()
  await priya.getByLabel('How did it go?').fill('We agreed. The number was checked.')
  await press(priya, 'Close it')
  await expect(priya.getByText('The group agrees.')).toBeVisible()
  await takeAlong(otter, paper)
})

/** The record of comments, and the draft as files, as somebody takes them. */
async function takeAlong(page: Page, paper: string) {
  await page.goto(`${paper}/export`)
  await expect(page.getByText('The mark goes with it')).toBeVisible()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Word file (.docx)' }).click()
  expect((await coming).suggestedFilename()).toMatch(/\.docx$/)
  const mark = 'Reviewed with experts by experience'
  const html = await (await page.request.get(`${paper}/file/html`)).text()
  expect(html).toContain(mark)
  expect(html).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="One thing, then rest"/)
  const pdf = await (await page.request.get(`${paper}/file/pdf`)).body()
  const read = await readDocument(pdf, 'a.pdf', () => undefined, 'kept')
  expect(read.blocks.map(({ text }) => text).join('\n')).toContain(mark)
  expect(read.blocks).toContainEqual(expect.objectContaining({ alt: 'One thing, then rest', width: 300, height: 100 }))
  await page.goto(`${paper}/you-said`)
  await expect(page.getByText('Ring us on 01632 960123.').first()).toBeVisible()
  await expectAccessible(page)
  const table = await page.request.get(`${paper}/comments.csv`)
  expect(await table.text()).toContain('Accepted in part')
  const record = (await (await page.request.get(`${paper}/comments.jsonld`)).json()) as { first: { items: object[] } }
  expect(record.first.items.length).toBeGreaterThan(5)
}

test('the same by keyboard alone: brought, read in two rounds, answered and agreed', async ({ as }) => {
  test.setTimeout(300_000)
  const [priya, heron] = [await as('priya'), await as('heron')]
  await priya.goto(papers)
  await followByKeyboard(priya, 'Bring a document')
  await writeByKeyboard(
    priya,
    'Or paste the words',
    '# When you come home\n\nPatients must rest. Ring the ward.\n\nAsk for help early.',
  )
  await pressByKeyboard(priya, 'Read it')
  await expect(priya.getByRole('heading', { level: 1, name: 'Look at what we read' })).toBeVisible({ timeout: 60_000 })
  await writeByKeyboard(priya, 'What is it called?', 'When you come home')
  await tabTo(priya, priya.getByRole('button', { name: /^Make it/ }))
  await priya.keyboard.press('Enter')
  await heading(priya, 'When you come home')
  const [paper = ''] = priya.url().split('?')

  const round = async () => {
    await followByKeyboard(priya, 'Rounds and who is asked')
    for (const who of ['Rowan', 'Otter', 'Wren', 'Priya']) {
      await tabTo(priya, priya.getByRole('checkbox', { name: who }))
      await priya.keyboard.press('Space')
    }
    await pressByKeyboard(priya, 'Open the round')
    await heron.goto(paper)
  }
  const closeRound = async () => {
    await priya.goto(`${paper}/rounds`)
    await pressByKeyboard(priya, 'Close the round')
    await expect(priya.getByRole('heading', { name: 'Rounds before' })).toBeVisible()
  }
  await round()

  // Sentence by sentence: the heading, “Patients must rest.”, “Ring the ward.”, and back one.
  await tabTo(heron, heron.getByRole('button', { name: 'Next sentence' }))
  await heron.keyboard.press('Enter')
  for (const key of ['j', 'ArrowDown', 'k']) await heron.keyboard.press(key)
  await expect(heron.locator('.sentence:focus')).toHaveText('Patients must rest.')
  await expect(heron.getByRole('status').filter({ hasText: 'Words are chosen.' })).toBeAttached()
  await heron.keyboard.press('Enter')
  await heading(heron, 'Say something about it')
  await expect(heron.locator('mark.passage')).toHaveText('Patients must rest.')
  await tabTo(heron, heron.getByRole('radio', { name: 'A comment' }))
  await heron.keyboard.press('ArrowDown')
  await writeByKeyboard(heron, 'What do you want to say?', 'It sounds like an order.')
  await writeByKeyboard(heron, 'Better words, if you have some', 'Rest when you can.')
  await pressByKeyboard(heron, 'Say it')
  await pressByKeyboard(heron, 'Finish my review')

  await priya.goto(paper)
  await followByKeyboard(priya, /^Answer Heron/)
  await tabTo(priya, priya.getByRole('radio', { name: 'Accepted', exact: true }))
  await priya.keyboard.press('Space')
  await writeByKeyboard(priya, 'Why?', 'Yours is kinder.')
  await pressByKeyboard(priya, 'Answer')
  await closeRound()
  await priya.goto(paper)
  await followByKeyboard(priya, 'Make the next draft')
  await pressByKeyboard(priya, 'Make draft 2')
  await expect(priya.locator('.paper')).toContainText('Rest when you can. Ring the ward.')
  await round()
  await pressByKeyboard(heron, 'Finish my review')
  await closeRound()

  await followByKeyboard(priya, 'Ask whether the group agrees')
  for (const who of ['Rowan', 'Otter', 'Wren']) {
    await tabTo(priya, priya.getByRole('checkbox', { name: who }))
    await priya.keyboard.press('Space')
  }
  await pressByKeyboard(priya, 'Ask the group')
  for (const page of [heron, priya]) {
    await page.goto(`${paper}/agreement`)
    await tabTo(page, page.getByRole('radio', { name: 'I agree', exact: true }))
    await page.keyboard.press('Space')
    await pressByKeyboard(page, 'Have my say')
  }
  await writeByKeyboard(priya, 'How did it go?', 'Both of us agreed.')
  await pressByKeyboard(priya, 'Close it')
  await expect(priya.getByText('The group agrees.')).toBeVisible()
})

test('without scripts somebody finds a sentence, speaks of it, agrees and replies, and staff answer', async ({
  as,
}) => {
  test.setTimeout(120_000)
  const [otter, priya] = [await as('otter', { scripts: false, width: 390 }), await as('priya', { scripts: false })]
  await otter.goto(papers)
  await otter.getByRole('link', { name: /Leaving hospital after a head injury/ }).click()
  await otter.getByRole('link', { name: /^Comment on “Ring 999/ }).click()
  await otter.getByRole('link', { name: 'Sentence after' }).click()
  await expect(otter.locator('mark.passage')).toHaveText('Who to call')
  await otter.getByRole('link', { name: 'Sentence before' }).click()
  await otter.getByLabel('What do you want to say?').fill('Say it on the first page.')
  await press(otter, 'Say it')
  await expect(otter.getByText('Your words are kept.')).toBeVisible()
  await press(otter, /^Agree with Linnet/)
  await expect(otter.getByRole('button', { name: /^You agree · 1 with Linnet/ })).toBeVisible()
  await otter.getByRole('link', { name: /^Reply to Linnet/ }).click()
  await otter.getByLabel('Your reply').fill('My children asked for one.')
  await press(otter, 'Reply')
  await press(otter, 'Take this reply back')
  await expect(otter.getByText('My children asked for one.')).toHaveCount(0)

  await priya.goto('/working-together')
  await priya
    .getByRole('link', { name: /Answer \d+ comments/ })
    .first()
    .click()
  await answerHere(priya, 'Not this time', 'We ask a designer in spring.')
  await priya.getByRole('link', { name: 'Leaving hospital after a head injury' }).click()
  await expect(priya.getByText('“We ask a designer in spring.”')).toBeVisible()
})
