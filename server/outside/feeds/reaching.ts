import { type LookupAddress, lookup } from 'node:dns'
import { request as askPlain, type IncomingMessage } from 'node:http'
import { request as askSecret } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import ipaddr from 'ipaddr.js'

/** Something at a feed's address could not be read. The message is for whoever imports. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  /** What the server answered; none when it did not. */
  readonly status: number | undefined
  constructor(message: string, status?: number) {
    super(message)
    this.status = status
  }
}

/** An address that we do not go to. */
export class Refused extends Unreadable {}

/** Where we may go. `anywhere`: also to this machine and its neighbours, for whoever holds the machine. */
export type Reach = 'public-only' | 'anywhere'

export type Answer = { readonly status: number; readonly type: string; readonly body: Readable; readonly url: string }

/** How it is asked: after so many hops, for all of it or only for its head, waiting so many milliseconds. */
type Manner = { readonly hops?: number; readonly method?: 'GET' | 'HEAD'; readonly patience?: number }

const usualPatience = 20_000
const mostHops = 5

/**
 * Asks for an address. Addresses given by people lead only to public machines: each hop is looked up, every answer is checked,
 * and the connection goes to the address that was checked, so that a name cannot mean two things.
 */
export async function reach(
  address: string,
  where: Reach,
  { hops = 0, method = 'GET', patience = usualPatience }: Manner = {},
): Promise<Answer> {
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new Unreadable(`We read only http and https: ${url.protocol}`)
  const answer = await ask(url, where, method, patience)
  const { statusCode: status = 0, headers } = answer
  if (status >= 300 && status < 400 && headers.location) {
    answer.resume()
    if (hops >= mostHops) throw new Unreadable('It led from one address to the next without an end')
    const next = new URL(headers.location, url)
    // Whoever points us at their own machine may be sent about on it; a feed elsewhere may not send us there.
    const isAtHome = where === 'anywhere' && isPrivate(url.hostname)
    return reach(next.href, isAtHome ? 'anywhere' : 'public-only', { hops: hops + 1, method, patience })
  }
  return { status, type: headers['content-type'] ?? '', body: unpacked(answer), url: url.href }
}

function ask(url: URL, where: Reach, method: 'GET' | 'HEAD', patience: number): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (where === 'public-only' && isIP(host) && isPrivate(host)) return Promise.reject(refused(url))
  return new Promise((keep, fail) => {
    const begin = url.protocol === 'https:' ? askSecret : askPlain
    const request = begin(
      url,
      {
        method,
        headers: {
          accept: 'application/json, text/csv, application/zip, */*;q=0.1',
          'accept-encoding': 'gzip, deflate, br',
          'user-agent': 'Waymark directory (Open Referral UK)',
        },
        timeout: patience,
        ...(where === 'public-only' ? { lookup: publicOnly(url) } : {}),
      },
      keep,
    )
    request.on('timeout', () => request.destroy(new Unreadable('It did not answer in time')))
    request.on('error', (error: NodeJS.ErrnoException) =>
      fail(error instanceof Unreadable ? error : new Unreadable(inWords(error))),
    )
    request.end()
  })
}

const inWords = ({ code = '', message }: NodeJS.ErrnoException): string =>
  ({
    ECONNREFUSED: 'Nobody answers there',
    ENOTFOUND: 'There is no such address',
    EAI_AGAIN: 'The name could not be looked up',
    ECONNRESET: 'The connection broke off',
    ETIMEDOUT: 'It did not answer in time',
  })[code] ?? message

/** Looks a name up and hands the connection only addresses that were checked. */
const publicOnly =
  (url: URL): LookupFunction =>
  (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      const addresses = found as LookupAddress[]
      if (error) return done(error, [])
      const [first] = addresses
      if (!first || addresses.some(({ address }) => isPrivate(address))) return done(refused(url), [])
      return options.all ? done(null, addresses) : done(null, first.address, first.family)
    })
  }

const refused = (url: URL) => new Refused(`We do not go to private or local addresses: ${url.hostname}`)

/** Is this an address of this machine, of its neighbours, or of no one machine? Names count as local when they say so. */
export function isPrivate(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '')
  if (!ipaddr.isValid(bare)) return /^localhost$|\.localhost$/i.test(bare)
  return ipaddr.process(bare).range() !== 'unicast'
}

function unpacked(answer: IncomingMessage): Readable {
  const how = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    answer.headers['content-encoding'] ?? ''
  ]
  if (!how) return answer
  const plain = how()
  answer.on('error', (error) => plain.destroy(error))
  return answer.pipe(plain)
}
