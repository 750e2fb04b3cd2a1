import { existsSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterEach } from 'vitest'
import { type ImportWish, importFeed } from '#server/outside/feeds/import-feed.ts'
import { documentItems } from '#server/outside/feeds/json-document.ts'
import { openSource, type Source } from '#server/outside/feeds/open-source.ts'
import type { useWorld } from './world.ts'

/** The official schemas and the sample of a real feed, where they lie beside the project; undefined elsewhere. */
export const openReferralFolder = ['../shared/open-referral-uk', '/work/shared/open-referral-uk'].find((folder) =>
  existsSync(folder),
)

/** Servers of feeds on this machine, closed after each test. */
export function useFeeds() {
  const open: ReturnType<typeof createServer>[] = []
  afterEach(async () => {
    for (const server of open.splice(0)) {
      server.closeAllConnections()
      await new Promise((gone) => server.close(gone))
    }
  })
  return async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener)
    open.push(server)
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
}

/** A feed that is one text, as a file would be. */
export const textSource = (text: string | Buffer, address = 'file:test'): Source => ({
  address,
  kind: 'hsds-json',
  edition: '1',
  items: ({ records }) =>
    documentItems(Readable.from([Buffer.from(text)]), { after: typeof records === 'number' ? records : 0 }),
})

/** Brings a source in as the house. */
export async function bringIn(
  world: ReturnType<typeof useWorld>,
  source: Source | string,
  wish: Partial<ImportWish> = {},
) {
  const opened = typeof source === 'string' ? await openSource(source, { where: 'anywhere', wait: 1 }) : source
  return importFeed(world.as(world.system), opened, { isRehearsal: false, isWhole: false, ...wish })
}

/** A service as a feed of version 3.0 has it. */
export const uuidOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
export const fed = (number: number, more: Record<string, unknown> = {}) => ({
  id: uuidOf(number),
  name: `Service ${number}`,
  description: 'Somebody to talk to',
  status: 'active',
  organization: { id: uuidOf(9000 + number), name: `Organization ${number}`, description: 'They help' },
  ...more,
})
