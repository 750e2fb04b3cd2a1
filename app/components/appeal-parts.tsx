import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { doneInShort, ruleWords } from '#app/treatment-words.ts'
import { momentInWords } from './dates.tsx'
import { Choices, fieldValue, TextArea, Tick } from './form.tsx'

const outcomes = {
  appeal: [
    { value: 'reversed', label: 'Reverse it', hint: 'Words and standing are as they were before, at once.' },
    { value: 'stands', label: 'It stands', hint: 'Nothing changes. Say why, so that it can be understood.' },
  ],
  complaint: [
    { value: 'put-right', label: 'We put it right', hint: 'Say what you have changed or will change.' },
    { value: 'no-change', label: 'Nothing changes', hint: 'Say why, so that it can be understood.' },
  ],
} as const

/** Both forms of the page send words; what is wrong with a question belongs to its own box. */
export function byForm(problem: FormProblem | undefined): FormProblem | undefined {
  if (problem?.values.intent !== 'write') return problem
  const { words = [], ...errors } = problem.errors
  return { ...problem, errors: { ...errors, question: words } }
}

/** Asking something, and deciding: two forms, so that a question is never taken for an answer. */
export function AnswerAppeal({
  kind,
  who,
  problem,
}: {
  kind: 'appeal' | 'complaint'
  who: string
  problem: FormProblem | undefined
}) {
  return (
    <>
      <Form method="post" className="card space-y-4">
        <h2 className="text-large">Ask or tell {who} something</h2>
        <TextArea
          name="question"
          label="Your words"
          hint={`${who} reads this. Your name is not shown to them.`}
          rows={3}
          maxLength={4000}
          problem={problem}
        />
        <div className="flex flex-wrap gap-3">
          <button type="submit" name="intent" value="write" className="button button-quiet">
            Send
          </button>
          <button type="submit" name="intent" value="let-go" className="button-link">
            Let somebody else take this
          </button>
        </div>
      </Form>
      <Form method="post" className="card edge space-y-5">
        <h2 className="text-large">Decide</h2>
        <Choices name="outcome" legend="What comes of it?" problem={problem}>
          {outcomes[kind].map(({ value, label, hint }) => (
            <Tick
              key={value}
              type="radio"
              name="outcome"
              value={value}
              label={label}
              hint={hint}
              defaultChecked={fieldValue(problem, 'outcome') === value}
            />
          ))}
        </Choices>
        <TextArea
          name="words"
          label={`Why, as ${who} reads it`}
          hint="Kind and plain. It ends the conversation."
          rows={4}
          maxLength={4000}
          problem={problem}
        />
        <button type="submit" name="intent" value="decide" className="button">
          Decide
        </button>
      </Form>
    </>
  )
}

type Decided = {
  readonly action: string
  readonly rule: string
  readonly reason: string
  readonly message: string
  readonly decidedAt: number
  readonly until: number | null
  readonly undoneAt: number | null
  readonly place: string | null
  readonly html: string | null
}

/** What is appealed against, for whoever decides about it. Never who decided: that must not weigh. */
export function AppealedDecision({ decision }: { decision: Decided }) {
  const { action, rule, reason, message, decidedAt, until, undoneAt, place, html } = decision
  return (
    <aside aria-label="What is appealed against" className="card space-y-4 !p-5">
      <div>
        <h2 className="text-large">{doneInShort[action] ?? action}</h2>
        <p className="text-small text-ink-soft">
          {momentInWords(decidedAt)}
          {until !== null && ` · until ${momentInWords(until)}`}
          {undoneAt !== null && ' · undone meanwhile'}
        </p>
      </div>
      <Part title="House rule">{ruleWords[rule as keyof typeof ruleWords] ?? 'None'}</Part>
      <Part title="What they were told">{message || 'Nothing'}</Part>
      <Part title="Noted for the record">{reason}</Part>
      {html && (
        <details>
          <summary className="min-h-target py-2 font-bold">Show the words ({place})</summary>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was written (server/domain/kernel/formatting.ts). */}
          <div className="prose mt-2" dangerouslySetInnerHTML={{ __html: html }} />
        </details>
      )}
    </aside>
  )
}

const Part = ({ title, children }: { title: string; children: string }) => (
  <div>
    <h3 className="text-base">{title}</h3>
    <p className="whitespace-pre-line">{children}</p>
  </div>
)
