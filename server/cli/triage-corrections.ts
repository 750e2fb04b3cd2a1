import { writeFileSync } from 'node:fs'
import { uuidv7 } from 'uuidv7'
import { openDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { handTools } from '../auth/codes.ts'
import { system } from '../domain/kernel/actor.ts'
import { readEnv } from '../env.ts'
import { createServices } from '../services.ts'

// `npm run triage:corrections -- FILE`: what moderators said of levels, one JSON line each, for triage to learn from. The
// file holds words of people: it stays on this host unless somebody carries it away.
const [file] = process.argv.slice(2)
if (!file) {
  process.stderr.write('Say where the lines should go: npm run triage:corrections -- corrections.jsonl.\n')
  process.exit(1)
}
const { DATABASE_URL: url, WAYMARK_MODE: mode } = readEnv(process.env)
await migrate(url)
const database = await openDatabase(url)
const { corrections } = createServices({
  database,
  clock: Date.now,
  newId: uuidv7,
  tools: handTools,
  mode,
  consequences: () => [],
  limit: async () => undefined,
  announce: () => undefined,
}).as(system).queries.moderation

const lines: string[] = []
for (let after: Awaited<ReturnType<typeof corrections>>['next'] | undefined; after !== null; ) {
  const page = await corrections({ after })
  lines.push(...page.lines.map((line) => `${JSON.stringify(line)}\n`))
  after = page.next
}
await database.close()
// Only whoever runs this may read it.
writeFileSync(file, lines.join(''), { mode: 0o600 })
process.stdout.write(
  `${lines.length} corrections written to ${file}. They hold words of people: keep the file on this host.\n`,
)
