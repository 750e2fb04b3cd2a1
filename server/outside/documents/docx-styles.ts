import { docxPrefixes } from './docx-names.ts'
import { readXml } from './xml.ts'

/** What the styles of a Word document mean for whoever reads it. */
export type DocxStyles = {
  headingLevel(style: string | undefined): number | undefined
  isContents(style: string | undefined): boolean
  isHidden(style: string | undefined): boolean
  numbering(style: string | undefined): { readonly list: string; readonly level: number } | undefined
  /** Styles of letters that are bold or italic, and of paragraphs that quote, by name. */
  readonly map: readonly string[]
}

type Style = {
  readonly id: string
  readonly kind: string
  name: string
  basedOn?: string
  outline?: number
  list?: string
  level?: number
  isBold?: boolean
  isItalic?: boolean
  isHidden?: boolean
}

const isOn = (value: string | undefined): boolean => value === undefined || !/^(0|false|off)$/.test(value)

/** Reads the styles, following each to what it is based on. */
export function docxStyles(bytes: Uint8Array | undefined): DocxStyles {
  const styles = new Map<string, Style>()
  let current: Style | undefined
  let isInRunProperties = false
  const facts: Readonly<Record<string, (value: string | undefined) => Partial<Style>>> = {
    'w:name': (value = '') => ({ name: value }),
    'w:basedOn': (value) => (value === undefined ? {} : { basedOn: value }),
    'w:outlineLvl': (value) => ({ outline: Number(value) }),
    'w:numId': (value) => (value === undefined ? {} : { list: value }),
    'w:ilvl': (value) => ({ level: Number(value) }),
    'w:b': (value) => (isInRunProperties ? { isBold: isOn(value) } : {}),
    'w:i': (value) => (isInRunProperties ? { isItalic: isOn(value) } : {}),
    'w:vanish': (value) => (isInRunProperties ? { isHidden: isOn(value) } : {}),
  }
  if (bytes) {
    readXml(bytes, docxPrefixes, {
      open({ name, attributes }) {
        if (name === 'w:style') {
          const id = attributes['w:styleId'] ?? ''
          current = { id, kind: attributes['w:type'] ?? '', name: id }
          if (!styles.has(id)) styles.set(id, current)
        }
        if (name === 'w:rPr') isInRunProperties = true
        if (current) Object.assign(current, facts[name]?.(attributes['w:val']))
      },
      close(name) {
        if (name === 'w:style') current = undefined
        if (name === 'w:rPr') isInRunProperties = false
      },
      text: () => undefined,
    })
  }

  function chain(id: string | undefined): Style[] {
    const found: Style[] = []
    for (let style = styles.get(id ?? ''); style && !found.includes(style); style = styles.get(style.basedOn ?? ''))
      found.push(style)
    return found
  }
  const first = <Value>(id: string | undefined, fact: (style: Style) => Value | undefined): Value | undefined => {
    for (const style of chain(id)) {
      const value = fact(style)
      if (value !== undefined) return value
    }
    return undefined
  }
  return {
    headingLevel(id) {
      if (id === undefined) return undefined
      return first(id, (style) => {
        const named = /^heading ?([1-9])$/i.exec(style.name) ?? /^Heading([1-9])$/.exec(style.id)
        if (named) return Math.min(6, Number(named[1]))
        if (/^title$/i.test(style.name)) return 1
        // Level 9 is how Word says "body text".
        return style.outline !== undefined && style.outline < 9 ? Math.min(6, style.outline + 1) : undefined
      })
    },
    isContents: (id) =>
      id !== undefined && chain(id).some(({ name }) => /^(toc|contents|table of figures)( |\d|$)/i.test(name)),
    isHidden: (id) => id !== undefined && first(id, (style) => style.isHidden) === true,
    numbering(id) {
      const list = first(id, (style) => style.list)
      return list === undefined || list === '0' ? undefined : { list, level: first(id, (style) => style.level) ?? 0 }
    },
    map: [...styles.values()].flatMap((style) => {
      const name = style.name.replaceAll("'", "\\'")
      if (style.kind === 'paragraph' && /quote|quotation|block ?text/i.test(style.name))
        return [`p[style-name='${name}'] => blockquote > p:fresh`]
      if (style.kind !== 'character' || /^hyperlink$|reference$|anchor$/i.test(style.name)) return []
      const isBold = first(style.id, (each) => each.isBold) === true
      const isItalic = first(style.id, (each) => each.isItalic) === true
      if (!isBold && !isItalic) return []
      return [
        `r[style-name='${name}'] => ${[isBold ? 'strong' : '', isItalic ? 'em' : ''].filter(Boolean).join(' > ')}`,
      ]
    }),
  }
}
