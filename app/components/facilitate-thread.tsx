import { Form, Link } from '@remix-run/react'

/** What a facilitator can do with a thread, folded away beside the conversation. Each heavier act has a page that explains it first. */
export function FacilitateThread({
  slug,
  threadId,
  isPinned,
  isClosed,
}: {
  slug: string
  threadId: string
  isPinned: boolean
  isClosed: boolean
}) {
  const tools = `/groups/${slug}/threads/${threadId}/facilitate`
  const acts = [
    { act: isClosed ? 'reopen' : 'close', words: isClosed ? 'Reopen' : 'Close' },
    { act: 'topics', words: 'Set topics' },
    { act: 'move', words: 'Move to another group' },
    { act: 'merge', words: 'Merge with another thread' },
  ]
  return (
    <details className="card no-print">
      <summary className="min-h-target py-2 font-bold">Facilitator tools</summary>
      <div className="mt-2 flex flex-wrap gap-3">
        <Form method="post" action={`${tools}?do=${isPinned ? 'unpin' : 'pin'}`}>
          <button type="submit" className="button button-quiet button-small">
            {isPinned ? 'Unpin' : 'Pin to the top of the group'}
          </button>
        </Form>
        {acts.map(({ act, words }) => (
          <Link key={act} to={`${tools}?do=${act}`} className="button button-quiet button-small">
            {words}
          </Link>
        ))}
      </div>
    </details>
  )
}
