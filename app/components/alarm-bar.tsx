import { Link, useLocation } from '@remix-run/react'
import { type Ringing, useRinging } from '#app/live/alarms.ts'

/** On every page of whoever is paged, until somebody has taken the alarm on. */
export function AlarmBar({ ringing: known, isOnLadder }: { ringing: readonly Ringing[]; isOnLadder: boolean }) {
  const ringing = useRinging(known, isOnLadder)
  const { pathname } = useLocation()
  const elsewhere = ringing.filter(({ id }) => pathname !== `/moderation/alarms/${id}`)
  const [first] = elsewhere
  return (
    <div role="alert" className="place-safe no-print">
      {first && (
        <div className="edge card mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 bg-safety-wash">
          <div className="min-w-0">
            <p className="text-large font-bold">Waymark needs you</p>
            <p>
              {elsewhere.length === 1
                ? 'Somebody may be in danger, and nobody has taken this on yet.'
                : 'Some people may be in danger, and nobody has taken this on yet.'}
            </p>
          </div>
          <Link
            className="button"
            to={elsewhere.length === 1 ? `/moderation/alarms/${first.id}` : '/moderation/alarms'}
          >
            {elsewhere.length === 1 ? 'Open the alarm' : 'Open the alarms'}
          </Link>
        </div>
      )}
    </div>
  )
}
