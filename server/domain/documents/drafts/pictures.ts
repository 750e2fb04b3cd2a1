/** The two kinds in which pictures are kept, whatever they came in. */
export type PictureType = 'image/png' | 'image/jpeg'

/** A picture of a document as it was made anew when the document was read: without place, camera or maker. `bytes` in base64. */
export type Picture = {
  /** What blocks call it by: the same picture has the same name wherever it stands. */
  readonly hash: string
  readonly type: PictureType
  readonly bytes: string
}
