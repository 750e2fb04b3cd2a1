import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import { organizations, serviceMerges, services, type WayIn } from '#db/schema/index.ts'
import { replaceAddresses, servicesNamedIn } from './own-addresses.ts'

/** A service as a card shows it, read anew from the directory each time. */
export type ServiceCard = {
  /** As it stands in the address. */
  readonly id: string
  /** False: it is not in the directory any more, and nothing else is told of it. */
  readonly isThere: boolean
  readonly name: string
  readonly organization: string | null
  readonly phone: string | null
  readonly isFree: boolean
  readonly mayReferThemselves: boolean
  readonly checkedAt: number | null
  readonly checkedUntil: number | null
}

export type ServiceCards = ReadonlyMap<string, ServiceCard>

/** A page shows so many cards; further addresses stay as links. */
const mostCards = 40
/** One piece of writing shows so many. */
const mostInOne = 4

const none: ServiceCards = new Map()

/** The cards of all services that these words name: one query for a page, and none when nothing is named. */
export async function serviceCards(db: Reader, written: readonly (string | null)[]): Promise<ServiceCards> {
  const ids = [...new Set(written.flatMap(servicesNamedIn))].slice(0, mostCards)
  return ids.length === 0 ? none : cardsOf(db, ids)
}

const asked = alias(services, 'asked')

/** The cards of these services, by the id that was asked for. One that became part of another tells of that one. */
export async function cardsOf(db: Reader, ids: readonly string[]): Promise<ServiceCards> {
  if (ids.length === 0) return none
  const rows = await db
    .select({
      asked: asked.id,
      name: services.name,
      organization: organizations.name,
      phones: services.phones,
      contacts: services.contacts,
      costs: services.costs,
      fees: services.fees,
      waysIn: services.waysIn,
      checkedAt: services.checkedAt,
      checkedUntil: services.checkedUntil,
      publishedAt: services.publishedAt,
    })
    .from(asked)
    .leftJoin(serviceMerges, and(eq(serviceMerges.goneId, asked.id), isNull(serviceMerges.undoneAt)))
    .innerJoin(services, eq(services.id, sql`coalesce(${serviceMerges.keptId}, ${asked.id})`))
    .leftJoin(organizations, eq(organizations.id, services.organizationId))
    .where(inArray(asked.id, [...ids]))
  const found = new Map(rows.map((row) => [row.asked, toCard(row)]))
  return new Map(ids.map((id) => [id, found.get(id) ?? goneCard(id)]))
}

type Row = Pick<
  typeof services.$inferSelect,
  'name' | 'phones' | 'contacts' | 'costs' | 'fees' | 'checkedAt' | 'checkedUntil' | 'publishedAt'
> & { readonly asked: string; readonly organization: string | null; readonly waysIn: readonly WayIn[] }

function toCard({ asked: id, publishedAt, phones, contacts, costs, fees, waysIn, ...row }: Row): ServiceCard {
  if (publishedAt === null) return goneCard(id)
  const open = contacts.filter(({ isPrivate }) => !isPrivate).flatMap((contact) => contact.phones ?? [])
  return {
    id,
    isThere: true,
    name: row.name,
    organization: row.organization,
    phone: [...phones, ...open][0]?.number ?? null,
    isFree: (costs.length > 0 && costs.every(({ amount }) => amount === 0)) || /^\s*free\b(?! trial)/i.test(fees ?? ''),
    mayReferThemselves: waysIn.includes('self-referral'),
    checkedAt: row.checkedAt,
    checkedUntil: row.checkedUntil,
  }
}

const goneCard = (id: string): ServiceCard => ({
  id,
  isThere: false,
  name: '',
  organization: null,
  phone: null,
  isFree: false,
  mayReferThemselves: false,
  checkedAt: null,
  checkedUntil: null,
})

/** Words with the names of services in the place of their addresses, and their cards. `Html` may be null: words out of view. */
export function withCards<Html extends string | null>(
  html: Html,
  cards: ServiceCards,
): { readonly html: Html; readonly services: readonly ServiceCard[] } {
  if (html === null || cards.size === 0) return { html, services: [] }
  const named = servicesNamedIn(html).flatMap((id) => cards.get(id) ?? [])
  const withNames = replaceAddresses(html, (id) => {
    const card = cards.get(id)
    if (card?.isThere) return `<a href="/services/${id}">${escaped(card.name)}</a>`
    return card ? 'a service that is not in the directory any more' : `<a href="/services/${id}">a service</a>`
  })
  return { html: withNames as Html, services: named.slice(0, mostInOne) }
}

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
