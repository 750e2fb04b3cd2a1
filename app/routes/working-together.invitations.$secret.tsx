import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { orNothing, orShowForm, signInFirst } from '#app/respond.ts'
import { seatMeanings, seatWords } from '#app/workspace-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'An invitation – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { secret }, context }: LoaderFunctionArgs) {
  const { actor } = context.caller
  if (actor.kind !== 'member') throw signInFirst(request)
  const invitation = await orNothing(() => context.services.queries.workspaces.invitation({ secret }))
  if (invitation?.seatedAt) throw redirect(`/working-together/${invitation.seatedAt}`)
  return { invitation, hasHealthConsent: actor.hasHealthConsent, path: new URL(request.url).pathname, now: Date.now() }
}

export async function action({ request, params: { secret }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { slug } = await context.services.commands.workspaces.acceptInvitation({ secret })
    return redirect(`/working-together/${slug}?seated`)
  })
}

export default function Invitation() {
  const { invitation, hasHealthConsent, path, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  if (!invitation)
    return (
      <div className="place-copro mx-auto max-w-measure space-y-5">
        <h1>This invitation is no longer open</h1>
        <p>It opens once, and for two weeks. Ask the person who gave it to you for a new one.</p>
        <p>
          <Link to="/working-together">Working together</Link>
        </p>
      </div>
    )
  const { name, service, purpose, kind, endsAt, verdict } = invitation
  return (
    <div className="place-copro mx-auto max-w-measure space-y-5">
      <h1>You are invited to {name}</h1>
      <ErrorSummary problem={problem} />
      <div className="card edge space-y-3">
        <p className="text-ink-soft">{service}</p>
        <p>{purpose}</p>
        <p>
          Your seat: <span className="tag">{seatWords[kind]}</span>
        </p>
        <p>{seatMeanings[kind]}</p>
      </div>
      <ul className="list-disc space-y-1 pl-6">
        <li>The others in the group see the name you go by here, and your seat.</li>
        <li>Nobody outside learns that you are in it.</li>
        <li>You can leave at any time, and nobody asks why.</li>
      </ul>
      {verdict.allowed ? (
        <Form method="post" className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            Take this seat
          </button>
          <Link to="/working-together" className="button button-quiet">
            Not now
          </Link>
        </Form>
      ) : (
        <div className="card space-y-3">
          <p>{verdict.because}.</p>
          {!hasHealthConsent && (
            <p>
              <Link to={withNext('/consent', path)} className="button">
                Read about consent
              </Link>
            </p>
          )}
        </div>
      )}
      <p className="text-small text-ink-soft">This link works until {dayInWords(endsAt, now)}.</p>
    </div>
  )
}
