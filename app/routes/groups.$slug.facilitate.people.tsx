import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Face } from '#app/components/face.tsx'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { namesInWords } from '#app/words.ts'

export const meta: MetaFunction = () => [{ title: 'Greeters and facilitators – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { desk, name, slug, me } = await context.services.queries.groups.facilitation({ slug: params.slug })
    if (!desk) throw redirect(`/groups/${slug}/facilitate`)
    const { greeters, facilitators, mayCoordinate } = desk
    const isFacilitator = facilitators.some(({ id }) => id === me)
    return { name, slug, me, greeters, facilitators, mayCoordinate, isFacilitator }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { commands } = context.services
    const wish = { ...inputOf(form), slug: params.slug }
    if (form.get('intent') === 'name') await commands.groups.nameGreeter(wish)
    else await commands.groups.standDown(wish)
    const isGone = form.get('role') === 'facilitator'
    return redirect(isGone ? `/groups/${params.slug}` : `/groups/${params.slug}/facilitate/people`)
  })
}

export default function People() {
  const { name, slug, me, greeters, facilitators, mayCoordinate, isFacilitator } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to={`/groups/${slug}/facilitate`} words={`Looking after ${name}`} />
      <h1>Greeters and facilitators</h1>
      <ErrorSummary problem={problem} />
      <section aria-labelledby="greeters" className="space-y-4">
        <h2 id="greeters">Greeters</h2>
        <p>
          Greeters see who is new and waiting for a first answer. They can do nothing else that other members cannot.
        </p>
        <ul className="space-y-2">
          {greeters.map((person) => (
            <li key={person.id} className="card max-w-none !p-3">
              <Form method="post" className="flex flex-wrap items-center gap-3">
                <input type="hidden" name="memberId" value={person.id} />
                <input type="hidden" name="role" value="greeter" />
                <Face name={person.name} />
                <strong className="flex-1">{person.name}</strong>
                <button type="submit" name="intent" value="stand-down" className="button button-quiet button-small">
                  {person.id === me ? 'Stop greeting' : `Let ${person.name} stand down`}
                </button>
              </Form>
            </li>
          ))}
        </ul>
        <Form method="post" className="card space-y-4" key={greeters.length}>
          <TextField
            name="name"
            label="Ask a member to greet newcomers"
            hint="The name they go by in this group. Talk with them first: they will see this task at once."
            autoComplete="off"
            problem={problem}
          />
          <button type="submit" name="intent" value="name" className="button">
            Make them a greeter
          </button>
        </Form>
      </section>
      <section aria-labelledby="facilitators" className="space-y-4">
        <h2 id="facilitators">Facilitators</h2>
        <p>
          {facilitators.length > 0 ? namesInWords(facilitators.map((person) => person.name)) : 'Nobody'}{' '}
          {facilitators.length < 2 ? 'looks' : 'look'} after this group. Coordinators name facilitators.
        </p>
        {mayCoordinate && (
          <p>
            <Link className="button button-quiet" to={`/coordinate/groups/${slug}`}>
              Change who facilitates
            </Link>
          </p>
        )}
        {isFacilitator && <StandDown me={me} name={name} isLast={facilitators.length === 1} />}
      </section>
    </div>
  )
}

function StandDown({ me, name, isLast }: { me: string; name: string; isLast: boolean }) {
  if (isLast)
    return (
      <p className="text-ink-soft">
        You are the only one who looks after {name}. If you need to stop, ask a coordinator to find somebody first.
      </p>
    )
  return (
    <details className="card">
      <summary className="min-h-target py-2 font-bold">I want to stop looking after {name}</summary>
      <Form method="post" className="mt-3 space-y-3">
        <p>You stay a member. Weekly questions that you wrote end. A coordinator can name you again.</p>
        <input type="hidden" name="memberId" value={me} />
        <input type="hidden" name="role" value="facilitator" />
        <button type="submit" name="intent" value="stand-down" className="button button-quiet">
          Stand down as facilitator
        </button>
      </Form>
    </details>
  )
}
