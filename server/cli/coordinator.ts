import { uuidv7 } from 'uuidv7'
import { openDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { handTools } from '../auth/codes.ts'
import { lookUp } from '../domain/events.ts'
import { system } from '../domain/kernel/actor.ts'
import { Refusal } from '../domain/kernel/refusal.ts'
import { readEnv } from '../env.ts'
import { reactions } from '../reactions.ts'
import { createServices } from '../services.ts'

// `npm run coordinator -- NAME ADDRESS`: names the first coordinator of a new host. Waymark mails them a link when it runs.
const [name, email] = process.argv.slice(2)
const env = readEnv(process.env)
await migrate(env.DATABASE_URL)
const database = await openDatabase(env.DATABASE_URL)
const services = createServices({
  database,
  clock: Date.now,
  newId: uuidv7,
  tools: handTools,
  mode: env.WAYMARK_MODE,
  consequences: (event) => lookUp(reactions, event),
  limit: async () => undefined,
  announce: () => undefined,
})
try {
  await services.as(system).commands.people.appointFirstCoordinator({ name, email })
  process.stdout.write('Done. Start Waymark: it mails them a link to choose a password.\n')
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  process.stderr.write(`${[error.message, ...Object.values(error.fields).flat()].join('. ')}.\n`)
  process.exitCode = 1
} finally {
  await database.close()
}
