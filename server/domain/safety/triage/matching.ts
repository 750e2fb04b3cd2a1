import { type GroupName, groups } from './groups.ts'
import { plainWords } from './words.ts'

/** A compiled pattern: where to look for it, and the words it covers there. */
export type Pattern = {
  readonly source: string
  /** The pattern says "not" itself, so that a "not" inside it is no negation. */
  readonly denies: boolean
  find(plain: string): Span | undefined
}

/** A stretch of a plain sentence, from the first letter to after the last. */
export type Span = { readonly from: number; readonly to: number }

type Part = { readonly choices: readonly string[]; readonly gap: number; readonly optional: boolean }

/** How much of a word finds the patterns that could begin with it. */
const keyOf = (word: string): string => word.slice(0, 4)

/** Patterns that can be looked up by the words of a sentence, so that most sentences try few of them. */
export class Lookup<Meaning> {
  readonly #byKey = new Map<string, { pattern: Pattern; meaning: Meaning; at: number }[]>()
  #count = 0

  /** Adds a pattern that stands for something. */
  add(source: string, meaning: Meaning): void {
    const parts = source.split(/\s+/).filter(Boolean).map(partOf)
    const entry = { pattern: compiled(source, parts), meaning, at: this.#count++ }
    for (const key of keysOf(rarest(parts))) {
      const there = this.#byKey.get(key)
      if (there) there.push(entry)
      else this.#byKey.set(key, [entry])
    }
  }

  /** The patterns worth trying on a plain sentence, in the order in which they were added, each once. */
  worthTrying(plain: string): { pattern: Pattern; meaning: Meaning }[] {
    const found = new Set<{ pattern: Pattern; meaning: Meaning; at: number }>()
    for (const word of new Set(plain.trim().split(' ')))
      for (const entry of this.#byKey.get(keyOf(word)) ?? []) found.add(entry)
    return [...found].sort((one, other) => one.at - other.at)
  }
}

function partOf(token: string): Part {
  if (token === '~') return { choices: [], gap: 3, optional: true }
  if (token === '~~') return { choices: [], gap: 6, optional: true }
  const optional = token.startsWith('?')
  const choices = (optional ? token.slice(1) : token).split('|').flatMap(choicesOf)
  return { choices: [...new Set(choices)], gap: 0, optional }
}

function choicesOf(choice: string): string[] {
  const group = /^<(.+)>$/.exec(choice)?.[1] as GroupName | undefined
  if (group) return groups[group].flatMap(choicesOf)
  if (/[#£*]/.test(choice)) return [choice.replaceAll('_', ' ')]
  return [plainWords(choice.replaceAll('_', ' ')).join(' ')].filter(Boolean)
}

const common = new Set(
  `i me my you your he she they him her them it is are am was were the a an to of in on at and or if for with not no do will would have has had
  be been this that what when so all just can could`.split(/\s+/),
)

/** The part whose words are seldom said: the place to look the pattern up by. */
function rarest(parts: readonly Part[]): Part {
  const cost = ({ choices }: Part): number =>
    choices.reduce((sum, choice) => sum + (common.has(choice.split(' ')[0]!) ? 1000 : 1), 0)
  const firm = parts.filter(({ optional, gap }) => !optional && gap === 0)
  return firm.reduce((best, part) => (cost(part) < cost(best) ? part : best), firm[0]!)
}

const keysOf = ({ choices }: Part): Set<string> =>
  new Set(choices.map((choice) => keyOf(choice.split(' ')[0]!.replace('*', ''))))

const escaped = (choice: string): string => choice.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '[^ ]*')

function compiled(source: string, parts: readonly Part[]): Pattern {
  const body = parts.map(({ choices, gap, optional }) => {
    if (gap > 0) return `(?:[^ ]+ ){0,${gap}}?`
    const any = `(?:${choices.map(escaped).join('|')}) `
    return optional ? `(?:${any})?` : any
  })
  const regex = new RegExp(`(?<= )${body.join('')}`)
  const denies = parts.some(({ choices }) => choices.some((choice) => /\b(not|never|no|without)\b/.test(choice)))
  return {
    source,
    denies,
    find(plain) {
      const match = regex.exec(plain)
      return match ? { from: match.index, to: match.index + match[0].length } : undefined
    },
  }
}
