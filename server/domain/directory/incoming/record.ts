import { canonical, type Digest, idText, isUuid, wireId } from './ids.ts'

/** A record as it came: whatever JSON an object can hold. */
export type Raw = Readonly<Record<string, unknown>>

/** What turning a record into ours needs: fingerprints, and a place for what to tell whoever imports. */
export type Reading = {
  readonly digest: Digest
  /** Says something about the record; the record itself is kept. */
  readonly warn: (message: string) => void
}

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The objects under the first of these names that holds any; a single object counts as a list of one. */
export function listOf(raw: Raw, ...names: readonly string[]): readonly Raw[] {
  for (const name of names) {
    const value = raw[name]
    const list = Array.isArray(value) ? value.filter(isRaw) : isRaw(value) ? [value] : []
    if (list.length > 0) return list.slice(0, mostParts)
  }
  return []
}

const mostParts = 200

/** Leaves out what has no value, so that nothing empty is stored or published. */
export function filled<Shape extends Readonly<Record<string, unknown>>>(shape: Shape): Filled<Shape> {
  return Object.fromEntries(
    Object.entries(shape).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Filled<Shape>
}
type Filled<Shape> = { [Name in keyof Shape]?: Exclude<Shape[Name], null | undefined> }

/** Fields we have no place for, as they came: small enough to keep, and without what a database cannot hold. */
export function unknownFields(raw: Raw, known: ReadonlySet<string>, { warn }: Reading): Raw {
  const kept = Object.entries(raw).filter(([name, value]) => !known.has(name) && !isEmpty(value))
  if (kept.length === 0) return none
  const extra = Object.fromEntries(kept.map(([name, value]) => [storable(name), storable(value)]))
  if (JSON.stringify(extra).length <= mostExtra) return extra
  warn('It has more unknown fields than we keep; they were left out')
  return none
}

const none: Raw = {}
const mostExtra = 50_000

/** The id of a part: the feed's, or one made of what the part says. */
export function partId(part: Raw, { digest }: Reading, owner: string): string {
  const given = idText(part.id)
  // Most feeds give one: what the part says is gone through only when it is needed.
  return given !== null && isUuid(given) ? given : wireId(part.id, digest, owner, canonical(part))
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

function storable(value: unknown, depth = 0): never {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').replace(lonely, '\ufffd') as never
  if (depth > deepest) return null as never
  if (Array.isArray(value)) return value.map((inner) => storable(inner, depth + 1)) as never
  if (!isRaw(value)) return value as never
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [storable(name, depth), storable(inner, depth + 1)]),
  ) as never
}

const deepest = 20
const lonely = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
