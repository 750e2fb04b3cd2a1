import { Link } from '@remix-run/react'

const titles: Readonly<Record<number, string>> = {
  403: 'You cannot do this here',
  404: 'We could not find that page',
  429: 'That was a lot in a short time',
}

/** A page for when something is not there, not allowed, or broken: what happened, and where to go from here. */
export function Problem({
  status,
  words,
  reference,
}: {
  status: number
  words: string | undefined
  reference?: string | undefined
}) {
  const title = titles[status] ?? 'Something went wrong on our side'
  return (
    <div className="mx-auto max-w-measure space-y-4 py-8">
      <h1>{title}</h1>
      {status === 404 ? (
        <p>It may have been moved or taken down, or it may be in a group you have not joined.</p>
      ) : (
        <p>{words ?? 'It is not your fault, and it has been noted. Please try again in a moment.'}</p>
      )}
      {reference && (
        <p>
          If you tell us about it, say this: <strong>{reference}</strong>
        </p>
      )}
      <p className="flex flex-wrap gap-3">
        <Link className="button" to="/groups">
          Find a group
        </Link>
        <Link className="button button-quiet" to="/my-groups">
          My groups
        </Link>
      </p>
    </div>
  )
}
