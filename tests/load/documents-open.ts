import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { uuidv7 } from 'uuidv7'
import { type Database, openDatabase } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { commentPlaces, documentComments, documents, members, seats, workspaces } from '#db/schema/index.ts'
import { handTools } from '#server/auth/codes.ts'
import { keepDraft, plain } from '#server/domain/documents/index.ts'
import { system, visitor } from '#server/domain/kernel/actor.ts'
import { findComments } from '#server/outside/documents/find-comments.ts'
import { type ActorServices, createServices } from '#server/services.ts'
import { longParagraph } from '#tests/support/long-document.ts'

const me = { ...visitor, kind: 'member' as const, id: 'reader', isVerified: true, hasHealthConsent: true }
const rounds = 60

/**
 * How long the first screen of a document takes, in milliseconds (the middle of sixty): 200 pages with 2,000 comments, and two with ten;
 * and of the processor's time, what keeping such a draft takes.
 */
export async function opening() {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-documents-'))
  const url = `file:${join(folder, 'documents.db')}`
  await migrate(url)
  const database = await openDatabase(url)
  const deps = {
    database,
    clock: Date.now,
    newId: uuidv7,
    tools: handTools,
    mode: 'demo' as const,
    consequences: () => [],
  }
  try {
    const { documents: asks, review } = createServices({
      ...deps,
      limit: async () => undefined,
      announce: () => undefined,
    }).as(me).queries
    await aTable(database)
    const long = await aDocument(database, 910, 2000)
    const short = await aDocument(database, 9, 10)
    const open = async ({ id }: { id: string }) => {
      const began = performance.now()
      const page = await asks.documentPage({ documentId: id })
      await asks.plainWords({ documentId: id })
      await review.commentsBeside({ documentId: id, from: 0, to: page.blocks.at(-1)?.end ?? 0 })
      return performance.now() - began
    }
    const times: Record<'long' | 'short', number[]> = { long: [], short: [] }
    for (let round = 0; round < rounds; round++) {
      times.long.push(await open(long))
      times.short.push(await open(short))
    }
    const middle = (all: readonly number[]) =>
      [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0
    const [longMs, shortMs] = [middle(times.long), middle(times.short)]
    const found = await foundInNextDraft(
      database,
      createServices({ ...deps, limit: async () => undefined, announce: () => undefined }).as(system),
      long.id,
    )
    return {
      longMs,
      shortMs,
      ...found,
      ratio: longMs / shortMs,
      keepingLongMs: long.keptMs,
      keepingShortMs: short.keptMs,
    }
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How long 2,000 comments take to be found again in the next draft of 200 pages, and the longest that the server is held meanwhile, in milliseconds. */
async function foundInNextDraft(database: Database, house: ActorServices, documentId: string) {
  const blocks = Array.from({ length: 910 }, (_, at) => ({
    type: 'paragraph' as const,
    ...plain(at % 7 === 3 ? longParagraph(at).replace(/ the /g, ' this ') : longParagraph(at)),
  }))
  const { draftId } = await database.write((tx) =>
    keepDraft(
      { tx, now: 2, newId: uuidv7, actor: system, record: async () => undefined },
      { documentId, source: 'paste', document: { blocks, warnings: [] } },
    ),
  )
  const held = monitorEventLoopDelay({ resolution: 5 })
  const began = performance.now()
  held.enable()
  await findComments(house, draftId)
  held.disable()
  return { findingMs: Math.round(performance.now() - began), heldMs: Math.round(held.max / 1e6) }
}

async function aTable(database: Database) {
  await database.write(async (tx) => {
    await tx.insert(members).values({
      id: me.id,
      email: 'reader@example.org',
      name: 'Reader',
      nameKey: 'reader',
      passwordHash: '',
      rulesVersion: '1',
      joinedAt: 1,
    })
    const opened = { name: 'Group', service: 'Service', purpose: 'Together', openedBy: me.id, openedAt: 1 }
    await tx.insert(workspaces).values({ ...opened, id: 'group', slug: 'group' })
    await tx
      .insert(seats)
      .values({ id: 'seat', workspaceId: 'group', memberId: me.id, kind: 'expert', takenAt: 1, givenBy: me.id })
  })
}

/** A document of so many paragraphs of 110 words, with so many comments evenly over it. */
async function aDocument(database: Database, paragraphs: number, comments: number) {
  const id = uuidv7()
  const blocks = Array.from({ length: paragraphs }, (_, at) => ({
    type: 'paragraph' as const,
    ...plain(longParagraph(at)),
  }))
  let keptMs = 0
  await database.write(async (tx) => {
    await tx.insert(documents).values({
      id,
      workspaceId: 'group',
      kind: 'policy',
      title: 'A policy',
      broughtBy: me.id,
      broughtAt: 1,
    })
    const ctx = { tx, now: 1, newId: uuidv7, actor: system, record: async () => undefined }
    const began = process.cpuUsage()
    const { draftId } = await keepDraft(ctx, { documentId: id, source: 'paste', document: { blocks, warnings: [] } })
    const { user, system: kernel } = process.cpuUsage(began)
    keptMs = (user + kernel) / 1000
    const text = blocks.map((block) => block.text).join('\n\n')
    for (let at = 0; at < comments; at++) {
      const start = Math.floor((text.length / comments) * at)
      const end = Math.min(text.length, start + 40)
      const commentId = uuidv7()
      await tx.insert(documentComments).values({
        id: commentId,
        documentId: id,
        draftId,
        authorId: me.id,
        seatId: 'seat',
        kind: 'comment',
        body: 'Say it more plainly',
        exact: text.slice(start, end),
        prefix: '',
        suffix: '',
        start,
        end,
        saidAt: at,
      })
      await tx.insert(commentPlaces).values({ commentId, draftId, start, end })
    }
  })
  return { id, keptMs }
}
