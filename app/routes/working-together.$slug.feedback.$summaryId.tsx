import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { FeedbackFields } from '#app/components/feedback-fields.tsx'
import { Choices, ErrorSummary, Tick } from '#app/components/form.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { feedbackPath, feedbackWords, monthInWords, tellingWords } from '#app/feedback-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Read it and share it – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params: { summaryId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.feedback.feedbackToShare({ summaryId }))
}

export async function action({ request, params: { slug = '', summaryId = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { feedback } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), summaryId }
    const intent = form.get('intent')
    if (intent === 'change') {
      await feedback.changeFeedback(wish)
      return redirect(`${feedbackPath(slug)}/${summaryId}`)
    }
    if (intent === 'share') await feedback.shareFeedback(wish)
    if (intent === 'remove') await feedback.removeFeedback(wish)
    return redirect(feedbackPath(slug))
  })
}

export default function ShareFeedback() {
  const { workspace, summary, telling } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const changing = problem?.values.intent === 'change' ? problem : undefined
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: 'feedback', words: 'What people tell us' }}
      title={summary.isShared ? 'Shared with the group' : 'Read it and share it'}
    >
      <ErrorSummary problem={problem} />
      <article className="card edge max-w-3xl space-y-3">
        <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-soft">
          <span className="tag">{feedbackWords[summary.kind]}</span>
          {monthInWords(summary.month)}
        </p>
        <p className="whitespace-pre-line text-large">{summary.words}</p>
      </article>
      {!summary.isShared &&
        (telling.length > 0 ? (
          <section aria-labelledby="telling" className="place-safe edge card max-w-3xl space-y-3 bg-safety-wash">
            <h2 id="telling" className="text-large">
              This could tell who somebody is
            </h2>
            <ul className="list-disc space-y-1 pl-6">
              {telling.map(({ kind, words }) => (
                <li key={words}>
                  {tellingWords[kind]}: <strong className="break-words">{words}</strong>
                </li>
              ))}
            </ul>
            <p>It cannot be shared while this stands in it. Change the words below.</p>
          </section>
        ) : (
          <Form method="post" className="card max-w-3xl space-y-4">
            <h2 className="text-large">Share it with the group</h2>
            <p>
              We found nothing that tells who it was. A machine misses things: a rare illness, a story that one family
              would know.
            </p>
            <input type="hidden" name="readAt" value={summary.writtenAt} />
            <Choices name="confirmed" legend="Before you share it" problem={problem}>
              <Tick name="confirmed" label="I have read it, and nobody can be known from it" />
            </Choices>
            <button type="submit" name="intent" value="share" className="button">
              Share it with the group
            </button>
          </Form>
        ))}
      {!summary.isShared && (
        <Form method="post" className="card max-w-3xl space-y-6">
          <h2 className="text-large">Change it</h2>
          <FeedbackFields summary={summary} problem={changing} />
          <button type="submit" name="intent" value="change" className="button button-quiet">
            Keep the change
          </button>
        </Form>
      )}
      <Form method="post" className="card max-w-3xl space-y-3">
        <h2 className="text-large">Take it away</h2>
        <p>Its words are deleted at once, and nobody reads them any more.</p>
        <button type="submit" name="intent" value="remove" className="button button-quiet">
          Delete this summary
        </button>
      </Form>
    </WorkspaceFrame>
  )
}
