/** Words of a draft that somebody chose on its page, and between which letters they stand. */
export type Chosen = { readonly start: number; readonly end: number; readonly words: string }

/** The sentences of a paper, in their order. */
export const sentencesIn = (paper: Element): HTMLElement[] => [...paper.querySelectorAll<HTMLElement>('.sentence')]

/** A sentence as words that are chosen. */
export const chosenSentence = (sentence: HTMLElement): Chosen => ({
  start: Number(sentence.dataset.start),
  end: Number(sentence.dataset.end),
  words: ownTexts(sentence)
    .map(({ data }) => data)
    .join(''),
})

/** The words that are selected in a paper, by mouse, touch or keyboard; null when they reach outside it, or are none. */
export function chosenBySelection(paper: Element): Chosen | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!paper.contains(range.commonAncestorContainer)) return null
  const touched = sentencesIn(paper).filter((sentence) => range.intersectsNode(sentence))
  const [first, last] = [touched.at(0), touched.at(-1)]
  if (!first || !last) return null
  const start = letterAt(first, range.startContainer, range.startOffset) ?? Number(first.dataset.start)
  const end = letterAt(last, range.endContainer, range.endOffset) ?? Number(last.dataset.end)
  const words = selection.toString().replace(/\s+/g, ' ').trim()
  return end > start && words !== '' ? { start, end, words } : null
}

/** The text of a sentence that is in the draft: not the small links behind passages, nor words that are to come. */
function ownTexts(sentence: Element): Text[] {
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.passage-note, ins') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

/** Which letter of the draft a place in a sentence is; nothing when it lies outside the sentence. */
function letterAt(sentence: HTMLElement, container: Node, offset: number): number | undefined {
  if (!sentence.contains(container)) return undefined
  const upTo = document.createRange()
  upTo.setStart(sentence, 0)
  upTo.setEnd(container, offset)
  let letters = 0
  for (const text of ownTexts(sentence)) {
    if (text === container) return Number(sentence.dataset.start) + letters + offset
    if (!upTo.intersectsNode(text)) break
    letters += text.data.length
  }
  return Number(sentence.dataset.start) + letters
}
