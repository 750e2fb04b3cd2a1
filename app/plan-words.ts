/** A plan as its page names it: in addresses, and in words. */
export type PlanPath = 'emergency' | 'mine'

export type PartWords = {
  /** The question, as the heading of its page. */
  readonly question: string
  /** The same in a word or two, for lists and on paper. */
  readonly name: string
  readonly hint: string
  readonly labels?: Readonly<Record<string, string>>
}

const personLabels = (key: string) => ({
  [`${key}-name`]: 'Their name',
  [`${key}-phone`]: 'Their phone number',
  [`${key}-tie`]: 'Who they are to you',
  [`${key}-agreed`]: 'Have they said yes?',
})

const emergency: Readonly<Record<string, PartWords>> = {
  first: {
    question: 'Who steps in first?',
    name: 'First to step in',
    hint: 'Think of somebody who lives near, or who knows the home. Ask them before you write them down.',
    labels: personLabels('first'),
  },
  second: {
    question: 'Who steps in if they cannot?',
    name: 'Second to step in',
    hint: 'Two people are better than one. You can come back to this later.',
    labels: personLabels('second'),
  },
  call: {
    question: 'Who else should be called?',
    name: 'Who to call',
    hint: 'For example the GP, the chemist, a nurse, a care agency, work or school. A name and a number for each.',
  },
  who: {
    question: 'Who do you look after?',
    name: 'The person I look after',
    hint: 'What they like to be called, and where they are.',
    labels: { 'who-name': 'The name they like', 'who-where': 'Where they are' },
  },
  needs: {
    question: 'What do they need to be safe and well?',
    name: 'What they need',
    hint: 'For example help to move, to eat, to breathe, to stay calm. What must never happen?',
  },
  tasks: {
    question: 'What do you do in a day?',
    name: 'What I do in a day',
    hint: 'From morning to night, in short lines. Add what somebody new would not think of.',
  },
  medicines: {
    question: 'Which medicines, and where are they?',
    name: 'Medicines',
    hint: 'What, how much and when. If you have a list from the chemist, you can just say where it is.',
    labels: { medicines: 'What, how much and when', 'medicines-where': 'Where they are kept' },
  },
  allergies: {
    question: 'Is there anything they must not have?',
    name: 'Must not have',
    hint: 'Medicines, food, plasters, pets. Say what happens, and what helps then.',
  },
  communication: {
    question: 'How do you understand each other?',
    name: 'How to talk with them',
    hint: 'Words, signs, pictures, hearing aids, glasses. How do they say yes, no, or that it hurts?',
  },
  routines: {
    question: 'What makes a day feel right to them?',
    name: 'Routines',
    hint: 'Times, places, music, a cup of tea in the right mug. What upsets them, and what calms them?',
  },
  pets: {
    question: 'Are there pets?',
    name: 'Pets',
    hint: 'Names, food, walks, the vet.',
  },
  keys: {
    question: 'How does somebody get in?',
    name: 'Keys and the home',
    hint: 'Who has a key? Where are the fuse box and the water tap? Think twice before you write an alarm code.',
  },
  copies: {
    question: 'Who has a copy of this plan?',
    name: 'Who has a copy',
    hint: 'So that you know who to tell when it changes.',
  },
}

const own: Readonly<Record<string, PartWords>> = {
  matters: {
    question: 'What matters to me?',
    name: 'What matters to me',
    hint: 'People, places, things you love to do. You are more than a carer.',
  },
  health: {
    question: 'How do I look after my own health?',
    name: 'My health checks',
    hint: 'Eyes, teeth, flu jab, the check you have put off. Does your GP know that you are a carer?',
  },
  breaks: {
    question: 'When do I get a break?',
    name: 'Breaks',
    hint: 'An hour, a day, a week. Who could be there meanwhile?',
  },
  work: {
    question: 'What about work or learning?',
    name: 'Work',
    hint: 'Does your boss know? In Britain you may ask for other hours, and for a week of carer’s leave a year.',
  },
  money: {
    question: 'What about money?',
    name: 'Money',
    hint: 'What comes in, what worries you, who could check what you can claim.',
  },
  ask: {
    question: 'Who can I ask?',
    name: 'Who I can ask',
    hint: 'For a hand, a lift, a laugh, or just to listen.',
  },
  'next-step': {
    question: 'What is one small next step?',
    name: 'One small next step',
    hint: 'Small enough for this week. One phone call counts.',
  },
}

export const planWords: Readonly<
  Record<
    PlanPath,
    { readonly title: string; readonly lead: string; readonly parts: Readonly<Record<string, PartWords>> }
  >
> = {
  emergency: {
    title: 'My emergency plan',
    lead: 'Who steps in when you cannot be there, and what they must know.',
    parts: emergency,
  },
  mine: {
    title: 'My own plan',
    lead: 'You look after somebody. This page is about you.',
    parts: own,
  },
}

export type Answered = {
  readonly name: string
  readonly fields: readonly { readonly name: string; readonly kind: string; readonly value: string }[]
  readonly isAnswered: boolean
}

/** What the domain calls a plan, from the address. Null: there is no such plan. */
export const kindAt = (path: string | undefined): 'emergency' | 'own' | null =>
  path === 'emergency' ? 'emergency' : path === 'mine' ? 'own' : null

export const pathOf = (kind: string): PlanPath => (kind === 'emergency' ? 'emergency' : 'mine')

export const partWords = (path: PlanPath, name: string): PartWords =>
  planWords[path].parts[name] ?? { question: name, name, hint: '' }

/** "Their name" and the like; a part with one field needs no label beside its question. */
export const labelOf = (path: PlanPath, part: string, field: string): string =>
  partWords(path, part).labels?.[field] ?? partWords(path, part).name

/** The same for whoever reads the paper and is not the carer: "They are: my sister". */
export function labelOnPaper(path: PlanPath, part: string, field: string): string {
  const last = field.split('-').at(-1) ?? ''
  return part === 'first' || part === 'second' ? (onPaper[last] ?? field) : labelOf(path, part, field)
}

const onPaper: Readonly<Record<string, string>> = { name: 'Name', phone: 'Phone', tie: 'They are' }

export const sharedFor = [7, 14, 30, 90] as const
