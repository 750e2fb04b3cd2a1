import { odtPrefixes } from './odt-names.ts'
import type { OdtStyles } from './odt-styles.ts'
import { escaped, type Opened, readXml } from './xml.ts'

/** What nobody wrote for reading, or is made anew from the rest. */
const dropped = new Set([
  'office:scripts',
  'office:font-face-decls',
  'office:automatic-styles',
  'office:styles',
  'office:master-styles',
  'office:meta',
  'office:settings',
  'office:forms',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:tracked-changes',
  'office:annotation',
  'text:table-of-content',
  'text:alphabetical-index',
  'text:illustration-index',
  'text:table-index',
  'text:user-index',
  'text:object-index',
  'text:page-number',
  'text:page-count',
  'text:hidden-text',
  'text:hidden-paragraph',
  'text:ruby-text',
  'text:note-citation',
  'table:covered-table-cell',
  'office:binary-data',
  'svg:title',
  'svg:desc',
  'style:header',
  'style:footer',
])

/** What was left out, so that a person can be told. */
export type OdtLeftOut = { deletions: number; hidden: number; contents: number; comments: number }

type OpenPicture = {
  alt: string
  /** The element in it whose words are being read. */
  says: string
  readonly width: number
  has: boolean
  /** Where its bytes are; of several, such as a drawing and the same as dots, the one that can be kept. */
  readonly sources: string[]
}

/** A flat file has its pictures between its words. */
const isSaying = (name: string): boolean => /^(svg:(title|desc)|office:binary-data)$/.test(name)

const inPixels: Readonly<Record<string, number>> = { cm: 37.8, mm: 3.78, in: 96, pt: 96 / 72, px: 1 }
const pixelsOf = (length = ''): number => {
  const [, number, unit] = /^([\d.]+)(cm|mm|in|pt|px)$/.exec(length) ?? []
  return Math.round(Number(number ?? 0) * (inPixels[unit ?? ''] ?? 0))
}

function pictureTag({ alt, width, sources }: OpenPicture): string {
  const source = sources.find((each) => /^data:|\.(png|jpe?g|gif|webp)$/i.test(each)) ?? sources[0] ?? ''
  return `<img alt="${escaped(alt)}" src="${escaped(source)}"${width > 0 ? ` width="${width}"` : ''}>`
}

/** The text of an OpenDocument file as a page. */
export function odtPage(content: Uint8Array, styles: OdtStyles): { html: string; left: OdtLeftOut } {
  const left: OdtLeftOut = { deletions: 0, hidden: 0, contents: 0, comments: 0 }
  /** The page, and above it each note whose words are being read. */
  const outs: string[] = ['']
  const notes: string[] = []
  const ends: string[] = []
  const lists: (string | undefined)[] = []
  let skipped = 0
  /** The frame whose picture waits for the words that stand for it. */
  let picture: OpenPicture | undefined
  const write = (html: string) => {
    outs[outs.length - 1] += html
  }

  const openers: Readonly<Record<string, (element: Opened) => string>> = {
    'text:h': ({ attributes }) => {
      const level = Math.min(6, Math.max(1, Number(attributes['text:outline-level'] ?? 1) || 1))
      return opened(`h${level}`)
    },
    'text:p': ({ attributes }) => {
      const style = styles.of(attributes['text:style-name'])
      if (/^title$/i.test(style.name)) return opened('h1')
      if (style.level) return opened(`h${Math.min(6, style.level)}`)
      const isQuote = /^(quotations?|quote|block ?quot)/i.test(style.name)
      const marks = [isQuote ? 'blockquote' : '', 'p', style.bold ? 'b' : '', style.italic ? 'i' : ''].filter(Boolean)
      return opened(...marks)
    },
    'text:span': ({ attributes }) => {
      const style = styles.of(attributes['text:style-name'])
      const isStrong = style.bold ?? /^strong/i.test(style.name)
      const isEmphasis = style.italic ?? /^emphasis$/i.test(style.name)
      // A span that is not bold, in a paragraph that is, says so.
      const light = style.bold === false ? ' style="font-weight:normal"' : ''
      return opened(`span${light}`, ...(isStrong ? ['b'] : []), ...(isEmphasis ? ['i'] : []))
    },
    'text:a': ({ attributes }) => opened(`a href="${escaped(attributes['xlink:href'] ?? '')}"`),
    'text:line-break': () => opened('br'),
    'text:tab': () => `${'\t'}${opened()}`,
    'text:s': ({ attributes }) => `${' '.repeat(Math.min(20, Number(attributes['text:c'] ?? 1) || 1))}${opened()}`,
    'text:list': ({ attributes }) => {
      lists.push(attributes['text:style-name'] ?? lists.at(-1))
      return opened(styles.isOrdered(lists.at(-1), lists.length) ? 'ol' : 'ul')
    },
    'text:list-item': ({ attributes }) => {
      const start = attributes['text:start-value']
      return opened(start ? `li value="${escaped(start)}"` : 'li')
    },
    'text:list-header': () => opened('li'),
    'text:note': () => {
      const number = notes.length + 1
      write(`<sup><a id="ref${number}" href="#note${number}">[${number}]</a></sup>`)
      notes.push('')
      outs.push('')
      return opened()
    },
    'table:table': () => opened('table'),
    'table:table-header-rows': () => opened('thead'),
    'table:table-row': () => opened('tr'),
    'table:table-cell': ({ attributes }) => {
      const across = attributes['table:number-columns-spanned'] ?? '1'
      const down = attributes['table:number-rows-spanned'] ?? '1'
      return opened(`td colspan="${escaped(across)}" rowspan="${escaped(down)}"`)
    },
    'text:bookmark': ({ attributes }) => place(attributes['text:name']),
    'text:bookmark-start': ({ attributes }) => place(attributes['text:name']),
    'draw:frame': ({ attributes }) => {
      picture = { alt: '', says: '', width: pixelsOf(attributes['svg:width']), has: false, sources: [] }
      return opened()
    },
    'draw:image': ({ attributes }) => {
      if (picture) {
        picture.has = true
        const source = attributes['xlink:href']
        if (source) picture.sources.push(source)
      }
      return opened()
    },
  }
  const place = (name: string | undefined) => `<a id="${escaped(name ?? '')}"></a>${opened()}`

  /** Opens these tags, and remembers how to close them. */
  function opened(...tags: string[]): string {
    ends.push(
      [...tags]
        .reverse()
        .map((tag) => (tag === 'br' ? '' : `</${tag.split(' ', 1)[0]}>`))
        .join(''),
    )
    return tags.map((tag) => `<${tag}>`).join('')
  }

  function isLeftOut({ name, attributes }: Opened): boolean {
    if (name === 'text:tracked-changes') left.deletions++
    if (name === 'office:annotation') left.comments++
    if (name === 'text:table-of-content') left.contents++
    if (dropped.has(name)) return true
    const isHidden =
      name === 'text:hidden-text' ||
      (name === 'text:section' && attributes['text:display'] === 'none') ||
      ((name === 'text:span' || name === 'text:p') && styles.of(attributes['text:style-name']).hidden === true)
    if (isHidden) left.hidden++
    return isHidden
  }

  readXml(content, odtPrefixes, {
    open(element) {
      if (picture && isSaying(element.name)) picture.says = element.name
      if (picture && element.name === 'office:binary-data') picture.sources.push('data:;base64,')
      if (skipped > 0 || isLeftOut(element)) skipped++
      else write(openers[element.name]?.(element) ?? opened())
    },
    text(words) {
      if (picture?.says === 'office:binary-data')
        picture.sources[picture.sources.length - 1] += words.replace(/\s/g, '')
      else if (picture?.says) picture.alt = words.trim() || picture.alt
      if (skipped === 0) write(escaped(words))
    },
    close(name) {
      if (picture && isSaying(name)) picture.says = ''
      if (skipped > 0) {
        skipped--
        return
      }
      write(ends.pop() ?? '')
      if (name === 'text:list') lists.pop()
      if (name === 'text:note') {
        const words = outs.pop() ?? ''
        notes[notes.indexOf('')] = words
      }
      if (name === 'draw:frame') {
        if (picture?.has) write(pictureTag(picture))
        picture = undefined
      }
    },
  })
  const ending = notes.map((words, at) => `<li id="note${at + 1}">${words}<a href="#ref${at + 1}">^</a></li>`).join('')
  return { html: `<body>${outs[0]}${ending ? `<ol>${ending}</ol>` : ''}</body>`, left }
}
