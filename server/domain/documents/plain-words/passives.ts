import retextEnglish from 'retext-english'
import retextPassive from 'retext-passive'
import { unified } from 'unified'
import { VFile } from 'vfile'

/** Where something is said to be done, and not by whom. */
export type Passive = { readonly start: number; readonly end: number }

const english = unified().use(retextEnglish).use(retextPassive)
const be = "(?:am|are|is|was|were|been|be|being|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)"
const anyBe = new RegExp(`\\b${be}\\b`, 'i')
const beBefore = new RegExp(`\\b${be}(\\s+\\p{L}+){0,2}\\s*$`, 'iu')
/** retext-passive knows verbs like "taken"; those on -ed are many, and are told by their ending. */
const regular = new RegExp(
  `\\b${be}(?:\\s+(?:not|also|only|always|often|never|being|\\p{L}+ly))*\\s+(\\p{L}{2,}ed)\\b`,
  'giu',
)
/** Words on -ed that say how somebody is, or that are no verb. */
const ways = new Set(
  'tired worried scared pleased concerned interested married bored excited confused relaxed stressed experienced qualified disabled embarrassed frustrated exhausted depressed ashamed frightened annoyed surprised disappointed satisfied motivated determined supposed used allowed red indeed need bed unaffected related limited detailed advanced complicated sacred'.split(
    ' ',
  ),
)

/** Passive voice in a text, the verb with its form of "be". */
export function passivesIn(text: string): Passive[] {
  // Nothing to parse: most sentences of a good leaflet.
  if (!anyBe.test(text)) return []
  const own = [...text.matchAll(regular)]
    .filter(([, verb = '']) => !ways.has(verb.toLowerCase()))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
  const found = irregular(text).filter((each) => !own.some(({ start, end }) => each.start < end && start < each.end))
  return [...own, ...found]
}

/** By retext-passive: a form of "be" before a past participle. */
function irregular(text: string): Passive[] {
  const file = new VFile(text)
  english.runSync(english.parse(file), file)
  return file.messages.flatMap(({ place }) => {
    const span = place && 'start' in place ? [place.start.offset, place.end.offset] : []
    const [from, to] = span
    if (from === undefined || to === undefined) return []
    const verb = beBefore.exec(text.slice(Math.max(0, from - 40), from))
    return [{ start: verb ? from - verb[0].length : from, end: to }]
  })
}
