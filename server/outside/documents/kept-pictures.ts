import type { Block, Image } from '#server/domain/documents/drafts/blocks.ts'
import type { Picture } from '#server/domain/documents/drafts/pictures.ts'
import { bytesInAddress } from './data-address.ts'
import type { Dots, Found } from './found.ts'
import { limits } from './limits.ts'
import { type Made, pictureMade } from './picture-making.ts'

/** Blocks whose pictures are called by the hash of what is kept, what is kept, and what a person should know of the rest. */
export type Pictured = {
  readonly blocks: readonly Block[]
  readonly pictures: readonly Picture[]
  readonly warnings: readonly string[]
}

/** Narrower than this either way is a line or a speck that holds a page open: no picture to a reader. */
const speck = 4

type Left = 'kind' | 'broken' | 'large' | 'many'

/** Makes the pictures of a document anew, within limits on their number, size and time; those left out keep the words that stand for them. */
export async function keptPictures(found: Pick<Found, 'pictureSource'>, blocks: readonly Block[]): Promise<Pictured> {
  const made = new Map<string, Made | { readonly why: 'absent' | 'many' }>()
  const kept = new Map<string, Picture>()
  const left = new Map<Left, number>()
  const until = Date.now() + limits.pictureTime
  let [tried, size] = [0, 0]

  async function making(source: string): Promise<Made | { readonly why: 'absent' | 'many' }> {
    if (tried >= limits.pictures || size > limits.keptPictures || Date.now() > until) return { why: 'many' }
    const bytes = bytesOf(found, source)
    if (bytes === undefined) return { why: 'absent' }
    tried++
    return pictureMade(bytes)
  }

  const shown: Block[] = []
  for (const block of blocks) {
    if (block.type !== 'image' || block.picture === undefined) {
      shown.push(block)
      continue
    }
    const result = made.get(block.picture) ?? (await making(block.picture))
    made.set(block.picture, result)
    if ('why' in result) {
      if (result.why !== 'absent') left.set(result.why, (left.get(result.why) ?? 0) + 1)
      shown.push(inWords(block))
      continue
    }
    if (Math.min(result.width, result.height) < speck && block.alt === '') continue
    if (!kept.has(result.picture.hash)) size += result.picture.bytes.length
    kept.set(result.picture.hash, result.picture)
    shown.push(asShown(block, result))
  }
  return { blocks: shown, pictures: [...kept.values()], warnings: warningsOf(left) }
}

/** A picture of which only the words are kept. */
export const inWords = ({ type, text, alt }: Image): Image => ({ type, text, alt })

const bytesOf = ({ pictureSource }: Pick<Found, 'pictureSource'>, source: string): Uint8Array | Dots | undefined =>
  /^data:/i.test(source) ? bytesInAddress(source) : pictureSource?.(source)

/** As wide as its writer showed it, as far as it has the dots, and no wider than a page. */
function asShown(
  { width: wished, ...image }: Image,
  { picture, width, height }: Extract<Made, { picture: Picture }>,
): Image {
  const shown = Math.max(1, Math.min(wished ?? width, width, 700))
  return {
    ...inWords(image),
    picture: picture.hash,
    width: shown,
    height: Math.max(1, Math.round((height * shown) / width)),
  }
}

function warningsOf(left: ReadonlyMap<Left, number>): string[] {
  const say = (why: Left, one: string, many: (count: number) => string): string[] => {
    const count = left.get(why) ?? 0
    return count === 0 ? [] : [count === 1 ? one : many(count)]
  }
  const words = 'We kept only the words that stand for'
  return [
    ...say(
      'kind',
      `One picture is of a kind we cannot show, such as a drawing. ${words} it. Save it as PNG or JPEG to keep it.`,
      (count) =>
        `${count} pictures are of a kind we cannot show, such as drawings. ${words} them. Save them as PNG or JPEG to keep them.`,
    ),
    ...say('broken', `One picture is broken. ${words} it.`, (count) => `${count} pictures are broken. ${words} them.`),
    ...say(
      'large',
      `One picture is too large to keep. ${words} it. Make it smaller, then bring the file again.`,
      (count) =>
        `${count} pictures are too large to keep. ${words} them. Make them smaller, then bring the file again.`,
    ),
    ...say(
      'many',
      `This file has more pictures than we can keep. ${words} the last one.`,
      (count) => `This file has more pictures than we can keep. ${words} the last ${count}.`,
    ),
  ]
}
