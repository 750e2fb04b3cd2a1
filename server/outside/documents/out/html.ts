import type { Block, Cell, Image, ListItem, Run } from '#server/domain/documents/drafts/blocks.ts'
import { safeLink } from '../safe-link.ts'
import { escaped } from '../xml.ts'
import { type Album, noPictures } from './album.ts'

/** What is written with the words: a title, and the mark of the group when it agreed to one. */
export type Mark = { readonly title: string; readonly mark?: string }

const style =
  'body{font:1.125rem/1.6 Arial,Helvetica,sans-serif;color:#1a1a1a;background:#fff;max-width:42rem;margin:2rem auto;padding:0 1rem}h1,h2,h3,h4,h5,h6{line-height:1.25}table{border-collapse:collapse;width:100%}th,td{border:1px solid #595959;padding:.5rem;text-align:left;vertical-align:top}blockquote{border-left:.25rem solid #595959;margin:1rem 0;padding-left:1rem}img{max-width:100%;height:auto}footer{border-top:1px solid #595959;margin-top:2rem}'

/** A document as a page of its own that anybody can read: landmarks, a language, headings without holes, heads of tables. */
export function htmlOf(blocks: readonly Block[], { title, mark }: Mark, album = noPictures): string {
  const notes = blocks.filter((block) => block.type === 'footnote')
  const levels = levelsOf(blocks)
  const main = blocks.flatMap((block, at) =>
    block.type === 'footnote' ? [] : [blockHtml(block, levels[at] ?? 2, album)],
  )
  const hasTitle = blocks.some((block) => block.type === 'heading' && block.text === title)
  const noteList =
    notes.length === 0 ? '' : `<section aria-label="Notes"><ol>${notes.map(noteHtml).join('')}</ol></section>`
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head>
<body><main>
${hasTitle ? '' : `<h1>${escaped(title)}</h1>\n`}${main.join('\n')}
${noteList}</main>${mark ? `<footer><p>${escaped(mark)}</p></footer>` : ''}</body>
</html>
`
}

/** Levels as a reader with a screen reader needs them: one at the top, and never one passed over. */
export function levelsOf(blocks: readonly Block[]): number[] {
  let before = 0
  let isFirst = true
  return blocks.map((block) => {
    if (block.type !== 'heading') return before
    const most = Math.min(block.level, before + 1)
    const level = isFirst ? 1 : Math.max(2, most)
    isFirst = false
    before = level
    return level
  })
}

function blockHtml(block: Exclude<Block, { type: 'footnote' }>, level: number, album: Album): string {
  switch (block.type) {
    case 'heading':
      return `<h${level}>${runsHtml(block.runs)}</h${level}>`
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}</p>`
    case 'quote':
      return `<blockquote><p>${runsHtml(block.runs)}</p></blockquote>`
    case 'list':
      return listHtml(block.ordered, block.items, block.start)
    case 'table':
      return tableHtml(block.rows, block.caption)
    case 'image':
      return pictureHtml(block, album)
  }
}

/** The picture itself, inside the page: nothing is fetched when it is opened. Its words where only they are kept. */
function pictureHtml(image: Image, album: Album): string {
  const shown = album(image, { width: 640, height: 900 })
  const alt = escaped(image.alt)
  if (shown)
    return `<p><img src="data:${shown.type};base64,${shown.bytes}" alt="${alt}" width="${shown.width}" height="${shown.height}"></p>`
  return alt === '' ? '' : `<p role="img" aria-label="${alt}">[Picture: ${alt}]</p>`
}

function listHtml(isOrdered: boolean, items: readonly ListItem[], start = 1): string {
  const tag = isOrdered ? 'ol' : 'ul'
  const inner = items.map(
    (item) => `<li>${runsHtml(item.runs)}${item.items ? listHtml(item.ordered ?? false, item.items) : ''}</li>`,
  )
  return `<${tag}${isOrdered && start !== 1 ? ` start="${start}"` : ''}>${inner.join('')}</${tag}>`
}

function tableHtml(rows: readonly (readonly Cell[])[], caption?: string): string {
  const cell = ({ runs, header, columns, rows: reach }: Cell, isHead: boolean) => {
    const tag = header ? 'th' : 'td'
    const spans = `${columns ? ` colspan="${columns}"` : ''}${reach ? ` rowspan="${reach}"` : ''}`
    return `<${tag}${header ? ` scope="${isHead ? 'col' : 'row'}"` : ''}${spans}>${runsHtml(runs)}</${tag}>`
  }
  const made = rows.map(
    (row) =>
      `<tr>${row
        .map((each) =>
          cell(
            each,
            row.every(({ header }) => header === true),
          ),
        )
        .join('')}</tr>`,
  )
  return `<table>${caption ? `<caption>${escaped(caption)}</caption>` : ''}<tbody>${made.join('')}</tbody></table>`
}

const noteHtml = (note: Extract<Block, { type: 'footnote' }>): string =>
  `<li id="note-${escaped(note.label)}">${runsHtml(note.runs)} <a href="#ref-${escaped(note.label)}">Back to the text</a></li>`

/** Runs as safe HTML: whatever a link says, it leads only where links may lead. */
export function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic, href, note }) => {
      const words = escaped(text).replaceAll('\n', '<br>')
      if (note !== undefined)
        return `<sup><a id="ref-${escaped(note)}" href="#note-${escaped(note)}">${words}</a></sup>`
      const strong = bold ? `<strong>${words}</strong>` : words
      const slanted = italic ? `<em>${strong}</em>` : strong
      const link = href === undefined ? undefined : safeLink(href)
      return link?.kind === 'safe' ? `<a href="${escaped(link.href)}">${slanted}</a>` : slanted
    })
    .join('')
}
