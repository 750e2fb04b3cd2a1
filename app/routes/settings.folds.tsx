import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Choices, ErrorSummary, fieldValues, TextArea, Tick } from '#app/components/form.tsx'
import { inputOf, orShowForm, signInFirst } from '#app/respond.ts'
import { contentNoteWords, sentence } from '#app/words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'What stays folded – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const isKept = new URL(request.url).searchParams.has('kept')
  return { ...(await context.services.queries.groups.myFolds({})), isKept }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.groups.chooseFolds(inputOf(form))
    return redirect('/settings/folds?kept=yes')
  })
}

export default function Folds() {
  const { openNotes, foldWords, isKept } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const open = fieldValues(problem, 'openNotes', openNotes)
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <nav aria-label="You are here" className="text-small">
        <Link to="/settings">Settings</Link>
      </nav>
      <h1>What stays folded</h1>
      <p>
        Some posts carry a content note. They stay folded until you open them, so that you decide when to read them. You
        can always open one by pressing its note.
      </p>
      {isKept && !problem && (
        <p role="status" className="card edge !p-4">
          Kept. It holds from the next page you open.
        </p>
      )}
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-6">
        <Choices
          name="openNotes"
          legend="Have these open already"
          hint="Tick what you are fine with. Only you can see this."
          problem={problem}
        >
          {Object.entries(contentNoteWords).map(([note, words]) => (
            <Tick
              key={note}
              name="openNotes"
              value={note}
              label={sentence(words)}
              defaultChecked={open.includes(note)}
            />
          ))}
        </Choices>
        <TextArea
          name="foldWords"
          label="Fold posts that mention these words"
          hint="Up to twenty, each on a line of its own. Only you can see this, and it changes nothing for others."
          rows={6}
          defaultValue={foldWords.join('\n')}
          problem={problem}
        />
        <button type="submit" className="button">
          Keep this
        </button>
      </Form>
    </div>
  )
}
