import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { answeredWords } from '#app/components/you-said.tsx'
import { type FormProblem, inputOf, orSayWhyOutside, orShowForm, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Choose what is shown – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const choices = await orSayWhyOutside(`/working-together/${slug}/you-said`, () =>
    context.services.queries.youSaid.publicAnswerChoices({ slug }),
  )
  return { ...choices, chosen: new URL(request.url).searchParams.get('thing') }
}

export async function action({ request, params: { slug }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { youSaid } = context.services.commands
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'take-back') await youSaid.takeBackPublicly(inputOf(form))
    else await youSaid.showPublicly(inputOf(form))
    return redirect(`/working-together/${slug}/you-said/choose`)
  })
}

type Thing = ReturnType<typeof useLoaderData<typeof loader>>['things'][number]

export default function ChooseAnswers() {
  const { workspace, things, chosen } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const open = problem ? problem.values.subjectId : chosen
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: 'you-said', words: 'You said, we did' }}
      title="Choose what is shown"
    >
      <ErrorSummary problem={problem} />
      <p>
        Here is what was answered. Nobody outside reads a word of it. Write a sentence of the group’s own for what
        everybody may read, and leave out what could tell who said it.
      </p>
      {things.length === 0 && (
        <p className="card edge max-w-measure">
          Nothing is answered yet. Comments and objectives come here by themselves.
        </p>
      )}
      <ul className="max-w-3xl space-y-4">
        {things.map((thing) => (
          <li key={thing.subjectId} className={`card max-w-none space-y-3 ${thing.shown ? 'edge' : ''}`}>
            <p className="flex flex-wrap items-center gap-2">
              <strong>{thing.about}</strong>
              <span className="tag">{answeredWords[thing.answered]}</span>
              {thing.shown && (
                <span className="tag">
                  {thing.shown.hasChanged
                    ? 'changed since'
                    : thing.shown.waits
                      ? 'a moderator reads it first'
                      : 'shown'}
                </span>
              )}
            </p>
            {thing.kind === 'comment' && <p className="whitespace-pre-line text-ink-soft">“{thing.words}”</p>}
            <p className="whitespace-pre-line">{thing.reason}</p>
            {thing.shown && open !== thing.subjectId && (
              <p className="border-l-4 border-line pl-4">
                You said: {thing.shown.said} {answeredWords[thing.answered]}: {thing.shown.answer}
              </p>
            )}
            {thing.shown?.hasChanged && (
              <p className="font-bold">The answer has changed since, so it is not shown. Look at your words again.</p>
            )}
            {open === thing.subjectId ? <Words thing={thing} problem={problem} /> : <Shown thing={thing} />}
          </li>
        ))}
      </ul>
    </WorkspaceFrame>
  )
}

function Shown({ thing }: { thing: Thing }) {
  return (
    <div className="flex flex-wrap gap-3">
      <Link to={`?thing=${thing.subjectId}`} className="button button-quiet button-small" preventScrollReset>
        {thing.shown ? 'Change the words' : 'Write words for everybody'}
        <span className="sr-only">: {thing.about}</span>
      </Link>
      {thing.shown && (
        <Form method="post">
          <input type="hidden" name="answerId" value={thing.shown.answerId} />
          <button type="submit" name="intent" value="take-back" className="button button-quiet button-small">
            Show it no more<span className="sr-only">: {thing.about}</span>
          </button>
        </Form>
      )}
    </div>
  )
}

function Words({ thing, problem }: { thing: Thing; problem: FormProblem | undefined }) {
  return (
    <Form method="post" className="space-y-4 border-t border-line pt-4">
      <input type="hidden" name="kind" value={thing.kind} />
      <input type="hidden" name="subjectId" value={thing.subjectId} />
      <TextArea
        name="said"
        label="You said"
        hint="Everybody reads this. One or two sentences, in words of the group."
        rows={2}
        maxLength={400}
        defaultValue={thing.shown?.said}
        problem={problem}
      />
      <TextArea
        name="answer"
        label={answeredWords[thing.answered]}
        hint="Everybody reads this."
        rows={2}
        maxLength={400}
        defaultValue={thing.shown?.answer}
        problem={problem}
      />
      <button type="submit" name="intent" value="show" className="button">
        Show this to everybody
      </button>
    </Form>
  )
}
