import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { FeedKind } from '#db/schema/index.ts'
import { apiItems } from './api-feed.ts'
import { documentItems, wholeOf } from './json-document.ts'
import { packageItems, tableItems } from './package-feed.ts'
import { folderFiles, zipFiles } from './package-files.ts'
import { type Reach, reach, Unreadable } from './reaching.ts'
import type { Checkpoint, FeedItem } from './records.ts'

/** A source that can be read: what it is known by, what it speaks, and its records from a checkpoint on. */
export type Source = {
  readonly address: string
  readonly kind: FeedKind
  /** Changes when the source does: a checkpoint in another edition means nothing. */
  readonly edition: string
  readonly items: (from: Checkpoint) => AsyncIterable<FeedItem>
}
export type SourceWish = { readonly where: Reach; readonly modifiedAfter?: number; readonly wait?: number }

/** Finds out what is at a file's path, a folder's, or an address on the web. Throws `Unreadable`. */
export async function openSource(source: string, wish: SourceWish): Promise<Source> {
  return /^https?:\/\//i.test(source) ? openAddress(source, wish) : openPath(source.replace(/^file:(\/\/(?=\/))?/, ''))
}

async function openPath(path: string): Promise<Source> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new Unreadable('There is no such file')
  const name = basename(path)
  const known = {
    address: `file:${name.replace(/(\.(json|csv|zip|gz|ndjson|jsonl))+$/i, '')}`,
    edition: `${found.size}:${Math.round(found.mtimeMs)}`,
  }
  if (found.isDirectory()) {
    const files = await folderFiles(path)
    return { ...known, kind: 'hsds-csv', items: (from) => packageItems(files, after(from)) }
  }
  const head = Buffer.alloc(4)
  const file = await open(path)
  await file.read(head, 0, 4, 0).finally(() => file.close())
  if (isZip(head)) {
    const files = await zipFiles(await readFile(path))
    return { ...known, kind: 'hsds-csv', items: (from) => packageItems(files, after(from)) }
  }
  const stream = () => (isGzip(head) ? createReadStream(path).pipe(createGunzip()) : createReadStream(path))
  return { ...known, ...(await openStream(stream(), name)) }
}

/** A stream of JSON or of one table. */
async function openStream(stream: Readable, name: string): Promise<Pick<Source, 'kind' | 'items'>> {
  const plainName = name.replace(/\.gz$/i, '')
  const hint = plainName.replace(/\.[a-z]+$/i, '').toLowerCase()
  const { first, body } = await peek(stream)
  if (first === '{' || first === '[')
    return { kind: 'hsds-json', items: (from) => wholeDocument(body, hint, after(from)) }
  if (first === '<') throw new Unreadable('This is a web page, not a feed')
  const isTable = /\.csv$/i.test(plainName) || /^[\w"' -]+[,;]/.test(first)
  if (first === '' || !isTable) throw new Unreadable('It is neither JSON nor a table')
  const bytes = await wholeOf(body, 300_000_000)
  return {
    kind: 'hsds-csv',
    items: (from) =>
      tableItems(
        { name: /\.csv$/i.test(plainName) ? plainName : 'services.csv', bytes: async () => bytes },
        after(from),
      ),
  }
}

async function* wholeDocument(body: Readable, hint: string, passOver: number): AsyncGenerator<FeedItem> {
  const items = documentItems(body, { hint, after: passOver })
  let next = await items.next()
  for (; !next.done; next = await items.next()) yield next.value
  const { isCut, records } = next.value
  if (!isCut) return
  yield { type: 'gap' }
  yield { type: 'warning', id: 'the file', message: `It breaks off after ${records} records; we kept those` }
}

async function openAddress(address: string, wish: SourceWish): Promise<Source> {
  const url = new URL(address)
  const path = url.pathname.replace(/\/+$/, '')
  if (/\/services$/.test(path)) return openApi(`${url.origin}${path.replace(/\/services$/, '')}`, wish)
  const answer = await patiently(address, wish)
  const known = { address, edition: '' }
  if (answer.status >= 400) {
    answer.body.resume()
    // An older API has nothing at its root.
    return openApi(`${url.origin}${path}`, wish)
  }
  const { head, body } = await headOf(answer.body)
  if (isZip(head)) {
    const files = await zipFiles(await wholeOf(body, 300_000_000))
    return { ...known, kind: 'hsds-csv', items: (from) => packageItems(files, after(from)) }
  }
  const plain = isGzip(head) ? body.pipe(createGunzip()) : body
  const name = basename(path) || 'feed'
  if (/csv/i.test(answer.type) || /\.(csv|json|gz|ndjson|jsonl)$/i.test(name))
    return {
      ...known,
      ...(await openStream(plain, /csv/i.test(answer.type) && !/csv/i.test(name) ? `${name}.csv` : name)),
    }
  return aboutOrDocument(plain, known, `${url.origin}${path}`, wish)
}

/** What answers at the root: an API that tells its version, a document with services in it, or something else. */
async function aboutOrDocument(
  body: Readable,
  known: Pick<Source, 'address' | 'edition'>,
  base: string,
  wish: SourceWish,
): Promise<Source> {
  const { first, body: rest } = await peek(body)
  if (first !== '{' && first !== '[') {
    rest.destroy()
    return openApi(base, wish)
  }
  const items = documentItems(rest)
  const begun = await items.next()
  if (!begun.done) return { ...known, kind: 'hsds-json', items: (from) => resumed(begun.value, items, after(from)) }
  const { version, openapi_url: openapi } = begun.value.envelope
  const isThree = typeof version === 'string' ? !/(^|\D)1(\.\d+)*$/.test(version) : openapi !== undefined
  return apiSource(base, isThree ? 'oruk-3' : 'oruk-1', wish)
}

async function* resumed(
  first: FeedItem,
  rest: AsyncGenerator<FeedItem, unknown>,
  passOver: number,
): AsyncGenerator<FeedItem> {
  let count = 1
  if (count > passOver) yield first
  for await (const item of rest) {
    count++
    if (count > passOver) yield item
  }
}

/** Asks `/` which version it speaks; one that does not say speaks 1.0. */
async function openApi(base: string, wish: SourceWish): Promise<Source> {
  const answer = await patiently(`${base}/`, wish)
  if (answer.status >= 400) {
    answer.body.resume()
    return apiSource(base, 'oruk-1', wish)
  }
  try {
    const about = JSON.parse((await wholeOf(answer.body, 1_000_000)).toString('utf8')) as {
      version?: unknown
      openapi_url?: unknown
    } | null
    const version = typeof about?.version === 'string' ? about.version : ''
    return apiSource(base, version !== '' && !/(^|\D)1(\.\d+)*$/.test(version) ? 'oruk-3' : 'oruk-1', wish)
  } catch {
    return apiSource(base, 'oruk-1', wish)
  }
}

const apiSource = (base: string, version: 'oruk-3' | 'oruk-1', { where, modifiedAfter, wait }: SourceWish): Source => ({
  address: base,
  kind: version,
  edition: '',
  items: ({ page }) =>
    apiItems({
      base,
      version,
      where,
      ...(modifiedAfter === undefined ? {} : { modifiedAfter }),
      ...(typeof page === 'number' ? { page } : {}),
      ...(wait === undefined ? {} : { wait }),
    }),
})

async function patiently(address: string, { where, wait = 500 }: SourceWish) {
  for (let turn = 1; ; turn++) {
    try {
      return await reach(address, where)
    } catch (error) {
      if (turn >= 2 || !(error instanceof Unreadable)) throw error
      await new Promise((go) => setTimeout(go, wait))
    }
  }
}

const after = ({ records }: Checkpoint): number => (typeof records === 'number' ? records : 0)
const isZip = (head: Buffer): boolean => head[0] === 0x50 && head[1] === 0x4b
const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b

/** The first bytes, without taking them from whoever reads on. */
async function headOf(stream: Readable): Promise<{ head: Buffer; body: Readable }> {
  const body = new PassThrough()
  const reading = stream[Symbol.asyncIterator]()
  const begun = await reading.next().catch((error: Error) => {
    throw new Unreadable(error.message)
  })
  const head = begun.done ? Buffer.alloc(0) : Buffer.from(begun.value)
  const pour = async () => {
    if (!body.write(head)) await new Promise((go) => body.once('drain', go))
    for (let next = await reading.next(); !next.done; next = await reading.next())
      if (!body.write(next.value)) await new Promise((go) => body.once('drain', go))
    body.end()
  }
  if (begun.done) body.end()
  else pour().catch((error) => body.destroy(error instanceof Error ? error : new Error('It broke off')))
  return { head, body }
}

async function peek(stream: Readable): Promise<{ first: string; body: Readable }> {
  const { head, body } = await headOf(stream)
  const text = head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart()
  return {
    first: text.startsWith('{') || text.startsWith('[') || text.startsWith('<') ? text.slice(0, 1) : text.slice(0, 200),
    body,
  }
}
