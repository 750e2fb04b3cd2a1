import { limits } from './limits.ts'

/** The bytes that stand in an address that begins with `data:`; nothing when there are none, or too many. */
export function bytesInAddress(address: string): Uint8Array | undefined {
  // Base64 takes four letters for three bytes; written out, each byte takes up to three.
  if (address.length > limits.picture * 3) return undefined
  const [, form = '', written = ''] = /^data:([^,]*),([\s\S]*)$/i.exec(address) ?? []
  if (written === '') return undefined
  if (/;\s*base64$/i.test(form)) return Buffer.from(written.replace(/%([0-9a-f]{2})/gi, asLetter), 'base64')
  return Buffer.from(written.replace(/%([0-9a-f]{2})/gi, asLetter), 'latin1')
}

const asLetter = (_: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16))
