import { type Run, wordsOf } from '#server/domain/documents/drafts/blocks.ts'
import { isApart, type Line } from './lines.ts'
import type { Piece } from './pieces.ts'

/** The words of a document, to tell a word that was broken at a line's end from one that is written with a hyphen. */
export type Vocabulary = ReadonlySet<string>

/** Compounds whose hyphen stays. */
const compound =
  /(^|[^\p{L}])(self|non|well|long|short|co|follow|one|two|three|pre|post|ex|all|part|full|high|low|up|face|day|cross|multi|decision|evidence|person|year|month|week)$/iu

/** Every word written on one line, in small letters. */
export function vocabularyOf(lines: readonly { readonly text: string }[]): Vocabulary {
  const words = new Set<string>()
  for (const { text } of lines)
    for (const [word] of text.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*(?!-)/gu)) words.add(word.toLowerCase())
  return words
}

/** Lines as one stretch of words: broken words are whole, lines that ended early stay lines when `right` says how far they could go. */
export function runsOfLines(lines: readonly Line[], vocabulary: Vocabulary, right?: number): Run[] {
  const runs: Run[] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (before) joinTo(runs, line, endsEarly(before, line, right) ? '\n' : ' ', vocabulary)
    runs.push(...runsOf(line))
  })
  return [...wordsOf(runs).runs]
}

function joinTo(runs: Run[], next: Line, between: ' ' | '\n', vocabulary: Vocabulary): void {
  const last = runs.at(-1)
  const broken = last && /([\p{L}\d'’]+(?:-[\p{L}]+)*)[-\u2010]$/u.exec(last.text)
  const goesOn = /^[\p{Ll}]+/u.exec(next.text)?.[0]
  if (!last || !broken || !goesOn) {
    // Addresses of the web are broken after a slash, and have no blanks.
    const isAddress = last && /(https?:\/\/|www\.)\S*\/$/.test(last.text) && /^\S+$/.test(next.text.split(' ')[0] ?? '')
    if (!isAddress) runs.push({ ...styleOf(last), text: between })
    return
  }
  const start = broken[1] ?? ''
  const whole = `${start}${goesOn}`.toLowerCase()
  const hyphened = `${start}-${goesOn}`.toLowerCase()
  const keeps = !vocabulary.has(whole) && (vocabulary.has(hyphened) || compound.test(start))
  if (!keeps) runs[runs.length - 1] = { ...last, text: last.text.slice(0, -1) }
}

/** A blank between two lines is part of a link only when both are. */
const styleOf = (run: Run | undefined): Omit<Run, 'text'> => {
  if (!run) return {}
  const { text: _, note: _note, ...style } = run
  return style
}

/** Whether a line ended though the next word would have had room. */
export function endsEarly(line: Line, next: Line, right: number | undefined): boolean {
  if (right === undefined || next.page !== line.page) return false
  const first = next.text.split(' ', 1)[0] ?? ''
  const perLetter = (next.right - next.left) / Math.max(1, next.text.length)
  const needed = (first.length + 1) * perLetter * 1.05 + line.size * 0.5
  const middle = (line.left + line.right) / 2
  const isCentred = Math.abs(middle - (next.left + next.right) / 2) < 3 && Math.abs(line.left - next.left) > 6
  if (isCentred) return line.right - line.left + needed < 2 * (right - middle)
  return line.right + needed < right
}

function runsOf(line: Line): Run[] {
  const runs: Run[] = []
  line.pieces.forEach((piece, at) => {
    const before = line.pieces[at - 1]
    const note = noteOf(piece, line)
    const blank = before && isApart(before, piece) && note === undefined && !runs.at(-1)?.text.endsWith(' ') ? ' ' : ''
    const style = {
      ...(piece.bold ? { bold: true as const } : {}),
      ...(piece.italic ? { italic: true as const } : {}),
      ...(piece.href ? { href: piece.href } : {}),
    }
    if (note !== undefined) runs.push({ text: `[${note}]`, note })
    else {
      if (blank) runs.push({ ...(before?.bold && piece.bold ? { bold: true as const } : {}), text: blank })
      runs.push({ ...style, text: piece.text.replace(/\s+/g, ' ') })
    }
  })
  return runs
}

/** A small raised number after a word. */
function noteOf(piece: Piece, line: Line): string | undefined {
  const isRaised = piece.size < line.size * 0.8 && piece.y > line.y + line.size * 0.15
  return isRaised && line.pieces[0] !== piece && /^\s*(\d{1,3}|[*†‡])\s*$/.test(piece.text)
    ? piece.text.trim()
    : undefined
}
