import type { Danger } from './dangers/danger.ts'
import { readable } from './sentences.ts'
import type { Signal } from './signals.ts'
import { folded } from './words.ts'

/** What somebody gave so as to be reached elsewhere, and whether they hid it from a plain look. */
export type ContactDetail = { readonly kind: 'phone' | 'email' | 'handle' | 'link'; readonly isHidden: boolean }

const given: Danger = {
  code: 'contact-details',
  words: 'Gives a private number, address or name to be reached at',
  level: 'amber',
  unless: [],
  said: [],
  unmistakable: true,
}
const hiddenOrInvited: Danger = {
  code: 'off-platform',
  words: 'Asks somebody to move to private messages elsewhere',
  level: 'red',
  unless: [],
  said: [],
  unmistakable: true,
}

/** Ways to be reached that a text gives away, as signals: hidden or with an invitation they are red, in the open amber. */
export function contactSignals(text: string): Signal[] {
  const details = contactDetails(text)
  if (details.length === 0) return []
  const isUrgent = details.some(({ isHidden }) => isHidden) || invitation.test(` ${folded(readable(text))} `)
  return [{ danger: isUrgent ? hiddenOrInvited : given, guard: undefined, sentence: '' }]
}

const invitation =
  /\b(add me|(message|msg|dm|pm|text|txt|ring|call|email|whatsapp|find|reach|contact|hmu) (me|us) (on|at|off|here|when|after|later|tonight|privately|instead|for)|hit me up|keep it (secret|quiet|between)|our secret|don'?t tell|off (here|this site|the site))\b/

/** Phone numbers, e-mail addresses and handles in a text, however they are written. Help lines and public numbers are none. */
export function contactDetails(text: string): ContactDetail[] {
  const small = undisguised(readable(text.replace(ownServices, ' ')))
  const near = aroundCues(small)
  return [...phones(small), ...(near === '' ? [] : [...emails(near), ...handles(near)])]
}

/** The number of a page in our directory is nobody's telephone. */
const ownServices = /\/services\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** What every address and handle has in it, or beside it. */
const cue =
  /@|\(at\)|\[at\]|gmail|gee mail|g mail|hotmail|outlook|yahoo|icloud|insta|\big\b|i\.g|snap|sn4p|\bsc\b|tele|t3le|\btg\b|k1k|kik|disc|signal|whats|wats|wots|wh4ts|\bwa\b|tik ?tok|facebook|\bfb\b|messenger|skype|viber|onlyfans|0nlyfans|\.me|\.gg|bit\.ly|tinyurl|user ?name|handle|gamertag|\bid\b|s n a p|i n s t a|t e l e|k i k|👻|📸/gu
/** Parts of the cues: looking for these first is many times quicker. */
const hints =
  '@,(at,[at,mail,outlook,yahoo,icloud,insta, ig,i.g,snap,sn4p, sc ,tele,t3le, tg,k1k,kik,disc,signal,whats,wats,wots,wh4ts, wa ,wa.me,tiktok,tik tok, fb ,facebook,messenger,skype,viber,onlyfans,0nlyfans,.me,.gg,bit.ly,tinyurl,user name,username,handle,gamertag, id ,id:,s n a p,i n s t a,t e l e,k i k,👻,📸'.split(
    ',',
  )
const reach = 70
const mostCues = 30

/** The stretches of a text where an address could be: most texts have none, and are not searched. */
function aroundCues(small: string): string {
  const edged = ` ${small} `
  if (!hints.some((hint) => edged.includes(hint))) return ''
  let near = ''
  let until = 0
  let cues = 0
  for (const { index } of small.matchAll(cue)) {
    if (++cues > mostCues) break
    const from = Math.max(until, index - reach)
    const to = Math.min(small.length, index + reach)
    if (to <= until) continue
    near += `${from > until ? '\n' : ''}${small.slice(from, to)}`
    until = to
  }
  return near
}

const digitWords: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  one: '1',
  won: '1',
  two: '2',
  to: '2',
  too: '2',
  three: '3',
  four: '4',
  for: '4',
  fower: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  ate: '8',
  nine: '9',
  niner: '9',
  double: 'x2',
  triple: 'x3',
  treble: 'x3',
}
/** These are digits only among digits. */
const doubtful = new Set(['o', 'oh', 'to', 'too', 'for', 'won', 'ate', 'one', 'l', 'i', 's', 'b'])
const lettersAsDigits: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', s: '5', b: '8', z: '2', q: '0' }

/** Keycap, circled, full-width and Arabic digits as ordinary ones; small Latin letters. */
function undisguised(text: string): string {
  const keycaps = text.replace(/[\ufe0f\u20e3]/g, '').replace(/🔟/gu, '10')
  return folded(keycaps.normalize('NFKC')).replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

const couldBeDigits =
  /^[\doliszbq]+$|^(?:zero|oh|nought|one|won|two|to|too|three|four|for|fower|five|six|seven|eight|ate|nine|niner|double|triple|treble|\d+[a-z])/

type Piece = { readonly digits: string; readonly isHidden: boolean; readonly isDoubtful: boolean }

const separators = /[\s.,\-_/\\()[\]{}*~|+:;'"<>=•·…–—#&!?x]+/

/** Runs of digits and number words, then those that look like a private phone. */
function phones(small: string): ContactDetail[] {
  const found: ContactDetail[] = []
  let run: Piece[] = []
  const close = () => {
    const detail = phoneIn(run)
    if (detail) found.push(detail)
    run = []
  }
  for (const word of small.split(separators)) {
    if (word === '') continue
    const piece = pieceOf(word)
    if (!piece) close()
    else run.push(piece)
    if (run.length > 40) close()
  }
  close()
  return found
}

function pieceOf(word: string): Piece | undefined {
  // Nearly every word ends here.
  if (!couldBeDigits.test(word)) return undefined
  if (/^\d+$/.test(word)) return { digits: word, isHidden: false, isDoubtful: false }
  const spoken = digitWords[word]
  if (spoken) return { digits: spoken, isHidden: true, isDoubtful: doubtful.has(word) }
  if (word.length <= 14 && /\d/.test(word) && /^[\dolisbzq]+$/.test(word))
    return { digits: word.replace(/[a-z]/g, (letter) => lettersAsDigits[letter]!), isHidden: true, isDoubtful: false }
  if (/^[oli]+$/.test(word) && word.length <= 3)
    return { digits: word.replace(/[a-z]/g, (letter) => lettersAsDigits[letter]!), isHidden: true, isDoubtful: true }
  const joined = joinedDigitWords(word)
  return joined ? { digits: joined, isHidden: true, isDoubtful: false } : undefined
}

/** "sevensevendoublezero", "07seven00nine": digits and their names run together. */
function joinedDigitWords(word: string): string | undefined {
  if (word.length < 6 || word.length > 60 || !/[a-z]{3}/.test(word)) return undefined
  let digits = ''
  for (let at = 0; at < word.length; ) {
    const name = /\d/.test(word[at]!) ? word[at]! : longNames.find((each) => word.startsWith(each, at))
    if (!name) return undefined
    digits += digitWords[name] ?? name
    at += name.length
  }
  return digits
}
const longNames = [
  'zero',
  'nought',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'double',
  'triple',
  'treble',
  'oh',
]

function phoneIn(run: readonly Piece[]): ContactDetail | undefined {
  let pieces = run
  while (pieces[0]?.isDoubtful && !/^[0o]/.test(pieces[0].digits)) pieces = pieces.slice(1)
  while (
    pieces.at(-1)?.isDoubtful &&
    pieces.length > 1 &&
    pieces
      .slice(0, -1)
      .map(({ digits }) => digits)
      .join('').length >= 11
  )
    pieces = pieces.slice(0, -1)
  const digits = repeated(pieces.map(({ digits }) => digits).join(''))
  if (!isPrivatePhone(digits)) return undefined
  // Plainly written numbers come in a few groups: eleven single digits with gaps are there to be missed.
  const isHidden = pieces.some((piece) => piece.isHidden) || pieces.length >= 6
  return { kind: 'phone', isHidden }
}

/** "x2" and the digit after it are that digit twice. */
const repeated = (digits: string): string =>
  digits
    .replace(/x([23])(\d)/g, (_all, times: string, digit: string) => digit.repeat(Number(times)))
    .replace(/x\d?/g, '')

/** A mobile, or a number abroad. 03, 08, short codes and area numbers belong to help lines, surgeries and offices. */
function isPrivatePhone(digits: string): boolean {
  const [, mobile] =
    /(?:^|^00|^0044|^44)0?(7\d{9})$/.exec(digits) ?? /(?:^|^0044|^44|^\d{0,3})0?(7\d{9})$/.exec(digits) ?? []
  return mobile !== undefined && /^7[1-57-9]/.test(mobile)
}

const mailHosts =
  'gmail|g mail|gee mail|googlemail|hotmail|outlook|yahoo|icloud|live|proton|protonmail|aol|btinternet|sky|gmx'
const mailPlain = /\b[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,12}\b/g
const mailHidden = new RegExp(
  `\\b[\\w.+-]{1,40} ?(?:@|\\(at\\)|\\[at\\]|\\{at\\}|\\bat\\b|-at-|_at_|☁) ?(?:${mailHosts})\\b|\\b(?:${mailHosts}) ?(?:\\(dot\\)|\\[dot\\]|\\bdot\\b) ?(?:com|co|org|net|uk)\\b|[\\w.]{2,40} ?(?:\\(at\\)|\\[at\\]) ?[\\w.]{2,40} ?(?:\\(dot\\)|\\[dot\\]) ?[a-z]{2,6}`,
)

/** Addresses of offices are public; addresses at the big mail hosts are people's own. */
function emails(small: string): ContactDetail[] {
  const plain = (small.match(mailPlain) ?? []).filter((address) => new RegExp(`@(${mailHosts})\\.`).test(address))
  if (plain.length > 0) return [{ kind: 'email', isHidden: false }]
  return mailHidden.test(small) ? [{ kind: 'email', isHidden: true }] : []
}

const apps =
  '(?:insta(?:gram)?|ig|i\\.g|snap(?:chat)?|sn4p|sc|👻|📸|telegram|tele|teleg|t3legram|tg|kik|k1k|discord|disc0rd|signal|whats ?app|whatsap|watsapp|wotsapp|wh4tsapp|wa|tiktok|tik tok|facebook|fb|messenger|skype|viber|onlyfans|0nlyfans)'
const owned = new RegExp(
  `\\b(?:my |add me on |i'?m on |find me on |me on |on )?${apps}(?: ?(?:is|:|=|-|@|->|→|>|name|user ?name|handle|id|tag|me)){1,4} ?@?["']?[a-z][\\w.]{2,30}\\d?`,
)
const namedHandle = new RegExp(`(?:^|\\s|[:(])@[a-z0-9][\\w.]{2,30} (?:on|over on|at) ${apps}\\b`)
const appThenHandle = new RegExp(`${apps}\\W{0,5}@ ?[a-z0-9][\\w.]{2,30}`, 'u')
const spaced = /\b(?:i ?n ?s ?t ?a|s n a p|t e l e|w h a t s|k i k|d i s c)\b.{0,14}?[:=@]/
const addMe = new RegExp(
  `(?<!n't |not |never )\\b(?:add|find|follow|hmu|message|msg|dm|hit me up|text) (?:me )?(?:up )?(?:on|at|over on|@) (?:my )?${apps}\\b`,
)
const handleWithDigits = /(?:^|\s)@ ?[a-z][a-z_.]{2,25}[\d_.][\w.]{0,12}\b/
const link =
  /\b(?:t\.me|wa\.me|m\.me|discord\.gg|discord\.com\/invite|instagram\.com|snapchat\.com\/add|chat\.whatsapp\.com|signal\.me|onlyfans\.com|bit\.ly|tinyurl\.com)\/?\S*|\b(?:t|wa|discord) ?(?:\(dot\)|\[dot\]| dot ) ?(?:me|gg)\b/
const fabricated = /\b(?:username|user name|handle|id|gamertag) (?:is|:|=) ?["']?[a-z][\w.]*[\d_.][\w.]*/

/** Names on other services. */
function handles(small: string): ContactDetail[] {
  const found: ContactDetail[] = []
  if (link.test(small)) found.push({ kind: 'link', isHidden: true })
  if (spaced.test(small)) found.push({ kind: 'handle', isHidden: true })
  if (
    owned.test(small) ||
    namedHandle.test(small) ||
    appThenHandle.test(small) ||
    addMe.test(small) ||
    handleWithDigits.test(small) ||
    fabricated.test(small)
  )
    found.push({
      kind: 'handle',
      isHidden: /\b(sn4p|t3legram|k1k|disc0rd|wh4tsapp|0nlyfans)\b/.test(small) || addMe.test(small),
    })
  return found
}
