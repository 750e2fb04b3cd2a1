import { Link } from '@remix-run/react'
import type { ComponentProps } from 'react'
import type { FormProblem } from '#app/respond.ts'
import { ErrorSummary } from './form.tsx'
import { colourOf, WayOut } from './group-colour.tsx'
import { GroupFacts, PassItOn } from './group-facts.tsx'
import { JoinGroup } from './join-group.tsx'
import { ChosenServices } from './shared-service.tsx'

type Summary = ComponentProps<typeof GroupFacts>['group'] &
  ComponentProps<typeof JoinGroup>['group'] & {
    readonly kind: 'peer' | 'carers' | 'practice'
    readonly purpose: string
    readonly lookedAfter: string
    readonly chosen: ComponentProps<typeof ChosenServices>['chosen']
    readonly conditions: readonly { readonly id: string; readonly name: string }[]
  }

/** A group from outside: what it is for, how it looks after its people, and the way in. Members' words are never here. */
export function GroupSummary({
  group,
  standing,
  hasLeft,
  problem,
  now,
}: {
  group: Summary
  standing: ComponentProps<typeof JoinGroup>['standing']
  hasLeft: boolean
  problem: FormProblem | undefined
  now: number
}) {
  return (
    <div className={`grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_19rem] ${colourOf(group.kind)}`}>
      <div className="space-y-6">
        <WayOut kind={group.kind} />
        <div className="space-y-4">
          <nav aria-label="You are here" className="text-small">
            {group.kind === 'carers' ? <Link to="/carers">For carers</Link> : <Link to="/groups">Groups</Link>}
          </nav>
          <h1>{group.name}</h1>
          <p className="text-large text-ink-soft">{group.purpose}</p>
          {group.conditions.length > 0 && (
            <ul aria-label="What it is about" className="flex flex-wrap gap-2">
              {group.conditions.map(({ id, name }) => (
                <li key={id} className="tag">
                  {name}
                </li>
              ))}
            </ul>
          )}
        </div>
        {hasLeft && (
          <p role="status" className="card edge">
            You have left this group. What you wrote is still there for its members. You can come back at any time.
          </p>
        )}
        <ErrorSummary problem={problem} />
        <section className="card edge space-y-3">
          <h2>How we look after each other</h2>
          <p>{group.lookedAfter}</p>
          <ul className="list-disc space-y-1 pl-6">
            <li>Only members can read what people write here. Search engines cannot find it.</li>
            <li>You go by a name you choose. You can post without your name.</li>
            <li>
              Everybody keeps to the <Link to="/house-rules">house rules</Link>.
            </li>
          </ul>
        </section>
        <JoinGroup group={group} standing={standing} problem={problem} now={now} />
      </div>
      <aside aria-label="About this group" className="space-y-5">
        <section className="card space-y-3">
          <h2 className="text-large">This group</h2>
          <GroupFacts group={group} />
        </section>
        <ChosenServices title="Services this group points to" chosen={group.chosen} now={now} />
        <PassItOn slug={group.slug} />
      </aside>
    </div>
  )
}
