import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Choices, ErrorSummary, fieldValue, TextArea, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'How was it for you? – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.chat.debriefPage({ roomId: params.roomId }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { roomId } = params
  return orShowForm(form, context, async () => {
    await context.services.commands.chat.writeDebrief({ ...inputOf(form), roomId })
    return redirect(`/chat/${roomId}/debrief?kept`)
  })
}

const answers = [
  { value: 'well', words: 'It went well' },
  { value: 'mixed', words: 'Mixed' },
  { value: 'heavy', words: 'It was heavy' },
]

export default function Debrief() {
  const { title, slug, groupName, mine } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const [search] = useSearchParams()
  const chosen = fieldValue(problem, 'how', mine?.how ?? '')
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to={`/groups/${slug}`} words={groupName} />
      <h1>How was it for you?</h1>
      {search.has('kept') && (
        <p role="status" className="card edge bg-wash font-bold">
          Thank you. We have kept it.{mine?.wantsTalk && ' Somebody will write to you soon.'}
        </p>
      )}
      <p>You looked after “{title}”. Take a moment for yourself before you go on.</p>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-5">
        <Choices name="how" legend="How was it?" problem={problem}>
          {answers.map(({ value, words }) => (
            <Tick key={value} type="radio" name="how" value={value} label={words} defaultChecked={chosen === value} />
          ))}
        </Choices>
        <TextArea
          name="words"
          label="Is there something you would like to say? (you can leave this empty)"
          hint="Only you read this, unless you ask to talk. Then coordinators and duty leads read it too."
          rows={4}
          maxLength={2000}
          defaultValue={mine?.words ?? ''}
          problem={problem}
        />
        <Tick name="wantsTalk" label="I would like to talk to somebody" defaultChecked={mine?.wantsTalk === true} />
        <button type="submit" className="button">
          Keep this
        </button>
      </Form>
      <p>
        Is it too much just now? You can <a href="/help-now">get help now</a>. That is for you as well.
      </p>
    </div>
  )
}
