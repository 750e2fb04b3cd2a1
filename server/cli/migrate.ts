import { migrate } from '#db/migrate.ts'
import { readEnv } from '../env.ts'

await migrate(readEnv(process.env).DATABASE_URL)
process.stdout.write('The database is up to date.\n')
