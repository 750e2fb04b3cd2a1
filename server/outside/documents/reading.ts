import type { Block, ReadDocument } from '#server/domain/documents/drafts/blocks.ts'
import { cleanWords, nothingCleaned, warningsOf } from './clean-words.ts'
import { kindOf } from './detecting.ts'
import { readDocx } from './docx.ts'
import { textOf } from './encoding.ts'
import type { Found } from './found.ts'
import { readHtml } from './html-blocks.ts'
import { inWords, keptPictures } from './kept-pictures.ts'
import { limits } from './limits.ts'
import { readMarkdown } from './markdown.ts'
import { mended } from './mending.ts'
import { readFlatOdt, readOdt } from './odt.ts'
import { readPdf } from './pdf/pdf.ts'
import { readPlainText } from './plain-text.ts'
import { sayings, Unreadable } from './unreadable.ts'

/** How far the reading is: pages of a PDF so far, of how many. */
export type Progress = (done: number, of: number) => void

/** What becomes of the pictures of a document: kept beside it, or only the words that stand for them. */
export type Pictures = 'kept' | 'in-words'

/** Reads a document. Heavy work on words that nobody vouches for: only ever called in a process of its own (see `bring-in.ts`). */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  progress: Progress,
  pictures: Pictures = 'in-words',
): Promise<ReadDocument> {
  if (bytes.length > limits.file) throw new Unreadable(sayings.tooBig(limits.file / 2 ** 20))
  const cleaned = nothingCleaned()
  const kind = kindOf(bytes, name)
  const readers = {
    docx: () => readDocx(bytes, cleaned),
    odt: () => readOdt(bytes, cleaned),
    fodt: () => readFlatOdt(bytes, cleaned),
    pdf: () => readPdf(bytes, cleaned, progress, pictures),
    html: () => readHtml(textOf(bytes), cleaned),
    markdown: () => readMarkdown(textOf(bytes), cleaned),
    text: () => readPlainText(textOf(bytes), cleaned),
  }
  const found: Found = await readers[kind]()
  const read = mended(found.blocks)
  const pictured = pictures === 'kept' ? await keptPictures(found, read) : { blocks: read.map(wordsOnly), warnings: [] }
  const { blocks } = pictured
  if (!blocks.some(({ type, text }) => type !== 'image' && text !== '')) throw new Unreadable(sayings.noWords)
  const title = titleOf(blocks, cleanWords(found.title, cleaned), name)
  return {
    title,
    blocks,
    warnings: [
      ...new Set([
        ...renamed(kind, name),
        ...found.warnings,
        ...pictured.warnings,
        ...missingWords(blocks),
        ...warningsOf(cleaned),
      ]),
    ],
    ...('pictures' in pictured ? { pictures: pictured.pictures } : {}),
  }
}

const wordsOnly = (block: Block): Block => (block.type === 'image' ? inWords(block) : block)

/** What a document calls itself: its first heading when that stands on top, else what its properties say, else how it begins. */
function titleOf(blocks: readonly Block[], said: string, name: string): string {
  const shortest = Math.min(6, ...blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : [])))
  const top = blocks.find((block) => block.type === 'heading' && block.level === shortest)
  const isFirst = top !== undefined && blocks.indexOf(top) < 8
  if (top && isFirst && top.text.length <= 200 && shortest === 1) return withoutNotes(top)
  const isSaid =
    said !== '' && !/^(microsoft word|untitled|document\d*$|slide \d)|\.(docx?|odt|pdf|html?|indd|pub)$/i.test(said)
  if (isSaid && said.length <= 200) return said.replace(/\s+/g, ' ')
  if (top && top.text.length <= 200) return withoutNotes(top)
  const first = blocks.find(({ type, text }) => type !== 'image' && text !== '')
  const line = first ? (withoutNotes(first).split('\n', 1)[0] ?? '') : ''
  return line !== '' && line.length <= 100 ? line : name.replace(/\.[^.]+$/, '')
}

/** A title points at no notes. */
const withoutNotes = (block: Block): string =>
  'runs' in block
    ? block.runs
        .filter(({ note }) => note === undefined)
        .map(({ text }) => text)
        .join('')
    : block.text

function missingWords(blocks: readonly Block[]): string[] {
  const silent = blocks.filter((block) => block.type === 'image' && block.alt === '').length
  if (silent === 0) return []
  if (silent === 1)
    return ['One picture has no words to stand for it. Say what it shows, for people who cannot see it.']
  return [`${silent} pictures have no words to stand for them. Say what they show, for people who cannot see them.`]
}

const endings: Readonly<Record<ReturnType<typeof kindOf>, RegExp>> = {
  docx: /\.(docx|docm|dotx|dotm)$/i,
  odt: /\.(odt|ott)$/i,
  fodt: /\.(fodt|xml|odt)$/i,
  pdf: /\.pdf$/i,
  html: /\.(x?html?|txt|md)$/i,
  markdown: /\.(md|markdown|txt)$/i,
  text: /./,
}

function renamed(kind: ReturnType<typeof kindOf>, name: string): string[] {
  if (!/\.[a-z0-9]{2,5}$/i.test(name) || endings[kind].test(name)) return []
  return [`By its name this would be another kind of file. We read it as .${kind}, which is what is in it.`]
}
