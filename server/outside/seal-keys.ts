import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { engineOf } from '#db/columns.ts'
import { fileOf } from '#db/connection.ts'
import { BadEnvironment, type Env } from '#server/env.ts'
import { createSeals, newSealKey, readSealKeys } from './seals.ts'

/**
 * The seals of this host. A real host gives its keys (readEnv refuses to start without); a demonstration makes one and keeps it
 * beside its database, for its owner only. Throws BadEnvironment.
 */
export function hostSeals(env: Pick<Env, 'PLAN_KEYS' | 'DATABASE_URL'>) {
  try {
    return createSeals(readSealKeys(env.PLAN_KEYS ?? ownKey(env.DATABASE_URL)))
  } catch (error) {
    throw new BadEnvironment(error instanceof Error ? error.message : 'PLAN_KEYS could not be read')
  }
}

function ownKey(databaseUrl: string): string {
  const file =
    engineOf(databaseUrl) === 'sqlite' ? `${fileOf(databaseUrl)}.plan-key` : join('data', 'demonstration.plan-key')
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    mkdirSync(dirname(file), { recursive: true })
    const key = newSealKey('demonstration')
    // Two processes may start at once: the first to write wins.
    try {
      writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' })
      return key
    } catch {
      return readFileSync(file, 'utf8').trim()
    }
  }
}
