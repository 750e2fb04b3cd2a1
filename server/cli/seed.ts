import { openDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { readEnv } from '../env.ts'
import { hostSeals } from '../outside/seal-keys.ts'
import { seed } from '../seed.ts'

const env = readEnv(process.env)
await migrate(env.DATABASE_URL)
const database = await openDatabase(env.DATABASE_URL)
await seed(database, { isDemo: env.isDemo, now: Date.now(), seals: hostSeals(env) })
await database.close()
process.stdout.write('The conditions are up to date; an empty demonstration has its community.\n')
