import { lowerFirst, serviceWords } from './words.ts'

/** What each level is called, and what it asks of people. */
export const levelWords: Readonly<Record<string, string>> = {
  crisis: 'Crisis',
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
}
export const levelHints: Readonly<Record<string, string>> = {
  crisis: 'danger to life, now',
  red: 'harm, a moderator now',
  amber: 'distress, within a day',
  green: 'ordinary',
}

/** Why a case is in the queue. */
export const sourceWords: Readonly<Record<string, string>> = {
  report: 'reported',
  triage: 'noticed by triage',
  'not-triaged': 'not triaged',
  newcomer: 'first posts of a newcomer',
  held: 'held until checked',
  'second-account': 'may be a second account',
  'support-asked': 'asked for support',
}

/** Why somebody reported a thing. */
export const reportWords: Readonly<Record<string, string>> = {
  danger: 'somebody may be in danger',
  'self-harm': 'self-harm or suicide',
  abuse: 'abuse or violence',
  child: 'a child may be at risk',
  'threat-or-hate': 'a threat, or hate',
  medical: 'dangerous medical advice',
  scam: 'a scam, or something for sale',
  'private-details': 'private details of somebody',
  unkind: 'unkind',
  sexual: 'sexual',
  'not-who-they-say': 'not who they say they are',
  'something-else': 'something else',
}

/** What a moderator may rather not be shown. */
export const hardKindWords: Readonly<Record<string, string>> = {
  'suicide-and-self-harm': 'Suicide and self-harm',
  abuse: 'Abuse and violence',
  children: 'Children at risk',
  'threat-and-hate': 'Threats and hate',
  sexual: 'Sexual matters',
  'death-and-illness': 'Medical emergencies and death',
}

type ActionWords = {
  /** On the button. */
  readonly button: string
  /** In the log: "left it with support". */
  readonly done: string
  /** What it does, in one line. */
  readonly does: string
}

/** What can be decided, in plain words. */
export const actionWords: Readonly<Record<string, ActionWords>> = {
  support: {
    button: 'Write with support',
    done: 'left it, with kind words',
    does: 'The words stay. The person gets kind words from us, and people they can call.',
  },
  'no-action': { button: 'Nothing needed', done: 'nothing was needed', does: 'Everything stays as it is.' },
  'content-note': {
    button: 'Add a content note',
    done: 'added a content note',
    does: 'The words stay, folded until somebody opens them.',
  },
  'let-through': {
    button: 'Let it through',
    done: 'let it through',
    does: 'It comes into view now, after what was written meanwhile.',
  },
  'keep-back': {
    button: 'Keep it back',
    done: 'kept it back',
    does: 'Nobody else will see it. Its writer still can, and can write it again in another way.',
  },
  hide: {
    button: 'Hide the words, keep the person',
    done: 'hid the words',
    does: 'Others no longer see the words. They can come back.',
  },
  remove: {
    button: 'Remove the words',
    done: 'removed the words',
    does: 'The words are gone for everybody, with a record for us. This can be undone.',
  },
  warn: { button: 'Warn the person', done: 'warned the person', does: 'The words stay. The person is asked to stop.' },
  limit: {
    button: 'Check their posts first',
    done: 'has their posts checked first',
    does: 'For some days, what they write waits until somebody has looked.',
  },
  suspend: {
    button: 'Suspend for some days',
    done: 'suspended the person',
    does: 'They cannot read or write in the groups until a day. Help stays open to them.',
  },
  'close-account': {
    button: 'Close the account',
    done: 'closed the account',
    does: 'They can no longer come in. Only the duty lead does this.',
  },
}

/** Actions in the groups in which a person thinks of them. */
export const actionGroups: readonly { readonly title: string; readonly actions: readonly string[] }[] = [
  { title: 'Leave it', actions: ['support', 'no-action', 'let-through'] },
  { title: 'About the words', actions: ['content-note', 'keep-back', 'hide', 'remove'] },
  { title: 'About the person', actions: ['warn', 'limit', 'suspend', 'close-account'] },
]

const minute = 60_000
const hour = 60 * minute

/** "answer in 9 min", "due in 4 h", "8 min past its time". */
export function dueInWords(dueAt: number, now: number): string {
  const left = dueAt - now
  if (left < 0) return `${spanInWords(-left)} past its time`
  return left < hour ? `answer in ${spanInWords(left)}` : `due in ${spanInWords(left)}`
}

/** "9 min", "4 h", "3 days". */
export function spanInWords(span: number): string {
  if (span < hour) return `${Math.max(1, Math.round(span / minute))} min`
  if (span < 48 * hour) return `${Math.round(span / hour)} h`
  return `${Math.round(span / (24 * hour))} days`
}

type LogLine = { readonly kind: string; readonly old: unknown; readonly new: unknown }
const fieldOf = (value: unknown, name: string): string =>
  typeof value === 'object' && value !== null && name in value
    ? String((value as Readonly<Record<string, unknown>>)[name] ?? '')
    : ''

/** Who is asked on each rung of the ladder. */
export const rungWords: Readonly<Record<string, string>> = {
  facilitator: 'the facilitators of the group',
  moderator: 'whoever is on call',
  'duty-lead': 'the duty lead',
  'emergency-services': 'the duty lead, to decide about 999',
}

/** What was done, after the name of who did it: "claimed it". What we have no words for yet is told by its own name. */
export function logInWords(line: LogLine): string {
  const level = (value: unknown) => (levelWords[fieldOf(value, 'level')] ?? '').toLowerCase()
  switch (line.kind) {
    case 'opened':
      return `opened the case at ${level(line.new)}: ${sourceWords[fieldOf(line.new, 'source')] ?? 'to be looked at'}`
    case 'triaged':
      return level(line.new) === level(line.old)
        ? `read it in full, and says ${level(line.new)} too`
        : `read it in full, and says ${level(line.new)}, after ${level(line.old)} at first`
    case 'level-set':
      return `moved it from ${level(line.old)} to ${level(line.new)}`
    case 'level-corrected':
      return `said it is ${level(line.new)}, not ${level(line.old)}`
    case 'reported':
      return `was told of it: ${reportWords[fieldOf(line.new, 'reason')] ?? 'something is wrong'}`
    case 'likeness':
      return 'found a likeness to somebody who is kept out'
    case 'claimed':
      return 'took it on'
    case 'released':
      return 'let go of it'
    case 'taken-over':
      return 'took it over'
    case 'handed-over':
      return 'handed it to a colleague'
    case 'handed-up':
      return 'handed it to the duty lead'
    case 'taken-back':
      return 'took it back'
    case 'noted':
      return 'left a note'
    case 'asked':
      return 'asked in the moderators’ room'
    case 'words-opened':
      return 'opened the words'
    case 'words-changed':
      return 'saw its writer change the words'
    case 'merged':
      return 'joined it to another case'
    case 'joined-by':
      return 'joined another case to this one'
    case 'reopened':
      return 'opened it again'
    case 'decided':
      return `decided: ${actionWords[fieldOf(line.new, 'action')]?.done ?? fieldOf(line.new, 'action')}`
    case 'support-offered':
      return 'showed its writer support'
    case 'support-asked':
      return 'was asked by its writer for a letter from a facilitator'
    case 'alarm-raised':
      return 'raised an alarm'
    case 'alarm-climbed':
      return `asked ${fieldOf(line.new, 'people') === '0' ? 'nobody' : (rungWords[fieldOf(line.new, 'rung')] ?? 'the next people')}`
    case 'alarm-acknowledged':
      return 'has got the alarm'
    case 'alarm-stopped':
      return 'stopped the alarm'
    case 'alarm-joined':
      return 'brought along the alarm of what somebody told us in words'
    case 'disclosed':
      return `told ${lowerFirst(serviceWords[fieldOf(line.new, 'service')] ?? 'the emergency services')}`
    case 'undone':
      return `took back: ${actionWords[fieldOf(line.old, 'action')]?.done ?? fieldOf(line.old, 'action')}`
    default:
      return line.kind.replaceAll('-', ' ')
  }
}
