import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea, TextField } from '#app/components/form.tsx'
import { SharedQuestions } from '#app/components/shared-questions.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { firstQuestions } from '#app/year-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Open a review – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { annualReview, practice } = context.services.queries
  const setId = new URL(request.url).searchParams.get('questions')
  return orShowProblem(async () => ({
    ...(await annualReview.annualReviewList({ slug })),
    sets: (await practice.practicePlace({})).sets.map(({ id, title }) => ({ id, title })),
    set: setId === null ? null : await practice.questionSet({ setId }),
  }))
}

export async function action({ request, params: { slug }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { id } = await context.services.commands.annualReview.openAnnualReview({ ...inputOf(form), slug })
    return redirect(`/working-together/${slug}/review-of-the-year/${id}`)
  })
}

export default function OpenReview() {
  const { workspace, mayArrange, sets, set } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: 'review-of-the-year', words: 'Review of the year' }}
      title="Open a review"
    >
      <ErrorSummary problem={problem} />
      {mayArrange.allowed && <SharedQuestions sets={sets} />}
      {mayArrange.allowed ? (
        <Form method="post" className="card max-w-measure space-y-6">
          <TextField name="title" label="What do you call it?" hint="Like “Our third year”" problem={problem} />
          <div className="grid gap-5 sm:grid-cols-2">
            <TextField name="fromOn" type="date" label="From" problem={problem} />
            <TextField name="untilOn" type="date" label="Until" problem={problem} />
          </div>
          <TextArea
            name="intro"
            label="A few words to begin with"
            hint="You can leave this empty."
            rows={3}
            maxLength={1500}
            problem={problem}
          />
          <TextArea
            name="questions"
            label="The questions"
            hint="Write them together. One on each line. For choices, put a stroke before each: “Are you heard? | Yes | No”."
            rows={8}
            key={set?.title}
            defaultValue={set ? set.questions.join('\n') : firstQuestions}
            problem={problem}
          />
          <TextField name="closesOn" type="date" label="Until when may people answer?" problem={problem} />
          <button type="submit" className="button">
            Ask everybody
          </button>
        </Form>
      ) : (
        <p className="card">{mayArrange.because}.</p>
      )}
    </WorkspaceFrame>
  )
}
