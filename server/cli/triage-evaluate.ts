import { readFileSync } from 'node:fs'
import { fastVerdict } from '../domain/safety/triage/fast.ts'
import { type Figures, figuresOf, type Judged } from '../domain/safety/triage/figures.ts'
import { levels, type Verdict } from '../domain/safety/triage/verdict.ts'
import { artefacts } from '../outside/triage/artefacts.ts'
import packedModel from '../outside/triage/full-model.json' with { type: 'json' }
import { type PackedFullModel, unpackedModel } from '../outside/triage/full-model.ts'
import { loadMeaning } from '../outside/triage/sentence-meaning.ts'
import { type LabelledPost, labelledPosts } from '../outside/triage/training/labelled.ts'
import type { TierFigures } from '../outside/triage/training/train.ts'
import { createWeigher } from '../outside/triage/weigher.ts'

// `npm run triage:evaluate -- FILE.jsonl [--misses]`: how both tiers do on labelled posts (or on moderators' corrections), and what the
// record says of writers the models never saw. `--misses` also lists the ids of what was missed and of hard greens called urgent.
const asked = process.argv.slice(2)
const file = asked.find((each) => !each.startsWith('--'))
if (!file) stop('Say which labelled posts: npm run triage:evaluate -- posts.jsonl')

const posts = readPosts(file)
const weigher = createWeigher(unpackedModel(packedModel as unknown as PackedFullModel), await loadMeaning())
await weigher.verdict({ text: 'Good morning all.' })
await tell('Full tier', (text) => weigher.verdict({ text }))
await tell('Fast tier', async (text) => fastVerdict(text))

const record = JSON.parse(readFileSync(artefacts.record, 'utf8')) as { figures: Record<'fast' | 'full', TierFigures> }
for (const tier of ['full', 'fast'] as const) {
  print(`\nLeave one writer out over the training files, ${tier} tier (as recorded by triage:train)`)
  for (const [writer, figures] of Object.entries(record.figures[tier].byWriter))
    print(`  ${writer}: ${inShort(figures)}`)
  print(`  all: ${inShort(record.figures[tier].all)}`)
}

async function tell(name: string, verdictOf: (text: string) => Promise<Verdict>) {
  const times: number[] = []
  const judged: (Judged & { id: string })[] = []
  for (const { id, text, label, isHardGreen } of posts) {
    const began = performance.now()
    const { level } = await verdictOf(text)
    times.push(performance.now() - began)
    judged.push({ id, label, level, isHardGreen })
  }
  const figures = figuresOf(judged)
  print(`\n${name}, ${posts.length} posts`)
  print(`  ${'label'.padEnd(8)}${levels.map((level) => `called ${level}`.padStart(15)).join('')}`)
  figures.confusion.forEach((row, at) => {
    print(`  ${levels[at]!.padEnd(8)}${row.map((count) => String(count).padStart(15)).join('')}`)
  })
  print(`  ${inShort(figures)}`)
  times.sort((one, other) => one - other)
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2)
  print(`  time a post: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`)
  if (!asked.includes('--misses')) return
  const isUrgent = ({ level }: Judged) => level === 'red' || level === 'crisis'
  list(
    'urgent, called calmer',
    judged.filter((post) => (post.label === 'red' || post.label === 'crisis') && !isUrgent(post)),
  )
  list(
    'hard greens called urgent',
    judged.filter((post) => post.isHardGreen && isUrgent(post)),
  )
  list(
    'amber called green',
    judged.filter(({ label, level }) => label === 'amber' && level === 'green'),
  )
}

function list(words: string, found: readonly { readonly id: string }[]) {
  print(`  ${words}: ${found.map(({ id }) => id).join(' ') || 'none'}`)
}

function inShort(figures: Figures): string {
  return [
    `macro-F1 of amber, red, crisis ${figures.macroF1}`,
    `crisis called red or crisis ${figures.crisisCalledUrgent}`,
    `urgent recall ${figures.urgentRecall}, precision ${figures.urgentPrecision}`,
    `flagged recall ${figures.flaggedRecall}`,
    `hard greens called urgent ${figures.hardGreensCalledUrgent}`,
    `greens flagged ${figures.greensFlagged}`,
  ].join(' · ')
}

function readPosts(path: string): LabelledPost[] {
  try {
    return labelledPosts(path)
  } catch (error) {
    return stop(error instanceof Error ? error.message : `${path} cannot be read`)
  }
}

function print(words: string) {
  process.stdout.write(`${words}\n`)
}

function stop(words: string): never {
  process.stderr.write(`${words}.\n`)
  process.exit(1)
}
