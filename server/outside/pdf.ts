import QRCode from 'qrcode'
import {
  beginPdf,
  edge,
  keepTogether,
  margin,
  type PdfPage,
  points,
  type Structure,
  slate,
  soft,
  tagged,
  write,
} from './pdf-writing.ts'

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

/** Makes an A4 PDF that screen readers can read: tagged, with its language, its title and its headings (PDF/UA). */
export function makePdf({ title, lead, blocks, foot, colour }: Paper): Promise<Buffer> {
  const { document, root, finish } = beginPdf(title)
  tagged(document, root, 'H1', () => write(document, title, { size: 24, weight: 700, gap: 6 }))
  if (lead) tagged(document, root, 'P', () => write(document, lead, { colour: soft, gap: 10 }))
  for (const block of blocks) add(document, root, block, colour === 'working-together' ? slate : edge)
  return finish(foot)
}

function add(document: PdfPage, root: Structure, block: PaperBlock, ofHeadings: string) {
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
        // The point stands in the margin of its words, also of their second line.
        keepTogether(document, 24)
        const top = document.y
        tagged(document, line, 'Lbl', () => write(document, '•', {}))
        document.x = margin + 14
        document.y = top
        tagged(document, line, 'LBody', () => write(document, item, { gap: 3 }))
        document.x = margin
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

function addCard(document: PdfPage, root: Structure, { title, lines, square }: PaperBlock & { kind: 'card' }) {
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

function drawSquare(document: PdfPage, address: string, at: { x: number; y: number; side: number }) {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' })
  const cell = at.side / modules.size
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      // A hair wider than its place: else a thin white line shows between two when it is printed.
      if (modules.get(row, column)) document.rect(at.x + column * cell, at.y + row * cell, cell + 0.1, cell + 0.1)
  document.fill('#000000')
}
