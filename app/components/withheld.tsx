import { lengthInWords } from '#app/words.ts'

export type Held = { readonly withinMinutes: number | null; readonly caseId: string | null }

/** Words that wait to be checked: says so to their author, and leads those who check to where they wait. */
export function HeldNote({ held, isMine }: { held: Held; isMine: boolean }) {
  if (isMine)
    return (
      <p className="post-held">
        <strong>Somebody will look at this first{usually(held)}.</strong> You can see it; others cannot yet.
      </p>
    )
  return (
    <p className="post-held">
      <strong>Waits to be checked.</strong> Members do not see it yet.{' '}
      {held.caseId && (
        <a className="inline-flex min-h-target items-center" href={`/moderation/cases/${held.caseId}`}>
          Look into it
        </a>
      )}
    </p>
  )
}

const usually = ({ withinMinutes }: Held) =>
  withinMinutes === null ? '' : `, usually within ${lengthInWords(withinMinutes)}`

type Post = { readonly id: string; readonly isMine: boolean; readonly withheld: string | null }

/** Where a post was, and who took it from view. */
export function Gone({ post, slug }: { post: Post; slug: string }) {
  return (
    <article id={`post-${post.id}`} tabIndex={-1} className="post text-ink-soft">
      {post.withheld === 'taken-down' ? <TakenDown post={post} slug={slug} /> : <TakenFromView isMine={post.isMine} />}
    </article>
  )
}

/** Its author took it down, and can put it back. */
function TakenDown({ post, slug }: { post: Post; slug: string }) {
  if (!post.isMine) return <p>Taken down by the person who wrote it.</p>
  return (
    <p>
      You took down what you wrote here. Only you can see this.{' '}
      <a className="inline-flex min-h-target items-center" href={`/groups/${slug}/posts/${post.id}/take-down`}>
        Read it, or put it back
      </a>
    </p>
  )
}

/** A moderator took it from view. Its author is told where to read why, and how to appeal. */
function TakenFromView({ isMine }: { isMine: boolean }) {
  if (!isMine) return <p>Taken from view by the people who look after this place.</p>
  return (
    <p>
      What you wrote here was taken from view by the people who look after this place.{' '}
      <a className="inline-flex min-h-target items-center" href="/how-i-was-treated">
        Read why, and what you can do
      </a>
    </p>
  )
}
