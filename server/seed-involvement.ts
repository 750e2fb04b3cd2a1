import { day, onTheWall } from './domain/kernel/time.ts'
import type { ActorServices } from './services.ts'

/** What somebody of the demonstration does or asks, at a moment of the past. */
type PlayAs = (key: string, at: number) => ActorServices['commands']
type AskAs = (key: string, at: number) => ActorServices['queries']

const slug = 'community-head-injury-service-steering-group'

/** What the steering group of the demonstration offers, was given and paid, was asked, and how its first months went. */
export async function seedInvolvement(
  playAs: PlayAs,
  askAs: AskAs,
  { now, meetingId }: { readonly now: number; readonly meetingId: string },
): Promise<void> {
  const dayAt = (daysAgo: number) => onTheWall(now - daysAgo * day).date
  const panel = await seedOffers(playAs, now, dayAt)
  await seedHours(playAs, { now, dayAt, panel, meetingId })
  await seedProposals(playAs, now, dayAt)
  await seedYear(playAs, askAs, now, dayAt)
}

type DayAt = (daysAgo: number) => string

async function seedOffers(playAs: PlayAs, now: number, dayAt: DayAt): Promise<string> {
  const as = (key: string, daysAgo: number) => playAs(key, now - daysAgo * day).involvement
  await as('priya', 80).setRate({ slug, anHour: '12.60', holdsFrom: dayAt(90) })
  await as('priya', 30).setRate({ slug, anHour: '13.20', holdsFrom: dayAt(30) })
  const { id: panel } = await as('priya', 60).offerOpportunity({
    slug,
    kind: 'panel',
    title: 'Help us choose our next occupational therapist',
    purpose: 'Two members sit on the panel, ask their own questions, and have the same say as staff.',
    timeAsked: 'One day, and an hour before it to look at the questions',
    support: 'Priya goes through everything with you. Breaks when you need them. A quiet room.',
    payment: 'The group’s rate by the hour, and your travel',
    places: 1,
    criteria: 'You have had occupational therapy here, and can keep what you hear to yourself.',
    choosing: 'people',
    reach: 'group',
    closesOn: dayAt(50),
  })
  const { interestId } = await as('heron', 58).sayInterested({
    opportunityId: panel,
    words: 'I had two years of it. I know what a good one does.',
    supportNeeded: 'The questions in large print',
  })
  await as('wren', 57).sayInterested({ opportunityId: panel, words: 'I would ask what families ask.' })
  await as('rowan', 49).choosePeople({
    opportunityId: panel,
    interestIds: [interestId],
    why: 'You have had occupational therapy here, as we asked.',
    kindWords:
      'Thank you, Wren. This time we asked for somebody who had the therapy. Next spring we look for a family view.',
  })
  await as('priya', 20).tellWhatChanged({
    opportunityId: panel,
    changed: 'The person we chose was the one who answered Heron’s question best. Every panel now has such a question.',
  })
  await as('priya', 6).offerOpportunity({
    slug,
    kind: 'teach',
    title: 'Tell new staff what coming home was like',
    purpose: 'New nurses hear from people who came home, before their first visit to anybody.',
    timeAsked: 'Twenty minutes on a Thursday morning, and questions after',
    support: 'We plan it with you. You choose what you tell, and you can stop at any time.',
    payment: 'The group’s rate for two hours, and your travel',
    places: 2,
    criteria: 'You came home after a head injury, or somebody close to you did.',
    choosing: 'lot',
    reach: 'everybody',
    closesOn: dayAt(-12),
  })
  return panel
}

type Given = { readonly now: number; readonly dayAt: DayAt; readonly panel: string; readonly meetingId: string }

async function seedHours(playAs: PlayAs, { now, dayAt, panel, meetingId }: Given) {
  const as = (key: string, daysAgo: number) => playAs(key, now - daysAgo * day).involvement
  const hours = { slug, partOf: `offer.${panel}`, whatFor: 'Interview panel', workedOn: dayAt(40), hours: '6.5' }
  const paid = await as('heron', 39).enterHours({ ...hours, expenses: '4.80', expensesFor: 'bus there and back' })
  await as('rowan', 37).decideHours({ hoursId: paid.id, outcome: 'approved' })
  await as('priya', 25).markPaid({ hoursId: paid.id, paidOn: dayAt(25) })
  const meeting = { slug, partOf: `meeting.${meetingId}`, workedOn: dayAt(20) }
  const owed = await as('wren', 20).enterHours({ ...meeting, expenses: '7.20', expensesFor: 'parking' })
  await as('priya', 18).decideHours({ hoursId: owed.id, outcome: 'approved' })
  const given = await as('otter', 20).enterHours({ ...meeting, declines: 'on' })
  await as('priya', 18).decideHours({ hoursId: given.id, outcome: 'approved', reason: 'Thank you for your time.' })
  const refused = await as('heron', 19).enterHours({ ...meeting, hours: '4' })
  await as('rowan', 18).decideHours({
    hoursId: refused.id,
    outcome: 'refused',
    reason: 'The meeting was an hour and a half. Please write it down again with that.',
  })
  await as('heron', 2).enterHours({ ...meeting, expenses: '4.80', expensesFor: 'bus' })
}

async function seedProposals(playAs: PlayAs, now: number, dayAt: DayAt) {
  const as = (key: string, daysAgo: number) => playAs(key, now - daysAgo * day).proposals
  const { id: proposalId } = await as('priya', 45).enterProposal({
    slug,
    title: 'How people sleep in the first year after a head injury',
    summary:
      'We want to find out what helps people sleep once they are home. Forty people wear a watch that counts their sleep, and talk with us.',
    asked: 'Wear a watch day and night for four weeks. Two talks of an hour, at home or by phone.',
    burden: 'About three hours in all. Some find a watch at night hard.',
    payment: 'Thirty pounds for each talk. The watch goes back.',
    comesBack: 'A page about your own sleep, and a letter about what we found, within a year.',
    proposedBy: 'Dr Ngozi Okafor, University of Oxford',
  })
  await as('otter', 43).sayOnProposal({
    proposalId,
    words: 'Four weeks with a watch is long. I would do one week, and one more half a year later.',
  })
  await as('wren', 42).sayOnProposal({
    proposalId,
    words: 'Whoever sleeps beside that person knows the most. Ask them as well.',
  })
  const { id: letterId } = await as('rowan', 38).writeLetter({
    proposalId,
    answer: 'yes-if',
    reasons: 'Sleep is what most of us would change first. The talks are short, and people get something back.',
    conditions:
      'One week with the watch, and one more after six months. Ask a partner or family member too, if the person wants that.',
    closesOn: dayAt(32),
  })
  for (const key of ['priya', 'rowan', 'heron', 'wren'])
    await as(key, 36).agreeToLetter({ proposalId, letterId, voice: 'agree' })
  await as('otter', 35).agreeToLetter({ proposalId, letterId, voice: 'live-with' })
  await as('rowan', 32).sendLetter({ proposalId })
  await as('priya', 12).noteAfter({
    proposalId,
    words: 'Dr Okafor changed the plan to one week, twice. Families are asked too. The ethics committee has it now.',
    happenedOn: dayAt(12),
  })
  const { id: waiting } = await as('priya', 8).enterProposal({
    slug,
    title: 'Follow-up by video in place of the clinic',
    summary: 'From next spring the six-month check could be a video call. Whoever wants to come in still can.',
    asked: 'Say what you would lose and gain. Three people try it out with us first.',
    burden: 'An hour for each call, and a phone or computer.',
    payment: 'The group’s rate for those who try it out',
    comesBack: 'We show the group what the three said before anything changes.',
    proposedBy: 'Marcus Bell, head of the clinic',
  })
  await as('heron', 7).sayOnProposal({
    proposalId: waiting,
    words: 'On a screen nobody sees how I walk. For talking it would save me a day of rest.',
  })
}

const answers: readonly (readonly [key: string, heard: string, had: string, words: string])[] = [
  ['heron', '0', '0', 'Papers that come the day before. I need a week.'],
  ['otter', '0', '1', ''],
  ['wren', '0', '0', 'Meeting at five. That is when families cook.'],
  ['linnet', '0', '0', ''],
  ['rowan', '1', '0', 'Long minutes that nobody reads.'],
  ['priya', '0', '0', ''],
]

async function seedYear(playAs: PlayAs, askAs: AskAs, now: number, dayAt: DayAt) {
  const as = (key: string, daysAgo: number) => playAs(key, now - daysAgo * day).annualReview
  const { id: reviewId } = await as('rowan', 24).openAnnualReview({
    slug,
    title: 'Our first three months',
    fromOn: dayAt(90),
    untilOn: dayAt(14),
    intro: 'We began in summer. Before we plan the next year, let us look at how it went.',
    questions:
      'Do you feel heard in this group? | Yes | Partly | No\nDid you have what you needed to take part? | Yes | Partly | No\nWhat should we stop doing?',
    closesOn: dayAt(15),
  })
  const { questions } = await askAs('rowan', now - 23 * day).annualReview.annualReviewPage({ reviewId })
  const [heard = '', had = '', stop = ''] = questions.map(({ id }) => id)
  for (const [key, first, second, words] of answers)
    await as(key, 20).answerAnnualReview({ reviewId, answers: { [heard]: first, [had]: second, [stop]: words } })
  await as('rowan', 14).gatherAnnualReview({ reviewId })
  await as('rowan', 13).askToSign({
    reviewId,
    learned: 'Papers a week before, and no meeting after four. Short minutes with what was decided on top.',
    couldNot:
      'A second family member at the table: we asked twice, and nobody could come in the daytime. We try evenings by phone.',
    closesOn: dayAt(6),
  })
  for (const key of ['priya', 'rowan', 'heron', 'otter', 'wren'])
    await as(key, 10).sayOnReview({ reviewId, voice: 'agree' })
  await as('rowan', 6).signAnnualReview({ reviewId })
  await as('rowan', 5).publishAnnualReview({ reviewId })
}
