import { Link } from '@remix-run/react'
import { type AlarmFace, AlarmStanding } from './alarm-panel.tsx'

/** The alarm of a case, on the page of the case: where it stands, the button while it rings, and the way to all of it. */
export function AlarmOnCase({ alarm, now }: { alarm: AlarmFace; now: number }) {
  return (
    <div className="space-y-2">
      <AlarmStanding alarm={alarm} now={now} />
      <p className="flex flex-wrap gap-x-5 text-small">
        <Link className="inline-flex min-h-target items-center" to={`/moderation/alarms/${alarm.id}`}>
          Who was paged, and what to do
        </Link>
        {alarm.mayDisclose.allowed && (
          <Link className="inline-flex min-h-target items-center" to={`/moderation/disclosure/${alarm.caseId}`}>
            Emergency services form
          </Link>
        )}
      </p>
    </div>
  )
}
