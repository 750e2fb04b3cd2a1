import type { Danger, Guard } from './dangers/danger.ts'
import { sentencesOf } from './sentences.ts'
import { read, type Signal } from './signals.ts'
import { plainly } from './words.ts'

/** An answer of at most this many words cannot be understood without what it answers. */
const shortAnswer = 14

const answersPlan: Danger = {
  code: 'answers-about-plan',
  words: 'Answers yes to being asked about ending their life, a plan or means',
  level: 'crisis',
  unless: [],
  said: [],
  unmistakable: true,
}
const eggsOn: Danger = {
  code: 'encourages-harm',
  words: 'Encourages somebody to hurt or kill themselves',
  level: 'red',
  unless: [],
  said: [],
  unmistakable: true,
}

const asks =
  / (are|have|do|did|is|what|where|when|how|will) (you|it|they|there) .*(safe|suicid|suicide|kill|end (it|your life)|plan|taken|took|tablets|means|hurt|harm|rope|alone|tonight|now|overdose|on your own)/
const yes =
  /^ (yes|yeah|yep|aye|ye|yh|i have|i am|i do|i did|it is|tonight|now|all of them|too many|still|soon|in front|next to|right here|probably|maybe|no i am not|not safe|not really|they are|got them|on the|in my)\b/
const no = /^ (no|nope|nah|not)\b(?! (i am not safe|really))/
const urging =
  / (do it|go on|go ahead|just (do|jump|go|end)|go for it|get on with it|why (wait|not)|good riddance|no one (cares|will miss)|hurry up|stop talking about it|coward|attention|prove it|film it|you (will not|would not) dare|about time|jump) /
const kind = / (please|do not|love|hug|hugs|sorry|ring|call|here for you|999|samaritans|stay|safe|help) /

/** What a short answer says that only its thread makes plain. */
export function answerSignals(text: string, context: string | undefined): Signal[] {
  if (!context || !isShort(text)) return []
  const answer = plainly(text)
  const asked = sentencesOf(context).map(plainly)
  const speaksOfDying = read(sentencesOf(context)).some(({ signals }) =>
    signals.some(({ danger, guard }) => !guard && lifeCodes.has(danger.code)),
  )
  if (asked.some((sentence) => asks.test(sentence)) && yes.test(answer) && !no.test(answer) && !isSafe.test(answer))
    return [{ danger: answersPlan, guard: undefined, sentence: text }]
  if (speaksOfDying && urging.test(answer) && !kind.test(answer))
    return [{ danger: eggsOn, guard: undefined, sentence: text }]
  return []
}

const isSafe = / (safe|fine|ok|okay|good|better|home) /
const lifeCodes: ReadonlySet<string> = new Set([
  'overdose-taken',
  'act-begun',
  'plan-with-time',
  'means-gathered',
  'goodbye',
  'affairs-in-order',
  'suicidal-thoughts',
  'self-harm',
])

/** A thread about a film, a game or a leaflet lends its spirit to short answers in it. */
export function guardsOfContext(text: string, context: string | undefined): readonly Guard[] {
  if (!context || !isShort(text)) return []
  const guards = new Set(read(sentencesOf(context)).flatMap((sentence) => [...sentence.guards]))
  return (['fiction'] as const).filter((guard) => guards.has(guard))
}

const isShort = (text: string): boolean => plainly(text).trim().split(' ').length <= shortAnswer
