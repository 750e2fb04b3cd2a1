import type { ServiceStatus, WayIn, WayOfMeeting } from '#db/schema/index.ts'
import { nameKey } from '../../people/index.ts'
import { dayOf } from './dates.ts'
import { idText, wireId } from './ids.ts'
import { organizationOf } from './organization.ts'
import { placeOf } from './place.ts'
import { listOf, type Raw, type Reading, unknownFields } from './record.ts'
import {
  areasOf,
  contactsOf,
  costsOf,
  fundingOf,
  languagesOf,
  phonesOf,
  schedulesOf,
  shown,
  wholeNumber,
} from './service-parts.ts'
import { termsOf } from './terms.ts'
import { mailAddress, webAddress } from './ways-to-reach.ts'
import { plainWords, shortWords } from './words.ts'

const fields = new Set(
  `id name description url email status fees fees_description accreditations eligibility eligibility_description eligibilitys
  minimum_age maximum_age application_process alert wait_time attending_type attending_access deliverable_type assured_date
  assurer_email last_modified schedules regular_schedules cost_options contacts phones phone languages service_areas funding fundings
  organization organization_id service_at_locations attributes service_taxonomys service_taxonomies`.split(/\s+/),
)

/** A service from a feed as we would keep it; or why it cannot be kept. */
export function serviceOf(raw: Raw, reading: Reading) {
  const externalId = idText(raw.id)
  if (externalId === null) return { refusal: 'It has no id' } as const
  const name = shortWords(raw.name)
  if (!name) return { refusal: 'It has no name' } as const
  const id = wireId(externalId, reading.digest, 'service', externalId)
  const organization = organizationOf(raw.organization, reading)
  const organizationExternalId = organization?.externalId ?? idText(raw.organization_id)
  if (organizationExternalId === null) reading.warn('It names no organization')
  return {
    externalId,
    id,
    modified: typeof raw.last_modified === 'string' ? raw.last_modified : null,
    organization,
    organizationExternalId,
    places: listOf(raw, 'service_at_locations', 'service_at_location').flatMap(
      (one) => placeOf(one, reading, id) ?? [],
    ),
    terms: termsOf(raw, reading, id),
    values: {
      name,
      nameKey: nameKey(name),
      description: plainWords(raw.description),
      url: addressOr(raw, 'url', webAddress, 'web address', reading),
      email: addressOr(raw, 'email', mailAddress, 'e-mail address', reading),
      status: statusOf(raw.status, reading),
      fees: plainWords(raw.fees ?? raw.fees_description).slice(0, 2000) || null,
      accreditations: plainWords(raw.accreditations).slice(0, 2000) || null,
      eligibility: eligibilityOf(raw),
      ...agesOf(raw, reading),
      howToStart: plainWords(raw.application_process).slice(0, 4000) || null,
      alert: plainWords(raw.alert).slice(0, 1000) || null,
      waiting: plainWords(raw.wait_time).slice(0, 500) || null,
      waysIn: waysIn(shortWords(raw.attending_access)),
      meets: waysOfMeeting(
        [raw, ...listOf(raw, 'schedules', 'regular_schedules')].map((one) => shortWords(one.attending_type) ?? ''),
      ),
      deliverable: shortWords(raw.deliverable_type) ?? null,
      assuredOn: assuredOn(raw, reading),
      assurerEmail: mailAddress(raw.assurer_email),
      schedules: schedulesOf(raw, reading, id),
      costs: costsOf(raw, reading, id),
      contacts: contactsOf(raw, reading, id),
      phones: phonesOf(raw, reading, id),
      languages: languagesOf(raw, reading, id),
      areas: areasOf(raw, reading, id),
      funding: fundingOf(raw, reading, id),
      extra: unknownFields(raw, fields, reading),
    },
  } as const
}

export type IncomingService = Exclude<ReturnType<typeof serviceOf>, { refusal: string }>

function addressOr(
  raw: Raw,
  name: 'url' | 'email',
  read: (value: unknown) => string | null,
  what: string,
  { warn }: Reading,
) {
  const found = read(raw[name])
  if (found === null && shortWords(raw[name]))
    warn(`Not ${what === 'web address' ? 'a' : 'an'} ${what}: ${shown(raw[name])}`)
  return found
}

function statusOf(value: unknown, { warn }: Reading): ServiceStatus {
  const status = shortWords(value)?.toLowerCase().replaceAll('_', ' ')
  if (status === undefined || status === 'active') return 'active'
  if (/temporar|suspended|paused/.test(status)) return 'temporarily closed'
  if (/defunct|closed|archived|deleted/.test(status)) return 'defunct'
  if (/inactive|draft|pending|disabled/.test(status)) return 'inactive'
  warn(`We do not know the status ${shown(value)}; it counts as active`)
  return 'active'
}

function eligibilityOf(raw: Raw): string | null {
  const words = [
    raw.eligibility_description,
    typeof raw.eligibility === 'string' ? raw.eligibility : undefined,
    ...listOf(raw, 'eligibilitys', 'eligibility').map((one) => one.eligibility),
  ]
  return (
    words
      .map(plainWords)
      .filter((text) => text !== '')
      .join('\n')
      .slice(0, 2000) || null
  )
}

function agesOf(raw: Raw, { warn }: Reading) {
  const [first] = listOf(raw, 'eligibilitys', 'eligibility')
  const age = (name: string) => wholeNumber(raw[name] ?? first?.[name], 0, 130) ?? null
  const [minimumAge, maximumAge] = [age('minimum_age'), age('maximum_age')]
  if (minimumAge !== null && maximumAge !== null && minimumAge > maximumAge) {
    warn(`The youngest (${minimumAge}) is older than the oldest (${maximumAge}); we left both out`)
    return { minimumAge: null, maximumAge: null }
  }
  return { minimumAge, maximumAge }
}

function assuredOn(raw: Raw, { warn }: Reading): string | null {
  const day = dayOf(raw.assured_date)
  if (day === null && shortWords(raw.assured_date))
    warn(`assured_date is not a date we can read: ${shown(raw.assured_date)}`)
  return day
}

const ways: readonly (readonly [RegExp, WayIn])[] = [
  [/self|direct|open access/i, 'self-referral'],
  [/professional|\bgp\b|agency|^referral|by referral/i, 'professional-referral'],
  [/appointment|book/i, 'appointment'],
  [/member/i, 'membership'],
  [/drop/i, 'drop-in'],
]
const waysIn = (words = ''): readonly WayIn[] => ways.flatMap(([pattern, way]) => (pattern.test(words) ? [way] : []))

const meetings: readonly (readonly [RegExp, WayOfMeeting])[] = [
  [/venue|in[ -]person|face|physical/i, 'venue'],
  [/phone/i, 'phone'],
  [/online|virtual|video|web/i, 'online'],
  [/home/i, 'home-visit'],
]
const waysOfMeeting = (all: readonly string[]): readonly WayOfMeeting[] =>
  meetings.flatMap(([pattern, way]) => (all.some((words) => pattern.test(words)) ? [way] : []))
