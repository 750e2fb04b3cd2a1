import { uuidv7 } from 'uuidv7'
import { openDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { handTools } from '../auth/codes.ts'
import { lookUp } from '../domain/events.ts'
import { system } from '../domain/kernel/actor.ts'
import { readEnv } from '../env.ts'
import { importFeed, type Summary } from '../outside/feeds/import-feed.ts'
import { openSource } from '../outside/feeds/open-source.ts'
import { Unreadable } from '../outside/feeds/reaching.ts'
import { reactions } from '../reactions.ts'
import { createServices } from '../services.ts'

// `npm run directory:import -- FILE_OR_URL [--dry-run]`: brings services in. The summary goes to stdout as JSON, and nothing
// else does; progress goes to stderr. Ends with 0 when any record was good, 1 when none was, 2 when nothing could be read.
const words = process.argv.slice(2)
const isRehearsal = words.includes('--dry-run')
const [where, ...more] = words.filter((word) => word !== '--dry-run')
if (!where || more.length > 0) {
  say('Say what to bring in: npm run directory:import -- FILE_OR_URL [--dry-run]')
  process.exit(2)
}
const { DATABASE_URL: url, WAYMARK_MODE: mode } = readEnv(process.env)
await migrate(url)
const database = await openDatabase(url)
const house = createServices({
  database,
  clock: Date.now,
  newId: uuidv7,
  tools: handTools,
  mode,
  consequences: (event) => lookUp(reactions, event),
  limit: async () => undefined,
  announce: () => undefined,
}).as(system)

try {
  // Whoever can run this holds the machine, and may read what is on it (docs/decisions/024).
  const source = await openSource(where, { where: 'anywhere' })
  say(`Reading ${source.kind} from ${where}${isRehearsal ? ', as a dry run' : ''}`)
  const summary = await importFeed(house, source, {
    isRehearsal,
    isWhole: false,
    onFault: (error) => say(`A record went wrong inside: ${error instanceof Error ? error.stack : error}`),
    onProgress: ({ read, created, updated, unchanged }) =>
      say(`${read} read: ${created} new, ${updated} changed, ${unchanged} as before`),
  })
  print(summary)
  process.exitCode = summary.created + summary.updated + summary.unchanged > 0 ? 0 : 1
} catch (error) {
  if (!(error instanceof Unreadable)) throw error
  say(`${where} could not be read: ${error.message}`)
  print({
    read: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    skipped: [],
    warnings: [{ id: where, message: error.message }],
  })
  process.exitCode = 2
} finally {
  await database.close()
}

function print(summary: Summary) {
  process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`)
}

function say(line: string) {
  process.stderr.write(`${line}\n`)
}
