import { comingInWords } from './dates.tsx'

/** Under each box people write in, while facilitators are away: when they are back, and that this is no emergency service. */
export function OutOfHours({ backAt, now }: { backAt: number | null; now: number }) {
  return (
    <p className="text-small text-ink-soft">
      {backAt === null ? 'Facilitators look in when they can.' : `Facilitators are back ${comingInWords(backAt, now)}.`}{' '}
      This is not an emergency service. <a href="/help-now">Get help now</a>
    </p>
  )
}
