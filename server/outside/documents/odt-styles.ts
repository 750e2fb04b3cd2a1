import { odtPrefixes } from './odt-names.ts'
import { readXml } from './xml.ts'

/** What a style of an OpenDocument text means for whoever reads it. */
export type OdtStyle = {
  bold?: boolean
  italic?: boolean
  hidden?: boolean
  level?: number
  parent?: string
  name: string
}

/** The styles of an OpenDocument text, each with what it is based on taken in. */
export type OdtStyles = {
  of(name: string | undefined): OdtStyle
  /** Whether a list in this style, this deep (from 1), is numbered. */
  isOrdered(list: string | undefined, depth: number): boolean
}

/** Reads the styles of every part that has some. */
export function odtStyles(parts: readonly (Uint8Array | undefined)[]): OdtStyles {
  const styles = new Map<string, OdtStyle>()
  const lists = new Map<string, Map<number, boolean>>()
  for (const part of parts) {
    if (!part) continue
    let style: OdtStyle | undefined
    let list: Map<number, boolean> | undefined
    readXml(part, odtPrefixes, {
      open({ name, attributes }) {
        if (name === 'style:style') {
          const called = attributes['style:name'] ?? ''
          style = { name: attributes['style:display-name'] ?? called }
          const parent = attributes['style:parent-style-name']
          if (parent) style.parent = parent
          const level = attributes['style:default-outline-level']
          if (level) style.level = Number(level)
          styles.set(called, style)
        } else if (name === 'style:text-properties' && style) {
          const weight = attributes['fo:font-weight']
          const slant = attributes['fo:font-style']
          if (weight) style.bold = /^(bold|[6-9]00)$/.test(weight)
          if (slant) style.italic = /^(italic|oblique)$/.test(slant)
          if (attributes['text:display']) style.hidden = attributes['text:display'] === 'none'
        } else if (name === 'text:list-style') {
          list = new Map()
          lists.set(attributes['style:name'] ?? '', list)
        } else if (name.startsWith('text:list-level-style-')) {
          const isNumber = name.endsWith('number') && (attributes['style:num-format'] ?? '') !== ''
          list?.set(Number(attributes['text:level'] ?? 1), isNumber)
        }
      },
      close(name) {
        if (name === 'style:style') style = undefined
        if (name === 'text:list-style') list = undefined
      },
      text: () => undefined,
    })
  }
  return {
    of(name) {
      const whole: OdtStyle = { name: '' }
      let at = name
      for (let step = 0; at !== undefined && step < 20; step++) {
        const style = styles.get(at)
        if (!style) {
          whole.name ||= at.replaceAll('_20_', ' ')
          break
        }
        // An automatic style ("P1") is named after what it is based on.
        if (!style.parent || !/^[PT]\d+$/.test(style.name)) whole.name ||= style.name.replaceAll('_20_', ' ')
        for (const fact of ['bold', 'italic', 'hidden'] as const)
          if (whole[fact] === undefined && style[fact] !== undefined) whole[fact] = style[fact]
        // Files that were Word's have headings by their style's name alone.
        const level = style.level ?? Number(/^heading[ _]?(\d{1,2})$/i.exec(style.name.replaceAll('_20_', ' '))?.[1])
        if (whole.level === undefined && level > 0) whole.level = level
        at = style.parent
      }
      return whole
    },
    isOrdered: (list, depth) => lists.get(list ?? '')?.get(depth) ?? false,
  }
}
