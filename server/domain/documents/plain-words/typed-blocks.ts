import { listOf, type PlacedBlock, plain } from '../drafts/blocks.ts'

/** Words that somebody is still typing or has pasted, as blocks: an empty line parts them, `#` begins a heading, `-` or a number a point. */
export const typedBlocks = (words: string): PlacedBlock[] =>
  words
    .split(/\n[ \t]*\n\s*/)
    .filter((part) => part.trim() !== '')
    .flatMap((part, at): PlacedBlock[] => {
      const id = String(at)
      const heading = /^\s*(#{1,6})\s+([^\n]*)\n?([\s\S]*)$/.exec(part)
      if (!heading) return [blockOf(part, id)]
      const [, marks = '#', title = '', below = ''] = heading
      const above: PlacedBlock = { id, type: 'heading', level: marks.length, ...plain(bare(title)) }
      return below.trim() === '' ? [above] : [above, blockOf(below, `${id}-below`)]
    })

const point = /^\s*(?:[-*•]|\d{1,3}[.)])\s+/

function blockOf(part: string, id: string): PlacedBlock {
  const lines = part.trim().split('\n')
  if (lines.every((line) => point.test(line)))
    return {
      id,
      ...listOf(
        false,
        lines.map((line) => plain(bare(line.replace(point, '')))),
      ),
    }
  // A line that an editor broke is the same sentence.
  return { id, type: 'paragraph', ...plain(bare(lines.map((line) => line.replace(/^\s*>\s?/, '').trim()).join(' '))) }
}

/** Without Markdown's marks for bold, slanted words and links. */
const bare = (words: string): string =>
  words
    .replace(/\[([^\]\n]{0,300})\]\([^)\s]{0,500}\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(?=\S)|(?<=\S)(\*\*|__|\*|`)/g, '')
