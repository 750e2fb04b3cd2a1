import { dayInWords } from './dates.tsx'
import { KeepForm } from './keep-form.tsx'

type Kind = 'thread' | 'group' | 'person'

type Wish = {
  readonly kind: Kind
  readonly subjectId: string
  /** What is muted, as the button says it: "this thread", "Rowan". */
  readonly name: string
  /** `until` in epoch milliseconds, null for good; null altogether when it is not muted. */
  readonly muted: { readonly until: number | null } | null
  /** Where to go afterwards; back to this page unless given. */
  readonly next?: string
}

const lengths = [
  { value: 'day', words: 'For a day' },
  { value: 'week', words: 'For a week' },
  { value: 'month', words: 'For a month' },
  { value: 'good', words: 'For good' },
]

const whatHappens: Readonly<Record<Kind, string>> = {
  thread: 'You will hear nothing more of it, and it leaves My groups and search. You can still open it here.',
  group: 'You will hear nothing more of it, and it leaves My groups and search. You stay a member.',
  person:
    'You will hear nothing more from them. Their posts fold away for you, and leave My groups and search. They are not told.',
}

/** Mute a thread or a group for as long as somebody wishes, behind a press; when it is muted, the way back. */
export function MuteMenu(wish: Wish) {
  if (wish.muted) return <MuteChoice {...wish} />
  return (
    <details className="relative">
      <summary className="button button-quiet button-small">Mute {wish.name}</summary>
      <div className="card mt-2 max-w-sm !p-4">
        <MuteChoice {...wish} />
      </div>
    </details>
  )
}

/** What muting does, and for how long; when it is muted, the way back. */
export function MuteChoice({ kind, subjectId, name, muted, next }: Wish) {
  const fields = { kind, subjectId }
  if (muted) {
    return (
      <KeepForm action="/keep/mute" fields={fields} next={next} className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-small text-ink-soft">{mutedInWords(muted.until)}</span>
        <button type="submit" name="for" value="not" className="button button-quiet button-small">
          Unmute {name}
        </button>
      </KeepForm>
    )
  }
  return (
    <KeepForm action="/keep/mute" fields={fields} next={next} className="space-y-3">
      <p className="text-small">{whatHappens[kind]}</p>
      <div className="flex flex-wrap gap-2">
        {lengths.map(({ value, words }) => (
          <button key={value} type="submit" name="for" value={value} className="button button-quiet button-small">
            {words}
          </button>
        ))}
      </div>
      <p className="text-small text-ink-soft">You can change your mind under Settings, Muted.</p>
    </KeepForm>
  )
}

/** "Muted until Tuesday 3 March". */
export const mutedInWords = (until: number | null): string =>
  until === null ? 'Muted for good' : `Muted until ${dayInWords(until)}`
