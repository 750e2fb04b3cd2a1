import { conditions } from '#db/seeds/conditions.ts'
import { plainWords, stem } from '../groups/index.ts'
import { needs } from './needs.ts'
import { type PhraseBook, phraseBook, tokensOf } from './phrase-book.ts'

/** What people say, and which need it is. */
export const needBook: PhraseBook = phraseBook(
  needs.map(({ id, name, phrases }) => ({ id, phrases: [name, ...phrases] })),
)

/** Everyday words in prose: "sit down", "it boils down to". */
const everyday = new Set(['downs', 'boils', 'burns'])

/** Names of conditions as services write them. Short and everyday ones are left out: in prose they mean other things. */
const conditionBook = phraseBook(
  conditions.map(({ id, name, synonyms }) => ({
    id,
    phrases: [name, ...synonyms].filter(
      (phrase) => !everyday.has(phrase) && (phrase.includes(' ') || phrase.length >= 5),
    ),
  })),
)

/** Letters that stand for a condition, when they are written as capitals: COPD, MND, MS. */
const letters = new Map<string, string>()
for (const { id, synonyms } of conditions)
  for (const name of synonyms)
    if (name === 'MS' || (/^[A-Z]{3,6}$/.test(name) && !['ADD', 'SAD'].includes(name)))
      letters.set(name, letters.get(name) ?? id)

/** One shape of a name, however it is written. */
export const keyOf = (name: string) => plainWords(name).map(stem).join(' ')

const byTerm = new Map<string, string[]>()
for (const { id, name, terms } of needs)
  for (const term of [name, ...terms]) {
    const key = keyOf(term)
    byTerm.set(key, [...new Set([...(byTerm.get(key) ?? []), id])])
  }

/** Which of our needs a term of another list means: by its name there, else by the words in it. Empty when it means none. */
export function needsOfTerm(name: string): string[] {
  // "Parents>Grandparents": feeds put the broader term in front, and the narrower one tells more.
  for (const part of name.split('>').reverse()) {
    const found = byTerm.get(keyOf(part)) ?? unique(needBook.find(tokensOf(part)))
    if (found.length > 0) return found
  }
  return []
}

/** What a term of ours is called in other lists, as far as we know. */
export const termsOfNeed = (id: string): readonly string[] => needs.find((need) => need.id === id)?.terms ?? []

/** The needs that a service's own words speak of. A name says it outright; in a description only whole phrases count. */
export function needsInService(name: string, description: string): string[] {
  const inProse = needBook.find(tokensOf(description.slice(0, 600))).filter(({ size }) => size > 1)
  return [...new Set([...unique(needBook.find(tokensOf(name))), ...unique(inProse)])]
}

/** The conditions that a text speaks of by name. */
export const conditionsIn = (text: string): string[] => [
  ...new Set([
    ...unique(conditionBook.find(tokensOf(text))),
    ...(text.match(/\b[A-Z]{2,6}\b/g) ?? []).flatMap((word) => letters.get(word) ?? []),
  ]),
]

const unique = (found: readonly { readonly id: string }[]): string[] => [...new Set(found.map(({ id }) => id))]
