import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  type ILevelsOptions,
  ImageRun,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Cell, Image, ListItem, Run } from '#server/domain/documents/drafts/blocks.ts'
import { safeLink } from '../safe-link.ts'
import { type Album, noPictures } from './album.ts'
import { levelsOf, type Mark } from './html.ts'

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

/** Black and bold, in half points: what an office's program makes of headings by itself is often pale blue. */
const headingStyles = Object.fromEntries(
  [40, 32, 28, 26, 24, 24].map((size, at) => [
    `heading${at + 1}`,
    { run: { font: 'Arial', size, bold: true, color: '1C2826' }, paragraph: { spacing: { before: 280, after: 120 } } },
  ]),
)

/** A document as a clean Word file: real headings, lists, tables and notes, and nothing of the file it once came from. */
export function docxOf(blocks: readonly Block[], { title, mark }: Mark, album = noPictures): Promise<Buffer> {
  const notes = blocks.flatMap((block) => (block.type === 'footnote' ? [block] : []))
  const numbers = new Map(notes.map(({ label }, at) => [label, at + 1]))
  const levels = levelsOf(blocks)
  const lists = new Lists(numbers)
  const hasTitle = blocks.some((block) => block.type === 'heading' && block.text === title)
  const children = [
    ...(hasTitle ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, text: title })]),
    ...blocks.flatMap((block, at) => blockParts(block, levels[at] ?? 2, { notes: numbers, lists, album })),
    ...(mark
      ? [new Paragraph({ spacing: { before: 480 }, children: [new TextRun({ text: mark, italics: true })] })]
      : []),
  ]
  const document = new Document({
    title,
    creator: '',
    styles: {
      paragraphStyles: [{ id: 'Quote', name: 'Quote', basedOn: 'Normal', run: { italics: true } }],
      default: {
        ...headingStyles,
        document: { run: { font: 'Arial', size: 24 }, paragraph: { spacing: { after: 160, line: 312 } } },
      },
    },
    numbering: { config: lists.config() },
    footnotes: Object.fromEntries(
      notes.map((note, at) => [at + 1, { children: [new Paragraph({ children: childrenOf(note.runs, numbers) })] }]),
    ),
    sections: [{ children }],
  })
  return Packer.toBuffer(document)
}

/** Numbered lists, each with a numbering of its own, so that each begins where it should. */
class Lists {
  readonly #notes: ReadonlyMap<string, number>
  readonly #starts: number[] = []

  constructor(notes: ReadonlyMap<string, number>) {
    this.#notes = notes
  }

  parts(isOrdered: boolean, items: readonly ListItem[], start = 1): Paragraph[] {
    const reference = isOrdered ? `list-${this.#starts.push(start)}` : ''
    return this.#points(isOrdered, items, 0, reference)
  }

  #points(isOrdered: boolean, items: readonly ListItem[], level: number, reference: string): Paragraph[] {
    return items.flatMap((item) => {
      const place = isOrdered ? { numbering: { reference, level } } : { bullet: { level } }
      const own = new Paragraph({ ...place, children: childrenOf(item.runs, this.#notes) })
      if (!item.items) return [own]
      const inner = item.ordered && reference === '' ? `list-${this.#starts.push(1)}` : reference
      return [own, ...this.#points(item.ordered ?? false, item.items, Math.min(8, level + 1), inner)]
    })
  }

  config(): { reference: string; levels: ILevelsOptions[] }[] {
    return this.#starts.map((start, at) => ({
      reference: `list-${at + 1}`,
      levels: Array.from({ length: 9 }, (_, level) => ({
        level,
        format: LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        alignment: AlignmentType.START,
        start: level === 0 ? start : 1,
        style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
      })),
    }))
  }
}

type Around = { readonly notes: ReadonlyMap<string, number>; readonly lists: Lists; readonly album: Album }

function blockParts(block: Block, level: number, { notes, lists, album }: Around): (Paragraph | Table)[] {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[level - 1] ?? HeadingLevel.HEADING_6,
          children: childrenOf(block.runs, notes),
        }),
      ]
    case 'paragraph':
      return [new Paragraph({ children: childrenOf(block.runs, notes) })]
    case 'quote':
      return [
        new Paragraph({ style: 'Quote', indent: { left: 720, right: 720 }, children: childrenOf(block.runs, notes) }),
      ]
    case 'list':
      return lists.parts(block.ordered, block.items, block.start)
    case 'table':
      return [...(block.caption ? [new Paragraph(block.caption)] : []), tablePart(block.rows, notes)]
    case 'image':
      return picturePart(block, album)
    case 'footnote':
      return []
  }
}

function picturePart(image: Image, album: Album): Paragraph[] {
  const shown = album(image, { width: 600, height: 820 })
  if (!shown && image.alt === '') return []
  if (!shown) return [new Paragraph({ children: [new TextRun({ text: `[Picture: ${image.alt}]`, italics: true })] })]
  const run = new ImageRun({
    type: shown.type === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(shown.bytes, 'base64'),
    transformation: { width: shown.width, height: shown.height },
    altText: { name: 'Picture', title: '', description: image.alt },
  })
  // Line spacing by the letter would cut a picture off.
  return [new Paragraph({ spacing: { line: 240, lineRule: LineRuleType.AUTO }, children: [run] })]
}

function tablePart(rows: readonly (readonly Cell[])[], notes: ReadonlyMap<string, number>): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0 && row.every(({ header }) => header === true),
          children: row.map(
            ({ runs, columns, rows: reach, header }) =>
              new TableCell({
                ...(columns ? { columnSpan: columns } : {}),
                ...(reach ? { rowSpan: reach } : {}),
                children: [
                  new Paragraph({
                    children: childrenOf(header ? runs.map((run) => ({ ...run, bold: true })) : runs, notes),
                  }),
                ],
              }),
          ),
        }),
    ),
  })
}

function childrenOf(runs: readonly Run[], notes: ReadonlyMap<string, number>): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const number = run.note === undefined ? undefined : notes.get(run.note)
    if (number !== undefined) return [new FootnoteReferenceRun(number)]
    const link = run.href === undefined ? undefined : safeLink(run.href)
    const isLink = link?.kind === 'safe' && !link.href.startsWith('#')
    const words = run.text.split('\n').map(
      (text, at) =>
        new TextRun({
          text,
          ...(at > 0 ? { break: 1 } : {}),
          ...(run.bold ? { bold: true } : {}),
          ...(run.italic ? { italics: true } : {}),
          ...(isLink ? { style: 'Hyperlink' } : {}),
        }),
    )
    return isLink && link.kind === 'safe' ? [new ExternalHyperlink({ link: link.href, children: words })] : words
  })
}
