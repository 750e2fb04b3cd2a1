import { Link } from '@remix-run/react'

/** How the room works while there is no live line: by asking again, by hand or, switched on, by itself. */
export function PlainRoom({
  isLooking,
  onLook,
  onLooking,
}: {
  isLooking: boolean
  onLook: () => void
  onLooking: (isOn: boolean) => void
}) {
  return (
    <section aria-label="Without a live line" className="card edge max-w-none space-y-3">
      <p role="status">
        The live line does not come through here. You can still read and write: new messages come when you look for
        them.
      </p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="button" className="button button-quiet" onClick={onLook}>
          Look for new messages
        </button>
        <label className="flex min-h-target items-center gap-2">
          <input
            type="checkbox"
            className="box"
            checked={isLooking}
            onChange={(event) => onLooking(event.currentTarget.checked)}
          />
          Look by itself every 30 seconds
        </label>
      </div>
    </section>
  )
}

/** The same without scripts: links only. The page that looks by itself has no box, so that no words are lost in it. */
export function WithoutScripts({ roomId, isReadingAlong }: { roomId: string; isReadingAlong: boolean }) {
  if (isReadingAlong)
    return (
      <p className="card edge max-w-none">
        This page looks for new messages every 30 seconds.{' '}
        <Link reloadDocument to={`/chat/${roomId}#newest`}>
          Stop that, and write
        </Link>
      </p>
    )
  return (
    <noscript>
      <p className="flex flex-wrap gap-x-5">
        <a className="inline-flex min-h-target items-center" href={`/chat/${roomId}`}>
          Look for new messages
        </a>
        <a className="inline-flex min-h-target items-center" href={`/chat/${roomId}?look=again`}>
          Read along: look by itself every 30 seconds
        </a>
      </p>
    </noscript>
  )
}
