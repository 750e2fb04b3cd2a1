import {
  type Block,
  type List,
  type ListItem,
  listOf,
  type Paragraph,
  type Run,
  wordsOf,
} from '#server/domain/documents/drafts/blocks.ts'

const bullet = /^[•▪◦‣●○■□➢✓❖\u00B7\uF0B7\uF0A7][ \t]*(?=\S)/

/** What every kind of file gets wrong in the same way: bullets typed by hand, lists in pieces, headings that begin at the third level. */
export const mended = (blocks: readonly Block[]): Block[] => joinedLists(typedLists(blocks))

function typedLists(blocks: readonly Block[]): Block[] {
  const made: Block[] = []
  for (const block of blocks) {
    if (block.type !== 'paragraph' || !bullet.test(block.text)) {
      made.push(block)
      continue
    }
    const items = block.text.includes('\n') ? itemsIn(block) : [withoutBullet(block)]
    made.push(listOf(false, items))
  }
  return made
}

/** Bullets on lines of one paragraph. */
function itemsIn(block: Paragraph): ListItem[] {
  const lines: Run[][] = [[]]
  for (const run of block.runs) {
    const [first = '', ...others] = run.text.split(/\n(?=[•▪◦‣●○■□➢✓❖\u00B7])/)
    lines.at(-1)?.push({ ...run, text: first })
    for (const other of others) lines.push([{ ...run, text: other }])
  }
  return lines.map((runs) => withoutBullet({ type: 'paragraph', ...wordsOf(runs) }))
}

function withoutBullet({ text, runs }: Paragraph): ListItem {
  let left = bullet.exec(text)?.[0].length ?? 0
  return wordsOf(
    runs.map((run) => {
      const cut = Math.min(left, run.text.length)
      left -= cut
      return { ...run, text: run.text.slice(cut) }
    }),
  )
}

/** Some writers begin a list anew for every point. */
function joinedLists(blocks: readonly Block[]): Block[] {
  const made: Block[] = []
  for (const block of blocks) {
    const last = made.at(-1)
    if (block.type === 'list' && last?.type === 'list' && goesOn(last, block))
      made[made.length - 1] = listOf(last.ordered, [...last.items, ...block.items], last.start ?? 1)
    else made.push(block)
  }
  return made
}

const goesOn = (before: List, next: List): boolean =>
  before.ordered === next.ordered && (!next.ordered || (next.start ?? 1) === (before.start ?? 1) + before.items.length)
