import { getResolvedPDFJS } from 'unpdf'
import type { Dots } from '../found.ts'
import type { Draft } from './drafts.ts'
import type { PdfPage } from './pieces.ts'

/** A picture on a page: its dots, and where it stands, in points from the lower left corner. */
export type PagePicture = {
  readonly name: string
  readonly left: number
  readonly bottom: number
  readonly width: number
  readonly height: number
  readonly dots: Dots
}

type Matrix = readonly [number, number, number, number, number, number]
const asDrawn: Matrix = [1, 0, 0, 1, 0, 0]
const within = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

/** Smaller than this either way, in points, is a bullet or a line. */
const least = 18

/** The pictures a page draws, but for what is behind all of its words. */
export async function picturesOfPage(page: PdfPage): Promise<PagePicture[]> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  const found: PagePicture[] = []
  const kept: Matrix[] = []
  let matrix = asDrawn
  for (const [at, act] of fnArray.entries()) {
    const words = argsArray[at] as readonly unknown[] | null
    if (act === OPS.save || act === OPS.paintFormXObjectBegin) kept.push(matrix)
    if (act === OPS.restore || act === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? asDrawn
    const change = act === OPS.transform ? words : act === OPS.paintFormXObjectBegin ? words?.[0] : undefined
    if (Array.isArray(change) && change.length === 6) matrix = within(matrix, change as unknown as Matrix)
    if (act !== OPS.paintImageXObject || typeof words?.[0] !== 'string') continue
    const [width, height] = [Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3])]
    const isBackdrop = width * height > (right - left) * (top - bottom) * 0.7
    if (width < least || height < least || isBackdrop) continue
    const dots = await dotsOf(page, words[0])
    const corner = {
      left: Math.min(matrix[4], matrix[4] + matrix[0]),
      bottom: Math.min(matrix[5], matrix[5] + matrix[3]),
    }
    if (dots) found.push({ name: `pdf:${page.pageNumber}:${found.length}`, ...corner, width, height, dots })
  }
  return found
}

/** The library hands dots over when they are ready; one that could not be decoded never is. */
const patience = 3000

async function dotsOf(page: PdfPage, name: string): Promise<Dots | undefined> {
  const shelf = name.startsWith('g_') ? page.commonObjs : page.objs
  const image = await new Promise<unknown>((ready) => {
    const timer = setTimeout(() => ready(undefined), patience)
    shelf.get(name, (found: unknown) => {
      clearTimeout(timer)
      ready(found)
    })
  })
  if (typeof image !== 'object' || image === null || !('data' in image) || !('kind' in image)) return undefined
  const { data, width, height, kind } = image as { data: unknown; width: number; height: number; kind: number }
  const channels = ([undefined, 1, 3, 4] as const)[kind]
  if (!channels || !(data instanceof Uint8ClampedArray || data instanceof Uint8Array)) return undefined
  return { data, width, height, channels }
}

/** What stands at one place on most pages, such as a badge at their head, is no picture of the document. */
export function withoutBadges(pages: readonly (readonly PagePicture[])[]): PagePicture[][] {
  const places = new Map<string, number>()
  const place = ({ left, bottom, width, height }: PagePicture) => [left, bottom, width, height].map(Math.round).join()
  for (const picture of pages.flat()) places.set(place(picture), (places.get(place(picture)) ?? 0) + 1)
  const most = Math.max(2, pages.length / 2)
  return pages.map((pictures) => pictures.filter((picture) => (places.get(place(picture)) ?? 0) < most))
}

/** The drafts of a page with its pictures: where their writer said a figure is, else between the words above and below. */
export function withPictures(drafts: readonly Draft[], pictures: readonly PagePicture[], page: number): Draft[] {
  const figures = drafts.filter(isFigure)
  // Words that say what a picture shows must not land under another one.
  if (!areSafelyPaired(figures, pictures)) return [...drafts]
  const all = drafts.map((draft) => (isFigure(draft) ? filled(draft, pictures[figures.indexOf(draft)]) : draft))
  for (const picture of pictures.slice(figures.length)) {
    const middle = picture.bottom + picture.height / 2
    const below = all.findIndex(
      (draft) => 'lines' in draft && (draft.lines[0]?.y ?? 0) < middle && isBeside(draft, picture),
    )
    all.splice(below === -1 ? all.length : below, 0, pictureDraft(picture, page, ''))
  }
  return all
}

/** As many pictures as figures, or figures without words, which any picture may fill. */
export const areSafelyPaired = (figures: readonly Draft[], pictures: readonly PagePicture[]): boolean =>
  figures.length === pictures.length || figures.every((figure) => isFigure(figure) && figure.block.text === '')

type Figure = Extract<Draft, { kind: 'block' }>
export const isFigure = (draft: Draft): draft is Figure => draft.kind === 'block' && draft.block.type === 'image'

function filled(figure: Figure, picture: PagePicture | undefined): Draft {
  const alt = figure.block.type === 'image' ? figure.block.alt : ''
  return picture ? pictureDraft(picture, figure.page, alt) : figure
}

/** Words in the same column. */
const isBeside = (draft: Draft, { left, width }: PagePicture): boolean =>
  'lines' in draft && draft.lines.some((line) => line.left < left + width && line.right > left)

const pictureDraft = ({ name, width }: PagePicture, page: number, alt: string): Draft => ({
  kind: 'block',
  page,
  // Points are 72 to the inch, CSS pixels 96.
  block: { type: 'image', text: alt, alt, picture: name, width: Math.round((width * 96) / 72) },
})
