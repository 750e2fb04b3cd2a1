import { describe, expect, test } from 'vitest'
import { seats } from '#db/schema/index.ts'
import { blocksOf, draftOf, textOf } from '#server/domain/documents/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { aDocument, aDraft } from '#tests/support/documents.ts'
import { aWorkspace } from '#tests/support/workspaces.ts'
import { useWorld } from '#tests/support/world.ts'

const first = `# Your first week at home

You may notice changes in your mood and memory.

- Rest often
- Drink water`

describe('reading a document', () => {
  const world = useWorld()
  const read = (who: Actor, documentId: string, more: object = {}) =>
    world.as(who).queries.documents.documentPage({ documentId, ...more })
  async function table() {
    const [priya, heron] = [await world.given.member('Priya'), await world.given.member('Heron')]
    const workspace = await aWorkspace(world, [
      [priya, 'staff'],
      [heron, 'expert'],
    ])
    return { priya, heron, workspace }
  }

  test('everybody with a seat reads it, and sees where each block stands in the text', async () => {
    const { priya, heron, workspace } = await table()
    const { id, draftId } = await aDocument(world, workspace, first, { by: priya })
    const page = await read(heron, id)
    expect(page).toMatchObject({
      document: { id, title: 'Leaving hospital', kind: 'leaflet' },
      workspace: { slug: workspace.slug },
      seat: { kind: 'expert' },
      mayArrange: false,
      draft: { number: 1, words: 18, readingAge: null },
      next: null,
    })
    expect((await read(priya, id)).mayArrange).toBe(true)
    const { text } = await world.database.read((db) => textOf(db, draftId))
    for (const { start, end, block } of page.blocks) expect(text.slice(start, end)).toBe(block.text)
    expect(await world.events()).toMatchObject([{ name: 'draft.kept', documentId: id, draftId, number: 1 }])
  })

  test('nobody else learns that it is there: strangers, those who left their seat, the paused', async () => {
    const { heron, workspace } = await table()
    const { id } = await aDocument(world, workspace, first)
    const otter = await world.given.member('Otter')
    await world.database.write(async (tx) => void (await tx.update(seats).set({ leftAt: world.now })))
    for (const who of [otter, heron, world.visitor, { ...heron, standing: 'suspended' as const }])
      await expect(read(who, id)).rejects.toMatchObject({ kind: 'not-found', message: 'Document not found' })
  })

  test('a later draft keeps the ids of what it kept, and an earlier one can still be read', async () => {
    const { heron, workspace } = await table()
    const { id } = await aDocument(world, workspace, first)
    await aDraft(
      world,
      id,
      first.replace('You may notice', 'Some people notice').concat('\n\nRing us on 01494 000000.'),
    )
    const [before, now] = [await read(heron, id, { draft: 1 }), await read(heron, id)]
    expect(now.draft.number).toBe(2)
    expect(now.drafts.map(({ number }) => number)).toEqual([2, 1])
    const ids = (page: typeof now) => page.blocks.map(({ block }) => block.id)
    expect(ids(now).slice(0, 3)).toEqual(ids(before))
    expect(now.blocks[1]?.block.text).toBe('Some people notice changes in your mood and memory.')
    await expect(read(heron, id, { draft: 3 })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('a long one comes a screenful at a time, and nothing is left out', async () => {
    const { heron, workspace } = await table()
    const long = Array.from({ length: 95 }, (_, at) => `Paragraph ${at} of a long policy.`).join('\n\n')
    const { id, draftId } = await aDocument(world, workspace, long)
    const seen: string[] = []
    let after: number | null = -1
    for (; after !== null; ) {
      const page: Awaited<ReturnType<typeof read>> = await read(heron, id, { after })
      seen.push(...page.blocks.map(({ block }) => block.text))
      after = page.next
    }
    expect(seen.join('\n\n')).toBe(long)
    await world.database.read(async (db) => {
      expect((await draftOf(db, id)).id).toBe(draftId)
      expect(await blocksOf(db, draftId, { after: 90 })).toHaveLength(4)
    })
  })
})
