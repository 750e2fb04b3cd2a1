import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { NoticeLine } from '#app/components/notice.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Notices – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const before = new URL(request.url).searchParams.get('before')
  const page = await orShowProblem(() => context.services.queries.notices.noticePage({ before }))
  return { ...page, isFirst: before === null, now: Date.now() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.notices.readNotices({ upTo: form.get('upTo') || undefined })
    return redirect('/notices')
  })
}

export default function Notices() {
  const { notices, hasNew, next, isFirst, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="max-w-3xl space-y-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1>Notices</h1>
        {hasNew && isFirst && (
          <Form method="post" action="/notices">
            <input type="hidden" name="upTo" value={notices[0]?.id ?? ''} />
            <button type="submit" className="button button-quiet button-small">
              Mark all as read
            </button>
          </Form>
        )}
      </div>
      <ErrorSummary problem={problem} />
      {notices.length > 0 ? (
        <ul className="space-y-3">
          {notices.map((notice) => (
            <NoticeLine key={notice.id} notice={notice} now={now} />
          ))}
        </ul>
      ) : (
        <div className="card max-w-measure space-y-4">
          <p>
            {isFirst
              ? 'Here you are told when somebody answers you, mentions you or sends you support. It is quiet so far.'
              : 'There is nothing older.'}
          </p>
          <p className="flex flex-wrap gap-3">
            <Link className="button" to="/my-groups">
              Go to my groups
            </Link>
          </p>
        </div>
      )}
      {next && (
        <p>
          <Link className="button button-quiet" to={`?before=${next}`}>
            Older notices
          </Link>
        </p>
      )}
      <p>
        <Link to="/settings/notices" className="inline-flex min-h-target items-center">
          Choose what we tell you about, and when
        </Link>
      </p>
    </div>
  )
}
