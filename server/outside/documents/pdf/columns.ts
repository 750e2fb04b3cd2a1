import { type Cell, tableOf, wordsOf } from '#server/domain/documents/drafts/blocks.ts'
import type { Region } from './arranging.ts'
import type { Draft } from './drafts.ts'
import { endsEarly, runsOfLines, type Vocabulary } from './joining.ts'
import { type Line, lineOf } from './lines.ts'

const bulletMark = /^([•▪◦‣●○■□➢✓❖·\uF0B7\uF0A7\uF0D8]|[–\-*](?= )|o(?= \p{Lu}))\s*/u
const numberMark = /^(\(?\d{1,2}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s+(?=\S)/

/** The blocks of a region, before anybody knows which are headings. */
export function draftsOf(region: Region, vocabulary: Vocabulary): Draft[] {
  if (region.kind === 'table') return [tableDraft(region.rows, vocabulary)]
  const { lines, right } = region
  const usual = usualGap(lines)
  const drafts: Draft[] = []
  let open: Line[] = []
  let marker: { text: string; indent: number; inner: number } | undefined
  const close = () => {
    if (open.length > 0)
      drafts.push(
        marker
          ? { kind: 'item', lines: open, marker: marker.text, indent: marker.indent }
          : { kind: 'words', lines: open, right },
      )
    open = []
    marker = undefined
  }
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    const found = markerOf(line, lines, at)
    if (found) {
      close()
      marker = found.marker
      open = found.rest ? [found.rest] : []
    } else {
      const isNew =
        before &&
        (marker ? leavesItem(before, line, usual, marker.inner, marker.indent) : startsAnew(before, line, usual, right))
      if (isNew) close()
      open.push(line)
    }
  })
  close()
  return drafts
}

/** How far apart lines of one paragraph stand, in parts of their size. */
function usualGap(lines: readonly Line[]): number {
  const gaps: number[] = []
  for (let at = 1; at < lines.length; at++) {
    const gap = (lines[at - 1]!.y - lines[at]!.y) / lines[at]!.size
    if (gap > 0.8 && gap < 2.2 && Math.abs(lines[at - 1]!.size - lines[at]!.size) < 0.6) gaps.push(gap)
  }
  gaps.sort((one, other) => one - other)
  // The nearer of what there is: paragraphs of one line each would otherwise pass for one.
  return gaps[Math.floor(gaps.length * 0.12)] ?? 1.2
}

function startsAnew(before: Line, line: Line, usual: number, right: number): boolean {
  const gap = (before.y - line.y) / Math.max(before.size, line.size)
  if (gap < -1) return false
  if (gap > usual * 1.3 + 0.1 || Math.abs(before.size - line.size) > Math.max(0.8, line.size * 0.08)) return true
  if (before.isBold !== line.isBold && endsEarly(before, line, right)) return true
  const isEarly = endsEarly(before, line, right)
  if (line.left - before.left > line.size * 0.8 && isEarly) return true
  return isEarly && /[.!?]["”’)]?$/.test(before.text) && before.text.length > 40
}

function leavesItem(before: Line, line: Line, usual: number, inner: number, indent: number): boolean {
  const gap = (before.y - line.y) / line.size
  if (Math.abs(before.size - line.size) > line.size * 0.12 || gap > usual * 1.6 + 0.1) return true
  const isIndented = line.left > indent + line.size * 0.4
  const isUnderWords = Math.abs(line.left - inner) < line.size * 0.8
  return !(isIndented || isUnderWords) && !/^\p{Ll}/u.test(line.text)
}

/** A bullet or number at the beginning of a line; a number counts when another like it is near. */
function markerOf(line: Line, lines: readonly Line[], at: number) {
  const bullet = bulletMark.exec(line.text)
  const number = bullet ? null : numberMark.exec(line.text)
  if (!bullet && !number) return undefined
  const mark = (bullet?.[0] ?? number?.[0] ?? '').trim()
  if (number && !hasNeighbour(mark, lines, at) && !beginsWithin(mark, lines, at)) return undefined
  if (bullet && /^[–\-*]$/.test(mark) && !lines.some((each, place) => place !== at && each.text.startsWith(`${mark} `)))
    return undefined
  const { rest, inner } = withoutMark(line, mark)
  return { marker: { text: mark, indent: line.left, inner }, rest }
}

function hasNeighbour(mark: string, lines: readonly Line[], at: number): boolean {
  const value = Number.parseInt(mark.replace(/\D/g, ''), 10)
  const near = lines.slice(Math.max(0, at - 40), at + 40)
  const shape = mark.replace(/\w+/, '')
  return near.some((line, place) => {
    const other = numberMark.exec(line.text)?.[0].trim()
    if (!other || near[place] === lines[at] || other.replace(/\w+/, '') !== shape) return false
    return Number.isNaN(value)
      ? !/\d/.test(other)
      : Math.abs(Number.parseInt(other.replace(/\D/g, ''), 10) - value) === 1
  })
}

/** The only point of a list inside a list: it stands further in than the point before it. */
function beginsWithin(mark: string, lines: readonly Line[], at: number): boolean {
  const [line, before] = [lines[at], lines[at - 1]]
  if (!line || !before || !/^\(?[1ai][.)]$/.test(mark)) return false
  return (bulletMark.test(before.text) || numberMark.test(before.text)) && line.left > before.left + line.size * 0.8
}

function withoutMark(line: Line, mark: string): { rest: Line | undefined; inner: number } {
  let left = mark.length
  const kept = []
  for (const piece of line.pieces) {
    if (left === 0) kept.push(piece)
    else {
      const text = piece.text.trimStart()
      const cut = Math.min(left, text.length)
      left -= cut
      const rest = text.slice(cut).trimStart()
      const share = piece.width * (rest.length / Math.max(1, piece.text.length))
      if (rest !== '') kept.push({ ...piece, text: rest, x: piece.x + piece.width - share, width: share })
    }
  }
  return kept.length > 0
    ? { rest: lineOf(kept, line.page), inner: kept[0]!.x }
    : { rest: undefined, inner: line.right + line.size }
}

function tableDraft(rows: readonly (readonly (readonly Line[])[])[], vocabulary: Vocabulary): Draft {
  const isHead =
    rows.length > 1 &&
    (rows[0] ?? []).flat().every(({ isBold }) => isBold) &&
    !(rows[1] ?? []).flat().every(({ isBold }) => isBold)
  const made = rows.map((row, at) =>
    row.map((lines): Cell => {
      const runs = runsOfLines(lines, vocabulary)
      return { ...wordsOf(runs), ...(isHead && at === 0 ? { header: true as const } : {}) }
    }),
  )
  return { kind: 'block', block: tableOf(made), page: rows.flat(2)[0]?.page ?? 0 }
}
