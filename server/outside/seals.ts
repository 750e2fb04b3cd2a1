import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from 'node:crypto'
import type { Seals } from '#server/domain/kernel/command.ts'

const keyLength = 32
/** What NIST SP 800-38D asks for: 12 bytes by chance, and the whole tag. */
const ivLength = 12
const tagLength = 16

/** A sealing key and the name under which sealed words remember it. */
export type SealKey = { readonly id: string; readonly key: Buffer }

/** Reads `id:base64,id2:base64`: the first seals, the others still open. Throws with plain words when something is wrong. */
export function readSealKeys(text: string): readonly SealKey[] {
  const keys = text.split(',').map((one) => {
    const [, id, base64] = /^\s*([\w-]{1,40}):([A-Za-z0-9+/]{43}=)\s*$/.exec(one) ?? []
    if (!id || !base64) throw new Error('PLAN_KEYS must look like a-name:key, with a key of 32 bytes in base64')
    return { id, key: Buffer.from(base64, 'base64') }
  })
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw new Error('PLAN_KEYS has two keys of the same name')
  return keys
}

/** A key as it stands in PLAN_KEYS. */
export const newSealKey = (id: string): string => `${id}:${randomBytes(keyLength).toString('base64')}`

/**
 * AES-256-GCM, with where the words stand as additional data: sealed words that somebody moves to another row or field do not
 * open. A value by chance for each sealing, so that the same words never look the same.
 */
export function createSeals([first, ...others]: readonly SealKey[]): Seals {
  if (!first) throw new Error('There is no key to seal with')
  const keys = new Map<string, KeyObject>([first, ...others].map(({ id, key }) => [id, createSecretKey(key)]))
  const keyCalled = (id: string): KeyObject => {
    const key = keys.get(id)
    if (!key) throw new Error(`The key “${id}” is not among PLAN_KEYS, and what it sealed cannot be opened`)
    return key
  }
  // Only compares within one moment, so it may change with each start.
  const compareKey = randomBytes(keyLength)
  const mark = (text: string) => createHmac('sha256', compareKey).update(text).digest()
  return {
    keyId: first.id,
    seal: (words, place) => {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', keyCalled(first.id), iv, { authTagLength: tagLength })
      cipher.setAAD(boundTo(first.id, place))
      const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
      return { keyId: first.id, sealed: Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url') }
    },
    open: ({ keyId, sealed }, place) => {
      const bytes = Buffer.from(sealed, 'base64url')
      const iv = bytes.subarray(0, ivLength)
      const decipher = createDecipheriv('aes-256-gcm', keyCalled(keyId), iv, { authTagLength: tagLength })
      decipher.setAAD(boundTo(keyId, place))
      decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
      const words = Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()])
      return words.toString('utf8')
    },
    isSame: (one, other) => timingSafeEqual(mark(one), mark(other)),
    newCode: (figures) => String(randomInt(10 ** figures)).padStart(figures, '0'),
  }
}

const boundTo = (keyId: string, place: string) => Buffer.from(`waymark:1:${keyId}:${place}`, 'utf8')

/** Seals whose key nobody keeps: for programs run by hand, and for tests. */
export const passingSeals = (): Seals => createSeals([{ id: 'passing', key: randomBytes(keyLength) }])
