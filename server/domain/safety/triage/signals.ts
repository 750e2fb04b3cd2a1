import type { Danger, Guard } from './dangers/danger.ts'
import { dangers } from './dangers/index.ts'
import { idioms } from './idioms.ts'
import { Lookup, type Pattern, type Span } from './matching.ts'
import { plainly } from './words.ts'

/** A danger that a sentence speaks of, and what makes it harmless there, if anything does. */
export type Signal = { readonly danger: Danger; readonly guard: Guard | undefined; readonly sentence: string }

/** One sentence as triage reads it. */
export type ReadSentence = {
  readonly said: string
  readonly plain: string
  readonly signals: readonly Signal[]
  readonly guards: ReadonlySet<Guard>
  readonly idioms: number
}

const dangerous = new Lookup<Danger>()
for (const danger of dangers) for (const source of danger.said) dangerous.add(source, danger)

const harmless = new Lookup<null>()
for (const source of idioms) harmless.add(source, null)

/** Patterns tried on one text at most. Only a text made to be slow comes near. */
export const mostTries = 3000

/** Sentences with the dangers they speak of. `given` are guards that the thread lends them. */
export function read(sentences: readonly string[], given: readonly Guard[] = []): ReadSentence[] {
  let tries = 0
  const plains = sentences.map(plainly)
  return sentences.map((said, at) => {
    const whole = plains[at]!
    const guards = new Set([...guardsIn(whole, plains[at - 1] ?? ''), ...given])
    let plain = whole
    let idiomsFound = 0
    for (const { pattern } of tries > mostTries ? [] : harmless.worthTrying(plain)) {
      tries++
      const span = pattern.find(plain)
      if (!span) continue
      plain = `${plain.slice(0, span.from)}idiom ${plain.slice(span.to)}`
      idiomsFound++
    }
    const signals = new Map<string, Signal>()
    for (const { pattern, meaning } of tries > mostTries ? [] : dangerous.worthTrying(plain)) {
      const known = signals.get(meaning.code)
      if (known && !known.guard) continue
      tries++
      const span = pattern.find(plain)
      if (span)
        signals.set(meaning.code, {
          danger: meaning,
          guard: guardOf(meaning, pattern, span, plain, guards),
          sentence: said,
        })
    }
    return { said, plain, signals: [...signals.values()], guards, idioms: idiomsFound }
  })
}

function guardOf(
  danger: Danger,
  pattern: Pattern,
  span: Span,
  plain: string,
  guards: ReadonlySet<Guard>,
): Guard | undefined {
  if (danger.unless.includes('negated') && isNegated(pattern, span, plain)) return 'negated'
  return danger.unless.find((guard) => guard !== 'negated' && guards.has(guard))
}

const negation = / (not|never|no|without|hardly|nor) /

/** "Not", "never" or "no" in the three words before, or inside a pattern that does not say so itself. */
function isNegated(pattern: Pattern, { from, to }: Span, plain: string): boolean {
  const before = plain.slice(0, from).trimEnd().split(' ').slice(-3).join(' ')
  const inside = pattern.denies ? '' : plain.slice(from, to)
  return negation.test(` ${before} ${inside} `)
}

const current =
  / (again|still|now|tonight|today|lately|currently|relapse|relapsed|yesterday|last night|this week|this morning|any more|every night|most nights|started) /
const longPast =
  / (years? ago|months ago|used to|back then|back in|in #year|since #year|years (on|free|clean|sober|later|steady|stable|well|since|safe|now|out)|in my (twenties|teens|thirties|forties)|as a (child|kid|teenager|teen|girl|boy)|decades|long time ago|once upon|years back|when i was|anniversary|have not (for|in|since)|has not (for|in|since)|behind me|all in the past|the dark days|before the diagnosis|#year|the old days|at the time|first time round|years i have been|recovered|recovery|survivor|got out of|left him|escaped) /
const story =
  / (film|films|movie|novel|novels|chapter|character|characters|plot|plots|episode|series|drama|panto|pantomime|play|playing|actor|theatre|lyrics|song|album|xbox|playstation|fifa|fortnite|minecraft|game|games|gaming|gamer|level|boss|respawn|lobby|quiz|murder mystery|crossword|crime|thriller|netflix|soap|eastenders|corrie|casualty|documentary|podcast|poem|script|costume|makeup|halloween|detective|villain|book club|book|storyline|zombie|zombies|pirates|karaoke|tic|tics|tourettes|dream|dreamt) /
const told =
  / (leaflet|leaflets|poster|posters|training|trained|course|workshop|webinar|policy|guideline|guidelines|campaign|strategy|consultation|research|helpline|samaritans|116|85258|shout|papyrus|childline|refuge|awareness|prevention|stall|guidance|first aid|asist|module|certificate|reminder|facilitators|facilitator|scam|beware|volunteer|volunteers|volunteering|signposting|charity|hotline|111|999 if|ring 999|call 999) /
const laughed =
  / (lol|joke|joking|laughed|laughing|laugh|funny|hilarious|giggled|giggling|giggles|cackling|howling|humour|banter|kidding|jk) /
const byAdvice =
  / (doctor|consultant|nurse|pharmacist|chemist|team|clinic|surgeon|hospital|ward|dietitian|physio|anaesthetist|specialist|prescriber|midwife|advice|advised|supervision|taper|tapering|weaning|reviewed|review) /

/** What the sentence, or for the past the one before it, says about when, where and in what spirit. */
function guardsIn(plain: string, before: string): Set<Guard> {
  const guards = new Set<Guard>()
  if (!current.test(plain) && (longPast.test(plain) || (longPast.test(before) && !current.test(before))))
    guards.add('past')
  if (story.test(plain)) guards.add('fiction')
  if (told.test(plain)) guards.add('information')
  if (laughed.test(plain)) guards.add('joke')
  if (byAdvice.test(plain)) guards.add('advised')
  return guards
}
