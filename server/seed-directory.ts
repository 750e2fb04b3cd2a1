import { eq } from 'drizzle-orm'
import type { Tx } from '#db/database.ts'
import { services as serviceRows, serviceStates } from '#db/schema/index.ts'
import { places, type SeedService, services } from '#db/seeds/services.ts'
import { publishedChanged } from './domain/directory/index.ts'
import { system } from './domain/kernel/actor.ts'
import { day } from './domain/kernel/time.ts'
import type { ActorServices, createServices } from './services.ts'

type PlayAs = (key: string, at: number) => ActorServices['commands']

type House = {
  readonly now: number
  readonly services: ReturnType<typeof createServices>
  readonly newId: () => string
}

/** What Rowan chose to stand beside the threads of a turning point. */
const atTurningPoints: readonly (readonly [key: string, position: number, note: string])[] = [
  ['new-to-caring', 31, 'Ring them first. They know who to ask for what.'],
  ['new-to-caring', 30, ''],
  ['hospital-and-coming-home', 30, 'Ask for it before the day of coming home. The ward can ask too.'],
  ['hospital-and-coming-home', 31, ''],
  ['working-and-caring', 31, 'They helped some of us with what to say at work.'],
  ['money-and-benefits', 0, 'Bring the letters. Nobody minds if they are not open.'],
  ['money-and-benefits', 1, ''],
  ['breaks', 7, 'The same face each time.'],
  ['breaks', 8, ''],
]

/** The same every time, so that an address of the demonstration can be written down. */
export const idOfSeedService = (position: number): string =>
  `5e7d0000-0000-4000-8000-${String(position + 1).padStart(12, '0')}`

/** A directory that came in by the same door as a council's feed, kept by Hazel, with thanks from people of the community. */
export async function seedDirectory(tx: Tx, playAs: PlayAs, { now, services: house, newId }: House): Promise<void> {
  const { directory, places: map } = house.as(system).commands
  await map.keepPlaces({
    points: places.districts.map(([code, latitude, longitude]) => ({
      code,
      latitude,
      longitude,
      exactness: 2 as const,
    })),
    towns: places.towns.map(([name, county, latitude, longitude]) => ({ name, county, latitude, longitude, size: 1 })),
  })
  const feed = { address: 'file:demonstration', name: 'the list of our demonstration', kind: 'hsds-json' as const }
  const run = await directory.beginRun({ ...feed, isWhole: true })
  const records = services.map((service, position) => ({
    kind: 'service' as const,
    raw: asFed(service, position, now),
    place: `record ${position + 1}`,
  }))
  await directory.importRecords({ runId: run.runId, records, checkpoint: {} })
  await directory.finishRun({ runId: run.runId, outcome: 'done' })
  for (const [position, { taking = null, isDraft }] of services.entries()) {
    const id = idOfSeedService(position)
    if (taking) await tx.update(serviceRows).set({ taking }).where(eq(serviceRows.id, id))
    if (isDraft)
      await tx
        .insert(serviceStates)
        .values({ id: newId(), serviceId: id, state: 'draft', startedAt: now - day, startedBy: 'system' })
  }
  await publishedChanged(
    { tx },
    services.map((_, position) => idOfSeedService(position)),
  )
  for (const [position, { thanked = [], notIn = [] }] of services.entries()) {
    const serviceId = idOfSeedService(position)
    for (const [turn, by] of thanked.entries()) {
      const mine = playAs(by, now - (turn + 2) * day).directory
      await mine.thankService({ serviceId })
      if (turn < 5) await mine.sayHowItWent({ serviceId, how: 'helped' })
    }
    for (const [turn, by] of notIn.entries())
      await playAs(by, now - (turn + 1) * day).directory.sayHowItWent({ serviceId, how: 'could-not-get-in' })
  }
  const rowan = playAs('rowan', now - 20 * day).signposting
  for (const [key, position, note] of atTurningPoints)
    await rowan.chooseService({ place: 'turning-point', key, serviceId: idOfSeedService(position), note })
  const otter = playAs('otter', now - 4 * day).directory
  await otter.saveService({ serviceId: idOfSeedService(0) })
  await otter.saveService({ serviceId: idOfSeedService(1) })
}

/** A service as Open Referral UK 3.0 has it. */
function asFed(service: SeedService, position: number, now: number): Readonly<Record<string, unknown>> {
  const id = idOfSeedService(position)
  const part = (kind: number, number = 0) => `5e7d000${kind}-${String(number).padStart(4, '0')}${id.slice(13)}`
  const { name, by, about, fees, phone, place, checkedDaysAgo, ages, languages = [], terms } = service
  const shared = (words: string) => `demonstration:${words}`
  return {
    id,
    name,
    description: about,
    status: service.isDraft ? 'draft' : 'active',
    url: 'https://example.org/help',
    email: phone ? `hello${position + 1}@example.org` : undefined,
    fees_description: fees,
    eligibility_description: service.who,
    minimum_age: ages?.[0],
    maximum_age: ages?.[1],
    application_process: service.startWords,
    wait_time: service.waiting,
    attending_access: service.start,
    attending_type: service.meets,
    assured_date:
      checkedDaysAgo === undefined ? undefined : new Date(now - checkedDaysAgo * day).toISOString().slice(0, 10),
    organization: {
      id: shared(by),
      name: by,
      description: 'It is made up, for this demonstration.',
      website: 'https://example.org',
    },
    phones: phone ? [{ id: part(1), number: phone, type: 'voice' }] : [],
    cost_options: service.costs?.map(([option, pence], number) => ({
      id: part(2, number),
      option,
      amount: pence / 100,
      currency: 'GBP',
    })),
    schedules: service.hours?.map(([byday, opens, closes], number) => ({
      id: part(3, number),
      freq: /\d/.test(byday) ? 'MONTHLY' : 'WEEKLY',
      byday,
      opens_at: opens,
      closes_at: closes,
    })),
    languages: languages.map((code, number) => ({ id: part(4, number), code })),
    service_areas: service.area ? [{ id: part(5), name: service.area }] : [],
    attributes: terms.map((term, number) => ({
      id: part(6, number),
      link_entity: 'service',
      taxonomy_term: { id: shared(term), name: term, taxonomy: 'Help near by' },
    })),
    service_at_locations: place ? [{ id: part(7), location: locationOf(place, service, shared(place[1])) }] : [],
  }
}

function locationOf(
  [name, street, town, postcode, latitude, longitude]: NonNullable<SeedService['place']>,
  { access, transport }: SeedService,
  id: string,
) {
  return {
    id,
    name,
    location_type: 'physical',
    latitude,
    longitude,
    transportation: transport,
    addresses: [{ address_1: street, city: town, postal_code: postcode, country: 'GB', address_type: 'physical' }],
    accessibility: access ? [{ description: access }] : [],
  }
}
