import { dayInWords, momentInWords } from './components/dates.tsx'
import { auditWords, doneToYou, lookingReasonWords } from './treatment-words.ts'
import { sentence, serviceWords } from './words.ts'

type Value = string | number | boolean | null | readonly string[]

/** Some rows of one part of a member's records. */
export type RecordPart = {
  readonly section: string
  readonly isFirst: boolean
  readonly rows: readonly Readonly<Record<string, Value>>[]
  readonly leftOutUntil: number | null
}

/** Said in place of what a safeguarding hold keeps back. */
const leftOut = (until: number): string =>
  `We have left something out here for now, to keep somebody safe. We look at it again by ${dayInWords(until)}. You can ask whoever runs this Waymark about it.`

/** The copy for other programs: one object, each part a list. */
export async function* asJson(parts: AsyncIterable<RecordPart>, madeAt: number): AsyncGenerator<string> {
  yield `{\n"madeAt": ${JSON.stringify(new Date(madeAt).toISOString())}`
  let isOpen = false
  let isEmpty = true
  for await (const { section, isFirst, rows, leftOutUntil } of parts) {
    let text = ''
    if (isFirst) {
      text += `${isOpen ? ']' : ''},\n${JSON.stringify(section)}: [`
      isOpen = true
      isEmpty = true
    }
    const all = leftOutUntil === null ? rows.map(withDates) : [{ leftOut: leftOut(leftOutUntil) }]
    for (const row of all) {
      text += `${isEmpty ? '\n' : ',\n'}${JSON.stringify(row)}`
      isEmpty = false
    }
    yield text
  }
  yield `${isOpen ? ']' : ''}\n}\n`
}

/** The copy for people: one page that needs nothing from anywhere. */
export async function* asHtml(parts: AsyncIterable<RecordPart>, madeAt: number): AsyncGenerator<string> {
  yield `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>My Waymark data</title><style>${style}</style></head><body><main><h1>My Waymark data</h1><p>Made on ${momentInWords(madeAt)}. It speaks about your health: keep it where nobody else can read it.</p>`
  for await (const { section, isFirst, rows, leftOutUntil } of parts) {
    let text = isFirst ? `<h2>${escaped(titles[section] ?? section)}</h2>` : ''
    if (leftOutUntil !== null) text += `<p>${escaped(leftOut(leftOutUntil))}</p>`
    else if (isFirst && rows.length === 0) text += '<p>Nothing.</p>'
    for (const row of rows) text += rowAsHtml(row)
    yield text
  }
  yield '</main></body></html>\n'
}

function rowAsHtml(row: RecordPart['rows'][number]): string {
  const lines = Object.entries(row).flatMap(([name, value]) => {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return []
    return [`<dt>${escaped(nameInWords(name))}</dt><dd>${escaped(valueInWords(name, value))}</dd>`]
  })
  return `<dl>${lines.join('')}</dl>`
}

const isMoment = (name: string) => /(^at|At|^until)$/.test(name)

const withDates = (row: RecordPart['rows'][number]) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      isMoment(name) && typeof value === 'number' ? new Date(value).toISOString() : value,
    ]),
  )

/** "whatWeToldYou" as "What we told you". */
const nameInWords = (name: string): string =>
  sentence(
    name
      .replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
      .replace(/ at$/, '')
      .replace(/^at$/, 'when'),
  )

function valueInWords(name: string, value: Exclude<Value, null>): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return isMoment(name) ? momentInWords(value) : String(value)
  if (typeof value !== 'string') return value.join(', ')
  if (name === 'what') return auditWords[value] ?? doneToYou[value] ?? value
  if (name === 'service') return serviceWords[value] ?? value
  return name === 'why' ? (lookingReasonWords[value] ?? value) : value
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const titles: Readonly<Record<string, string>> = {
  account: 'Your account',
  addresses: 'Changes of your e-mail address',
  consents: 'Your consent',
  groups: 'Your groups',
  'looking-after': 'Groups you look after',
  journeys: 'What you live with',
  caring: 'Whom you look after',
  'kept-apart': 'Whom you keep apart from',
  posts: 'What you wrote',
  'earlier-words': 'What it said before you changed it',
  summaries: 'What you summed up',
  'chat-messages': 'What you said in chats and private conversations',
  'asks-to-connect': 'People you asked to connect',
  'open-to-connect': 'Being open to being asked',
  plans: 'Your plans, cards, links and weekly checks',
  'plan-openings': 'When your card or a link was opened',
  'document-comments': 'What you said about documents',
  'comment-replies': 'Your replies to comments on documents',
  'comments-agreed-with': 'Comments you agreed with',
  'comments-answered': 'Comments you answered',
  'having-a-say': 'When your group asked whether you agree',
  drafts: 'Drafts',
  'support-given': 'Support you gave',
  'helped-me': 'Answers of which you said that they helped',
  'weekly-reads': 'Where you want to hear of the five-minute read',
  follows: 'Threads you follow',
  saved: 'Posts you saved',
  'saved-services': 'Services you saved',
  'signposting-lists': 'Lists of services you made for others',
  'signposting-items': 'What stands on those lists',
  seats: 'Your seats in groups that work with a service',
  'seat-asks': 'Seats you asked for',
  sayings: 'What you said for meetings and about themes',
  'group-words': 'Words of yours that groups keep, and whether they are in view',
  meetings: 'Meetings you answered for',
  actions: 'What you took on at meetings',
  'access-needs': 'What you need to take part in meetings',
  'seat-changes': 'What was changed about your seats',
  'objective-readings': 'Readings you wrote for objectives',
  'objective-steps': 'What you wrote about trying things out',
  'shared-questions': 'Questions you shared with other groups',
  'shared-words': 'Hard words you added',
  'wishes-to-take-part': 'What you offered to do with services',
  'hours-given': 'Hours you gave, and what was paid for them',
  'papers-brought': 'Papers you brought to such a group',
  'proposal-comments': 'What you said about research and plans put to a group',
  'says-on-letters': 'Whether you agreed to answers of a group',
  'reviews-of-a-year': 'Reviews of a year in which you took part',
  'services-thanked': 'Services you thanked',
  'services-tried': 'Services you tried, and how it went',
  reading: 'Where you were reading',
  mutes: 'What you muted',
  blocks: 'People you blocked',
  notices: 'What we told you about',
  'notice-choices': 'How you want to be told',
  asks: 'Groups you asked for',
  'asks-to-join': 'Groups you asked to join',
  reports: 'What you reported',
  'support-offered': 'Support we offered you',
  letters: 'Letters between you and us',
  decisions: 'What we decided about you',
  appeals: 'Your appeals and complaints',
  'emergency-services': 'When we called the emergency services about you',
  paging: 'How we reach you in a crisis',
  shifts: 'Your shifts',
  'hard-words-opened': 'Hard words you opened as somebody who looks after this place',
  sessions: 'Where you are signed in',
  'looked-at': 'Who looked at your records, and why',
}

const style =
  'body{font:1.125rem/1.6 system-ui,sans-serif;background:#faf7f0;color:#1c2826;margin:0}main{max-width:44rem;margin:0 auto;padding:1.5rem}h2{margin-top:2.5rem}dl{background:#fff;border:1px solid #d9d2c3;border-radius:10px;padding:1rem 1.25rem;margin:0 0 1rem;display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.35rem 1rem}dt{font-weight:700}dd{margin:0;white-space:pre-line;overflow-wrap:anywhere}@media(max-width:30rem){dl{grid-template-columns:1fr}}@media print{body{background:#fff}}'
