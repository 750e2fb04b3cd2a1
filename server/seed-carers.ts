import { turningPoints } from './domain/carers/index.ts'
import { day, hour } from './domain/kernel/time.ts'
import type { ActorServices } from './services.ts'

/** What somebody of the demonstration does, at a moment of the past. */
type PlayAs = (key: string, at: number) => ActorServices['commands']

const told = [
  { by: 'rowan', who: 'parent', since: 2019, conditionId: 'parkinsons-disease', load: 'part-of-day' },
  { by: 'wren', who: 'partner', since: 2025, conditionId: 'acquired-brain-injury', load: 'most-of-day' },
  { by: 'teaandtoast', who: 'child', since: 2012, conditionId: 'epilepsy', load: 'few-hours' },
  { by: 'saltmarsh', who: 'partner', since: 2022, conditionId: 'acquired-brain-injury', load: 'part-of-day' },
  { by: 'thistle', who: 'friend', since: 2023, conditionId: 'multiple-sclerosis', load: 'few-hours' },
] as const

const whatFor = 'For everybody who looks after somebody, unpaid, whatever it is and however long it has been.'
const lookedAfter = 'Rowan reads every day. In the evenings somebody is here until 10pm.'

type Said = {
  readonly by: string
  readonly daysAgo: number
  readonly title: string
  readonly body: string
  readonly topic: string
  readonly answers: readonly { readonly by: string; readonly hours: number; readonly body: string }[]
  /** It asks something; which answers helped whom, by their places. */
  readonly asks?: true
  readonly helped?: Readonly<Record<string, readonly number[]>>
  readonly summary?: { readonly by: string; readonly words: string }
  /** Which answer the facilitator picked for the five-minute read. */
  readonly picked?: number
}

const said: readonly Said[] = [
  {
    by: 'wren',
    daysAgo: 9,
    title: 'He comes home on Friday and I am scared',
    body: 'Eleven weeks in hospital. Everybody says how glad I must be, and I am. But the nights there were not mine to watch. What did you do in the first week?',
    topic: 'Hospital and coming home',
    asks: true,
    helped: { wren: [0], thistle: [0, 1] },
    answers: [
      {
        by: 'rowan',
        hours: 5,
        body: 'I was scared too, and nobody had told me that I could be both. Two things helped. I wrote down who to ring at night before the first night came. And I let one person bring soup without tidying up first.',
      },
      {
        by: 'teaandtoast',
        hours: 26,
        body: 'Ask the ward for the list of what they do in a day, hour by hour. I copied ours for a week and then threw half of it away.',
      },
      { by: 'wren', hours: 30, body: 'Soup without tidying up. I can do that. Thank you both.' },
    ],
  },
  {
    by: 'teaandtoast',
    daysAgo: 5,
    title: 'What do I say to work when the school rings?',
    body: 'My daughter has seizures. The school rings, I go, and I lose half a day again. I have not told my boss why. Has anybody told theirs, and how?',
    topic: 'Working and caring',
    asks: true,
    answers: [
      {
        by: 'rowan',
        hours: 4,
        body: 'I wrote three lines and read them out. “I look after my dad. Sometimes I must leave at once. I make the time up by Friday.” It took one minute. I had feared it for a year.',
      },
      {
        by: 'thistle',
        hours: 9,
        body: 'Ask what there is before you ask for anything. We have a carers’ passport at work: one page, signed by both, so that you do not explain it again to each new boss. There is a right to a week of unpaid carer’s leave too.',
      },
      { by: 'wren', hours: 20, body: 'I told mine by e-mail. Then I could not cry in the middle of it.' },
    ],
    helped: { teaandtoast: [0, 1], wren: [1], thistle: [0] },
    summary: {
      by: 'wren',
      words:
        'Three short lines are enough: that you look after somebody, that you must sometimes leave at once, how you make up for it. An e-mail is fine.\nAsk whether there is a carers’ passport, and about carer’s leave.',
    },
    picked: 1,
  },
  {
    by: 'thistle',
    daysAgo: 4,
    title: 'I said I needed a break, out loud',
    body: 'Four hours on Saturday. I sat in a car park and ate a sandwich. It was the best sandwich of my year.',
    topic: 'Breaks',
    answers: [{ by: 'rowan', hours: 3, body: 'I have had that sandwich. Same time next Saturday?' }],
  },
]

/** Five people who came in as carers, each with a place for carers to talk in, by turning point. */
export async function seedCarers(
  playAs: PlayAs,
  { now, topicOf }: { readonly now: number; readonly topicOf: (slug: string, name: string) => Promise<string> },
): Promise<void> {
  const begun = now - 60 * day
  for (const { by, who, since, conditionId, load } of told) {
    const { carers } = playAs(by, begun)
    const { caringId } = await carers.comeInAsCarer({ who, audience: 'carers' })
    const open = { caringId, audience: 'carers' }
    await carers.changeCaring({ ...open, part: 'conditions', conditionIds: [conditionId] })
    await carers.changeCaring({ ...open, part: 'since', sinceYear: since, sinceMonth: '' })
    await carers.changeCaring({ caringId, part: 'load', load })
  }
  const { slug } = await playAs('ada', begun).groups.openGroup({
    kind: 'carers',
    name: 'Carers together',
    joining: 'open',
    conditionIds: [],
    purpose: whatFor,
    lookedAfter,
    topics: turningPoints.map(({ name }) => name).join('\n'),
    facilitators: 'Rowan',
    askIds: [],
  })
  await playAs('rowan', begun + hour).groups.changeGroup({
    slug,
    purpose: whatFor,
    lookedAfter,
    welcome:
      'Hello. You do not have to be a “real” carer to be here. If you look after somebody, you are one.\n\nChoose where you are now from the list, and read. Or ask one small question. Please leave out names: theirs and yours.',
    houseRules: 'No advice on what somebody else should have done. What helped you is worth more.',
  })
  for (const by of ['wren', 'teaandtoast', 'thistle']) await playAs(by, begun + day).groups.joinGroup({ slug })
  for (const { by, daysAgo, title, body, topic, asks, answers, ...rest } of said) {
    const at = now - daysAgo * day
    const topicIds = [await topicOf(slug, topic)]
    const { id: threadId } = await playAs(by, at).groups.startThread({ slug, title, body, topicIds, asks })
    const replies: string[] = []
    for (const answer of answers)
      replies.push(
        (await playAs(answer.by, at + answer.hours * hour).groups.postReply({ threadId, body: answer.body })).id,
      )
    await sumUp(playAs, { threadId, replies, at: at + 2 * day, ...rest })
  }
  await playAs('teaandtoast', now - 3 * day).questions.hearOfWeeklyRead({ slug })
}

/** What people made of the answers to a question. */
async function sumUp(
  playAs: PlayAs,
  {
    threadId,
    replies,
    at,
    helped = {},
    summary,
    picked,
  }: Pick<Said, 'helped' | 'summary' | 'picked'> & {
    readonly threadId: string
    readonly replies: readonly string[]
    readonly at: number
  },
): Promise<void> {
  for (const [who, places] of Object.entries(helped))
    for (const place of places) await playAs(who, at).questions.markHelped({ postId: replies[place] })
  if (summary) await playAs(summary.by, at + hour).questions.improveSummary({ threadId, words: summary.words })
  if (picked !== undefined) await playAs('rowan', at + 2 * hour).questions.pickForRead({ postId: replies[picked] })
}
