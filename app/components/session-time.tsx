import { useEffect, useState } from 'react'
import { clockInWords, momentInWords } from './dates.tsx'

/**
 * When a drop-in is: on the UK clock, and first on the reader's own when that is another one. Without scripts we do not know
 * where the reader is, so it says whose clock it is.
 */
export function SessionTime({ startsAt, endsAt }: { startsAt: number; endsAt: number | null }) {
  const [own, setOwn] = useState<string | null>(null)
  useEffect(() => setOwn(ownClock(startsAt)), [startsAt])
  const uk = `${momentInWords(startsAt)}${endsAt === null ? '' : ` to ${clockInWords(endsAt)}`}`
  return (
    <span>
      {own && `${own} where you are, `}
      <time dateTime={new Date(startsAt).toISOString()}>{uk}</time>
      {' (UK time)'}
    </span>
  )
}

/** Null when the reader's clock shows what the UK clock shows. */
function ownClock(at: number): string | null {
  const shown = (timeZone?: string) =>
    new Intl.DateTimeFormat('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: 'numeric',
      minute: '2-digit',
      hour12: true,
      ...(timeZone ? { timeZone } : {}),
    }).format(at)
  return shown() === shown('Europe/London') ? null : shown()
}
