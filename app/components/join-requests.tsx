import { Form, Link } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { When } from './dates.tsx'
import { Face } from './face.tsx'
import { TextArea } from './form.tsx'

type Request = { readonly id: string; readonly name: string; readonly words: string; readonly askedAt: number }

/** People who asked to be let in: a welcome with one press, or a kind reason why not this time. */
export function JoinRequests({
  requests,
  refusing,
  problem,
  now,
}: {
  requests: readonly Request[]
  /** The request for which a reason is being written. */
  refusing: string | null
  problem: FormProblem | undefined
  now: number
}) {
  return (
    <ul className="space-y-4">
      {requests.map((request) => (
        <li key={request.id} className="card edge max-w-none space-y-4">
          <div className="flex items-center gap-3">
            <Face name={request.name} />
            <div>
              <h3>{request.name}</h3>
              <p className="text-small text-ink-soft">
                asked <When at={request.askedAt} now={now} ago />
              </p>
            </div>
          </div>
          <p>{request.words ? `“${request.words}”` : 'They asked without adding any words.'}</p>
          {refusing === request.id ? (
            <NotThisTime request={request} problem={problem} />
          ) : (
            <Form method="post" className="flex flex-wrap gap-3">
              <input type="hidden" name="requestId" value={request.id} />
              <button type="submit" name="intent" value="welcomed" className="button">
                Welcome {request.name}
              </button>
              <Link to={`?request=${request.id}`} className="button button-quiet" preventScrollReset>
                Not this time
              </Link>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}

function NotThisTime({ request, problem }: { request: Request; problem: FormProblem | undefined }) {
  return (
    <Form method="post" className="space-y-4">
      <input type="hidden" name="requestId" value={request.id} />
      <TextArea
        name="reason"
        label="Why not this time"
        hint={`${request.name} will read this, and so will the other facilitators. Say what might fit better.`}
        rows={3}
        problem={problem}
      />
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="intent" value="not-this-time" className="button">
          Send this answer
        </button>
        <Link to="." className="button button-quiet" preventScrollReset>
          Go back
        </Link>
      </div>
    </Form>
  )
}
