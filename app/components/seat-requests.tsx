import { Form, Link } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { type SeatKind, seatWords } from '#app/workspace-words.ts'
import { When } from './dates.tsx'
import { Face } from './face.tsx'
import { TextArea } from './form.tsx'
import { MarkedWords, type WordsMark } from './words-mark.tsx'

type Request = {
  readonly id: string
  readonly name: string
  readonly kind: SeatKind
  readonly words: string
  readonly askedAt: number
  readonly mark: WordsMark
}

/** People who ask for a seat, in their own words: a welcome or a kind no, both with a line that they read. */
export function SeatRequests({
  requests,
  refusing,
  problem,
  now,
}: {
  requests: readonly Request[]
  /** The request that is being answered: the others stay folded to two buttons. */
  refusing: string | null
  problem: FormProblem | undefined
  now: number
}) {
  return (
    <section aria-labelledby="asks" className="space-y-3">
      <h2 id="asks">People who ask to join</h2>
      <ul className="space-y-4">
        {requests.map((request) => (
          <li key={request.id} id={`ask-${request.id}`} className="card edge max-w-none space-y-4">
            <div className="flex items-center gap-3">
              <Face name={request.name} />
              <div>
                <h3>{request.name}</h3>
                <p className="text-small text-ink-soft">
                  asks for a seat as {seatWords[request.kind]}, <When at={request.askedAt} now={now} ago />
                </p>
              </div>
            </div>
            <div>
              <p className="whitespace-pre-line">
                {request.words === '' ? 'Their words are out of view.' : `“${request.words}”`}
              </p>
              <MarkedWords mark={request.mark} what={`what ${request.name} wrote`} />
            </div>
            {refusing === request.id || requests.length === 1 || problem?.values.requestId === request.id ? (
              <Answer request={request} problem={problem} />
            ) : (
              <p>
                <Link to={`?answer=${request.id}#ask-${request.id}`} className="button" preventScrollReset>
                  Answer {request.name}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Answer({ request, problem }: { request: Request; problem: FormProblem | undefined }) {
  return (
    <Form method="post" className="space-y-4">
      <input type="hidden" name="requestId" value={request.id} />
      <TextArea
        name="reason"
        label={`What do you say to ${request.name}?`}
        hint={`Only ${request.name} reads this. If it is yes, say what happens next. If not, say why, and what might fit.`}
        rows={3}
        maxLength={1000}
        problem={problem}
      />
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="intent" value="welcomed" className="button">
          Welcome {request.name}
        </button>
        <button type="submit" name="intent" value="not-this-time" className="button button-quiet">
          Not this time
        </button>
      </div>
    </Form>
  )
}
