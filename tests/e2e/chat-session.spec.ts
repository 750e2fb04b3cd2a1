import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { atTheWall, day, hour, minute, onTheWall } from '#server/domain/kernel/time.ts'
import { behind, storyPassword } from '#tests/support/behind.ts'
import { expect, expectAccessible, sendForm, test } from '#tests/support/browser.ts'
import { aMovableClock, moveClockTo, storyNow } from '#tests/support/story-clock.ts'

test.use({ settings: aMovableClock() })

const slug = 'chronic-pain'

/** A day so many days from now at seven in the evening, as the form asks for it and as the clock has it. */
const sevenIn = (days: number) => {
  const { date } = onTheWall(storyNow() + days * day)
  return { date, startsAt: atTheWall(`${date}T19:00`) }
}
const roomOf = (page: Page) => /\/chat\/([^/?#]+)/.exec(page.url())?.[1] ?? ''
const calendarFrom = async (page: Page, link: string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  expect(file.suggestedFilename()).toBe('waymark-drop-in.ics')
  return (await readFile(await file.path(), 'utf8')).replaceAll('\r\n ', '').split('\r\n')
}
const heading = (page: Page, level = 1) => page.getByRole('heading', { level })
const log = (page: Page) => page.getByRole('log')
const send = async (page: Page, words: string) => {
  await page.getByRole('textbox', { name: 'Message' }).fill(words)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
}
const connected = async (page: Page, roomId: string) => {
  await page.goto(`/chat/${roomId}`)
  await expect(page.getByText('connected', { exact: false }).first()).toBeVisible()
}
async function planDropIn(page: Page, { title, date, weekly }: { title: string; date: string; weekly: string }) {
  await page.goto(`/groups/${slug}/chat`)
  await page.getByRole('link', { name: 'Plan a drop-in or open a room' }).click()
  await page.getByLabel('Name').fill(title)
  await page.getByLabel('Day', { exact: true }).fill(date)
  await page.getByLabel('UK time').fill('19:00')
  await page.getByLabel('Minutes', { exact: true }).fill('60')
  await page.getByLabel('Words at the door').fill('Put the kettle on. Come as you are.')
  await page.getByLabel('Places', { exact: true }).fill('20')
  await page.getByLabel('How often').selectOption(weekly)
  await page.getByRole('button', { name: 'Put it in the calendar' }).click()
  await expect(heading(page)).toHaveText(title)
  return roomOf(page)
}

test.describe('a drop-in from its plan to its end', () => {
  test.slow()

  test('rowan plans one for every week; heron, in another country, says they will come and has it in their calendar; what is moved and what is called off reach it', async ({
    as,
  }) => {
    const [rowan, heron] = [await as('rowan'), await as('heron', { zone: 'Europe/Athens' })]
    const { date, startsAt } = sevenIn(3)
    const title = 'Drop-in: calendars'
    await rowan.goto(`/groups/${slug}/chat/new`)
    await expectAccessible(rowan)
    // Mistakes are told at the top, and nothing typed is lost.
    await rowan.getByLabel('Name').fill('A')
    await rowan.getByLabel('Words at the door').fill('Come as you are.')
    await rowan.getByRole('button', { name: 'Put it in the calendar' }).click()
    await expect(rowan.getByRole('alert')).toBeFocused()
    await expect(rowan.getByLabel('Words at the door')).toHaveValue('Come as you are.')
    await expectAccessible(rowan)
    const roomId = await planDropIn(rowan, { title, date, weekly: 'weekly' })

    await heron.goto(`/groups/${slug}/chat`)
    const card = heron.getByRole('article').filter({ hasText: title }).first()
    await expect(card).toContainText('9:00 pm where you are')
    await expect(card).toContainText('7pm to 8pm (UK time)')
    await expect(card).toContainText('20 places · Every week')
    await expectAccessible(heron)
    await sendForm(heron, card.getByRole('button', { name: 'I’ll come' }))
    await expect(heading(heron)).toHaveText(title)
    await expect(heron.getByText('one person said they will come · you too')).toBeVisible()
    await expectAccessible(heron)

    const day8 = date.replaceAll('-', '')
    const first = await calendarFrom(heron, 'Add every week')
    expect(first).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'TZID:Europe/London',
        'SEQUENCE:0',
        `DTSTART;TZID=Europe/London:${day8}T190000`,
        `DTEND;TZID=Europe/London:${day8}T200000`,
        'RRULE:FREQ=WEEKLY',
        'STATUS:CONFIRMED',
        'SUMMARY:Waymark drop-in',
      ]),
    )
    const uid = first.find((line) => line.startsWith('UID:')) ?? ''
    expect(uid).toMatch(/^UID:[\w-]+@localhost$/)
    expect(first.find((line) => line.startsWith('DTSTAMP:'))).toMatch(/^DTSTAMP:\d{8}T\d{6}Z$/)
    const named = await calendarFrom(heron, 'Add it with its full name')
    expect(named.find((line) => line.startsWith('SUMMARY:'))).toContain(title)

    await rowan.getByRole('link', { name: 'Change it or call it off' }).click()
    await expectAccessible(rowan)
    await rowan.getByLabel('UK time').fill('19:30')
    await rowan.getByRole('button', { name: 'Keep the changes' }).click()
    await expect(rowan.getByText('7:30pm to 8:30pm', { exact: false })).toBeVisible()
    const notice = heron.getByRole('link', { name: /A drop-in that you said you would come to was changed/ })
    await expect(async () => {
      await heron.goto('/notices')
      await expect(notice.first()).toBeVisible({ timeout: 1000 })
    }).toPass()
    await heron.goto(`/chat/${roomId}/door`)
    await expect(heron.getByText('This drop-in was changed.', { exact: false })).toBeVisible()
    const moved = await calendarFrom(heron, 'Add every week')
    expect(moved).toEqual(
      expect.arrayContaining([
        uid,
        'SEQUENCE:1',
        `RECURRENCE-ID;TZID=Europe/London:${day8}T190000`,
        `DTSTART;TZID=Europe/London:${day8}T193000`,
      ]),
    )

    await rowan.getByRole('link', { name: 'Change it or call it off' }).click()
    await rowan.getByLabel('Which of them').selectOption('all-that-come')
    await rowan.getByRole('button', { name: 'Call it off' }).click()
    await expect(heading(rowan, 2).first()).toHaveText('This drop-in is called off')
    await heron.reload()
    await expectAccessible(heron)
    const gone = await calendarFrom(heron, 'Take it out of my calendar')
    expect(gone).toEqual(expect.arrayContaining(['METHOD:CANCEL', uid, 'SEQUENCE:2', 'STATUS:CANCELLED']))
    expect(startsAt).toBeGreaterThan(storyNow())
  })

  test('heron is reminded, waits at the door and comes in when it opens; a newcomer reads the rules once; left alone the room closes itself and says when the next one is', async ({
    as,
    visitor,
  }) => {
    test.setTimeout(240_000)
    const { email } = await behind(({ newMember }) => newMember('Quiet Plover', slug))
    const [rowan, heron, plover] = [await as('rowan'), await as('heron'), await visitor({ width: 390 })]
    await plover.goto('/sign-in')
    await plover.getByLabel('E-mail address').fill(email)
    await plover.getByLabel('Password', { exact: true }).fill(storyPassword)
    await sendForm(plover, plover.getByRole('button', { name: 'Sign in', exact: true }))

    const { date, startsAt } = sevenIn(4)
    const roomId = await planDropIn(rowan, { title: 'Drop-in: an evening', date, weekly: 'weekly' })
    await heron.goto(`/chat/${roomId}/door`)
    await sendForm(heron, heron.getByRole('button', { name: 'I’ll come' }))

    await moveClockTo(startsAt - 50 * minute)
    await behind(({ askFor }) => askFor('remind-about-sessions'))
    const reminder = heron.getByRole('link', { name: /A drop-in that you said you would come to starts soon/ })
    await expect(async () => {
      await heron.goto('/notices')
      await expect(reminder.first()).toBeVisible({ timeout: 1000 })
    }).toPass()
    await reminder.first().click()
    await expect(heading(heron)).toHaveText('Drop-in: an evening')
    await expect(heading(heron, 2).first()).toHaveText('The doors are not open yet')
    await expect(heron.getByText('Put the kettle on. Come as you are.')).toBeVisible()
    await expect(heron.getByRole('button', { name: 'Open the doors' })).toHaveCount(0)
    await expectAccessible(heron)
    await plover.goto(`/chat/${roomId}`)
    await expect(heading(plover, 2).first()).toHaveText('The doors are not open yet')

    await rowan.goto(`/chat/${roomId}/door`)
    await expect(rowan.getByText('You can open the doors from 15 minutes before the start.')).toBeVisible()
    await moveClockTo(startsAt - 10 * minute)
    await rowan.reload()
    await expectAccessible(rowan)
    await rowan.getByRole('button', { name: 'Open the doors' }).click()
    await expect(rowan.getByRole('complementary', { name: 'Facilitator' })).toBeVisible()
    await expect(rowan.getByText('connected', { exact: false }).first()).toBeVisible()

    // Nobody presses anything: the page at the door looks by itself, and says so aloud.
    await expect(heron.getByRole('link', { name: 'Go in' })).toBeVisible({ timeout: 30_000 })
    await expect(heron.getByRole('status').filter({ hasText: 'The doors are open' })).toBeVisible()
    await expect(heron.getByText('Reading is fine. You do not have to say anything.')).toBeVisible()
    await expectAccessible(heron)
    await heron.getByRole('link', { name: 'Go in' }).click()
    await expect(heron.getByText('Nobody has said anything yet. Reading is fine.')).toBeVisible()

    await expect(heading(plover, 2).first()).toHaveText('Before you go in', { timeout: 30_000 })
    await expectAccessible(plover)
    await plover.getByRole('button', { name: 'I have read this. Go in' }).click()
    await expect(log(plover)).toBeAttached()
    await plover.goto(`/chat/${roomId}`)
    await expect(log(plover)).toBeAttached()
    await expect(plover.getByText('connected', { exact: false }).first()).toBeVisible()
    await expectAccessible(plover)

    // The newcomer's first message waits, is told so kindly, and is let through.
    await send(plover, 'Hello, it is my first evening.')
    const own = log(plover).getByRole('listitem').filter({ hasText: 'my first evening' })
    await expect(own).toContainText('First messages in a room are checked by a facilitator. Nothing is lost.')
    await expect(log(heron)).not.toContainText('my first evening')
    const panel = rowan.getByRole('complementary', { name: 'Facilitator' })
    await panel.getByRole('button', { name: /^Let through ?: Quiet Plover$/ }).click()
    await expect(own).toContainText('delivered')
    await expect(log(heron)).toContainText('my first evening')

    // The facilitator's line is gone: the room says until when it stays open, and closes.
    await rowan.goto('/my-groups')
    await expect(heron.getByText('No facilitator is here just now. This room closes at', { exact: false })).toBeVisible(
      {
        timeout: 120_000,
      },
    )
    await moveClockTo(storyNow() + 11 * minute)
    await expect(heron.getByText('No facilitator was here, so this room closed itself')).toBeVisible({
      timeout: 30_000,
    })
    await expect(heron.getByText('The next one here is on', { exact: false })).toContainText('(UK time)')
    await expect(heron.getByRole('textbox', { name: 'Message' })).toHaveCount(0)
    await expect(log(heron)).toContainText('my first evening')
    await expectAccessible(heron)
  })

  test('an always-open room holds what is said while nobody is on duty, and lets it through when somebody is', async ({
    as,
  }) => {
    const rowan = await as('rowan')
    await rowan.goto(`/groups/${slug}/chat/new?kind=room`)
    await expectAccessible(rowan)
    await rowan.getByLabel('Name').fill('The small hours')
    await rowan.getByLabel('When no facilitator is here').selectOption('holds')
    await rowan.getByLabel('First messages to check').fill('0')
    await rowan.getByRole('button', { name: 'Open the room now' }).click()
    await expect(heading(rowan)).toHaveText('The small hours')
    const roomId = roomOf(rowan)
    const heron = await as('heron')
    await connected(heron, roomId)
    await expect(heron.getByText('No facilitator is here just now. Your messages wait', { exact: false })).toBeVisible()
    await send(heron, 'Is anybody awake?')
    const own = log(heron).getByRole('listitem').filter({ hasText: 'Is anybody awake?' })
    await expect(own).toContainText('They check this when they come. Nothing is lost.')
    await expectAccessible(heron)

    await connected(rowan, roomId)
    const panel = rowan.getByRole('complementary', { name: 'Facilitator' })
    await expect(panel).toContainText('Is anybody awake?')
    await panel.getByRole('button', { name: /^Let through ?: Heron$/ }).click()
    await expect(own).toContainText('delivered')
    await expect(heron.getByText('No facilitator is here just now.', { exact: false })).toHaveCount(0)
    await send(heron, 'Thank you for being here.')
    await expect(log(rowan)).toContainText('Thank you for being here.')
  })

  test('after it there are counts and no words, the facilitator is asked how it was, and who asks to talk is heard', async ({
    as,
  }) => {
    const roomId = await behind(async ({ as: named }) => {
      const { commands } = await named('Rowan')
      const { roomId: id } = await commands.chat.openRoom({ slug, title: 'Drop-in: figures', firstHeld: 0 })
      return id
    })
    const [rowan, heron] = [await as('rowan'), await as('heron')]
    await connected(rowan, roomId)
    await connected(heron, roomId)
    await send(heron, 'Crumpets for everybody.')
    await expect(log(rowan)).toContainText('Crumpets for everybody.')
    const panel = rowan.getByRole('complementary', { name: 'Facilitator' })
    await panel.getByText('Close the room', { exact: true }).click()
    await panel.getByRole('button', { name: 'Yes, close the room' }).click()
    await expect(heron.getByText('A facilitator closed this room')).toBeVisible()
    await panel.getByRole('link', { name: 'How was it for you?' }).click()
    await rowan.getByRole('radio', { name: 'It was heavy' }).check()
    await rowan.getByLabel('I would like to talk to somebody').check()
    await rowan.getByRole('button', { name: 'Keep this' }).click()
    await expect(rowan.getByText('Somebody will write to you soon.', { exact: false })).toBeVisible()
    await expectAccessible(rowan)

    await expect(async () => {
      await rowan.goto(`/chat/${roomId}/summary`)
      await expect(rowan.getByText('People who wrote')).toBeVisible({ timeout: 1000 })
    }).toPass()
    await expect(rowan.getByText('Messages', { exact: true }).locator('xpath=following-sibling::dd')).toHaveText('1')
    await expect(rowan.getByRole('main')).not.toContainText('Crumpets')
    await expectAccessible(rowan)
    expect((await heron.goto(`/chat/${roomId}/summary`))?.status()).toBe(403)

    const ada = await as('ada')
    await ada.goto(`/coordinate/debriefs/${roomId}`)
    await expect(ada.getByRole('main')).toContainText('Rowan')
    await expectAccessible(ada)
  })

  test('with scripts off a drop-in is planned, come to, opened, read, written in and closed by plain forms', async ({
    as,
  }) => {
    const [rowan, heron] = [await as('rowan', { scripts: false }), await as('heron', { scripts: false, width: 390 })]
    const { date, startsAt } = sevenIn(2)
    const roomId = await planDropIn(rowan, { title: 'Drop-in: by post', date, weekly: 'once' })
    await heron.goto(`/groups/${slug}/chat`)
    const card = heron.getByRole('article').filter({ hasText: 'Drop-in: by post' })
    // Without scripts nobody knows where they are: it says whose clock it is.
    await expect(card).toContainText('(UK time)')
    await expect(card).not.toContainText('where you are')
    await card.getByRole('button', { name: 'I’ll come' }).click()
    await expect(heron.getByRole('button', { name: 'I can’t come' })).toBeVisible()
    const file = await heron.request.get(`/chat/${roomId}/calendar.ics`)
    expect(file.headers()['content-type']).toContain('text/calendar')
    expect(await file.text()).not.toContain('RRULE:FREQ=WEEKLY\r\n')
    await moveClockTo(startsAt - 5 * minute)
    await rowan.reload()
    await rowan.getByRole('button', { name: 'Open the doors' }).click()
    await heron.getByRole('link', { name: 'Look again' }).click()
    await heron.getByRole('link', { name: 'Go in' }).click()
    await heron.getByRole('textbox', { name: 'Message' }).fill('Written by hand: https://example.org')
    await sendForm(heron, heron.getByRole('button', { name: 'Send', exact: true }))
    await expect(log(heron)).toContainText('Messages with links are checked first in this room. Nothing is lost.')
    await rowan.goto(`/chat/${roomId}/facilitate`)
    await rowan.getByRole('button', { name: /^Let through ?: Heron$/ }).click()
    await rowan.goto(`/chat/${roomId}`)
    await expect(log(rowan)).toContainText('Written by hand')
    // In the last ten minutes whoever looks after it may give it more time.
    await moveClockTo(startsAt + hour - 5 * minute)
    await rowan.goto(`/chat/${roomId}`)
    await sendForm(rowan, rowan.getByRole('button', { name: 'Add 15 minutes' }))
    await expect(rowan.getByText('ends 8:15pm', { exact: false })).toBeVisible()
    await moveClockTo(startsAt + hour + 16 * minute)
    await behind(({ askFor }) => askFor('end-due-sessions'))
    await expect(async () => {
      await heron.goto(`/chat/${roomId}`)
      await expect(heron.getByText('This drop-in is over. Thank you for being here')).toBeVisible({ timeout: 1000 })
    }).toPass()
  })

  test('words that were typed and not sent are still there for whoever asked for support, with scripts and without', async ({
    as,
  }) => {
    const roomId = await behind(async ({ as: named }) => {
      const { commands } = await named('Rowan')
      const { roomId: id } = await commands.chat.openRoom({ slug, title: 'Drop-in: half a thought', firstHeld: 0 })
      await commands.chat.sendMessage({ roomId: id, clientKey: randomUUID(), body: 'Take your time.' })
      return id
    })
    const heron = await as('heron')
    await connected(heron, roomId)
    await heron.getByRole('textbox', { name: 'Message' }).fill('I was going to say')
    await heron.getByRole('button', { name: 'I need support' }).click()
    await expect(heading(heron)).toHaveText('You asked for support')
    await expect(heron.getByRole('textbox', { name: 'Message' })).toHaveValue('')
    await heron.getByRole('link', { name: /Back to/ }).click()
    await expect(heron.getByRole('textbox', { name: 'Message' })).toHaveValue('I was going to say')
    await expect(heron.getByText('connected', { exact: false }).first()).toBeVisible()
    await heron.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(log(heron)).toContainText('I was going to say')
    await heron.reload()
    await expect(heron.getByRole('textbox', { name: 'Message' })).toHaveValue('')

    const otter = await as('otter', { scripts: false, width: 390 })
    await behind(async ({ as: named }) => {
      const { commands } = await named('Otter')
      await commands.groups.joinGroup({ slug }).catch(() => undefined)
      await commands.chat.readChatRules({ roomId })
    })
    await otter.goto(`/chat/${roomId}`)
    await otter.getByRole('textbox', { name: 'Message' }).fill('Tonight is hard')
    await sendForm(otter, otter.getByRole('button', { name: 'I need support' }))
    await expect(heading(otter)).toHaveText('You asked for support')
    await expect(otter.getByLabel('Your words, not sent')).toHaveValue('Tonight is hard')
    await sendForm(otter, otter.getByRole('button', { name: 'Say this in private' }))
    await expect(log(otter)).toContainText('Tonight is hard')
    await otter.goto(`/chat/${roomId}`)
    await expect(log(otter)).not.toContainText('Tonight is hard')
  })
})
