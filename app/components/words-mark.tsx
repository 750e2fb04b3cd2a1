import { Link } from '@remix-run/react'

/** How words that a group keeps stand for whoever reads them. */
export type WordsMark = {
  readonly reportId: string | null
  readonly onlyMine: string | null
}

/** What can be done about words of a group: others report them; whoever wrote them learns that nobody else reads them yet. */
export function MarkedWords({ mark, what }: { mark: WordsMark | null | undefined; what: string }) {
  if (mark?.onlyMine)
    return (
      <p className="text-small text-ink-soft">
        {mark.onlyMine === 'held'
          ? 'Only you see this for now. We look at it first.'
          : 'Only you see this. It was taken from view.'}
      </p>
    )
  if (!mark?.reportId) return null
  return (
    <Link
      id={`words-${mark.reportId}`}
      to={`/report/group-words/${mark.reportId}`}
      className="inline-flex min-h-target items-center text-small"
    >
      Report<span className="sr-only"> {what}</span>
    </Link>
  )
}
