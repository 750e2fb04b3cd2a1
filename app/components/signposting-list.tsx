import { Link } from '@remix-run/react'
import { Offered } from '#app/components/service-search.tsx'
import type { FormProblem } from '#app/respond.ts'
import type { Listed } from '#app/signposting-form.ts'

/** Where a professional looks for what could go on the list. */
export function FindForList({
  q,
  found,
  taken,
  offered: words,
}: {
  q: string
  found: readonly { readonly value: string; readonly name: string; readonly more: string }[] | null
  taken: readonly string[]
  /** What people can look for, offered as somebody writes. */
  offered: readonly string[]
}) {
  const offered = found?.filter(({ value }) => !taken.some((id) => value.endsWith(id))) ?? []
  return (
    <section aria-labelledby="find" className="card space-y-3">
      <h2 id="find" className="text-large">
        Find services and groups
      </h2>
      <div className="flex flex-wrap items-end gap-3">
        <label className="min-w-0 flex-1 basis-60 space-y-1">
          <span className="block font-bold">What would help them?</span>
          <input
            name="q"
            type="search"
            className="field"
            defaultValue={q}
            maxLength={200}
            list="offered"
            autoComplete="off"
          />
        </label>
        <Offered words={words} />
        <button type="submit" name="wish" value="find" className="button button-quiet">
          Find
        </button>
      </div>
      {found && offered.length === 0 && <p role="status">We found nothing more for these words. Try others.</p>}
      {offered.length > 0 && (
        <ul className="divide-y divide-line">
          {offered.map(({ value, name, more }) => (
            <li key={value} className="flex flex-wrap items-center justify-between gap-3 py-2">
              <span className="min-w-0 flex-1 basis-48">
                <strong>{name}</strong>
                {more !== '' && <span className="block text-small text-ink-soft">{more}</span>}
              </span>
              <button
                type="submit"
                name="wish"
                value={`add ${value}`}
                className="button button-quiet button-small"
                aria-label={`Add ${name}`}
              >
                Add
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What is on the list so far, each with a word about why. */
export function OnTheList({
  things,
  problem,
}: {
  things: readonly (Listed & { readonly name: string })[]
  problem: FormProblem | undefined
}) {
  if (things.length === 0) return <p className="card edge">Nothing is on the list yet. Look for something above.</p>
  return (
    <ol aria-label="On the list" className="space-y-4">
      {things.map(({ kind, id, name, note }, at) => (
        <li key={id} className="card max-w-none space-y-3">
          <input type="hidden" name="item" value={`${kind}:${id}`} />
          <div className="flex flex-wrap items-start justify-between gap-3">
            <h2 className="min-w-0 flex-1 basis-48 text-large">{name}</h2>
            <span className="flex gap-2">
              {at > 0 && <Press wish={`up ${at}`} words="Up" name={name} />}
              <Press wish={`remove ${at}`} words="Take off" name={name} />
            </span>
          </div>
          <label className="block space-y-1">
            <span className="block">
              Why this one? <span className="text-small text-ink-soft">You can leave it empty.</span>
            </span>
            <textarea
              id={`note-${at}`}
              name={`note-${at}`}
              className="field"
              rows={2}
              maxLength={300}
              defaultValue={note}
              aria-label={`Why ${name}?`}
              aria-invalid={problem?.errors[`note-${at}`] ? true : undefined}
            />
          </label>
        </li>
      ))}
    </ol>
  )
}

const Press = ({ wish, words, name }: { wish: string; words: string; name: string }) => (
  <button
    type="submit"
    name="wish"
    value={wish}
    className="button button-quiet button-small"
    aria-label={`${words}: ${name}`}
  >
    {words}
  </button>
)

/** The link of a new list, shown this once. */
export function NewList({ link }: { link: string }) {
  return (
    <div className="place-sign mx-auto max-w-measure space-y-6">
      <h1>The list is made</h1>
      <section aria-labelledby="link" className="card edge space-y-4 bg-wash">
        <h2 id="link" className="text-large">
          Here is the link
        </h2>
        <p>Copy it now, or print the list. We show the link only this once, and keep no copy of it.</p>
        <label className="block font-bold" htmlFor="new-link">
          The link
        </label>
        <input id="new-link" className="field" readOnly value={link} />
        <p className="flex flex-wrap gap-3">
          <a className="button" href={link}>
            Open it to print
          </a>
          <Link className="button button-quiet" to="/for-somebody">
            My lists
          </Link>
        </p>
      </section>
    </div>
  )
}
