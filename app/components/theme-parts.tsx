import { Form, Link, type useLoaderData } from '@remix-run/react'
import { feedbackPath, feedbackWords, monthInWords } from '#app/feedback-words.ts'
import type { FormProblem } from '#app/respond.ts'
import type { loader } from '#app/routes/working-together.$slug.feedback.themes.$themeId._index.tsx'
import { Choices, Tick } from './form.tsx'

type ThemePage = ReturnType<typeof useLoaderData<typeof loader>>

/** What people told the service, in the words of its staff. */
export function ThemeFeedback({ page }: { page: ThemePage }) {
  const { summaries, mayWork, mayWrite, workspace } = page
  return (
    <section aria-labelledby="told" className="card max-w-none space-y-3">
      <h2 id="told" className="text-large">
        What people told us
      </h2>
      {summaries.length === 0 && <p>Nothing stands in this theme yet.</p>}
      <ul className="max-w-none divide-y divide-line">
        {summaries.map(({ id, kind, month, words }) => (
          <li key={id} className="max-w-none space-y-1 py-3 first:pt-0">
            <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-soft">
              <span className="tag">{feedbackWords[kind]}</span>
              {monthInWords(month)}
            </p>
            <p className="whitespace-pre-line">{words}</p>
            <div className="flex flex-wrap gap-x-5">
              {mayWork.allowed && (
                <Form method="post">
                  <input type="hidden" name="summaryId" value={id} />
                  <button type="submit" name="intent" value="sort-out" className="button-link text-small">
                    Not this theme<span className="sr-only">: {words.slice(0, 60)}</span>
                  </button>
                </Form>
              )}
              {mayWrite.allowed && (
                <Link
                  to={`${feedbackPath(workspace.slug)}/${id}`}
                  className="inline-flex min-h-target items-center text-small"
                >
                  Take it away<span className="sr-only">: {words.slice(0, 60)}</span>
                </Link>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Putting a theme on the public page, or taking it from there. */
export function ShowTheme({ page, problem }: { page: ThemePage; problem: FormProblem | undefined }) {
  const { theme, workspace } = page
  return (
    <Form method="post" className="card max-w-3xl space-y-4">
      <h2 className="text-large">The public page</h2>
      {theme.isShown ? (
        <>
          <p>
            Everybody can read the name of this theme and what came of it.
            {theme.waits && ' A moderator reads it first, so it is not there yet.'}
            {!workspace.isPublic && ' They can once the public page of the group is open.'}
          </p>
          <button type="submit" name="intent" value="take-back" className="button button-quiet">
            Take it from the public page
          </button>
        </>
      ) : (
        <>
          <p>
            The name, and what came of it, go on the public page. What people told us, and what we say about it, stay in
            the group.
          </p>
          <input type="hidden" name="readAt" value={theme.writtenAt} />
          <Choices name="confirmed" legend="Before everybody reads it" problem={problem}>
            <Tick name="confirmed" label="I have read it, and nobody can be known from it" />
          </Choices>
          <button type="submit" name="intent" value="show" className="button">
            Put it on the public page
          </button>
        </>
      )}
    </Form>
  )
}
