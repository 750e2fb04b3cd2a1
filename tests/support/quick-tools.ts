import { createHash } from 'node:crypto'
import { markTools } from '#server/auth/marks.ts'
import type { Tools } from '#server/domain/kernel/command.ts'
import { passingSeals } from '#server/outside/seals.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
let secrets = 0

/** The code that the quick tools take in this half minute. */
export const quickCode = (step: number): string => String(step % 1_000_000).padStart(6, '0')

/** The same shapes as the real tools, without the tenth of a second that makes argon2id safe. */
export const quickTools: Tools = {
  ...markTools('a secret of the tests'),
  seals: passingSeals(),
  hashPassword: async (password) => hash(`password ${password}`),
  verifyPassword: async (hashed, password) => hashed === hash(`password ${password}`),
  hashSecret: hash,
  newCodeSecret: () => `sealed-${++secrets}`,
  codeSecret: (sealed) => sealed.replace('sealed', 'open'),
  codeStep: (_sealed, code, now) =>
    [0, -1, 1].map((off) => Math.floor(now / 30_000) + off).find((step) => code === quickCode(step)) ?? null,
  newSecret: () => {
    const secret = `secret-${++secrets}`
    return { secret, hash: hash(secret) }
  },
}
