import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { documentDrafts, documentPictures, documents, documentUploadParts, documentUploads } from '#db/schema/index.ts'
import type { Actor } from '#server/domain/kernel/actor.ts'
import { aDocument } from '#tests/support/documents.ts'
import { docxOf, wordParagraph } from '#tests/support/hostile-documents.ts'
import { jobsOf } from '#tests/support/jobs.ts'
import { aPicture, docxWith } from '#tests/support/pictures.ts'
import { aWorkspace } from '#tests/support/workspaces.ts'
import { useWorld } from '#tests/support/world.ts'

const words = `# Leaving hospital

You may feel **very** tired.

![](map.png)

Ring us on 01494 000000.`
const file = (bytes: Uint8Array, name: string) => ({ name, bytes: Buffer.from(bytes).toString('base64') })
const day = 86_400_000

describe('bringing a document in', () => {
  const world = useWorld()
  const jobs = jobsOf(world)
  const acts = (who: Actor) => world.as(who).commands.documents
  const asks = (who: Actor) => world.as(who).queries.documents
  const rows = <Row>(read: (db: Parameters<Parameters<typeof world.database.read>[0]>[0]) => Promise<Row>) =>
    world.database.read(read)
  async function table() {
    const [priya, heron, otter] = [
      await world.given.member('Priya'),
      await world.given.member('Heron'),
      await world.given.member('Otter'),
    ]
    const workspace = await aWorkspace(world, [
      [priya, 'staff'],
      [heron, 'expert'],
    ])
    return { priya, heron, otter, workspace, slug: workspace.slug }
  }

  test('pasted words are read, looked at, and become the first draft with words for its picture', async () => {
    const { priya, heron, slug } = await table()
    const { uploadId } = await acts(priya).bringDocument({ slug, kind: 'letter', words })
    expect(await asks(priya).uploadPage({ uploadId })).toMatchObject({ reading: null, became: null, next: null })
    await expect(acts(priya).makeDraft({ uploadId, title: 'Too early', kind: 'letter' })).rejects.toMatchObject({
      kind: 'conflict',
    })
    await jobs.work()
    const page = await asks(priya).uploadPage({ uploadId })
    expect(page.reading).toMatchObject({
      title: 'Leaving hospital',
      blocks: 4,
      pictures: [{ alt: '', behind: 'You may feel very tired.' }],
    })
    expect(await rows(async (db) => db.select().from(documents))).toEqual([])
    const made = await acts(priya).makeDraft({
      uploadId,
      title: 'Going home',
      kind: 'letter',
      alts: 'The way to our door',
    })
    expect(made.number).toBe(1)
    const read = await asks(heron).documentPage({ documentId: made.documentId })
    expect(read).toMatchObject({ document: { title: 'Going home', kind: 'letter' }, draft: { source: 'paste' } })
    expect(read.blocks.map(({ block }) => block.text)).toEqual([
      'Leaving hospital',
      'You may feel very tired.',
      'The way to our door',
      'Ring us on 01494 000000.',
    ])
    expect(read.draft.warnings.join(' ')).not.toContain('picture')
    expect(read.blocks[1]?.sentences).toEqual([{ start: 18, end: 42 }])
    await expect(acts(priya).makeDraft({ uploadId, title: 'Twice', kind: 'letter' })).rejects.toMatchObject({
      kind: 'conflict',
    })
    expect((await asks(priya).uploadPage({ uploadId })).became).toBe(made.documentId)
    expect(await rows(async (db) => db.select().from(documentUploadParts))).toEqual([])
  })

  test('a Word file becomes the next draft of a document that is here', async () => {
    const { priya, workspace, slug } = await table()
    const { id: documentId } = await aDocument(world, workspace, 'Rest when you can.')
    const docx = file(docxOf(wordParagraph('Rest when you can. We can help you plan it.')), 'draft two.docx')
    const { uploadId } = await acts(priya).bringDocument({ slug, documentId, file: docx })
    await jobs.work()
    expect((await asks(priya).uploadPage({ uploadId })).next).toEqual({
      documentId,
      title: 'Leaving hospital',
      number: 2,
    })
    expect(await acts(priya).makeDraft({ uploadId, title: 'Leaving hospital', kind: 'leaflet' })).toEqual({
      documentId,
      number: 2,
    })
    // Comments are placed by a pillar of their own.
    expect((await world.events()).map(({ name }) => name).filter((name) => name !== 'comments.placed')).toEqual([
      'draft.kept',
      'document.handed-over',
      'document.read',
      'draft.kept',
    ])
  })

  test('what cannot be read says why, makes nothing, and is not kept', async () => {
    const { priya, slug } = await table()
    const scan = readFileSync(new URL('../support/hostile-documents.ts', import.meta.url)).subarray(0, 40)
    const { uploadId } = await acts(priya).bringDocument({
      slug,
      file: file(Buffer.concat([Buffer.from('%PDF-1.7\n'), scan]), 'leaflet.pdf'),
    })
    await jobs.work()
    const page = await asks(priya).uploadPage({ uploadId })
    expect(page.upload.unreadable).toMatch(/\w+/)
    expect(page.reading).toBe(null)
    await expect(acts(priya).makeDraft({ uploadId, title: 'Nothing', kind: 'letter' })).rejects.toMatchObject({
      kind: 'conflict',
    })
    for (const kept of [documents, documentDrafts, documentUploadParts])
      expect(await rows(async (db) => db.select().from(kept))).toEqual([])
  })

  test('the chair and staff bring papers: experts are told no, and others hear nothing of it', async () => {
    const { priya, heron, otter, slug } = await table()
    await expect(acts(heron).bringDocument({ slug, words })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(acts(otter).bringDocument({ slug, words })).rejects.toMatchObject({ kind: 'not-found' })
    const { uploadId } = await acts(priya).bringDocument({ slug, words })
    for (const [who, kind] of [
      [heron, 'forbidden'],
      [otter, 'not-found'],
    ] as const) {
      const no = { kind }
      await expect(asks(who).uploadPage({ uploadId })).rejects.toMatchObject(no)
      await expect(acts(who).makeDraft({ uploadId, title: 'Mine', kind: 'form' })).rejects.toMatchObject(no)
      await expect(acts(who).dropUpload({ uploadId })).rejects.toMatchObject(no)
    }
    for (const act of ['noteReading', 'endReading'] as const)
      await expect(
        acts(priya)[act]({ uploadId, done: 1, of: 1, document: null, unreadable: null }),
      ).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(acts(priya).sweepUploads({})).rejects.toMatchObject({ kind: 'forbidden' })
    for (const ask of ['uploadToRead', 'pieceToRead'] as const)
      await expect(asks(priya)[ask]({ uploadId, position: 0 })).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('nothing, too much, and a document of another group are refused', async () => {
    const { priya, slug } = await table()
    const other = await aWorkspace(world, [[priya, 'chair']])
    const { id: documentId } = await aDocument(world, other, 'Elsewhere.')
    await expect(acts(priya).bringDocument({ slug, words: ' ' })).rejects.toMatchObject({
      kind: 'invalid',
      fields: { file: ['Choose a file, or paste the words'] },
    })
    await expect(acts(priya).bringDocument({ slug, words, documentId })).rejects.toMatchObject({ kind: 'not-found' })
    await expect(
      acts(priya).bringDocument({ slug, file: { name: 'big.pdf', bytes: 'A'.repeat(26_700_000) } }),
    ).rejects.toMatchObject({ kind: 'invalid' })
    for (let paper = 0; paper < 5; paper++) await acts(priya).bringDocument({ slug, words })
    await expect(acts(priya).bringDocument({ slug, words })).rejects.toMatchObject({ kind: 'conflict' })
  })

  test('somebody sees how far the reading is, drops a paper they do not want, and old ones go by themselves', async () => {
    const { priya, slug } = await table()
    const { uploadId } = await acts(priya).bringDocument({ slug, words })
    await world.as(world.system).commands.documents.noteReading({ uploadId, done: 3, of: 20 })
    expect((await asks(priya).uploadPage({ uploadId })).upload).toMatchObject({ done: 3, of: 20 })
    await acts(priya).dropUpload({ uploadId })
    await expect(asks(priya).uploadPage({ uploadId })).rejects.toMatchObject({ kind: 'not-found' })
    const again = await acts(priya).bringDocument({ slug, words })
    await jobs.work()
    const [kept] = await rows(async (db) =>
      db.select().from(documentUploads).where(eq(documentUploads.id, again.uploadId)),
    )
    expect(kept?.readAt).toBe(world.now)
    world.later(31 * day)
    const house = world.as(world.system).commands.documents
    expect(await house.sweepUploads({})).toEqual({ swept: 2 })
    expect(await house.sweepUploads({})).toEqual({ swept: 0 })
    expect(await rows(async (db) => db.select().from(documentUploadParts))).toEqual([])
  })

  test('its pictures are seen by those who look at it, then by its group and nobody else, and go into later drafts', async () => {
    const { priya, heron, otter, slug } = await table()
    const docx = file(docxWith([{ name: 'door.png', bytes: await aPicture('png'), alt: 'Our door' }]), 'leaflet.docx')
    const { uploadId } = await acts(priya).bringDocument({ slug, file: docx })
    await jobs.work()
    const [shown] = (await asks(priya).uploadPage({ uploadId })).reading?.pictures ?? []
    const hash = shown?.shown?.hash ?? ''
    expect(shown).toMatchObject({ alt: 'Our door', shown: { width: 60, height: 40 } })
    expect(await asks(priya).uploadPicture({ uploadId, hash })).toMatchObject({ type: 'image/png' })
    await expect(asks(heron).uploadPicture({ uploadId, hash })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(asks(otter).uploadPicture({ uploadId, hash })).rejects.toMatchObject({ kind: 'not-found' })
    const { documentId } = await acts(priya).makeDraft({
      uploadId,
      title: 'Going home',
      kind: 'leaflet',
      alts: 'A door',
    })
    const { type, bytes } = await asks(heron).draftPicture({ documentId, hash })
    expect([type, Buffer.from(bytes, 'base64').subarray(1, 4).toString()]).toEqual(['image/png', 'PNG'])
    const elsewhere = await aDocument(world, await aWorkspace(world, [[heron, 'expert']]), 'Elsewhere.')
    for (const [who, wish] of [
      [otter, { documentId, hash }],
      [heron, { documentId: elsewhere.id, hash }],
      [heron, { documentId, hash: 'f'.repeat(64) }],
      [heron, { documentId, hash: '../../etc/passwd' }],
    ] as const)
      await expect(asks(who).draftPicture(wish)).rejects.toMatchObject({ kind: 'not-found' })
    // The same picture comes again with the next draft: it is kept once, and both drafts show it.
    const again = await acts(priya).bringDocument({ slug, documentId, file: docx })
    await jobs.work()
    await acts(priya).makeDraft({ uploadId: again.uploadId, title: 'Going home', kind: 'leaflet', alts: 'A door' })
    expect(await rows(async (db) => db.select().from(documentPictures))).toHaveLength(1)
    for (const draft of [1, 2]) {
      const taken = await asks(heron).documentToTake({ documentId, draft })
      expect(taken.pictures.map((each) => each.hash)).toEqual([hash])
      expect(taken.blocks.at(-1)).toMatchObject({ type: 'image', picture: hash, alt: 'A door' })
    }
  })

  test('pictures of a paper that nobody wants go with it', async () => {
    const { priya, slug } = await table()
    const docx = file(docxWith([{ name: 'door.png', bytes: await aPicture('png') }]), 'leaflet.docx')
    const bring = async () => {
      const { uploadId } = await acts(priya).bringDocument({ slug, file: docx })
      await jobs.work()
      return uploadId
    }
    const kept = () => rows(async (db) => db.select().from(documentPictures))
    await acts(priya).dropUpload({ uploadId: await bring() })
    expect(await kept()).toEqual([])
    await bring()
    expect(await kept()).toHaveLength(1)
    world.later(31 * day)
    await world.as(world.system).commands.documents.sweepUploads({})
    expect(await kept()).toEqual([])
  })
})
