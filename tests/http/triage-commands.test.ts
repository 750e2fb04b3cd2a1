import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const command = (name: string, ...args: string[]) => run('node_modules/.bin/tsx', [`server/cli/${name}.ts`, ...args])

describe('triage by hand', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'triage-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (lines: string) => {
    const path = join(folder, 'posts.jsonl')
    writeFileSync(path, lines)
    return path
  }

  test('`triage` prints one line of JSON a post and nothing else', async () => {
    const posts = [
      { id: 'one', text: 'Morning all, kettle is on' },
      { id: 'two', text: "I've taken all my tablets and I want to die" },
      { id: 3, text: '' },
    ]
    const { stdout } = await command('triage', file(posts.map((post) => JSON.stringify(post)).join('\n')))
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; level: string; reasons: string[] })
    expect(lines.map(({ id, level }) => [id, level])).toEqual([
      ['one', 'green'],
      ['two', 'crisis'],
      [3, 'green'],
    ])
    expect(lines[1]!.reasons).toContain('Says they have taken an overdose')
  })

  test('the full tier hears violence now and hopelessness, and lets an old back be', async () => {
    const posts = ['He is hitting me right now', 'I cannot go on', 'I am 74 and my back wakes me every night']
    const { stdout } = await command('triage', file(posts.map((text, id) => JSON.stringify({ id, text })).join('\n')))
    const levels = stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { level: string }).level)
    expect(levels).toEqual(['crisis', expect.stringMatching(/red|crisis/), 'green'])
  })

  test.each([
    ['no file', []],
    ['a file that is not there', ['nowhere.jsonl']],
  ])('`triage` with %s says so and prints nothing', async (_words, args) => {
    await expect(command('triage', ...args)).rejects.toMatchObject({ code: 1, stdout: '' })
  })

  test('`triage` names a line it cannot read, without repeating it', async () => {
    const bad = command('triage', file('{"id":"a","words":"my secret"}'))
    await expect(bad).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('Line 1') as string })
    await expect(bad).rejects.not.toMatchObject({ stderr: expect.stringContaining('secret') as string })
  })

  test('`triage:evaluate` tells both tiers, the times, and the writers left out', async () => {
    const { stdout } = await command(
      'triage-evaluate',
      file('{"id":"a","text":"he hits me","label":"red"}\n{"id":"b","text":"hello","label":"green","why":"HARD"}'),
    )
    for (const words of [
      'Full tier, 2 posts',
      'Fast tier, 2 posts',
      'called crisis',
      'urgent recall 1',
      'hard greens called urgent 0',
      'median',
      'Leave one writer out',
      'train-a',
    ])
      expect(stdout).toContain(words)
  })
})
