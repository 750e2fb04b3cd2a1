import { Form, Link } from '@remix-run/react'
import { contentNotesInWords } from '#app/words.ts'
import { When } from './dates.tsx'
import { Tick } from './form.tsx'

type Piece = { readonly text: string; readonly isMatch: boolean }

type Found = {
  readonly id: string
  readonly slug: string
  readonly groupName: string
  readonly title: readonly Piece[]
  readonly opensThread: boolean
  readonly by: string | null
  readonly postedAt: number
  readonly contentNotes: readonly string[]
  readonly excerpt: readonly Piece[] | null
}

type SearchPage = {
  readonly q: string
  readonly order: 'newest' | 'best'
  readonly group: string | null
  readonly groups: readonly { readonly slug: string; readonly name: string }[]
  readonly isTooCommon: boolean
  readonly isLoose: boolean
  readonly corrections: readonly { readonly word: string; readonly to: readonly string[] }[]
  readonly found: readonly Found[]
}

/** What to look for; where and in which order stand behind a fold until they are wanted. */
export function SearchForm({ search: { q, order, group, groups } }: { search: SearchPage }) {
  return (
    <Form role="search" className="card space-y-3">
      <div className="space-y-1.5">
        <label htmlFor="q" className="block font-bold">
          What are you looking for?
        </label>
        <p id="q-hint" className="text-small text-ink-soft">
          We look in titles and posts of your own groups. Nobody sees what you look for.
        </p>
        <div className="flex flex-wrap gap-2">
          <input
            id="q"
            name="q"
            type="search"
            key={q}
            defaultValue={q}
            aria-describedby="q-hint"
            className="field min-w-0 flex-1 basis-48"
          />
          <button type="submit" className="button">
            Search
          </button>
        </div>
      </div>
      <details open={group !== null || order === 'best'}>
        <summary className="min-h-target content-center">Choose a group, or what comes first</summary>
        <div className="flex flex-wrap gap-x-8 gap-y-3 pt-2">
          {groups.length > 1 && (
            <div className="min-w-0 space-y-1.5">
              <label htmlFor="group" className="block font-bold">
                Where
              </label>
              <select id="group" name="group" key={group} defaultValue={group ?? ''} className="field">
                <option value="">All my groups</option>
                {groups.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          )}
          <fieldset key={order}>
            <legend className="font-bold">Show first</legend>
            <div className="flex flex-wrap gap-x-6">
              <Tick type="radio" name="order" value="newest" label="The newest" defaultChecked={order === 'newest'} />
              <Tick type="radio" name="order" value="best" label="The best match" defaultChecked={order === 'best'} />
            </div>
          </fieldset>
          <button type="submit" className="button button-quiet self-end">
            Search again
          </button>
        </div>
      </details>
    </Form>
  )
}

/** What we did with the words: corrected some, or found nothing, and what to try then. */
export function SearchWords({ search, isFirstPage }: { search: SearchPage; isFirstPage: boolean }) {
  const { q, group, isTooCommon, isLoose, corrections, found } = search
  if (q === '') {
    return (
      <p>Look for a thread you remember, or for something others may have been through: a word or two is enough.</p>
    )
  }
  if (isTooCommon) {
    return <p role="status">Those words are in nearly every post. Add one that says more about what you mean.</p>
  }
  if (found.length > 0) {
    return (
      <div role="status" className="space-y-1">
        {corrections.map(({ word, to }) => (
          <p key={word}>{correctionInWords(word, to)}</p>
        ))}
        {isLoose && <p>No post has all of these words. These have some of them.</p>}
        <h2 className="sr-only">What we found</h2>
      </div>
    )
  }
  if (!isFirstPage) return <p role="status">There is nothing older than this.</p>
  return (
    <section aria-labelledby="nothing" role="status" className="card space-y-3">
      <h2 id="nothing" className="text-large">
        We found nothing like that in {group ? 'this group' : 'your groups'}
      </h2>
      <ul className="list-disc space-y-1 pl-6">
        <li>Try fewer words, or another word for the same thing.</li>
        {group && <li>Choose “All my groups” above.</li>}
        <li>
          Nobody may have asked yet. <Link to="/my-groups">Go to one of your groups</Link> and start a thread.
        </li>
      </ul>
    </section>
  )
}

function correctionInWords(word: string, to: readonly string[]): string {
  if (to.length === 0) return `Nothing for “${word}”, so we left it out.`
  const quoted = to.map((spelling) => `“${spelling}”`)
  const list = quoted.length === 1 ? quoted[0] : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
  return `Nothing for “${word}”, so we looked for ${list}.`
}

/** Posts that were found, each with its thread, who wrote it, and the part that matches. */
export function FoundPosts({ found, now }: { found: readonly Found[]; now: number }) {
  if (found.length === 0) return null
  return (
    <ol className="space-y-4">
      {found.map((post) => (
        <li key={post.id} className="card max-w-none space-y-1 !p-5">
          <h3>
            <Link to={`/groups/${post.slug}/posts/${post.id}`}>
              <Pieces pieces={post.title} />
            </Link>
          </h3>
          <p className="text-small text-ink-soft">
            {post.opensThread ? 'Started by' : 'Reply by'} {post.by ?? 'a member of this group'} · {post.groupName} ·{' '}
            <When at={post.postedAt} now={now} />
          </p>
          {post.excerpt === null ? (
            <p className="text-ink-soft">{contentNotesInWords(post.contentNotes)}</p>
          ) : (
            <p>
              <Pieces pieces={post.excerpt} />
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, isMatch }, index) =>
        isMatch ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places.
          <mark key={index} className="rounded-sm bg-wash font-bold text-place">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  )
}
