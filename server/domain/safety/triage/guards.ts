import type { Guard } from './dangers/danger.ts'
import { Lookup } from './matching.ts'

/** What a sentence says about when, where and in what spirit. `current` is not a guard: it undoes `past`. */
type Spirit = Guard | 'current'

const words: Readonly<Partial<Record<Spirit, string>>> = {
  current: `again still now tonight today lately currently relapse relapsed yesterday started`,
  past: `decades anniversary #year recovered recovery survivor escaped`,
  fiction: `film films movie novel novels chapter character characters plot plots episode series drama panto pantomime play playing actor theatre lyrics song album xbox playstation fifa fortnite minecraft game games gaming gamer level boss respawn lobby quiz crossword crime thriller netflix soap eastenders corrie casualty documentary podcast poem script costume makeup halloween detective villain book storyline zombie zombies pirates karaoke tic tics tourettes dream dreamt`,
  information: `leaflet leaflets poster posters training trained course workshop webinar policy guideline guidelines campaign strategy consultation research helpline samaritans shout papyrus childline refuge awareness prevention stall guidance asist module certificate reminder facilitators facilitator scam beware volunteer volunteers volunteering signposting charity hotline 111`,
  joke: `lol joke joking laughed laughing laugh funny hilarious giggled giggling giggles cackling howling humour banter kidding jk`,
  advised: `doctor consultant nurse pharmacist chemist team clinic surgeon hospital ward dietitian physio anaesthetist specialist prescriber midwife advice advised supervision taper tapering weaning reviewed review`,
}

/** Phrases, as patterns (see danger.ts). */
const phrases: Readonly<Partial<Record<Spirit, readonly string[]>>> = {
  current: ['last night', 'this week', 'this morning', 'any more', 'every night', 'most nights'],
  past: [
    'year|years ago',
    'months ago',
    'used to',
    'back then',
    'back in',
    'in #year',
    'since #year',
    'years on|free|clean|sober|later|steady|stable|well|since|safe|now|out',
    'in my twenties|teens|thirties|forties',
    'as a child|kid|teenager|teen|girl|boy',
    'long time ago',
    'once upon',
    'years back',
    'when i was',
    'have not for|in|since',
    'has not for|in|since',
    'behind me',
    'all in the past',
    'the dark days',
    'before the diagnosis',
    'the old days',
    'at the time',
    'first time round',
    'years i have been',
    'got out of',
    'left him',
  ],
  fiction: ['murder mystery', 'book club'],
  information: ['first aid', '999 if', 'ring 999', 'call 999'],
}

const spiritOf = new Map<string, Spirit>()
for (const [spirit, list] of Object.entries(words) as [Spirit, string][])
  for (const word of list.split(/\s+/)) spiritOf.set(word, spirit)

const saidSo = new Lookup<Spirit>()
for (const [spirit, sources] of Object.entries(phrases) as [Spirit, readonly string[]][])
  for (const source of sources) saidSo.add(source, spirit)

function spiritsIn(plain: string): Set<Spirit> {
  const found = new Set<Spirit>()
  for (const word of plain.slice(1, -1).split(' ')) {
    const spirit = spiritOf.get(word)
    if (spirit) found.add(spirit)
  }
  for (const { pattern, meaning } of saidSo.worthTrying(plain))
    if (!found.has(meaning) && pattern.find(plain)) found.add(meaning)
  return found
}

/** The guards that hold in each sentence. What is told as past covers the next sentence as well, until something is said to be current. */
export function guardsIn(plains: readonly string[], given: readonly Guard[]): Set<Guard>[] {
  let wasPast = false
  return plains.map((plain) => {
    const spirits = spiritsIn(plain)
    const isCurrent = spirits.delete('current')
    const isPast = spirits.delete('past') && !isCurrent
    const guards = new Set<Guard>([...(spirits as Set<Guard>), ...given])
    if (isPast || (wasPast && !isCurrent)) guards.add('past')
    wasPast = isPast
    return guards
  })
}
