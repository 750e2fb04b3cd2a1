import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Who says an entry is theirs – Directory – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const asked = new URL(request.url).searchParams
  const place = { afterAt: asked.get('afterAt'), afterId: asked.get('afterId') }
  const list = await orShowProblem(() => context.services.queries.directory.claimList(place))
  return { ...list, answering: asked.get('answer'), isDone: asked.has('done'), now: Date.now() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.directory.decideClaim(inputOf(form))
    return redirect('/coordinate/directory/claims?done')
  })
}

/** Who says that an entry is theirs to look after, the oldest first; one is answered at a time. */
export default function Claims() {
  const { claims, next, answering, isDone, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const open = String(problem?.values.claimId ?? answering ?? '')
  return (
    <div className="place-sign max-w-3xl space-y-6">
      <div className="space-y-4">
        <Here to="/coordinate/directory" words="The directory" />
        <h1>Who says an entry is theirs</h1>
        {isDone && !problem && <Told>Answered. They have been told.</Told>}
        <ErrorSummary problem={problem} />
        <p className="max-w-measure">
          {claims.length > 0
            ? 'Ring the service at the number you know, not at one that somebody gives you here.'
            : 'Nobody waits. When somebody says that an entry is theirs, it comes here.'}
        </p>
      </div>
      <ul className="space-y-4">
        {claims.map((claim) => (
          <li key={claim.id} className="card edge max-w-none space-y-3">
            <h2 className="text-large">
              <Link to={`/services/${claim.serviceId}`}>{claim.serviceName}</Link>
            </h2>
            <p>
              {claim.memberName} says that it is theirs. <When at={claim.askedAt} now={now} />
            </p>
            {claim.words !== '' && <p className="whitespace-pre-line">{claim.words}</p>}
            {claim.by === 'mail' && (
              <p className="text-small text-ink-soft">
                {claim.isLinkOver
                  ? 'A link went to the address on the page, and nobody pressed it.'
                  : 'A link is on its way to the address on the page. You need do nothing.'}
              </p>
            )}
            {claim.isMine && <p className="text-small text-ink-soft">This is your own. Somebody else answers it.</p>}
            {!claim.isMine && claim.id !== open && (
              <p>
                <Link className="button" to={`?answer=${claim.id}`}>
                  Answer
                </Link>
              </p>
            )}
            {!claim.isMine && claim.id === open && (
              <Form method="post" className="space-y-4 border-t border-line pt-4">
                <input type="hidden" name="claimId" value={claim.id} />
                <TextArea
                  name="because"
                  label="Your words to them"
                  hint="Needed when you say no, so that they know what to bring."
                  problem={problem}
                />
                <p className="flex flex-wrap gap-3">
                  <button type="submit" name="answer" value="agree" className="button">
                    It is theirs
                  </button>
                  <button type="submit" name="answer" value="refuse" className="button button-quiet">
                    Not for now
                  </button>
                </p>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <Link className="button button-quiet" to={`?afterAt=${next.afterAt}&afterId=${next.afterId}`}>
            The next ones
          </Link>
        </p>
      )}
    </div>
  )
}
