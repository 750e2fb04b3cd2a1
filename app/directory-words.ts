import type { WorkKind } from '#server/domain/directory/index.ts'

/** Each kind of work: what it is, why it matters, and what to do with a line of it. */
export const workWords: Readonly<Record<WorkKind, { title: string; hint: string; none: string }>> = {
  reported: {
    title: 'Something is wrong',
    hint: 'People told us that these are wrong. Ring the service, then put the entry right.',
    none: 'Nobody has told us of anything wrong.',
  },
  'hard-to-reach': {
    title: 'People could not get in',
    hint: 'Several members tried these and got no answer, or could not get in. Ring, then put the entry right.',
    none: 'Nobody lately was left at a closed door.',
  },
  stale: {
    title: 'Not checked lately',
    hint: 'The last check has run out. Ring or write, tick what still holds, and mark it as checked.',
    none: 'Every check still holds.',
  },
  'never-checked': {
    title: 'Never checked',
    hint: 'These came from a feed without a date. Ring them first where people need them most.',
    none: 'Each entry has been checked at least once.',
  },
  'broken-links': {
    title: 'Web address does not answer',
    hint: 'We looked and got no page. Find the new address, or take the entry from view if the service is gone.',
    none: 'Every web address that we looked at answers.',
  },
  differences: {
    title: 'A feed says something else',
    hint: 'Somebody confirmed one thing here, and a feed says another. Choose which holds.',
    none: 'No feed says something else than was confirmed here.',
  },
  doubles: {
    title: 'Perhaps the same service twice',
    hint: 'Look at the two side by side. Make them one, or say that they differ.',
    none: 'No two entries look the same.',
  },
  vanished: {
    title: 'Gone from their feed',
    hint: 'The feed that brought them has them no more. Ask the service before you take them from view.',
    none: 'Nothing has gone from its feed.',
  },
  drafts: {
    title: 'Drafts',
    hint: 'Written or brought in, and not shown yet. Read them, then publish.',
    none: 'There are no drafts.',
  },
  unpublished: {
    title: 'Taken from view',
    hint: 'Nobody but editors and owners sees these.',
    none: 'Nothing has been taken from view.',
  },
  unclaimed: {
    title: 'Nobody’s own yet',
    hint: 'No service has said that these are theirs. Write to them: whoever owns an entry keeps it true.',
    none: 'Every entry that is shown has an owner.',
  },
}

export const isWorkKind = (kind: string | undefined): kind is WorkKind => kind !== undefined && kind in workWords

/** What was done, told on the page that comes next. */
export const doneWords: Readonly<Record<string, string>> = {
  published: 'Published. Everybody can find them now.',
  unpublished: 'Taken from view. Only editors and owners see them now.',
  checked: 'Marked as checked today.',
  'put-back': 'Put back as it was.',
  kept: 'Kept as it was confirmed here. We ask again only if the feed changes.',
  taken: 'Changed to what the feed says.',
  different: 'Noted: these are two services. Nobody is asked again.',
  parted: 'They are two entries again, and each stands as it did.',
  hidden: 'Its place is secret now. Nobody is told where it is.',
  told: 'Its place is shown to everybody now.',
  subscribed: 'We read it now, and come back to it by ourselves.',
  left: 'We do not come back to it any more. What it brought stays.',
}

const partWords: Readonly<Record<string, string>> = {
  name: 'Name',
  description: 'What it is',
  url: 'Web address',
  email: 'E-mail',
  phones: 'Phone numbers',
  contacts: 'Who to ask for',
  fees: 'What it costs',
  costs: 'What it costs',
  eligibility: 'Who it is for',
  minimumAge: 'From what age',
  maximumAge: 'Up to what age',
  howToStart: 'How to start',
  waiting: 'How long people wait',
  taking: 'Taking people now',
  waysIn: 'Ways in',
  meets: 'How people meet',
  schedules: 'When',
  languages: 'Languages',
  areas: 'Where it serves people',
  places: 'Places',
  terms: 'Kinds of help',
  organizationId: 'Who runs it',
  status: 'Standing',
  alert: 'What stands at the top',
  assuredOn: 'Date of the feed’s check',
}

/** The name of a part of an entry. */
export const partInWords = (part: string | null): string => partWords[part ?? ''] ?? 'Another part'

/** A part's value as a line to compare by; ids and what we have no place for say nothing to a reader. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'Nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'Nothing' : value.map(valueInWords).join('; ')
  if (typeof value !== 'object') return String(value)
  const told = Object.entries(value).filter(([name, each]) => !silent.test(name) && each !== null && each !== '')
  return told.map(([, each]) => valueInWords(each)).join(', ') || 'An entry without words'
}
const silent = /^(id|extra)$|Id$/

/** How a reading of a feed ended. */
export const outcomeWords = {
  done: 'Read to the end',
  partly: 'Read in part',
  unreadable: 'Could not be read',
  'called-off': 'Called off',
} as const

export const findingWords = {
  skipped: 'Left out',
  warning: 'Kept, with a remark',
  'would-create': 'Would be new',
  'would-update': 'Would change',
} as const
export type FindingKind = keyof typeof findingWords
export const findingKinds = Object.keys(findingWords) as FindingKind[]
