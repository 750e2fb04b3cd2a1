import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Face } from '#app/components/face.tsx'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { type FormProblem, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { lowerFirst, namesInWords, roleWords, sentence } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'People and roles – Coordinate – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return { holders: await orShowProblem(() => context.services.queries.people.roleHolders({})) }
}

/** A plain post rather than an address with a name in it: addresses end up in logs. */
export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const name = String(form.get('name') ?? '').trim()
  return orShowForm(form, context, async () => {
    const person = await context.services.queries.people.personByName({ name })
    if (person) return redirect(`/coordinate/people/${person.id}`)
    const because = name
      ? `Nobody here goes by the name ${name}. Check how it is spelt`
      : 'Write the name they go by here'
    return data<FormProblem>({ message: because, errors: { name: [because] }, values: { name } }, { status: 422 })
  })
}

/** Who holds which role, and the way to somebody by name. */
export default function PeopleAndRoles() {
  const { holders } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to="/coordinate" words="Coordinate" />
      <h1>People and roles</h1>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-4">
        <TextField
          name="name"
          label="Find somebody"
          hint="The exact name they go by here."
          autoComplete="off"
          maxLength={60}
          problem={problem}
        />
        <button type="submit" className="button">
          Find them
        </button>
      </Form>
      <section aria-labelledby="holders" className="space-y-3">
        <h2 id="holders">Who has a role today</h2>
        <ul className="space-y-2">
          {holders.map((person) => (
            <li key={person.id} className="card flex max-w-none flex-wrap items-center gap-3 !p-3">
              <Face name={person.name} />
              <span className="flex-1">
                <strong className="block">{person.name}</strong>
                <span className="text-small text-ink-soft">
                  {sentence(namesInWords(person.roles.map((role) => lowerFirst(roleWords[role].name))))}
                </span>
              </span>
              <Link to={`/coordinate/people/${person.id}`} className="button button-quiet button-small">
                Change<span className="sr-only"> the roles of {person.name}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
