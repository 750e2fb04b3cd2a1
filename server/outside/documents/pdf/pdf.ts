import { getDocumentProxy } from 'unpdf'
import './old-node.ts'
import type { Cleaned } from '../clean-words.ts'
import type { Found, PictureSource } from '../found.ts'
import { limits } from '../limits.ts'
import type { Pictures, Progress } from '../reading.ts'
import { sayings, Unreadable } from '../unreadable.ts'
import { arranged } from './arranging.ts'
import { draftsOf } from './columns.ts'
import type { Draft } from './drafts.ts'
import { finished } from './finishing.ts'
import { type Sheet, withoutFurniture } from './furniture.ts'
import { vocabularyOf } from './joining.ts'
import { rowsOf } from './lines.ts'
import {
  areSafelyPaired,
  isFigure,
  type PagePicture,
  picturesOfPage,
  withoutBadges,
  withPictures,
} from './page-pictures.ts'
import { type Fonts, type Pdf, piecesOf } from './pieces.ts'
import { type Tree, taggedDrafts } from './tagged.ts'

/** Reads a PDF: by the structure its writer put in where there is one to be trusted, else by where the words stand. */
export async function readPdf(
  bytes: Uint8Array,
  cleaned: Cleaned,
  progress: Progress,
  pictures: Pictures,
): Promise<Found> {
  const pdf = await opened(bytes)
  const hasPictures = pictures === 'kept' && /\/Subtype\s*\/Image\b/.test(Buffer.from(bytes).toString('latin1'))
  const drawn: PagePicture[][] = []
  if (pdf.numPages > limits.pages) throw new Unreadable(sayings.tooManyPages(limits.pages))
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as {
    info: { Title?: unknown; IsXFAPresent?: boolean }
  }
  const sheets: Sheet[] = []
  const trees = new Map<number, Tree>()
  const fonts: Fonts = new Map()
  const isMarked = (await pdf.getMarkInfo().catch(() => null))?.Marked === true
  const broken: number[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number)
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view
      sheets.push({ number, width: right - left, height: top - bottom, pieces: await piecesOf(page, fonts, cleaned) })
      const tree: Tree | null = isMarked ? await page.getStructTree() : null
      if (tree) trees.set(number, tree)
      if (hasPictures) drawn.push(await picturesOfPage(page))
      page.cleanup()
    } catch {
      broken.push(number)
    }
    if (number % 5 === 0 || number === pdf.numPages) progress(number, pdf.numPages)
  }
  await pdf.destroy()
  const silent = sheets
    .filter(({ pieces }) => pieces.every(({ text }) => text.trim() === ''))
    .map(({ number }) => number)
  if (silent.length === sheets.length)
    throw new Unreadable(broken.length === pdf.numPages ? sayings.broken : sayings.scan)
  const isTagged = isTrusted(sheets, trees)
  const hasFurniture = withoutFurniture(sheets)
  const vocabulary = vocabularyOf(sheets.flatMap(({ pieces, number }) => rowsOf(pieces, number).flat()))
  const shown = withoutBadges(drawn)
  const unpaired: number[] = []
  const drafts = sheets.flatMap(({ pieces, number }, at): Draft[] => {
    const tree = trees.get(number)
    const own =
      isTagged && tree
        ? taggedDrafts(tree, pieces, number, vocabulary)
        : arranged(rowsOf(pieces, number)).flatMap((region) => draftsOf(region, vocabulary))
    const pictures = shown[at] ?? []
    if (!areSafelyPaired(own.filter(isFigure), pictures)) unpaired.push(number)
    return withPictures(own, pictures, number)
  })
  const { blocks, hasContents } = finished(drafts, vocabulary)
  return {
    blocks,
    title: typeof info.Title === 'string' ? info.Title : '',
    pictureSource: dotsIn(shown.flat()),
    warnings: [
      ...(isTagged
        ? []
        : ['This PDF does not say what its headings and lists are. We went by how it looks: check them.']),
      ...(hasFurniture ? ['We left out what is the same on every page, such as page numbers.'] : []),
      ...(hasContents ? ['We left out the table of contents: it follows from the headings.'] : []),
      ...(silent.length > 0 ? [`We found no words on ${pagesCalled(silent)}: there may be only a picture.`] : []),
      ...(hasPictures && unpaired.length > 0
        ? [`We could not tell which picture belongs to which words on ${pagesCalled(unpaired)}. We kept the words.`]
        : []),
      ...(broken.length > 0 ? [`We could not read ${pagesCalled(broken)}.`] : []),
    ],
  }
}

const dotsIn = (pictures: readonly PagePicture[]): PictureSource => {
  const byName = new Map(pictures.map(({ name, dots }) => [name, dots]))
  return (name) => byName.get(name)
}

const pagesCalled = (numbers: readonly number[]): string =>
  `page${numbers.length === 1 ? '' : 's'} ${numbers.slice(0, 10).join(', ')}${numbers.length > 10 ? ' and more' : ''}`

async function opened(bytes: Uint8Array): Promise<Pdf> {
  try {
    // Nothing in it may be run or fetched, and pictures are not drawn.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      enableXfa: false,
      stopAtErrors: false,
      maxImageSize: 4_000_000,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    })
  } catch (error) {
    throw new Unreadable(
      error instanceof Error && error.name === 'PasswordException' ? sayings.password : sayings.broken,
    )
  }
}

/** A structure is trusted when nearly all words are in it, and it is more than one heap. */
function isTrusted(sheets: readonly Sheet[], trees: ReadonlyMap<number, Tree>): boolean {
  if (trees.size === 0) return false
  let inside = 0
  let all = 0
  let nodes = 0
  for (const { number, pieces } of sheets) {
    const marks = new Set<string>()
    const collect = (node: Tree): void => {
      if (node.type === 'content' && node.id) marks.add(node.id)
      else if (node.role) nodes++
      for (const child of node.children ?? []) collect(child)
    }
    const tree = trees.get(number)
    if (tree) collect(tree)
    for (const { text, mark, isArtifact } of pieces) {
      if (isArtifact) continue
      all += text.length
      if (mark !== undefined && marks.has(mark)) inside += text.length
    }
  }
  return all > 0 && inside >= all * 0.85 && nodes > trees.size * 2
}
