import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { bringIn } from '../outside/documents/bring-in.ts'
import { sayings, Unreadable } from '../outside/documents/unreadable.ts'

// `npm run --silent documents:convert -- FILE`: the document as JSON, and nothing else. Exit 2, and why, when it cannot be read.
const [file] = process.argv.slice(2)
if (!file) stop('Say which file: npm run documents:convert -- leaflet.docx')
try {
  const document = await bringIn({ name: basename(file), bytes: readFileSync(file) })
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
} catch (error) {
  if (error instanceof Unreadable) stop(error.message)
  if (error instanceof Error && 'code' in error) stop(`${basename(file)} is not there, or we may not open it.`)
  stop(sayings.broken)
}

function stop(words: string): never {
  process.stderr.write(`${words}\n`)
  process.exit(2)
}
