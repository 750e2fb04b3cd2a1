import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { membersInWords } from '#app/words.ts'

export const handle = {
  scripts: (data: unknown) => (data as { group?: { isMember: boolean } } | undefined)?.group?.isMember ?? false,
}
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.group.name ?? 'Group'} – Waymark` },
  { name: 'description', content: data?.group.purpose ?? '' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  return orShowProblem(async () => ({
    group: await context.services.queries.groups.groupPage({
      slug: params.slug,
      topicId: searchParams.get('topic'),
      after: searchParams.get('after'),
    }),
    now: Date.now(),
  }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.groups.joinGroup({ slug: params.slug, words: form.get('words') ?? '' })
    return redirect(`/groups/${params.slug}`)
  })
}

export default function Group() {
  const { group, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="space-y-5">
        <nav aria-label="You are here" className="text-small">
          <Link to="/groups">Groups</Link>
        </nav>
        <h1>{group.name}</h1>
        <p className="text-large text-ink-soft">{group.purpose}</p>
        <ErrorSummary problem={problem} />
        {group.inside ? (
          <>
            <p>
              <Link className="button" to={`/groups/${group.slug}/new-thread`}>
                Start a thread
              </Link>
            </p>
            <h2>Conversations</h2>
            <ul className="space-y-3">
              {[...group.inside.pinned, ...group.inside.threads].map((thread) => (
                <li key={thread.id} className="card max-w-none !p-4">
                  <h3>
                    <Link to={`/groups/${group.slug}/threads/${thread.id}`}>{thread.title}</Link>
                  </h3>
                  <p className="text-small text-ink-soft">
                    {thread.startedBy ?? 'A member of this group'} ·{' '}
                    {thread.replyCount === 0
                      ? 'no replies yet'
                      : `${thread.replyCount} ${thread.replyCount === 1 ? 'reply' : 'replies'}`}{' '}
                    · <When at={thread.lastPostAt} now={now} ago />
                  </p>
                </li>
              ))}
            </ul>
            {group.inside.next && (
              <p>
                <Link className="button button-quiet" to={`?after=${group.inside.next}`}>
                  Older conversations
                </Link>
              </p>
            )}
          </>
        ) : (
          <Form method="post" className="card space-y-3">
            <h2>Join this group</h2>
            <p>{group.lookedAfter}</p>
            <button type="submit" className="button">
              {group.joining === 'open' ? 'Join' : 'Ask to join'}
            </button>
          </Form>
        )}
      </div>
      <aside className="space-y-4">
        <section className="card space-y-2">
          <h2 className="text-large">This group</h2>
          <p className="text-small text-ink-soft">{membersInWords(group.memberCount)}</p>
          <p className="text-small text-ink-soft">
            Facilitated by {group.facilitators.map(({ name }) => name).join(' and ')}
          </p>
        </section>
      </aside>
    </div>
  )
}
