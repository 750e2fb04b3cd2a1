import { Link } from '@remix-run/react'
import { comingInWords } from './dates.tsx'

/** Somebody told us in words that a person is in danger: it stands in no lane yet, so it stands above them all. */
export function DangerTold({ dueAt, takenOnBy, now }: { dueAt: number; takenOnBy: string | null; now: number }) {
  return (
    <section
      aria-label="Told in words"
      className="edge card flex flex-wrap items-center justify-between gap-3 bg-safety-wash"
    >
      <p className="min-w-0">
        <strong>Somebody told us in words of a person in danger.</strong>{' '}
        {takenOnBy
          ? `${takenOnBy} has got the alarm. It waits for an answer still.`
          : dueAt < now
            ? 'We promised to have looked by now.'
            : `Our promise to look is due ${comingInWords(dueAt, now)}.`}
      </p>
      <Link className="button" to="/moderation/concerns">
        Read it now
      </Link>
    </section>
  )
}
