import sharp from 'sharp'
import { docxOf, odtOf, wordParagraph } from './hostile-documents.ts'

/** A picture of one colour. */
export const aPicture = (form: 'png' | 'jpeg' | 'gif' | 'webp', width = 60, height = 40): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#1f4b87' } })
    .toFormat(form)
    .toBuffer()

/** A photo that says where it was taken, by what, and that the camera was held upright. */
export const aPhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#357a4b' } })
    .withExif({ IFD0: { Make: 'Camera of Heron', Orientation: '6' }, IFD3: { GPSLatitude: '51/1 48/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'

/** A drawing of Word's that shows a part of the file, so many pixels wide. */
export const wordDrawing = (relation: string, alt: string, width = 60): string =>
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing"><wp:extent cx="${width * 9525}" cy="9525"/><wp:docPr id="1" name="Picture" descr="${alt}"/><a:graphic xmlns:a="${drawing}/main"><a:graphicData><pic:pic xmlns:pic="${drawing}/picture"><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`

type Shown = {
  readonly name: string
  readonly bytes: Uint8Array | string
  readonly alt?: string
  readonly width?: number
}

/** A Word file with words, and these pictures behind them. */
export function docxWith(pictures: readonly Shown[]): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
  const relations = pictures.map(({ name }, at) => `<Relationship Id="p${at}" Type="${type}" Target="media/${name}"/>`)
  const body = pictures.map(({ alt = '', width }, at) => wordDrawing(`p${at}`, alt, width))
  return docxOf(wordParagraph('Rest when you can.') + body.join(''), {
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(pictures.map(({ name, bytes }) => [`word/media/${name}`, bytes])),
  })
}

/** An OpenDocument text with words and this picture. */
export const odtWith = (bytes: Uint8Array, alt: string): Uint8Array =>
  odtOf(
    `<text:p>Rest when you can.</text:p><text:p><draw:frame xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:width="0.5in"><draw:image xlink:href="Pictures/one.png"/><svg:desc>${alt}</svg:desc></draw:frame></text:p>`,
    { 'Pictures/one.png': bytes },
  )

/** A page with words and this picture inside it. */
export const htmlWith = (bytes: Uint8Array, alt: string, type = 'image/png'): string =>
  `<p>Rest when you can.</p><img src="data:${type};base64,${Buffer.from(bytes).toString('base64')}" alt="${alt}">`

/** A few bytes that say they are a PNG of so many dots. */
export async function pngThatSays(width: number, height: number): Promise<Buffer> {
  const png = Buffer.from(await aPicture('png'))
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  return png
}
