import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { type Block, type ListItem, listOf, type Run } from '#server/domain/documents/drafts/blocks.ts'
import { type Cleaned, cleanWords } from './clean-words.ts'
import { blocksOfTable, folded, Gathering, itemOf, type Kind, type RawCell } from './gathering.ts'
import { type Links, noteLinks } from './html-notes.ts'
import { aroundText } from './html-site.ts'
import { attribute, childrenOf, type Element, hiddenBy, isElement, type Node, wholeText } from './html-tree.ts'
import { limits } from './limits.ts'
import { safeLink } from './safe-link.ts'
import { sayings, Unreadable } from './unreadable.ts'

/** Never words of the document. */
const dropped = new Set(
  'script style template noscript head title meta link nav button input select textarea option datalist iframe object embed applet audio video canvas svg math map area dialog progress meter base param source track frameset frame noframes'.split(
    ' ',
  ),
)
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img br slot'.split(
    ' ',
  ),
)

/** What was found in a page, and what was left out of it. */
export type Page = { readonly blocks: Block[]; readonly title: string; readonly warnings: readonly string[] }

type Style = {
  readonly bold?: true
  readonly italic?: true
  readonly href?: string
  readonly note?: string
  readonly pre?: true
}

/** Reads a page as a browser would, and keeps what a person would read: nothing runs, nothing is fetched, nothing hidden is kept. */
export function readHtml(html: string, cleaned: Cleaned): Page {
  const page = parse(html) as unknown as DefaultTreeAdapterTypes.Document
  const reader = new Reader(page as unknown as Element, cleaned)
  const blocks = reader.blocks()
  return { blocks, title: cleanWords(titleOf(page as unknown as Element), cleaned).trim(), warnings: reader.warnings() }
}

function titleOf(page: Element): string {
  const html = childrenOf(page).find((node): node is Element => isElement(node) && node.tagName === 'html')
  const head = html && childrenOf(html).find((node): node is Element => isElement(node) && node.tagName === 'head')
  const title = head && childrenOf(head).find((node): node is Element => isElement(node) && node.tagName === 'title')
  return title ? wholeText(title).replace(/\s+/g, ' ') : ''
}

class Reader {
  readonly #page: Element
  readonly #cleaned: Cleaned
  readonly #isHidden: (element: Element) => boolean
  readonly #links: Links
  readonly #isAround: (element: Element) => boolean
  readonly #seen = { scripts: 0, links: 0, relative: 0, hidden: 0, deep: 0, drawings: 0, elsewhere: 0, around: 0 }
  #depth = 0

  constructor(page: Element, cleaned: Cleaned) {
    this.#page = page
    this.#cleaned = cleaned
    this.#isHidden = hiddenBy(page)
    this.#links = noteLinks(page)
    this.#isAround = aroundText(page)
  }

  blocks(): Block[] {
    return this.#within(this.#page, { type: 'paragraph' })
  }

  warnings(): string[] {
    const { scripts, links, relative, hidden, deep, drawings, elsewhere, around } = this.#seen
    return [
      ...(scripts > 0 ? ['This page had a script. We left it out: nothing in a document may run here.'] : []),
      ...(links > 0 ? ['We took out links that could run a script, and kept their words.'] : []),
      ...(relative > 0
        ? ['Some links only work on the site this page came from. We kept their words, not the links.']
        : []),
      ...(hidden > 0 ? ['Parts of this page are hidden from readers. We left them out.'] : []),
      ...(drawings > 0 ? ['This page has drawings that we cannot keep. Bring them in as pictures.'] : []),
      ...(around > 0 ? ['We left out what stands around the text on its site, such as its head and foot.'] : []),
      ...(elsewhere > 0
        ? ['This page shows pictures from another place. We do not fetch them: bring them in a Word file instead.']
        : []),
      ...(deep > 0
        ? ['Parts of this document are nested very deep. We kept their words, not how they are set out.']
        : []),
    ]
  }

  /** The blocks inside an element, gathered on their own. */
  #within(element: Element, kind: Kind, style: Style = {}): Block[] {
    const gathering = new Gathering()
    this.#children(element, gathering, kind, style)
    gathering.end(kind)
    return gathering.blocks
  }

  #children(element: Element, to: Gathering, kind: Kind, style: Style): void {
    if (this.#depth >= limits.htmlDepth) {
      this.#seen.deep++
      to.add(this.#run(wholeText(element, (inner) => !dropped.has(inner.tagName)).replace(/\s+/g, ' '), style))
      return
    }
    this.#depth++
    for (const node of childrenOf(element)) this.#node(node, to, kind, style)
    this.#depth--
  }

  #run(text: string, { pre: _, ...style }: Style): Run {
    return { text: cleanWords(text, this.#cleaned), ...style }
  }

  #node(node: Node, to: Gathering, kind: Kind, style: Style): void {
    if (node.nodeName === '#text' && 'value' in node) {
      to.add(this.#run(style.pre ? node.value : node.value.replace(/[ \t\n\f\r]+/g, ' '), style))
    } else if (isElement(node)) this.#element(node, to, kind, style)
  }

  #element(element: Element, to: Gathering, kind: Kind, style: Style): void {
    const tag = element.tagName
    if (tag === 'script') this.#seen.scripts++
    if (dropped.has(tag) && tag !== 'svg') return
    if (this.#isHidden(element)) {
      if (wholeText(element).trim() !== '') this.#seen.hidden++
      return
    }
    // What LibreOffice writes of the head and the foot of each page.
    if (tag === 'div' && /^(header|footer)$/.test(attribute(element, 'title') ?? '')) return
    if (this.#links.backLinks.has(element)) return
    if (this.#isAround(element)) {
      this.#seen.around++
      return
    }
    if (tag === 'svg') this.#drawing(element, to)
    else if (this.#links.notes.has(element)) this.#note(element, to, kind)
    else if (tag === 'br') to.add({ text: '\n' })
    else if (tag === 'img') this.#picture(element, to)
    else this.#styledElement(element, to, kind, style)
  }

  #styledElement(element: Element, to: Gathering, kind: Kind, style: Style): void {
    const styled = this.#styled(element, style)
    if (inline.has(element.tagName)) this.#children(element, to, kind, styled)
    else {
      to.end(kind)
      this.#block(element, to, kind, styled)
    }
  }

  #block(element: Element, to: Gathering, kind: Kind, style: Style): void {
    const tag = element.tagName
    const level = headingLevel(element)
    if (level !== undefined) to.put(...this.#heading(element, level, style))
    else if (tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir') to.put(...this.#list(element))
    else if (tag === 'table') to.put(...this.#table(element))
    else {
      const inner: Kind = tag === 'blockquote' ? { type: 'quote' } : kind
      const pre = tag === 'pre' || tag === 'listing' ? { pre: true as const } : {}
      const bold = tag === 'dt' ? { bold: true as const } : {}
      this.#children(element, to, inner, { ...style, ...pre, ...bold })
      to.end(inner)
    }
  }

  #heading(element: Element, level: number, { bold: _, ...style }: Style): Block[] {
    return this.#within(element, { type: 'heading', level }, style).map((block) =>
      // A heading is bold as it is.
      block.type === 'heading' ? { ...block, runs: block.runs.map(({ bold: _bold, ...run }) => run) } : block,
    )
  }

  #styled(element: Element, style: Style): Style {
    const tag = element.tagName
    const css = attribute(element, 'style') ?? ''
    const weight = /font-weight:\s*(bold|bolder|[6-9]00|normal|[1-5]00)/i.exec(css)?.[1]
    const isHeavy = weight === undefined ? tag === 'b' || tag === 'strong' : /^(b|[6-9])/i.test(weight)
    // Google Docs wraps a whole page in a "b" of normal weight.
    const isLight = weight !== undefined && !isHeavy
    const isSlanted =
      /font-style:\s*(italic|oblique)/i.test(css) ||
      (/^(i|em|cite|dfn|var)$/.test(tag) && !/font-style:\s*normal/i.test(css))
    const { bold, ...rest } = style
    const next: Style = {
      ...rest,
      ...((bold && !isLight) || isHeavy ? { bold: true } : {}),
      ...(isSlanted ? { italic: true } : {}),
    }
    if (tag !== 'a') return next
    const note = this.#links.references.get(element)
    if (note !== undefined) return { ...next, note }
    const href = this.#link(attribute(element, 'href'))
    return href === undefined ? next : { ...next, href }
  }

  #link(href: string | undefined): string | undefined {
    if (href === undefined) return undefined
    const link = safeLink(href)
    if (link.kind === 'unsafe') this.#seen.links++
    if (link.kind === 'relative') this.#seen.relative++
    return link.kind === 'safe' ? link.href : undefined
  }

  #note(element: Element, to: Gathering, kind: Kind): void {
    to.end(kind)
    const { words, items, after } = folded(this.#within(element, { type: 'paragraph' }))
    const text = items.length > 0 ? { ...words, text: words.text } : words
    const label = this.#links.notes.get(element) ?? ''
    if (text.text !== '') to.put({ type: 'footnote', label, ...text })
    to.put(...after)
  }

  #picture(element: Element, to: Gathering): void {
    const picture = attribute(element, 'src')?.trim() ?? ''
    if (/^(https?:)?\/\//i.test(picture)) this.#seen.elsewhere++
    const said =
      attribute(element, 'width') ?? /(?:^|;)\s*width:\s*([\d.]+)px/i.exec(attribute(element, 'style') ?? '')?.[1]
    const width = Math.round(Number(said))
    to.picture(cleanWords(attribute(element, 'alt') ?? '', this.#cleaned), { picture, ...(width > 0 ? { width } : {}) })
  }

  /** A drawing inside a page may hold scripts: it is not kept, only the words that stand for it. */
  #drawing(element: Element, to: Gathering): void {
    const named = childrenOf(element).find(
      (node): node is Element => isElement(node) && /^(title|desc)$/.test(node.tagName),
    )
    const alt = attribute(element, 'aria-label') ?? (named ? wholeText(named) : '')
    if (attribute(element, 'aria-hidden') === 'true') return
    if (/<script|\son\w+=/i.test(`${childrenOf(element).map(({ nodeName }) => `<${nodeName}`)}`)) this.#seen.scripts++
    this.#seen.drawings++
    to.picture(cleanWords(alt, this.#cleaned))
  }

  #list(element: Element): Block[] {
    const items: ListItem[] = []
    const others: Block[] = []
    for (const node of childrenOf(element)) {
      if (!isElement(node) || dropped.has(node.tagName) || this.#isHidden(node)) continue
      if (this.#links.notes.has(node)) {
        const gathering = new Gathering()
        this.#note(node, gathering, { type: 'paragraph' })
        others.push(...gathering.blocks)
        continue
      }
      this.#depth++
      if (this.#depth > limits.htmlDepth) this.#seen.deep++
      const inside =
        this.#depth > limits.htmlDepth
          ? [{ type: 'paragraph' as const, ...flat(wholeText(node)) }]
          : node.tagName === 'ul' || node.tagName === 'ol'
            ? this.#list(node)
            : this.#within(node, { type: 'paragraph' })
      this.#depth--
      const { item, after } = itemOf(inside)
      const last = items.at(-1)
      // A list straight inside a list, as old editors write it, belongs to the point before.
      if (item.text === '' && item.items && last && !last.items)
        items[items.length - 1] = { ...last, ordered: item.ordered ?? false, items: item.items }
      else if (item.text !== '' || item.items) items.push(item)
      others.push(...after)
    }
    const start = Number(attribute(element, 'start') ?? 1)
    const isOrdered = element.tagName === 'ol'
    return [...(items.length > 0 ? [listOf(isOrdered, items, Number.isInteger(start) ? start : 1)] : []), ...others]
  }

  #table(element: Element): Block[] {
    const rows: RawCell[][] = []
    let caption = ''
    let cells = 0
    const visit = (parent: Element, isHead: boolean): void => {
      for (const node of childrenOf(parent)) {
        if (!isElement(node) || this.#isHidden(node)) continue
        if (node.tagName === 'caption') caption = cleanWords(wholeText(node).replace(/\s+/g, ' ').trim(), this.#cleaned)
        else if (/^(thead|tbody|tfoot)$/.test(node.tagName)) visit(node, node.tagName === 'thead')
        else if (node.tagName === 'tr') rows.push(this.#row(node, isHead))
        else continue
        cells += rows.at(-1)?.length ?? 0
        if (cells > limits.cells * 2) throw new Unreadable(sayings.hugeTable(limits.cells))
      }
    }
    this.#depth++
    if (this.#depth <= limits.htmlDepth) visit(element, false)
    else {
      this.#seen.deep++
      rows.push([
        { blocks: [{ type: 'paragraph', ...flat(wholeText(element)) }], isHeader: false, columns: 1, rows: 1 },
      ])
    }
    this.#depth--
    return blocksOfTable(rows, caption, /^(presentation|none)$/.test(attribute(element, 'role') ?? ''))
  }

  #row(row: Element, isHead: boolean): RawCell[] {
    return childrenOf(row)
      .filter((node): node is Element => isElement(node) && /^t[dh]$/.test(node.tagName) && !this.#isHidden(node))
      .map((cell) => ({
        blocks: this.#within(cell, { type: 'paragraph' }),
        isHeader: cell.tagName === 'th' || isHead,
        columns: spanOf(attribute(cell, 'colspan')),
        rows: spanOf(attribute(cell, 'rowspan')),
      }))
  }
}

const flat = (text: string) => {
  const words = text.replace(/\s+/g, ' ').trim()
  return { text: words, runs: words === '' ? [] : [{ text: words }] }
}

const spanOf = (value: string | undefined): number =>
  Math.min(1000, Math.max(1, Number.parseInt(value ?? '1', 10) || 1))

function headingLevel(element: Element): number | undefined {
  const tag = /^h([1-6])$/.exec(element.tagName)?.[1]
  if (tag) return Number(tag)
  if (attribute(element, 'role') !== 'heading') return undefined
  return Math.min(6, Math.max(1, Number(attribute(element, 'aria-level') ?? 2) || 2))
}
