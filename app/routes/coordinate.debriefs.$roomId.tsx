import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { dayInWords, momentInWords } from '#app/components/dates.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Somebody would like to talk – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.chat.debriefsWithTalk({ roomId: params.roomId }))
}

const howWords: Readonly<Record<string, string>> = { well: 'It went well', mixed: 'Mixed', heavy: 'It was heavy' }

export default function DebriefsWithTalk() {
  const { title, startsAt, people } = useLoaderData<typeof loader>()
  return (
    <div className="max-w-measure space-y-6">
      <h1>Who would like to talk</h1>
      <p>
        They looked after “{title}” on {dayInWords(startsAt)}. Reach out to them soon, in the way they know you by. Only
        coordinators and duty leads read this.
      </p>
      {people.length === 0 && <p className="card">Nobody is waiting to talk.</p>}
      <ul className="space-y-4">
        {people.map(({ memberId, name, how, words, writtenAt }) => (
          <li key={memberId} className="card edge space-y-2">
            <p>
              <Link to={`/members/${memberId}`} className="font-bold">
                {name}
              </Link>{' '}
              · {howWords[how]} <span className="text-small text-ink-soft">{momentInWords(writtenAt)}</span>
            </p>
            {words !== '' && <p className="whitespace-pre-wrap break-words">{words}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
