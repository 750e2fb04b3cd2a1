import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { CodeTools, Tools } from '#server/domain/kernel/command.ts'
import { passingSeals } from '#server/outside/seals.ts'
import { markTools } from './marks.ts'
import { tools } from './passwords.ts'

const period = 30
const ivLength = 12
const tagLength = 16

/** Codes by otpauth, their secrets sealed (AES-256-GCM) with a key made from the host's own secret. */
export function codeTools(hostSecret: string): CodeTools {
  const key = Buffer.from(hkdfSync('sha256', hostSecret, '', 'waymark second step', 32))

  const codeSecret = (sealed: string): string => {
    const bytes = Buffer.from(sealed, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength))
    decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
    return Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]).toString()
  }

  return {
    newCodeSecret: () => {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv('aes-256-gcm', key, iv)
      const sealed = Buffer.concat([cipher.update(new Secret({ size: 20 }).base32), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
    },
    codeSecret,
    codeStep: (sealed, code, now) => {
      const app = new TOTP({ secret: Secret.fromBase32(codeSecret(sealed)), period })
      // A clock may be half a minute off, either way.
      const off = app.validate({ token: code, timestamp: now, window: 1 })
      return off === null ? null : Math.floor(now / 1000 / period) + off
    },
  }
}

/** For programs run by hand, which never meet a code or sealed words: what these make fits nobody's. */
export const handTools: Tools = {
  ...tools,
  ...codeTools(randomBytes(32).toString('hex')),
  ...markTools(randomBytes(32).toString('hex')),
  seals: passingSeals(),
}
