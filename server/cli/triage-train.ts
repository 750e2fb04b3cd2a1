import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { artefacts } from '../outside/triage/artefacts.ts'
import { hashOfFile, labelledPosts, withoutRepeats } from '../outside/triage/training/labelled.ts'
import { cachedMeaning } from '../outside/triage/training/meaning-cache.ts'
import { modelVersion, packedFullModel, prepared, recipes, taught } from '../outside/triage/training/train.ts'

// `npm run triage:train [-- CORRECTIONS.jsonl …]`: learns again from the labelled posts, and from corrections if any are named.
// The same posts give the same files, byte for byte. A few minutes on one core; the meanings are kept in .cache.
const corrections = process.argv.slice(2)
const training = readdirSync(artefacts.posts)
  .filter((name) => /^train-.*\.jsonl$/.test(name))
  .sort()
  .map((name) => join(artefacts.posts, name))
const check = join(artefacts.posts, 'check.jsonl')
const everyday = join(artefacts.posts, 'everyday.jsonl')
const meaningsOf = cachedMeaning(artefacts.cache)
const files = [...training, ...corrections]
const kept = {
  check: await prepared(labelledPosts(check), meaningsOf),
  everyday: await prepared(labelledPosts(everyday), meaningsOf),
}
const held = new Set([...kept.check, ...kept.everyday].map(({ text }) => text))
const posts = await prepared(
  withoutRepeats(files.flatMap(labelledPosts)).filter(({ text }) => !held.has(text)),
  meaningsOf,
)
say(`${posts.length} posts read`)
const fast = taught(posts, kept, recipes.fast)
say('The fast tier has learnt')
const full = taught(posts, kept, recipes.full)
say('The full tier has learnt')

// Beside the meanings, for whoever wants to try other lines between the levels without learning again.
writeFileSync(
  '.cache/triage/outsiders.json',
  JSON.stringify(
    Object.entries({ fast, full }).map(([tier, { outsiders }]) => [
      tier,
      outsiders.map(({ label, writer, isHardGreen, likelihoods, signals, id }) => ({
        id,
        label,
        writer,
        isHardGreen,
        likelihoods,
        signals: signals.map(({ danger, guard }) => ({ code: danger.code, guard })),
      })),
    ]),
  ),
)

const record = {
  version: modelVersion,
  // Corrections never leave the host: of them only their number is told.
  inputs: Object.fromEntries([...training, check, everyday].map((path) => [path, hashOfFile(path)])),
  corrections: corrections.length,
  posts: posts.length,
  thresholds: { fast: fast.words.thresholds, full: full.words.thresholds },
  figures: { fast: fast.figures, full: full.figures },
}
writeFileSync(artefacts.fast, `${JSON.stringify(fast.words)}\n`)
writeFileSync(artefacts.full, `${JSON.stringify(packedFullModel(posts, full))}\n`)
writeFileSync(
  artefacts.record,
  `${JSON.stringify({ ...record, outputs: { [artefacts.fast]: hashOfFile(artefacts.fast), [artefacts.full]: hashOfFile(artefacts.full) } }, null, 2)}\n`,
)
process.stdout.write(`${JSON.stringify(record.figures, null, 1)}\n`)

function say(words: string) {
  process.stderr.write(`${words}.\n`)
}
