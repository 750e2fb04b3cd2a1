import { Link, useLocation } from '@remix-run/react'
import { type Ringing, useRinging } from '#app/live/alarms.ts'

/** On every page of whoever is paged, until somebody has taken the alarm on. */
export function AlarmBar({ ringing: known, isOnLadder }: { ringing: readonly Ringing[]; isOnLadder: boolean }) {
  const ringing = useRinging(known, isOnLadder)
  const { pathname } = useLocation()
  const elsewhere = ringing.filter(({ id }) => pathname !== `/moderation/alarms/${id}`)
  const [first] = elsewhere
  if (!first) return null
  const isOnly = elsewhere.length === 1
  return (
    <section
      aria-label="Alarm"
      className="place-safe edge card no-print mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 bg-safety-wash"
    >
      <div className="min-w-0" aria-live="assertive">
        <p className="text-large font-bold">Waymark needs you</p>
        <p>
          {isOnly
            ? 'Somebody may be in danger, and nobody has taken this on yet.'
            : 'Some people may be in danger, and nobody has taken this on yet.'}
        </p>
      </div>
      <Link className="button" to={isOnly ? `/moderation/alarms/${first.id}` : '/moderation/alarms'}>
        {isOnly ? 'Open the alarm' : 'Open the alarms'}
      </Link>
    </section>
  )
}
