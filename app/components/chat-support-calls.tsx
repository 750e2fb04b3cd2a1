import { Form, Link } from '@remix-run/react'
import { useEffect, useState } from 'react'

/** Somebody who asked for support, as whoever looks after the session sees it. */
export type SupportCallFace = {
  readonly callId: string
  readonly who: string
  readonly calledAt: number
  readonly cause: string
  readonly takenBy: string | null
  readonly passedOnAt: number | null
  /** Where they talk; for whoever answers. */
  readonly roomId: string | null
}

/** For those who look after a session: who asked for support, how long ago, and what can be done. Says it aloud when somebody asks. */
export function SupportCalls({ calls, now }: { calls: readonly SupportCallFace[]; now: number }) {
  const clock = useClock(now)
  const waiting = calls.filter(({ takenBy }) => takenBy === null)
  return (
    <section
      aria-labelledby="support-calls"
      className="place-safe edge card max-w-none space-y-4"
      hidden={calls.length === 0}
    >
      <h2 id="support-calls" className="text-large">
        {waiting.length === 0
          ? 'Support'
          : waiting.length === 1
            ? 'Somebody asked for support'
            : `${waiting.length} people asked for support`}
      </h2>
      <p role="status" className="sr-only">
        {waiting.map(({ who }) => `${who} asked for support`).join('. ')}
      </p>
      <ul className="divide-y divide-line">
        {calls.map((call) => (
          <Call key={call.callId} call={call} now={clock} />
        ))}
      </ul>
    </section>
  )
}

function Call({ call, now }: { call: SupportCallFace; now: number }) {
  const { callId, who, calledAt, cause, takenBy, passedOnAt, roomId } = call
  return (
    <li className="space-y-3 py-3 first:pt-0 last:pb-0">
      <p>
        <strong>{who}</strong> {cause === 'words' ? 'wrote words that worried us' : 'asked for support'}{' '}
        {waitInWords(now - calledAt)} ago
        {takenBy && ` · ${roomId ? 'you answer' : `${takenBy} answers`}`}
        {passedOnAt !== null && ' · people on call have been asked'}
      </p>
      <div className="flex flex-wrap gap-3">
        {roomId ? (
          <Link reloadDocument className="button place-safe" to={`/chat/${roomId}`}>
            Open your conversation
          </Link>
        ) : (
          takenBy === null && (
            <Act callId={callId} intent="take" words="Message privately" look="button-danger" who={who} />
          )
        )}
        {passedOnAt === null && (
          <Act callId={callId} intent="pass-on" words="Pass to on-call" look="button-quiet place-safe" who={who} />
        )}
      </div>
    </li>
  )
}

function Act({
  callId,
  intent,
  words,
  look,
  who,
}: {
  callId: string
  intent: string
  words: string
  look: string
  who: string
}) {
  return (
    <Form reloadDocument method="post" action={`/chat/support/${callId}`}>
      <button type="submit" name="intent" value={intent} className={`button ${look}`}>
        {words}
        <span className="sr-only">: {who}</span>
      </button>
    </Form>
  )
}

/** "20 seconds", "3 minutes". */
export function waitInWords(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`
  const minutes = Math.floor(seconds / 60)
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}

const every = 10_000

/** The clock of the house, going on while the page is open. */
function useClock(from: number): number {
  const [now, move] = useState(from)
  useEffect(() => {
    const ahead = from - Date.now()
    move(from)
    const timer = window.setInterval(() => move(Date.now() + ahead), every)
    return () => window.clearInterval(timer)
  }, [from])
  return now
}
