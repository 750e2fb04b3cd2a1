import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { SaveButton } from '#app/components/save-button.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { contentNotesInWords } from '#app/words.ts'

export const meta: MetaFunction = () => [{ title: 'Saved posts – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  return orShowProblem(async () => ({
    ...(await context.services.queries.groups.savedPosts({ after: searchParams.get('after') })),
    removed: searchParams.get('removed'),
    now: Date.now(),
  }))
}

export default function Saved() {
  const { posts, next, removed, now } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <div className="space-y-1">
        <h1>Saved posts</h1>
        <p className="text-ink-soft">
          Only you can see what you saved. <Link to="/saved/services">Services you saved</Link> have a page of their
          own. When three people or more save the same post in a week, it may stand in the five-minute read. Nobody
          learns who.
        </p>
      </div>
      {removed && (
        <div role="status" className="card flex flex-wrap items-center justify-between gap-3 bg-wash !p-4">
          <p>Removed from your saved posts.</p>
          <SaveButton postId={removed} isSaved={false} words="Undo" next="/saved" />
        </div>
      )}
      {posts.length === 0 && (
        <section aria-labelledby="none" className="card edge space-y-3">
          <h2 id="none" className="text-large">
            {next === null && !removed ? 'Keep what helped' : 'Nothing here now'}
          </h2>
          <p>
            When a post says something you want to come back to, open “More” under it and choose “Save this post”. It
            will be here.
          </p>
          <p>
            <Link to="/my-groups" className="button">
              Go to my groups
            </Link>
          </p>
        </section>
      )}
      <ul className="space-y-4">
        {posts.map(({ id, there }) => (
          <li key={id} className="card max-w-none space-y-2">
            {there ? (
              <>
                <h2 className="text-large">
                  <Link to={`/groups/${there.slug}/posts/${id}`}>{there.title}</Link>
                </h2>
                <p className="text-small text-ink-soft">
                  {there.by ?? 'A member of this group'} · {there.groupName} · <When at={there.postedAt} now={now} />
                </p>
                {there.words === null ? (
                  <p className="text-ink-soft">{contentNotesInWords(there.contentNotes)}</p>
                ) : (
                  <p>{there.words}</p>
                )}
              </>
            ) : (
              <p className="text-ink-soft">
                This post is not there any more. It was taken down, or it is in a group you have left.
              </p>
            )}
            <SaveButton postId={id} isSaved next={there ? `/saved?removed=${id}` : '/saved'} />
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <Link className="button button-quiet" to={`?after=${next}`}>
            Posts you saved before these
          </Link>
        </p>
      )}
    </div>
  )
}
