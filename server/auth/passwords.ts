import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import type { CodeTools, MarkTools, SealTools, Tools } from '#server/domain/kernel/command.ts'

/** OWASP's second recommendation for argon2id: 19 MiB, two passes, one lane. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

const hashSecret = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** Hashing and secrets, for commands that ask for them before their transaction opens. */
export const tools: Omit<Tools, keyof CodeTools | keyof MarkTools | keyof SealTools> = {
  hashPassword: (password) => hash(password.normalize('NFKC'), costs),
  verifyPassword: (hashed, password) => verify(hashed, password.normalize('NFKC')),
  hashSecret,
  newSecret: () => {
    const secret = randomBytes(24).toString('base64url')
    return { secret, hash: hashSecret(secret) }
  },
}

/** A hash nobody's password has: an unknown address costs the same time as a wrong password. */
export const nobodysHash = tools.hashPassword(randomBytes(24).toString('base64url'))
