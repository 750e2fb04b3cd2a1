import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { agreements, agreementVoices, documents, rounds } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { aDocument, aDraft } from '#tests/support/documents.ts'
import { aWorkspace } from '#tests/support/workspaces.ts'
import { useWorld } from '#tests/support/world.ts'

const first = `# Your first week

Patients who fail to comply with rest advice can make symptoms last longer.

Rest often. It was found that analgesia must be taken.`
const second = `# Your first week

If resting is hard at home, tell us. Doing too much too soon can make symptoms last longer.

Rest often, and early. It was found that analgesia must be taken.

Ring us on 01494 000000.`

describe('the papers of a group', () => {
  const world = useWorld()
  const acts = (who: Actor) => world.as(who).commands.documents
  const asks = (who: Actor) => world.as(who).queries.documents
  async function table() {
    const [priya, heron, otter] = [
      await world.given.member('Priya'),
      await world.given.member('Heron'),
      await world.given.member('Otter'),
    ]
    const workspace = await aWorkspace(world, [
      [priya, 'chair'],
      [heron, 'expert'],
    ])
    const { id } = await aDocument(world, workspace, first)
    const latest = await aDraft(world, id, second)
    return { priya, heron, otter, workspace, slug: workspace.slug, id, latest }
  }
  /** The group agreed to a draft; Heron lets their name stand beside it, Priya does not. */
  async function agreed(documentId: string, draftId: string, seatIds: readonly string[]) {
    const agreementId = world.newId()
    await world.database.write(async (tx) => {
      await tx.insert(agreements).values({
        id: agreementId,
        documentId,
        draftId,
        statement: 'We agree to this leaflet',
        openedBy: 'system',
        openedAt: world.now,
        closesAt: world.now,
        closedAt: world.now,
        result: 'agreed',
      })
      for (const [at, seatId] of seatIds.entries())
        await tx
          .insert(agreementVoices)
          .values({ agreementId, seatId, voice: 'agree', mayBeNamed: at === 1, saidAt: world.now })
    })
  }

  test('are told with their newest draft, the round that is open, and what was agreed', async () => {
    const { priya, heron, otter, workspace, slug, id, latest } = await table()
    const other = await aDocument(world, workspace, first, { title: 'A letter', kind: 'letter' })
    await world.database.write(async (tx) => {
      await tx.insert(rounds).values({
        id: world.newId(),
        documentId: other.id,
        number: 1,
        questions: [],
        openedBy: 'system',
        openedAt: world.now,
        closesAt: world.now + 1000,
      })
    })
    await agreed(id, latest.draftId, workspace.seatIds)
    await acts(priya).bringDocument({ slug, words: 'A new one' })
    const list = await asks(heron).documentList({ slug })
    expect(list.documents).toMatchObject([
      { id: other.id, title: 'A letter', kind: 'letter', round: { number: 1 }, draft: { number: 1, agreedAt: null } },
      { id, round: null, draft: { number: 2, agreedAt: world.now }, isPutAway: false },
    ])
    expect(list).toMatchObject({ mayBring: false, uploads: [], next: null })
    expect(await asks(priya).documentList({ slug })).toMatchObject({ mayBring: true, uploads: [{ name: 'Pasted.md' }] })
    await expect(asks(otter).documentList({ slug })).rejects.toMatchObject({ kind: 'not-found' })
    expect(await asks(priya).bringingPage({ slug, documentId: id })).toMatchObject({ document: { nextDraft: 3 } })
    await expect(asks(heron).bringingPage({ slug })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(acts(priya).putAwayDocument({ documentId: other.id })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('the chair says what one is called, puts it away and takes it up again; an expert does not', async () => {
    const { priya, heron, otter, id } = await table()
    const wish = { documentId: id, title: 'Going home', kind: 'letter' }
    await acts(priya).changeDocument(wish)
    await acts(priya).putAwayDocument({ documentId: id })
    await acts(priya).putAwayDocument({ documentId: id })
    const row = async () =>
      (await world.database.read(async (db) => db.select().from(documents).where(eq(documents.id, id))))[0]
    expect(await row()).toMatchObject({ title: 'Going home', kind: 'letter', putAwayAt: world.now })
    await acts(priya).takeUpDocument({ documentId: id })
    expect((await row())?.putAwayAt).toBe(null)
    expect((await world.events()).map(({ name }) => name).slice(2)).toEqual([
      'document.changed',
      'document.put-away',
      'document.taken-up',
    ])
    for (const [who, kind] of [
      [heron, 'forbidden'],
      [otter, 'not-found'],
    ] as const)
      for (const act of ['changeDocument', 'putAwayDocument', 'takeUpDocument'] as const)
        await expect(acts(who)[act](wish)).rejects.toMatchObject({ kind })
    await expect(acts(priya).changeDocument({ ...wish, title: ' ' })).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('two drafts are compared word by word, and what stayed is folded', async () => {
    const { heron, otter, workspace, id } = await table()
    const found = await asks(heron).compareTwo({ documentId: id })
    expect(found).toMatchObject({
      from: 1,
      to: 2,
      counts: { same: 1, changed: 1, added: 2, removed: 1 },
      drafts: [2, 1],
      next: null,
    })
    const words = found.rows.flatMap((row) => (row.kind === 'row' ? row.row.words : []))
    expect(words).toContainEqual({ text: ', and early', change: 'added' })
    const same = await asks(heron).compareTwo({ documentId: id, from: 2, to: 2 })
    expect(same.rows).toEqual([{ kind: 'folded', blocks: 4 }])
    await expect(asks(heron).compareTwo({ documentId: id, from: 1, to: 9 })).rejects.toMatchObject({
      kind: 'not-found',
    })
    await expect(asks(otter).compareTwo({ documentId: id })).rejects.toMatchObject({ kind: 'not-found' })
    const long = await aDocument(world, workspace, 'One paragraph.')
    await aDraft(world, long.id, Array.from({ length: 100 }, (_, at) => `Entirely new words ${at}`).join('\n\n'))
    const beginning = await asks(heron).compareTwo({ documentId: long.id })
    expect(beginning.rows).toHaveLength(80)
    const rest = await asks(heron).compareTwo({ documentId: long.id, after: beginning.next ?? 0 })
    expect(beginning.rows.length + rest.rows.length).toBe(101)
  })

  test('plainer words are found where they stand in the draft, and what is missing is said', async () => {
    const { heron, otter, id } = await table()
    const found = await asks(heron).plainWords({ documentId: id, draft: 1 })
    expect(found.lacks).toEqual(['who-to-call'])
    const kinds = found.findings.map(({ kind, words }) => [kind, words])
    expect(kinds).toContainEqual(['blaming', 'fail to comply'])
    expect(kinds).toContainEqual(['passive', 'was found'])
    const text = first.replace('# ', '')
    for (const { start, end, words } of found.findings) expect(text.slice(start, end)).toBe(words)
    const hard = { word: text.split(' ')[0], instead: 'another word' }
    await world.as(heron).commands.practice.addSharedWord(hard)
    expect((await asks(heron).plainWords({ documentId: id, draft: 1 })).findings).toContainEqual(
      expect.objectContaining({ kind: 'jargon', start: 0, instead: 'another word' }),
    )
    expect((await asks(heron).plainWords({ documentId: id })).lacks).toEqual([])
    await expect(asks(otter).plainWords({ documentId: id })).rejects.toMatchObject({ kind: 'not-found' })
  })

  test('the mark goes only with the draft that was agreed, and names only those who chose it', async () => {
    const { heron, otter, workspace, id, latest } = await table()
    expect(await asks(heron).takingPage({ documentId: id })).toMatchObject({ draft: 2, agreed: null })
    expect((await asks(heron).documentToTake({ documentId: id })).agreed).toBe(null)
    await agreed(id, latest.draftId, workspace.seatIds)
    await aDraft(world, id, `${second}\n\nAnd more.`)
    expect(await asks(heron).takingPage({ documentId: id })).toMatchObject({
      draft: 2,
      drafts: [3, 2, 1],
      agreed: { draft: 2, names: ['Heron'] },
    })
    const taken = await asks(heron).documentToTake({ documentId: id })
    expect(taken).toMatchObject({ draft: 2, agreed: { at: world.now }, group: 'Head injury steering group' })
    expect(taken.blocks).toHaveLength(4)
    expect((await asks(heron).documentToTake({ documentId: id, draft: 3 })).agreed).toBe(null)
    for (const ask of ['takingPage', 'documentToTake'] as const)
      await expect(asks(otter)[ask]({ documentId: id })).rejects.toMatchObject({ kind: 'not-found' })
  })
})
