import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'What a post said before – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { postId = '' } = params
  const history = await orShowProblem(() => context.services.queries.groups.postHistory({ postId }))
  return { ...history, postId, now: Date.now() }
}

export default function History() {
  const { slug, groupName, threadTitle, postId, versions, now } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <nav aria-label="You are here" className="text-small">
        <Link to={`/groups/${slug}`}>{groupName}</Link> ·{' '}
        <Link to={`/groups/${slug}/posts/${postId}`}>{threadTitle}</Link>
      </nav>
      <h1>What this post said before</h1>
      <p className="text-ink-soft">Only its author, facilitators of this group and moderators can see this page.</p>
      {versions.length === 1 && <p>It has not been changed.</p>}
      <ol className="space-y-4">
        {versions.map(({ id, title, html, until }) => (
          <li key={id} className="card max-w-none space-y-2">
            <h2 className="text-small font-normal text-ink-soft">
              {until === null ? (
                'Now'
              ) : (
                <>
                  Until <When at={until} now={now} />
                </>
              )}
            </h2>
            {title !== null && <p className="font-bold">{title}</p>}
            {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the same gate as every post (server/domain/kernel/formatting.ts). */}
            <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
          </li>
        ))}
      </ol>
    </div>
  )
}
