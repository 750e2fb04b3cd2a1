import type { Image } from '#server/domain/documents/drafts/blocks.ts'
import type { Picture } from '#server/domain/documents/drafts/pictures.ts'

/** A picture as a file shows it: in CSS pixels, within the room it has. */
export type Shown = Picture & { readonly width: number; readonly height: number }

/** Finds the picture that a block shows, no larger than the room there is; nothing where only its words are kept. */
export type Album = (image: Image, room: { readonly width: number; readonly height: number }) => Shown | undefined

/** An album of these pictures. */
export function albumOf(pictures: readonly Picture[]): Album {
  const byHash = new Map(pictures.map((picture) => [picture.hash, picture]))
  return ({ picture: hash = '', width = 0, height = 0 }, room) => {
    const picture = byHash.get(hash)
    if (!picture || width <= 0 || height <= 0) return undefined
    const scale = Math.min(1, room.width / width, room.height / height)
    const scaled = (length: number) => Math.max(1, Math.round(length * scale))
    return { ...picture, width: scaled(width), height: scaled(height) }
  }
}

/** An album without pictures. */
export const noPictures: Album = () => undefined
