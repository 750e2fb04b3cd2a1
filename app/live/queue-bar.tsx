import { useRevalidator } from '@remix-run/react'
import { useHeard } from './queue.ts'

/** "The queue has changed. Show it": says so without moving anything, and brings it when asked. */
export function QueueBar({ asked, about }: { asked: unknown; about: 'queue' | 'room' }) {
  const hasChanged = useHeard(about === 'queue' ? 'queue:changed' : 'room:changed', asked)
  const { revalidate, state } = useRevalidator()
  return (
    <div role="status" className={hasChanged ? 'sticky bottom-20 z-10 md:bottom-4 low:static' : ''}>
      {hasChanged && (
        <p className="card edge flex max-w-none flex-wrap items-center gap-x-4 gap-y-2 !p-3 !pl-4">
          {about === 'queue' ? 'The queue has changed.' : 'There is something new in the room.'}
          <button
            type="button"
            className="button button-small"
            disabled={state === 'loading'}
            onClick={() => revalidate()}
          >
            Show it
          </button>
        </p>
      )}
    </div>
  )
}
