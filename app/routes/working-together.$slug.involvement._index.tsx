import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { RoomLead } from '#app/components/room-lead.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { offerStateWords, opportunityWords } from '#app/involvement-words.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Taking part – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    ...(await context.services.queries.involvement.opportunityList({ slug: params.slug })),
    now: Date.now(),
  }))
}

type Offer = ReturnType<typeof useLoaderData<typeof loader>>['offers'][number]

/** What the group offers people to do, and the way to hours and to one's own record. */
export default function Involvement() {
  const { workspace, mayArrange, offers, now } = useLoaderData<typeof loader>()
  const home = `/working-together/${workspace.slug}/involvement`
  const open = offers.filter(({ state }) => state === 'open')
  const others = offers.filter(({ state }) => state !== 'open')
  return (
    <WorkspaceFrame workspace={workspace} title="Taking part">
      <RoomLead words="What you could do with the service: what it takes, what it gives and how we choose.">
        {mayArrange.allowed && (
          <Link className="button" to={`${home}/offer`}>
            Offer something
          </Link>
        )}
      </RoomLead>
      <p className="flex flex-wrap gap-3">
        <Link className={mayArrange.allowed ? 'button button-quiet' : 'button'} to={`${home}/hours`}>
          Hours and expenses
        </Link>
        <Link className="button button-quiet" to="/working-together/record">
          My own record
        </Link>
      </p>
      <section aria-labelledby="open" className="space-y-3">
        <h2 id="open">You could do this now</h2>
        {open.length === 0 ? (
          <p className="card edge max-w-measure">Nothing is open just now. New offers stand here.</p>
        ) : (
          <Offers offers={open} home={home} now={now} />
        )}
      </section>
      {others.length > 0 && (
        <section aria-labelledby="before" className="space-y-3">
          <h2 id="before">Before this</h2>
          <Offers offers={others} home={home} now={now} />
        </section>
      )}
    </WorkspaceFrame>
  )
}

function Offers({ offers, home, now }: { offers: readonly Offer[]; home: string; now: number }) {
  return (
    <ul className="grid gap-4 md:grid-cols-2">
      {offers.map(({ id, kind, title, timeAsked, closesAt, state, isMine, outcome }) => (
        <li key={id} className="card edge max-w-none space-y-2">
          <h3>
            <Link to={`${home}/${id}`}>{title}</Link>
          </h3>
          <p className="line-clamp-2 text-ink-soft">{timeAsked}</p>
          <p className="flex flex-wrap gap-2">
            <span className="tag">{opportunityWords[kind]}</span>
            <span className="tag">
              {state === 'open' ? `ask by ${dayInWords(closesAt, now)}` : offerStateWords[state]}
            </span>
            {isMine && <span className="tag">{mineWords(outcome)}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}

const mineWords = (outcome: Offer['outcome']): string =>
  outcome === 'chosen' ? 'you were chosen' : outcome === null ? 'you asked' : 'not this time'
