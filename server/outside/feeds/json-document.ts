import type { Readable } from 'node:stream'
import { JsonPieces, type Piece } from './json-pieces.ts'
import { Unreadable } from './reaching.ts'
import { type FeedItem, kindOf, parsePiece, withNested } from './records.ts'

export type DocumentEnd = {
  readonly envelope: Readonly<Record<string, unknown>>
  readonly isCut: boolean
  readonly records: number
  readonly isJson: boolean
}

/** Reads the records of one JSON text as it comes in. `hint` is the kind of its records when a name says it; `after` many are passed over. */
export async function* documentItems(
  body: AsyncIterable<Buffer | string>,
  {
    hint = '',
    where = '',
    after = 0,
    mark = {},
  }: { hint?: string; where?: string; after?: number; mark?: Record<string, string | number> } = {},
): AsyncGenerator<FeedItem, DocumentEnd> {
  const pieces = new JsonPieces()
  let seen = 0
  let isBroken = false
  try {
    for await (const chunk of body) {
      for (const piece of pieces.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)) {
        seen++
        if (seen > after) yield* itemsOf(piece, hint, `${where}record ${seen}`, { ...mark, records: seen })
      }
    }
  } catch (error) {
    // What came before the break is good; how it broke is said once, by whoever reads on.
    if (seen === 0)
      throw error instanceof Unreadable
        ? error
        : new Unreadable(error instanceof Error ? error.message : 'It broke off')
    isBroken = true
  }
  return { envelope: pieces.envelope, isCut: pieces.isCut || isBroken, records: seen, isJson: pieces.isJson }
}

function* itemsOf(
  piece: Piece,
  hint: string,
  place: string,
  checkpoint: Record<string, string | number>,
): Generator<FeedItem> {
  const parsed = parsePiece(piece)
  if ('reason' in parsed) yield { type: 'skipped', id: parsed.id ?? place, reason: parsed.reason, checkpoint }
  else {
    const record = { kind: kindOf(parsed.raw, piece.list || hint), raw: parsed.raw, place, notes: parsed.notes }
    for (const one of withNested(record)) yield { type: 'record', record: one, checkpoint }
  }
}

/** All of a body's bytes, up to a limit. */
export async function wholeOf(body: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > most) {
      body.destroy()
      throw new Unreadable('It is too large')
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
