import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { colourOf, WayOut } from '#app/components/group-colour.tsx'
import { Here } from '#app/components/here.tsx'
import { foldedWords } from '#app/components/question-parts.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'The five-minute read – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const read = await orShowProblem(() => context.services.queries.questions.weeklyRead({ slug: params.slug }))
  return { ...read, now: Date.now() }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const form = await request.formData()
  const { questions } = context.services.commands
  const { slug } = params
  return orShowForm(form, context, async () => {
    const intent = form.get('intent')
    if (intent === 'pick') await questions.pickForRead(inputOf(form))
    else if (intent === 'unpick') await questions.unpickForRead(inputOf(form))
    else if (intent === 'stop') await questions.stopHearingOfWeeklyRead({ slug })
    else await questions.hearOfWeeklyRead({ slug })
    return redirect(`/groups/${slug}/this-week`)
  })
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>

export default function ThisWeek() {
  const page = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { slug, groupName, picked, helped, saved, summaries } = page
  const isEmpty = [picked, helped, saved, summaries].every((part) => part.length === 0)
  return (
    <div className={`mx-auto max-w-measure space-y-6 ${colourOf(page.kind)}`}>
      <WayOut kind={page.kind} />
      <Here to={`/groups/${slug}`} words={groupName} />
      <div className="space-y-2">
        <h1>The five-minute read</h1>
        <p className="text-large text-ink-soft">
          What mattered here in the last seven days. People chose it, not a machine. Nothing is ranked.
        </p>
      </div>
      <ErrorSummary problem={problem} />
      {isEmpty && (
        <p className="card edge">
          Nothing is chosen yet this week. When an answer helps you, press “This helped”. Then it stands here for
          others.
        </p>
      )}
      <Part title="Picked by those who look after this place" posts={picked} page={page} />
      <Part title="Answers that helped" posts={helped} page={page} />
      <Part title="Saved by several people" posts={saved} page={page} />
      {summaries.length > 0 && (
        <section aria-labelledby="summaries" className="space-y-3">
          <h2 id="summaries">Summed up this week</h2>
          <ul className="space-y-4">
            {summaries.map(({ threadId, title, words }) => (
              <li key={threadId} className="card max-w-none space-y-2">
                <h3 className="text-[1.1875rem]">
                  <Link to={`/groups/${slug}/threads/${threadId}`}>{title}</Link>
                </h3>
                <p className="whitespace-pre-line">{words}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Hear page={page} />
    </div>
  )
}

function Part({
  title,
  posts,
  page: { slug, mayPick, picked, now },
}: {
  title: string
  posts: Page['picked']
  page: Page
}) {
  if (posts.length === 0) return null
  return (
    <section aria-label={title} className="space-y-3">
      <h2>{title}</h2>
      <ul className="space-y-4">
        {posts.map(({ id, title: threadTitle, by, words, contentNotes, postedAt }) => (
          <li key={id} className="card max-w-none space-y-2">
            <h3 className="text-[1.1875rem]">
              <Link to={`/groups/${slug}/posts/${id}`}>{threadTitle}</Link>
            </h3>
            <p>{words ?? `These words are ${foldedWords(contentNotes)}.`}</p>
            <p className="text-small text-ink-soft">
              {by ?? 'A member of this group'}, <When at={postedAt} now={now} />
            </p>
            {mayPick && posts === picked && (
              <Form method="post">
                <input type="hidden" name="postId" value={id} />
                <button
                  type="submit"
                  name="intent"
                  value="unpick"
                  className="button button-quiet button-small"
                  aria-label={`Take the pick back: ${threadTitle}`}
                >
                  Take the pick back
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Hearing of it once a week: only for those who ask for it. */
function Hear({ page: { mayHear, isHearing } }: { page: Page }) {
  if (!mayHear && !isHearing) return null
  return (
    <Form method="post" className="card space-y-3">
      <p>
        {isHearing
          ? 'We tell you on Sunday morning when there is something to read.'
          : 'Would you like to hear on Sunday morning when there is something to read? The mail says nothing of what it is.'}
      </p>
      <button type="submit" name="intent" value={isHearing ? 'stop' : 'hear'} className="button button-quiet">
        {isHearing ? 'Stop telling me' : 'Tell me once a week'}
      </button>
    </Form>
  )
}
