import { Document, Packer, Paragraph } from 'docx'
import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`

type Parts = Record<string, string | Uint8Array>

/** A Word file of these parts. */
export const packed = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )

/** A Word file with this body, and whatever else is given. */
export const docxOf = (body: string, others: Parts = {}): Uint8Array =>
  packed({
    '[Content_Types].xml': types,
    '_rels/.rels': rels,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${body}</w:body></w:document>`,
    ...others,
  })

/** A paragraph of Word's. */
export const wordParagraph = (text: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** An OpenDocument file with this text. */
export const odtOf = (text: string, others: Parts = {}): Uint8Array =>
  packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ...others,
  })

/** A part of nothing but blanks, which packs to a thousandth of itself. */
export const bombByRatio = (megabytes: number): Uint8Array =>
  docxOf(wordParagraph('Hello'), { 'word/styles.xml': new Uint8Array(megabytes * 2 ** 20).fill(32) })

export const bombByCount = (count: number): Uint8Array =>
  docxOf(
    wordParagraph('Hello'),
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`word/part${at}.xml`, '<a/>'])),
  )

/** A zip whose list says that one part is ten gigabytes long. */
export function bombBySize(): Uint8Array {
  const zip = docxOf(wordParagraph('Hello'), { 'word/media/picture.png': 'x' })
  const view = new DataView(zip.buffer, zip.byteOffset)
  for (let at = zip.length - 4; at > 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    view.setUint32(at + 24, 0xfffffff0, true)
    break
  }
  return zip
}

/** A zip whose list says a part is small, while the part is not. */
export function lyingBomb(): Uint8Array {
  const zip = docxOf(wordParagraph('Hello'), { 'word/zz.xml': new Uint8Array(3 * 2 ** 20).fill(32) })
  const view = new DataView(zip.buffer, zip.byteOffset)
  for (let at = zip.length - 4; at > 0; at--) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    view.setUint32(at + 24, 10, true)
    break
  }
  return zip
}

const declarations = {
  external: '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>',
  laughs: `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 12 }, (_, at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${`&${String.fromCharCode(97 + at)};`.repeat(10)}">`).join('')}]>`,
} as const

export const docxWithEntities = (kind: keyof typeof declarations): Uint8Array =>
  docxOf('', {
    'word/document.xml': `<?xml version="1.0"?>${declarations[kind]}<w:document xmlns:w="${main}"><w:body>${wordParagraph(kind === 'external' ? '&secret;' : '&m;')}</w:body></w:document>`,
  })

export const odtWithEntities = (kind: keyof typeof declarations): Uint8Array =>
  odtOf('', { 'content.xml': `<?xml version="1.0"?>${declarations[kind]}<office:document-content/>` })

/** So many tables, each in a cell of the one before. */
export const nestedDocx = (depth: number): Uint8Array =>
  docxOf(`${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${wordParagraph('Deep')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`)

/** A PDF of one page that draws this, in Helvetica. */
export function pdfOf(drawn: string, extra = ''): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${extra} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = file.length
  file += `xref\n0 6\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`
  return strToU8(`${file}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`)
}

/** Lines of a PDF, each with its size and its place from the lower left. */
export const drawnLines = (lines: readonly (readonly [size: number, x: number, y: number, text: string])[]): string =>
  lines
    .map(([size, x, y, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`)
    .join('\n')

/** A Word file of one paragraph, made by a library. */
export const smallDocx = (text: string): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(text)] }] }))
