import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { RoomLead } from '#app/components/room-lead.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { countedInWords, feedbackPath, feedbackWords, monthInWords, themePath } from '#app/feedback-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'What people tell us – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const after = new URL(request.url).searchParams.get('after')
  return orShowProblem(() => context.services.queries.feedback.feedbackPage({ slug, after }))
}

export async function action({ request, params: { slug = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { feedback } = context.services.commands
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'sort') {
      await feedback.sortFeedback(inputOf(form))
      return redirect(feedbackPath(slug))
    }
    const { themeId } = await feedback.nameTheme({ ...inputOf(form), slug })
    return redirect(themePath(slug, themeId))
  })
}

export default function Feedback() {
  const { workspace, themes, waiting, mayWrite, mayTheme } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <WorkspaceFrame workspace={workspace} title="What people tell us">
      <RoomLead words="Complaints, concerns, praise and ideas, told so that nobody can be known. We look for what comes up again.">
        {mayWrite.allowed && (
          <Link to="new" className="button">
            Write down feedback
          </Link>
        )}
      </RoomLead>
      <ErrorSummary problem={problem} />
      {waiting.length > 0 && (
        <section aria-labelledby="waiting" className="space-y-3">
          <h2 id="waiting">Not shared yet</h2>
          <p className="text-small text-ink-soft">Only the chair and the staff see these.</p>
          <ToShare summaries={waiting} />
        </section>
      )}
      <section aria-labelledby="themes" className="space-y-3">
        <h2 id="themes">Themes</h2>
        {themes.length === 0 && (
          <p className="card edge max-w-measure">
            No theme has a name yet. A theme is what comes up again in what people tell us.
            {mayTheme.allowed && ' Name the first below.'}
          </p>
        )}
        {themes.length > 0 && (
          <ul className="grid gap-4 md:grid-cols-2">
            {themes.map(({ id, name, count, isShown }) => (
              <li key={id} className="card edge max-w-none space-y-1">
                <h3 className="text-large">
                  <Link to={`themes/${id}`}>{name}</Link>
                </h3>
                <p className="text-small text-ink-soft">{countedInWords(count)}</p>
                {isShown && <span className="tag">on the public page</span>}
              </li>
            ))}
          </ul>
        )}
        {mayTheme.allowed && (
          <Form method="post" className="card max-w-measure space-y-4">
            <TextField
              name="name"
              label="Name a theme"
              hint="What comes up again and again? For example: waiting without news."
              maxLength={80}
              problem={problem}
            />
            <button type="submit" name="intent" value="name" className="button button-quiet">
              Name this theme
            </button>
          </Form>
        )}
      </section>
      <Unsorted />
    </WorkspaceFrame>
  )
}

function Unsorted() {
  const { unsorted, next, themes, mayTheme } = useLoaderData<typeof loader>()
  if (unsorted.length === 0) return null
  return (
    <section aria-labelledby="unsorted" className="space-y-3">
      <h2 id="unsorted">In no theme yet</h2>
      <ul className="max-w-3xl space-y-3">
        {unsorted.map(({ id, kind, month, words }) => (
          <li key={id} className="card max-w-none space-y-3 !p-4">
            <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-soft">
              <span className="tag">{feedbackWords[kind]}</span>
              {monthInWords(month)}
            </p>
            <p className="whitespace-pre-line">{words}</p>
            {mayTheme.allowed && themes.length > 0 && (
              <Form method="post" className="flex flex-wrap items-end gap-3">
                <input type="hidden" name="summaryId" value={id} />
                <label className="min-w-0 flex-[1_1_12rem] text-small">
                  Put it in a theme<span className="sr-only">: {words.slice(0, 60)}</span>
                  <select name="themeId" className="field">
                    {themes.map((theme) => (
                      <option key={theme.id} value={theme.id}>
                        {theme.name}
                      </option>
                    ))}
                  </select>
                </label>
                <button type="submit" name="intent" value="sort" className="button button-quiet">
                  Put it there<span className="sr-only">: {words.slice(0, 60)}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {next !== null && (
        <Link to={`?after=${next}`} className="button button-quiet">
          Earlier feedback
        </Link>
      )}
    </section>
  )
}

type Summary = {
  readonly id: string
  readonly kind: keyof typeof feedbackWords
  readonly month: string
  readonly words: string
}

function ToShare({ summaries }: { summaries: readonly Summary[] }) {
  return (
    <ul className="max-w-3xl space-y-3">
      {summaries.map(({ id, kind, month, words }) => (
        <li key={id} className="card max-w-none space-y-2 !p-4">
          <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-soft">
            <span className="tag">{feedbackWords[kind]}</span>
            {monthInWords(month)}
          </p>
          <p className="whitespace-pre-line">{words}</p>
          <Link to={id} className="inline-flex min-h-target items-center">
            Read it and share it<span className="sr-only">: {words.slice(0, 60)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
