import { Form } from '@remix-run/react'
import { type FormEvent, useEffect, useState } from 'react'
import { batchInWords } from '#app/live/chat-pace.ts'
import type { useReading } from '#app/live/chat-reading.ts'

type Reading = ReturnType<typeof useReading>

/** "Take it slowly: on" and "Pause". The choice is kept with the person; without scripts nothing comes by itself, so there is nothing to pause. */
export function PaceBar({ roomId, reading }: { roomId: string; reading: Reading }) {
  const { isSlow, isPaused, pause, goOn, choose } = reading
  const [isLive, becomeLive] = useState(false)
  useEffect(() => becomeLive(true), [])
  const next = isSlow ? 'as-it-comes' : 'slowly'
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { action } = event.currentTarget
    choose(next)
    void fetch(action, { method: 'post', body: new URLSearchParams({ pace: next }), redirect: 'manual' }).catch(
      () => undefined,
    )
  }
  return (
    <div className="flex flex-wrap gap-3">
      <Form reloadDocument method="post" action={`/chat/${roomId}/pace`} onSubmit={onSubmit}>
        <button type="submit" name="pace" value={next} className="button button-quiet button-small">
          Take it slowly: {isSlow ? 'on' : 'off'}
        </button>
      </Form>
      {isLive && (
        <button type="button" className="button button-quiet button-small" onClick={isPaused ? goOn : pause}>
          {isPaused ? 'Go on' : 'Pause'}
        </button>
      )}
    </div>
  )
}

/** What has come and is not shown yet; and, for whoever listens, one line for each batch. */
export function Waiting({ reading }: { reading: Reading }) {
  const { isPaused, waiting, firstWaiting, goOn, batch } = reading
  const [goTo, setGoTo] = useState<string | null>(null)
  // The button is gone once it is pressed: whoever pressed it goes on reading where it led.
  useEffect(() => {
    if (goTo === null) return
    document.getElementById(`message-${goTo}`)?.focus({ preventScroll: false })
    setGoTo(null)
  }, [goTo])
  const show = () => {
    goOn()
    setGoTo(firstWaiting)
  }
  return (
    <>
      <p role="status" aria-label="New messages" className="sr-only">
        <span key={batch.number}>{batchInWords(batch)}</span>
      </p>
      {isPaused && (
        <p className="flex flex-wrap items-center gap-3">
          {waiting === 0 ? (
            <span className="text-small text-ink-soft">Paused. Nothing new so far.</span>
          ) : (
            <button type="button" className="button button-quiet" onClick={show}>
              {waiting} new, show {waiting === 1 ? 'it' : 'them'}
            </button>
          )}
        </p>
      )}
    </>
  )
}

/** The ways through a long room: plain links, so that they work for everybody. */
export function JumpLinks({
  roomId,
  first,
  hasEarlier,
  onEarlier,
  newSince,
  readTo,
  isOlder,
}: {
  roomId: string
  /** The place in the order of the first message on the page; null when there is none. */
  first: number | null
  hasEarlier: boolean
  /** Brings them onto the page; null: by a page of their own. */
  onEarlier: (() => void) | null
  newSince: string | null
  readTo: number
  isOlder: boolean
}) {
  if (first === null) return null
  // What they had not read begins before this page.
  const isFurtherBack = readTo > 0 && readTo < first - 1 && hasEarlier
  const link = 'inline-flex min-h-target items-center'
  return (
    <nav aria-label="In this chat" className="flex flex-wrap gap-x-5 text-small">
      {hasEarlier &&
        (onEarlier ? (
          <button type="button" className={`button-link ${link}`} onClick={onEarlier}>
            Earlier messages
          </button>
        ) : (
          <a className={link} href={`/chat/${roomId}?before=${first}`}>
            Earlier messages
          </a>
        ))}
      {isFurtherBack ? (
        <a className={link} href={`/chat/${roomId}?before=${readTo + backBy}#new-since`}>
          Jump to where you were
        </a>
      ) : (
        newSince && (
          <a className={link} href={`#message-${newSince}`}>
            Jump to where you were
          </a>
        )
      )}
      <a className={link} href={isOlder ? `/chat/${roomId}#newest` : '#newest'}>
        Jump to the newest
      </a>
    </nav>
  )
}

/** How many of the messages after their place stand on the page that leads back to it. */
const backBy = 26
