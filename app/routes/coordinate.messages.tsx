import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { ErrorSummary, TextArea, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { actionWords } from '#app/moderation-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Messages to people – Waymark' }]

const done: Readonly<Record<string, string>> = {
  message: 'The message is changed. It holds from the next decision on.',
  care: 'Kept. It holds from now on.',
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  return orShowProblem(async () => ({
    ...(await context.services.queries.moderation.messageTemplates({})),
    edited: searchParams.get('edit'),
    told: done[searchParams.get('done') ?? ''] ?? null,
  }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { moderation } = context.services.commands
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'care') {
      await moderation.chooseCare(inputOf(form))
      return redirect('/coordinate/messages?done=care')
    }
    const isBack = form.get('intent') === 'back'
    await moderation.changeMessageTemplate({ ...inputOf(form), ...(isBack ? { words: '' } : {}) })
    return redirect('/coordinate/messages?done=message')
  })
}

/** What people are told when we decide about something of theirs, in the host's own words or the house's. */
export default function Messages() {
  const { messages, blanks, care, edited, told } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const one = messages.find(({ action: name }) => name === edited)
  if (one)
    return (
      <div className="mx-auto max-w-measure space-y-5">
        <Here to="/coordinate/messages" words="Messages to people" />
        <h1>{actionWords[one.action]?.button}</h1>
        <ErrorSummary problem={problem} />
        <Form method="post" className="card space-y-5">
          <input type="hidden" name="action" value={one.action} />
          <TextArea
            name="words"
            label="What the person is told"
            hint={`Moderators begin with this and can change it. These are filled in by themselves: ${blanks.map((blank) => `{${blank}}`).join(', ')}.`}
            rows={16}
            defaultValue={one.words}
            problem={problem}
          />
          <div className="flex flex-wrap gap-3">
            <button type="submit" name="intent" value="keep" className="button">
              Keep these words
            </button>
            {one.changedAt !== null && (
              <button type="submit" name="intent" value="back" className="button button-quiet">
                Go back to Waymark’s own words
              </button>
            )}
          </div>
        </Form>
      </div>
    )
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <Here to="/coordinate" words="Coordinate" />
      <h1>Messages to people</h1>
      {told && <Told>{told}</Told>}
      <p>What people read when we decide about something of theirs. Write them as you would want to be written to.</p>
      <ul className="space-y-3">
        {messages.map(({ action: name, words, changedBy, changedAt }) => (
          <li key={name} className="card max-w-none space-y-1 !p-4">
            <h2 className="text-base">{actionWords[name]?.button}</h2>
            <p className="text-small text-ink-soft">
              {changedAt === null
                ? 'Waymark’s own words'
                : `Changed by ${changedBy ?? 'a coordinator'}, ${momentInWords(changedAt)}`}
            </p>
            <details>
              <summary className="min-h-target py-2 text-small">Read it</summary>
              <p className="whitespace-pre-line">{words}</p>
            </details>
            <p className="text-small">
              <Link
                to={`?edit=${name}`}
                className="inline-flex min-h-target items-center"
                aria-label={`Change: ${actionWords[name]?.button}`}
              >
                Change it
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-5">
        <h2 className="text-large">Looking after moderators</h2>
        <TextField
          name="hardItemsAnHour"
          type="number"
          min={1}
          max={100}
          label="Offer a break after how many hard items in an hour?"
          defaultValue={String(care.hardItemsAnHour)}
          problem={problem}
        />
        <TextField
          name="amberSoonHours"
          type="number"
          min={1}
          max={24}
          label="Lift amber to the top how many hours before its time is up?"
          defaultValue={String(Math.max(1, Math.round(care.amberSoon / 60)))}
          problem={problem}
        />
        <button type="submit" name="intent" value="care" className="button">
          Keep this
        </button>
      </Form>
    </div>
  )
}
