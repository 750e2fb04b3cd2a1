import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { FollowButton } from '#app/components/follow-button.tsx'
import { MuteMenu } from '#app/components/mute-menu.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [
  { title: 'Threads you follow – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  return orShowProblem(async () => ({
    ...(await context.services.queries.groups.followedThreads({ after: searchParams.get('after') })),
    stopped: searchParams.get('stopped'),
    now: Date.now(),
  }))
}

export default function Following() {
  const { threads, next, stopped, now } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <div className="space-y-1">
        <h1>Threads you follow</h1>
        <p className="text-ink-soft">
          We tell you when somebody answers in these. You follow a thread when you write in it, or when you choose to.
          Nobody else can see this.
        </p>
      </div>
      {stopped && (
        <div role="status" className="card flex flex-wrap items-center justify-between gap-3 bg-wash !p-4">
          <p>You do not follow that thread any more.</p>
          <FollowButton threadId={stopped} isFollowing={false} words="Undo" next="/following" />
        </div>
      )}
      {threads.length === 0 && (
        <section aria-labelledby="none" className="card edge space-y-3">
          <h2 id="none" className="text-large">
            You follow no threads at the moment
          </h2>
          <p>
            Open a thread in one of your groups and press “Follow this thread”. New replies then wait on your own page.
          </p>
          <p>
            <Link to="/my-groups" className="button">
              Go to my groups
            </Link>
          </p>
        </section>
      )}
      <ul className="space-y-4">
        {threads.map(({ id, there, muted }) => (
          <li key={id} className="card max-w-none space-y-2">
            {there ? (
              <>
                <h2 className="text-large">
                  <Link to={`/groups/${there.slug}/threads/${id}`}>{there.title}</Link>
                </h2>
                <p className="text-small text-ink-soft">
                  {there.groupName} · last post <When at={there.lastPostAt} now={now} ago />
                </p>
              </>
            ) : (
              <p className="text-ink-soft">This thread is in a group you have left.</p>
            )}
            <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
              <FollowButton threadId={id} isFollowing next={there ? `/following?stopped=${id}` : '/following'} />
              {there && <MuteMenu kind="thread" subjectId={id} name="this thread" muted={muted} />}
            </div>
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <Link className="button button-quiet" to={`?after=${next}`}>
            Threads you followed before these
          </Link>
        </p>
      )}
    </div>
  )
}
