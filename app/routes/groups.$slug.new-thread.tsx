import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Composer } from '#app/components/composer.tsx'
import { colourOf, WayOut } from '#app/components/group-colour.tsx'
import { WritingBoundary } from '#app/components/signed-out.tsx'
import { keepWords } from '#app/keep-words.ts'
import { inputOf, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterPosting, answerComposer, backAt } from '#app/writing.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.asks ? 'Ask a question' : 'Start a thread'} – Waymark` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { caller, services } = context
  if (caller.actor.kind !== 'member') throw signInFirst(request)
  const { id, slug, kind, name, inside } = await orShowProblem(() =>
    services.queries.groups.groupPage({ slug: params.slug }),
  )
  if (!inside) throw redirect(`/groups/${slug}`)
  const place = `group:${id}`
  return {
    slug,
    kind,
    name,
    place,
    asks: asksIn(request),
    topics: inside.topics,
    mayWrite: inside.mayWrite,
    memberId: caller.actor.id,
    draft: await services.queries.groups.draftAt({ place }),
    backAt: await backAt(services.queries),
    now: Date.now(),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { commands } = context.services
  return answerComposer({ request, context, form, place: String(form.get('place') ?? '') }, async () => {
    const thread = await commands.groups.startThread({ ...inputOf(form), slug: params.slug, asks: asksIn(request) })
    return afterPosting(thread, `/groups/${thread.slug}/threads/${thread.id}`)
  })
}

/** Whether this is the page for a question: the address says it, so that it lasts while the words are looked at and kept. */
const asksIn = (request: Request): boolean => new URL(request.url).searchParams.has('question')

export const clientAction = keepWords
export const ErrorBoundary = WritingBoundary

export default function NewThread() {
  const { slug, kind, name, place, asks, topics, mayWrite, memberId, draft, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className={`mx-auto max-w-3xl space-y-5 ${colourOf(kind)}`}>
      <WayOut kind={kind} />
      <nav aria-label="You are here" className="text-small">
        <Link to={`/groups/${slug}`}>{name}</Link>
      </nav>
      <div className="space-y-2">
        <h1>{asks ? 'Ask a question' : 'Start a thread'}</h1>
        <p className="text-ink-soft">
          {asks ? (
            <>
              You and others can say which answers helped. Anybody here can sum them up.{' '}
              <Link to={`/groups/${slug}/new-thread`}>I would rather just talk</Link>
            </>
          ) : (
            <>
              For talking things over. <Link to={`/groups/${slug}/new-thread?question=yes`}>I have a question</Link>
            </>
          )}
        </p>
      </div>
      {mayWrite.allowed ? (
        <Composer
          key={place}
          place={place}
          memberId={memberId}
          label="Your words"
          readers={`Members of ${name} will read this. Nobody else. Please leave out names of staff and family.`}
          send={`Post to ${name}`}
          answer={answer}
          draft={draft}
          topics={topics}
          now={page.now}
          backAt={page.backAt}
          has={{ title: true, nameless: true }}
          rows={9}
        />
      ) : (
        <p className="card">{mayWrite.because}</p>
      )}
    </div>
  )
}
