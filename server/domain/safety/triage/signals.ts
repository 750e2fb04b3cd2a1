import type { Danger, Guard } from './dangers/danger.ts'
import { dangers } from './dangers/index.ts'
import { guardsIn } from './guards.ts'
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
  const everyGuard = guardsIn(plains, given)
  return sentences.map((said, at) => {
    const whole = plains[at]!
    const guards = everyGuard[at]!
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

/** What may stand between a "not" and an "I" that it reaches: "I do not think I want to", and not "I cannot go on, I want to". */
const reachesOn =
  / (not|never|no|hardly|nor) (?:(?:that|think|thinking|say|saying|said|mean|feel|believe|sure|because|like|as|if|even) )*$/

/** "Not", "never" or "no" in the three words before, or inside a pattern that does not say so itself. */
function isNegated(pattern: Pattern, { from, to }: Span, plain: string): boolean {
  if (plain.startsWith('i ', from) && !reachesOn.test(plain.slice(0, from)))
    return !pattern.denies && negation.test(` ${plain.slice(from, to)} `)
  const before = plain.slice(0, from).trimEnd().split(' ').slice(-3).join(' ')
  const inside = pattern.denies ? '' : plain.slice(from, to)
  return negation.test(` ${before} ${inside} `)
}
