import { metresAMile, milesInWords } from './service-words.ts'
import { lowerFirst, namesInWords, sentence } from './words.ts'

/** What each thing people narrow services down by is called: beside a box, on a card, and after "is". */
export const wishWords = {
  free: { box: 'Free', tag: 'Free' },
  'self-referral': { box: 'I can refer myself', tag: 'Refer yourself' },
  remote: { box: 'By phone or online', tag: 'By phone or online' },
  'step-free': { box: 'Step-free', tag: 'Step-free' },
  carers: { box: 'For carers', tag: 'For carers' },
  'out-of-hours': { box: 'Evenings and weekends', tag: 'Evenings or weekends' },
  taking: { box: 'Taking people now', tag: 'Taking people now' },
} as const

/** The order in which boxes and tags stand. */
export const wishOrder = ['self-referral', 'free', 'remote', 'step-free', 'carers', 'out-of-hours', 'taking'] as const

type Far = {
  readonly metres: number | null
  readonly reach: 'place' | 'remote' | 'unknown'
  readonly area: string | null
}

/** How far away a service is, or where it comes to people, for the corner of its card. */
export function farInWords({ metres, reach, area }: Far, isRough: boolean): string {
  if (metres !== null) return isRough ? `Roughly ${milesInWords(metres)}` : sentence(milesInWords(metres))
  return area ?? (reach === 'remote' ? wishWords.remote.tag : '')
}

type Because = Far & {
  readonly because: {
    readonly needs: readonly string[]
    readonly conditions: readonly string[]
    readonly wishes: readonly (keyof typeof wishWords)[]
  }
}

/** Why a service stands in this list: "Because it is 2 miles away, and about benefits and stroke." Empty when there is nothing to say. */
export function becauseInWords({ metres, reach, because }: Because, isRough: boolean): string {
  const about = [...because.needs, ...because.conditions].map(lowerFirst)
  const near = metres === null ? '' : `is ${isRough ? 'roughly ' : ''}${milesInWords(metres)} away`
  const parts = [
    ...(near ? [near] : reach === 'remote' ? ['works by phone or online'] : []),
    ...(about.length > 0 ? [`is about ${namesInWords(about)}`] : []),
    ...(because.wishes.includes('carers') ? ['is for carers'] : []),
  ]
  return parts.length === 0 ? '' : `Because it ${namesInWords(parts)}.`
}

type Found = {
  readonly total: number
  readonly within: number | null
  readonly isCut: boolean
  /** None fits all that was asked; these fit a part. */
  readonly isPartly: boolean
  readonly place: { readonly name: string; readonly isRough: boolean } | null
}

/** How many there are and where, in front of a list. */
export function countOfServices({ total, within, isCut, isPartly, place }: Found): {
  readonly count: string
  readonly where: string
} {
  if (total === 0) return { count: 'We found nothing for that', where: '' }
  const some = `${isCut ? 'More than ' : ''}${total} ${total === 1 ? 'service' : 'services'}`
  const circle = within === null ? 'near' : `within ${Math.max(1, Math.round(within / metresAMile))} miles of`
  const where = place ? `${circle} ${place.name}` : ''
  // A box that says (0) is true: what stands below is something else.
  if (isPartly)
    return {
      count: 'No service fits all of that',
      where: [`but ${some} fit${total === 1 ? 's' : ''} a part of it`, where].join(' ').trim(),
    }
  return { count: some, where }
}
