import { everydayWords, firstNames, joiningWords, staffStems, staffWords, surnames, titles } from './known-names.ts'
import { nameKey, tidyName } from './names.ts'

/** What stands in place of the name of somebody who was erased: nobody else may go by it. */
const isFormerMember = (name: string): boolean => nameKey(name).endsWith(nameKey('former member'))

const keys = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(nameKey))
const known = {
  first: keys(firstNames),
  sur: keys(surnames),
  everyday: keys(everydayWords),
  joining: keys(joiningWords),
  staff: keys(staffWords),
  titles: keys(titles),
}
const stems = staffStems.map(nameKey)
// Words that hold a staff word and mean something else.
const innocent = keys(['nursery', 'badminton', 'unofficial', 'nursing'])

/** Why a name cannot be used, in words that say how to put it right; null when nothing is wrong with it. Says nothing about who has it. */
export function nameProblem(written: string): string | null {
  const name = tidyName(written)
  if (name.length === 0) return 'Write the name you would like to go by'
  if (/@/.test(name)) return 'That looks like an e-mail address. Choose a name instead'
  if (/https?:|www\.|\.(com|org|net|uk|co|io|info)\b/i.test(name))
    return 'That looks like a web address. Choose a name instead'
  if ((name.match(/\d/g) ?? []).length > 4) return 'Leave out long numbers, so that nobody can find you by them'
  if (!/^[\p{L}\p{M}\p{N} '’.\-_&]+$/u.test(name)) return 'Use letters, numbers and spaces only'
  if (nameKey(name).length < 2) return 'Make it a little longer: at least 2 letters'
  if (name.length > 30) return 'Make it a little shorter: up to 30 letters'
  const parts = partsOf(name)
  if (isFormerMember(name)) return 'That is what we call people who have left. Choose another'
  if (looksLikeStaff(parts)) return 'That could make people think you are staff. Choose a name that could not'
  if (looksLikeARealName(parts)) return 'That looks like a full real name. Choose one that does not say who you are'
  return null
}

/** The words of a name, folded: "SarahThompson62" and "s4rah.th0mpson" are both sarah, thompson. */
function partsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/['’]/g, '')
    .split(/[\s.\-_&]+/u)
    .map((part) => nameKey(part.replace(/(?<=\p{L})\d{2,}$/u, '')))
    .filter((part) => part.length > 0)
}

function looksLikeStaff(parts: readonly string[]): boolean {
  const whole = parts.join('')
  return (
    parts.some((part) => known.staff.has(part)) ||
    known.staff.has(whole) ||
    stems.some((stem) =>
      [whole, ...parts].some((part) => (part.startsWith(stem) || part.endsWith(stem)) && !startsInnocent(part)),
    )
  )
}

const startsInnocent = (part: string) => [...innocent].some((word) => part.startsWith(word))

function looksLikeARealName(parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  const last = rest.at(-1)
  if (last === undefined) return isRunTogether(first)
  if (known.titles.has(first)) return true
  if (rest.some((part) => known.joining.has(part))) return false
  if (known.sur.has(first) && known.first.has(last)) return true
  return known.first.has(first) && last.length >= 2 && !known.everyday.has(last) && !/^\p{N}+$/u.test(last)
}

/** "sarahthompson": a first name and a common surname without the space. */
function isRunTogether(word: string): boolean {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    if (known.first.has(word.slice(0, cut)) && known.sur.has(word.slice(cut))) return true
  }
  return false
}
