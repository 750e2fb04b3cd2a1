import type { Cleaned } from './clean-words.ts'
import type { Found } from './found.ts'
import { readHtml } from './html-blocks.ts'
import { odtPage } from './odt-page.ts'
import { odtStyles } from './odt-styles.ts'
import { type Parts, partsOf, picturesIn } from './safe-zip.ts'
import { sayings, Unreadable } from './unreadable.ts'
import { metadataTitle } from './xml.ts'

/** Reads an OpenDocument text. */
export function readOdt(zip: Uint8Array, cleaned: Cleaned): Found {
  const parts = partsOf(zip, (name) => /^((content|styles|meta)\.xml|META-INF\/manifest\.xml)$/.test(name))
  const manifest = new TextDecoder().decode(parts['META-INF/manifest.xml'] ?? new Uint8Array())
  if (/encryption-data/.test(manifest)) throw new Unreadable(sayings.password)
  const hasMacros = /full-path="(Basic|Scripts)\//.test(manifest)
  const pictureSource = picturesIn(zip, (name) => name.replace(/^\.\//, ''))
  return { ...readParts(parts, cleaned, hasMacros), pictureSource }
}

/** Reads an OpenDocument text that is one plain file. */
export const readFlatOdt = (file: Uint8Array, cleaned: Cleaned): Found =>
  readParts({ 'content.xml': file, 'meta.xml': file }, cleaned, false)

function readParts(parts: Parts, cleaned: Cleaned, hasMacros: boolean): Found {
  const content = parts['content.xml']
  if (!content) throw new Unreadable(sayings.broken)
  const { html, left } = odtPage(content, odtStyles([parts['styles.xml'], content]))
  const page = readHtml(html, cleaned)
  return {
    blocks: page.blocks,
    title: metadataTitle(parts['meta.xml']),
    warnings: [
      ...page.warnings,
      ...(hasMacros
        ? ['This file holds a macro, a small program. We left it out: nothing in a document may run here.']
        : []),
      ...(left.deletions > 0 ? ['This file has tracked changes. We read it as if they had all been accepted.'] : []),
      ...(left.comments > 0 ? ['This file has comments in its margin. We left them out.'] : []),
      ...(left.hidden > 0 ? ['This file has hidden words. We left them out.'] : []),
      ...(left.contents > 0 ? ['We left out the table of contents: it follows from the headings.'] : []),
    ],
  }
}
