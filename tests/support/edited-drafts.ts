import type { Block, PlacedBlock } from '#server/domain/documents/index.ts'
import { draftText, plain } from '#server/domain/documents/index.ts'

/** Numbers that look like chance and are the same every time. */
export function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const subjects =
  'the nurse,your family,our team,the ward,your doctor,the clinic,a carer,the therapist,someone at the desk,the driver'.split(
    ',',
  )
const verbs =
  'will ring,can help,may visit,looks after,writes to,meets,talks with,waits for,asks about,plans for'.split(',')
const things =
  'your next visit,the letter,your medicines,the form,a lift home,the exercises,your tiredness,the group,the scan,your memory'.split(
    ',',
  )
const times =
  'on Monday,before lunch,within two weeks,at the desk,by telephone,in the morning,when you are ready,after the summer,every day,next year'.split(
    ',',
  )

/** A draft of paragraphs of six sentences, some of which stand in it more than once, as sentences of leaflets do. */
export function draftOf(paragraphs: number, chance: () => number): PlacedBlock[] {
  const pick = (list: readonly string[]) => list[Math.floor(chance() * list.length)]!
  const sentence = (number: number) => {
    if (chance() < 0.08) return 'Please ring us if you have any questions.'
    const subject = pick(subjects)
    return `${subject[0]!.toUpperCase()}${subject.slice(1)} ${pick(verbs)} ${pick(things)} ${pick(times)}${chance() < 0.5 ? `, and then ${pick(subjects)} ${pick(verbs)} ${pick(things)}` : ''}${chance() < 0.3 ? ` (see part ${number})` : ''}.`
  }
  return Array.from({ length: paragraphs }, (_, at) => ({
    id: `b${at}`,
    type: 'paragraph',
    ...plain(Array.from({ length: 6 }, () => sentence(at)).join(' ')),
  }))
}

/** A passage somebody wrote about, and what became of it by the rules below: where it is now, or that it is gone. */
export type Marked = {
  readonly start: number
  readonly end: number
  readonly now: { readonly start: number; readonly end: number } | undefined
}

type Sentence = { text: string; readonly origin: number | undefined; isRewritten: boolean }

/**
 * Makes the next draft by rule, and knows what became of every sentence: words put in, typing mended, sentences and paragraphs put
 * in, taken out, moved, split and joined, and some rewritten so that nothing of them is left.
 */
export function editedByRule(
  before: readonly PlacedBlock[],
  marks: number,
  chance: () => number,
): { before: string; after: string; marked: Marked[] } {
  const { text, places } = draftText(before)
  const origins: { start: number; end: number }[] = []
  let paragraphs: Sentence[][] = before.map((block, at) => {
    let from = places[at]!.start
    return block.text.split(/(?<=\.) /).map((words): Sentence => {
      origins.push({ start: from, end: from + words.length })
      from += words.length + 1
      return { text: words, origin: origins.length - 1, isRewritten: false }
    })
  })
  paragraphs = paragraphs.filter(() => chance() > 0.04)
  for (const paragraph of paragraphs) {
    for (let at = paragraph.length - 1; at >= 0; at--) {
      const sentence = paragraph[at]!
      const luck = chance()
      if (luck < 0.04) paragraph.splice(at, 1)
      else if (luck < 0.08)
        paragraph.splice(at, 0, {
          text: `We have put in point ${Math.floor(chance() * 1000)} here.`,
          origin: undefined,
          isRewritten: false,
        })
      else if (luck < 0.12)
        Object.assign(sentence, {
          text: `Nothing stays from what ${Math.floor(chance() * 1000)} once was, so read on.`,
          isRewritten: true,
        })
      else if (luck < 0.2) sentence.text = sentence.text.replace(' ', ' now ')
      else if (luck < 0.26) sentence.text = sentence.text.replace(/\w+\.$/, 'soon.')
    }
  }
  // A paragraph is moved, one is split, two are joined.
  const moves = Math.ceil(paragraphs.length * 0.03)
  for (let move = 0; move < moves; move++) {
    const [taken] = paragraphs.splice(Math.floor(chance() * paragraphs.length), 1)
    if (taken) paragraphs.splice(Math.floor(chance() * paragraphs.length), 0, taken)
    const split = Math.floor(chance() * paragraphs.length)
    const whole = paragraphs[split]!
    if (whole.length > 3) paragraphs.splice(split, 1, whole.slice(0, 3), whole.slice(3))
    const join = Math.floor(chance() * (paragraphs.length - 1))
    paragraphs.splice(join, 2, [...paragraphs[join]!, ...paragraphs[join + 1]!])
  }
  const now = new Map<number, { start: number; end: number }>()
  let after = ''
  for (const paragraph of paragraphs.filter(({ length }) => length > 0)) {
    if (after !== '') after += '\n\n'
    paragraph.forEach(({ text: words, origin, isRewritten }, at) => {
      if (at > 0) after += ' '
      if (origin !== undefined && !isRewritten)
        now.set(origin, { start: after.length, end: after.length + words.length })
      after += words
    })
  }
  const marked = Array.from({ length: marks }, (): Marked => {
    const at = Math.floor(chance() * origins.length)
    const { start, end } = origins[at]!
    return { start, end, now: now.get(at) }
  })
  return { before: text, after, marked }
}

/** How a search for marked passages went. Placed wrongly: on a sentence that is not the one, or though the passage is gone. */
export function judged(
  marked: readonly Marked[],
  found: readonly ({ start: number; end: number } | undefined)[],
  after: string,
) {
  let still = 0
  let placed = 0
  let wrong = 0
  marked.forEach(({ now }, at) => {
    const place = found[at]
    if (now) still++
    if (!place) return
    const overlap = now ? Math.min(now.end, place.end) - Math.max(now.start, place.start) : 0
    if (now && overlap > (now.end - now.start) * 0.5) placed++
    // One of two sentences that are the same, letter for letter, says the same to whoever reads the comment.
    else if (now && after.slice(now.start, now.end) === after.slice(place.start, place.end)) placed++
    else wrong++
  })
  return { still, placed, wrong, share: placed / Math.max(1, still) }
}

/** Blocks of this text, one a paragraph. */
export const blocksOf = (...texts: string[]): Block[] => texts.map((text) => ({ type: 'paragraph', ...plain(text) }))
