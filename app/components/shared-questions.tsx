import { Link } from '@remix-run/react'

/** Questions that other groups share: one press puts them into the form below. Nothing when nobody has shared any. */
export function SharedQuestions({ sets }: { sets: readonly { readonly id: string; readonly title: string }[] }) {
  if (sets.length === 0) return null
  return (
    <nav aria-label="Questions to begin with" className="max-w-measure">
      <p>You can begin with questions that other groups share:</p>
      <ul className="flex flex-wrap gap-x-5">
        {sets.map(({ id, title }) => (
          <li key={id}>
            <Link to={`?questions=${id}`} className="inline-flex min-h-target items-center">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
