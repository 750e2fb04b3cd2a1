import { Link, useLocation } from '@remix-run/react'

/** For somebody with a badge and no second step: what they could do for others sleeps until they have one. */
export function SleepingBadge() {
  const { pathname } = useLocation()
  if (pathname === '/settings/second-step') return null
  return (
    <section aria-label="Your badge" className="edge card no-print mb-6 space-y-3">
      <p>
        <strong>Your badge is asleep.</strong> Whoever looks after this place signs in with a second step, so that
        nobody can act in their name. Add yours, and your badge wakes up.
      </p>
      <p>
        <Link className="button" to="/settings/second-step">
          Add the second step
        </Link>
      </p>
    </section>
  )
}
