import type { Block, Image, ListItem } from '#server/domain/documents/drafts/blocks.ts'
import {
  beginPdf,
  edge,
  keepTogether,
  margin,
  type PdfPage,
  type Structure,
  soft,
  tagged,
  write,
} from '../../pdf-writing.ts'
import { type Album, noPictures } from './album.ts'
import { levelsOf, type Mark } from './html.ts'
import { writeRuns } from './pdf-runs.ts'
import { addTable } from './pdf-table.ts'

const sizes = [24, 17, 14, 13, 12, 12] as const

/** A document as an A4 PDF that screen readers can read: tagged, with headings, lists and tables as such (PDF/UA). */
export function documentPdf(blocks: readonly Block[], { title, mark }: Mark, album = noPictures): Promise<Buffer> {
  const { document, root, finish } = beginPdf(title)
  const levels = levelsOf(blocks)
  if (!blocks.some((block) => block.type === 'heading' && block.text === title)) addHeading(document, root, 1, title)
  const notes = blocks.flatMap((block) => (block.type === 'footnote' ? [block] : []))
  for (const [at, block] of blocks.entries()) add(document, root, block, { level: levels[at] ?? 2, album })
  if (notes.length > 0) addHeading(document, root, 2, 'Notes')
  for (const { label, runs } of notes)
    tagged(document, root, 'P', () => writeRuns(document, [{ text: `${label}  ` }, ...runs], { size: 10.5, gap: 4 }))
  if (mark) {
    keepTogether(document, 60)
    document.y += 14
    tagged(document, root, 'P', () => write(document, mark, { weight: 700, colour: edge, gap: 4 }))
  }
  return finish(title.length > 80 ? `${title.slice(0, 80)}…` : title)
}

type Around = { readonly level: number; readonly album: Album }

function add(document: PdfPage, root: Structure, block: Block, { level, album }: Around) {
  switch (block.type) {
    case 'heading':
      return addHeading(document, root, level, block.text)
    case 'paragraph':
      return tagged(document, root, 'P', () => writeRuns(document, block.runs, { gap: 7 }))
    case 'quote':
      return indented(document, 20, () =>
        tagged(document, root, 'BlockQuote', () => writeRuns(document, block.runs, { gap: 7, isSlanted: true })),
      )
    case 'image':
      return addPicture(document, root, block, album)
    case 'list':
      addList(document, root, block)
      document.y += 4
      return
    case 'table':
      return addTable(document, root, block)
    case 'footnote':
      return
  }
}

/** Drawn as a figure with its words; one that only adorns is passed over by a screen reader. */
function addPicture(document: PdfPage, root: Structure, image: Image, album: Album) {
  const shown = album(image, { width: (document.page.width - 2 * margin) / pointsInPixel, height: 800 })
  if (!shown && image.alt === '') return
  if (!shown)
    return tagged(document, root, 'P', () => write(document, `[Picture: ${image.alt}]`, { colour: soft, gap: 7 }))
  const [width, height] = [shown.width * pointsInPixel, shown.height * pointsInPixel]
  keepTogether(document, height)
  const top = document.y
  const draw = () => document.image(Buffer.from(shown.bytes, 'base64'), margin, top, { width, height })
  if (image.alt === '') {
    document.markContent('Artifact', { type: 'Layout' })
    draw()
    document.endMarkedContent()
  } else tagged(document, root, 'Figure', draw, { alt: image.alt })
  document.x = margin
  document.y = top + height + 10
}

const pointsInPixel = 0.75

function addHeading(document: PdfPage, root: Structure, level: number, words: string) {
  // A heading at the foot of a page would stand apart from what it heads.
  keepTogether(document, 70)
  if (level > 1) document.y += 8
  const size = sizes[level - 1] ?? 12
  tagged(document, root, `H${level}`, () => write(document, words, { size, weight: 700, gap: 5 }))
}

function addList(
  document: PdfPage,
  parent: Structure,
  { ordered, start = 1, items }: { ordered?: boolean; start?: number; items: readonly ListItem[] },
): void {
  const list = document.struct('L')
  parent.add(list)
  indented(document, 14, () => {
    for (const [at, item] of items.entries()) {
      const line = document.struct('LI')
      list.add(line)
      const label = ordered ? `${start + at}.  ` : '•  '
      tagged(document, line, 'LBody', () => writeRuns(document, [{ text: label }, ...item.runs], { gap: 3 }))
      if (item.items) addList(document, line, { ordered: item.ordered ?? false, items: item.items })
      line.end()
    }
  })
  list.end()
}

/** What is written by `work` stands so many points further in. */
function indented(document: PdfPage, points: number, work: () => void): void {
  const from = document.x
  document.x = from + points
  work()
  document.x = Math.max(margin, from)
}
