import { Form, Link } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { When } from './dates.tsx'
import { TextArea } from './form.tsx'

/** What two people have written to each other. */
export type Letter = {
  readonly id: string
  readonly fromMember: boolean
  readonly name: string | null
  readonly isOwn: boolean
  /** Null: taken from view. */
  readonly words: string | null
  readonly isWithheld: boolean
  readonly writtenAt: number
}

/** Letters between somebody and a facilitator, oldest first, and the box to write the next one in. */
export function Letters({
  letters,
  isMine,
  who,
  readers,
  problem,
  now,
}: {
  letters: readonly Letter[]
  isMine: boolean
  /** The member, as the facilitator knows them. */
  who: string
  readers: string
  problem: FormProblem | undefined
  now: number
}) {
  return (
    <div id="letters" className="scroll-mt-4 space-y-4">
      {letters.length > 0 && (
        <ol className="space-y-3">
          {letters.map(({ id, fromMember, isOwn, name, words, isWithheld, writtenAt }) => (
            <li
              key={id}
              id={`letter-${id}`}
              className={`card max-w-none scroll-mt-4 space-y-1 ${fromMember === isMine ? 'bg-sunken' : 'edge'}`}
            >
              <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-small text-ink-soft">
                <p>
                  <strong>{isOwn ? 'You' : (name ?? who)}</strong>, <When at={writtenAt} now={now} ago />
                </p>
                {!isOwn && words !== null && (
                  <Link to={`/report/letter/${id}`} className="inline-flex min-h-target items-center">
                    Report this<span className="sr-only"> letter</span>
                  </Link>
                )}
              </div>
              {words !== null && <p className="whitespace-pre-line">{words}</p>}
              {isWithheld && (
                <p className="text-small text-ink-soft">
                  {isOwn
                    ? 'The people who look after this place took this from view.'
                    : 'This letter was taken from view.'}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      <Form key={letters.length} method="post" className="space-y-3">
        <TextArea
          name="words"
          label={letters.length > 0 ? 'Write back' : isMine ? 'Write something already, if you like' : 'Your letter'}
          hint={readers}
          rows={5}
          problem={problem}
        />
        <button type="submit" name="intent" value="write" className="button">
          Send
        </button>
      </Form>
    </div>
  )
}
