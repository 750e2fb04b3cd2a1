import type {
  Address,
  Contact,
  directoryLocations,
  Language,
  organizations,
  Phone,
  Schedule,
  ServiceArea,
  serviceAtLocations,
  services,
  taxonomies,
  taxonomyTerms,
} from '#db/schema/index.ts'
import { isUuid } from '../incoming/ids.ts'

type Service = typeof services.$inferSelect
type Organization = typeof organizations.$inferSelect
type Location = typeof directoryLocations.$inferSelect
type Place = typeof serviceAtLocations.$inferSelect
type Term = typeof taxonomyTerms.$inferSelect
type Taxonomy = typeof taxonomies.$inferSelect

/** A record as Open Referral UK writes it. What is empty is left out: its schemas take neither null nor "". */
export type Published = Readonly<Record<string, unknown>>

const said = (record: Readonly<Record<string, unknown>>): Published =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  )
const uuid = (value: string | null): string | null => (isUuid(value) ? value : null)
/** Letters that browsers take in an address and the standard does not. */
const uri = (value: string | null | undefined): string | null =>
  value ? value.replace(/[[\]|\\^`{}"<>\s]/g, encodeURIComponent).replace(/%(?![0-9a-f]{2})/gi, '%25') : null
const moment = (at: number): string => new Date(at).toISOString()

/** A service without what hangs on it, as lists have it. */
export function serviceInList(service: Service, organization: Organization | undefined): Published {
  return said({
    id: service.id,
    organization_id: organization?.id,
    name: service.name,
    description: service.description,
    url: uri(service.url),
    email: service.email,
    status: service.status,
    fees: service.fees,
    accreditations: service.accreditations,
    eligibility_description: service.eligibility,
    minimum_age: service.minimumAge,
    maximum_age: service.maximumAge,
    application_process: service.howToStart,
    wait_time: service.waiting,
    // The profile has no place for these two any more. Its older version had, and whether one needs a referral matters most.
    attending_access: service.waysIn.join(', '),
    attending_type: service.meets.join(', '),
    assured_date: service.checkedAt === null ? service.assuredOn : moment(service.checkedAt).slice(0, 10),
    assurer_email: service.assurerEmail,
    alert: service.alert,
    last_modified: moment(service.changedAt),
    organization: organization && organizationInList(organization),
  })
}

export type Hanging = {
  readonly organization: Organization | undefined
  readonly places: readonly { readonly place: Place; readonly location: Location }[]
  readonly terms: readonly { readonly attributeId: string; readonly linkType: string | null; readonly term: Term }[]
}

/** A service with everything that hangs on it. */
export function serviceInFull(service: Service, { organization, places, terms }: Hanging): Published {
  return said({
    ...serviceInList(service, organization),
    schedules: service.schedules.map((one) => ({ ...schedule(one), service_id: service.id })),
    service_areas: service.areas.map((one) => ({ ...area(one), service_id: service.id })),
    service_at_locations: places.map(({ place, location }) => placeInFull(place, location)),
    languages: service.languages.map((one) => ({ ...language(one), service_id: service.id })),
    organization: organization && organizationInFull(organization),
    funding: service.funding.map(({ id, source }) => ({ id, service_id: service.id, source })),
    cost_options: service.costs.map(({ id, option, amount, currency, amountDescription, validFrom, validTo }) =>
      said({
        id,
        service_id: service.id,
        option,
        amount: amount === undefined ? undefined : amount / 100,
        currency,
        amount_description: amountDescription,
        valid_from: validFrom,
        valid_to: validTo,
      }),
    ),
    contacts: contacts(service.contacts, service.id),
    phones: service.phones.map(phone),
    attributes: terms.map(({ attributeId, linkType, term }) =>
      said({
        id: attributeId,
        link_id: service.id,
        taxonomy_term_id: term.id,
        link_type: linkType,
        taxonomy_term: publishedTermOf(term),
      }),
    ),
  })
}

/** An organization as lists have it. Its description must say something: where there is none, its name does. */
export const organizationInList = (organization: Organization): Published =>
  said({
    id: organization.id,
    name: organization.name,
    description: organization.description || organization.name,
    email: organization.email,
    website: uri(organization.website),
    logo: organization.logo,
    uri: uri(organization.uri),
    parent_organization_id: uuid(organization.parentId),
  })

export const organizationInFull = (organization: Organization): Published =>
  said({
    ...organizationInList(organization),
    organization_identifiers: organization.identifiers.map(({ id, scheme, type, identifier }) =>
      said({ id, organization_id: organization.id, identifier_scheme: scheme, identifier_type: type, identifier }),
    ),
  })

/** A service at one of its places, as it stands in a service. */
export const placeInFull = (place: Place, location: Location): Published =>
  said({
    id: place.id,
    service_id: place.serviceId,
    location_id: location.id,
    description: place.description,
    schedules: place.schedules.map((one) => ({ ...schedule(one), service_at_location_id: place.id })),
    contacts: contacts(place.contacts),
    phones: place.phones.map(phone),
    location: locationInFull(location),
  })

/** A location as lists have it. */
export const locationInList = (location: Location): Published =>
  said({
    id: location.id,
    location_type: location.kind,
    name: location.name,
    description: location.description,
    latitude: location.latitude === null ? null : location.latitude / 1_000_000,
    longitude: location.longitude === null ? null : location.longitude / 1_000_000,
    external_identifier: location.externalIdentifier,
    external_identifier_type: location.externalIdentifierType,
  })

const locationInFull = (location: Location): Published =>
  said({
    ...locationInList(location),
    transportation: location.transport,
    addresses: location.addresses.flatMap((one) => address(one, location) ?? []),
    accessibility: location.accessibility.map(({ id, description, details, url }) =>
      said({ id, location_id: location.id, description, details, url: uri(url), accessibility: description }),
    ),
    phones: location.phones.map(phone),
  })

/** The schema asks for every line of an address; one that lacks too many is told by its place alone. */
function address(one: Address, location: Location): Published | null {
  const city = one.city ?? one.region ?? one.stateProvince
  const line = one.line1 ?? (location.name || city)
  if (!city || !line || !one.postcode) return null
  return said({
    id: one.id,
    location_id: location.id,
    attention: one.attention,
    address_1: line,
    address_2: one.line2,
    city,
    region: one.region,
    state_province: one.stateProvince ?? one.region ?? city,
    postal_code: one.postcode,
    country: one.country ?? 'GB',
    address_type: one.type,
  })
}

const schedule = (one: Schedule): Published => {
  const isDaily = one.freq === 'DAILY'
  const freq = isDaily ? 'WEEKLY' : one.freq === 'YEARLY' ? undefined : one.freq
  return said({
    id: one.id,
    freq,
    interval: one.interval,
    byday: one.byday ?? (isDaily ? 'MO,TU,WE,TH,FR,SA,SU' : undefined),
    bymonthday: one.bymonthday,
    dtstart: one.dtstart,
    until: one.until,
    count: one.count,
    valid_from: one.validFrom,
    valid_to: one.validTo,
    opens_at: one.opensAt && `${one.opensAt}:00`,
    closes_at: one.closesAt && `${one.closesAt}:00`,
    description: one.description,
    notes: one.notes,
    schedule_link: uri(one.link),
    attending_type: one.attending,
  })
}

const area = (one: ServiceArea): Published =>
  said({
    id: one.id,
    name: one.name,
    description: one.description,
    extent: one.extent,
    extent_type: one.extentType,
    uri: one.uri,
    service_area: one.name,
  })

const language = (one: Language): Published => said({ id: one.id, name: one.name, code: one.code, note: one.note })

const phone = (one: Phone): Published =>
  said({
    id: one.id,
    number: one.number,
    extension: one.extension === undefined ? undefined : Number(one.extension) || undefined,
    type: one.type,
    description: one.description,
    languages: one.languages?.map((spoken) => ({ ...language(spoken), phone_id: one.id })),
  })

/** Private ones stay between the service and those who look after the directory. */
const contacts = (all: readonly Contact[], serviceId?: string): readonly Published[] =>
  all
    .filter(({ isPrivate }) => !isPrivate)
    .map((one) =>
      said({
        id: one.id,
        service_id: serviceId,
        name: one.name,
        title: one.title,
        department: one.department,
        email: one.email,
        phones: one.phones?.map((number) => ({ ...phone(number), contact_id: one.id })),
      }),
    )

export const publishedTermOf = (term: Term): Published =>
  said({
    id: term.id,
    name: term.name,
    description: term.description || term.name,
    parent_id: uuid(term.parentId),
    taxonomy: term.taxonomyName,
    taxonomy_id: term.taxonomyId,
    term_uri: uri(term.uri),
    term: term.code ?? term.name,
  })

export const publishedTaxonomyOf = (taxonomy: Taxonomy): Published =>
  said({
    id: taxonomy.id,
    name: taxonomy.name,
    description: taxonomy.description || taxonomy.name,
    uri: uri(taxonomy.uri),
    version: taxonomy.version,
  })
