import { plainOf } from '../kernel/formatting.ts'
import { withoutQuotes } from './quotes.ts'

/** A piece of text; `isMatch` when it is what was looked for. Built as pieces so that no page ever puts HTML together. */
export type Piece = { readonly text: string; readonly isMatch: boolean }

const longest = 220
const before = 70

/** The beginning of a post, cut at a word, for a list. */
export function firstWords(html: string, most = 140): string {
  const text = ownWords(html)
  return text.length <= most ? text : `${upToAWord(text.slice(0, most))}…`
}

/** The part of a post around the first match, in pieces. */
export function excerpt(html: string, isMatch: (word: string) => boolean): Piece[] {
  const text = ownWords(html)
  const first = [...text.matchAll(word)].find(([found]) => isMatch(found))
  const start = text.length <= longest ? 0 : wordStart(text, Math.max(0, (first?.index ?? 0) - before))
  const rest = text.slice(start)
  const part = rest.length <= longest ? rest : `${upToAWord(rest.slice(0, longest))}…`
  return inPieces(start > 0 ? `…${part}` : part, isMatch)
}

/** What its author says, without the words of others: a quotation may be of somebody who has since taken theirs down. */
export const ownWords = (html: string): string => plainOf(withoutQuotes(html))

/** A text cut into what matches and what does not. */
export function inPieces(text: string, isMatch: (word: string) => boolean): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!isMatch(found)) continue
    if (index > done) pieces.push({ text: text.slice(done, index), isMatch: false })
    pieces.push({ text: found, isMatch: true })
    done = index + found.length
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMatch: false })
  return pieces
}

const word = /[\p{L}\p{M}\p{N}]+/gu

const upToAWord = (text: string) => text.replace(/\s+\S*$/, '').replace(/[\s.,;:–-]+$/, '')

const wordStart = (text: string, from: number) => (from === 0 ? 0 : text.indexOf(' ', from) + 1)
