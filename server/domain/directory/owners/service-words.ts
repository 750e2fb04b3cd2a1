import { z } from 'zod'
import type { Schedule, services } from '#db/schema/index.ts'
import { nameKey } from '../../people/index.ts'
import { mailAddress, webAddress } from '../incoming/ways-to-reach.ts'
import { plainWords, shortWords } from '../incoming/words.ts'
import { TermWordsInput } from './change-terms.ts'
import { PlaceWordsInput } from './place-words.ts'
import {
  contactFrom,
  contactLine,
  costFrom,
  costLine,
  languageFrom,
  languageLine,
  partsFrom,
  phoneFrom,
  phoneLine,
} from './typed-lines.ts'
import { weekdays } from './weekdays.ts'
import { sameHours, withHours } from './weekly-hours.ts'

const words = (most: number) =>
  z
    .string()
    .max(most, `Keep it under ${most.toLocaleString('en-GB')} letters`)
    .default('')
    .transform((typed) => plainWords(typed))
const orNull = (most: number) => words(most).transform((typed) => typed || null)
const listOf = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .union([z.enum(values).transform((one) => [one]), z.array(z.enum(values))])
    .default([])
    .transform((chosen): readonly Value[] => values.filter((one) => chosen.some((other) => other === one)))
const someLines = z.string().max(2000, 'Keep it under 2,000 letters').optional()
const age = z
  .union([z.literal(''), z.coerce.number('Write an age in years').int('Write an age in years').min(0).max(120)])
  .default('')
  .transform((typed) => (typed === '' ? null : typed))
const clock = z
  .union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write a time like 09:30')])
  .default('')

export const waysIn = ['self-referral', 'professional-referral', 'appointment', 'membership', 'drop-in'] as const
export const waysOfMeeting = ['venue', 'phone', 'online', 'home-visit'] as const

/** What an owner or an editor may say of a service in its form, as people type it. */
export const ServiceWordsInput = z.object({
  name: z
    .string()
    .max(200, 'Keep it under 200 letters')
    .transform((typed) => shortWords(typed) ?? '')
    .pipe(z.string().min(1, 'Write the name of the service')),
  description: words(10_000),
  alert: orNull(300),
  eligibility: orNull(2000),
  minimumAge: age,
  maximumAge: age,
  howToStart: orNull(2000),
  waysIn: listOf(waysIn),
  meets: listOf(waysOfMeeting),
  taking: z
    .enum(['', 'yes', 'waiting-list', 'no'])
    .default('')
    .transform((said) => said || null),
  waiting: orNull(300),
  fees: orNull(2000),
  url: z
    .string()
    .max(500)
    .default('')
    .refine((typed) => typed.trim() === '' || webAddress(typed) !== null, 'Write a web address, like example.org')
    .transform((typed) => webAddress(typed)),
  email: z
    .string()
    .max(254)
    .default('')
    .refine(
      (typed) => typed.trim() === '' || mailAddress(typed) !== null,
      'Write an e-mail address, like name@example.org',
    )
    .transform((typed) => mailAddress(typed)),
  /** A line each: the number, then a comma and words about it. */
  phones: z.string().max(1000, 'Keep it under 1,000 letters').default(''),
  /** A line each: a sum, then a comma and what for. Left as they are when the form does not say. */
  costs: someLines,
  /** A line each: a name, what they do, an e-mail address, a number. Private ones stand beside them untouched. */
  contacts: someLines,
  languages: someLines,
  /** Opening and closing of each weekday, Monday first; empty when it is closed. */
  opens: z.array(clock).length(weekdays.length).optional(),
  closes: z.array(clock).length(weekdays.length).optional(),
  ...PlaceWordsInput.shape,
  ...TermWordsInput.shape,
})

export type ServiceWords = z.output<typeof ServiceWordsInput>

type Row = typeof services.$inferSelect

/** The columns of a service as somebody wishes them. What the form does not touch stays as it was, letter for letter. */
export function columnsFrom(service: Row, said: ServiceWords, newId: () => string) {
  const { phones, costs, contacts, languages, opens, closes } = said
  const hours =
    opens && closes ? weekdays.map((_day, at) => ({ opens: opens[at] ?? '', closes: closes[at] ?? '' })) : null
  return {
    ...plainColumns(said),
    nameKey: nameKey(said.name),
    phones: partsFrom(phones, service.phones, phoneLine, phoneFrom, newId),
    costs: costs === undefined ? service.costs : partsFrom(costs, service.costs, costLine, costFrom, newId),
    contacts: contacts === undefined ? service.contacts : contactsFrom(contacts, service.contacts, newId),
    languages:
      languages === undefined
        ? service.languages
        : partsFrom(languages, service.languages, languageLine, languageFrom, newId),
    schedules: schedulesFrom(service.schedules, hours, newId),
  }
}

/** What stands in its column as it was typed. */
function plainColumns(said: ServiceWords) {
  const { name, description, alert, eligibility, minimumAge, maximumAge, howToStart } = said
  const { waysIn: starts, meets, taking, waiting, fees, url, email } = said
  return {
    ...{ name, description, alert, eligibility, minimumAge, maximumAge, howToStart },
    ...{ waysIn: starts, meets, taking, waiting, fees, url, email },
  }
}

/** Those for everybody as somebody typed them, and the private ones as they were. */
const contactsFrom = (typed: string, before: Row['contacts'], newId: () => string) => [
  ...partsFrom(
    typed,
    before.filter(({ isPrivate }) => !isPrivate),
    contactLine,
    (line) => contactFrom(line, newId),
    newId,
  ),
  ...before.filter(({ isPrivate }) => isPrivate),
]

const schedulesFrom = (
  schedules: readonly Schedule[],
  hours: readonly { readonly opens: string; readonly closes: string }[] | null,
  newId: () => string,
) => (hours === null || sameHours(schedules, hours) ? schedules : withHours(schedules, hours, newId))
