import { Link } from '@remix-run/react'

/** A host that still gets ready takes nobody in, and says so kindly. */
export function NotOpenYet({ hostName }: { hostName: string }) {
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>This Waymark is not open yet</h1>
      <p className="text-large text-ink-soft">
        {hostName} is still getting it ready. We open when we have made sure that it is a safe place to be.
      </p>
      <p>Please come back soon. You can look around: the groups that will open, and how we will look after them.</p>
      <p className="flex flex-wrap gap-3">
        <Link className="button" to="/groups">
          See the groups
        </Link>
        <Link className="button button-quiet" to="/how-we-keep-people-safe">
          How we keep people safe
        </Link>
      </p>
      <div className="place-safe card edge max-w-none">
        <p>
          If you need somebody to talk to today, there are people who answer, day and night:{' '}
          <a href="/help-now">Get help now</a>.
        </p>
      </div>
      <p>
        Have an account already? <Link to="/sign-in">Sign in</Link>
      </p>
    </div>
  )
}
