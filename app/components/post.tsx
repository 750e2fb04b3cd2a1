import { contentNoteWords } from '#app/words.ts'
import { Badge, type PostBadge } from './badge.tsx'
import { When } from './dates.tsx'
import { Helped, type HelpedWith } from './helped.tsx'
import { type Shared, SharedServices } from './shared-service.tsx'
import { Disc } from './shell.tsx'
import { type Support, SupportButtons, SupportGiven } from './support.tsx'
import { Gone, type Held, HeldNote } from './withheld.tsx'

type Fold = { readonly notes: readonly string[]; readonly ownWord: boolean; readonly muted: boolean }
type Post = {
  readonly id: string
  readonly author: {
    readonly id: string
    readonly name: string
    readonly isFacilitator: boolean
    readonly badge: PostBadge | null
  } | null
  readonly isMine: boolean
  readonly html: string | null
  readonly services: readonly Shared[]
  readonly withheld: string | null
  readonly held: Held | null
  readonly contentNotes: readonly string[]
  readonly fold: Fold | null
  readonly quotes: { readonly id: string; readonly name: string | null; readonly isTakenDown: boolean } | null
  readonly journey: string | null
  readonly yearsAlong: number
  readonly postedAt: number
  readonly editedAt: number | null
  readonly support: Support
  readonly isSaved: boolean
  /** How often it was said to have helped; null where nothing is asked. */
  readonly helped: HelpedWith | null
}

/** What the reader may do on this page; the same for each of its posts. */
export type PostPlace = {
  readonly slug: string
  /** The question mark of this page's address and what stands after it, ready for one more. */
  readonly search: string
  readonly now: number
  readonly mayReply: boolean
  readonly maySeeHistory: boolean
  readonly mayReveal: boolean
  /** May pick posts for the five-minute read. */
  readonly mayPick: boolean
}

/** One post: who wrote it, how far along they are beside the reader, their words, and the support it was given. No hooks in here: a page has twenty. */
export function PostCard({ post, place }: { post: Post; place: PostPlace }) {
  const { id, author, html, fold } = post
  const name = author?.name ?? 'A member of this group'
  if (html === null) return <Gone post={post} slug={place.slug} />
  const words = (
    <>
      {post.quotes && <QuotedFrom quotes={post.quotes} slug={place.slug} />}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to a short list of tags when it was written (server/domain/kernel/formatting.ts). */}
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      <SharedServices services={post.services} now={place.now} />
    </>
  )
  return (
    <article id={`post-${id}`} tabIndex={-1} className={post.yearsAlong > 0 ? 'post post-ahead' : 'post'}>
      <header className="post-head">
        <span aria-hidden="true" className="face">
          {author ? name.slice(0, 2) : '?'}
        </span>
        <p className="post-who">
          {author ? (
            <a className="post-name" href={`/members/${author.id}`}>
              {name}
            </a>
          ) : (
            <strong>{name}</strong>
          )}{' '}
          {author?.badge && <Badge badge={author.badge} />}
          {author?.isFacilitator && <Badge badge="facilitator" />}
          {post.yearsAlong > 0 && <Ahead years={post.yearsAlong} />}
          <span className="post-path">{post.isMine && author === null ? 'You, without your name' : post.journey}</span>
        </p>
        <span className="post-when">
          <When at={post.postedAt} now={place.now} />
          {post.editedAt !== null && ' · edited'}
        </span>
      </header>
      {post.held && <HeldNote held={post.held} isMine={post.isMine} />}
      {fold ? (
        <details className="fold">
          <summary>
            <FoldReason fold={fold} name={name} />
          </summary>
          {words}
        </details>
      ) : (
        <>
          {post.contentNotes.length > 0 && <p className="post-note">Content note: {notesInWords(post.contentNotes)}</p>}
          {words}
        </>
      )}
      {post.helped && (
        <div className="post-helped">
          <Helped postId={id} helped={post.helped} mayMark={!post.isMine && place.mayReply && !post.held} />
          {post.helped.byAsker && <strong>This helped whoever asked</strong>}
        </div>
      )}
      <footer className="post-foot">
        {post.isMine || !place.mayReply || post.held ? (
          <SupportGiven support={post.support} />
        ) : (
          <SupportButtons postId={id} support={post.support} />
        )}
        <More post={post} place={place} />
      </footer>
    </article>
  )
}

const notesInWords = (notes: readonly string[]) => notes.map((note) => contentNoteWords[note] ?? note).join(', ')

/** "3 years further along", with the waymark. */
export function Ahead({ years }: { years: number }) {
  return (
    <span className="tag">
      <Disc small />
      {years === 1 ? '1 year' : `${years} years`} further along
    </span>
  )
}

function FoldReason({ fold, name }: { fold: Fold; name: string }) {
  if (fold.muted) return <>You muted {name}. Show these words</>
  const reasons = [
    ...(fold.notes.length > 0 ? [`Content note: ${notesInWords(fold.notes)}.`] : []),
    ...(fold.ownWord ? ['Folded because it mentions a word you chose.'] : []),
  ]
  return (
    <>
      <strong>{reasons.join(' ')}</strong> Show it when you are ready.
    </>
  )
}

function QuotedFrom({ quotes, slug }: { quotes: NonNullable<Post['quotes']>; slug: string }) {
  return (
    <p className="post-note">
      {quotes.isTakenDown ? (
        'Answers words that were taken down'
      ) : (
        <a href={`/groups/${slug}/posts/${quotes.id}`}>Answers {quotes.name ?? 'a member of this group'}</a>
      )}
    </p>
  )
}

function More({ post, place }: { post: Post; place: PostPlace }) {
  const here = `/groups/${place.slug}/posts/${post.id}`
  return (
    <details className="more" name="more">
      <summary>
        More<span className="sr-only"> about what {post.author?.name ?? 'a member of this group'} wrote</span>
      </summary>
      <ul>
        {place.mayReply && !post.held && (
          <li>
            <a href={`${place.search}quote=${post.id}#write`}>Quote this in a reply</a>
          </li>
        )}
        {post.isMine && place.mayReply && (
          <li>
            <a href={`${here}/edit`}>Change my words</a>
          </li>
        )}
        {post.isMine && (
          <li>
            <a href={`${here}/take-down`}>Take my words down</a>
          </li>
        )}
        {post.editedAt !== null && (post.isMine || place.maySeeHistory) && (
          <li>
            <a href={`${here}/history`}>What it said before</a>
          </li>
        )}
        {!post.held && (
          <li>
            <form method="post" action="/keep/save">
              <input type="hidden" name="postId" value={post.id} />
              <input type="hidden" name="next" value={here} />
              <button type="submit" name="wish" value={post.isSaved ? 'remove' : 'save'}>
                {post.isSaved ? 'Remove from saved posts' : 'Save this post'}
              </button>
            </form>
          </li>
        )}
        {place.mayPick && !post.held && (
          <li>
            <form method="post" action={`/groups/${place.slug}/this-week`}>
              <input type="hidden" name="postId" value={post.id} />
              <button type="submit" name="intent" value="pick">
                Pick for the five-minute read
              </button>
            </form>
          </li>
        )}
        {post.author && !post.isMine && (
          <li>
            <a href={`/keep/mute?person=${post.author.id}&next=${here}`}>Mute {post.author.name}</a>
          </li>
        )}
        {post.author === null && !post.isMine && place.mayReveal && (
          <li>
            <a href={`/moderation/reveal/${post.id}`}>Find out who wrote this</a>
          </li>
        )}
        {post.author && !post.isMine && (
          <li>
            <a href={`/keep/block?person=${post.author.id}&next=${here}`}>Block {post.author.name}</a>
          </li>
        )}
        {!post.isMine && (
          <li>
            <a href={`/report/post/${post.id}`}>Report this</a>
          </li>
        )}
        <li>
          <a href={here}>Link to this post</a>
        </li>
      </ul>
    </details>
  )
}
