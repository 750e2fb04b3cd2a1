import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { openDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { handTools } from '#server/auth/codes.ts'
import { system } from '#server/domain/kernel/actor.ts'
import { importFeed } from '#server/outside/feeds/import-feed.ts'
import { documentItems } from '#server/outside/feeds/json-document.ts'
import { createServices } from '#server/services.ts'

const id = (kind: number, number: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A feed of so many services, each with a place, times, a contact and a phone, written as it is read. */
function* feed(count: number): Generator<Buffer> {
  for (let number = 0; number < count; number++) {
    const service = {
      id: id(1, number),
      name: `Service ${number}`,
      description: `<p>We listen, <b>explain</b> what there is, and go through the forms with you. Number ${number}.</p>`,
      status: 'active',
      url: 'www.example.org',
      assured_date: '04/03/2025',
      organization: { id: id(2, number % 900), name: `Trust ${number % 900}`, description: 'They help' },
      schedules: [{ id: id(3, number), freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:00', closes_at: '17:00' }],
      contacts: [{ id: id(4, number), name: 'Desk', phones: [{ id: id(5, number), number: '0117 900 0000' }] }],
      service_at_locations: [
        {
          id: id(6, number),
          location: { id: id(7, number), name: 'Hall', latitude: 51 + (number % 900) / 900, longitude: -2.5 },
        },
      ],
    }
    yield Buffer.from(`${number === 0 ? '[' : ','}${JSON.stringify(service)}`)
  }
  yield Buffer.from(']')
}

/** How many records an import keeps in a second, new and again, by the clock and of the processor's time, and how much more memory its end takes than its middle (ratio). */
export async function importRate(count = 10_000) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-import-'))
  const url = `file:${join(folder, 'import.db')}`
  await migrate(url)
  const database = await openDatabase(url)
  const deps = {
    database,
    clock: Date.now,
    newId: uuidv7,
    tools: handTools,
    mode: 'demo' as const,
    consequences: () => [],
  }
  const house = createServices({ ...deps, limit: async () => undefined, announce: () => undefined }).as(system)
  const turn = async () => {
    const memory: number[] = []
    const [began, worked] = [performance.now(), process.cpuUsage()]
    const source = {
      address: 'file:bench',
      kind: 'hsds-json' as const,
      edition: '',
      items: () => documentItems(chunks(count)),
    }
    await importFeed(house, source, {
      isRehearsal: false,
      isWhole: false,
      onProgress: () => {
        memory.push(process.memoryUsage.rss())
      },
    })
    const half = memory[Math.floor(memory.length / 2)] ?? 1
    const { user, system: kernel } = process.cpuUsage(worked)
    return {
      perSecond: Math.round((count / (performance.now() - began)) * 1000),
      perProcessorSecond: Math.round((count / (user + kernel)) * 1_000_000),
      memory: (memory.at(-1) ?? half) / half,
    }
  }
  try {
    const fresh = await turn()
    const again = await turn()
    return {
      records: count,
      newPerSecond: fresh.perSecond,
      againPerSecond: again.perSecond,
      newPerProcessorSecond: fresh.perProcessorSecond,
      againPerProcessorSecond: again.perProcessorSecond,
      memoryEndOfMiddle: fresh.memory,
    }
  } finally {
    await database.close()
    rmSync(folder, { recursive: true })
  }
}

async function* chunks(count: number) {
  yield* feed(count)
}
