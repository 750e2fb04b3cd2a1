import type { Identifier } from '#db/schema/index.ts'
import { nameKey } from '../../people/index.ts'
import { idText, wireId } from './ids.ts'
import { isRaw, listOf, partId, type Raw, type Reading, unknownFields } from './record.ts'
import { mailAddress, webAddress } from './ways-to-reach.ts'
import { plainWords, shortWords } from './words.ts'

const fields = new Set(
  `id name description email website url logo uri parent_organization_id organization_identifiers services locations service
  contacts phones programs attributes organization_id`.split(/\s+/),
)

/** An organization that a record names or describes; null when there is not even a name. */
export function organizationOf(value: unknown, reading: Reading) {
  if (!isRaw(value)) return null
  const name = shortWords(value.name)
  if (!name) return null
  const externalId = idText(value.id) ?? `name:${nameKey(name)}`
  const id = wireId(value.id, reading.digest, 'organization', externalId)
  return {
    externalId,
    id,
    values: {
      name,
      nameKey: nameKey(name),
      description: plainWords(value.description),
      email: mailAddress(value.email),
      website: webAddress(value.website ?? value.url),
      logo: webAddress(value.logo),
      uri: webAddress(value.uri),
      parentId: idText(value.parent_organization_id),
      identifiers: identifiersOf(value, reading, id),
      extra: unknownFields(value, fields, reading),
    },
  }
}

export type IncomingOrganization = NonNullable<ReturnType<typeof organizationOf>>

const identifiersOf = (raw: Raw, reading: Reading, owner: string): readonly Identifier[] =>
  listOf(raw, 'organization_identifiers').flatMap((one) => {
    const [identifier, type] = [shortWords(one.identifier), shortWords(one.identifier_type)]
    const scheme = shortWords(one.identifier_scheme)
    if (!identifier) return []
    return [
      {
        id: partId(one, reading, owner),
        identifier,
        type: type ?? scheme ?? 'Identifier',
        ...(scheme ? { scheme } : {}),
      },
    ]
  })
