import MarkdownIt from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import type { Cleaned } from './clean-words.ts'
import type { Found } from './found.ts'
import { readHtml } from './html-blocks.ts'

// HTML inside is let through, since what comes out is read as a page, and a page is not trusted either.
const markdown = new MarkdownIt({ html: true, linkify: true, maxNesting: 60 }).use(footnotes)

// Lines of an address or a verse stay lines; lines that somebody's editor broke at eighty letters do not.
markdown.core.ruler.push('short-lines', ({ tokens }) => {
  for (const { type, content, children } of tokens) {
    if (type !== 'inline' || !children) continue
    const lines = content.split('\n')
    if (lines.length < 2 || lines.slice(0, -1).some((line) => line.length > 50)) continue
    for (const child of children) if (child.type === 'softbreak') child.type = 'hardbreak'
  }
})

/** Reads Markdown, with tables, notes and what stands before the text between lines of dashes. */
export function readMarkdown(text: string, cleaned: Cleaned): Found {
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text)
  const page = readHtml(markdown.render(front ? text.slice(front[0].length) : text), cleaned)
  const said = front && /^title:\s*(.+)$/im.exec(front[1] ?? '')?.[1]
  return { ...page, title: said ? said.trim().replace(/^(['"])(.*)\1$/, '$2') : page.title }
}
