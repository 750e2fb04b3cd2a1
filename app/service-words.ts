import type { CostOption, WayIn, WayOfMeeting } from '#db/schema/index.ts'

const day = 86_400_000
const month = 30.44 * day

/** Whether somebody has checked lately that a service is as it says, in words. Times in epoch milliseconds. */
export function checkInWords(
  { checkedAt, checkedUntil }: { readonly checkedAt: number | null; readonly checkedUntil: number | null },
  now: number,
): { readonly holds: boolean; readonly words: string } {
  if (checkedAt === null) return { holds: false, words: 'Not checked with the service yet. Ring before you go' }
  const ago = now - checkedAt
  if ((checkedUntil ?? 0) >= now) return { holds: true, words: `Checked with the service ${daysAgo(ago)}` }
  return { holds: false, words: `Not checked for ${longInWords(ago)}. Ring before you go` }
}

/** The day of a check, "14 November 2026": on paper "12 days ago" is soon not so. Null when there was none. */
export const dayOfCheck = (checkedAt: number | null): string | null =>
  checkedAt === null
    ? null
    : new Date(checkedAt).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })

function daysAgo(milliseconds: number): string {
  const days = Math.floor(milliseconds / day)
  if (days < 1) return 'today'
  if (days < 2) return 'yesterday'
  return days < 60 ? `${days} days ago` : `${longInWords(milliseconds)} ago`
}

function longInWords(milliseconds: number): string {
  const months = Math.max(1, Math.floor(milliseconds / month))
  if (months === 1) return 'a month'
  return months < 24 ? `${months} months` : `${Math.floor(months / 12)} years`
}

/** How somebody begins, as a whole sentence; several hold at once. */
export const waysInWords: Readonly<Record<WayIn, string>> = {
  'self-referral': 'You can refer yourself.',
  'professional-referral': 'Your GP, nurse or another worker can refer you.',
  appointment: 'Make an appointment first.',
  membership: 'You join as a member.',
  'drop-in': 'You can just turn up.',
}

/** How it is met, after "You can use it". */
export const meetsWords: Readonly<Record<WayOfMeeting, string>> = {
  venue: 'in person',
  phone: 'by phone',
  online: 'online',
  'home-visit': 'at home: they come to you',
}

export const takingWords = {
  yes: 'Taking people now',
  'waiting-list': 'There is a waiting list',
  no: 'Not taking people just now',
} as const

type Cost = Pick<CostOption, 'amount' | 'currency' | 'option' | 'amountDescription'>

/** "Free", "£3.50: a session"; null when nothing is said. Amounts are in pence. */
export function costInWords({ amount, currency, option, amountDescription }: Cost): string | null {
  const more = [option, amountDescription].filter(Boolean).join(', ')
  if (amount === undefined) return more || null
  if (amount === 0) return more === '' || /^free$/i.test(more) ? 'Free' : `Free: ${more}`
  const sum = new Intl.NumberFormat('en-GB', { style: 'currency', currency: currencyOf(currency) }).format(amount / 100)
  const round = sum.replace(/\.00$/, '')
  return more === '' ? round : `${round}: ${more}`
}

/** Everything that is said about what it costs, a line each. */
export function costsInWords({ costs, fees }: { readonly costs: readonly Cost[]; readonly fees: string | null }) {
  const said = isFree(costs, fees)
    ? ['Free', fees !== null && !/^free\.?$/i.test(fees) && fees]
    : [...costs.map(costInWords), fees]
  return [...new Set(said.filter((line): line is string => Boolean(line)))]
}

// What is no code of a currency would make the formatter throw, and the page with it.
const currencyOf = (code: string | undefined) => (/^[A-Z]{3}$/.test(code ?? '') ? code : 'GBP')

/** Costs that say nothing at all but nought. */
export const isFree = (costs: readonly Pick<Cost, 'amount'>[], fees: string | null): boolean =>
  (costs.length > 0 && costs.every(({ amount }) => amount === 0)) || /^\s*(it is )?free\b(?! trial)/i.test(fees ?? '')

/** "Adults", "18 and over", "From 16 to 25"; null for everybody. Ages in years. */
export function agesInWords(from: number | null, to: number | null): string | null {
  const [least, most] = [from ?? 0, to ?? 999]
  if (least <= 0 && most >= 99) return null
  if (least <= 0) return `Up to the age of ${most}`
  return most >= 99 ? `${least} and over` : `From the age of ${least} to ${most}`
}

export const metresAMile = 1609.344

/** "under half a mile", "1.2 miles", "14 miles", from metres; "roughly" is for the caller to say. */
export function milesInWords(metres: number): string {
  const miles = metres / metresAMile
  if (miles < 0.5) return 'under half a mile'
  const rounded = miles < 9.95 ? Math.round(miles * 10) / 10 : Math.round(miles)
  return rounded === 1 ? '1 mile' : `${rounded} miles`
}

/** A number to press: digits, and a plus in front when it came with one. */
export const dial = (number: string): string => `tel:${number.replace(/(?!^\+)\D/g, '')}`
