import { Form } from '@remix-run/react'
import { levelHints, levelWords } from '#app/moderation-words.ts'
import type { CasePage } from './case-page.ts'

/** Says with one press which level it should have had. */
export function CaseLevel({ page: { level, asOf, isPrivate } }: { page: CasePage }) {
  return (
    <Form method="post" className="space-y-2">
      <h2 className="text-base" id="level">
        Is “{levelWords[level]}” right?
      </h2>
      <p className="text-small text-ink-soft">
        {isPrivate
          ? 'One press sets it. The words stay between two people: triage does not learn from them.'
          : 'One press sets it. The words are kept for triage to learn from, on this host only.'}
      </p>
      <input type="hidden" name="intent" value="correct" />
      <input type="hidden" name="asOf" value={asOf} />
      <div className="flex flex-wrap gap-2">
        {Object.keys(levelWords)
          .filter((other) => other !== level)
          .map((other) => (
            <button
              key={other}
              type="submit"
              name="level"
              value={other}
              className={`level level-${other} button button-quiet button-small !min-h-target`}
            >
              It is {levelWords[other]?.toLowerCase()}
              <span className="font-normal text-ink-soft"> {levelHints[other]}</span>
            </button>
          ))}
      </div>
    </Form>
  )
}
