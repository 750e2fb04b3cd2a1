import { query } from '../../kernel/command.ts'
import { needOf, wishes } from '../../needs/index.ts'
import { type Asked, SearchServicesInput, understood } from './asked.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import { cardsOf, servicesAPage } from './cards.ts'
import { featureBit, languageBit, languageCodes, languages } from './marks.ts'

/**
 * Services that answer what somebody asks for in their own words, near where they are, best or nearest first, with how many
 * there are of each kind to narrow it down by. Open to everybody. Nothing of it is kept or logged. Refuses: too-many.
 */
export const findServices = query(
  SearchServicesInput,
  async ({ db, actor, now }, input) => {
    const asked = await understood(db, input)
    const isAfter = afterPlace(input.after)
    const manner = { order: input.order, now, isAfter, atLeast: servicesAPage }
    const all = await candidatesFor(db, asked, manner)
    // Nobody writes as a directory does: when nothing fits all of it, what comes near.
    const wider = all.candidates.length === 0 ? widened(asked) : null
    const { candidates, within, isCut } = wider ? await candidatesFor(db, wider, manner) : all
    const from = candidates.filter(isAfter)
    const page = from.slice(0, servicesAPage)
    const last = page.at(-1)
    const { place, isPlaceUnknown, chips, corrections } = asked
    return {
      q: input.q,
      chips,
      corrections,
      place: place && { name: place.name, isRough: place.isRough, isGuess: place.isGuess, others: place.others },
      isPlaceUnknown,
      isPartly: wider !== null && candidates.length > 0,
      order: input.order,
      total: candidates.length,
      within,
      isCut,
      filters: wishes.map((wish) => ({
        wish,
        count: countOf(candidates, 'features', featureBit(wish)),
        isOn: asked.wishes.includes(wish),
      })),
      languages: languageCodes
        .map((code) => ({ code, name: languages[code], count: countOf(candidates, 'languages', languageBit(code)) }))
        .filter(({ count, code }) => count > 0 || code === asked.language),
      language: asked.language,
      found: await cardsOf({ db, actor }, page, asked),
      next: last && from.length > servicesAPage ? `${last.weight}.${last.match.number}` : null,
    }
  },
  { limit: 'searching' },
)

/** The same, asked more widely: any of the words, or the broader need. Null when there is nothing wider to ask. */
function widened(asked: Asked): Asked | null {
  const { needs, conditions, rest, languageWords } = asked
  // Feeds seldom say which languages are spoken.
  if (languageWords.length > 0) {
    const inWords = { ...asked, language: null, languageWords: [], rest: [...rest, ...languageWords] }
    return needs.length + conditions.length === 0 ? { ...inWords, anyWord: true } : inWords
  }
  const broader = needs.map((id) => needOf(id)?.parentId ?? id)
  if (broader.some((id, at) => id !== needs[at])) return { ...asked, needs: [...new Set(broader)] }
  return rest.length > 1 && needs.length + conditions.length === 0 ? { ...asked, anyWord: true } : null
}

/** What comes after a place in the list: heavier, or as heavy and an older entry. */
function afterPlace(place: string | null | undefined): (candidate: Candidate) => boolean {
  if (!place) return () => true
  const [weight = 0, number = 0] = place.split('.').map(Number)
  return (one) => one.weight > weight || (one.weight === weight && one.match.number < number)
}

function countOf(candidates: readonly Candidate[], bits: 'features' | 'languages', bit: number): number {
  let count = 0
  for (const { match } of candidates) if ((match[bits] & bit) !== 0) count++
  return count
}
