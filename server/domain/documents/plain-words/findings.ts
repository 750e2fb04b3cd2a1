import type { PlacedBlock } from '../drafts/blocks.ts'
import { sentencesOf } from '../drafts/sentences.ts'
import { passivesIn } from './passives.ts'
import { blamingWords, jargonWords, type WordList, wordFinder } from './word-lists.ts'

/** Something in a draft that a person may want to turn into a comment. A suggestion, never a rule. */
export type Finding = {
  readonly kind: 'long-sentence' | 'jargon' | 'blaming' | 'passive' | 'date'
  readonly blockId: string
  /** Where in the block's text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly words: string
  /** What could be said instead. */
  readonly instead?: string
}

/** More words than this, and a tired reader begins the sentence again. */
export const mostWords = 20

/** What to look for. A group's own words come on top of ours. */
export type FindingOptions = { readonly jargon?: WordList; readonly blaming?: WordList }

const date =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{4})?|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|(?:by|in|since|until|from)\s+20\d\d)\b/g

/** Gets ready to look at drafts with these lists: made once, used for each block as somebody types. */
export function createFindings({ jargon = {}, blaming = {} }: FindingOptions = {}): (block: PlacedBlock) => Finding[] {
  const findJargon = wordFinder({ ...jargonWords, ...jargon })
  const findBlaming = wordFinder({ ...blamingWords, ...blaming })
  return ({ id, text, type }) => {
    const at = (kind: Finding['kind'], start: number, end: number, instead?: string): Finding => ({
      kind,
      blockId: id,
      start,
      end,
      words: text.slice(start, end),
      ...(instead ? { instead } : {}),
    })
    const found = [
      ...findBlaming(text).map(({ start, end, instead }) => at('blaming', start, end, instead)),
      ...findJargon(text).map(({ start, end, instead }) => at('jargon', start, end, instead)),
      ...[...text.matchAll(date)].map((match) => at('date', match.index, match.index + match[0].length)),
      ...(type === 'heading' || type === 'table'
        ? []
        : [
            ...longSentences(text).map(({ start, end }) => at('long-sentence', start, end)),
            ...passivesIn(text).map(({ start, end }) => at('passive', start, end)),
          ]),
    ]
    return withoutDoubles(found)
  }
}

const longSentences = (text: string): { readonly start: number; readonly end: number }[] =>
  sentencesOf(text).filter(
    (sentence) => (sentence.text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length > mostWords,
  )

/** What blames is not also jargon. */
function withoutDoubles(found: readonly Finding[]): Finding[] {
  const blames = found.filter(({ kind }) => kind === 'blaming')
  return found
    .filter((each) => each.kind !== 'jargon' || !blames.some(({ start, end }) => each.start < end && start < each.end))
    .sort((one, other) => one.start - other.start)
}
