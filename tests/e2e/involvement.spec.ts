import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'

const home = '/working-together/community-head-injury-service-steering-group'
/** A day so many days from now, as date boxes take it. */
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test.describe('people take part in a service', () => {
  test('heron says that she is interested and writes down her hours without scripts; priya approves them, marks them paid, and the table for finance has them', async ({
    as,
  }) => {
    const heron = await as('heron', { scripts: false, width: 390 })
    await heron.goto(`${home}/involvement`)
    await heron.getByRole('link', { name: 'Tell new staff what coming home was like' }).click()
    await expect(heron.getByText('Being paid can change them')).toBeVisible()
    await expect(heron.getByRole('link', { name: 'Find somebody who knows about benefits' })).toHaveAttribute(
      'href',
      '/services?need=benefits',
    )
    await heron.getByRole('button', { name: 'I am interested' }).click()
    await expect(heron.getByRole('alert')).toContainText('why you would like to')
    await heron.getByLabel('Why would you like to?').fill('Coming home was the hardest part')
    await heron.getByRole('button', { name: 'I am interested' }).click()
    await expect(heron.getByRole('heading', { name: 'You said that you are interested' })).toBeVisible()

    await heron.goto(`${home}/involvement/hours`)
    await heron.getByLabel('What was it for?').fill('Reading the new leaflet')
    await heron.getByLabel('How many hours?').fill('two')
    await heron.getByRole('button', { name: 'Write it down' }).click()
    await expect(heron.getByRole('alert')).toContainText('Write the hours as a number')
    await heron.getByLabel('How many hours?').fill('2')
    await heron.getByLabel('What did you spend?').fill('3.5')
    await heron.getByLabel('On what?').fill('tram')
    await heron.getByRole('button', { name: 'Write it down' }).click()
    await expect(heron.getByRole('status')).toContainText('Kept')

    const priya = await as('priya')
    await priya.goto(`${home}/involvement/hours`)
    await expectAccessible(priya)
    const entry = priya.getByRole('listitem').filter({ hasText: 'Reading the new leaflet' })
    await expect(entry).toContainText('£29.90')
    await entry.getByText('Decide about Heron’s time').click()
    await sendForm(priya, entry.getByRole('button', { name: 'Do not approve' }))
    await expect(priya.getByRole('alert')).toContainText('Say why')
    await sendForm(priya, entry.getByRole('button', { name: 'Approve', exact: true }))
    await entry.getByText('Mark Heron’s hours as paid').click()
    await sendForm(priya, entry.getByRole('button', { name: 'Mark as paid' }))
    await expect(entry).toContainText('Paid on')
    const table = await (await priya.request.get(`${home}/involvement/hours.csv`)).text()
    expect(table).toContain('Reading the new leaflet')
    expect(table).toContain('26.40,3.50,tram,29.90')

    await sendForm(priya, entry.getByRole('button', { name: /It was not paid after all/ }))
    await entry.getByText('Mark Heron’s hours as paid').click()
    await sendForm(priya, entry.getByRole('button', { name: 'Mark as paid' }))

    // From the page of a meeting: its time counts once, and what it cost can follow.
    const wren = await as('wren', { scripts: false, width: 390 })
    await wren.goto(`${home}/meetings`)
    await wren.getByRole('link', { name: 'Autumn meeting', exact: true }).click()
    await wren.getByRole('link', { name: 'Write down my hours' }).click()
    await expect(wren.getByText('You have written down your time at that meeting')).toBeVisible()
    await wren.getByRole('button', { name: 'Write it down' }).click()
    await expect(wren.getByRole('alert')).toContainText('The time of this meeting is written down already')
    await wren.getByLabel('How many hours?').fill('0')
    await wren.getByLabel('What did you spend?').fill('2')
    await wren.getByLabel('On what?').fill('bus')
    await wren.getByRole('button', { name: 'Write it down' }).click()
    await expect(wren.getByRole('listitem').filter({ hasText: '£2.00 for bus' })).toContainText('Autumn meeting')

    await heron.goto('/working-together/record')
    await expect(heron.getByRole('heading', { name: 'What I gave, and what changed' })).toBeVisible()
    await expect(heron.getByText('Every panel now has such a question')).toBeVisible()
    expect((await heron.request.get(`${home}/involvement/hours.csv`)).status()).toBe(403)
  })

  test('a researcher without an account puts a study to the group; rowan lays it before them, they agree on an answer, and the private link shows the letter', async ({
    visitor,
    as,
  }) => {
    const researcher = await visitor({ scripts: false })
    await researcher.goto(home)
    await researcher.getByRole('link', { name: 'Ask us about research or a plan' }).click()
    const told = {
      'What is it called?': 'Noise on the ward at night',
      'What do you want to do?': 'We measure noise for a week.',
      'What do you ask of people?': 'Nothing but to sleep there.',
      'What does it cost them?': 'Nothing.',
      'What is paid?': 'Nothing.',
      'What comes back to them?': 'A poster on the ward.',
      'Who proposes it?': 'Sam Lee, student nurse',
    }
    for (const [label, words] of Object.entries(told)) await researcher.getByLabel(label).fill(words)
    await researcher.getByRole('button', { name: 'Send it to the group' }).click()
    const link = (await researcher.getByRole('link', { name: /working-together\/proposals/ }).textContent()) ?? ''

    const rowan = await as('rowan')
    await rowan.goto(`${home}/proposals`)
    await rowan.getByRole('link', { name: /Noise on the ward/ }).click()
    await sendForm(rowan, rowan.getByRole('button', { name: 'Lay it before the group' }))
    await rowan.getByLabel('What do you think?').fill('The bins at four in the morning. Measure those.')
    await sendForm(rowan, rowan.getByRole('button', { name: 'Say it' }))
    await expect(rowan.getByText('The bins at four')).toBeVisible()
    await rowan.getByRole('group', { name: 'What do you answer?' }).getByLabel('Yes', { exact: true }).check()
    await rowan.getByLabel('Why?', { exact: true }).last().fill('It asks nothing of us and could help us sleep.')
    await rowan.getByLabel('Until when may members').fill(dayIn(7))
    await sendForm(rowan, rowan.getByRole('button', { name: 'Ask the group' }))
    await expectAccessible(rowan)
    const { pathname } = new URL(rowan.url())
    for (const who of ['heron', 'otter', 'wren', 'priya'] as const) {
      const page = await as(who, { scripts: false })
      await page.goto(who === 'wren' ? '/notices' : home)
      // Wren comes from the notice, the others from what still needs them.
      await page
        .getByRole('link', { name: who === 'wren' ? /Your group writes an answer/ : /Noise on the ward.*about 5 min/s })
        .click()
      await page.getByLabel('I agree').check()
      await page.getByRole('button', { name: 'Keep what I said' }).click()
    }
    await rowan.goto(pathname)
    await expect(rowan.getByText('Not everybody has spoken')).toBeVisible()
    await rowan.getByLabel('I can live with it').check()
    await sendForm(rowan, rowan.getByRole('button', { name: 'Keep what I said' }))
    await sendForm(rowan, rowan.getByRole('button', { name: 'Send the letter' }))
    expect((await rowan.request.get(`${pathname}/letter.pdf`)).headers()['content-type']).toBe('application/pdf')
    expect((await rowan.request.get(`${pathname}/report.docx`)).status()).toBe(200)

    await researcher.goto(link)
    await expect(researcher.getByText('Our answer is yes.')).toBeVisible()
    await expect(researcher.getByText('Heron')).toHaveCount(0)
  })

  test('priya opens the review of a year, wren answers it without scripts and cannot answer twice, and a visitor reads the one before', async ({
    visitor,
    as,
  }) => {
    const priya = await as('priya')
    await priya.goto(`${home}/review-of-the-year/open`)
    await priya.getByRole('link', { name: 'Before a leaflet is printed' }).click()
    await expect(priya.getByLabel('The questions')).toHaveValue(/Could you read it on a bad day\?/)
    await priya.goto(`${home}/review-of-the-year/open`)
    await priya.getByLabel('What do you call it?').fill('Our autumn')
    await priya.getByLabel('From').fill(dayIn(-60))
    await priya.getByLabel('Until', { exact: true }).fill(dayIn(-1))
    await priya.getByLabel('Until when may people answer?').fill(dayIn(10))
    await sendForm(priya, priya.getByRole('button', { name: 'Ask everybody' }))
    await expect(priya.getByRole('heading', { name: 'Our autumn' })).toBeVisible()
    await expectAccessible(priya)
    await sendForm(priya, priya.getByRole('button', { name: 'Gather the year' }))
    await expect(priya.getByRole('alert')).toContainText('Not everybody has answered')

    const wren = await as('wren', { scripts: false, width: 390 })
    await wren.goto(home)
    await wren.getByRole('link', { name: /Our autumn/ }).click()
    await expect(wren.getByText('Your name is not kept with your answers')).toBeVisible()
    await wren.getByRole('group', { name: 'Do you feel heard in this group?' }).getByLabel('Yes').check()
    await wren.getByLabel('What should we stop doing?').fill('Meetings at five')
    await wren.getByRole('button', { name: 'Send my answers' }).click()
    await expect(wren.getByRole('status')).toContainText('without your name')
    await expect(wren.getByRole('button', { name: 'Send my answers' })).toHaveCount(0)

    const somebody = await visitor({ scripts: false })
    await somebody.goto(home)
    await somebody.getByRole('link', { name: 'How our years went' }).click()
    await expect(somebody.getByRole('link', { name: /Our autumn/ })).toHaveCount(0)
    await somebody.getByRole('link', { name: /Our first three months/ }).click()
    await expect(somebody.getByText('Yes: five or more people').first()).toBeVisible()
    await expect(somebody.getByText('Wren')).toHaveCount(0)
    expect((await somebody.request.get(`${somebody.url()}/pdf`)).headers()['content-type']).toBe('application/pdf')
  })
})
