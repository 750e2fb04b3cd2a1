import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { When } from '#app/components/dates.tsx'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Mail of the demonstration – Waymark' },
  { name: 'robots', content: 'noindex' },
]

const shownAtMost = 50

export async function loader({ context }: LoaderFunctionArgs) {
  if (!context.demoMail) throw new Response('Page not found', { status: 404 })
  const mails = await context.demoMail.newest(shownAtMost)
  return {
    origin: context.site.origin,
    mails: mails.map(({ id, to, subject, text, at }) => ({ id, to, subject, text, at })),
    now: Date.now(),
  }
}

export default function DemoMail() {
  const { mails, origin, now } = useLoaderData<typeof loader>()
  return (
    <div className="max-w-3xl space-y-5">
      <h1>Mail of the demonstration</h1>
      <p>
        Waymark sends mail. A demonstration does not: what would have been sent lands here, newest first, for anybody to
        read. On a real Waymark this page does not exist.
      </p>
      {mails.length === 0 && (
        <p className="card">
          No mail yet. <Link to="/join">Join Waymark</Link> under a name you choose, and the first one arrives.
        </p>
      )}
      <ul className="space-y-3">
        {mails.map(({ id, to, subject, text, at }, position) => (
          <li key={id} className="card max-w-none">
            <details open={position === 0}>
              <summary className="min-h-target">
                <strong>{subject}</strong>
                <span className="block text-small text-ink-soft">
                  To {to} · <When at={at} now={now} ago />
                </span>
              </summary>
              <div className="mt-3 whitespace-pre-line break-words border-t border-line pt-3">
                <Linked text={text} origin={origin} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The text of a mail, with addresses of this site as links. Others stay text. */
function Linked({ text, origin }: { text: string; origin: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, at) =>
    part.startsWith(`${origin}/`) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places.
      <a key={at} href={part.slice(origin.length)}>
        {part}
      </a>
    ) : (
      part
    ),
  )
}
