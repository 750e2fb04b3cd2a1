import { Link } from '@remix-run/react'

/** The way back to the page above this one. */
export function Here({ to, words }: { to: string; words: string }) {
  return (
    <nav aria-label="You are here">
      <Link to={to} className="inline-flex min-h-target items-center">
        {words}
      </Link>
    </nav>
  )
}
