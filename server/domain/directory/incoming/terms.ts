import { nameKey } from '../../people/index.ts'
import { idText, wireId } from './ids.ts'
import { isRaw, listOf, type Raw, type Reading, unknownFields } from './record.ts'
import { webAddress } from './ways-to-reach.ts'
import { plainWords, shortWords } from './words.ts'

const termFields = new Set(
  'id name description parent_id parent taxonomy taxonomy_id taxonomy_detail term_uri term code vocabulary language'.split(
    ' ',
  ),
)

/** A term as a record describes it; older feeds call it a taxonomy and its list a vocabulary. Null without a name. */
export function termOf(raw: Raw, reading: Reading) {
  const name = shortWords(raw.name ?? raw.term)
  if (!name) return null
  const detail = isRaw(raw.taxonomy_detail) ? taxonomyOf(raw.taxonomy_detail, reading) : null
  const taxonomyName = shortWords(typeof raw.taxonomy === 'string' ? raw.taxonomy : raw.vocabulary)
  const externalId = idText(raw.id) ?? `name:${nameKey(taxonomyName ?? '')}:${nameKey(name)}`
  return {
    externalId,
    id: wireId(raw.id, reading.digest, 'term', externalId),
    taxonomy: detail,
    taxonomyExternalId: detail?.externalId ?? idText(raw.taxonomy_id),
    values: {
      name,
      nameKey: nameKey(name),
      description: plainWords(raw.description).slice(0, 2000),
      parentId: idText(isRaw(raw.parent) ? raw.parent.id : raw.parent_id),
      taxonomyName: taxonomyName ?? detail?.values.name ?? null,
      code: shortWords(raw.code ?? (raw.name === undefined ? undefined : raw.term), 100) ?? null,
      uri: webAddress(raw.term_uri),
      extra: unknownFields(raw, termFields, reading),
    },
  }
}
export type IncomingTerm = NonNullable<ReturnType<typeof termOf>>

const taxonomyFields = new Set('id name description uri version taxonomy_terms'.split(' '))

/** A list of terms as a record describes it; null without a name. */
export function taxonomyOf(raw: Raw, reading: Reading) {
  const name = shortWords(raw.name)
  if (!name) return null
  const externalId = idText(raw.id) ?? `name:${nameKey(name)}`
  return {
    externalId,
    id: wireId(raw.id, reading.digest, 'taxonomy', externalId),
    values: {
      name,
      description: plainWords(raw.description).slice(0, 2000),
      uri: webAddress(raw.uri),
      version: shortWords(raw.version, 100) ?? null,
      extra: unknownFields(raw, taxonomyFields, reading),
    },
  }
}
export type IncomingTaxonomy = NonNullable<ReturnType<typeof taxonomyOf>>

/** Under which terms a service stands: attributes, the older `service_taxonomys`, and the audiences of Placecube's feeds. */
export function termsOf(raw: Raw, reading: Reading, serviceId: string) {
  const attributes = listOf(raw, 'attributes', 'service_taxonomys', 'service_taxonomies').flatMap((link) => {
    const described = [link.taxonomy_term, link.taxonomy].find(isRaw)
    const term = described ? termOf(described, reading) : null
    const termExternalId = term?.externalId ?? idText(link.taxonomy_term_id ?? link.taxonomy_id)
    return termExternalId === null ? [] : [linked(link, term, termExternalId, shortWords(link.link_type, 80) ?? null)]
  })
  const audiences = listOf(raw, 'pc_targetAudience').flatMap((one) => {
    const term = termOf({ name: one.audienceType, taxonomy: 'Target audience' }, reading)
    return term ? [linked({}, term, term.externalId, 'audience')] : []
  })
  const once = new Map([...attributes, ...audiences].map((link) => [link.termExternalId, link]))
  return [...once.values()]

  function linked(link: Raw, term: IncomingTerm | null, termExternalId: string, linkType: string | null) {
    const attributeId = wireId(link.id, reading.digest, 'attribute', serviceId, termExternalId)
    return { attributeId, term, termExternalId, linkType }
  }
}
export type IncomingTermLink = ReturnType<typeof termsOf>[number]
