import { uuidv7 } from 'uuidv7'
import { openDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { handTools } from '../auth/codes.ts'
import { system } from '../domain/kernel/actor.ts'
import { readEnv } from '../env.ts'
import { hostSeals } from '../outside/seal-keys.ts'
import { createServices } from '../services.ts'

// `npm run plans:rotate`: seals everything that an older key of PLAN_KEYS sealed with the first. May be stopped and started
// again; people go on meanwhile. Only when it says that it is done may the older key be taken out.
const env = readEnv(process.env)
await migrate(env.DATABASE_URL)
const database = await openDatabase(env.DATABASE_URL)
const { resealSome } = createServices({
  database,
  clock: Date.now,
  newId: uuidv7,
  tools: { ...handTools, seals: hostSeals(env) },
  mode: env.WAYMARK_MODE,
  consequences: () => [],
  limit: async () => undefined,
  announce: () => undefined,
}).as(system).commands.plans

let total = 0
for (let resealed = -1; resealed !== 0; total += resealed) ({ resealed } = await resealSome({}))
await database.close()
process.stdout.write(
  `Done: ${total} answers sealed anew, and nothing is left under an older key. You may take it out of PLAN_KEYS once no copy you would restore is older than today.\n`,
)
