import type { Page } from '@playwright/test'
import Sqlite from 'better-sqlite3'
import { behind } from '#tests/support/behind.ts'
import { type DemoPerson, expect, test } from '#tests/support/browser.ts'
import { beyondReach, byKeyboard, zoomed } from '#tests/support/reach.ts'

const acted = { rule: 'no-treatment-advice', reason: 'It sells a cure', message: 'We took this from view for now.' }
const long = 'Donaudampfschifffahrtsgesellschaftskapitaen'

let isBusy = false
/** Everything there is to see, once: a case, an alarm, a decision and an appeal against it, a complaint, words without a name. */
async function aBusyHouse() {
  if (isBusy) return
  isBusy = true
  await behind(async (house) => {
    const [heron, otter, ada] = [await house.as('Heron'), await house.as('Otter'), await house.as('Ada')]
    const start = (title: string, body: string, nameless?: 'on') =>
      heron.commands.groups.startThread({ slug: 'chronic-pain', title, body, nameless })
    const told = await start(`A very long title ${long} that somebody chose for their thread`, `Try it. ${long}`)
    await house.decideAbout(told.firstPostId, 'Sam', { action: 'hide', ...acted })
    const warned = await start('Another cure', 'Try this one too.')
    await house.decideAbout(warned.firstPostId, 'Sam', { action: 'warn', ...acted })
    const [decision] = (await heron.queries.fairness.howIWasTreated({})).decisions
    await heron.commands.fairness.openAppeal({ decisionId: decision?.id, words: `I only said what helped me. ${long}` })
    await otter.commands.fairness.openComplaint({ words: `Nobody answered me. ${long}`, about: '' })
    const shy = await start('I am ashamed of this', 'I could hurt myself', 'on')
    await otter.commands.safety.reportConcern({ toldWhere: `In ${long}`, reason: 'scam', tellAddress: '' })
    await heron.commands.safety.reportThing({ kind: 'profile', id: otter.actor.id, reason: 'unkind', note: long })
    const wish = { kind: 'members-list', reason: `The board would like to know ${long}` }
    await ada.commands.oversight.askForBulkExport(wish)
    const reason = { category: 'danger', reason: `They may hurt themselves tonight ${long}` }
    await (await house.as('Sam')).commands.oversight.revealAuthor({ postId: shy.firstPostId, ...reason })
    await (await house.as('Sam')).commands.moderation.sayInRoom({ words: `Has anybody seen this? ${long}` })
  })
}

const asked = (statement: string): string => {
  const database = new Sqlite((process.env.STORY_DATABASE ?? '').replace('file:', ''), { readonly: true })
  const row = database.prepare(`select (${statement}) as id`).get() as { id: string }
  database.close()
  return row.id
}
const ofHeron = (column: string) => `${column} = (select id from members where name = 'Heron')`
const somebodysPost =
  "select p.id from posts p join groups g on g.id = p.group_id join members m on m.id = p.author_id where g.slug = 'chronic-pain' and m.name = 'Rowan'"
const openCase =
  "select id from cases where closed_at is null and claimed_by is null and level = 'red' order by opened_at desc"

const places: Readonly<Partial<Record<DemoPerson, readonly (string | (() => string))[]>>> = {
  sam: [
    '/moderation',
    () => `/moderation/cases/${asked(openCase)}`,
    () => `/moderation/cases/${asked(openCase)}/decide?action=hide`,
    () => `/moderation/cases/${asked(openCase)}/act?do=ask`,
    () => `/moderation/reveal/${asked('select id from posts where nameless = 1 order by seq desc')}`,
    () => `/moderation/disclosure/${asked(openCase)}`,
    '/moderation/concerns',
    '/moderation/room',
    '/moderation/alarms',
    () => `/moderation/alarms/${asked('select id from alarms order by raised_at desc')}`,
    '/moderation/appeals',
    '/moderation/care',
    '/support',
    '/settings/paging',
  ],
  dana: [
    '/moderation/holds',
    '/coordinate/exports',
    () => `/moderation/appeals/${asked("select id from appeals where kind = 'appeal' order by opened_at desc")}`,
  ],
  ada: [
    '/coordinate',
    '/coordinate/rota',
    '/coordinate/hours',
    '/coordinate/crisis-contacts',
    '/coordinate/crisis-contacts/samaritans',
    '/coordinate/messages',
    '/coordinate/messages?edit=warn',
    '/coordinate/people',
    () => `/coordinate/people/${asked("select id from members where name = 'Sam'")}`,
    '/coordinate/watch',
    '/coordinate/disclosures',
    '/coordinate/exports',
    '/coordinate/records',
    '/coordinate/records/illegal-content',
    '/coordinate/launch',
    '/coordinate/house-rules',
  ],
  heron: [
    '/how-i-was-treated',
    () =>
      `/how-i-was-treated/${asked(`select id from decisions where ${ofHeron('about_id')} and undone_at is null and id not in (select decision_id from appeals where decision_id is not null)`)}`,
    () => `/appeals/${asked(`select id from appeals where ${ofHeron('member_id')}`)}`,
    '/complaints/new',
    '/my-reports',
    '/settings/my-data',
    '/settings/close-account',
    () => `/support/${asked(`select id from support_offers where ${ofHeron('member_id')}`)}`,
    '/how-we-keep-people-safe',
    '/how-we-keep-people-safe/report',
    '/report',
    () => `/report/post/${asked(somebodysPost)}`,
  ],
}

const pathOf = (place: string | (() => string)) => (typeof place === 'string' ? place : place())

async function largeText(page: Page) {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
}

test.describe('everything about safety is within reach', () => {
  test.setTimeout(240_000)

  for (const [who, list] of Object.entries(places) as [DemoPerson, NonNullable<(typeof places)[DemoPerson]>][]) {
    test(`of ${who}, zoomed to 400% and by keyboard alone`, async ({ as }) => {
      const page = await as(who, { width: zoomed.width })
      await aBusyHouse()
      await page.setViewportSize(zoomed)
      const found: string[] = []
      for (const place of list) {
        const path = pathOf(place)
        const answer = await page.goto(path)
        expect([path, answer?.status()]).toEqual([path, 200])
        await page.waitForLoadState('networkidle')
        for (const problem of await beyondReach(page)) found.push(`${path}: ${problem}`)
        const { problems, order } = await byKeyboard(page)
        for (const problem of problems) found.push(`${path}: ${problem}`)
        expect([path, order.length > 10]).toEqual([path, true])
      }
      expect(found).toEqual([])
    })

    test(`of ${who}, with letters twice as large, on a phone and on a desk`, async ({ as }) => {
      const page = await as(who)
      await aBusyHouse()
      const found: string[] = []
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        for (const place of list) {
          const path = pathOf(place)
          await page.goto(path)
          await largeText(page)
          for (const problem of await beyondReach(page)) found.push(`${width} ${path}: ${problem}`)
          if (width !== 390) continue
          for (const problem of (await byKeyboard(page)).problems) found.push(`${width} ${path}: ${problem}`)
        }
      }
      expect(found).toEqual([])
    })
  }
})
