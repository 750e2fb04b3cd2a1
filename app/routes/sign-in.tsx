import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Told } from '#app/components/told.tsx'
import { orShowForm, safeNext } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Sign in – Waymark' }]

const demoPeople = [
  { key: 'heron', who: 'lives with chronic pain, 8 months in' },
  { key: 'otter', who: 'new here, brain injury' },
  { key: 'linnet', who: 'type 1 diabetes and depression, 6 years in' },
  { key: 'rowan', who: 'peer facilitator, chronic pain and arthritis' },
  { key: 'wren', who: 'cares for her husband' },
  { key: 'priya', who: 'service staff' },
  { key: 'sam', who: 'moderator' },
  { key: 'dana', who: 'duty lead' },
  { key: 'hazel', who: 'directory editor' },
  { key: 'ada', who: 'coordinator' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const next = safeNext(searchParams.get('next'), '')
  const { actor, name, waitsForCode } = context.caller
  if (waitsForCode) throw redirect(withNext('/sign-in/code', next))
  // Somebody who joined a second time without knowing is signed in to the account that will never be confirmed.
  if (actor.kind === 'member' && actor.isVerified) throw redirect(next || '/my-groups')
  return { next, isDemo: context.site.isDemo, signedInAs: name, isSignedOut: searchParams.has('signed-out') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const demo = context.site.isDemo && demoPeople.find(({ key }) => key === form.get('demo'))
    const email = demo ? `${demo.key}@demo.waymark.example` : String(form.get('email') ?? '')
    const password = demo ? 'waymark-demo' : String(form.get('password') ?? '')
    const cookie = await context.door.signIn({
      email,
      password,
      device: context.device,
      address: context.caller.actor.address ?? '',
    })
    if (context.caller.actor.kind === 'member') await context.door.signOut(request.headers.get('Cookie') ?? undefined)
    return redirect(safeNext(form.get('next'), '/my-groups'), { headers: { 'Set-Cookie': cookie } })
  })
}

export default function SignIn() {
  const { next, isDemo, signedInAs, isSignedOut } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto grid max-w-measure gap-8">
      <div className="space-y-4">
        <h1>Sign in</h1>
        {isSignedOut && !problem && <Told>You are signed out.</Told>}
        <ErrorSummary problem={problem} />
        {next.startsWith('/keep/service') && (
          <p>
            Your list of services is kept with your account. Sign in or join, and we bring you back to the one you
            chose.
          </p>
        )}
        {signedInAs && (
          <p>
            You are signed in as <strong>{signedInAs}</strong>, and that account’s e-mail address is not confirmed yet.
            If you have another account, sign in to it here. Or <Link to="/check-your-email">confirm this one</Link>.
          </p>
        )}
        {next.startsWith('/working-together/invitations/') && (
          <p>You are invited to a group. Sign in to read what it is for. If you are new here, join Waymark first.</p>
        )}
        <Form method="post" className="card space-y-5">
          <input type="hidden" name="next" value={next} />
          <TextField
            name="email"
            label="E-mail address"
            type="email"
            autoComplete="username"
            required
            problem={problem}
          />
          <TextField
            name="password"
            label="Password"
            type="password"
            autoComplete="current-password"
            required
            problem={problem}
          />
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
            <button type="submit" className="button">
              Sign in
            </button>
            <Link to="/forgotten-password">I have forgotten my password</Link>
          </div>
        </Form>
        <p>
          New here? <Link to={withNext('/join', next)}>Join Waymark</Link>
        </p>
      </div>
      {isDemo && (
        <section aria-labelledby="demo" className="card space-y-3 bg-sunken">
          <h2 id="demo" className="text-large">
            This is a demonstration
          </h2>
          <p>
            Everybody here is invented. Press a name to look around as that person. Mail they are sent lands on{' '}
            <Link to="/demo/mail">a page of its own</Link>.
          </p>
          <Form method="post" className="grid gap-2 sm:grid-cols-2">
            <input type="hidden" name="next" value={next} />
            {demoPeople.map(({ key, who }) => (
              <button
                key={key}
                type="submit"
                name="demo"
                value={key}
                className="button button-quiet !justify-start !text-left"
              >
                <span>
                  <span className="block capitalize">{key}</span>
                  <span className="block text-small font-normal text-ink-soft">{who}</span>
                </span>
              </button>
            ))}
          </Form>
        </section>
      )}
    </div>
  )
}
