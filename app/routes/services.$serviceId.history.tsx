import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { ServiceChanges } from '#app/components/service-changes.tsx'
import { orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'History of a service page – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const [beforeAt, beforeId] = [searchParams.get('at'), searchParams.get('id')]
  const asked = { serviceId: params.serviceId, ...(beforeAt && beforeId ? { beforeAt, beforeId } : {}) }
  const history = await orShowProblem(() => context.services.queries.directory.serviceHistory(asked))
  const now = Date.now()
  return { history, now, today: new Date(now).toISOString().slice(0, 10), isFirst: !beforeAt }
}

const causes: Readonly<Record<string, string>> = {
  feed: 'the feed it comes from',
  owner: 'the service',
  editor: 'an editor',
  correction: 'an editor, after somebody told us',
  merge: 'an editor, who made one page of two',
  undo: 'an editor, who took a change back',
}
const states: Readonly<Record<string, string>> = {
  draft: 'Written, not shown',
  published: 'Shown to everybody',
  stale: 'Marked: not checked lately',
  unpublished: 'Taken from view',
  vanished: 'Its feed does not have it any more',
  'place-secret': 'Its place is kept secret',
}

type By = { readonly isMe: boolean; readonly name: string | null }
const byWords = ({ isMe, name }: By, cause: string) =>
  isMe ? 'you' : [causes[cause] ?? cause, name && `(${name})`].filter(Boolean).join(' ')

export default function History() {
  const { history, now, today, isFirst } = useLoaderData<typeof loader>()
  const { service, changes, next } = history
  return (
    <div className="place-sign mx-auto max-w-measure space-y-6">
      <nav aria-label="You are here" className="text-small">
        <Link to="/services">Find services</Link> › <Link to={`/services/${service.id}`}>{service.name}</Link>
      </nav>
      <div className="space-y-2">
        <h1>History of this page</h1>
        <p className="text-ink-soft">Only the service itself and our editors see this.</p>
      </div>
      {isFirst && <Standing />}
      <section aria-labelledby="changes" className="space-y-4">
        <h2 id="changes" className="text-large">
          What was changed
        </h2>
        {changes.length === 0 && <p>Nothing was changed yet. Every change will stand here, with who and when.</p>}
        <ol className="space-y-4">
          {changes.map((change) => (
            <li key={change.id} className="card space-y-2">
              <p className="text-small text-ink-soft">
                <When at={change.changedAt} now={now} />, by {byWords(change.by, change.cause)}
              </p>
              <ServiceChanges changes={[change]} today={today} />
            </li>
          ))}
        </ol>
        {next && (
          <p>
            <Link className="button button-quiet" to={`?at=${next.beforeAt}&id=${next.beforeId}`}>
              Earlier changes
            </Link>
          </p>
        )}
      </section>
    </div>
  )
}

/** When it was checked, and what it was shown as. */
function Standing() {
  const { history, now } = useLoaderData<typeof loader>()
  return (
    <section aria-labelledby="standing" className="card space-y-3">
      <h2 id="standing" className="text-large">
        Checked and shown
      </h2>
      <ul className="list-disc space-y-1 pl-6">
        {history.checks.map(({ id, how, checkedAt, by }) => (
          <li key={id}>
            Checked <When at={checkedAt} now={now} />, by {byWords(by, how)}
          </li>
        ))}
        {history.states.map(({ id, state, because, startedAt, startedBy, endedAt, endedBy }) => (
          <li key={id}>
            {states[state]} since <When at={startedAt} now={now} />
            {startedBy && `, by ${byWords(startedBy, 'editor')}`}
            {endedAt !== null && (
              <>
                {', until '}
                <When at={endedAt} now={now} />
                {endedBy && `, by ${byWords(endedBy, 'editor')}`}
              </>
            )}
            {because && `: ${because}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
