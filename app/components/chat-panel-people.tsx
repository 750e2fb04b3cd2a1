import type { Panel } from '#server/domain/chat/index.ts'
import { PanelButton, PanelChoice, PanelForm, PanelWords } from './chat-panel-form.tsx'
import { waitInWords } from './chat-support-calls.tsx'
import { clockInWords } from './dates.tsx'

/** Whose hand is up, and for how long. */
export function RaisedHands({ panel }: { panel: Panel }) {
  if (panel.hands.length === 0) return <p className="text-small text-ink-soft">No hand is up.</p>
  return (
    <ol className="space-y-2">
      {panel.hands.map(({ id, name, raisedAt }, at) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-2">
          <span>
            <strong>{name}</strong>{' '}
            <span className="text-small text-ink-soft">for {waitInWords(panel.now - raisedAt)}</span>
          </span>
          {panel.mayAct && (
            <PanelForm action={`/chat/${panel.roomId}/facilitate`} fields={{ intent: 'ask-to-speak', memberId: id }}>
              {() => <PanelButton words="Ask them" about={name} {...(at === 0 ? { pressedBy: 'h' } : {})} />}
            </PanelForm>
          )}
        </li>
      ))}
    </ol>
  )
}

const measures = [
  { value: 'note', words: 'Write a private note' },
  { value: 'ask-to-step-out', words: 'Ask to step out' },
  { value: 'mute', words: 'Mute for 10 minutes' },
  { value: 'end-session', words: 'End their session' },
]

/** Everybody who is here, and what can be done gently about each. */
export function PeopleInRoom({ panel }: { panel: Panel }) {
  return (
    <ul className="divide-y divide-line">
      {panel.people.map((person) => (
        <li key={person.id} className="py-1">
          {panel.mayAct && !person.looksAfter && person.id !== panel.myId ? (
            <details>
              <summary className="min-h-target py-2">
                <Person person={person} />
              </summary>
              <OnePerson panel={panel} memberId={person.id} name={person.name} notes={person.notes} />
            </details>
          ) : (
            <p className="flex min-h-target items-center py-2">
              <Person person={person} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function Person({ person: { name, looksAfter, mutedUntil, notes } }: { person: Panel['people'][number] }) {
  return (
    <span>
      <strong>{name}</strong>
      <span className="text-small text-ink-soft">
        {looksAfter && ' · looks after this chat'}
        {mutedUntil !== null && ` · only reads until ${clockInWords(mutedUntil)}`}
        {notes.length > 0 && ` · ${notes.length === 1 ? 'one note' : `${notes.length} notes`}`}
      </span>
    </span>
  )
}

type Notes = Panel['people'][number]['notes']

function OnePerson({ panel, memberId, name, notes }: { panel: Panel; memberId: string; name: string; notes: Notes }) {
  return (
    <div className="space-y-3 pb-4">
      {notes.map(({ id, words, by, takenAt }) => (
        <p key={id} className="border-l-4 border-line pl-3 text-small">
          {words}{' '}
          <span className="text-ink-soft">
            {by}, {clockInWords(takenAt)}
          </span>
        </p>
      ))}
      <PanelForm
        action={`/chat/${panel.roomId}/facilitate`}
        fields={{ intent: 'measure', memberId }}
        className="space-y-3"
      >
        {(problem) => (
          <>
            <PanelChoice name="kind" label={`What about ${name}?`} options={measures} problem={problem} />
            <PanelWords
              label="In kind words"
              hint={`${name} reads these, and can say that it was unfair. A private note is read by facilitators and moderators only.`}
              problem={problem}
            />
            <PanelButton words="Do this" about={name} />
          </>
        )}
      </PanelForm>
    </div>
  )
}
