import { docxPrefixes, drawing, relations, word } from './docx-names.ts'
import type { DocxStyles } from './docx-styles.ts'
import { escaped, type Opened, readXml } from './xml.ts'

const declared = [
  `xmlns:w="${word}"`,
  `xmlns:r="${relations}"`,
  `xmlns:wp="${drawing}/wordprocessingDrawing"`,
  `xmlns:a="${drawing}/main"`,
  `xmlns:pic="${drawing}/picture"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:office-word="urn:schemas-microsoft-com:office:word"',
].join(' ')
const kept = new Set(['w', 'r', 'wp', 'a', 'pic', 'mc', 'v', 'o', 'office-word', 'xml'])

/** Kept words, thrown-away wrapping. */
const unwrapped = new Set(['w:fldSimple', 'w:dir', 'w:bdo', 'w:ruby', 'w:rubyBase'])
/** Gone with all their words. */
const dropped = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:delInstrText',
  'w:rt',
  'w:commentReference',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:proofErr',
  'w:lastRenderedPageBreak',
])

/** What was left out, so that a person can be told. */
export type LeftOut = { deletions: number; hidden: number; contents: number; comments: number; equations: number }

type Frame = { readonly name: string; tag: string; out: string; fate: 'keep' | 'unwrap' | 'drop' }

const isOn = (value: string | undefined): boolean => value === undefined || !/^(0|false|off|none)$/.test(value)

/**
 * A part of a Word document as its readers know it, without what nobody wrote for reading: deleted and moved-away words, hidden
 * words, comments, the table of contents. Keeps what mammoth passes over: simple fields, equations, drawings without a fallback.
 */
export function tidyDocx(bytes: Uint8Array, styles: DocxStyles, left: LeftOut): string {
  const root: Frame = { name: '', tag: '', out: '', fate: 'unwrap' }
  const stack: Frame[] = [root]
  /** Fields that are open, and whether each is a table of contents. */
  const fields: { isContents: boolean; instruction: string }[] = []
  /** Of the drawing that is open, in pixels. */
  let width = 0
  const top = () => stack.at(-1) ?? root
  const within = (name: string) => stack.findLast((frame) => frame.name === name)
  const isInContents = () => fields.some(({ isContents }) => isContents)

  const openers: Readonly<Record<string, (element: Opened, frame: Frame) => void>> = {
    'w:vanish': ({ attributes }) => hide(isOn(attributes['w:val'])),
    'w:webHidden': () => undefined,
    'w:rStyle': ({ attributes }) => hide(styles.isHidden(attributes['w:val'])),
    'w:pStyle': ({ attributes }, frame) => {
      const style = attributes['w:val']
      const paragraph = within('w:p')
      if (paragraph && styles.isContents(style)) {
        left.contents++
        paragraph.fate = 'drop'
      }
      const level = styles.headingLevel(style)
      // A name of our own, which the style map below knows: mammoth sees neither inherited nor translated heading styles.
      if (level !== undefined) frame.tag = `w:pStyle w:val="WaymarkHeading${level}"`
    },
    'w:docPartGallery': ({ attributes }) => {
      const block = within('w:sdt')
      if (block && /table of contents/i.test(attributes['w:val'] ?? '')) {
        left.contents++
        block.fate = 'drop'
      }
    },
    'w:showingPlcHdr': () => {
      // "Click here to enter text": a form's own words, not the writer's.
      const block = within('w:sdt')
      if (block) block.fate = 'drop'
    },
    'w:fldChar': ({ attributes }) => {
      const kind = attributes['w:fldCharType']
      if (kind === 'begin') fields.push({ isContents: false, instruction: '' })
      if (kind === 'end') fields.pop()
      const field = fields.at(-1)
      if (kind === 'separate' && field && /^\s*(TOC|INDEX|TOA)\b/i.test(field.instruction)) {
        field.isContents = true
        left.contents++
      }
    },
    'wp:extent': ({ attributes }) => {
      width = Math.round(Number(attributes.cx) / emuInPixel)
    },
    'wp:docPr': ({ attributes }, frame) => {
      const words = attributes.descr?.trim() || attributes.title || ''
      frame.tag = `wp:docPr descr="${escaped(withSize(words, width))}"`
    },
    'w:del': () => void left.deletions++,
    'w:moveFrom': () => void left.deletions++,
    'w:commentReference': () => void left.comments++,
    'm:oMath': () => void left.equations++,
  }

  function hide(isHidden: boolean) {
    const run = within('w:r')
    // A hidden paragraph mark hides no words: only what is in a run is words.
    if (!isHidden || !run) return
    left.hidden++
    run.fate = 'drop'
  }

  function fateOf({ name }: Opened): Frame['fate'] {
    if (dropped.has(name)) {
      // A deleted paragraph mark or row is something else than deleted words: mammoth joins and drops those itself.
      const parent = top().name
      return name === 'w:del' && (parent === 'w:rPr' || parent === 'w:trPr') ? 'keep' : 'drop'
    }
    if (unwrapped.has(name)) return 'unwrap'
    if (name.startsWith('m:')) return 'unwrap'
    if (name === 'mc:Choice') return 'unwrap'
    const prefix = name.slice(0, Math.max(0, name.indexOf(':')))
    return name === 'wps:txbx' || name === 'wps:wsp' || name === 'wpg:wgp' || !kept.has(prefix) ? 'unwrap' : 'keep'
  }

  readXml(bytes, docxPrefixes, {
    open(element) {
      const { name, attributes } = element
      const frame: Frame = { name, tag: name, out: '', fate: fateOf(element) }
      for (const [key, value] of Object.entries(attributes)) {
        const prefix = key.includes(':') ? key.slice(0, key.indexOf(':')) : ''
        if (prefix === '' || kept.has(prefix)) frame.tag += ` ${key}="${escaped(value)}"`
      }
      if (name === 'w:r' && isInContents()) frame.fate = 'drop'
      stack.push(frame)
      openers[name]?.(element, frame)
    },
    text(words) {
      const { name } = top()
      if (name === 'w:instrText') {
        const field = fields.at(-1)
        if (field) field.instruction += words
      }
      if (name === 'm:t') top().out += `<w:r><w:t>${escaped(words)}</w:t></w:r>`
      else if (words.trim() !== '' || name === 'w:t' || name === 'w:instrText') top().out += escaped(words)
    },
    close() {
      const frame = stack.pop() ?? root
      const parent = top()
      if (frame.name === 'mc:AlternateContent') frame.out = chosen(frame.out)
      if (frame.name === 'mc:Choice') frame.out = `<mc:Choice>${frame.out}</mc:Choice>`
      if (frame.name === 'w:pPr' && frame.fate === 'keep') frame.out = outlined(frame.out) + numberingFor(frame.out)
      if (frame.fate === 'drop') return
      if (frame.fate === 'unwrap') parent.out += frame.out
      else {
        const name = frame.tag.split(' ', 1)[0]
        const names = parent === root ? ` ${declared}` : ''
        parent.out += `<${frame.tag}${names}>${frame.out}</${name}>`
      }
    },
  })
  return `<?xml version="1.0" encoding="UTF-8"?>${root.out}`

  /** A paragraph that has a place in the outline of its own is a heading, whatever its style. */
  function outlined(properties: string): string {
    const level = /<w:outlineLvl w:val="([0-8])"/.exec(properties)?.[1]
    if (level === undefined || properties.includes('"WaymarkHeading')) return properties
    const style = `<w:pStyle w:val="WaymarkHeading${Math.min(6, Number(level) + 1)}"/>`
    return style + properties.replace(/<w:pStyle [^>]*>(<\/w:pStyle>)?/, '')
  }

  /** The numbering that a paragraph has from its style, where mammoth would not look for it. */
  function numberingFor(properties: string): string {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(properties)?.[1]
    const numbering = styles.numbering(style)
    if (!numbering || properties.includes('<w:numPr>')) return ''
    return `<w:numPr><w:ilvl w:val="${numbering.level}"/><w:numId w:val="${escaped(numbering.list)}"/></w:numPr>`
  }
}

/** Word counts in 914,400ths of an inch, pages in 96ths. */
const emuInPixel = 9525

/** How wide a picture is shown, before the words that stand for it: mammoth hands on nothing else of a drawing. */
const withSize = (alt: string, width: number): string => (width > 0 ? `${width}\uE000${alt}` : alt)

/** The words that stand for a picture, and how wide it is shown. */
export function sizedAlt(words: string): { readonly alt: string; readonly width?: number } {
  const [, width, alt] = /^(\d{1,5})\uE000([\s\S]*)$/.exec(words) ?? []
  return width === undefined ? { alt: words } : { alt: alt ?? '', width: Number(width) }
}

/** Of the ways to show one thing, the one for older readers when it has something to show, else the first. */
function chosen(ways: string): string {
  const fallback = /<mc:Fallback>([\s\S]*)<\/mc:Fallback>/.exec(ways)?.[1] ?? ''
  const choice = /<mc:Choice>([\s\S]*?)<\/mc:Choice>/.exec(ways)?.[1] ?? ''
  const isWorthReading = (way: string) => /<w:t[ >]|<w:drawing|<w:pict/.test(way)
  return isWorthReading(fallback) ? fallback : choice
}
