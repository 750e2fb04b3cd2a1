import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Composer } from '#app/components/composer.tsx'
import { WritingBoundary } from '#app/components/signed-out.tsx'
import { keepWords } from '#app/keep-words.ts'
import { inputOf, orShowProblem, signInFirst } from '#app/respond.ts'
import { answerComposer } from '#app/writing.ts'

export const meta: MetaFunction = () => [{ title: 'Change your words – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { caller, services } = context
  if (caller.actor.kind !== 'member') throw signInFirst(request)
  const { postId = '' } = params
  return {
    postId,
    words: await orShowProblem(() => services.queries.groups.wordsToEdit({ postId })),
    draft: await services.queries.groups.draftAt({ place: `post:${postId}` }),
    memberId: caller.actor.id,
    now: Date.now(),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { postId = '' } = params
  return answerComposer({ request, context, form, place: `post:${postId}` }, async () => {
    const post = await context.services.commands.groups.editPost({ ...inputOf(form), postId })
    return redirect(`/groups/${post.slug}/posts/${post.id}`)
  })
}

export const clientAction = keepWords
export const ErrorBoundary = WritingBoundary

export default function EditPost() {
  const { postId, words, draft, memberId, now } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { title, body, contentNotes } = words
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <nav aria-label="You are here" className="text-small">
        <Link to={`/groups/${words.slug}`}>{words.groupName}</Link> ·{' '}
        <Link to={`/groups/${words.slug}/posts/${postId}`}>{words.threadTitle}</Link>
      </nav>
      <h1>Change your words</h1>
      {words.mayEdit.allowed ? (
        <Composer
          key={postId}
          place={`post:${postId}`}
          memberId={memberId}
          label="Your words"
          readers={`Members of ${words.groupName} will read this${words.nameless ? ', without your name' : ''}. They will see that it was edited. Facilitators can see what it said before.`}
          send="Keep the change"
          answer={answer}
          draft={draft}
          start={{ title: title ?? '', body, contentNotes, topicIds: [], nameless: false, quotesId: null }}
          now={now}
          has={{ title: title !== null, nameless: false }}
          rows={9}
        />
      ) : (
        <p className="card">{words.mayEdit.because}</p>
      )}
    </div>
  )
}
