import { contentNoteWords, supportWords } from '#app/words.ts'
import { When } from './dates.tsx'
import { Disc } from './shell.tsx'

type Post = {
  readonly id: string
  readonly author: { readonly id: string; readonly name: string; readonly isFacilitator: boolean } | null
  readonly isMine: boolean
  readonly html: string | null
  readonly contentNotes: readonly string[]
  readonly journey: string | null
  readonly yearsAlong: number
  readonly postedAt: number
  readonly editedAt: number | null
  readonly support: readonly { readonly kind: string; readonly count: number; readonly isMine: boolean }[]
}

/** One post: who wrote it, how far along they are beside the reader, their words, and the support it was given. */
export function PostCard({ post, now }: { post: Post; now: number }) {
  const name = post.author?.name ?? 'A member of this group'
  return (
    <article id={`post-${post.id}`} className={`card space-y-4 ${post.yearsAlong > 0 ? 'edge' : ''}`}>
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="flex items-center gap-3">
          <Face name={post.author ? name : '?'} />
          <div>
            <span className="flex flex-wrap items-center gap-x-2">
              <strong>{name}</strong>
              {post.yearsAlong > 0 && (
                <span className="tag">
                  <Disc small />
                  {post.yearsAlong} {post.yearsAlong === 1 ? 'year' : 'years'} further along
                </span>
              )}
            </span>
            <span className="block text-small text-ink-soft">
              {[post.journey, post.author?.isFacilitator ? 'peer facilitator' : null].filter(Boolean).join(' · ')}
            </span>
          </div>
        </div>
        <span className="text-small text-ink-soft">
          <When at={post.postedAt} now={now} />
          {post.editedAt !== null && ' · edited'}
        </span>
      </header>
      <PostWords post={post} />
      {post.support.length > 0 && (
        <p className="flex flex-wrap gap-2 text-small">
          {supportWords.map(({ kind, words }) => {
            const given = post.support.find((one) => one.kind === kind)
            return given ? (
              <span key={kind} className="tag">
                {words} · {given.count}
              </span>
            ) : null
          })}
        </p>
      )}
    </article>
  )
}

function PostWords({ post }: { post: Post }) {
  if (post.html === null) return <p className="text-ink-soft">The person who wrote this has taken it down.</p>
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to a short list of tags when it was written (server/domain/groups/formatting.ts).
  const words = <div className="prose" dangerouslySetInnerHTML={{ __html: post.html }} />
  if (post.contentNotes.length === 0) return words
  return (
    <details>
      <summary className="min-h-target">
        <strong>Content note: {post.contentNotes.map((note) => contentNoteWords[note] ?? note).join(', ')}.</strong>{' '}
        Show it when you are ready.
      </summary>
      <div className="mt-3">{words}</div>
    </details>
  )
}

/** A round mark with the first letters of a name. */
export function Face({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-11 flex-none place-items-center rounded-full bg-wash font-bold text-place"
    >
      {name.slice(0, 2)}
    </span>
  )
}
