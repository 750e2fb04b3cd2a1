import { createHash } from 'node:crypto'
import type { Tools } from '#server/domain/kernel/command.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
let secrets = 0

/** The same shapes as the real tools, without the tenth of a second that makes argon2id safe. */
export const quickTools: Tools = {
  hashPassword: async (password) => hash(`password ${password}`),
  verifyPassword: async (hashed, password) => hashed === hash(`password ${password}`),
  hashSecret: hash,
  newSecret: () => {
    const secret = `secret-${++secrets}`
    return { secret, hash: hash(secret) }
  },
}
