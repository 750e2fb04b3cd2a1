import type { Accessibility, Address } from '#db/schema/index.ts'
import { pointOf } from '../points.ts'
import { idText, wireId } from './ids.ts'
import { filled, isRaw, listOf, partId, type Raw, type Reading, unknownFields } from './record.ts'
import { contactsOf, phonesOf, schedulesOf, shown } from './service-parts.ts'
import { ukPostcode, webAddress } from './ways-to-reach.ts'
import { plainWords, shortWords } from './words.ts'

const locationFields = new Set(
  `id location_id location_type name alternate_name description latitude longitude external_identifier external_identifier_type
  addresses physical_addresses postal_addresses address accessibility accessibilities accessibility_for_disabilities phones transportation attributes
  schedules regular_schedules contacts languages service_at_locations services organization_id service_id`.split(/\s+/),
)
const atLocationFields = new Set(
  `id service_id location_id location service description schedules regular_schedule regular_schedules contacts phones attributes
  service_areas`.split(/\s+/),
)

/** A place of a service: the service at it, and the location itself. Null when nothing tells where it is. */
export function placeOf(raw: Raw, reading: Reading, serviceId: string) {
  const location = isRaw(raw.location) ? locationOf(raw.location, reading) : null
  const externalId = location?.externalId ?? idText(raw.location_id)
  if (externalId === null) return null
  const id = wireId(raw.id, reading.digest, 'service-at-location', serviceId, externalId)
  return {
    id,
    /** The location's id in the feed; it may be described elsewhere. */
    locationExternalId: externalId,
    location,
    values: {
      description: plainWords(raw.description).slice(0, 2000),
      schedules: [
        ...schedulesOf(raw, reading, id),
        ...(isRaw(raw.location) ? schedulesOf(raw.location, reading, id) : []),
      ],
      contacts: contactsOf(raw, reading, id),
      phones: phonesOf(raw, reading, id),
      extra: unknownFields(raw, atLocationFields, reading),
    },
  }
}
export type IncomingPlace = NonNullable<ReturnType<typeof placeOf>>

/** A location as a record describes it; null when nothing in it tells where it is. */
export function locationOf(raw: Raw, reading: Reading) {
  const addresses = addressesOf(raw, reading)
  const point = pointFrom(raw, reading)
  const [name, given] = [shortWords(raw.name) ?? '', idText(raw.id)]
  const kind =
    (['physical', 'postal', 'virtual'] as const).find((one) => one === shortWords(raw.location_type)?.toLowerCase()) ??
    'physical'
  if (given === null && addresses.length === 0 && point === null && name === '') return null
  const [main] = addresses
  const externalId = given ?? `at:${reading.digest(JSON.stringify([name, addresses, point])).slice(0, 32)}`
  const accessibility = accessibilityOf(raw, reading)
  return {
    externalId,
    id: wireId(raw.id, reading.digest, 'location', externalId),
    values: {
      kind,
      name,
      description: plainWords(raw.description).slice(0, 2000),
      latitude: point?.latitude ?? null,
      longitude: point?.longitude ?? null,
      externalIdentifier: shortWords(raw.external_identifier) ?? null,
      externalIdentifierType: shortWords(raw.external_identifier_type) ?? null,
      addresses,
      postcode: ukPostcode(main?.postcode),
      town: main?.city ?? null,
      accessibility,
      stepFree: stepFreeFrom(accessibility),
      transport: plainWords(raw.transportation).slice(0, 2000) || null,
      phones: phonesOf(raw, reading, externalId),
      extra: unknownFields(raw, locationFields, reading),
    },
  }
}
export type IncomingLocation = NonNullable<ReturnType<typeof locationOf>>

function pointFrom(raw: Raw, { warn }: Reading) {
  const number = (value: unknown) => {
    const parsed =
      typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
    return Number.isNaN(parsed) ? undefined : parsed
  }
  const [latitude, longitude] = [number(raw.latitude), number(raw.longitude)]
  if (latitude === undefined && longitude === undefined) return null
  const point = pointOf(latitude, longitude)
  if (point === null && !(latitude === 0 && longitude === 0))
    warn(`Not a place on this earth: ${shown(raw.latitude)}, ${shown(raw.longitude)}`)
  return point
}

const addressFields = new Set(
  `id location_id attention address_1 address_2 city region state_province postal_code country address_type attributes`.split(
    ' ',
  ),
)

const addressesOf = (raw: Raw, reading: Reading): readonly Address[] => [
  ...listOf(raw, 'addresses', 'physical_addresses', 'physical_address', 'address').flatMap((one) =>
    addressOf(one, reading, 'physical'),
  ),
  ...listOf(raw, 'postal_addresses', 'postal_address').flatMap((one) => addressOf(one, reading, 'postal')),
]

function addressOf(raw: Raw, reading: Reading, usual: Address['type']): readonly Address[] {
  const postcode = ukPostcode(raw.postal_code) ?? shortWords(raw.postal_code, 20)
  const country = shortWords(raw.country, 60)
  const words = filled({
    attention: shortWords(raw.attention),
    line1: shortWords(raw.address_1),
    line2: shortWords(raw.address_2),
    city: shortWords(raw.city, 100),
    region: shortWords(raw.region, 100),
    stateProvince: shortWords(raw.state_province, 100),
    postcode,
    country:
      country &&
      (/^[a-z]{2}$/i.test(country)
        ? country.toUpperCase()
        : /^(united kingdom|uk|great britain|england|scotland|wales|northern ireland)$/i.test(country)
          ? 'GB'
          : country),
  })
  if (!words.line1 && !words.city && !words.postcode) return []
  const type =
    (['physical', 'postal', 'virtual'] as const).find((one) => one === shortWords(raw.address_type)?.toLowerCase()) ??
    usual
  const extra = unknownFields(raw, addressFields, reading)
  return [{ id: partId(raw, reading, 'address'), type, ...words, ...(Object.keys(extra).length > 0 ? { extra } : {}) }]
}

const accessibilityOf = (raw: Raw, reading: Reading): readonly Accessibility[] =>
  listOf(raw, 'accessibility', 'accessibilities', 'accessibility_for_disabilities').flatMap((one) => {
    const words = filled({
      description: plainWords(one.description ?? one.accessibility).slice(0, 1000),
      details: plainWords(one.details).slice(0, 1000),
      url: webAddress(one.url),
    })
    return Object.keys(words).length === 0 ? [] : [{ id: partId(one, reading, 'accessibility'), ...words }]
  })

/** Only what is plainly said: a guess would leave somebody before a stair. */
function stepFreeFrom(accessibility: readonly Accessibility[]): 'yes' | 'no' | null {
  const words = accessibility
    .map(({ description, details }) => `${description ?? ''} ${details ?? ''}`)
    .join(' ')
    .toLowerCase()
  if (
    /\b(no|not|without)\b[^.]{0,20}(step[- ]free|level access|wheelchair)|not accessible|steps? (up )?to (the )?entrance/.test(
      words,
    )
  )
    return 'no'
  return /step[- ]free|level access|wheelchair (access|accessible|user)|accessible (by|to|for) wheelchair|ramp/.test(
    words,
  )
    ? 'yes'
    : null
}
