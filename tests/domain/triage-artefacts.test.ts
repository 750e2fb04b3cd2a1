import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { artefacts } from '#server/outside/triage/artefacts.ts'
import { hashOfFile, labelledPosts } from '#server/outside/triage/training/labelled.ts'
import { modelVersion, type TierFigures } from '#server/outside/triage/training/train.ts'

type Record_ = {
  readonly version: number
  readonly inputs: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  readonly corrections: number
  readonly figures: Readonly<Record<'fast' | 'full', TierFigures>>
}
const record = JSON.parse(readFileSync(artefacts.record, 'utf8')) as Record_
const files = readdirSync(artefacts.posts).filter((name) => name.endsWith('.jsonl'))

describe('what triage learnt', () => {
  test('was learnt from the posts in the repository, as they are now', () => {
    expect(Object.keys(record.inputs).sort()).toEqual(files.map((name) => `${artefacts.posts}/${name}`).sort())
    for (const [path, hash] of Object.entries(record.inputs)) expect(hashOfFile(path), path).toBe(hash)
  })

  test('is what the record says, made by this version, without corrections of any host', () => {
    for (const [path, hash] of Object.entries(record.outputs)) expect(hashOfFile(path), path).toBe(hash)
    expect(record.version).toBe(modelVersion)
    expect(record.corrections).toBe(0)
  })

  test('the fast part is small enough to be loaded with the server', () => {
    expect(statSync(artefacts.fast).size).toBeLessThan(200_000)
  })

  test('holds no words of anybody in the fast part', () => {
    const { rarity, weights, ...rest } = JSON.parse(readFileSync(artefacts.fast, 'utf8')) as Record<string, unknown>
    expect([typeof rarity, typeof weights]).toEqual(['object', 'object'])
    expect(JSON.stringify(rest)).not.toMatch(/tablet|kill|die/)
  })
})

describe('the labelled posts', () => {
  test.each(files)('%s: every line is a labelled post, and no id comes twice', (name) => {
    const posts = labelledPosts(`${artefacts.posts}/${name}`)
    expect(posts.length).toBeGreaterThan(50)
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length)
  })

  test.each(['check.jsonl', 'everyday.jsonl'])('%s teaches nothing', (kept) => {
    const taught = new Set(
      files
        .filter((name) => name.startsWith('train-'))
        .flatMap((name) => labelledPosts(`${artefacts.posts}/${name}`).map(({ text }) => text)),
    )
    expect(labelledPosts(`${artefacts.posts}/${kept}`).filter(({ text }) => taught.has(text))).toEqual([])
  })

  test('there are short and long posts, and small letters throughout, under every label', () => {
    const posts = files.flatMap((name) => labelledPosts(`${artefacts.posts}/${name}`))
    for (const label of ['green', 'amber', 'red', 'crisis']) {
      const these = posts.filter((post) => post.label === label)
      expect(these.filter(({ text }) => text.split(/\s+/).length < 9).length, label).toBeGreaterThan(40)
      expect(these.filter(({ text }) => text.length > 500).length, label).toBeGreaterThan(10)
      expect(these.filter(({ text }) => text === text.toLowerCase()).length, label).toBeGreaterThan(40)
    }
  })
})

describe('how well it does on writers it never saw', () => {
  const { full, fast } = record.figures

  test('the full tier keeps its floor', () => {
    expect(full.all.crisisCalledUrgent).toBeGreaterThanOrEqual(0.82)
    expect(full.all.urgentRecall).toBeGreaterThanOrEqual(0.75)
    expect(full.all.flaggedRecall).toBeGreaterThanOrEqual(0.88)
    expect(full.all.macroF1).toBeGreaterThanOrEqual(0.52)
    expect(full.all.hardGreensCalledUrgent).toBeLessThanOrEqual(0.15)
  })

  test('the full tier calls at most one everyday post in six urgent', () => {
    const called = full.everyday.confusion.reduce((sum, [, , red, crisis]) => sum + red! + crisis!, 0)
    expect(called).toBeLessThanOrEqual(full.everyday.posts / 6)
  })

  test('on the check half it meets the aims', () => {
    expect(full.check.crisisCalledUrgent).toBe(1)
    expect(full.check.urgentRecall).toBeGreaterThanOrEqual(0.92)
    expect(full.check.flaggedRecall).toBeGreaterThanOrEqual(0.9)
    expect(full.check.hardGreensCalledUrgent).toBeLessThanOrEqual(0.1)
  })

  test('the fast tier names most crises of the check half at once, and leaves ordinary posts alone', () => {
    expect(fast.all.crisisCalledUrgent).toBeGreaterThanOrEqual(0.28)
    expect(fast.check.crisisCalledUrgent).toBeGreaterThanOrEqual(0.75)
    expect(fast.all.hardGreensCalledUrgent).toBeLessThanOrEqual(0.1)
    expect(fast.everyday.hardGreensCalledUrgent).toBeLessThanOrEqual(0.1)
  })
})
