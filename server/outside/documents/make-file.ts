import { workApart } from './apart.ts'
import type { FileWish } from './out/made-file.ts'
import { sayings, Unreadable } from './unreadable.ts'

/** Setting a hundred thousand words as a PDF takes seconds, in milliseconds. */
const patience = 120_000

/** Makes a file of a document, apart from the server: a policy of 200 pages must not keep everybody waiting. Rejects with `Unreadable`. */
export async function makeFile(wish: Omit<FileWish, 'kind'>): Promise<Uint8Array> {
  const told = await workApart({ ...wish, kind: 'make' }, { timeoutMs: patience })
  if (told.kind !== 'made') throw new Unreadable(sayings.broken)
  return told.bytes
}
