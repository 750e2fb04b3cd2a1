import { setTimeout as pause } from 'node:timers/promises'
import { type DocumentEnd, documentItems, wholeOf } from './json-document.ts'
import { type Answer, type Reach, reach, Unreadable } from './reaching.ts'
import { type FeedItem, kindOf, parsePiece } from './records.ts'

export type ApiWish = {
  /** Without `/services`. */
  readonly base: string
  readonly version: 'oruk-3' | 'oruk-1'
  readonly where: Reach
  /** Only what changed after this moment (epoch milliseconds). */
  readonly modifiedAfter?: number
  /** The page to begin with, when an earlier run was cut off. */
  readonly page?: number
  /** Milliseconds between tries; for tests. */
  readonly wait?: number
}
type Record_ = Extract<FeedItem, { type: 'record' }>

const perPage = 100
const mostPages = 100_000
const tries = 3
const detailsAtOnce = 6

/** Reads an Open Referral UK API to its end, with the details of each service. */
export async function* apiItems(wish: ApiWish): AsyncGenerator<FeedItem> {
  if ((wish.page ?? 1) === 1)
    for (const list of ['taxonomies', 'taxonomy_terms']) yield* pagesOf({ ...wish, page: 1 }, list, isAside)
  const details = detailReader(wish)
  let waiting: Record_[] = []
  for await (const item of pagesOf(wish, 'services', isMain)) {
    if (item.type !== 'record') {
      yield item
      continue
    }
    waiting.push(item)
    if (waiting.length < detailsAtOnce) continue
    yield* await details(waiting)
    waiting = []
  }
  yield* await details(waiting)
}

type Manner = { readonly isNeeded: boolean }
const isMain: Manner = { isNeeded: true }
const isAside: Manner = { isNeeded: false }

/** Pages until one is empty or says nothing new: what the counters say is compared, never followed. */
async function* pagesOf(wish: ApiWish, list: string, { isNeeded }: Manner): AsyncGenerator<FeedItem> {
  const seen = new Set<string>()
  let claimed: number | undefined
  let sent = 0
  let failures = 0
  for (let page = wish.page ?? 1; page < mostPages; page++) {
    let end: PageEnd
    try {
      end = yield* pageItems(wish, list, page, seen)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      const isPastEnd = error.status === 404 || error.status === 400 || error.status === 416
      if (isPastEnd && (page > 1 || !isNeeded)) break
      if (!isNeeded) break
      if (page === 1) throw error
      yield { type: 'gap' }
      yield { type: 'warning', id: `page ${page}`, message: `This page could not be read: ${error.message}` }
      failures++
      if (failures >= tries) break
      continue
    }
    failures = 0
    claimed ??= countIn(end.envelope)
    sent += end.fresh
    if (end.isCut) yield { type: 'gap' }
    if (page === 1 && startsAtZero(end.envelope)) sent += (yield* pageItems(wish, list, 0, seen)).fresh
    if (end.fresh === 0) break
  }
  if (isNeeded && claimed !== undefined && claimed !== sent && (wish.page ?? 1) === 1)
    yield {
      type: 'warning',
      id: list,
      message: `The feed says that it has ${claimed} and sent ${sent}; we went by what it sent`,
    }
}

type PageEnd = DocumentEnd & { readonly fresh: number }

/** One page. When it breaks off, what came is kept, and it is asked for again. */
async function* pageItems(
  wish: ApiWish,
  list: string,
  page: number,
  seen: Set<string>,
): AsyncGenerator<FeedItem, PageEnd> {
  let fresh = 0
  for (let turn = 1; ; turn++) {
    const answer = await asked(wish, pageAddress(wish, list, page))
    const items = documentItems(answer.body, { hint: list, where: `page ${page}, `, mark: { page } })
    let next = await items.next()
    for (; !next.done; next = await items.next()) {
      const item = next.value
      if (item.type === 'record') {
        const id = String(item.record.raw.id ?? '')
        // A page that is sent for every number is one page; a record that comes again on its own page is told of later.
        const mark = id === '' ? JSON.stringify(item.record.raw) : `${id}`
        if (seen.has(mark) && (turn > 1 || fresh === 0)) continue
        seen.add(mark)
        fresh++
      } else if (item.type === 'skipped') fresh++
      yield item
    }
    const end = next.value
    if (!end.isJson) throw new Unreadable('It did not answer with JSON')
    if (!end.isCut) return { ...end, fresh }
    if (turn >= 2) {
      yield {
        type: 'warning',
        id: `page ${page}`,
        message: `This page broke off after ${end.records} records; we kept those`,
      }
      return { ...end, fresh }
    }
    await pause(wish.wait ?? 500)
  }
}

function pageAddress({ base, modifiedAfter }: ApiWish, list: string, page: number): string {
  const url = new URL(`${base}/${list}`)
  url.searchParams.set('page', String(page))
  url.searchParams.set('per_page', String(perPage))
  if (modifiedAfter !== undefined && list === 'services')
    url.searchParams.set('modified_after', new Date(modifiedAfter).toISOString())
  return url.href
}

const countIn = (envelope: Readonly<Record<string, unknown>>): number | undefined => {
  const count = envelope.total_items ?? envelope.totalElements ?? envelope.total
  return typeof count === 'number' ? count : undefined
}

/** We asked for page 1 and were told that it is not the first. */
const startsAtZero = ({ first_page, first, page_number, number }: Readonly<Record<string, unknown>>): boolean =>
  (first_page ?? first) === false && (page_number ?? number) === 1

/** Asks; tries again when the server stumbles. */
async function asked(wish: ApiWish, address: string): Promise<Answer> {
  for (let turn = 1; ; turn++) {
    try {
      const answer = await reach(address, wish.where)
      if (answer.status >= 200 && answer.status < 300) return answer
      answer.body.resume()
      throw new Unreadable(`It answered ${answer.status}`, answer.status)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      const isFinal = error.status !== undefined && error.status < 500 && error.status !== 429
      if (isFinal || turn >= tries) throw error
      await pause((wish.wait ?? 500) * turn)
    }
  }
}

/** Asks for the details of services, a few at a time. Where there are none, the list's own words stand, and we say so once. */
function detailReader(wish: ApiWish) {
  let [found, missing] = [0, 0]
  return async (items: readonly Record_[]): Promise<readonly FeedItem[]> => {
    if (missing >= detailsAtOnce && found === 0) return items
    const results = await Promise.all(items.map((item) => detailOf(wish, item)))
    return results.flatMap((result, position) => {
      const item = items[position]
      if (!item) return []
      if (result.raw) {
        found++
        const record = { ...item.record, raw: result.raw, notes: [...(item.record.notes ?? []), ...result.notes] }
        return [{ ...item, record }]
      }
      missing++
      const notes = [
        ...(item.record.notes ?? []),
        `Its details could not be read (${result.reason}); we kept what the list says`,
      ]
      return [{ ...item, record: { ...item.record, notes } }]
    })
  }
}

type Detail = { raw: Readonly<Record<string, unknown>>; notes: readonly string[] } | { raw: null; reason: string }

async function detailOf(wish: ApiWish, { record }: Record_): Promise<Detail> {
  const { id } = record.raw
  if ((typeof id !== 'string' && typeof id !== 'number') || record.kind !== 'service')
    return { raw: record.raw, notes: [] }
  try {
    const { body } = await asked(wish, `${wish.base}/services/${encodeURIComponent(String(id))}`)
    const bytes = await wholeOf(body, 60_000_000)
    const parsed = parsePiece({ list: '', bytes, size: bytes.length, isWhole: bytes.length <= 5_000_000 })
    if ('reason' in parsed) return { raw: null, reason: parsed.reason }
    const isIt = String(parsed.raw.id ?? '').toLowerCase() === String(id).toLowerCase()
    if (!isIt || kindOf(parsed.raw, '') !== 'service') return { raw: null, reason: 'another record came' }
    return { raw: { ...record.raw, ...said(parsed.raw) }, notes: parsed.notes }
  } catch (error) {
    if (!(error instanceof Unreadable))
      return { raw: null, reason: error instanceof Error ? error.message : 'it broke off' }
    return { raw: null, reason: error.message }
  }
}

/** What a detail leaves empty does not undo what the list said. */
const said = (raw: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== null && value !== undefined && value !== ''))
