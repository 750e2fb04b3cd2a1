import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ConditionBoxes } from '#app/components/condition-boxes.tsx'
import { agoInWords } from '#app/components/dates.tsx'
import { Choices, ErrorSummary, fieldValue, fieldValues, TextArea, Tick } from '#app/components/form.tsx'
import { GroupFrame } from '#app/components/group-frame.tsx'
import { PublicGroupWords } from '#app/components/group-words.tsx'
import { Here } from '#app/components/here.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Open a group – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const askId = new URL(request.url).searchParams.get('ask')
  return orShowProblem(async () => {
    const { queries } = context.services
    const { open } = await queries.groups.groupAskList({})
    const first = open.find(({ id }) => id === askId) ?? null
    return {
      families: await queries.groups.conditionFamilies({}),
      first,
      /** The ask one came from, and the others for the same condition: answered together. */
      asks: first
        ? open.filter(
            ({ id, conditionId }) => id === first.id || (conditionId !== null && conditionId === first.conditionId),
          )
        : [],
      now: Date.now(),
    }
  })
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { slug } = await context.services.commands.groups.openGroup(inputOf(form))
    return redirect(`/groups/${slug}`)
  })
}

export default function OpenGroup() {
  const { families, first, asks, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const told = fieldValues(
    problem,
    'askIds',
    asks.map(({ id }) => id),
  )
  const kind = fieldValue(problem, 'kind', 'peer')
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <Here to="/coordinate" words="Coordinate" />
      <h1>Open a group</h1>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-7">
        {asks.length > 0 && (
          <Choices
            name="askIds"
            legend="Who asked for it"
            hint="Those who stay ticked are told that it is open."
            problem={problem}
          >
            {asks.map((ask) => (
              <Tick
                key={ask.id}
                name="askIds"
                value={ask.id}
                label={`“${ask.words}”`}
                hint={`${ask.askedBy}, asked ${agoInWords(ask.askedAt, now)}`}
                defaultChecked={told.includes(ask.id)}
              />
            ))}
          </Choices>
        )}
        <GroupFrame
          name={first?.condition ?? ''}
          joining="open"
          nameHint="Everybody sees it, and its address is made from it. The address stays when you change the name later."
          problem={problem}
        />
        <Choices name="kind" legend="For whom?" problem={problem}>
          <Tick type="radio" name="kind" value="peer" label="For everybody" defaultChecked={kind === 'peer'} />
          <Tick
            type="radio"
            name="kind"
            value="carers"
            label="For carers only"
            hint="It is in no list and on no profile. Nobody else learns who is in it."
            defaultChecked={kind === 'carers'}
          />
          <Tick
            type="radio"
            name="kind"
            value="practice"
            label="For people who work with a service"
            hint="People with a seat in a workspace. They find it under Working together, and nobody else does."
            defaultChecked={kind === 'practice'}
          />
        </Choices>
        <PublicGroupWords problem={problem} />
        <ConditionBoxes families={families} chosen={first?.conditionId ? [first.conditionId] : []} problem={problem} />
        <TextArea
          name="topics"
          label="Topics"
          hint="One on each line, like Sleep or Work. Facilitators can change them later."
          problem={problem}
        />
        <TextArea
          name="facilitators"
          label="Who looks after it"
          hint="The names they go by here, one on each line. Talk with them first: they become members of the group and get its tools at once."
          rows={3}
          problem={problem}
        />
        <button type="submit" className="button">
          Open the group
        </button>
      </Form>
    </div>
  )
}
