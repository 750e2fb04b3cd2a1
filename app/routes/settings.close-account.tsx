import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { Choices, ErrorSummary, TextField, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Close my account – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const erasing = await orShowProblem(() => context.services.queries.people.whatErasingDoes({}))
  return { ...erasing, host: context.site.hostName }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.people.eraseMe(inputOf(form))
    const cookie = await context.door.signOut(request.headers.get('Cookie') ?? undefined)
    return redirect('/goodbye', { headers: { 'Set-Cookie': cookie } })
  })
}

export default function CloseAccount() {
  const { name, verdict, heldUntil, hasWords, host } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="max-w-measure space-y-6">
      <Here to="/settings/my-data" words="My data" />
      <h1>Close my account and erase me</h1>
      <ErrorSummary problem={problem} />
      <section aria-labelledby="goes" className="space-y-2">
        <h2 id="goes">What goes, for good</h2>
        <ul className="list-disc space-y-1.5 pl-6">
          {hasWords && (
            <li>Everything you wrote: posts, their titles, what they said before, and quotations of them.</li>
          )}
          <li>Drafts, notices, what you follow, saved and muted, and the support you gave.</li>
          <li>What you told about your conditions, and your groups.</li>
          <li>Your plans and weekly checks. Your card and the links you shared stop working at once.</li>
          <li>Your name here ({name} becomes “A former member”), your e-mail address and your password.</li>
          <li>You are signed out everywhere. Appeals and complaints that are open end.</li>
        </ul>
      </section>
      <section aria-labelledby="stays" className="space-y-2">
        <h2 id="stays">What stays, and why</h2>
        <ul className="list-disc space-y-1.5 pl-6">
          <li>What others wrote, even where they speak to you. Those are their words.</li>
          <li>
            That something was reported or decided, without your words and your name. It keeps people safe, and {host}{' '}
            has to be able to show it.
          </li>
          <li>
            If you were paid for your time: the amounts and the days, without your words and your name. Tax law asks for
            them for six years.
          </li>
          <li>
            Answers you gave without a name, when a group looked back on its year. Nobody can tell which are yours.
          </li>
          <li>The list of who looked at whose records. Nobody can change it, so that nobody can hide what they did.</li>
          <li>If your account was paused or closed: a scrambled mark of it, so that we know it again.</li>
          <li>Back-up copies, until newer ones take their place.</li>
        </ul>
      </section>
      {verdict.allowed ? (
        <Form method="post" className="card place-safe space-y-5">
          <p>
            This cannot be undone. You may want to <Link to="/settings/my-data">take a copy of your data</Link> first.
          </p>
          <TextField
            name="password"
            label="Your password"
            type="password"
            autoComplete="current-password"
            required
            problem={problem}
          />
          <Choices name="sure" legend="Are you sure?" problem={problem}>
            <Tick name="sure" label="Yes. Close my account and erase what I told and wrote" />
          </Choices>
          <div className="flex flex-wrap items-center gap-4">
            <button type="submit" className="button">
              Erase me
            </button>
            <Link to="/settings">Keep my account</Link>
          </div>
        </Form>
      ) : (
        <div className="card edge space-y-2">
          <p>
            <strong>We cannot do this just now.</strong> {verdict.because}.
          </p>
          {heldUntil !== null && <p>We look at it again by {dayInWords(heldUntil)}, at the latest.</p>}
          <p>
            <Link className="button button-quiet" to="/complaints/new">
              Write to us about it
            </Link>
          </p>
        </div>
      )}
    </div>
  )
}
