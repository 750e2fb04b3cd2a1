import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'

/** Millimetres as points. */
export const points = (millimetres: number) => (millimetres * 72) / 25.4
export const margin = points(20)
export const ink = '#1c2826'
export const soft = '#4a5a57'
export const edge = '#6e3b7a'
export const slate = '#1f4b87'
const textSize = 12

/** Says in the file that it keeps to PDF/UA. The types of pdfkit do not know this wish yet. */
const namedAccessible: object = { subset: 'PDF/UA' }

const require = createRequire(import.meta.url)
const fontFile = (letters: 'latin' | 'latin-ext', weight: 400 | 700) =>
  require.resolve(
    `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${letters}-${weight}-normal.woff`,
  )
const fonts = {
  'latin-400': fontFile('latin', 400),
  'latin-700': fontFile('latin', 700),
  'latin-ext-400': fontFile('latin-ext', 400),
  'latin-ext-700': fontFile('latin-ext', 700),
}
type Weight = 400 | 700
/** A PDF that is being written. */
export type PdfPage = InstanceType<typeof PDFDocument>
/** How words look: sizes in points. */
export type PdfStyle = {
  readonly size?: number
  readonly weight?: Weight
  readonly colour?: string
  readonly gap?: number
  readonly isSlanted?: boolean
}

/** Begins an A4 PDF that screen readers can read: tagged, with its language and its title (PDF/UA). */
export function beginPdf(title: string) {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: margin, left: margin, right: margin, bottom: points(24) },
    bufferPages: true,
    pdfVersion: '1.7',
    ...namedAccessible,
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    // Without a font here pdfkit loads one of its own, which PDF/UA does not allow.
    font: fonts['latin-400'],
    info: { Title: title, Creator: 'Waymark', Producer: 'Waymark' },
  })
  for (const [name, file] of Object.entries(fonts)) document.registerFont(name, file)
  const done = bytesOf(document)
  const root = document.struct('Document')
  document.addStructure(root)
  /** Ends it, with these words at the foot of every page. */
  const finish = (foot: string): Promise<Buffer> => {
    root.end()
    footers(document, foot)
    document.end()
    return done
  }
  return { document, root, finish }
}

function bytesOf(document: PdfPage): Promise<Buffer> {
  const parts: Buffer[] = []
  return new Promise((ready, refuse) => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.once('end', () => ready(Buffer.concat(parts)))
    document.once('error', refuse)
  })
}

export type Structure = PDFKit.PDFStructureElement

/** What is written by `work` is one element of the structure; a page break inside it keeps its place. */
export function tagged(document: PdfPage, parent: Structure, type: string, work: () => void, options: object = {}) {
  parent.add(document.struct(type, options, work))
}

/** Letters that each font file holds (the two subsets of Google Fonts): a name from Poland is written whole. */
const isExtended = (letter: string): boolean =>
  /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff\u20a0-\u20ab]/.test(letter)

/** Writes words in one style; they go on in the same line when `goesOn`. */
export function write(
  document: PdfPage,
  words: string,
  { size = textSize, weight = 400, colour = ink, gap = 0, isSlanted = false }: PdfStyle,
  goesOn = false,
  width?: number,
) {
  const runs = runsOf(words)
  runs.forEach(({ letters, text }, index) => {
    document
      .font(`${letters}-${weight}`)
      .fontSize(size)
      .fillColor(colour)
      .text(text, {
        continued: goesOn || index < runs.length - 1,
        lineGap: size * 0.25,
        paragraphGap: gap,
        // Said each time: in one flow it would go on.
        oblique: isSlanted,
        ...(width === undefined ? {} : { width }),
      })
  })
}

function runsOf(words: string) {
  const runs: { letters: 'latin' | 'latin-ext'; text: string }[] = []
  for (const letter of words) {
    const letters = isExtended(letter) ? 'latin-ext' : 'latin'
    const last = runs.at(-1)
    if (last?.letters === letters) last.text += letter
    else runs.push({ letters, text: letter })
  }
  return runs
}

/** Begins a new page when so many points do not fit on this one. */
export function keepTogether(document: PdfPage, height: number) {
  if (document.y + height > document.page.height - document.page.margins.bottom) document.addPage()
}

/** After all pages are there, since each says how many there are. */
function footers(document: PdfPage, foot: string) {
  const { start, count } = document.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    document.switchToPage(page)
    // Writing below the margin would begin a new page.
    document.page.margins.bottom = 0
    document.markContent('Artifact', { type: 'Pagination' })
    document
      .font('latin-400')
      .fontSize(9)
      .fillColor(soft)
      .text(`${foot}  ·  Page ${page - start + 1} of ${count}`, margin, document.page.height - points(15), {
        lineBreak: false,
      })
    document.endMarkedContent()
  }
}
