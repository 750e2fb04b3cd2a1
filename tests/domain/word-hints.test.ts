import { performance } from 'node:perf_hooks'
import { describe, expect, test } from 'vitest'
import { sharedWords } from '#db/schema/index.ts'
import { longParagraph } from '#tests/support/long-document.ts'
import { aWorkspace } from '#tests/support/workspaces.ts'
import { useWorld } from '#tests/support/world.ts'

const letter = `# Coming home

Patients who fail to comply will be discharged. Please commence
your medication.

- Utilise the **analgesia** you were given.
- Ring [our nurse](tel:01494) on 3 March.`

describe('hints about words that somebody types', () => {
  const world = useWorld()
  async function table() {
    const [priya, heron, otter] = [
      await world.given.member('Priya'),
      await world.given.member('Heron'),
      await world.given.member('Otter'),
    ]
    const { slug } = await aWorkspace(world, [
      [priya, 'staff'],
      [heron, 'expert'],
    ])
    const hints = (who: typeof priya, words: string) => world.as(who).queries.documents.wordHints({ slug, words })
    return { priya, heron, otter, hints }
  }

  test('come by the same rules as those of a draft, for everybody with a seat', async () => {
    const { priya, heron, hints } = await table()
    for (const who of [priya, heron]) {
      const { findings, isPart } = await hints(who, letter)
      const kinds = findings.map(({ kind, words }) => `${kind}: ${words}`)
      expect(kinds).toContain('passive: be discharged')
      expect(kinds).toContain('date: 3 March')
      expect(kinds.filter((each) => each.startsWith('blaming'))).not.toEqual([])
      expect(findings.find(({ words }) => words === 'analgesia')?.instead).toMatch(/\w/)
      expect(JSON.stringify(findings)).not.toMatch(/\*\*|tel:/)
      expect(isPart).toBe(false)
    }
    expect((await hints(priya, `${longParagraph(1)}\n\n`)).age?.age).toBeGreaterThan(5)
    expect(await hints(priya, ' ')).toEqual({ age: null, isPart: false, findings: [] })
  })

  test('know the hard words of other groups too', async () => {
    const { heron, hints } = await table()
    await world.database.write(async (tx) => {
      await tx.insert(sharedWords).values({
        id: world.newId(),
        word: 'discharge lounge',
        wordKey: 'discharge lounge',
        instead: 'waiting room',
        sharedBy: heron.id,
        sharedAt: world.now,
      })
    })
    expect((await hints(heron, 'Wait in the discharge lounge.')).findings).toMatchObject([{ instead: 'waiting room' }])
  })

  test('are not for others, and nothing of the words is kept', async () => {
    const { otter, heron, hints } = await table()
    await expect(hints(otter, letter)).rejects.toMatchObject({ kind: 'not-found' })
    const before = (await world.events()).length
    await hints(heron, letter)
    expect((await world.events()).length).toBe(before)
  })

  test('look at two pages and no more, however much was pasted, and are quick', async () => {
    const { heron, hints } = await table()
    const long = Array.from({ length: 300 }, (_, at) => longParagraph(at)).join('\n\n')
    await hints(heron, long)
    const began = performance.now()
    const { isPart } = await hints(heron, long)
    expect(isPart).toBe(true)
    // 100 ms a page on a machine that does nothing else; tests share theirs.
    expect(performance.now() - began).toBeLessThan(2000)
    for (const hostile of [
      '['.repeat(6000),
      '*'.repeat(6000),
      '_ '.repeat(3000),
      '- \n'.repeat(2000),
      '#'.repeat(6000),
    ])
      await hints(heron, hostile)
    expect(performance.now() - began).toBeLessThan(8000)
  })
})
