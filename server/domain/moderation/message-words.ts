import type { DecisionAction } from '#db/schema/index.ts'
import { houseZone } from '../kernel/time.ts'
import { type HouseRuleKey, houseRuleWords } from './rules.ts'

/** What a message can leave open until it is sent, and what each stands for. */
export const blanks = ['thing', 'rule', 'until', 'contacts'] as const
export type Blank = (typeof blanks)[number]

const signed = 'The people who look after Waymark'

/**
 * What somebody is told for each action, until the host writes its own. Written to a person who may be ill, frightened or
 * right: what happened, why, what they can do now.
 */
export const houseMessages: Readonly<Record<DecisionAction, string>> = {
  support: `Hello,

We read {thing}, and we wanted to write to you. It sounds as if things are very hard right now. You have done nothing wrong, and your words are still there.

You do not have to get through this by yourself. These people are there to listen:

{contacts}

If you are in danger, or might hurt yourself, please call 999.

${signed}`,
  'no-action': `Hello,

Somebody asked us to look at {thing}. We have read it, and it can stay as it is. You do not need to do anything.

${signed}`,
  'content-note': `Hello,

Thank you for {thing}. Some people here find this hard to read, so we have added a content note. Your words are still there: people open them when they are ready.

Our house rules say: {rule}.

${signed}`,
  'let-through': `Hello,

We have looked at {thing}, and it is there for everybody now. Thank you for waiting. We look at the first things a new member writes, to keep everybody safe.

${signed}`,
  'keep-back': `Hello,

We have looked at {thing}, and we cannot show it. Our house rules say: {rule}.

You are welcome to write it again in another way. If you are not sure how, ask a facilitator of your group.

${signed}`,
  hide: `Hello,

We have taken {thing} from view. Our house rules say: {rule}.

It is not gone: you can still read it yourself. You are welcome to go on writing here.

${signed}`,
  remove: `Hello,

We have removed {thing}. Our house rules say: {rule}.

You are welcome to go on writing here.

${signed}`,
  warn: `Hello,

We need to ask you something about {thing}. Our house rules say: {rule}.

Please keep to this from now on. If it happens again we may have to look at what you write before others see it.

${signed}`,
  limit: `Hello,

From now until {until} we look at what you write before others see it. This is because of {thing}. Our house rules say: {rule}.

You can read, write and answer as before. It only takes a little longer until others see it.

${signed}`,
  suspend: `Hello,

You cannot read or write in the groups until {until}. This is because of {thing}. Our house rules say: {rule}.

After that day you are welcome back. “Get help now” stays open to you all the time.

${signed}`,
  'close-account': `Hello,

We have closed your account. This is because of {thing}. Our house rules say: {rule}.

“Get help now” stays open to you all the time.

${signed}`,
}

/** What the open words of a message stand for in one case. */
export type Filling = { readonly [Word in Blank]?: string | undefined }

/** A message with its open words filled in; those that are not known yet stay open. */
export const fillMessage = (message: string, filling: Filling): string =>
  message.replace(/\{(\w+)\}/g, (open, word: string) => filling[word as Blank] ?? open)

/** The open words of a text that stand for nothing. */
export const unknownWordsIn = (text: string): string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)]
    .map(([, word]) => word ?? '')
    .filter((word) => !blanks.some((known) => known === word))

/** "your reply in Chronic pain", from "A reply in Chronic pain". */
export const thingInWords = (place: string): string =>
  place.startsWith('The profile') ? 'your profile' : place.replace(/^(A|An|The) /, 'your ')

/** A house rule as it is told; nothing when no rule was named. */
export const ruleInWords = (rule: HouseRuleKey | ''): string | undefined =>
  rule === '' ? undefined : houseRuleWords[rule].replace(/^./, (letter) => letter.toLowerCase())

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: houseZone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})

/** "Tuesday 3 March", on the clock of the house. */
export function dayInWords(at: number): string {
  const { weekday, day, month } = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${weekday} ${day} ${month}`
}
