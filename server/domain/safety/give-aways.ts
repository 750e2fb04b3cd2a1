/** What in a text could tell who somebody is. */
export type GiveAwayKind = 'nhs-number' | 'phone' | 'postcode' | 'address' | 'date-of-birth' | 'name'

/** One such thing as it stands in the words. */
export type GiveAway = { readonly kind: GiveAwayKind; readonly words: string }

const leftOut = '[left out]'

/** What gives somebody away in these words: each once, in the order in which it is looked for. */
export function giveAways(text: string): GiveAway[] {
  const found = new Map<string, GiveAway>()
  for (const { kind, words } of searched(text).found) found.set(words, { kind, words })
  return [...found.values()]
}

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** Something by which somebody could be known where words are told further. */
export type Telling = { readonly kind: GiveAwayKind | 'mail'; readonly words: string }

/** What in words that are told further could tell who somebody is, each once: an e-mail address too. */
export const tellingIn = (text: string): Telling[] => [
  ...giveAways(text),
  ...[...new Set(text.match(mail) ?? [])].map((words) => ({ kind: 'mail' as const, words })),
]

/** The same words without what gives somebody away. */
export const withoutGiveAways = (text: string): string => searched(text).rest

/** Longer numbers come before the shorter ones that could be part of them. */
function searched(text: string): { found: GiveAway[]; rest: string } {
  const found: GiveAway[] = []
  const rest = looks.reduce(
    (words, { kind, pattern, isOne = always }) =>
      words.replace(pattern, (match: string, ...groups: unknown[]) => {
        const [before] = groups
        const lead = typeof before === 'string' ? before : ''
        const said = match.slice(lead.length)
        if (!isOne(said)) return match
        found.push({ kind, words: said })
        return `${lead}${leftOut}`
      }),
    text,
  )
  return { found, rest }
}

type Look = { readonly kind: GiveAwayKind; readonly pattern: RegExp; readonly isOne?: (words: string) => boolean }
const always = () => true
const digitsOf = (words: string) => words.replace(/\D/g, '')

/** The tenth figure of an NHS number checks the nine before it: modulus 11. */
function isNhsNumber(words: string): boolean {
  const figures = [...digitsOf(words)].map(Number)
  const sum = figures.slice(0, 9).reduce((total, figure, at) => total + figure * (10 - at), 0)
  const check = 11 - (sum % 11)
  return check !== 10 && (check === 11 ? 0 : check) === figures[9]
}

/** Numbers of help lines, offices and wards that anybody may know are none. */
function isOwnPhone(words: string): boolean {
  const digits = digitsOf(words).replace(/^(0044|44)0?/, '0')
  return /^0(7\d{9}|[12]\d{8,9})$/.test(digits)
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const date = `\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:of )?(?:\\d{1,2}|(?:${months})[a-z]*)[ ./-]+(?:\\d{4}|\\d{2})`
const born = '\\b(?:born(?: on)?|d\\.?o\\.?b\\.?|date of birth(?: is)?|birthday(?: is)?)[ :]*(?:the )?'
/** Nobody writes of a day as long ago as this by its date, except of the day somebody was born. */
const longAgo = `\\b\\d{1,2}[./-]\\d{1,2}[./-](?:19\\d{2}|200\\d)\\b`

const kin =
  'mum|mother|mam|dad|father|husband|wife|partner|son|daughter|brother|sister|nan|nana|gran|grandma|grandad|grandpa|uncle|aunt|auntie|neighbour|boy|girl|child'
/** Words that begin with a capital letter and are no names. */
const noName =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|NHS|GP|MS|ME|COPD|DLA|PIP|Alzheimer|Parkinson|I)\b/

const looks: readonly Look[] = [
  { kind: 'nhs-number', pattern: /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, isOne: isNhsNumber },
  { kind: 'phone', pattern: /(?<![\d/])(?:\+44|0)[\d ()-]{8,15}\d(?!\d)/g, isOne: isOwnPhone },
  { kind: 'date-of-birth', pattern: new RegExp(`(${born})${date}`, 'gi') },
  { kind: 'date-of-birth', pattern: new RegExp(longAgo, 'g') },
  { kind: 'postcode', pattern: /\b[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}\b/g },
  {
    kind: 'address',
    pattern:
      /\b(?:[Ff]lat \d{1,4}[a-z]?,? )?\d{1,4}[a-z]?,? (?:[A-Z][\w'’-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Way|Crescent|Court|Gardens|Grove|Terrace|Place|Square|Hill|Row)\b/g,
  },
  { kind: 'name', pattern: /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][\p{L}'’-]+/gu },
  {
    kind: 'name',
    pattern: new RegExp(
      `(\\b[Mm]y (?:late |elderly |older |younger |little )?(?:${kin})(?:,| is called| called|['’]s name is)? )[A-Z][\\p{Ll}'’-]+(?: [A-Z][\\p{Ll}'’-]+)?`,
      'gu',
    ),
    isOne: (words) => !noName.test(words),
  },
  {
    kind: 'name',
    pattern: /(\b(?:[Hh]is|[Hh]er|[Tt]heir) name is )[A-Z][\p{Ll}'’-]+(?: [A-Z][\p{Ll}'’-]+)?/gu,
  },
]
