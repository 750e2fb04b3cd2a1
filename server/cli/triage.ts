import { z } from 'zod'
import packedModel from '../outside/triage/full-model.json' with { type: 'json' }
import { type PackedFullModel, unpackedModel } from '../outside/triage/full-model.ts'
import { loadMeaning } from '../outside/triage/sentence-meaning.ts'
import { linesOf } from '../outside/triage/training/labelled.ts'
import { createWeigher } from '../outside/triage/weigher.ts'

// `npm run --silent triage -- FILE.jsonl`: lines {"id","text"} in, one line each {"id","level","reasons"} out: the full tier's word.
const Asked = z.object({ id: z.union([z.string(), z.number()]), text: z.string(), context: z.string().optional() })
const [file] = process.argv.slice(2)
if (!file) stop('Say which posts: npm run triage -- posts.jsonl')

const lines = readLines(file)
const weigher = createWeigher(unpackedModel(packedModel as unknown as PackedFullModel), await loadMeaning())
for (const [at, line] of lines.entries()) {
  const { success, data } = Asked.safeParse(line)
  if (!success) stop(`Line ${at + 1} of ${file} needs an "id" and a "text"`)
  const { level, reasons } = await weigher.verdict(data)
  process.stdout.write(`${JSON.stringify({ id: data.id, level, reasons: reasons.map(({ words }) => words) })}\n`)
}

function readLines(path: string): unknown[] {
  try {
    return linesOf(path)
  } catch (error) {
    return stop(error instanceof Error ? error.message : `${path} cannot be read`)
  }
}

function stop(words: string): never {
  process.stderr.write(`${words}.\n`)
  process.exit(1)
}
