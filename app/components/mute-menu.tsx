import { dayInWords } from './dates.tsx'
import { KeepForm } from './keep-form.tsx'

type Kind = 'thread' | 'group' | 'person'

const lengths = [
  { value: 'day', words: 'For a day' },
  { value: 'week', words: 'For a week' },
  { value: 'month', words: 'For a month' },
  { value: 'good', words: 'For good' },
]

const whatHappens: Readonly<Record<Kind, string>> = {
  thread: 'You will hear nothing more of it, and it leaves My groups and search. You can still open it here.',
  group: 'You will hear nothing more of it, and it leaves My groups and search. You stay a member.',
  person: 'You will hear nothing more from them, and their posts leave My groups and search. They are not told.',
}

/** Mute a thread, a group or a person for as long as somebody wishes; when it is muted, the way back. */
export function MuteMenu({
  kind,
  subjectId,
  name,
  muted,
  next,
}: {
  kind: Kind
  subjectId: string
  /** What is muted, as the button says it: "this thread", "Rowan". */
  name: string
  /** `until` in epoch milliseconds, null for good; null altogether when it is not muted. */
  muted: { readonly until: number | null } | null
  next?: string
}) {
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
    <details className="relative">
      <summary className="button button-quiet button-small">Mute {name}</summary>
      <KeepForm action="/keep/mute" fields={fields} next={next} className="card mt-2 max-w-sm space-y-3 !p-4">
        <p className="text-small">{whatHappens[kind]}</p>
        <div className="flex flex-wrap gap-2">
          {lengths.map(({ value, words }) => (
            <button key={value} type="submit" name="for" value={value} className="button button-quiet button-small">
              {words}
            </button>
          ))}
        </div>
      </KeepForm>
    </details>
  )
}

/** "Muted until Tuesday 3 March". */
export const mutedInWords = (until: number | null): string =>
  until === null ? 'Muted for good' : `Muted until ${dayInWords(until)}`
