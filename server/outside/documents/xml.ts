import { SaxesParser } from 'saxes'
import { limits } from './limits.ts'
import { sayings, Unreadable } from './unreadable.ts'

/** An element as it opens: its name with the prefix that we know its namespace by, and its attributes likewise. */
export type Opened = { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** Who listens to a part as it is read. */
export type Listener = {
  open(element: Opened): void
  close(name: string): void
  text(words: string): void
}

/**
 * Reads XML aloud, whatever prefixes it chose: `prefixes` says what we call each namespace. No document needs a type declaration, and
 * everything that goes wrong with entities begins with one, so a part that has one is refused before any of it is read.
 */
export function readXml(bytes: Uint8Array, prefixes: Readonly<Record<string, string>>, listener: Listener): void {
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  const named = (uri: string, local: string, prefix: string) => {
    const known = prefixes[uri] ?? prefix
    return known === '' ? local : `${known}:${local}`
  }
  parser.on('error', () => {
    throw new Unreadable(sayings.broken)
  })
  parser.on('doctype', () => {
    throw new Unreadable(sayings.entities)
  })
  parser.on('opentag', (tag) => {
    if (++depth > limits.depth) throw new Unreadable(sayings.tooDeep)
    const attributes: Record<string, string> = {}
    for (const { uri, local, prefix, value } of Object.values(tag.attributes)) {
      if (prefix !== 'xmlns' && local !== 'xmlns') attributes[named(uri, local, prefix)] = value
    }
    listener.open({ name: named(tag.uri, tag.local, tag.prefix), attributes })
  })
  parser.on('closetag', (tag) => {
    depth--
    listener.close(named(tag.uri, tag.local, tag.prefix))
  })
  parser.on('text', (words) => listener.text(words))
  parser.on('cdata', (words) => listener.text(words))
  parser.write(decoded(bytes)).close()
}

function decoded(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const text = new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
  if (/<!(DOCTYPE|ENTITY)/i.test(text.slice(0, 20_000))) throw new Unreadable(sayings.entities)
  return text
}

/** Words as they may stand in XML or HTML. */
export const escaped = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** Refuses a part that declares types or entities. For parts that a library reads. */
export function refuseDeclarations(bytes: Uint8Array): void {
  decoded(bytes)
}

/** The title in the properties of a document. */
export function metadataTitle(bytes: Uint8Array | undefined): string {
  if (!bytes) return ''
  let title = ''
  let isTitle = false
  readXml(
    bytes,
    { 'http://purl.org/dc/elements/1.1/': 'dc' },
    {
      open({ name }) {
        isTitle = name === 'dc:title'
      },
      close() {
        isTitle = false
      },
      text(words) {
        if (isTitle) title += words
      },
    },
  )
  return title.trim()
}
