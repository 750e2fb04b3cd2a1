import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import type { WordsKept } from '#app/writing.ts'
import { Problem } from './problem.tsx'

/** For pages where people write: when their session has ended, their words stand here with the way to post them after all. */
export function WritingBoundary() {
  const error = useRouteError()
  if (!isRouteErrorResponse(error)) return <Problem status={500} words={undefined} />
  if (isWordsKept(error.data)) return <SignedOut values={error.data.values} />
  return <Problem status={error.status} words={typeof error.data === 'string' ? error.data : undefined} />
}

function SignedOut({ values }: { values: WordsKept['values'] }) {
  const { pathname, search } = useLocation()
  const { body, title, ...rest } = values
  const others = Object.entries(rest).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one) => ({ name, value: one })),
  )
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>You are signed out. Your words are still here</h1>
      <ol className="list-decimal space-y-2 pl-6">
        <li>
          <a href={`/sign-in?next=${encodeURIComponent(pathname)}`} target="_blank" rel="noopener">
            Sign in (opens a new tab)
          </a>
        </li>
        <li>Come back to this tab and press the button below your words.</li>
      </ol>
      <form method="post" action={`${pathname}${search}`} className="card space-y-4">
        {others
          .filter(({ name }) => name !== 'intent')
          .map(({ name, value }) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
        {title !== undefined && (
          <div className="space-y-1.5">
            <label htmlFor="title" className="block font-bold">
              Title
            </label>
            <input id="title" name="title" defaultValue={String(title)} className="field" />
          </div>
        )}
        <div className="space-y-1.5">
          <label htmlFor="body" className="block font-bold">
            Your words
          </label>
          <p id="who" className="text-small text-ink-soft">
            Nobody has read this yet. It is only on this page, until you post it.
          </p>
          <textarea
            id="body"
            name="body"
            rows={8}
            defaultValue={String(body ?? '')}
            aria-describedby="who"
            className="field"
          />
        </div>
        <button type="submit" name="intent" value="post" className="button">
          I have signed in: post it now
        </button>
      </form>
    </div>
  )
}

const isWordsKept = (found: unknown): found is WordsKept =>
  typeof found === 'object' && found !== null && 'signedOut' in found
