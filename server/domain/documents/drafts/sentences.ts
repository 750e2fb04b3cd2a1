/** A sentence, and where it stands in its text. */
export type Sentence = { readonly start: number; readonly end: number; readonly text: string }

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' })
/** Full stops that end no sentence, before a capital. */
const shortened =
  /(^|[\s(])(Dr|Mr|Mrs|Ms|Mx|Prof|Rev|St|Sr|Jr|No|Nos|Tel|Fig|vs|etc|e\.g|i\.e|approx|Dept|Ext|[A-Z])\.\s*$/

/** The sentences of a block, in order: what a person moves through by keyboard, and comments on. Lines end sentences. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let lineStart = 0
  // Line by line: over a long text the segmenter takes time with the square of its length.
  for (const line of text.split('\n')) {
    let start = 0
    for (const { segment, index } of segmenter.segment(line)) {
      const end = index + segment.length
      if (shortened.test(line.slice(start, end))) continue
      push(sentences, line, start, end, lineStart)
      start = end
    }
    push(sentences, line, start, line.length, lineStart)
    lineStart += line.length + 1
  }
  return sentences
}

function push(sentences: Sentence[], text: string, start: number, end: number, lineStart: number): void {
  const raw = text.slice(start, end)
  const words = raw.trim()
  if (words === '') return
  const from = lineStart + start + raw.indexOf(words)
  sentences.push({ start: from, end: from + words.length, text: words })
}
