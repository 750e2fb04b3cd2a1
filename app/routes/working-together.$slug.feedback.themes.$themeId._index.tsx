import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { Sayings } from '#app/components/sayings.tsx'
import { SpeakingFor } from '#app/components/speaking-for.tsx'
import { ShowTheme, ThemeFeedback } from '#app/components/theme-parts.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { countedInWords, themePath } from '#app/feedback-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'A theme – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { themeId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    ...(await context.services.queries.feedback.themePage({ themeId })),
    now: Date.now(),
  }))
}

export async function action({ request, params: { slug = '', themeId = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { feedback, sayings } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), themeId }
    const intent = form.get('intent')
    const here = themePath(slug, themeId)
    if (intent === 'comment') return afterSaying(await feedback.commentOnTheme(wish), here)
    if (intent === 'withdraw') await sayings.withdrawSaying(wish)
    if (intent === 'sort-out') await feedback.sortFeedback({ ...inputOf(form), themeId: '' })
    if (intent === 'show') await feedback.showTheme(wish)
    if (intent === 'take-back') await feedback.takeBackTheme(wish)
    return redirect(here)
  })
}

const parts = [
  { name: 'learned', title: 'What we learned' },
  { name: 'changed', title: 'What changed' },
  { name: 'couldNot', title: 'What we could not do, and why' },
] as const

export default function Theme() {
  const page = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { workspace, theme, count, comments, supported, mayComment, mayWork, mayShow, now } = page
  return (
    <WorkspaceFrame workspace={workspace} room={{ to: 'feedback', words: 'What people tell us' }} title={theme.name}>
      <ErrorSummary problem={problem} />
      <p className="flex flex-wrap items-center gap-x-3 gap-y-2 text-ink-soft">
        {countedInWords(count)}
        {theme.isShown && <span className="tag">on the public page</span>}
      </p>
      <section aria-labelledby="came" className="card edge max-w-none space-y-4">
        <h2 id="came" className="text-large">
          What came of it
        </h2>
        <dl className="grid gap-5 md:grid-cols-3">
          {parts.map(({ name, title }) => (
            <div key={name} className="space-y-1">
              <dt className="font-bold">{title}</dt>
              <dd className="whitespace-pre-line">
                {theme[name] || <span className="text-ink-soft">Nothing written yet.</span>}
              </dd>
            </div>
          ))}
        </dl>
        {mayWork.allowed && (
          <Link to="edit" className="button button-quiet">
            Write what came of it
          </Link>
        )}
      </section>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <ThemeFeedback page={page} />
        <section aria-labelledby="say" className="card max-w-none space-y-4">
          <h2 id="say" className="text-large">
            What we say about it
          </h2>
          {comments.length > 0 && <Sayings sayings={comments} now={now} />}
          {mayComment.allowed && (
            <Form method="post" className="space-y-4">
              <TextArea
                name="words"
                label="What do you think?"
                hint="Everybody in this group reads it."
                rows={3}
                maxLength={2000}
                problem={problem}
              />
              <SpeakingFor supported={supported} isTold problem={problem} />
              <button type="submit" name="intent" value="comment" className="button">
                Say this
              </button>
            </Form>
          )}
        </section>
      </div>
      {mayShow.allowed && <ShowTheme page={page} problem={problem} />}
    </WorkspaceFrame>
  )
}
