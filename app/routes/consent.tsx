import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { ConsentWords } from '#app/components/consent-words.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Step } from '#app/components/step.tsx'
import { orShowForm, orShowProblem, safeNext, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Your health information – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  const { version, isCurrent } = await orShowProblem(() => context.services.queries.people.myConsent({}))
  return {
    version,
    isCurrent,
    isJoining: searchParams.has('joining'),
    next: safeNext(searchParams.get('next'), ''),
    hostName: context.site.hostName,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const next = safeNext(form.get('next'), '')
  const onwards = form.get('joining') === 'yes' ? withNext('/check-your-email', next) : next || '/groups'
  if (form.get('answer') !== 'yes') return redirect(onwards)
  return orShowForm(form, context, async () => {
    await context.services.commands.people.giveConsent({ version: form.get('version') })
    const cookie = await context.door.renew(request.headers.get('Cookie') ?? undefined)
    return redirect(onwards, cookie ? { headers: { 'Set-Cookie': cookie } } : {})
  })
}

export default function Consent() {
  const { version, isCurrent, isJoining, next, hostName } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const question = (
    <>
      <ErrorSummary problem={problem} />
      <ConsentWords hostName={hostName} />
      {isCurrent ? (
        <div className="card space-y-4">
          <p>
            You have agreed to this. <Link to="/settings/consent">See when, or take it back</Link>.
          </p>
          <Link className="button" to={next || '/groups'}>
            Go on
          </Link>
        </div>
      ) : (
        <Form method="post" className="card space-y-4">
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="joining" value={isJoining ? 'yes' : 'no'} />
          <input type="hidden" name="version" value={version} />
          <h2 className="text-large">May we keep what you tell us about your health?</h2>
          <div className="grid gap-3 sm:grid-cols-2">
            <button type="submit" name="answer" value="yes" className="button">
              Yes, I agree
            </button>
            <button type="submit" name="answer" value="not-now" className="button">
              Not now
            </button>
          </div>
          <p className="text-small text-ink-soft">
            If you say “Not now” you keep your account and can look at what each group is for. To join a group and
            write, you can say yes later.
          </p>
        </Form>
      )}
    </>
  )
  const title = 'Your health information'
  return isJoining ? (
    <Step at={5} of={5} title={title}>
      {question}
    </Step>
  ) : (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>{title}</h1>
      {question}
    </div>
  )
}
