import MarkdownIt from 'markdown-it'
import sanitize from 'sanitize-html'

/**
 * Paragraphs, emphasis, lists, quotes and links, and nothing else: what is not enabled is shown as it was typed, so that
 * no word of anybody's vanishes. A parser of linear time, since ten thousand letters of "[a](b" must not stop the house.
 */
const markdown = new MarkdownIt('zero', { html: false, breaks: true, linkify: true, maxNesting: 40 }).enable([
  'blockquote',
  'list',
  'emphasis',
  'link',
  'autolink',
  'linkify',
  'escape',
  'entity',
  'newline',
  'balance_pairs',
  'fragments_join',
])
markdown.linkify.set({ fuzzyLink: true, fuzzyIP: false })

/** The second gate. The parser makes nothing else today; this holds when the parser changes. */
const allowed: sanitize.IOptions = {
  allowedTags: ['p', 'br', 'em', 'strong', 'ul', 'ol', 'li', 'blockquote', 'a'],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'escape',
  // No link from here passes on where the reader came from, and no search engine follows it.
  transformTags: { a: sanitize.simpleTransform('a', { rel: 'nofollow ugc noopener noreferrer' }) },
}

/** Stands where a mention stood while the text is formatted. Letters of Unicode's private use area: nobody types them. */
const marks = /[\uE000\uE001]/g
const marked = /<[^>]*>|\uE000(\d+)\uE001/g

/** A member's Markdown as safe HTML, with the names of the people it mentions in bold. Done once, when the words are written. */
export function toHtml(text: string, mentioned: readonly Mentioned[] = []): string {
  let written = ''
  let from = 0
  for (const [index, { at, length }] of mentioned.entries()) {
    written += `${text.slice(from, at).replace(marks, '')}\uE000${index}\uE001`
    from = at + length
  }
  written += text.slice(from).replace(marks, '')
  const html = sanitize(markdown.render(written), allowed)
  if (mentioned.length === 0) return html
  // Inside a tag (the address of a link) a mention is only its name: bold letters there would break the tag open.
  return html.replace(marked, (found, index?: string) =>
    index === undefined
      ? found.replace(/\uE000(\d+)\uE001/g, '')
      : `<strong>@${sanitize(mentioned[Number(index)]?.name ?? '', { allowedTags: [], disallowedTagsMode: 'escape' })}</strong>`,
  )
}

/** The same without any formatting, for search and excerpts of words that are not kept as HTML. */
export const toPlainText = (text: string): string => plainOf(toHtml(text))

/** Where in a text somebody is mentioned: the "@" and the name after it. */
export type Mentioned = { readonly at: number; readonly length: number; readonly name: string }

/** Formatted words without their formatting, for search, excerpts and the reader's own folds. */
export function plainOf(html: string): string {
  return html
    .replace(/<\/?(?:em|strong|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}
