import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { greetingInWords } from '#app/components/dates.tsx'
import { FirstGroup, MyGroupList } from '#app/components/my-group-list.tsx'
import { NewReplies } from '#app/components/new-replies.tsx'
import { SearchBox } from '#app/components/search-box.tsx'
import { SessionCard } from '#app/components/session-card.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'My groups – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    name: context.caller.name,
    ...(await context.services.queries.groups.myGroups({})),
    chats: (await context.services.queries.chat.mySessions({})).sessions,
    now: Date.now(),
  }))
}

export default function MyGroups() {
  const { name, news, groups, chats, belongsSomewhere, now } = useLoaderData<typeof loader>()
  const greeting = `${greetingInWords(now)}, ${name}`
  if (!belongsSomewhere) return <FirstGroup greeting={greeting} />
  return (
    <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="space-y-5">
        <div className="space-y-1">
          <h1>{greeting}</h1>
          <p className="text-large text-ink-soft">{whileAway(news.threads.length, news.hasMore)}</p>
        </div>
        {news.threads.map((thread) => (
          <NewReplies key={thread.id} thread={thread} />
        ))}
        <p>
          <Link to="/following" className="inline-flex min-h-target items-center">
            {news.hasMore ? 'See the other threads you follow' : 'All threads you follow'}
          </Link>
        </p>
      </div>
      <div className="space-y-8">
        {chats.length > 0 && (
          <section className="space-y-3">
            <h2>Drop-ins</h2>
            {chats.map((session) => (
              <SessionCard key={session.id} session={session} groupName={session.groupName} />
            ))}
          </section>
        )}
        <MyGroupList groups={groups} now={now} />
        <section aria-labelledby="find-again" className="card space-y-3">
          <h2 id="find-again" className="text-large">
            Find something again
          </h2>
          <SearchBox />
          <ul className="flex flex-wrap gap-x-6">
            {[
              { to: '/connections', words: 'My connections' },
              { to: '/saved', words: 'Saved posts' },
              { to: '/saved/services', words: 'Saved services' },
              { to: '/following', words: 'Following' },
              { to: '/settings/muted', words: 'Muted' },
            ].map(({ to, words }) => (
              <li key={to}>
                <Link to={to} className="inline-flex min-h-target items-center">
                  {words}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}

function whileAway(threads: number, hasMore: boolean): string {
  if (threads === 0) return 'You have read everything in the threads you follow.'
  if (hasMore) return 'Several threads you follow were answered while you were away.'
  const count = ['One thread you follow was', 'Two threads you follow were', 'Three threads you follow were'][
    threads - 1
  ]
  return `${count} answered while you were away.`
}
