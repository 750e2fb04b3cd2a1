import { uuidv7 } from 'uuidv7'
import { openDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { handTools } from '../auth/codes.ts'
import { system } from '../domain/kernel/actor.ts'
import { readEnv } from '../env.ts'
import { importPlaces } from '../outside/places/import-places.ts'
import { UnreadableFile } from '../outside/places/place-file.ts'
import { createServices } from '../services.ts'

// `npm run places:import -- FILE_OR_URL`: brings in where postcodes and towns lie. Says what it did as JSON; ends with 0
// when any line was good, 1 when none was, 2 when the file could not be read.
const [source] = process.argv.slice(2)
const { DATABASE_URL: url, WAYMARK_MODE: mode } = readEnv(process.env)
await migrate(url)
const database = await openDatabase(url)
const { keepPlaces } = createServices({
  database,
  clock: Date.now,
  newId: uuidv7,
  tools: handTools,
  mode,
  consequences: () => [],
  limit: async () => undefined,
  announce: () => undefined,
}).as(system).commands.places

try {
  if (!source) throw new UnreadableFile('Say which file: npm run places:import -- GB_full.csv.zip')
  const summary = await importPlaces(source, keepPlaces, (read) => {
    process.stderr.write(`${read} lines read …\n`)
  })
  process.stdout.write(`${JSON.stringify(summary)}\n`)
  if (summary.kept.postcodes + summary.kept.outwardCodes === 0) process.exitCode = 1
} catch (error) {
  if (!(error instanceof UnreadableFile)) throw error
  process.stderr.write(`${error.message}.\n`)
  process.exitCode = 2
} finally {
  await database.close()
}
