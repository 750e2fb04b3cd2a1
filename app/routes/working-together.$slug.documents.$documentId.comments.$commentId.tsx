import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AnswerForm } from '#app/components/answer-form.tsx'
import { ErrorSummary, fieldValue, TextArea, Tick } from '#app/components/form.tsx'
import { SaidComment } from '#app/components/said-comment.tsx'
import { SpeakingFor } from '#app/components/speaking-for.tsx'
import { WordHints } from '#app/components/word-hints.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { documentPath } from '#app/document-words.ts'
import { atAddress, formAsIs, inputOf, orShowForm, orShowProblem, safeNext, signInFirst } from '#app/respond.ts'
import { commentOf } from '#app/review-words.ts'
import { afterSaying } from '#app/writing.ts'

export const meta: MetaFunction = () => [{ title: 'What was said – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    ...atAddress(params, await context.services.queries.review.commentPage({ commentId: params.commentId })),
    now: Date.now(),
  }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { review } = context.services.commands
  const { slug = '', documentId = '', commentId = '' } = params
  const here = commentOf(slug, documentId, commentId)
  const wish = { ...inputOf(form), commentId }
  return orShowForm(form, context, async () => {
    if (form.has('check')) {
      const words = form.get('wording')
      return { hints: await context.services.queries.documents.wordHints({ slug, words }), typed: formAsIs(form) }
    }
    switch (form.get('act')) {
      case 'agree':
        await review.agreeWithComment(wish)
        break
      case 'take-back-agreement':
        await review.takeBackAgreement(wish)
        break
      case 'change':
        await review.changeComment(wish)
        break
      case 'withdraw':
        await review.withdrawComment(wish)
        return redirect(documentPath(slug, documentId))
      case 'withdraw-reply':
        await review.withdrawReply(wish)
        break
      case 'answer':
        await review.answerComment(wish)
        break
      default:
        return afterSaying(await review.replyToComment(wish), safeNext(form.get('next'), here))
    }
    return redirect(safeNext(form.get('next'), here))
  })
}

/** One comment with its replies and what became of it, and the forms to reply, to change one's own words, and to answer. */
export default function OneComment() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problem = answer && 'errors' in answer ? answer : undefined
  const checked = answer && 'hints' in answer ? answer : undefined
  const { workspace, document, comment, supported, now } = page
  const act = problem ? fieldValue(problem, 'act') : ''
  if (!comment) return null
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `documents/${document.id}`, words: document.title }}
      title="What was said"
    >
      <ErrorSummary problem={problem} />
      <div className="max-w-3xl space-y-6">
        <SaidComment
          said={comment}
          slug={workspace.slug}
          documentId={document.id}
          now={now}
          may={{ speak: page.maySpeak, answer: page.mayAnswer }}
          isAlone
        />
        {page.mayArrange && comment.kind !== 'good' && (
          <section id="answer" aria-labelledby="answer-it" className="card space-y-4">
            <h2 id="answer-it" className="text-large">
              {comment.outcome ? 'Answer it anew' : 'Answer it'}
            </h2>
            {page.mayAnswer ? (
              <AnswerForm
                comment={comment}
                hints={<WordHints slug={workspace.slug} box="wording" asked={checked?.hints} />}
                problem={checked?.typed ?? (act === 'answer' ? problem : undefined)}
              />
            ) : (
              <p>{page.whyNotAnswer}</p>
            )}
          </section>
        )}
        {page.maySpeak && (
          <section aria-labelledby="reply" className="card space-y-4">
            <h2 id="reply" className="text-large">
              Reply
            </h2>
            <form method="post" className="space-y-4">
              <input type="hidden" name="act" value="reply" />
              <TextArea name="body" label="Your reply" rows={3} problem={act === 'reply' ? problem : undefined} />
              <Tick name="nameless" label="Reply without my name" />
              <SpeakingFor supported={supported} isTold problem={act === 'reply' ? problem : undefined} />
              <p className="text-small text-ink-soft">Who sees it: the members of this group.</p>
              <button type="submit" className="button">
                Reply
              </button>
            </form>
          </section>
        )}
        {page.mayChange && (
          <details className="card" open={act === 'change'}>
            <summary className="min-h-target font-bold">Change or take back what you said</summary>
            <form method="post" className="mt-4 space-y-4">
              <input type="hidden" name="act" value="change" />
              <OwnWords comment={comment} />
              <button type="submit" className="button">
                Keep the change
              </button>
            </form>
            <form method="post" className="mt-4">
              <button type="submit" name="act" value="withdraw" className="button button-quiet">
                Take it back
              </button>
            </form>
          </details>
        )}
      </div>
    </WorkspaceFrame>
  )
}

function OwnWords({ comment }: { comment: { readonly body: string; readonly wording: string | null } }) {
  return (
    <>
      <label className="block space-y-1.5">
        <span className="block font-bold">What you said</span>
        <textarea name="body" rows={4} defaultValue={comment.body} className="field" />
      </label>
      {comment.wording !== null && (
        <label className="block space-y-1.5">
          <span className="block font-bold">Better words</span>
          <textarea name="wording" rows={3} defaultValue={comment.wording} className="field" />
        </label>
      )}
    </>
  )
}
