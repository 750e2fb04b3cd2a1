import type { ChildProcess } from 'node:child_process'
import { median, processorMilliseconds } from './processes.ts'

const perPage = 100
/** Single requests are over in milliseconds: so many of each end, in turns, so that whatever else the machine does falls on both. */
const timesEach = 100

/** Lists of the published directory that are walked page by page. */
const lists = { services: '/services?', servicesInFull: '/services?full=true&', places: '/service_at_locations?' }

/** Walks each list of the API from its first page to its last, and then tells what the last page costs beside the first: milliseconds, and as a ratio. */
export async function walkOfApi({ child, origin }: { readonly child: ChildProcess; readonly origin: string }) {
  const told: Record<string, Awaited<ReturnType<typeof walked>>> = {}
  for (const [name, path] of Object.entries(lists))
    told[name] = await walked(child, `${origin}/api/open-referral-uk${path}per_page=${perPage}`)
  return { perPage, ...told }
}

async function walked(child: ChildProcess, address: string) {
  const began = performance.now()
  const { total_pages: pages, total_items: items } = await pageAt(address, 1)
  const beginMilliseconds = performance.now() - began
  let records = 0
  for (let page = 1; page <= pages; page++) {
    const { contents, page_number: number } = await pageAt(address, page)
    if (number !== page) throw new Error(`${address}: asked for page ${page}, got ${number}`)
    records += contents.length
  }
  if (records !== items) throw new Error(`${address}: ${items} were said, ${records} were sent`)
  const walkSeconds = (performance.now() - began) / 1000
  // The last page may be a short one: the one before it is as long as the first.
  const lastWhole = items % perPage === 0 ? pages : Math.max(1, pages - 1)
  const [first, last] = [[], []] as [Cost[], Cost[]]
  for (let turn = 0; turn < timesEach; turn++) {
    first.push(await costOf(child, address, 1))
    last.push(await costOf(child, address, lastWhole))
  }
  const middle = (costs: readonly Cost[], of: keyof Cost) => median(costs.map((cost) => cost[of]))
  const sum = (costs: readonly Cost[]) => costs.reduce((all, { processor }) => all + processor, 0)
  return {
    records,
    pages,
    walkSeconds,
    beginMilliseconds,
    firstPageMilliseconds: middle(first, 'milliseconds'),
    lastPageMilliseconds: middle(last, 'milliseconds'),
    lastOfFirst: middle(last, 'milliseconds') / middle(first, 'milliseconds'),
    processorLastOfFirst: sum(last) / sum(first),
  }
}

type Cost = { readonly milliseconds: number; readonly processor: number }

async function costOf(child: ChildProcess, address: string, page: number): Promise<Cost> {
  const [began, worked] = [performance.now(), processorMilliseconds(child)]
  await pageAt(address, page)
  return { milliseconds: performance.now() - began, processor: processorMilliseconds(child) - worked }
}

type Page = {
  readonly total_pages: number
  readonly total_items: number
  readonly page_number: number
  readonly contents: readonly unknown[]
}

async function pageAt(address: string, page: number): Promise<Page> {
  const answered = await fetch(`${address}&page=${page}`)
  if (!answered.ok) throw new Error(`${address}: page ${page} answered ${answered.status}`)
  return (await answered.json()) as Page
}
