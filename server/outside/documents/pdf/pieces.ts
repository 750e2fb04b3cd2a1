import type { getDocumentProxy } from 'unpdf'
import { type Cleaned, cleanWords } from '../clean-words.ts'
import { safeLink } from '../safe-link.ts'

/** A PDF, opened. */
export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
export type PdfPage = Awaited<ReturnType<Pdf['getPage']>>

/** A few letters on a page, where they stand (in points from the lower left corner), and how they look. */
export type Piece = {
  text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | undefined
  /** The marked content it belongs to; undefined when its writer said it is no part of the text. */
  readonly mark: string | undefined
  readonly isArtifact: boolean
  /** Whether a blank stands before it. */
  isApart: boolean
}

/** What the fonts of a document are, found out page by page as they are met. */
export type Fonts = Map<string, { readonly bold: boolean; readonly italic: boolean }>

type Box = {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
  readonly href: string
}

/** The pieces of a page in the order in which they were drawn. */
export async function piecesOf(page: PdfPage, fonts: Fonts, cleaned: Cleaned): Promise<Piece[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  await learnFonts(page, fonts, items)
  const links = await linksOf(page)
  const pieces: Piece[] = []
  const marks: { id: string | undefined; isArtifact: boolean }[] = []
  let isApart = false
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop()
      else
        marks.push({
          id: 'id' in item && item.id ? String(item.id) : undefined,
          isArtifact: 'tag' in item && item.tag === 'Artifact',
        })
      continue
    }
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[]
    const text = cleanWords(item.str, cleaned)
    // Letters across the page are a watermark or a stamp.
    const isLevel = Math.abs(b) < Math.abs(a) * 0.1 && a > 0
    if (text.trim() === '') isApart ||= text !== '' || item.hasEOL
    else if (isLevel || (a === 0 && b === 0)) {
      const font = fonts.get(item.fontName)
      const size = Math.hypot(c, d) || item.height
      const mark = marks.findLast(({ id }) => id !== undefined)?.id
      const middle = x + item.width / 2
      const href = links.find(
        (box) => middle >= box.left && middle <= box.right && y + size / 3 >= box.bottom && y + size / 3 <= box.top,
      )?.href
      const isArtifact = marks.some((each) => each.isArtifact)
      pieces.push({
        text,
        x,
        y,
        width: item.width,
        size,
        bold: font?.bold ?? false,
        italic: font?.italic ?? false,
        href,
        mark,
        isArtifact,
        isApart,
      })
      isApart = item.hasEOL
    }
  }
  return pieces
}

/** A font says that it is bold only in its name, and its name is known only once a page that uses it was made ready to draw. */
async function learnFonts(page: PdfPage, fonts: Fonts, items: readonly object[]): Promise<void> {
  const names = new Set(
    items.flatMap((item) => ('fontName' in item && typeof item.fontName === 'string' ? [item.fontName] : [])),
  )
  if ([...names].every((name) => fonts.has(name))) return
  try {
    await page.getOperatorList()
  } catch {
    // A picture that cannot be drawn says nothing of the words.
  }
  for (const name of names) {
    if (fonts.has(name)) continue
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined
    const called = typeof font === 'object' && font && 'name' in font ? String(font.name) : ''
    const isTold = (fact: string) =>
      typeof font === 'object' && font !== null && fact in font && (font as Record<string, unknown>)[fact] === true
    fonts.set(name, {
      bold: isTold('bold') || isTold('black') || /bold|black|heavy|demi|semibd/i.test(called),
      italic: isTold('italic') || /ital|obliq/i.test(called),
    })
  }
}

async function linksOf(page: PdfPage): Promise<Box[]> {
  const annotations = (await page.getAnnotations()) as readonly {
    subtype?: string
    url?: string
    unsafeUrl?: string
    rect?: number[]
  }[]
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const link = subtype === 'Link' ? safeLink(url ?? unsafeUrl ?? '') : undefined
    if (link?.kind !== 'safe' || !rect) return []
    const [left = 0, bottom = 0, right = 0, top = 0] = rect
    return [
      {
        left: Math.min(left, right) - 1,
        right: Math.max(left, right) + 1,
        bottom: Math.min(bottom, top) - 1,
        top: Math.max(bottom, top) + 1,
        href: link.href,
      },
    ]
  })
}
