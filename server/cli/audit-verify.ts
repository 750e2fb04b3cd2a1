import { openDatabase } from '#db/database.ts'
import { tools } from '../auth/passwords.ts'
import { type Anchor, proveAudit } from '../domain/oversight/index.ts'
import { readEnv } from '../env.ts'

// `npm run audit:verify`: proves the chain of the audit. With `-- LENGTH:HASH`, as it said an earlier time, it also proves
// that nothing was cut off or written anew since then, which the database alone cannot know.
const anchor = readAnchor(process.argv[2])
const database = await openDatabase(readEnv(process.env).DATABASE_URL)
const proof = await database.read((db) => proveAudit(db, tools.hashSecret, anchor))
await database.close()
if (proof.isWhole) {
  process.stdout.write(
    `The audit is whole: ${proof.length} rows. Note this down somewhere else, and give it next time:\n${proof.length}:${proof.hash}\n`,
  )
} else {
  process.stderr.write(`The audit is broken at row ${proof.brokenAt}: ${proof.why}.\n`)
  process.exitCode = 1
}

function readAnchor(text: string | undefined): Anchor | undefined {
  if (text === undefined) return undefined
  const [, length, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? []
  if (length && hash) return { length: Number(length), hash }
  process.stderr.write('Give what it said the last time, like 120:0a1b…, or nothing.\n')
  process.exit(1)
}
