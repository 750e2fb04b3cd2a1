import { Form, Link } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { lookingReasonWords } from '#app/treatment-words.ts'
import { contentNotesInWords } from '#app/words.ts'
import type { CasePage } from './case-page.ts'
import { When } from './dates.tsx'
import { TextArea } from './form.tsx'
import { SelectField } from './select-field.tsx'

/** The words, once somebody has opened them on purpose. Until then they have not left the server. */
export function CaseWords({
  page,
  isOpen,
  problem,
}: {
  page: CasePage
  isOpen: boolean
  problem: FormProblem | undefined
}) {
  const { words, subject, now, may } = page
  if (!subject) return <p>What this was about is gone. The record of the case stays.</p>
  if (!words)
    return (
      <div className="space-y-3">
        <div className="card bg-sunken" aria-hidden="true">
          <p className="blurred">
            Here stand the words that somebody wrote. You see them when you are ready, and not before, once you choose
            to.
          </p>
        </div>
        {page.isPrivate && <WhyReadThis problem={problem} />}
        <div className="flex flex-wrap gap-3">
          {!page.isPrivate && (
            <Form method="post">
              <button type="submit" name="intent" value="open" className="button">
                Show the words
              </button>
            </Form>
          )}
          {may.handOver && (
            <Link className="button button-quiet" to={`/moderation/cases/${page.id}/act?do=hand-over`}>
              Ask someone else to take this
            </Link>
          )}
        </div>
        {subject.contentNotes.length > 0 && (
          <p className="text-small text-ink-soft">{contentNotesInWords(subject.contentNotes)}</p>
        )}
      </div>
    )
  return (
    <div className="space-y-3">
      <details open={isOpen || undefined} className="card bg-sunken">
        <summary className="min-h-target py-2 font-bold">The words</summary>
        {words.title && <p className="mb-2 font-bold">{words.title}</p>}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to a short list of tags when it was written (server/domain/kernel/formatting.ts). */}
        <div className="prose" dangerouslySetInnerHTML={{ __html: words.html }} />
      </details>
      {words.around.length > 1 && (
        <details className="card">
          <summary className="min-h-target py-2 font-bold">What was said around it</summary>
          <ol className="space-y-4">
            {words.around.map(({ id, author, html, writtenAt, isSubject }) => (
              <li key={id} className={isSubject ? 'level level-red pl-4' : 'pl-4'}>
                <p className="text-small text-ink-soft">
                  {isSubject ? <strong>This one. </strong> : ''}
                  {author ?? 'A member of this group'}, <When at={writtenAt} now={now} />
                </p>
                {/* biome-ignore lint/security/noDangerouslySetInnerHtml: as above. */}
                <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {words.hasRest && (
        <p>
          <Link to={`/moderation/around/${page.id}`} className="button button-quiet">
            Read what was said around it
          </Link>
        </p>
      )}
      {words.path && (
        <p className="text-small">
          <Link to={words.path} className="inline-flex min-h-target items-center">
            See it where it stands
          </Link>
        </p>
      )}
    </div>
  )
}

/** Words between two people: whoever reads them says why, and that is kept. */
function WhyReadThis({ problem }: { problem: FormProblem | undefined }) {
  return (
    <Form method="post" className="card edge max-w-none space-y-4">
      <p>
        This is between two people, so nobody reads it for nothing. What you say here is kept for good. Coordinators
        read it, and whoever wrote this finds it in the copy of their own data.
      </p>
      <SelectField
        name="category"
        label="Why do you need to read it?"
        options={[
          { value: '', words: 'Choose' },
          ...Object.entries(lookingReasonWords).map(([value, words]) => ({ value, words })),
        ]}
        problem={problem}
      />
      <TextArea name="reason" label="Say more" hint="A sentence or two." rows={2} maxLength={1000} problem={problem} />
      <button type="submit" name="intent" value="open" className="button">
        Show the words
      </button>
    </Form>
  )
}
