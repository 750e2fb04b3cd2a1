import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Choices, ErrorSummary, fieldValue, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Where you live – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return {
    nation: await orShowProblem(() => context.services.queries.people.myNation({})),
    wasSaved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.people.chooseNation(inputOf(form))
    return redirect('/settings/nation?saved')
  })
}

const nations = ['England', 'Scotland', 'Wales', 'Northern Ireland']

export default function Nation() {
  const { nation, wasSaved } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const chosen = fieldValue(problem, 'nation', nation ?? '')
  return (
    <div className="max-w-measure space-y-5">
      <Here to="/settings" words="Settings" />
      <h1>Where you live</h1>
      {wasSaved && !problem && <Told>Saved.</Told>}
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-5">
        <Choices
          name="nation"
          legend="Which help lines should we show you?"
          hint="Some answer in one nation only. Only you see what you choose."
          problem={problem}
        >
          {nations.map((one) => (
            <Tick key={one} type="radio" name="nation" value={one} label={one} defaultChecked={chosen === one} />
          ))}
          <Tick
            type="radio"
            name="nation"
            value=""
            label="I would rather not say"
            hint="We show you all of them."
            defaultChecked={chosen === ''}
          />
        </Choices>
        <button type="submit" className="button">
          Save
        </button>
      </Form>
    </div>
  )
}
