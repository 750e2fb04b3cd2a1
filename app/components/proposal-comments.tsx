import { Form, Link } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { seatWords } from '#app/workspace-words.ts'
import { When } from './dates.tsx'
import { TextArea } from './form.tsx'
import type { ProposalOnPage } from './proposal-letter.tsx'
import { SpeakingFor } from './speaking-for.tsx'

/** What members say about a proposal, and the box to say it. */
export function ProposalComments({
  page,
  problem,
  now,
}: {
  page: ProposalOnPage
  problem: FormProblem | undefined
  now: number
}) {
  return (
    <section aria-labelledby="said" className="space-y-4">
      <h2 id="said">What we think</h2>
      {page.comments.length === 0 && (
        <p className="card edge max-w-measure">Nobody has said anything yet. A line is enough to begin.</p>
      )}
      {page.comments.length > 0 && (
        <ul className="max-w-measure space-y-3">
          {page.comments.map((comment) => (
            <li key={comment.id} id={`said-${comment.id}`} className="card max-w-none space-y-2 !p-4">
              <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <strong>{comment.name}</strong>
                <span className="text-small text-ink-soft">
                  {seatWords[comment.kind]} · <When at={comment.saidAt} now={now} />
                </span>
                {comment.isWrittenFor && (
                  <span className="tag">written down {comment.enteredBy ? `by ${comment.enteredBy}` : 'for them'}</span>
                )}
                {comment.isHeld && <span className="tag">waits to be checked</span>}
              </p>
              <p className="whitespace-pre-line">{comment.words}</p>
              {comment.isMine ? (
                <Form method="post">
                  <input type="hidden" name="commentId" value={comment.id} />
                  <button
                    type="submit"
                    name="intent"
                    value="take-back"
                    className="button button-quiet button-small !min-h-target"
                  >
                    Take this back
                  </button>
                </Form>
              ) : (
                <Link
                  to={`/report/proposal-comment/${comment.id}`}
                  className="inline-flex min-h-target items-center text-small"
                  aria-label={`Report what ${comment.name} said`}
                >
                  Report
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      {page.maySpeak.allowed && page.state !== 'put-aside' && (
        <Form method="post" className="card max-w-measure space-y-4">
          <SpeakingFor supported={page.supported} isTold problem={problem} />
          <TextArea
            name="words"
            label="What do you think?"
            hint="Would you take part? What would be hard? What is missing? Members of this group read it, with your name."
            rows={4}
            maxLength={3000}
            problem={problem}
          />
          <button type="submit" name="intent" value="say" className="button">
            Say it
          </button>
        </Form>
      )}
    </section>
  )
}
