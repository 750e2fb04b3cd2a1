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

type Entry<Meaning> = {
  readonly pattern: Pattern
  readonly meaning: Meaning
  readonly at: number
  /** The first words of the next rarest part: without one of them a sentence need not be searched. */
  readonly also: Opening | undefined
}

/** Patterns that can be looked up by the words of a sentence, so that most sentences try few of them. */
export class Lookup<Meaning> {
  readonly #byWord = new Map<string, Entry<Meaning>[]>()
  readonly #byBeginning = new Map<string, Entry<Meaning>[]>()
  #count = 0

  /** Adds a pattern that stands for something. */
  add(source: string, meaning: Meaning): void {
    const parts = source.split(/\s+/).filter(Boolean).map(partOf)
    const [rarest, next] = firmParts(parts)
    const entry = { pattern: compiled(source, parts), meaning, at: this.#count++, also: next && openingOf(next) }
    const { words, beginnings } = openingOf(rarest!)
    for (const word of words) append(this.#byWord, word, entry)
    for (const beginning of beginnings) append(this.#byBeginning, beginning.slice(0, 4), entry)
  }

  /** The patterns worth trying on a plain sentence, in the order in which they were added, each once. */
  worthTrying(plain: string): Entry<Meaning>[] {
    const words = plain.slice(1, -1).split(' ')
    const found = new Set<Entry<Meaning>>()
    for (const word of words) {
      for (const entry of this.#byWord.get(word) ?? []) found.add(entry)
      for (const entry of this.#byBeginning.get(word.slice(0, 4)) ?? []) found.add(entry)
    }
    if (found.size === 0) return []
    return [...found].filter(({ also }) => !also || opens(also, words)).sort((one, other) => one.at - other.at)
  }
}

function append<Value>(to: Map<string, Value[]>, key: string, value: Value): void {
  const there = to.get(key)
  if (there) there.push(value)
  else to.set(key, [value])
}

/** The words that a part can begin with, whole or by their beginning. */
type Opening = { readonly words: ReadonlySet<string>; readonly beginnings: readonly string[] }

function openingOf({ choices }: Part): Opening {
  const first = choices.map((choice) => choice.split(' ')[0]!)
  return {
    words: new Set(first.filter((word) => !word.includes('*'))),
    beginnings: first.filter((word) => word.includes('*')).map((word) => word.replace('*', '')),
  }
}

const opens = ({ words, beginnings }: Opening, said: readonly string[]): boolean =>
  said.some((word) => words.has(word) || beginnings.some((beginning) => word.startsWith(beginning)))

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

/** The parts that must be there, those whose words are seldom said first: the best to look a pattern up by. */
function firmParts(parts: readonly Part[]): Part[] {
  const cost = ({ choices }: Part): number =>
    choices.reduce((sum, choice) => sum + (common.has(choice.split(' ')[0]!) ? 1000 : 1), 0)
  return parts.filter(({ optional, gap }) => !optional && gap === 0).sort((one, other) => cost(one) - cost(other))
}

const escaped = (choice: string): string => choice.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '[^ ]*')

function compiled(source: string, parts: readonly Part[]): Pattern {
  const body = parts.map(({ choices, gap, optional }) => {
    if (gap > 0) return `(?:[^ ]+ ){0,${gap}}?`
    const any = `(?:${choices.map(escaped).join('|')}) `
    return optional ? `(?:${any})?` : any
  })
  const regex = new RegExp(` ${body.join('')}`)
  const denies = parts.some(({ choices }) => choices.some((choice) => /\b(not|never|no|without)\b/.test(choice)))
  return {
    source,
    denies,
    find(plain) {
      const match = regex.exec(plain)
      return match ? { from: match.index + 1, to: match.index + match[0].length } : undefined
    },
  }
}
