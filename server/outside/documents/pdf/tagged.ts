import { type Block, type Cell, tableOf, wordsOf } from '#server/domain/documents/drafts/blocks.ts'
import type { Draft } from './drafts.ts'
import { runsOfLines, type Vocabulary } from './joining.ts'
import { type Line, lineOf } from './lines.ts'
import type { Piece } from './pieces.ts'

/** The structure that a PDF's writer put in, page by page. */
export type Tree = {
  readonly role?: string
  readonly alt?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Tree[]
}

const headings: Readonly<Record<string, number>> = { Title: 1, H: 2, H1: 1, H2: 2, H3: 3, H4: 4, H5: 5, H6: 6 }
const isInline = /^(Span|Link|NonStruct|Quote|Reference|Annot|Em|Strong|Sub|Ruby|Warichu|Code|BibEntry|Lbl|LBody)$/
const wraps = (role: string) =>
  /^(Document|Part|Art|Sect|Div|DocumentFragment|Aside|Root|Form|Index|Private|WP|TOC|StructTreeRoot|Figure|BlockQuote|Story|Article|Textbox)$/.test(
    role,
  )

/** The drafts of a page by its writer's own structure. */
export function taggedDrafts(tree: Tree, pieces: readonly Piece[], page: number, vocabulary: Vocabulary): Draft[] {
  const byMark = new Map<string, Piece[]>()
  for (const piece of pieces) {
    if (piece.mark === undefined || piece.isArtifact) continue
    const same = byMark.get(piece.mark)
    if (same) same.push(piece)
    else byMark.set(piece.mark, [piece])
  }
  const drafts: Draft[] = []

  const piecesIn = (node: Tree): Piece[] =>
    node.type === 'content' ? (byMark.get(node.id ?? '') ?? []) : (node.children ?? []).flatMap(piecesIn)
  const linesIn = (node: Tree): Line[] => linesOf(piecesIn(node), page)

  function words(nodes: readonly Tree[], said: 'paragraph' | 'quote' | 'note' | 'contents' | number): void {
    const lines = linesOf(nodes.flatMap(piecesIn), page)
    if (lines.length > 0) drafts.push({ kind: 'words', lines, right: rightOf(lines), said })
  }
  /** How far the lines of this page's text go. */
  const rightOf = (lines: readonly Line[]) => {
    const left = Math.min(...lines.map((line) => line.left))
    const near = pieces.filter(({ x, width }) => Math.abs(x - left) < 3 && width > 100)
    return Math.max(...lines.map((line) => line.right), ...near.map(({ x, width }) => x + width))
  }

  function visit(node: Tree, said: 'paragraph' | 'quote'): void {
    const role = node.role ?? ''
    if (role === 'Artifact') return
    const isParagraph = role === 'P' || role === 'Caption' || (!wraps(role) && isLeaf(node))
    if (headings[role] !== undefined) withPictures(node, headings[role])
    else if (role === 'TOC' || role === 'TOCI') words([node], 'contents')
    else if (role === 'L') list(node, 0)
    else if (role === 'Table') table(node)
    else if (/^(Note|FENote|Footnote|Endnote)$/.test(role)) words([node], 'note')
    else if (role === 'Figure' || role === 'Formula') figure(node)
    else if (role === 'BlockQuote') children(node, 'quote')
    else if (isParagraph) withPictures(node, said)
    else children(node, said)
  }

  /** Words straight inside a wrapper are a paragraph of their own. */
  function children(node: Tree, said: 'paragraph' | 'quote'): void {
    let loose: Tree[] = []
    const close = () => {
      if (loose.length > 0) words(loose, said)
      loose = []
    }
    for (const child of node.children ?? []) {
      if (child.type === 'content' || (isInline.test(child.role ?? '') && isLeaf(child))) loose.push(child)
      else {
        close()
        visit(child, said)
      }
    }
    close()
  }

  const isLeaf = (node: Tree): boolean =>
    node.type !== undefined ||
    (node.children ?? []).every(
      (child) => child.type !== undefined || (isInline.test(child.role ?? '') && isLeaf(child)),
    )

  function withPictures(node: Tree, said: 'paragraph' | 'quote' | number): void {
    const inner: Tree[] = []
    const own: Tree[] = []
    const sort = (each: Tree): void => {
      if (each.role && /^(Figure|L|Table|Note|FENote)$/.test(each.role)) inner.push(each)
      else if (each.type !== undefined) own.push(each)
      else (each.children ?? []).forEach(sort)
    }
    sort({ ...node, role: 'P' })
    words(own, said)
    for (const each of inner) visit(each, 'paragraph')
  }

  function figure(node: Tree): void {
    const alt = (node.alt ?? '').replace(/\s+/g, ' ').trim()
    drafts.push({ kind: 'block', page, block: { type: 'image', text: alt, alt } })
    children(node, 'paragraph')
  }

  function list(node: Tree, depth: number): void {
    for (const child of node.children ?? []) {
      if (child.role === 'L') list(child, depth + 1)
      else if (child.role === 'LI') item(child, depth)
      else visit(child, 'paragraph')
    }
  }

  function item(node: Tree, depth: number): void {
    const inner: Tree[] = []
    const own: Tree[] = []
    let label = ''
    const sort = (each: Tree): void => {
      if (each.role === 'L' || each.role === 'Table' || each.role === 'Figure') inner.push(each)
      else if (each.role === 'Lbl') label ||= linesIn(each)[0]?.text ?? ''
      else if (each.type !== undefined) own.push(each)
      else (each.children ?? []).forEach(sort)
    }
    for (const child of node.children ?? []) sort(child)
    const { lines, mark } = unmarked(linesOf(own.flatMap(piecesIn), page))
    if (lines.length > 0) drafts.push({ kind: 'item', lines, marker: label || mark || '•', indent: depth * 20 })
    for (const each of inner) {
      if (each.role === 'L') list(each, depth + 1)
      else visit(each, 'paragraph')
    }
  }

  function table(node: Tree): void {
    const rows: Cell[][] = []
    const others: Tree[] = []
    const collect = (each: Tree): void => {
      if (each.role === 'TR')
        rows.push(
          (each.children ?? []).flatMap((cell): Cell[] => {
            if (cell.role !== 'TD' && cell.role !== 'TH') return []
            for (const inner of cell.children ?? []) if (inner.role === 'Figure') others.push(inner)
            const runs = runsOfLines(linesIn(cell), vocabulary)
            return [{ ...wordsOf(runs), ...(cell.role === 'TH' ? { header: true as const } : {}) }]
          }),
        )
      else if (each.role === 'Caption') others.push(each)
      else (each.children ?? []).forEach(collect)
    }
    collect(node)
    const filled = rows.filter((row) => row.some(({ text }) => text !== ''))
    const block: Block | undefined = filled.length > 0 && filled.flat().length > 1 ? tableOf(filled) : undefined
    if (block) drafts.push({ kind: 'block', block, page })
    else words([node], 'paragraph')
    for (const each of others) visit(each, 'paragraph')
  }

  visit(tree.role ? tree : { ...tree, role: 'Root' }, 'paragraph')
  return drafts
}

/** Pieces in the order their writer gave, as lines. */
function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Piece[][] = []
  for (const piece of pieces) {
    const row = lines.at(-1)
    const last = row?.at(-1)
    const isSame =
      last && row && Math.abs(last.y - piece.y) < Math.max(last.size, piece.size) * 0.5 && piece.x > row[0]!.x - 1
    if (isSame) row.push(piece)
    else lines.push([piece])
  }
  return lines.map((row) => lineOf(row, page))
}

/** A bullet that was drawn as part of the words. */
function unmarked(lines: readonly Line[]): { lines: Line[]; mark: string } {
  const [first, ...others] = lines
  const mark = first && /^([•▪◦‣●○■□➢✓❖·–\uF0B7\uF0A7-]|\(?\d{1,3}[.)]|\(?[a-z][.)])(?=\s|$)/.exec(first.text)?.[1]
  if (!first || !mark) return { lines: [...lines], mark: '' }
  let left = mark.length
  const pieces = first.pieces.flatMap((piece) => {
    if (left === 0) return [piece]
    const text = piece.text.trimStart()
    const cut = Math.min(left, text.length)
    left -= cut
    const rest = text.slice(cut).trimStart()
    return rest === '' ? [] : [{ ...piece, text: rest }]
  })
  return { lines: pieces.length > 0 ? [lineOf(pieces, first.page), ...others] : others, mark }
}
