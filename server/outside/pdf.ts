import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import QRCode from 'qrcode'

/** One piece of a paper, in reading order. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly words: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly { readonly name: string; readonly value: string }[] }
  | { readonly kind: 'card'; readonly title: string; readonly lines: readonly CardLine[]; readonly square: Square }

/** A line on a card; what somebody must read off it stands out. */
export type CardLine = { readonly words: string; readonly isBold?: true }

/** A square code: the address it holds, and what a screen reader says of it. */
export type Square = { readonly address: string; readonly alt: string }

/** A paper to print or read: its title becomes the first heading. */
export type Paper = {
  readonly title: string
  readonly lead?: string
  readonly blocks: readonly PaperBlock[]
  /** Said small at the foot of every page, beside its number. */
  readonly foot: string
  /** The colour of its headings, by the place it comes from; that of carers unless given. */
  readonly colour?: 'working-together'
}

const points = (millimetres: number) => (millimetres * 72) / 25.4
const margin = points(20)
const ink = '#1c2826'
const soft = '#4a5a57'
const edge = '#6e3b7a'
const slate = '#1f4b87'
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
type Document = InstanceType<typeof PDFDocument>
type Style = { readonly size?: number; readonly weight?: Weight; readonly colour?: string; readonly gap?: number }

/** Makes an A4 PDF that screen readers can read: tagged, with its language, its title and its headings (PDF/UA). */
export function makePdf({ title, lead, blocks, foot, colour }: Paper): Promise<Buffer> {
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
  tagged(document, root, 'H1', () => write(document, title, { size: 24, weight: 700, gap: 6 }))
  if (lead) tagged(document, root, 'P', () => write(document, lead, { colour: soft, gap: 10 }))
  for (const block of blocks) add(document, root, block, colour === 'working-together' ? slate : edge)
  root.end()
  footers(document, foot)
  document.end()
  return done
}

function bytesOf(document: Document): Promise<Buffer> {
  const parts: Buffer[] = []
  return new Promise((ready, refuse) => {
    document.on('data', (part: Buffer) => parts.push(part))
    document.once('end', () => ready(Buffer.concat(parts)))
    document.once('error', refuse)
  })
}

type Structure = PDFKit.PDFStructureElement

/** What is written by `work` is one element of the structure; a page break inside it keeps its place. */
function tagged(document: Document, parent: Structure, type: string, work: () => void, options: object = {}) {
  parent.add(document.struct(type, options, work))
}

function add(document: Document, root: Structure, block: PaperBlock, ofHeadings: string) {
  switch (block.kind) {
    case 'heading': {
      // A heading at the foot of a page would stand apart from what it heads.
      keepTogether(document, 70)
      document.y += block.level === 2 ? 8 : 4
      const size = block.level === 2 ? 16 : 13
      return tagged(document, root, `H${block.level}`, () =>
        write(document, block.words, { size, weight: 700, colour: ofHeadings, gap: 3 }),
      )
    }
    case 'words':
      return tagged(document, root, 'P', () => write(document, block.words, { gap: 6 }))
    case 'list': {
      const list = document.struct('L')
      root.add(list)
      for (const item of block.items) {
        const line = document.struct('LI')
        list.add(line)
        tagged(document, line, 'LBody', () => write(document, `•  ${item}`, { gap: 3 }))
        line.end()
      }
      list.end()
      return
    }
    case 'facts':
      for (const { name, value } of block.facts) {
        keepTogether(document, 40)
        tagged(document, root, 'P', () => {
          write(document, `${name}: `, { weight: 700 }, true)
          write(document, value, { gap: 5 })
        })
      }
      return
    case 'card':
      return addCard(document, root, block)
  }
}

/** A bank card's size, so that it fits where people keep those. */
const card = { width: points(85.6), height: points(54) }

function addCard(document: Document, root: Structure, { title, lines, square }: PaperBlock & { kind: 'card' }) {
  keepTogether(document, card.height + 20)
  const [left, top] = [margin, document.y + 6]
  const side = points(29)
  const inset = points(5)
  document.markContent('Artifact', { type: 'Layout' })
  document.roundedRect(left, top, card.width, card.height, 8).dash(3, { space: 3 }).strokeColor(soft).stroke().undash()
  document.rect(left + inset, top + inset, card.width - 2 * inset, 2.5).fill(edge)
  document.endMarkedContent()
  const width = card.width - side - 3 * inset
  document.x = left + inset
  document.y = top + inset + 8
  tagged(document, root, 'P', () =>
    write(document, title, { size: 12, weight: 700, gap: 4 }, false, card.width - 2 * inset),
  )
  for (const { words, isBold } of lines)
    tagged(document, root, 'P', () =>
      write(document, words, isBold ? { size: 11, weight: 700, gap: 3 } : { size: 8.5, gap: 3 }, false, width),
    )
  const corner = { x: left + card.width - side - inset, y: top + card.height - side - inset }
  tagged(document, root, 'Figure', () => drawSquare(document, square.address, { ...corner, side }), {
    alt: square.alt,
    bbox: [corner.x, corner.y, corner.x + side, corner.y + side],
  })
  document.x = margin
  document.y = top + card.height + 14
}

function drawSquare(document: Document, address: string, at: { x: number; y: number; side: number }) {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' })
  const cell = at.side / modules.size
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      // A hair wider than its place: else a thin white line shows between two when it is printed.
      if (modules.get(row, column)) document.rect(at.x + column * cell, at.y + row * cell, cell + 0.1, cell + 0.1)
  document.fill('#000000')
}

/** Letters that each font file holds (the two subsets of Google Fonts): a name from Poland is written whole. */
const isExtended = (letter: string): boolean =>
  /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff\u20a0-\u20ab]/.test(letter)

function write(
  document: Document,
  words: string,
  { size = textSize, weight = 400, colour = ink, gap = 0 }: Style,
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

function keepTogether(document: Document, height: number) {
  if (document.y + height > document.page.height - document.page.margins.bottom) document.addPage()
}

/** After all pages are there, since each says how many there are. */
function footers(document: Document, foot: string) {
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
