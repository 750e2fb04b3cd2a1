import { Marked } from 'marked'
import sanitize from 'sanitize-html'

const marked = new Marked({ gfm: true, breaks: true, async: false })

/** Paragraphs, emphasis, lists, quotes and links. Everything else is shown as the text it is. */
const allowed: sanitize.IOptions = {
  allowedTags: ['p', 'br', 'em', 'strong', 'ul', 'ol', 'li', 'blockquote', 'a'],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'escape',
  transformTags: {
    // No link from here passes on where the reader came from, and no search engine follows it.
    a: sanitize.simpleTransform('a', { rel: 'nofollow ugc noopener noreferrer' }),
    h1: 'p',
    h2: 'p',
    h3: 'p',
    h4: 'p',
    h5: 'p',
    h6: 'p',
    del: 'p',
    pre: 'p',
    code: 'em',
  },
}

/** A member's Markdown as safe HTML. Done once, when the words are written. */
export function toHtml(markdown: string): string {
  // Raw HTML is escaped before Markdown sees it, so that what a person typed is what people read.
  const escaped = markdown.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return sanitize(marked.parse(escaped) as string, allowed)
}

/** The same without any formatting, for search, excerpts and screen titles. */
export const toPlainText = (markdown: string): string => plainOf(toHtml(markdown))

/** What our own HTML says, without its tags. Only ever shown as text. */
export function plainOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, (tag) => (/^<\/?(em|strong|a)\b/.test(tag) ? '' : ' '))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}
