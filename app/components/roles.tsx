import { Form, Link } from '@remix-run/react'
import { roleWords } from '#app/words.ts'
import { When } from './dates.tsx'

type RoleName = keyof typeof roleWords
type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly because: string }
type Person = {
  readonly id: string
  readonly name: string
  readonly isMe: boolean
  readonly mayHold: Verdict
  readonly roles: readonly {
    readonly role: RoleName
    readonly given: { readonly at: number; readonly by: string | null } | null
    readonly mayTake: Verdict
  }[]
}

/** What a coordinator is about to do. */
export type RoleWish = { readonly act: 'give' | 'take'; readonly role: RoleName }

/** Every role, what it may do, and whether somebody has it. */
export function RoleList({ person, now }: { person: Person; now: number }) {
  return (
    <div className="space-y-4">
      {!person.mayHold.allowed && <p className="card edge">{person.mayHold.because}.</p>}
      <ul className="space-y-3">
        {person.roles.map(({ role, given, mayTake }) => (
          <li key={role} className="card max-w-none space-y-3">
            <h2 className="flex flex-wrap items-center gap-2 text-large">
              {roleWords[role].name}
              {given && <span className="tag">{person.isMe ? 'You have it' : `${person.name} has it`}</span>}
            </h2>
            <p>{roleWords[role].may}</p>
            {given && (
              <p className="text-small text-ink-soft">
                Given by {given.by ?? 'the people who set up this Waymark'}, <When at={given.at} now={now} ago />
              </p>
            )}
            {given && !mayTake.allowed && <p className="text-small">{mayTake.because}.</p>}
            {(given ? mayTake : person.mayHold).allowed && (
              <Link to={`?${given ? 'take' : 'give'}=${role}`} className="button button-quiet button-small">
                {given ? 'Take it back' : 'Give this role'}
                <span className="sr-only">: {roleWords[role].name}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Asks once more, and says what will happen. */
export function RoleDecision({ person, wish }: { person: Person; wish: RoleWish }) {
  const { name, may } = roleWords[wish.role]
  const who = person.isMe ? 'You' : person.name
  return (
    <Form method="post" action={`?${wish.act}=${wish.role}`} className="card space-y-4">
      <h2 className="text-large">
        {wish.act === 'give'
          ? `Give ${person.isMe ? 'yourself' : person.name} the role: ${name}?`
          : `Take back the role: ${name}?`}
      </h2>
      <p>
        <strong>What it is for.</strong> {may}
      </p>
      <p>
        {who} will be signed out everywhere, and {wish.act === 'give' ? 'can do this' : 'can do this no more'} after
        signing in again.
      </p>
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="button">
          {wish.act === 'give' ? 'Give this role' : 'Take it back'}
        </button>
        <Link to={`/coordinate/people/${person.id}`} className="button button-quiet">
          Leave it as it is
        </Link>
      </div>
    </Form>
  )
}
