/** Most letters of one text that are read: its opening and its end, where people say what they came to say. */
export type Reach = { readonly opening: number; readonly end: number }

const wholePages: Reach = { opening: 8000, end: 2000 }

/** The letters of a text that triage reads. Bounded, so that a long post costs no more than a few pages. */
export function readable(text: string, { opening, end }: Reach = wholePages): string {
  if (text.length <= opening + end) return text
  return `${text.slice(0, opening)}\n${text.slice(-end)}`
}

/** The sentences of a text, each at most 400 letters, so that no pattern walks far. */
export function sentencesOf(text: string): string[] {
  return readable(text)
    .split(/(?<=[.!?…])\s+|\n+/)
    .flatMap((sentence) => pieces(sentence.trim()))
    .filter((sentence) => sentence !== '')
}

const longestSentence = 400
const overlap = 60

function pieces(sentence: string): string[] {
  if (sentence.length <= longestSentence) return [sentence]
  const found: string[] = []
  for (let from = 0; from < sentence.length; ) {
    const to = spaceBefore(sentence, from + longestSentence, from)
    found.push(sentence.slice(from, to).trim())
    if (to >= sentence.length) break
    // A phrase that is cut in two is whole in one of the pieces.
    from = spaceBefore(sentence, to - overlap, from)
  }
  return found
}

const spaceBefore = (sentence: string, at: number, from: number): number => {
  if (at >= sentence.length) return sentence.length
  const space = sentence.lastIndexOf(' ', at)
  return space > from + longestSentence / 2 ? space : at
}

const shortPost = 150
const leastPassage = 60
const mostPassages = 24

/** A long post in passages of a sentence or two, each long enough to mean something alone. A short post has none. */
export function passagesOf<Sentence extends { readonly said: string }>(sentences: readonly Sentence[]): Sentence[][] {
  const length = (passage: readonly Sentence[]) => passage.reduce((sum, { said }) => sum + said.length + 1, -1)
  if (length(sentences) < shortPost) return []
  const passages: Sentence[][] = []
  let open: Sentence[] = []
  for (const sentence of sentences) {
    open.push(sentence)
    if (length(open) < leastPassage) continue
    passages.push(open)
    open = []
  }
  passages.at(-1)?.push(...open)
  // Too many to weigh one by one: the opening and the end.
  if (passages.length > mostPassages) passages.splice(mostPassages / 2, passages.length - mostPassages)
  return passages.length < 2 ? [] : passages
}

const wholePhrase = 45
const leastPhrase = 22
const leastAddition = 15
const mostPhrases = 60
const joints = /,\s+|;\s+|:\s+|\s-\s|\sbut\s|\sand\s(?=(?:i|he|she|they|we|it|my|then|now)\b)/i

/** Sentences in phrases that each say one thing, of a text with so many letters in all: the longer the text, the longer its phrases. */
export function phrasesOf(sentences: readonly { readonly said: string }[], letters: number): string[] {
  const least = Math.max(leastPhrase, letters / mostPhrases)
  const phrases: string[] = []
  for (const { said } of sentences)
    for (const phrase of said.length < wholePhrase ? [said] : said.split(joints)) {
      const last = phrases.at(-1)
      if (last !== undefined && (last.length < least || phrase.length < leastAddition))
        phrases[phrases.length - 1] = `${last} ${phrase}`
      else phrases.push(phrase)
    }
  return phrases
}
