import type { Contact, CostOption, Funding, Language, Phone, Schedule, ServiceArea } from '#db/schema/index.ts'
import { clockOf, dayOf } from './dates.ts'
import { filled, listOf, partId, type Raw, type Reading, unknownFields } from './record.ts'
import { mailAddress, phoneNumbers, webAddress } from './ways-to-reach.ts'
import { plainWords, shortWords } from './words.ts'

const links = ['id', 'service_id', 'organization_id', 'location_id', 'contact_id', 'service_at_location_id', 'phone_id']
const known = (...names: readonly string[]): ReadonlySet<string> => new Set([...links, ...names])
const extraOf = (raw: Raw, names: ReadonlySet<string>, reading: Reading) => {
  const extra = unknownFields(raw, names, reading)
  return Object.keys(extra).length > 0 ? { extra } : {}
}

/** The days in a record's own words: what is no day is said and left out. */
function day(raw: Raw, name: string, { warn }: Reading): string | undefined {
  const value = raw[name]
  if (value === undefined || value === null || value === '') return undefined
  const found = dayOf(value)
  if (found === null) warn(`${name} is not a date we can read: ${shown(value)}`)
  return found ?? undefined
}

/** At most a few words of a value, for a message. */
export const shown = (value: unknown): string =>
  shortWords(typeof value === 'object' ? JSON.stringify(value) : value, 60) ?? '(empty)'

const scheduleFields = known(
  'freq',
  'interval',
  'byday',
  'bymonthday',
  'bymonth',
  'count',
  'dtstart',
  'until',
  'valid_from',
  'valid_to',
  'opens_at',
  'closes_at',
  'description',
  'notes',
  'schedule_link',
  'attending_type',
  'weekday',
  'opening_hours',
)
const dayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** When it is open, from `schedules` or the older `regular_schedules`. */
export const schedulesOf = (raw: Raw, reading: Reading, owner: string): readonly Schedule[] =>
  listOf(raw, 'schedules', 'regular_schedules', 'regular_schedule').map((one) => {
    const freq = shortWords(one.freq)?.toUpperCase()
    const byday = bydayOf(one.byday ?? one.weekday)
    return {
      id: partId(one, reading, owner),
      ...filled({
        freq:
          (['WEEKLY', 'MONTHLY', 'DAILY', 'YEARLY'] as const).find((name) => name === freq) ??
          (byday ? ('WEEKLY' as const) : undefined),
        interval: wholeNumber(one.interval, 1, 100),
        byday,
        bymonthday: shortWords(one.bymonthday),
        bymonth: shortWords(one.bymonth),
        count: wholeNumber(one.count, 1, 10_000),
        dtstart: day(one, 'dtstart', reading),
        until: day(one, 'until', reading),
        validFrom: day(one, 'valid_from', reading),
        validTo: day(one, 'valid_to', reading),
        opensAt: clock(one, 'opens_at', reading),
        closesAt: clock(one, 'closes_at', reading),
        description: plainWords(one.description ?? one.opening_hours).slice(0, 1000),
        notes: plainWords(one.notes).slice(0, 1000),
        link: webAddress(one.schedule_link),
        attending: shortWords(one.attending_type),
      }),
      ...extraOf(one, scheduleFields, reading),
    }
  })

function clock(raw: Raw, name: string, { warn }: Reading): string | undefined {
  if (raw[name] === undefined || raw[name] === null || raw[name] === '') return undefined
  const found = clockOf(raw[name])
  if (found === null) warn(`${name} is not a time we can read: ${shown(raw[name])}`)
  return found ?? undefined
}

/** "MO,WE" from "Monday, Wed", "MO WE" or 1..7 as some feeds write. */
function bydayOf(value: unknown): string | undefined {
  const words = Array.isArray(value) ? value.join(',') : (shortWords(value) ?? '')
  const days = words
    .split(/[\s,;/]+/)
    .map((word) => {
      const [, nth = '', name = ''] = /^([+-]?\d)?([a-z]{2})[a-z]*$/i.exec(word) ?? []
      return dayNames.includes(name.toUpperCase())
        ? `${nth}${name.toUpperCase()}`
        : (/^[1-7]$/.test(word) && dayNames[Number(word) % 7]) || ''
    })
    .filter((word) => word !== '')
  return days.length > 0 ? days.join(',') : undefined
}

const costFields = known('option', 'amount', 'currency', 'amount_description', 'valid_from', 'valid_to')

/** What it costs. */
export const costsOf = (raw: Raw, reading: Reading, owner: string): readonly CostOption[] =>
  listOf(raw, 'cost_options', 'cost_option').map((one) => ({
    id: partId(one, reading, owner),
    ...filled({
      option: shortWords(one.option),
      amount: pence(one.amount),
      currency: shortWords(one.currency, 3)?.toUpperCase(),
      amountDescription: shortWords(one.amount_description),
      validFrom: day(one, 'valid_from', reading),
      validTo: day(one, 'valid_to', reading),
    }),
    ...extraOf(one, costFields, reading),
  }))

function pence(value: unknown): number | undefined {
  const amount = typeof value === 'number' ? value : Number.parseFloat(plainWords(value).replace(/[£,\s]/g, ''))
  return Number.isFinite(amount) && amount >= 0 && amount < 10_000_000 ? Math.round(amount * 100) : undefined
}

/** A whole number between two, or nothing. */
export function wholeNumber(value: unknown, least: number, most: number): number | undefined {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
  return Number.isFinite(number) && number >= least && number <= most ? Math.floor(number) : undefined
}

const phoneFields = known('number', 'extension', 'type', 'description', 'language', 'languages')

/** Numbers to dial; what nobody can dial is said, and kept among the unknown fields of its owner. */
export const phonesOf = (raw: Raw, reading: Reading, owner: string): readonly Phone[] => {
  const rows = listOf(raw, 'phones', 'phone')
  const bare =
    rows.length === 0 && (typeof raw.phone === 'string' || typeof raw.phone === 'number')
      ? [{ number: raw.phone }]
      : rows
  return bare.flatMap((one) => {
    const numbers = phoneNumbers(one.number)
    if (numbers.length === 0 && plainWords(one.number) !== '') reading.warn(`Not a phone number: ${shown(one.number)}`)
    return numbers.map(({ number, extension, note }, position) => ({
      id: position === 0 ? partId(one, reading, owner) : partId({ ...one, id: undefined, position }, reading, owner),
      number,
      ...filled({
        extension: extension ?? shortWords(one.extension, 10),
        type: shortWords(one.type, 40),
        description: shortWords(one.description) ?? note,
      }),
      ...(position === 0 ? withLanguages(languagesOf(one, reading, owner)) : {}),
      ...extraOf(one, phoneFields, reading),
    }))
  })
}
const withLanguages = (languages: readonly Language[]) => (languages.length > 0 ? { languages } : {})

const contactFields = known(
  'name',
  'title',
  'department',
  'email',
  'phones',
  'phone',
  'is_private',
  'private',
  'confidential',
)

/** Whom to ask for. One that the feed calls private stays between the service and those who look after the directory. */
export const contactsOf = (raw: Raw, reading: Reading, owner: string): readonly Contact[] =>
  listOf(raw, 'contacts', 'contact').map((one) => {
    const phones = phonesOf(one, reading, owner)
    const isPrivate = [one.is_private, one.private, one.confidential].some(
      (mark) => mark === true || mark === 'true' || mark === 1,
    )
    return {
      id: partId(one, reading, owner),
      ...filled({
        name: shortWords(one.name),
        title: shortWords(one.title),
        department: shortWords(one.department),
        email: mailAddress(one.email),
      }),
      ...(phones.length > 0 ? { phones } : {}),
      ...(isPrivate ? { isPrivate: true as const } : {}),
      ...extraOf(one, contactFields, reading),
    }
  })

const languageFields = known('language', 'name', 'code', 'note')

/** In which languages. */
export const languagesOf = (raw: Raw, reading: Reading, owner: string): readonly Language[] =>
  listOf(raw, 'languages', 'language').map((one) => ({
    id: partId(one, reading, owner),
    ...filled({
      name: shortWords(one.name ?? one.language, 80),
      code: shortWords(one.code, 12)?.toLowerCase(),
      note: shortWords(one.note),
    }),
    ...extraOf(one, languageFields, reading),
  }))

const areaFields = known('name', 'service_area', 'description', 'extent', 'extent_type', 'uri')

/** Where it serves people. */
export const areasOf = (raw: Raw, reading: Reading, owner: string): readonly ServiceArea[] =>
  listOf(raw, 'service_areas', 'service_area').map((one) => ({
    id: partId(one, reading, owner),
    ...filled({
      name: shortWords(one.name ?? one.service_area),
      description: plainWords(one.description).slice(0, 1000),
      extent: plainWords(one.extent),
      extentType: shortWords(one.extent_type, 40),
      uri: webAddress(one.uri),
    }),
    ...extraOf(one, areaFields, reading),
  }))

/** Who pays for it. */
export const fundingOf = (raw: Raw, reading: Reading, owner: string): readonly Funding[] =>
  listOf(raw, 'funding', 'fundings').flatMap((one) => {
    const source = plainWords(one.source).slice(0, 1000)
    return source === '' ? [] : [{ id: partId(one, reading, owner), source }]
  })
