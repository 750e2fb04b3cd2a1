import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { AskWords } from '#app/components/group-asks.tsx'
import { Here } from '#app/components/here.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Answer an ask – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { queries } = context.services
    const ask = (await queries.groups.groupAskList({})).open.find(({ id }) => id === params.askId)
    if (!ask) throw new Response('Ask not found', { status: 404 })
    const groups = (await queries.groups.groupList({})).map(({ slug, name }) => ({ value: slug, words: name }))
    return { ask, groups, now: Date.now() }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.groups.answerGroupAsk({ ...inputOf(form), askId: params.askId })
    return redirect('/coordinate?done=answered')
  })
}

export default function AnswerAsk() {
  const { ask, groups, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <Here to="/coordinate" words="Coordinate" />
      <h1>Answer {ask.askedBy}</h1>
      <div className="card edge">
        <AskWords ask={ask} now={now} />
      </div>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-5">
        <SelectField
          name="slug"
          label="Is there a group that may fit?"
          options={[{ value: '', words: 'No, just my words' }, ...groups]}
          problem={problem}
        />
        <TextArea
          name="answer"
          label="Your words"
          hint={`${ask.askedBy} will read this, and other coordinators.`}
          problem={problem}
        />
        <button type="submit" className="button">
          Send the answer
        </button>
      </Form>
    </div>
  )
}
