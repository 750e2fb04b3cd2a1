import { dayInWords, When } from './dates.tsx'

type Message = {
  readonly id: string
  readonly words: string
  readonly fromMember: boolean
  readonly writtenAt: number
  readonly by?: string | null
}

/** What was said in an appeal or a complaint, oldest first. `member` is how the page calls whoever opened it. */
export function Conversation({ messages, member, now }: { messages: readonly Message[]; member: string; now: number }) {
  return (
    <ol className="space-y-4" aria-label="What was said">
      {messages.map(({ id, words, fromMember, writtenAt, by }) => (
        <li key={id} className={`card max-w-none space-y-2 !p-5 ${fromMember ? '' : 'edge bg-sunken'}`}>
          <p className="flex max-w-none flex-wrap items-baseline justify-between gap-x-4 text-small">
            <strong>{fromMember ? member : by ? `${by}, for Waymark` : 'Waymark'}</strong>
            <span className="text-ink-soft">
              <When at={writtenAt} now={now} />
            </span>
          </p>
          <p className="max-w-none whitespace-pre-line">{words || 'These words were erased by whoever wrote them.'}</p>
        </li>
      ))}
    </ol>
  )
}

/** By when we answer, or that we are late. */
export function Deadline({ dueAt, now }: { dueAt: number; now: number }) {
  return dueAt > now ? (
    <>
      We answer by <strong>{dayInWords(dueAt, now)}</strong>.
    </>
  ) : (
    <>
      We said we would answer by {dayInWords(dueAt, now)}. <strong>We are late, and we are sorry.</strong> It has not
      been forgotten.
    </>
  )
}
