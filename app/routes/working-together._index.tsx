import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { NeedsMe } from '#app/components/needs-me.tsx'
import { orShowProblem } from '#app/respond.ts'
import { seatWords } from '#app/workspace-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Working together – Waymark' },
  { name: 'description', content: 'Experts by experience, carers and staff make a service better, together.' },
]

export async function loader({ context }: LoaderFunctionArgs) {
  const { workspaces } = context.services.queries
  return orShowProblem(async () => {
    const mine = await workspaces.myWorkspaces({})
    return {
      isMember: context.caller.actor.kind === 'member',
      mine: mine.workspaces,
      mayOpen: mine.mayOpen.allowed,
      open: await workspaces.publicWorkspaces({}),
      things: await workspaces.needsMe({}),
      now: Date.now(),
    }
  })
}

export default function WorkingTogether() {
  const { isMember, mine, mayOpen, open, things, now } = useLoaderData<typeof loader>()
  return (
    <div className="place-copro space-y-8">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 max-w-measure flex-[1_1_20rem] space-y-2">
          <h1>Working together</h1>
          <p className="text-large text-ink-soft">
            People who live with a condition, carers and staff make a service better, side by side.
          </p>
        </div>
        {mayOpen && (
          <Link to="/working-together/open" className="button">
            Open a workspace
          </Link>
        )}
      </div>
      {mine.length > 0 ? (
        <>
          <NeedsMe things={things} now={now} />
          <Mine groups={mine} />
        </>
      ) : (
        <WhatItIs />
      )}
      <OpenGroups groups={open} />
      <p>
        <Link to="/working-together/you-said" className="inline-flex min-h-target items-center">
          You said, we did: what changed, in every group
        </Link>
      </p>
      {mine.length > 0 && (
        <p>
          <Link to="/working-together/community" className="inline-flex min-h-target items-center">
            Across services: talk with people of other groups
          </Link>
        </p>
      )}
      {isMember && (
        <p>
          <Link to="/working-together/mine" className="inline-flex min-h-target items-center">
            My seats, and answers to what I asked
          </Link>
        </p>
      )}
    </div>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Mine({ groups }: { groups: Loaded['mine'] }) {
  return (
    <section aria-labelledby="mine" className="space-y-3">
      <h2 id="mine">My groups</h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {groups.map(({ id, slug, name, service, kind }) => (
          <li key={id} className="card edge max-w-none space-y-2">
            <h3>
              <Link to={`/working-together/${slug}`}>{name}</Link>
            </h3>
            <p className="text-ink-soft">{service}</p>
            <p>
              Your seat: <span className="tag">{seatWords[kind]}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** For whoever holds no seat yet: what happens here, in plain words. */
function WhatItIs() {
  const { isMember } = useLoaderData<typeof loader>()
  return (
    <section aria-labelledby="what" className="card space-y-4 bg-wash">
      <h2 id="what">What happens here</h2>
      <ul className="list-disc space-y-1 pl-6">
        <li>A service opens a group. People who know it from the inside take a seat.</li>
        <li>You read leaflets and letters before they are printed, and say what should change.</li>
        <li>For everything you say, you hear what became of it, and why.</li>
      </ul>
      <p>You need no training. What you have lived through is what counts.</p>
      {!isMember && (
        <p className="flex flex-wrap gap-3">
          <Link className="button" to={withNext('/join', '/working-together')}>
            Join Waymark
          </Link>
          <Link className="button button-quiet" to={withNext('/sign-in', '/working-together')}>
            Sign in
          </Link>
        </p>
      )}
    </section>
  )
}

function OpenGroups({ groups }: { groups: Loaded['open'] }) {
  return (
    <section aria-labelledby="open-groups" className="space-y-3">
      <h2 id="open-groups">Groups you can read about</h2>
      {groups.length === 0 ? (
        <p className="card edge">No group has a public page yet. Groups are private until they open one.</p>
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">
          {groups.map(({ slug, name, service, whoWeAre }) => (
            <li key={slug} className="card edge max-w-none space-y-2">
              <h3>
                <Link to={`/working-together/${slug}`}>{name}</Link>
              </h3>
              <p className="text-ink-soft">{service}</p>
              <p className="line-clamp-3">{whoWeAre}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
