import type { Shown } from '#app/live/chat.ts'
import type { Outgoing } from '#app/live/chat-outbox.ts'
import { type ChatPlace, MessageTools } from './chat-message-tools.tsx'
import { clockInWords, dayInWords } from './dates.tsx'
import { SharedServices } from './shared-service.tsx'

const states = {
  delivered: 'delivered',
  waiting: 'waiting to be checked',
  'kept-back': 'not shown to others',
  'taken-back': 'you took this back',
  'out-of-view': 'taken from view',
} as const

/** Why a message waits, told kindly to whoever wrote it. */
const whyWaiting: Readonly<Record<string, string>> = {
  newcomer: 'First messages in a room are checked by a facilitator. Nothing is lost.',
  link: 'Messages with links are checked first in this room. Nothing is lost.',
  'every-message': 'The facilitator checks each message just now. Nothing is lost.',
  'nobody-here': 'No facilitator is here just now. They check this when they come. Nothing is lost.',
  flagged: 'A facilitator looks at this first. Nothing is lost.',
  limited: 'A facilitator looks at this first. Nothing is lost.',
  'not-known-yet':
    'Links and contact details wait until the other person says that they know you. That is after the first week. It keeps you both safe.',
  changed: 'You changed this, so a facilitator looks at it again. Nothing is lost.',
}

/** One message: who said it, when, where it stands, and the words. */
export function Message({ message, place, isNewDay }: { message: Shown; place: ChatPlace; isNewDay: boolean }) {
  const { own, html, answers } = message
  const isMine = message.authorId === place.memberId
  const isHost = place.hostIds.includes(message.authorId)
  const state = own?.state ?? (isMine ? 'delivered' : null)
  return (
    <li id={`message-${message.id}`} tabIndex={-1} className="chat-message">
      {isNewDay && <p className="chat-day">{dayInWords(message.sentAt, place.now)}</p>}
      <span aria-hidden="true" className="face">
        {message.name.slice(0, 2)}
      </span>
      <div className="min-w-0 flex-1 space-y-1">
        <p className="flex flex-wrap items-baseline gap-x-2 text-small">
          <strong>{isMine ? 'You' : message.name}</strong>
          {isHost && <span className="tag">facilitator</span>}
          <span className="text-ink-soft">
            <time dateTime={new Date(message.sentAt).toISOString()}>{clockInWords(message.sentAt)}</time>
            {message.editedAt !== null && ' · edited'}
            {state && ` · ${states[state]}`}
          </span>
        </p>
        <div className={`chat-bubble ${bubbleOf(state) ?? (isHost ? 'chat-bubble-host' : '')}`}>
          {answers && (
            <p className="chat-answers">
              {answers.words === null ? (
                'Answers an earlier message'
              ) : (
                <>
                  <span className="font-bold">{answers.name}</span> {answers.words}
                </>
              )}
            </p>
          )}
          {html === null ? (
            <p className="text-ink-soft">{gone(own?.state)}</p>
          ) : (
            // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to a short list of tags when it was written (server/domain/kernel/formatting.ts).
            <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
          )}
          <SharedServices services={message.services} now={place.now} />
          {own?.state === 'waiting' && <p className="text-small text-ink-soft">{whyWaiting[own.why ?? 'flagged']}</p>}
          {own?.state === 'kept-back' && (
            <p className="text-small text-ink-soft">A facilitator kept this back and says: {own.why}</p>
          )}
        </div>
        <MessageTools message={message} place={place} />
      </div>
    </li>
  )
}

const bubbleOf = (state: string | null) => {
  if (state === null) return null
  return state === 'waiting' || state === 'kept-back' ? 'chat-bubble-waiting' : 'chat-bubble-mine'
}

const gone = (state: string | undefined) =>
  state === 'taken-back' ? 'You took this message back.' : 'This message is gone.'

const withStop = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`)

/** A message that is on its way, or could not go. */
export function OutgoingMessage({
  outgoing,
  onTryAgain,
  onThrowAway,
}: {
  outgoing: Outgoing
  onTryAgain: (outgoing: Outgoing) => void
  onThrowAway: (clientKey: string) => void
}) {
  const isStuck = outgoing.state === 'not-sent' || outgoing.state === 'refused'
  return (
    <li className="chat-message">
      <span aria-hidden="true" className="face">
        …
      </span>
      <div className="min-w-0 flex-1 space-y-1">
        <p className="text-small">
          <strong>You</strong>{' '}
          <span className={isStuck ? 'font-bold text-safety' : 'text-ink-soft'}>
            {clockInWords(outgoing.sentAt)} · {isStuck ? 'not sent' : outgoing.state === 'sent' ? 'sent' : 'on its way'}
          </span>
        </p>
        <div className="chat-bubble chat-bubble-waiting">
          <p className="whitespace-pre-wrap break-words">{outgoing.body}</p>
          {isStuck && (
            <div className="space-y-2">
              <p className="text-small">{withStop(outgoing.because ?? 'This did not go. Your words are still here')}</p>
              <div className="flex flex-wrap gap-2">
                <button type="button" className="button button-quiet" onClick={() => onTryAgain(outgoing)}>
                  Try again
                </button>
                <button type="button" className="button button-quiet" onClick={() => onThrowAway(outgoing.clientKey)}>
                  Throw it away
                </button>
              </div>
            </div>
          )}
        </div>
      </div>
    </li>
  )
}
