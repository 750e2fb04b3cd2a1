import { day, onTheWall } from './domain/kernel/time.ts'
import type { ActorServices } from './services.ts'

/** What somebody of the demonstration does, at a moment of the past. */
type PlayAs = (key: string, at: number) => ActorServices['commands']

const slug = 'community-head-injury-service-steering-group'
const held = 26
const coming = 12

const lastAgenda = [
  ['rowan', 'Welcome, and how everybody is', 10],
  ['heron', 'Nobody rings back. Can we promise a day by which somebody does?', 25],
  ['wren', 'Families do not know who the key worker is until weeks later', 20],
  ['priya', 'The leaflet for the first week at home: who reads the next draft', 15],
] as const

const lastMinutes = [
  'Five of us came, and Linnet wrote down what Otter said. Two had slept badly, so we took the break early.',
  'Three of us waited more than two weeks for a call. The team has one line for everybody. We talked about a promise: an answer in three working days, even if it only says “not yet”.',
  'Families hear the name in a letter, and the letter comes late. A card in the ward bag would be quicker.',
  'Heron and Wren read the next draft. Otter hears it read out.',
] as const

const nextAgenda = [
  ['rowan', 'Welcome, and what became of our actions', 10],
  ['priya', 'Three working days: can the team keep the promise?', 25],
  ['heron', 'The waiting room is loud and bright. Two of us leave before we are called.', 20],
  ['wren', 'What do we want to say about complaints this winter?', 20],
] as const

const figures = `We asked ten people in the first week at home whether they knew whom to ring.

In September four of ten knew. In October six of ten knew. The card in the ward bag began in the middle of October.

What we cannot say yet: whether the people who knew also rang.`

const themes = [
  {
    name: 'Waiting without news',
    told: [
      ['complaint', 'Somebody left three messages and heard nothing for two weeks. They thought they were forgotten.'],
      ['complaint', 'A family rang the ward, the surgery and us before anybody could say when the visit was.'],
      ['complaint', 'The call came at a time when nobody could answer, and the next one a month later.'],
      ['complaint', 'Somebody was told “you are on the list”, and not how long the list is.'],
      ['complaint', 'A person waited at home all day, and nobody said that the visit was off.'],
    ],
    learned: 'It is not the wait alone. It is that nobody says how long, and the worry grows with each day.',
    changed: 'The team answers every message in three working days, even when the answer is “not yet”.',
    couldNot: 'We could not make the list shorter. There is no money for another therapist this year.',
  },
  {
    name: 'Letters that are hard to read',
    told: [
      ['concern', 'A letter used seven words nobody at home knew, and the appointment stood at its end.'],
      ['suggestion', 'Put the day and the place first, in big type, and the reasons after them.'],
    ],
    learned: 'People look for the day and the place. They stop reading when they do not find them.',
    changed: '',
    couldNot: '',
  },
] as const

/** What the head injury group does between its papers: a meeting that was, one to come, and what people told the service. Answers with the meeting that was. */
export async function seedMeetings(
  playAs: PlayAs,
  { now, seatOf }: { readonly now: number; readonly seatOf: ReadonlyMap<string, string> },
): Promise<{ readonly heldId: string }> {
  const last = await call('Autumn meeting', { calledAt: now - 48 * day, on: now - held * day })
  const items = []
  for (const [by, words, minutes] of lastAgenda)
    items.push((await playAs(by, now - 40 * day).meetings.addToAgenda({ meetingId: last, words, minutes })).itemId)
  const writing = playAs('rowan', now - (held - 1) * day).meetings
  for (const [at, words] of lastMinutes.entries())
    await writing.writeMinutes({ meetingId: last, about: at === 0 ? 'whole' : items[at], words })
  await writing.writeDecision({ meetingId: last, words: 'We try the promise of three working days until Christmas.' })
  await writing.writeDecision({ meetingId: last, words: 'The name of the key worker goes on a card in the ward bag.' })
  for (const [who, words, days] of [
    ['heron', 'Ask two people who waited what a “not yet” call should say', 3],
    ['priya', 'Find out what a hundred cards cost', 20],
  ] as const)
    await writing.giveAction({
      meetingId: last,
      words,
      ownerSeatId: seatOf.get(who),
      dueOn: onTheWall(now + days * day).date,
    })
  await writing.sumUpMeeting({
    meetingId: last,
    words:
      'Five of us met.\nPeople wait too long for a call.\nThe team will try to answer in three working days.\nFamilies will get a card with a name and a number.\nHeron asks two people what helps.\nWe meet again in the winter.',
  })
  const next = await call('Winter meeting', { calledAt: now - 8 * day, on: now + coming * day })
  for (const [by, words, minutes] of nextAgenda)
    await playAs(by, now - 6 * day).meetings.addToAgenda({ meetingId: next, words, minutes })
  await playAs('priya', now - 5 * day).meetings.addPaper({
    meetingId: next,
    title: 'Who knew whom to ring: our count so far',
    words: figures,
  })
  await playAs('wren', now - 4 * day).meetings.answerMeeting({ meetingId: next, answer: 'coming' })
  await playAs('wren', now - 4 * day).meetings.tellAccessNeeds({
    meetingId: next,
    words: 'A break after 40 minutes, and a chair with arms.',
    again: 'on',
  })
  await playAs('linnet', now - 3 * day).meetings.sendViews({
    meetingId: next,
    words: 'I can only do mornings, so I may be late. Please keep the waiting room until after the break.',
    forSeatId: seatOf.get('otter'),
  })
  await seedFeedback()
  return { heldId: last }

  async function call(title: string, { calledAt, on }: { readonly calledAt: number; readonly on: number }) {
    const { meetingId } = await playAs('rowan', calledAt).meetings.callMeeting({
      slug,
      title,
      date: onTheWall(on).date,
      time: '10:30',
      minutes: 90,
      place: 'The garden room at the health centre. Ring the lower bell: the lift is on the left.',
      link: 'https://meet.example/head-injury-group',
    })
    return meetingId
  }

  async function seedFeedback() {
    const month = onTheWall(now - 30 * day).date.slice(0, 7)
    for (const [at, { name, told, ...came }] of themes.entries()) {
      const { themeId } = await playAs('heron', now - (22 - at) * day).feedback.nameTheme({ slug, name })
      for (const [kind, words] of told) {
        const writtenAt = now - 20 * day
        const staff = playAs('priya', writtenAt).feedback
        const { summaryId } = await staff.writeFeedback({ slug, kind, month, words })
        await staff.shareFeedback({ summaryId, confirmed: 'on', readAt: writtenAt })
        await playAs('heron', now - 15 * day).feedback.sortFeedback({ summaryId, themeId })
      }
      const cameAt = now - 10 * day
      await playAs('rowan', cameAt).feedback.writeTheme({ themeId, name, ...came })
      if (came.changed !== '')
        await playAs('rowan', now - 9 * day).feedback.showTheme({ themeId, confirmed: 'on', readAt: cameAt })
      if (at === 0)
        await playAs('wren', now - 8 * day).feedback.commentOnTheme({
          themeId,
          words: 'The “not yet” call made the difference for us. I slept that night.',
        })
    }
    await playAs('priya', now - 2 * day).feedback.writeFeedback({
      slug,
      kind: 'compliment',
      month,
      words: 'Somebody wrote that the group leader remembered what was hard for them, weeks later, without notes.',
    })
  }
}
