import type { Run } from '#server/domain/documents/drafts/blocks.ts'
import { type PdfPage, type PdfStyle, write } from '../../pdf-writing.ts'

/** Runs of words in their styles, in one flow. Where a link leads stands in brackets behind it: paper cannot be pressed. */
export function writeRuns(document: PdfPage, runs: readonly Run[], style: PdfStyle, width?: number): void {
  const shown = runs.filter(({ text }) => text !== '')
  for (const [at, { text, bold, italic, href }] of shown.entries()) {
    const leadsTo = href && /^(https?|mailto|tel):/.test(href) ? href.replace(/^(mailto|tel):/, '') : ''
    const words = leadsTo !== '' && !sameAddress(text, leadsTo) ? `${text} (${leadsTo})` : text
    const own = { ...style, ...(bold ? { weight: 700 as const } : {}), ...(italic ? { isSlanted: true } : {}) }
    write(document, words, own, at < shown.length - 1, width)
  }
}

const sameAddress = (words: string, address: string): boolean => {
  const bare = (text: string) => text.replace(/^https?:\/\/(www\.)?|[\s/]+/g, '').toLowerCase()
  return bare(words) === bare(address)
}
