import { Link } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { ServiceCard } from '#app/components/service-card.tsx'
import { ServiceFilters } from '#app/components/service-filters.tsx'
import { ServiceMap } from '#app/components/service-map.tsx'
import { type ServiceSearch, searchFrom, servicesAddress } from '#app/service-addresses.ts'
import { countOfServices } from '#app/service-search-words.ts'

type Card = ComponentProps<typeof ServiceCard>['service'] & {
  readonly point: { readonly latitude: number; readonly longitude: number } | null
}
type Results = {
  readonly chips: readonly { readonly key: string }[]
  readonly found: readonly Card[]
  readonly total: number
  readonly within: number | null
  readonly isCut: boolean
  readonly order: 'best' | 'nearest'
  readonly place: { name: string; isRough: boolean; isGuess: boolean; others: readonly string[] } | null
  readonly isPlaceUnknown: boolean
  /** None fits all that was asked: these come near. */
  readonly isPartly: boolean
  readonly corrections: readonly { readonly word: string; readonly to: string }[]
  readonly filters: ComponentProps<typeof ServiceFilters>['filters']
  readonly languages: ComponentProps<typeof ServiceFilters>['languages']
  readonly next: string | null
}
type Tiles = { tiles: string; credit: string }

/** The list, what narrows it down, and the map when somebody asked for it. */
export function ServiceResults({
  search,
  results,
  now,
  hasMap,
  map,
}: {
  search: ServiceSearch
  results: Results
  now: number
  hasMap: boolean
  map: Tiles | null
}) {
  const { found, place, filters, languages, next } = results
  // With nothing found there is nothing to narrow down, only to widen.
  const hasFilters = found.length > 0 || filters.some(({ isOn }) => isOn) || search.language !== ''
  const { count, where } = countOfServices(results)
  const marked = found.flatMap(({ id, name, point }) =>
    point ? [{ id, name, latitude: point.latitude / 1_000_000, longitude: point.longitude / 1_000_000 }] : [],
  )
  return (
    <div className={`grid items-start gap-6 ${hasFilters ? 'md:grid-cols-[16.5rem_minmax(0,1fr)]' : ''}`}>
      {hasFilters && (
        <ServiceFilters search={search} filters={filters} languages={languages} hasPlace={place !== null} />
      )}
      <section aria-labelledby="count" className="space-y-4">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <h2 id="count" className="text-large font-normal">
            <strong>{count}</strong>{' '}
            <span className="text-ink-soft">
              {where}
              {place &&
                found.length > 0 &&
                (results.order === 'nearest' ? ', nearest first' : ', best and nearest first')}
            </span>
          </h2>
          <span className="flex flex-wrap gap-2">
            {hasFilters && (
              <a href="#narrow" className="button button-quiet button-small min-h-target md:hidden">
                Narrow it down
              </a>
            )}
            {hasMap && marked.length > 0 && <MapLink search={search} />}
          </span>
        </div>
        <PlaceNotes search={search} place={place} isUnknown={results.isPlaceUnknown} />
        {results.isPartly && (
          <p className="card edge">Take away what matters least to you, above, or look at these first.</p>
        )}
        {results.corrections.length > 0 && (
          <p className="text-small text-ink-soft">
            {results.corrections.map(({ word, to }) => `We took “${word}” as “${to}”.`).join(' ')}
          </p>
        )}
        {map && marked.length > 0 && <ServiceMap marked={marked} map={map} />}
        {found.length === 0 ? (
          <NothingFound search={search} chips={results.chips} />
        ) : (
          <ul className="space-y-4">
            {found.map((service) => (
              <ServiceCard key={service.id} service={service} isRough={place?.isRough ?? false} now={now} />
            ))}
          </ul>
        )}
        {next !== null && (
          <Link className="button button-quiet" to={servicesAddress(search, next)}>
            {place ? 'More, further away' : 'More services'}
          </Link>
        )}
      </section>
    </div>
  )
}

function MapLink({ search }: { search: ServiceSearch }) {
  return (
    // A whole page load: the page without the map has no scripts to go on with.
    <a
      href={servicesAddress({ ...search, map: !search.map })}
      className="button button-quiet button-small min-h-target"
    >
      {search.map ? 'Close the map' : 'Show a map'}
    </a>
  )
}

function PlaceNotes({
  search,
  place,
  isUnknown,
}: {
  search: ServiceSearch
  place: Results['place']
  isUnknown: boolean
}) {
  if (isUnknown)
    return (
      <p className="card">
        We do not know the place “{search.place}”. Try a postcode, or a larger town near by. This list is from
        everywhere.
      </p>
    )
  if (!place) return null
  return (
    <div className="space-y-1 text-small text-ink-soft empty:hidden">
      {place.isGuess && <p>We took the place as {place.name}.</p>}
      {place.isRough && <p>We know only roughly where {place.name} is, so miles are rough too.</p>}
      {place.others.length > 0 && (
        <p>
          Another place of that name?{' '}
          {place.others.map((name, at) => (
            <span key={name}>
              {at > 0 && ' · '}
              <Link className="inline-block py-2" to={servicesAddress({ ...search, place: name })}>
                {name}
              </Link>
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

/** The first step when a search leads nowhere: what to change, and who would know. */
function NothingFound({ search, chips }: { search: ServiceSearch; chips: Results['chips'] }) {
  const isNarrow = search.only.length > 0 || search.language !== ''
  return (
    <div className="card space-y-4">
      <h3 className="text-large">What you can do</h3>
      <ul className="list-disc space-y-2 pl-6">
        {isNarrow && (
          <li>
            <Link to={servicesAddress({ ...search, only: [], language: '' })}>
              Look again without narrowing it down
            </Link>
          </li>
        )}
        {chips.length > 1 && <li>Take away one of the things we matched above.</li>}
        <li>Try other words: what you need, rather than what it is called.</li>
        <li>
          <a href="#needs">Choose from the list of needs</a>
        </li>
        <li>
          <Link to={servicesAddress({ ...empty, need: ['social-prescribing'], place: search.place })}>
            Find somebody who helps you find your way
          </Link>
        </li>
      </ul>
    </div>
  )
}

const empty = searchFrom(new URLSearchParams())
