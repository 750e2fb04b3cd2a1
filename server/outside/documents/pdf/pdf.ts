import type { Cleaned } from '../clean-words.ts'
import type { Found } from '../found.ts'
import type { Progress } from '../reading.ts'
export async function readPdf(_bytes: Uint8Array, _cleaned: Cleaned, _progress: Progress): Promise<Found> {
  return { blocks: [], title: '', warnings: [] }
}
