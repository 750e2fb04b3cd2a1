import sanitizeHtml from 'sanitize-html'

/** Longer words are cut: a page is for reading. In characters. */
export const longestWords = 20_000

/** What a feed wrote, as plain words in paragraphs: no markup, no scripts, no control characters. Empty when there were none. */
export function plainWords(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return ''
  const text = /[<&]/.test(value) ? withoutMarkup(value) : value
  return tidy(text).slice(0, longestWords)
}

/** The same on one line, and undefined when nothing is left. For names and short particulars. */
export function shortWords(value: unknown, most = 500): string | undefined {
  const line = plainWords(value).replace(/\s+/g, ' ').trim().slice(0, most)
  return line === '' || nothingWords.test(line) ? undefined : line
}

const nothingWords = /^(n\/?a|null|none given|undefined|unknown|tbc|-+|\.)$/i

function withoutMarkup(value: string): string {
  const once = markupAway(value)
  // Some feeds escape their markup: what came out of the first pass is markup again.
  return /<\/?[a-z][^>]*>/i.test(once) ? markupAway(once) : once
}

function markupAway(value: string): string {
  const spaced = value
    .replace(/<li[^>]*>/gi, '\n• ')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?(p|div|ul|ol|h[1-6]|tr|table|section|blockquote)\b[^>]*>/gi, '\n\n')
  return sanitizeHtml(spaced, { allowedTags: [], allowedAttributes: {} })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** Letters, digits and marks of any keyboard in one line: nothing in it needs tidying. */
const isPlainLine = (text: string) => /^[!-~]*(?: [!-~]+)*$/.test(text)

const tidy = (text: string): string => (isPlainLine(text) ? text : tidied(text))

const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\u00a0\t]/g, ' ')
    // Invisible and reversing characters let words look like others.
    .replace(/(?!\n)\p{Cc}|\p{Cf}|[\ufffe\uffff]/gu, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
