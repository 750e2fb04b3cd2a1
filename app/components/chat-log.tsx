import { Fragment, type ReactNode, type RefObject } from 'react'
import type { Shown } from '#app/live/chat.ts'
import type { useReading } from '#app/live/chat-reading.ts'
import { Message } from './chat-message.tsx'
import type { ChatPlace } from './chat-message-tools.tsx'
import { dayInWords } from './dates.tsx'

/**
 * What is said, in order. New messages are read aloud one by one; for somebody who takes it slowly the log is silent, and
 * one line tells of each batch.
 */
export function ChatLog({
  list,
  messages,
  place,
  reading: { newSince, isSlow, isPaused },
  children,
}: {
  list: RefObject<HTMLDivElement>
  messages: readonly Shown[]
  place: ChatPlace
  reading: Pick<ReturnType<typeof useReading>, 'newSince' | 'isSlow' | 'isPaused'>
  /** What is still on its way. */
  children: ReactNode
}) {
  return (
    <div
      ref={list}
      role="log"
      aria-label="What is said"
      aria-live={isSlow || isPaused ? 'off' : 'polite'}
      aria-relevant="additions"
      className="chat-log"
    >
      <ol className="space-y-5">
        {messages.map((message, at) => (
          <Fragment key={message.id}>
            {message.id === newSince && (
              <li id="new-since" className="chat-since">
                New since you were here
              </li>
            )}
            <Message message={message} place={place} isNewDay={isNewDay(messages[at - 1]?.sentAt, message.sentAt)} />
          </Fragment>
        ))}
        {children}
      </ol>
      <p id="newest" tabIndex={-1} className="sr-only">
        This is the newest.
      </p>
    </div>
  )
}

const isNewDay = (before: number | undefined, at: number) =>
  before === undefined || dayInWords(before) !== dayInWords(at)
