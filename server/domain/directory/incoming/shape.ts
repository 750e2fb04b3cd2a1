import { type Digest, idText } from './ids.ts'
import { type IncomingOrganization, organizationOf } from './organization.ts'
import { type IncomingLocation, locationOf } from './place.ts'
import type { Raw } from './record.ts'
import { type IncomingService, serviceOf } from './service.ts'
import { shown } from './service-parts.ts'
import { type IncomingTaxonomy, type IncomingTerm, taxonomyOf, termOf } from './terms.ts'

/** A record as a feed's reader hands it over. `place` says where it stood, for whoever looks for it: "page 2, record 7". */
export type FeedRecord = {
  readonly kind: 'organization' | 'service' | 'location' | 'taxonomy' | 'term'
  readonly raw: Raw
  readonly place: string
  /** What the reader had to say about it. */
  readonly notes?: readonly string[]
}

/** The records of one batch, each as we would keep it, with what is to be said about them. */
export type Shaped = {
  readonly services: readonly IncomingService[]
  readonly organizations: readonly IncomingOrganization[]
  readonly locations: readonly IncomingLocation[]
  readonly taxonomies: readonly IncomingTaxonomy[]
  readonly terms: readonly IncomingTerm[]
  readonly skipped: readonly { readonly id: string; readonly words: string }[]
  readonly warnings: readonly { readonly id: string; readonly words: string }[]
}

/** Reads the records. One that cannot be read is left out with its reason and stops none of the others. */
export function shaped(records: readonly FeedRecord[], digest: Digest): Shaped {
  const made = {
    services: [] as IncomingService[],
    organizations: [] as IncomingOrganization[],
    locations: [] as IncomingLocation[],
    taxonomies: [] as IncomingTaxonomy[],
    terms: [] as IncomingTerm[],
    skipped: [] as { id: string; words: string }[],
    warnings: [] as { id: string; words: string }[],
  }
  for (const { kind, raw, place, notes = [] } of records) {
    const id = idText(raw.id) ?? place
    const said = new Set(notes)
    const reading = { digest, warn: (message: string) => void said.add(message) }
    try {
      if (kind === 'service') {
        const service = serviceOf(raw, reading)
        if ('refusal' in service) made.skipped.push({ id, words: service.refusal })
        else made.services.push(service)
      } else if (kind === 'organization') put(made.organizations, organizationOf(raw, reading), id)
      else if (kind === 'location') put(made.locations, locationOf(raw, reading), id)
      else if (kind === 'taxonomy') put(made.taxonomies, taxonomyOf(raw, reading), id)
      else put(made.terms, termOf(raw, reading), id)
      for (const words of said) made.warnings.push({ id, words })
    } catch (error) {
      // A feed can be wrong in ways nobody thought of: that costs its own record and no other.
      made.skipped.push({ id, words: `We could not read it: ${shown(error instanceof Error ? error.message : error)}` })
    }
  }
  return made

  function put<Incoming>(list: Incoming[], one: Incoming | null, id: string) {
    if (one === null) made.skipped.push({ id, words: 'It has no name' })
    else list.push(one)
  }
}
