import { lengthInWords } from './words.ts'

/** What people are asked to do, as a tag. */
export const opportunityWords = {
  review: 'Read something',
  panel: 'Interview panel',
  'run-group': 'Help run a group',
  teach: 'Teach',
  'business-case': 'Write a business case',
  other: 'Something else',
} as const

/** How far an offer has come. */
export const offerStateWords = {
  open: 'Open',
  choosing: 'Being chosen',
  chosen: 'People chosen',
  withdrawn: 'Taken back',
} as const

/** How people are chosen, told before anybody applies. */
export const choosingWords = {
  people: 'The chair or the staff choose, and write down why.',
  lot: 'Among those who fit, a lot is drawn. The draw is kept, so that the chair and the staff can check it.',
} as const

/** How far hours have come. */
export const hoursStateWords = {
  waiting: 'Waiting',
  approved: 'Approved',
  refused: 'Not approved',
  paid: 'Paid',
} as const

/** "£18.75", from pence. */
export const poundsInWords = (pence: number): string => `£${poundsAsFigure(pence)}`

/** "18.75", from pence: for tables. */
export const poundsAsFigure = (pence: number): string =>
  `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`

/** "1.5", from minutes: for tables. */
export const hoursAsFigure = (minutes: number): string => (minutes / 60).toFixed(2).replace(/\.?0+$/, '')

/** "1½ hours", "45 minutes": how long somebody gave. */
export function timeInWords(minutes: number): string {
  if (minutes === 0) return 'no time'
  if (minutes < 60) return lengthInWords(minutes)
  const figure = hoursAsFigure(minutes)
  return figure === '1' ? 'an hour' : `${figure} hours`
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** "6 March 2027", from "2027-03-06". */
export const dateInWords = (date: string): string => dayFormat.format(new Date(`${date}T12:00:00Z`))
