import { and, asc, eq, gt, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { alias } from '#db/columns.ts'
import type { Reader } from '#db/database.ts'
import {
  directoryFeeds,
  serviceCorrections,
  serviceDifferences,
  serviceLikenesses,
  serviceLinkChecks,
  serviceStates,
  services,
  serviceTries,
} from '#db/schema/index.ts'
import { query } from '../kernel/command.ts'
import { demand } from '../kernel/policy.ts'
import { day } from '../kernel/time.ts'
import { mayKeepDirectory } from './policy.ts'

/** What there is to do, in the order in which it matters to whoever looks for help. */
export const workKinds = [
  'reported',
  'hard-to-reach',
  'stale',
  'never-checked',
  'broken-links',
  'differences',
  'doubles',
  'vanished',
  'drafts',
  'unpublished',
  'unclaimed',
] as const
export type WorkKind = (typeof workKinds)[number]

/** A line of work: the entry, since when it waits (epoch milliseconds), and what is known of it. */
export type Work = {
  /** What the line is of: a report, a difference, a pair, or the entry itself. */
  readonly id: string
  readonly serviceId: string
  readonly name: string
  readonly at: number
  readonly words: string
  readonly isPublished: boolean
  readonly otherId: string | null
  readonly otherName: string | null
  readonly part: string | null
  readonly ours: unknown
  readonly theirs: unknown
  /** How to ask the service, where the next step is to ask it. */
  readonly phone: string | null
  readonly email: string | null
}

/** Whom to ask, for the lists whose next step is a call or a letter. */
export const asking = { phones: services.phones, email: services.email }

const twin = alias(services, 'twin')
/** A line of which nothing else is known. */
const nothing = {
  otherId: null,
  otherName: null,
  part: null,
  ours: null,
  theirs: null,
  phone: null,
  email: null,
}
type ToAsk = Pick<Work, 'serviceId' | 'name' | 'isPublished' | 'at' | 'email'> &
  Pick<typeof services.$inferSelect, 'phones'>

/** An entry as a line of work whose next step is to ask the service. */
export const lineToAsk = ({ phones, ...row }: ToAsk): Work => ({
  ...nothing,
  ...row,
  id: row.serviceId,
  words: '',
  phone: phones[0]?.number ?? null,
})

/** Counts stop here: beyond it the number changes nothing. */
const mostCounted = 100
const pageLength = 25

type Place = { readonly at: number; readonly id: string }

/** How many lines of each kind wait, up to a hundred. Refuses: forbidden. */
export const workCounts = query(z.object({}), async ({ db, actor, now }) => {
  demand(mayKeepDirectory(actor))
  const counts: { kind: WorkKind; count: number; isMore: boolean }[] = []
  for (const kind of workKinds) {
    const lines = await linesOf(db, kind, now, null, mostCounted)
    counts.push({ kind, count: Math.min(lines.length, mostCounted - 1), isMore: lines.length === mostCounted })
  }
  return counts
})

const after = z.string().regex(/^\d+~[\w-]+$/)

/** A page of one kind of work, what has waited longest first. Refuses: forbidden. */
export const workList = query(
  z.object({ kind: z.enum(workKinds), after: after.nullish() }),
  async ({ db, actor, now }, { kind, after: from }) => {
    demand(mayKeepDirectory(actor))
    const [at = '', id = ''] = (from ?? '').split('~')
    const lines = await linesOf(db, kind, now, from ? { at: Number(at), id } : null, pageLength + 1)
    const page = lines.slice(0, pageLength)
    const last = page.at(-1)
    return { lines: page, next: lines.length > pageLength && last ? `${last.at}~${keyOf(kind, last)}` : null }
  },
)

/** Some lists follow the entries' own order, the others the order in which things happened. */
const keyOf = (kind: WorkKind, line: Work): string => (byService.has(kind) ? line.serviceId : line.id)
const byService = new Set<WorkKind>(['broken-links', 'hard-to-reach'])

/** What is told of any entry in a list of work. */
export const entry = {
  serviceId: services.id,
  name: services.name,
  isPublished: sql<number>`case when ${services.publishedAt} is null then 0 else 1 end`.mapWith(Boolean),
}

// biome-ignore lint/suspicious/noExplicitAny: any column of a moment, and any of an id.
const beyond = (place: Place | null, at: any, id: any): SQL | undefined =>
  place ? or(gt(at, place.at), and(eq(at, place.at), gt(id, place.id))) : undefined

async function linesOf(
  db: Reader,
  kind: WorkKind,
  now: number,
  place: Place | null,
  limit: number,
): Promise<readonly Work[]> {
  if (kind === 'reported') return reported(db, place, limit)
  if (kind === 'hard-to-reach') return hardToReach(db, now, place, limit)
  if (kind === 'broken-links') return brokenLinks(db, place, limit)
  if (kind === 'differences') return differences(db, place, limit)
  if (kind === 'doubles') return doubles(db, place, limit)
  if (kind === 'stale' || kind === 'never-checked' || kind === 'unclaimed')
    return ofServices(db, kind, now, place, limit)
  return inState(db, kind === 'drafts' ? 'draft' : kind, place, limit)
}

async function reported(db: Reader, place: Place | null, limit: number): Promise<readonly Work[]> {
  const { id, reportedAt, about, settledAt } = serviceCorrections
  const rows = await db
    .select({ ...entry, id, at: reportedAt, words: about })
    .from(serviceCorrections)
    .innerJoin(services, eq(services.id, serviceCorrections.serviceId))
    .where(and(isNull(settledAt), beyond(place, reportedAt, id)))
    .orderBy(asc(reportedAt), asc(id))
    .limit(limit)
  return rows.map((row) => ({ ...nothing, ...row }))
}

/** So many members who could not get in, in so long, are worth a call. Editors read that it is several, never how many or who. */
const several = 3
const quarter = 90 * day

/** Entries where several members lately could not get in or got no answer, since they were last checked. */
async function hardToReach(db: Reader, now: number, place: Place | null, limit: number): Promise<readonly Work[]> {
  const { serviceId, triedAt } = serviceTries
  const last = sql<number>`max(${triedAt})`.mapWith(Number)
  const rows = await db
    .select({ ...entry, ...asking, at: last })
    .from(serviceTries)
    .innerJoin(services, eq(services.id, serviceId))
    .where(
      and(
        sql`${serviceTries.how} = 'could-not-get-in'`,
        gt(triedAt, now - quarter),
        isNotNull(services.publishedAt),
        or(isNull(services.checkedAt), gt(triedAt, services.checkedAt)),
      ),
    )
    .groupBy(services.number)
    .having(and(sql`count(*) >= ${several}`, beyond(place, last, services.id)))
    .orderBy(asc(last), asc(services.id))
    .limit(limit)
  return rows.map(lineToAsk)
}

async function brokenLinks(db: Reader, place: Place | null, limit: number): Promise<readonly Work[]> {
  const { serviceId, brokenSince, url, answer } = serviceLinkChecks
  const rows = await db
    .select({ ...entry, at: brokenSince, url, answer })
    .from(serviceLinkChecks)
    .innerJoin(services, eq(services.id, serviceId))
    .where(and(isNotNull(brokenSince), beyond(place, brokenSince, serviceId)))
    .orderBy(asc(brokenSince), asc(serviceId))
    .limit(limit)
  return rows.map(({ url: address, answer: said, at, ...row }) => ({
    ...nothing,
    ...row,
    id: row.serviceId,
    at: at ?? 0,
    words: said,
    ours: address,
  }))
}

async function differences(db: Reader, place: Place | null, limit: number): Promise<readonly Work[]> {
  const { id, seenAt, part, ours, theirs, settledAt, serviceId, feedId } = serviceDifferences
  const rows = await db
    .select({ ...entry, id, at: seenAt, part, ours, theirs, words: directoryFeeds.name })
    .from(serviceDifferences)
    .innerJoin(services, eq(services.id, serviceId))
    .innerJoin(directoryFeeds, eq(directoryFeeds.id, feedId))
    .where(and(isNull(settledAt), beyond(place, seenAt, id)))
    .orderBy(asc(seenAt), asc(id))
    .limit(limit)
  return rows.map((row) => ({ ...nothing, ...row }))
}

async function doubles(db: Reader, place: Place | null, limit: number): Promise<readonly Work[]> {
  const { id, seenAt, why, settledAt, serviceId, otherId } = serviceLikenesses
  const rows = await db
    .select({ ...entry, id, at: seenAt, words: why, otherId: twin.id, otherName: twin.name })
    .from(serviceLikenesses)
    .innerJoin(services, eq(services.id, serviceId))
    .innerJoin(twin, eq(twin.id, otherId))
    .where(and(isNull(settledAt), beyond(place, seenAt, id)))
    .orderBy(asc(seenAt), asc(id))
    .limit(limit)
  return rows.map((row) => ({ ...nothing, ...row }))
}

async function inState(
  db: Reader,
  state: 'draft' | 'vanished' | 'unpublished',
  place: Place | null,
  limit: number,
): Promise<readonly Work[]> {
  const { id, startedAt, because, endedAt, serviceId } = serviceStates
  const rows = await db
    .select({ ...entry, id, at: startedAt, words: because })
    .from(serviceStates)
    .innerJoin(services, eq(services.id, serviceId))
    .where(and(eq(serviceStates.state, state), isNull(endedAt), beyond(place, startedAt, id)))
    .orderBy(asc(startedAt), asc(id))
    .limit(limit)
  return rows.map((row) => ({ ...nothing, ...row }))
}

/** Entries that are shown and want something: in the order in which their check runs out, or in which they came. */
async function ofServices(
  db: Reader,
  kind: 'stale' | 'never-checked' | 'unclaimed',
  now: number,
  place: Place | null,
  limit: number,
): Promise<readonly Work[]> {
  const isShown = isNotNull(services.publishedAt)
  const order = kind === 'stale' ? services.checkedUntil : services.number
  const wants = {
    stale: and(isShown, isNotNull(services.checkedUntil), lte(services.checkedUntil, now)),
    'never-checked': and(isShown, isNull(services.checkedUntil)),
    unclaimed: and(isShown, isNull(services.lookedAfterSince)),
  }[kind]
  const rows = await db
    .select({ ...entry, ...asking, order, number: services.number, checkedAt: services.checkedAt })
    .from(services)
    .where(
      and(
        wants,
        place && kind === 'stale'
          ? or(gt(order, place.at), and(eq(order, place.at), gt(services.number, Number(place.id))))
          : place
            ? gt(services.number, place.at)
            : undefined,
      ),
    )
    .orderBy(asc(order), asc(services.number))
    .limit(limit)
  return rows.map(({ order: at, number, checkedAt, phones, ...row }) => ({
    ...nothing,
    ...row,
    id: String(number),
    at: at ?? 0,
    words: checkedAt === null ? '' : String(checkedAt),
    phone: phones[0]?.number ?? null,
  }))
}
