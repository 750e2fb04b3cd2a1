import type { CostOption, services } from '#db/schema/index.ts'
import type { Wish } from '../../needs/index.ts'
import type { OpenHours } from '../open-hours.ts'
import { type LanguageCode, languageCodes, languages } from './marks.ts'

/** What a service is known by when it is put into the index. */
export type Facts = Pick<
  typeof services.$inferSelect,
  'name' | 'description' | 'fees' | 'eligibility' | 'costs' | 'waysIn' | 'meets' | 'taking' | 'languages'
> & {
  readonly hours: readonly OpenHours[]
  readonly isStepFree: boolean
  readonly needs: readonly string[]
}

const evening = 18 * 60

/** What holds of a service, among the things people narrow a search down by. What nobody has said does not hold. */
export function featuresOf(facts: Facts): Wish[] {
  const holds: Record<Wish, boolean> = {
    free: isFree(facts),
    'self-referral': facts.waysIn.some((way) => way === 'self-referral' || way === 'drop-in'),
    remote: facts.meets.some((way) => way === 'phone' || way === 'online'),
    'step-free': facts.isStepFree,
    carers: isForCarers(facts),
    'out-of-hours': facts.hours.some(isOutOfHours),
    taking: facts.taking === 'yes',
  }
  return (Object.keys(holds) as Wish[]).filter((wish) => holds[wish])
}

const costsNothing = ({ amount, option, amountDescription }: CostOption) =>
  amount === 0 || (amount === undefined && /\bfree\b|no charge/i.test(`${option ?? ''} ${amountDescription ?? ''}`))

function isFree({ costs, fees }: Facts): boolean {
  if (costs.length > 0) return costs.every(costsNothing)
  return /\b(free|no charge|no cost|no fee)\b/i.test(fees ?? '') && !/£\s*[1-9]/.test(fees ?? '')
}

const isForCarers = ({ name, eligibility, needs }: Facts) =>
  needs.some((need) => /^(carers|breaks|sitting|young-carers)/.test(need)) ||
  /\bcarers?\b/i.test(`${name} ${eligibility ?? ''}`)

/** Without clock times a stretch is the whole day, which says nothing of evenings. */
const isOutOfHours = ({ weekday, opens, closes }: OpenHours) =>
  weekday === 0 || weekday === 6 || (closes > evening && !(opens === 0 && closes === 24 * 60))

/** The languages that are spoken there, of those we know. English goes without saying. */
export const languagesOf = (facts: Facts): LanguageCode[] =>
  languageCodes.filter((code) =>
    facts.languages.some(
      (language) =>
        language.code?.toLowerCase() === code || language.name?.toLowerCase().includes(languages[code].toLowerCase()),
    ),
  )
