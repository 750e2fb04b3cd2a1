import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Discarded } from '#app/components/composer-parts.tsx'
import { When } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { inputOf, orShowForm, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Your drafts – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return { drafts: await context.services.queries.groups.myDrafts({}), now: Date.now() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const form = await request.formData()
  const { commands } = context.services
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'save-draft') {
      await commands.groups.saveDraft(inputOf(form))
      return redirect('/drafts')
    }
    return data({ discarded: await commands.groups.discardDraft(inputOf(form)) })
  })
}

type Listed = ReturnType<typeof useLoaderData<typeof loader>>['drafts'][number]

/** The way back to the box in which a draft was begun. */
function wayBack({ place, room }: Listed): { to: string; words: string } | null {
  if (!room) return null
  const id = place.slice(place.indexOf(':') + 1)
  if (place.startsWith('group:'))
    return { to: `/groups/${room.slug}/new-thread`, words: `A new thread in ${room.groupName}` }
  const edit = place.startsWith('post:')
  return edit
    ? { to: `/groups/${room.slug}/posts/${id}/edit`, words: `A change in “${room.title}”` }
    : { to: `/groups/${room.slug}/threads/${id}#write`, words: `A reply in “${room.title}”` }
}

export default function Drafts() {
  const { drafts, now } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const discarded = answer && 'discarded' in answer ? answer.discarded : null
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <h1>Your drafts</h1>
      <p className="text-ink-soft">Words you have not posted yet. Only you can see them.</p>
      <ErrorSummary problem={answer && 'errors' in answer ? answer : undefined} />
      {discarded && <Discarded words={discarded} place={discarded.place} here="/drafts" />}
      {drafts.length === 0 && (
        <p className="card">
          When you begin to write and stop half-way, your words wait here for you.{' '}
          <Link to="/my-groups">Go to your groups</Link>
        </p>
      )}
      <ul className="space-y-4">
        {drafts.map((draft) => {
          const back = wayBack(draft)
          return (
            <li key={draft.place} className="card max-w-none space-y-3">
              <h2 className="text-large">
                {back ? <Link to={back.to}>{back.words}</Link> : 'In a place you have left'}
              </h2>
              <p className="text-small text-ink-soft">
                Kept <When at={draft.savedAt} now={now} ago />
              </p>
              {draft.title && <p className="font-bold">{draft.title}</p>}
              <p className="whitespace-pre-line">{draft.body}</p>
              <Form method="post" className="flex flex-wrap items-center gap-4">
                <input type="hidden" name="place" value={draft.place} />
                {back && (
                  <Link to={back.to} className="button button-quiet">
                    Go on writing
                  </Link>
                )}
                <button type="submit" name="intent" value="discard-draft" className="button-link">
                  Throw it away
                </button>
              </Form>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
