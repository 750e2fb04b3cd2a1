import { lowerFirst, namesInWords } from './words.ts'

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

const metresAMile = 1609.344

/** "under half a mile", "1.2 miles", "14 miles". From metres. */
export function milesInWords(metres: number): string {
  const miles = metres / metresAMile
  if (miles < 0.5) return 'under half a mile'
  if (miles < 10) return miles.toFixed(1) === '1.0' ? '1 mile' : `${miles.toFixed(1)} miles`
  return `${Math.round(miles)} miles`
}

type Far = {
  readonly metres: number | null
  readonly reach: 'place' | 'remote' | 'unknown'
  readonly area: string | null
}

/** How far away a service is, for the corner of its card. */
export function farInWords({ metres, reach, area }: Far, isRough: boolean): string {
  if (metres !== null) return isRough ? `Roughly ${milesInWords(metres)}` : milesInWords(metres)
  if (reach === 'remote') return 'By phone or online'
  return area ?? ''
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
  readonly place: { readonly name: string; readonly isRough: boolean } | null
}

/** How many there are and where, in front of a list. */
export function countOfServices({ total, within, isCut, place }: Found): {
  readonly count: string
  readonly where: string
} {
  const count = `${isCut ? 'More than ' : ''}${total} ${total === 1 ? 'service' : 'services'}`
  if (!place) return { count, where: '' }
  const circle = within === null ? 'near' : `within ${Math.max(1, Math.round(within / metresAMile))} miles of`
  return { count, where: `${circle} ${place.name}` }
}

const day = 86_400_000

/** Whether somebody has checked lately that a service is as it says, in words. Times in epoch milliseconds. */
export function checkOfCard(
  { checkedAt, checkedUntil }: { readonly checkedAt: number | null; readonly checkedUntil: number | null },
  now: number,
): { readonly holds: boolean; readonly words: string } {
  if (checkedAt === null) return { holds: false, words: 'Not checked with the service yet. Ring before you go' }
  const days = Math.floor((now - checkedAt) / day)
  if ((checkedUntil ?? 0) > now)
    return {
      holds: true,
      words: `Checked with the service ${days < 1 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`}`,
    }
  const months = Math.max(1, Math.round(days / 30.4))
  return { holds: false, words: `Not checked for ${months === 1 ? 'a month' : `${months} months`}. Ring before you go` }
}
