import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { ErrorSummary, TextArea, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { Told } from '#app/components/told.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Weekly question – Waymark' }]

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const options = [1, 2, 3, 4, 5, 6, 0].map((day) => ({ value: String(day), words: weekdays[day] ?? '' }))

const done: Readonly<Record<string, string>> = {
  scheduled: 'Your question is on the calendar.',
  ended: 'It will not be asked again. What people answered stays.',
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { desk, name, slug } = await context.services.queries.groups.facilitation({ slug: params.slug })
    if (!desk) throw redirect(`/groups/${slug}/facilitate`)
    const told = done[new URL(request.url).searchParams.get('done') ?? ''] ?? null
    return { name, slug, prompts: desk.prompts, maySchedule: desk.maySchedulePrompt, told }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { commands } = context.services
    const isEnd = form.get('intent') === 'end'
    if (isEnd) await commands.groups.endPrompt({ promptId: form.get('promptId') })
    else await commands.groups.schedulePrompt({ ...inputOf(form), slug: params.slug })
    return redirect(`/groups/${params.slug}/facilitate/prompts?done=${isEnd ? 'ended' : 'scheduled'}`)
  })
}

export default function Prompts() {
  const { name, slug, prompts, maySchedule, told } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to={`/groups/${slug}/facilitate`} words={`Looking after ${name}`} />
      <h1>Weekly question</h1>
      <p>A question that starts a thread by itself every week, under the name of whoever wrote it.</p>
      {told && <Told>{told}</Told>}
      <ErrorSummary problem={problem} />
      {prompts.map((prompt) => (
        <article key={prompt.id} className="card edge space-y-3">
          <h2 className="text-large">{prompt.title}</h2>
          <p className="line-clamp-4 whitespace-pre-line">{prompt.body}</p>
          <div>
            <p className="text-small text-ink-soft">Written by {prompt.writtenBy}. Next:</p>
            <ul className="text-small">
              {prompt.dates.map((at) => (
                <li key={at}>{momentInWords(at)}</li>
              ))}
            </ul>
          </div>
          <Form method="post">
            <input type="hidden" name="promptId" value={prompt.id} />
            <button type="submit" name="intent" value="end" className="button button-quiet">
              Stop asking this
              <span className="sr-only">: {prompt.title}</span>
            </button>
          </Form>
        </article>
      ))}
      {maySchedule.allowed ? (
        <Form method="post" className="card space-y-5" key={prompts.length}>
          <h2 className="text-large">{prompts.length > 0 ? 'Add another question' : 'Write a question'}</h2>
          <TextField name="title" label="Title" hint="Members of the group read this." problem={problem} />
          <TextArea
            name="body"
            label="Your words"
            hint={`Members of ${name} will read this every week, with your name beside it.`}
            problem={problem}
          />
          <div className="grid gap-5 sm:grid-cols-2">
            <SelectField name="weekday" label="Day" options={options} defaultValue="1" problem={problem} />
            <TextField name="time" label="Time" type="time" defaultValue="09:00" problem={problem} />
          </div>
          <button type="submit" name="intent" value="schedule" className="button">
            Ask this every week
          </button>
        </Form>
      ) : (
        <p className="card">{maySchedule.because}</p>
      )}
    </div>
  )
}
