import { createHmac, hkdfSync } from 'node:crypto'
import type { MarkTools } from '#server/domain/kernel/command.ts'

/** Marks keyed with the host's own secret (HMAC-SHA-256): a stolen database cannot be asked whether it holds an address. */
export function markTools(hostSecret: string): MarkTools {
  const key = Buffer.from(hkdfSync('sha256', hostSecret, '', 'waymark kept apart', 32))
  return { keyedMark: (text) => createHmac('sha256', key).update(text).digest('hex') }
}
