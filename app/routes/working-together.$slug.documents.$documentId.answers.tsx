import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { AnswerForm } from '#app/components/answer-form.tsx'
import { ErrorSummary, fieldValue } from '#app/components/form.tsx'
import { SaidComment } from '#app/components/said-comment.tsx'
import { WordHints } from '#app/components/word-hints.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { counted, documentPath } from '#app/document-words.ts'
import { atAddress, formAsIs, inputOf, orNothing, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { commentKinds, shortPassage } from '#app/review-words.ts'

export const meta: MetaFunction = () => [
  { title: 'Waiting for an answer – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const asked = new URL(request.url).searchParams
  const { review } = context.services.queries
  return orShowProblem(async () => {
    const after = asked.get('after') ?? ''
    const page = atAddress(params, await review.waitingAnswers({ documentId: params.documentId, after }))
    const chosen = asked.get('comment') ?? page.comments[0]?.id ?? ''
    // Answered by somebody else meanwhile: it is not in the list any more, and whoever answers must still see it.
    const one = page.comments.find(({ id }) => id === chosen)
    const other = !one && chosen ? await orNothing(() => review.commentPage({ commentId: chosen })) : null
    const found = one ?? (other?.document.id === params.documentId ? other?.comment : null)
    return { ...page, chosen: found ?? null, now: Date.now() }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { slug = '', documentId = '' } = params
  return orShowForm(form, context, async () => {
    if (form.has('check')) {
      const words = form.get('wording')
      return { hints: await context.services.queries.documents.wordHints({ slug, words }), typed: formAsIs(form) }
    }
    await context.services.commands.review.answerComment(inputOf(form))
    return redirect(`${documentPath(slug, documentId)}/answers#to-answer`)
  })
}

/** Everything that waits for an answer, and the form for one at a time: when it is answered, the next one comes. */
export default function Answers() {
  const { workspace, document, count, comments, chosen, isHeard, next, now } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problem = answer && 'errors' in answer ? answer : undefined
  const checked = answer && 'hints' in answer ? answer : undefined
  const typed = problem ?? checked?.typed
  const here = documentPath(workspace.slug, document.id)
  const others = comments.filter(({ id }) => id !== chosen?.id)
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `documents/${document.id}`, words: document.title }}
      title="Waiting for an answer"
    >
      <ErrorSummary problem={problem} />
      <p className="max-w-measure">
        {count === 0
          ? 'Every comment has its answer.'
          : `${counted(count, 'comment')} ${count === 1 ? 'waits' : 'wait'} for an answer. Whoever wrote it is told what you say.`}
      </p>
      <p className="flex flex-wrap gap-3">
        <Link className="button button-quiet" to={`${here}/next`}>
          Make the next draft
        </Link>
        <Link className="button button-quiet" to={`${here}/rounds`}>
          The round
        </Link>
      </p>
      {chosen && (
        <section id="to-answer" aria-label="The comment you answer" className="max-w-3xl space-y-4">
          <SaidComment
            said={chosen}
            slug={workspace.slug}
            documentId={document.id}
            now={now}
            may={{ speak: false, answer: false }}
            isAlone
          />
          {isHeard ? (
            <div className="card">
              <AnswerForm
                key={chosen.id}
                comment={chosen}
                hints={<WordHints slug={workspace.slug} box="wording" asked={checked?.hints} />}
                problem={fieldValue(typed, 'commentId') === chosen.id ? typed : undefined}
              />
            </div>
          ) : (
            <p className="card edge">
              This round is a fair hearing. Answer once the members who were asked have finished, or its day has come.
            </p>
          )}
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="others" className="space-y-3">
          <h2 id="others">The others</h2>
          <ol className="space-y-2">
            {others.map(({ id, kind, exact, body, wording }) => (
              <li key={id} className="max-w-none">
                <Link
                  to={`${here}/answers?comment=${id}#to-answer`}
                  className="card block max-w-3xl space-y-1 !p-4 no-underline hover:underline"
                >
                  <span className="block font-bold">
                    {commentKinds[kind].name}
                    {exact !== null && <> on “{shortPassage(exact)}”</>}
                  </span>
                  <span className="block text-small text-ink-soft">{(body || wording || '').slice(0, 140)}</span>
                </Link>
              </li>
            ))}
          </ol>
          {next && (
            <p>
              <Link to={`?after=${next}`}>Show more</Link>
            </p>
          )}
        </section>
      )}
    </WorkspaceFrame>
  )
}
