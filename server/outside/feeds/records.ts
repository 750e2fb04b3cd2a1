import { isUtf8 } from 'node:buffer'
import type { FeedRecord } from '#server/domain/directory/index.ts'
import { largestRecord, type Piece } from './json-pieces.ts'

/** What a reader hands over, one after the other. A problem belongs to one record or page and stops nothing. */
export type FeedItem =
  | { readonly type: 'record'; readonly record: FeedRecord; readonly checkpoint: Checkpoint }
  | { readonly type: 'skipped'; readonly id: string; readonly reason: string; readonly checkpoint: Checkpoint }
  | { readonly type: 'warning'; readonly id: string; readonly message: string }
  /** Not everything could be read: nothing can be said to have vanished. */
  | { readonly type: 'gap' }
export type Checkpoint = Readonly<Record<string, string | number>>

type Parsed =
  | { readonly raw: Readonly<Record<string, unknown>>; readonly notes: readonly string[] }
  | { readonly id: string | null; readonly reason: string }

/** The record in these bytes, or why there is none. */
export function parsePiece({ bytes, isWhole, size }: Piece): Parsed {
  if (!isWhole)
    return {
      id: idIn(bytes),
      reason: `It is too large (${megabytes(size)}); we keep records up to ${megabytes(largestRecord)}`,
    }
  const notes: string[] = []
  const isClean = isUtf8(bytes)
  // What is not UTF-8 was most likely written on Windows.
  if (!isClean) notes.push('It is not valid UTF-8; we read it as Windows-1252')
  const text = new TextDecoder(isClean ? 'utf-8' : 'windows-1252').decode(bytes)
  const raw = parsed(text) ?? parsed(mended(text))
  if (raw === undefined) return { id: idIn(bytes), reason: 'It is not valid JSON' }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { id: null, reason: 'It is not a record' }
  return { raw: raw as Readonly<Record<string, unknown>>, notes }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The mistakes that hand-made feeds make: line breaks inside words, a comma after the last. */
const mended = (text: string): string => text.replace(/\p{Cc}/gu, ' ').replace(/,(\s*[}\]])/g, '$1')

const idIn = (bytes: Buffer): string | null => /"id"\s*:\s*"([^"]{1,100})"/.exec(bytes.toString('latin1'))?.[1] ?? null

const megabytes = (size: number): string => `${Math.round(size / 100_000) / 10} MB`

const kinds: Readonly<Record<string, FeedRecord['kind']>> = {
  services: 'service',
  service: 'service',
  organizations: 'organization',
  organization: 'organization',
  locations: 'location',
  location: 'location',
  taxonomies: 'taxonomy',
  taxonomy: 'taxonomy',
  taxonomy_terms: 'term',
  taxonomy_term: 'term',
}

/** What kind of record this is: by the name of its list or file, else by its fields. */
export function kindOf(raw: Readonly<Record<string, unknown>>, hint: string): FeedRecord['kind'] {
  const hinted = kinds[hint]
  if (hinted) return hinted
  const has = (...names: string[]) => names.some((name) => name in raw)
  if (has('organization', 'organization_id', 'status', 'service_at_locations', 'attending_type', 'fees'))
    return 'service'
  if (has('taxonomy_terms')) return 'taxonomy'
  if (has('parent_id', 'term_uri', 'term', 'vocabulary')) return 'term'
  if (has('latitude', 'location_type', 'addresses', 'physical_addresses')) return 'location'
  if (has('organization_identifiers', 'services', 'website', 'legal_status')) return 'organization'
  return 'service'
}

/** The record, and the services that an organization brings inside it. */
export function withNested(record: FeedRecord): readonly FeedRecord[] {
  const { raw, kind, place } = record
  const inside = kind === 'organization' ? raw.services : kind === 'taxonomy' ? raw.taxonomy_terms : undefined
  if (!Array.isArray(inside) || inside.length === 0) return [record]
  const { services: _, ...organization } = raw
  const nested = inside.filter((one): one is Record<string, unknown> => typeof one === 'object' && one !== null)
  return [
    record,
    ...nested.map(
      (one): FeedRecord =>
        kind === 'organization'
          ? { kind: 'service', raw: { ...one, organization }, place }
          : { kind: 'term', raw: { taxonomy_id: raw.id, taxonomy: raw.name, ...one }, place },
    ),
  ]
}
