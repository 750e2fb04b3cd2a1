import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { When } from './dates.tsx'
import { TextArea } from './form.tsx'

/** What two people have written to each other. */
export type Letter = {
  readonly id: string
  readonly fromMember: boolean
  readonly name: string | null
  readonly words: string
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
          {letters.map(({ id, fromMember, name, words, writtenAt }) => (
            <li key={id} className={`card max-w-none space-y-1 ${fromMember === isMine ? 'bg-sunken' : 'edge'}`}>
              <p className="text-small text-ink-soft">
                <strong>{fromMember === isMine ? 'You' : (name ?? who)}</strong>, <When at={writtenAt} now={now} ago />
              </p>
              <p className="whitespace-pre-line">{words}</p>
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
