import { day, hour } from './domain/kernel/time.ts'
import type { ActorServices } from './services.ts'

/** What somebody of the demonstration does, at a moment of the past. */
type PlayAs = (key: string, at: number) => ActorServices['commands']

type Answers = Readonly<Record<string, string>>

const emergency: readonly (readonly [part: string, answers: Answers])[] = [
  [
    'first',
    {
      'first-name': 'Jo',
      'first-phone': '07700 900461',
      'first-tie': 'My sister, ten minutes away',
      'first-agreed': 'yes',
    },
  ],
  [
    'second',
    { 'second-name': 'Mrs Okafor', 'second-phone': '07700 900782', 'second-tie': 'Next door', 'second-agreed': 'yes' },
  ],
  ['call', { call: 'Fernside Surgery: 01632 960011\nChemist on the corner: 01632 960024\nDay centre: 01632 960037' }],
  [
    'who',
    {
      'who-name': 'Dad, or Mr T to the nurses',
      'who-where': 'At home with me. Tuesdays at the day centre until four.',
    },
  ],
  [
    'needs',
    {
      needs:
        'Help to stand and to get to the bathroom.\nSomebody in the house at night.\nNever leave him alone with the cooker.',
    },
  ],
  [
    'medicines',
    {
      medicines: 'The blister pack from the chemist: morning, noon, tea, bed. With food.',
      'medicines-where': 'On top of the fridge, in the biscuit tin',
    },
  ],
  ['allergies', { allergies: 'Penicillin: a rash, and hard to breathe. Call 999.' }],
  [
    'communication',
    { communication: 'He hears better on the left. Ask one thing and wait. Squeezing your hand means yes.' },
  ],
  ['pets', { pets: 'Biscuit, the cat. Two pouches a day. She comes in when you shake the box.' }],
]

const own: readonly (readonly [part: string, words: string])[] = [
  ['matters', 'Singing on Thursdays. My sister. Ten minutes in the garden with a cup of tea.'],
  ['breaks', 'Tuesday, while he is at the day centre. I do the shopping then. I would like one hour that is mine.'],
  ['next-step', 'Ring the surgery and ask them to write down that I am a carer.'],
]

/** Eight weeks, oldest first: how often, and a word when there was one. */
const weeks: readonly (readonly [often: readonly [number, number, number, number, number], words: string])[] = [
  [[2, 1, 2, 2, 2], ''],
  [[2, 2, 2, 2, 3], 'Singing again'],
  [[3, 2, 3, 3, 3], ''],
  [[3, 2, 3, 3, 4], 'Jo came for the weekend'],
  [[2, 1, 2, 3, 3], ''],
  [[3, 2, 3, 3, 3], ''],
  [[3, 2, 2, 3, 3], ''],
]

/** Wren looks after her dad: an emergency plan with a card, a plan of her own with a link, and some weeks. */
export async function seedPlans(playAs: PlayAs, { now }: { readonly now: number }): Promise<void> {
  const month = now - 40 * day
  await playAs('wren', month - day).carers.comeInAsCarer({ who: 'parent', audience: 'nobody' })
  for (const [part, answers] of emergency)
    await playAs('wren', month).plans.answerPlan({ kind: 'emergency', part, answers })
  await playAs('wren', month + hour).plans.makeCard({
    parts: ['first', 'second', 'needs', 'medicines', 'allergies', 'communication'],
  })
  for (const [part, words] of own)
    await playAs('wren', now - 12 * day).plans.answerPlan({ kind: 'own', part, answers: { [part]: words } })
  await playAs('wren', now - 3 * day).plans.sharePlan({
    kind: 'own',
    parts: ['breaks', 'next-step'],
    days: 30,
    forWhom: 'The carers’ nurse at the surgery',
  })
  for (const [index, [[sleep, time, company, managing, good], words]] of weeks.entries())
    await playAs('wren', now - (weeks.length - index) * 7 * day).plans.checkCoping({
      sleep,
      time,
      company,
      managing,
      good,
      words,
    })
}
