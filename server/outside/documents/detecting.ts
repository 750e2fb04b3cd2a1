import { textOf } from './encoding.ts'
import { entriesOf } from './safe-zip.ts'
import { sayings, Unreadable } from './unreadable.ts'

/** The kinds we read. */
export type DocumentKind = 'docx' | 'odt' | 'fodt' | 'pdf' | 'html' | 'markdown' | 'text'

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['a picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a picture', [0xff, 0xd8, 0xff]],
  ['a picture', [0x47, 0x49, 0x46, 0x38]],
  ['a picture', [0x49, 0x49, 0x2a, 0x00]],
  ['a picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rich text (.rtf)', [0x7b, 0x5c, 0x72, 0x74]],
  ['a packed folder', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a packed folder', [0x52, 0x61, 0x72, 0x21]],
  ['a packed folder', [0x1f, 0x8b]],
  ['a program', [0x4d, 0x5a]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
]

/** What a file is, by what is in it; its name only tells plain texts apart. */
export function kindOf(bytes: Uint8Array, name: string): DocumentKind {
  if (bytes.length === 0) throw new Unreadable(sayings.empty)
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('PK')) return packedKind(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return refuseOldWord(bytes)
  for (const [what, mark] of signatures)
    if (mark.every((byte, at) => bytes[at] === byte)) throw new Unreadable(sayings.unknownKind(what))
  return writtenKind(bytes, name)
}

function packedKind(zip: Uint8Array): DocumentKind {
  const entries = entriesOf(zip)
  const names = new Set(entries.map(({ name }) => name))
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name))
  if (names.has('[Content_Types].xml')) {
    if (has(/^xl\//)) throw new Unreadable(sayings.unknownKind('a spreadsheet'))
    if (has(/^ppt\//)) throw new Unreadable(sayings.unknownKind('slides'))
    return 'docx'
  }
  if (names.has('content.xml') && (names.has('mimetype') || names.has('META-INF/manifest.xml'))) {
    const start = Buffer.from(zip.subarray(0, 200)).toString('latin1')
    if (/opendocument\.(spreadsheet|presentation|graphics|formula)/.test(start))
      throw new Unreadable(sayings.unknownKind('a spreadsheet, slides or a drawing'))
    return 'odt'
  }
  if (has(/^Index\/Document\.iwa$|^index\.apxl$/)) throw new Unreadable(sayings.unknownKind('a file from Pages'))
  if (has(/^META-INF\/container\.xml$/)) throw new Unreadable(sayings.unknownKind('an e-book'))
  throw new Unreadable(sayings.unknownKind('a packed folder (.zip)'))
}

/** Old Word files and locked new ones look alike from outside: the names of their parts, in UTF-16, tell. */
function refuseOldWord(bytes: Uint8Array): never {
  const file = Buffer.from(bytes)
  const holds = (part: string) => file.includes(Buffer.from(part, 'utf16le'))
  if (holds('EncryptedPackage')) throw new Unreadable(sayings.password)
  if (holds('WordDocument')) throw new Unreadable(sayings.unknownKind('old Word files (.doc)'))
  throw new Unreadable(sayings.unknownKind('old Office files'))
}

function writtenKind(bytes: Uint8Array, name: string): DocumentKind {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  // Named as a packed kind, but without its beginning: cut off or overwritten.
  if (ending && /^(docx|docm|odt|pdf)$/.test(ending)) throw new Unreadable(sayings.broken)
  const text = textOf(bytes.subarray(0, 20_000))
  if (!isWords(text)) throw new Unreadable(sayings.notADocument)
  const start = text.replace(/^\uFEFF?\s*/, '')
  if (/^<\?xml[\s\S]{0,2000}?<office:document\b/.test(start)) return 'fodt'
  if (/^(MIME-Version|From|Content-Type): /i.test(start))
    throw new Unreadable(sayings.unknownKind('a saved web page or an e-mail (.mht, .eml)'))
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)\b/i.test(start)) return 'html'
  if (ending === 'md' || ending === 'markdown') return 'markdown'
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html'
  if (/^<\?xml|^<svg/.test(start)) throw new Unreadable(sayings.notADocument)
  if (ending !== 'txt' && /^<(p|h[1-6]|div|section|article|table|ul|ol|main)\b[^>]*>/i.test(start)) return 'html'
  return 'text'
}

/** Words have few letters that no keyboard has. */
function isWords(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what we count
  const odd = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0
  return odd <= text.length * 0.02
}
