import { conditions } from '#db/seeds/conditions.ts'
import { type FoundTerm, findConditions, isVeryNear, plainWords } from '../groups/index.ts'
import { type Postcode, readPostcode } from '../places/index.ts'
import { keyOf, needBook } from './meanings.ts'
import { type Meant, phraseBook, type Token, tokensOf } from './phrase-book.ts'

/** How people may want a service to be. */
export const wishes = ['free', 'self-referral', 'remote', 'step-free', 'carers', 'out-of-hours', 'taking'] as const
export type Wish = (typeof wishes)[number]

/** What somebody seems to look for, from their own words. Kept nowhere. */
export type Recognised = {
  readonly needs: readonly string[]
  readonly conditions: readonly { readonly id: string; readonly name: string }[]
  /** The same, those together that one word may mean: "diabetes" is three, of which one is enough. */
  readonly alike: readonly (readonly string[])[]
  readonly wishes: readonly Wish[]
  readonly postcode: Postcode | null
  /** Names that may be towns, longest first: what stands after "in" or "near". */
  readonly towns: readonly string[]
  /** Words that are none of these, for the full text. */
  readonly rest: readonly string[]
  /** Words that were spelt otherwise, and what we took them for. */
  readonly corrections: readonly { readonly word: string; readonly to: string }[]
}

const wishBook = phraseBook([
  { id: 'free', phrases: ['free', 'no cost', 'for nothing', 'costs nothing', 'without paying'] },
  {
    id: 'self-referral',
    phrases: ['refer myself', 'self refer', 'self referral', 'without referral', 'no referral', 'without gp'],
  },
  { id: 'remote', phrases: ['online', 'phone', 'telephone', 'zoom', 'video call', 'from home', 'cannot leave house'] },
  {
    id: 'step-free',
    phrases: ['step free', 'wheelchair access', 'wheelchair accessible', 'wheelchair friendly', 'no steps'],
  },
  { id: 'carers', phrases: ['carer', 'carers', 'caring', 'look after person', 'looking after person'] },
  { id: 'out-of-hours', phrases: ['evening', 'evenings', 'weekend', 'weekends', 'saturday', 'sunday', 'after work'] },
  { id: 'taking', phrases: ['no waiting list', 'no wait', 'straight away', 'space now', 'taking people'] },
])

/** Needs whose words name conditions too: "anxiety" is both, and both are looked for. */
const alsoConditions = new Set(['feelings', 'pain', 'hearing-sight', 'continence', 'alcohol', 'drugs', 'habits'])

/** Words of search boxes that narrow nothing down. */
const empty = new Set(
  'help support service services group groups local people person anyone anything something advice somewhere place places centre community there out up no not cant cannot dont when where after before worry worries worried problem problems issue issues trouble'.split(
    ' ',
  ),
)
const mostWords = 40
const mostRest = 6

/** Reads what somebody wrote in their own words: needs, conditions, wishes and a place, misspellings forgiven. */
export function recognise(words: string): Recognised {
  const all = plainWords(words).slice(0, mostWords)
  const free = all.map(() => true)
  const claim = (found: readonly { readonly at: readonly number[] }[]) => {
    for (const { at } of found) for (const each of at) free[each] = false
  }

  const postcode = postcodeIn(all)
  if (postcode) claim([postcode])
  const { tokens, corrections } = corrected(tokensOf(words).filter(({ at }) => free[at]))
  const wanted = wishBook.find(tokens)
  const meant = needBook.find(tokens)
  // "Online" is how; "getting online" is what. The longer phrase has the words.
  const isInNeed = (wish: Meant) =>
    meant.some(({ at, size }) => size > wish.size && wish.at.every((each) => at.includes(each)))
  const asked = wanted.filter((wish) => !isInNeed(wish))
  claim(asked)
  claim(meant.filter(({ id }) => !alsoConditions.has(id)))

  const spelling = new Map(corrections.map(({ word, to }) => [word, to]))
  const left = tokensOf(words).flatMap(({ word, at }) => (free[at] ? [spelling.get(word) ?? word] : []))
  const found = left.length > 0 ? findConditions(left.join(' '), conditions).map(meantBy).filter(isMeant) : []
  const inConditions = new Set(found.flatMap((term) => term.words))
  claim(meant)
  const towns = townsIn(all, free)
  const rest = tokensOf(words)
    .filter(
      // Whoever it is for, "mum" or "my husband", is no word of a service.
      ({ word, stem, at }) =>
        free[at] &&
        stem !== 'person' &&
        !inConditions.has(word) &&
        !inConditions.has(spelling.get(word) ?? '') &&
        !empty.has(word),
    )
    .map(({ word }) => word)

  return {
    needs: [...new Set(meant.map(({ id }) => id))],
    conditions: found.flatMap((term) => term.conditions).map(({ id, name }) => ({ id, name })),
    alike: found.map((term) => term.conditions.map(({ id }) => id)),
    wishes: wishes.filter((wish) => asked.some(({ id }) => id === wish)),
    postcode: postcode?.postcode ?? null,
    towns,
    rest: [...new Set(rest)].slice(0, mostRest),
    corrections,
  }
}

const mostAlike = 4
const calledKeys = new Map(conditions.map(({ id, name, synonyms }) => [id, new Set([name, ...synonyms].map(keyOf))]))

/**
 * The conditions that are called so, all of them: the person takes away what they do not mean. "Kidney" alone is part of many names
 * and none of them: it stays a word, so that nobody who writes it reads of cancer.
 */
function meantBy(term: FoundTerm): FoundTerm {
  const key = keyOf(term.words.join(' '))
  const called = term.conditions.filter(({ id }) => calledKeys.get(id)?.has(key))
  const meant = called.length > 0 ? called : term.isGuess || term.conditions.length === 1 ? term.conditions : []
  return { ...term, conditions: meant.slice(0, mostAlike) }
}

const isMeant = ({ conditions: meant }: FoundTerm): boolean => meant.length > 0

/** Words that no phrase knows, taken for the likeliest word of one; conditions have their own spelling. */
function corrected(tokens: readonly Token[]) {
  const corrections: { word: string; to: string }[] = []
  const put = tokens.map((token) => {
    if (token.word.length < 5 || /\d/.test(token.word) || needBook.knows(token.stem) || wishBook.knows(token.stem))
      return token
    const initial = token.stem.charAt(0)
    const near = [...needBook.wordsBeginning(initial), ...wishBook.wordsBeginning(initial)].find(
      (known) => known.length >= 5 && isVeryNear(token.stem, known),
    )
    if (!near || isCondition(token.word)) return token
    corrections.push({ word: token.word, to: near })
    return { ...token, stem: near }
  })
  return { tokens: put, corrections }
}

const isCondition = (word: string) => findConditions(word, conditions).some(({ isGuess }) => !isGuess)

const before = new Set(['in', 'near', 'around', 'at', 'from', 'by'])

/** A whole postcode anywhere; the first half of one where it cannot be a vitamin: after "in" or "near", or with two letters. */
function postcodeIn(words: readonly string[]): { postcode: Postcode; at: readonly number[] } | null {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? ''
    const whole =
      /\d/.test(word) && word.length <= 4 && /^[\doi][a-z]{2}$/.test(next) ? readPostcode(word + next) : null
    if (whole?.kind === 'postcode') return { postcode: whole, at: [at, at + 1] }
    const postcode = /\d/.test(word) ? readPostcode(word) : null
    if (!postcode || postcode.kind === 'area') continue
    if (postcode.kind === 'postcode' || before.has(words[at - 1] ?? '') || postcode.area.length === 2)
      return { postcode, at: [at] }
  }
  return null
}

function townsIn(words: readonly string[], free: readonly boolean[]): string[] {
  const at = words.findLastIndex((word) => before.has(word))
  if (at < 0) return []
  const after = words.slice(at + 1, at + 5)
  const open = after.findIndex((_, by) => !free[at + 1 + by])
  const name = open < 0 ? after : after.slice(0, open)
  return name.map((_, index) => name.slice(0, name.length - index).join(' '))
}
