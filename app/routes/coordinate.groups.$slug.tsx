import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ConditionBoxes } from '#app/components/condition-boxes.tsx'
import { Face } from '#app/components/face.tsx'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { GroupFrame } from '#app/components/group-frame.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { type FormProblem, inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.group.name ?? 'A group'} – Coordinate – Waymark` },
]

const done: Readonly<Record<string, string>> = {
  named: 'They look after the group now, and are in it.',
  'stood-down': 'They have laid the task down. They are still in the group.',
  changed: 'The group is changed.',
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    group: await context.services.queries.groups.coordinatedGroup({ slug: params.slug }),
    families: await context.services.queries.groups.conditionFamilies({}),
    told: done[new URL(request.url).searchParams.get('done') ?? ''] ?? null,
  }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { groups } = context.services.commands
  const intent = String(form.get('intent'))
  const answered = await orShowForm(form, context, async () => {
    const { facilitator, ...wish } = { ...inputOf(form), slug: params.slug ?? '' } as Record<string, string | string[]>
    if (intent === 'named') await groups.nameFacilitator({ ...wish, name: facilitator })
    else if (intent === 'stood-down') await groups.standDown({ ...wish, role: 'facilitator' })
    else await groups.changeGroupFrame(wish)
    return redirect(`/coordinate/groups/${params.slug}?done=${intent}`)
  })
  return answered
}

export default function CoordinatedGroup() {
  const { group, families, told } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const isNaming = problem?.values.intent === 'named'
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to="/coordinate" words="Coordinate" />
      <h1>{group.name}</h1>
      {told && <Told>{told}</Told>}
      <ErrorSummary problem={isNaming ? namedField(problem) : problem} />
      <section aria-labelledby="facilitators" className="space-y-4">
        <h2 id="facilitators">Who looks after it</h2>
        <ul className="space-y-2">
          {group.facilitators.map((person) => (
            <li key={person.id} className="card max-w-none !p-3">
              <Form method="post" className="flex flex-wrap items-center gap-3">
                <input type="hidden" name="memberId" value={person.id} />
                <Face name={person.name} />
                <strong className="flex-1">{person.name}</strong>
                {group.facilitators.length > 1 && (
                  <button type="submit" name="intent" value="stood-down" className="button button-quiet button-small">
                    Let {person.name} stand down
                  </button>
                )}
              </Form>
            </li>
          ))}
        </ul>
        {group.facilitators.length === 1 && (
          <p className="text-ink-soft">A group always has somebody. Name another person before this one stands down.</p>
        )}
        <Form method="post" className="card space-y-4" key={group.facilitators.length}>
          <TextField
            name="facilitator"
            label="Name a facilitator"
            hint="The name they go by here. They become a member of the group, and everybody sees that they look after it."
            autoComplete="off"
            problem={namedField(isNaming ? problem : undefined)}
          />
          <button type="submit" name="intent" value="named" className="button">
            Name them
          </button>
        </Form>
      </section>
      <section aria-labelledby="frame" className="space-y-4">
        <h2 id="frame">Name, joining and conditions</h2>
        <Form method="post" className="card space-y-6">
          <GroupFrame
            name={group.name}
            joining={group.joining}
            nameHint={`Everybody sees it. The address stays /groups/${group.slug}, so that no link breaks.`}
            problem={isNaming ? undefined : problem}
          />
          <ConditionBoxes families={families} chosen={group.conditionIds} problem={isNaming ? undefined : problem} />
          <button type="submit" name="intent" value="changed" className="button">
            Keep these changes
          </button>
        </Form>
        <p>
          <Link to={`/groups/${group.slug}/facilitate/words`}>What it says of itself</Link> has a page of its own.
        </p>
      </section>
    </div>
  )
}

/** The same field is "name" in two forms on this page: here the one about a person goes by another. */
function namedField(problem: FormProblem | undefined): FormProblem | undefined {
  if (!problem?.errors.name) return problem
  const { name, ...errors } = problem.errors
  return { ...problem, errors: { ...errors, facilitator: name } }
}
