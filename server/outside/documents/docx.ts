import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Cleaned } from './clean-words.ts'
import { docxStyles } from './docx-styles.ts'
import { type LeftOut, sizedAlt, tidyDocx } from './docx-tidy.ts'
import type { Found } from './found.ts'
import { readHtml } from './html-blocks.ts'
import { entriesOf, type Parts, partsOf, picturesIn } from './safe-zip.ts'
import { sayings, Unreadable } from './unreadable.ts'
import { metadataTitle, refuseDeclarations } from './xml.ts'

const ours = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag, at) => `p.WaymarkHeading${at + 1} => ${tag}:fresh`)
/** Deeper than mammoth's own map goes: Word has nine levels. */
const deepLists = [6, 7, 8, 9].flatMap((depth) =>
  ['unordered', 'ordered'].map(
    (kind) =>
      `p:${kind}-list(${depth}) => ${'ul|ol > li > '.repeat(depth - 1)}${kind === 'ordered' ? 'ol' : 'ul'} > li:fresh`,
  ),
)

/** Reads a Word document: mammoth reads, out of parts that we unpacked within limits and tidied first. */
export async function readDocx(zip: Uint8Array, cleaned: Cleaned): Promise<Found> {
  const parts = partsOf(zip, (name) => /\.(xml|rels)$/i.test(name) && !/^customXml\//.test(name))
  if (!parts['word/document.xml'] && !mainPart(parts)) throw new Unreadable(sayings.broken)
  const main = mainPart(parts) ?? 'word/document.xml'
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const styles = docxStyles(parts[`${folder}styles.xml`])
  const left: LeftOut = { deletions: 0, hidden: 0, contents: 0, comments: 0, equations: 0 }
  const tidied: Record<string, Uint8Array> = {}
  const notes = new Set(['footnotes.xml', 'endnotes.xml'].map((name) => folder + name))
  for (const [name, part] of Object.entries(parts)) {
    if (/comments\w*\.xml$/i.test(name)) continue
    refuseDeclarations(part)
    tidied[name] = name === main || notes.has(name) ? new TextEncoder().encode(tidyDocx(part, styles, left)) : part
  }
  const html = await htmlOf({ ...tidied, ...pictureNames(zip) }, styles.map)
  const page = readHtml(html, cleaned)
  const hasMacros = Object.keys(parts).length > 0 && /vbaProject\.bin/i.test(Buffer.from(zip).toString('latin1'))
  return {
    blocks: page.blocks,
    title: metadataTitle(parts['docProps/core.xml']),
    pictureSource: picturesIn(zip, (name) => name),
    warnings: [
      ...page.warnings,
      ...(hasMacros
        ? ['This file holds a macro, a small program. We left it out: nothing in a document may run here.']
        : []),
      ...(left.deletions > 0 ? ['This file has tracked changes. We read it as if they had all been accepted.'] : []),
      ...(left.comments > 0 ? ['This file has comments in its margin. We left them out.'] : []),
      ...(left.hidden > 0 ? ['This file has hidden words. We left them out.'] : []),
      ...(left.contents > 0 ? ['We left out the table of contents: it follows from the headings.'] : []),
      ...(left.equations > 0 ? ['This file has formulas. We kept their letters, not how they are set out.'] : []),
    ],
  }
}

function mainPart(parts: Parts): string | undefined {
  const relations = new TextDecoder().decode(parts['_rels/.rels'] ?? new Uint8Array())
  const relation = /<[\w:]*Relationship\s[^>]*\/officeDocument"[^>]*>/i.exec(relations)?.[0]
  const target = relation && /Target="\/?([^"]+)"/.exec(relation)?.[1]
  return target && parts[target] ? target : undefined
}

/** In place of each picture its name: mammoth says where it stands, and its bytes wait until somebody wants them. */
function pictureNames(zip: Uint8Array): Record<string, Uint8Array> {
  const names = entriesOf(zip).flatMap(({ name }) => (/\.(xml|rels|bin)$|\/$/i.test(name) ? [] : [name]))
  return Object.fromEntries(names.map((name) => [name, new TextEncoder().encode(name)]))
}

async function htmlOf(parts: Record<string, Uint8Array>, map: readonly string[]): Promise<string> {
  const buffer = Buffer.from(zipSync(parts, { level: 0 }))
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: [...ours, ...map, ...deepLists],
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async (image) => {
          // Pictures that are linked to, or are not in the file, cannot be read.
          const src = await image.readAsBuffer().then(String, () => '')
          const { alt, width } = sizedAlt((image as { altText?: string }).altText ?? '')
          return { src, alt, ...(width ? { width: String(width) } : {}) }
        }),
      },
    )
    return value
  } catch {
    throw new Unreadable(sayings.broken)
  }
}
