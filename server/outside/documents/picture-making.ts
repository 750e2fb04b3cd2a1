import { createHash } from 'node:crypto'
import type { Picture } from '#server/domain/documents/drafts/pictures.ts'
import type { Dots } from './found.ts'
import { limits } from './limits.ts'
import { type PictureKind, pictureKindOf } from './picture-kind.ts'

/** A picture made anew, or why it was not. */
export type Made =
  | { readonly picture: Picture; readonly width: number; readonly height: number }
  | { readonly why: 'kind' | 'broken' | 'large' }

/** Dots along the longer edge: sharp on any page we show or print. Where that is too many bytes, fewer. */
const edges = [1400, 900, 600] as const

/**
 * Makes a picture anew from its dots: whatever else was in the file, such as where it was taken, a maker's name or a script, is gone.
 * Photos become JPEG, all else PNG, which every reader and every program of an office knows.
 */
export async function pictureMade(found: Uint8Array | Dots): Promise<Made> {
  const sharp = await maker()
  if (!sharp) return { why: 'kind' }
  try {
    const bytes = found instanceof Uint8Array ? found : await fileOf(sharp, found)
    const kind = pictureKindOf(bytes)
    if (kind === undefined) return { why: 'kind' }
    const { width = 0, height = 0, hasAlpha = false } = await sharp(bytes, reading).metadata()
    if (width * height > limits.pictureDots) return { why: 'large' }
    for (const edge of edges) {
      const made = await madeWithin(sharp, bytes, { edge, kind, hasAlpha })
      if (made.bytes.length > limits.keptPicture) continue
      const hash = createHash('sha256').update(made.bytes).digest('hex')
      const picture = { hash, type: made.type, bytes: made.bytes.toString('base64') }
      return { picture, width: made.width, height: made.height }
    }
    return { why: 'large' }
  } catch {
    return { why: 'broken' }
  }
}

const reading = { limitInputPixels: limits.pictureDots, failOn: 'error' } as const

/** Decoded dots as a file, so that all that comes goes the same way. One bit a dot becomes a byte. */
async function fileOf(sharp: Sharp, { data, width, height, channels }: Dots): Promise<Uint8Array> {
  if (width * height > limits.pictureDots) throw new RangeError('too many dots')
  const bytes = channels === 1 ? widened(data, width, height) : data
  return sharp(bytes, { raw: { width, height, channels } }).png({ compressionLevel: 1 }).toBuffer()
}

function widened(bits: Dots['data'], width: number, height: number): Uint8ClampedArray {
  const row = Math.ceil(width / 8)
  const bytes = new Uint8ClampedArray(width * height)
  for (let at = 0; at < bytes.length; at++) {
    const across = at % width
    const byte = bits[Math.floor(at / width) * row + (across >> 3)] ?? 0
    bytes[at] = (byte >> (7 - (across & 7))) & 1 ? 255 : 0
  }
  return bytes
}

type Sharp = Awaited<ReturnType<typeof maker>> & object
type Wish = { readonly edge: number; readonly kind: PictureKind; readonly hasAlpha: boolean }

async function madeWithin(sharp: Sharp, bytes: Uint8Array, { edge, kind, hasAlpha }: Wish) {
  // Turned as the camera was held, before that is forgotten.
  const dots = sharp(bytes, reading)
    .rotate()
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
  const asPhoto = () => dots.clone().flatten({ background: '#ffffff' }).jpeg({ quality: 82 })
  const isPhoto = kind === 'jpeg' || (kind === 'webp' && !hasAlpha)
  const drawn = isPhoto ? null : await dots.clone().png({ compressionLevel: 9 }).toBuffer({ resolveWithObject: true })
  // A photo that was saved as PNG takes ten times the bytes.
  const isHeavy = drawn !== null && drawn.data.length > 400_000 && !hasAlpha
  const { data, info } = drawn && !isHeavy ? drawn : await asPhoto().toBuffer({ resolveWithObject: true })
  const type = drawn && !isHeavy ? ('image/png' as const) : ('image/jpeg' as const)
  return { bytes: data, type, width: info.width, height: info.height }
}

/** The library, with only the four readers we need; nothing where its binary does not run, so that words are still read there. */
async function maker() {
  try {
    const { default: sharp } = await import('sharp')
    sharp.cache(false)
    sharp.concurrency(1)
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({
      operation: ['VipsForeignLoadPng', 'VipsForeignLoadJpeg', 'VipsForeignLoadNsgif', 'VipsForeignLoadWebp'],
    })
    return sharp
  } catch {
    return undefined
  }
}
