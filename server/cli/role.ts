import { uuidv7 } from 'uuidv7'
import { openDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { handTools } from '../auth/codes.ts'
import { lookUp } from '../domain/events.ts'
import { system } from '../domain/kernel/actor.ts'
import { Refusal } from '../domain/kernel/refusal.ts'
import { nameKey } from '../domain/people/index.ts'
import { readEnv } from '../env.ts'
import { reactions } from '../reactions.ts'
import { createServices } from '../services.ts'

// `npm run role -- NAME ROLE`: gives somebody a role by hand. A new host names its first coordinator this way.
const [name, role] = process.argv.slice(2)
if (!name || !role || nameKey(name) === '') stop('Say who and which role: npm run role -- "Chosen Name" coordinator')
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
  const person = await house.queries.people.personByName({ name })
  if (!person) stop(`Nobody here goes by the name ${name}. Check how it is spelt`)
  await house.commands.people.giveRole({ memberId: person.id, role })
  process.stdout.write(`${person.name} has the role ${role}. They sign in again to use it.\n`)
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  stop([error.message, ...Object.values(error.fields).flat()].join('. '))
} finally {
  await database.close()
}

function stop(words: string): never {
  process.stderr.write(`${words}.\n`)
  process.exit(1)
}
