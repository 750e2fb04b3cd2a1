import { Form, Link } from '@remix-run/react'
import { sinceInWords } from './dates.tsx'

type MyGroup = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly newCount: number
  readonly lastPostAt: number | null
}

/** A member's groups, each with what is new in words. */
export function MyGroupList({ groups, now }: { groups: readonly MyGroup[]; now: number }) {
  return (
    <section aria-labelledby="my-groups">
      <h2 id="my-groups">My groups</h2>
      {groups.length === 0 ? (
        <p className="mt-2">
          You have muted every group you are in. <Link to="/settings/muted">See what you muted</Link>
        </p>
      ) : (
        <ul className="mt-1 divide-y divide-line">
          {groups.map((group) => (
            <li key={group.id} className="py-3">
              <Link to={`/groups/${group.slug}`} className="inline-flex min-h-target items-center text-large font-bold">
                {group.name}
              </Link>
              <p className="text-small text-ink-soft">{newInWords(group, now)}</p>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/groups" className="inline-flex min-h-target items-center">
          Find another group
        </Link>
      </p>
    </section>
  )
}

function newInWords({ newCount, lastPostAt }: MyGroup, now: number): string {
  if (newCount > 20) return 'More than 20 conversations with something new'
  if (newCount > 0) return `${newCount} ${newCount === 1 ? 'conversation' : 'conversations'} with something new`
  return lastPostAt === null
    ? 'Nobody has written here yet. You could be the first'
    : `Quiet since ${sinceInWords(lastPostAt, now)}`
}

/** The home of somebody who has not joined a group yet: what will be here, and the first step. */
export function FirstGroup({ greeting }: { greeting: string }) {
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>{greeting}</h1>
      <p className="text-large text-ink-soft">
        This is your own page. Once you are in a group, what is new in it waits for you here.
      </p>
      <section aria-labelledby="first" className="card edge space-y-4">
        <h2 id="first">Find your first group</h2>
        <Form action="/groups" className="space-y-3">
          <div className="space-y-1.5">
            <label htmlFor="first-q" className="block font-bold">
              What do you live with, or who do you care for?
            </label>
            <p id="first-q-hint" className="text-small text-ink-soft">
              Use your own words, like “fibro” or “bad back”. Nobody sees what you look for.
            </p>
            <input id="first-q" name="q" type="search" aria-describedby="first-q-hint" className="field" />
          </div>
          <button type="submit" className="button">
            Find groups
          </button>
        </Form>
        <p>
          <Link to="/groups">Look at all groups</Link>
        </p>
      </section>
    </div>
  )
}
