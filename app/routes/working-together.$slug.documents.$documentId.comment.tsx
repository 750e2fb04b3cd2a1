import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { CommentFields } from '#app/components/comment-fields.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { SpeakingFor } from '#app/components/speaking-for.tsx'
import { WordHints } from '#app/components/word-hints.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { commentPath, documentPath } from '#app/document-words.ts'
import { atAddress, formAsIs, inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { type CommentKind, commentKinds } from '#app/review-words.ts'
import { afterSaying } from '#app/writing.ts'

export const meta: MetaFunction = () => [
  { title: 'Say something about it – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const asked = new URL(request.url).searchParams
  const kind = asked.get('kind') ?? ''
  return orShowProblem(async () => ({
    ...atAddress(
      params,
      await context.services.queries.review.passagePage({
        documentId: params.documentId,
        draft: asked.get('draft') ?? undefined,
        start: asked.get('from') ?? undefined,
        end: asked.get('to') ?? undefined,
      }),
    ),
    kind: (kind in commentKinds ? kind : 'comment') as CommentKind,
    question: asked.get('question') ?? '',
  }))
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
    const wish = { ...inputOf(form), documentId }
    const said = await context.services.commands.review.commentOnPassage(wish)
    return afterSaying(said, `${documentPath(slug, documentId)}?said=${said.id}`)
  })
}

/** The form for a comment: the words it is about, and the way to the sentences around them. All of it without scripts. */
export default function Comment() {
  const { workspace, document, draft, passage, kind, question, questions, supported, ...may } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problem = answer && 'errors' in answer ? answer : undefined
  const checked = answer && 'hints' in answer ? answer : undefined
  const { slug } = workspace
  const to = (place: { start: number; end: number }) => commentPath(slug, document.id, { draft, passage: place, kind })
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `documents/${document.id}`, words: document.title }}
      title="Say something about it"
    >
      <ErrorSummary problem={problem} />
      {passage ? (
        <section aria-labelledby="words" className="card max-w-3xl space-y-3">
          <h2 id="words" className="text-large">
            The words you chose
          </h2>
          <p className="whitespace-pre-line">
            <span className="text-ink-soft">{passage.before}</span>
            <mark className="passage">{passage.exact}</mark>
            <span className="text-ink-soft">{passage.after}</span>
          </p>
          <nav aria-label="Choose other words" className="flex flex-wrap gap-2">
            {passage.previous && (
              <Link className="button button-quiet button-small !min-h-target" to={to(passage.previous)}>
                Sentence before
              </Link>
            )}
            {passage.next && (
              <Link className="button button-quiet button-small !min-h-target" to={to(passage.next)}>
                Sentence after
              </Link>
            )}
            {passage.whole && (
              <Link className="button button-quiet button-small !min-h-target" to={to(passage.whole)}>
                The whole paragraph
              </Link>
            )}
          </nav>
        </section>
      ) : (
        <p>This is about the whole document.</p>
      )}
      {may.maySpeak ? (
        <form method="post" className="card max-w-3xl space-y-5">
          <input type="hidden" name="draft" value={draft} />
          {passage && (
            <>
              <input type="hidden" name="start" value={passage.start} />
              <input type="hidden" name="end" value={passage.end} />
            </>
          )}
          <CommentFields
            kind={kind}
            exact={passage?.exact ?? null}
            questions={questions}
            question={question}
            hints={<WordHints slug={slug} box="wording" asked={checked?.hints} />}
            problem={problem ?? checked?.typed}
          />
          <SpeakingFor supported={supported} isTold problem={problem ?? checked?.typed} />
          <p className="text-small text-ink-soft">
            Who sees it: the members of this group. Those who look after Waymark, when somebody reports it.
          </p>
          <div className="flex flex-wrap items-center gap-4">
            <button type="submit" className="button">
              Say it
            </button>
            <Link to={documentPath(slug, document.id)} className="inline-flex min-h-target items-center">
              Back, without saying anything
            </Link>
          </div>
        </form>
      ) : (
        <p className="card edge max-w-measure">{may.whyNot}</p>
      )}
    </WorkspaceFrame>
  )
}
