import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { ActorServices } from '#server/services.ts'
import { importFeed } from './import-feed.ts'
import { openSource, type Source } from './open-source.ts'
import { type Reach, Unreadable } from './reaching.ts'

type Asked = NonNullable<Awaited<ReturnType<ActorServices['queries']['directory']['runToRead']>>>
type Finding = { readonly kind: 'skipped' | 'warning' | 'would-create' | 'would-update'; id: string; words: string }

/** A page shows the first of them; the whole is in the counts. */
const mostOfEach = 500

/** Reads what an editor asked for: as a dry run, or to keep it, going on where a run was cut off. Nothing happens when it is over. */
export async function readAskedFeed(house: ActorServices, where: Reach, runId: string): Promise<void> {
  const asked = await house.queries.directory.runToRead({ runId })
  if (!asked) return
  const folder = await mkdtemp(join(tmpdir(), 'waymark-feed-'))
  try {
    const source = await sourceOf(house, asked, folder, where)
    if (asked.run.isRehearsal) await rehearse(house, asked, source)
    else await importFeed(house, source, { isRehearsal: false, isWhole: asked.run.isWhole })
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    await endUnreadable(house, asked, error.message)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function sourceOf(house: ActorServices, { feed, upload }: Asked, folder: string, where: Reach): Promise<Source> {
  if (!upload) {
    // Never a path of this machine, whoever named it.
    if (!/^https?:\/\//.test(feed.address)) throw new Unreadable('This file was not handed over here')
    return { ...(await openSource(feed.address, { where })), address: feed.address }
  }
  const path = join(folder, basename(upload.name).replaceAll(/[^\w. -]/g, '_') || 'feed')
  const file = await open(path, 'w')
  try {
    for (let position = 0; ; position++) {
      const piece = await house.queries.directory.uploadPiece({ uploadId: upload.id, position })
      if (piece === null) break
      await file.write(Buffer.from(piece, 'base64'))
    }
  } finally {
    await file.close()
  }
  return { ...(await openSource(path, { where })), address: feed.address, edition: upload.digest }
}

async function rehearse(house: ActorServices, { run }: Asked, source: Source): Promise<void> {
  const { noteRehearsal } = house.commands.directory
  const found: Finding[] = []
  const summary = await importFeed(house, source, {
    isRehearsal: true,
    isWhole: false,
    onProgress: async ({ read, created, updated, unchanged }) => {
      await noteRehearsal({ runId: run.id, counts: { read, created, updated, unchanged } })
    },
    onWould: ({ id, name, what, parts }) => {
      const kind = what === 'created' ? 'would-create' : 'would-update'
      if (found.filter((one) => one.kind === kind).length < mostOfEach)
        found.push({ kind, id, words: parts.length > 0 ? `${name}: ${parts.join(', ')}` : name })
    },
  })
  const { read, created, updated, unchanged, skipped, warnings } = summary
  await noteRehearsal({
    runId: run.id,
    counts: { read, created, updated, unchanged },
    end: {
      outcome: 'done',
      skipped: skipped.length,
      warned: warnings.length,
      findings: [
        ...skipped.slice(0, mostOfEach).map(({ id, reason }) => ({ kind: 'skipped', id, words: reason })),
        ...warnings.slice(0, mostOfEach).map(({ id, message }) => ({ kind: 'warning', id, words: message })),
        ...found,
      ],
    },
  })
}

/** Whoever asked reads on the run's page why nothing came. */
async function endUnreadable(house: ActorServices, { run, feed }: Asked, message: string): Promise<void> {
  const isOpen = await house.queries.directory.runToRead({ runId: run.id })
  if (!isOpen) return
  const finding = { kind: 'skipped', id: feed.name, words: message }
  if (run.isRehearsal)
    await house.commands.directory.noteRehearsal({
      runId: run.id,
      counts: { read: 0, created: 0, updated: 0, unchanged: 0 },
      end: { outcome: 'unreadable', skipped: 1, warned: 0, findings: [finding] },
    })
  else await house.commands.directory.finishRun({ runId: run.id, outcome: 'unreadable', findings: [finding] })
}
