import { Link } from '@remix-run/react'
import { joiningWords, membersInWords, namesInWords } from '#app/words.ts'

type Facts = {
  readonly slug: string
  readonly memberCount: number
  readonly joining: 'open' | 'ask'
  readonly dropIns: string
  readonly facilitators: readonly { readonly name: string }[]
}

/** What is worth knowing about a group at a glance. */
export function GroupFacts({ group }: { group: Facts }) {
  return (
    <dl className="space-y-3 text-small [&_dd]:text-ink-soft [&_dt]:font-bold">
      <div>
        <dt>Who is here</dt>
        <dd>{membersInWords(group.memberCount)}. Only they can read what is written.</dd>
      </div>
      {group.facilitators.length > 0 && (
        <div>
          <dt>Facilitated by</dt>
          <dd>{namesInWords(group.facilitators.map(({ name }) => name))}</dd>
        </div>
      )}
      <div>
        <dt>Drop-ins</dt>
        <dd>{group.dropIns === '' ? 'None for now. The group is open all the time.' : group.dropIns}</dd>
      </div>
      <div>
        <dt>Joining</dt>
        <dd>{joiningWords[group.joining]}</dd>
      </div>
    </dl>
  )
}

/** For clinics, libraries and friends: the group on paper. */
export const PassItOn = ({ slug }: { slug: string }) => (
  <section className="card less space-y-2">
    <h2 className="text-large">Pass it on</h2>
    <p className="text-small">For a clinic wall, or somebody you know.</p>
    <p>
      <Link className="button button-quiet button-small" to={`/groups/${slug}/slip`}>
        Print a slip
      </Link>
    </p>
  </section>
)
