import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { safeNext } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Your e-mail is confirmed – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { kind, hasHealthConsent } = context.caller.actor
  const next = safeNext(new URL(request.url).searchParams.get('next'), '')
  return { isMember: kind === 'member', hasHealthConsent, next }
}

export default function Confirmed() {
  const { isMember, hasHealthConsent, next } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>Your e-mail address is confirmed</h1>
      {!isMember ? (
        <>
          <p>Thank you. Now sign in, and you can write in your groups.</p>
          <p>
            <Link className="button" to={withNext('/sign-in', next)}>
              Sign in
            </Link>
          </p>
        </>
      ) : hasHealthConsent ? (
        <>
          <p>Thank you. You can now join groups and write in them.</p>
          <p className="flex flex-wrap gap-3">
            {next !== '' && (
              <Link className="button" to={next}>
                Go on to where you were
              </Link>
            )}
            <Link className={`button ${next === '' ? '' : 'button-quiet'}`} to="/groups">
              Find a group
            </Link>
            {next === '' && (
              <Link className="button button-quiet" to="/my-groups">
                My groups
              </Link>
            )}
          </p>
        </>
      ) : (
        <>
          <p>Thank you. Before you join a group, there is one more question, about your health information.</p>
          <p>
            <Link className="button" to={withNext('/consent', next)}>
              Go to the question
            </Link>
          </p>
        </>
      )}
    </div>
  )
}
