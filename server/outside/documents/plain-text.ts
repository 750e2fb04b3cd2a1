import { type Block, type ListItem, listOf, plain, tableOf } from '#server/domain/documents/drafts/blocks.ts'
import { type Cleaned, cleanWords } from './clean-words.ts'
import type { Found } from './found.ts'

const bullet = /^(\s*)([-*•▪◦‣●○■□·–o])[ \t]+(?=\S)/
const number = /^(\s*)(?:(\d{1,3})[.)]|\(?([a-z]|[ivx]{1,4})\))[ \t]+(?=\S)/i
const underline = /^\s*(={3,}|-{3,}|~{3,})\s*$/

/** Reads a plain text: headings, lists and tables as people type them. */
export function readPlainText(text: string, cleaned: Cleaned): Found {
  const lines = cleanWords(text.replace(/\r\n?|\f/g, '\n'), cleaned).split('\n')
  const groups: string[][] = [[]]
  for (const line of lines) {
    if (line.trim() === '') groups.push([])
    else groups.at(-1)?.push(line.replace(/\s+$/, ''))
  }
  const filled = groups.filter((group) => group.length > 0)
  return { blocks: filled.flatMap((group, at) => blocksOf(group, at, filled)), title: '', warnings: [] }
}

function blocksOf(group: readonly string[], at: number, groups: readonly (readonly string[])[]): Block[] {
  const [first = '', second = ''] = group
  if (underline.test(first) && group.length === 1) return []
  if (group.length >= 2 && underline.test(second) && first.length < 120)
    return [
      heading(first, second.includes('=') ? 1 : 2),
      ...(group.length > 2 ? blocksOf(group.slice(2), at, groups) : []),
    ]
  const listAt = group.findIndex((line) => bullet.test(line) || isNumbered(line, group))
  const endAt = listAt === 0 ? endOfList(group) : 0
  if (endAt > 0 && endAt < group.length)
    return [...listBlocks(group.slice(0, endAt)), ...blocksOf(group.slice(endAt), at, groups)]
  if (listAt === 0) return listBlocks(group)
  if (listAt > 0) return [...blocksOf(group.slice(0, listAt), at, groups), ...blocksOf(group.slice(listAt), at, groups)]
  const table = tableIn(group)
  if (table) return [table]
  if (group.length === 1 && isCapitals(first)) return [heading(first, at === 0 ? 1 : 2)]
  return [{ type: 'paragraph', ...plain(joined(group)) }]
}

/** Where a list ends without an empty line: at words that are not set in, behind a point whose line had room for more. */
function endOfList(group: readonly string[]): number {
  const widest = Math.max(...group.map(({ length }) => length))
  const end = group.findIndex((line, at) => {
    const before = group[at - 1]
    if (before === undefined || /^\s/.test(line) || bullet.test(line) || number.test(line)) return false
    return before.trim().length < Math.min(50, widest * 0.7) && !/^\p{Ll}/u.test(line)
  })
  return end === -1 ? group.length : end
}

const heading = (line: string, level: number): Block => ({ type: 'heading', level, ...plain(line.trim()) })

/** One number alone is a date or a house; a list has a second. */
const isNumbered = (line: string, group: readonly string[]): boolean =>
  number.test(line) && (group.filter((each) => number.test(each)).length > 1 || /^\s*1[.)]/.test(line))

const isCapitals = (line: string): boolean =>
  line.length <= 80 && /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line) && !/\d{3}/.test(line)

/** Lines as somebody meant them: those an editor broke are one again, those of an address stay lines. */
function joined(lines: readonly string[]): string {
  const trimmed = lines.map((line) => line.trim().replace(/\s+/g, ' '))
  const isWrapped = trimmed.slice(0, -1).every((line) => line.length > 45)
  return isWrapped ? trimmed.join(' ') : trimmed.join('\n')
}

type Open = { readonly indent: number; readonly text: string; readonly isOrdered: boolean; readonly start: number }

function listBlocks(lines: readonly string[]): Block[] {
  const points: { indent: number; text: string; isOrdered: boolean; start: number }[] = []
  for (const line of lines) {
    const match = bullet.exec(line) ?? number.exec(line)
    const last = points.at(-1)
    if (match)
      points.push({
        indent: (match[1] ?? '').replaceAll('\t', '    ').length,
        text: line.slice(match[0].length).trim(),
        isOrdered: !bullet.test(line),
        start: Number(match[2]) || 1,
      })
    else if (last) last.text += ` ${line.trim()}`
  }
  const blocks: Block[] = []
  for (let at = 0; at < points.length; ) {
    const { isOrdered, indent, start } = points[at]!
    let end = at + 1
    while (end < points.length && (points[end]!.isOrdered === isOrdered || points[end]!.indent > indent)) end++
    blocks.push(listOf(isOrdered, nested(points.slice(at, end)), isOrdered ? start : 1))
    at = end
  }
  return blocks
}

function nested(points: readonly Open[]): ListItem[] {
  const items: ListItem[] = []
  for (let at = 0; at < points.length; ) {
    const point = points[at]!
    let end = at + 1
    while (end < points.length && points[end]!.indent > point.indent) end++
    const inner = points.slice(at + 1, end)
    items.push({
      ...plain(point.text),
      ...(inner.length > 0 ? { ordered: inner[0]!.isOrdered, items: nested(inner) } : {}),
    })
    at = end
  }
  return items
}

function tableIn(lines: readonly string[]): Block | undefined {
  if (lines.length < 2) return undefined
  const rows = lines.map((line) => line.trim().split(/\t+/))
  const width = rows[0]!.length
  if (width < 2 || rows.some((row) => row.length !== width)) return undefined
  return tableOf(rows.map((row) => row.map((cell) => plain(cell.trim()))))
}
