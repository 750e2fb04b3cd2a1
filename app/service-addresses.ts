/** A search for services as it stands in its address. */
export type ServiceSearch = {
  readonly q: string
  readonly place: string
  readonly need: readonly string[]
  readonly condition: readonly string[]
  readonly only: readonly string[]
  readonly language: string
  readonly without: readonly string[]
  readonly order: string
  readonly map: boolean
}

/** Reads a search from an address; what is not there is empty. */
export function searchFrom(params: URLSearchParams): ServiceSearch {
  const one = (name: string, most: number) => (params.get(name) ?? '').trim().slice(0, most)
  return {
    q: one('q', 200),
    place: one('place', 80),
    need: params.getAll('need'),
    condition: params.getAll('condition'),
    only: params.getAll('only'),
    language: one('language', 5),
    without: params.getAll('without'),
    order: params.get('order') === 'nearest' ? 'nearest' : '',
    map: params.get('map') === 'on',
  }
}

/** The address of a search, and of a page of it further on. It can be shared: it opens the same for everybody. */
export function servicesAddress(search: ServiceSearch, after?: string): string {
  const params = new URLSearchParams()
  for (const [name, value] of pairsOf(search)) params.append(name, value)
  if (after) params.set('after', after)
  return params.size === 0 ? '/services' : `/services?${params}`
}

/** The names and values of a search, for an address or for hidden boxes of a form. */
export function pairsOf(search: Partial<ServiceSearch>): [string, string][] {
  return Object.entries(search).flatMap(([name, value]): [string, string][] => {
    if (Array.isArray(value)) return [...new Set(value as string[])].map((each) => [name, each])
    if (typeof value === 'boolean') return value ? [[name, 'on']] : []
    return value ? [[name, String(value)]] : []
  })
}

type Chip = { readonly kind: 'need' | 'condition' | 'wish'; readonly id: string; readonly key: string }

/** The same search without something: no longer chosen, and not recognised again in the words. */
export function withoutChip(search: ServiceSearch, { kind, id, key }: Chip): ServiceSearch {
  const rest = (ids: readonly string[], of: Chip['kind']) => (kind === of ? ids.filter((each) => each !== id) : ids)
  return {
    ...search,
    need: rest(search.need, 'need'),
    condition: rest(search.condition, 'condition'),
    only: rest(search.only, 'wish'),
    without: [...search.without, key],
  }
}

/** So many services that words name are shown beside them. */
const mostNamed = 12

/** The ids of the services whose addresses stand in somebody's words, each once. */
export const servicesIn = (words: string): readonly string[] =>
  [
    ...new Set([...words.matchAll(/\/services\/([0-9a-f-]{36})(?![\w-])/gi)].map(([, id]) => String(id).toLowerCase())),
  ].slice(0, mostNamed)

/** The line that turns into a service's card wherever people write here. */
export const lineFor = (serviceId: string): string => `This might help: /services/${serviceId}`
