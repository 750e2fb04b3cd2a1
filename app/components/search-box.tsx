import { Form } from '@remix-run/react'

/** The short way to search: one box, one button. The search page has the rest. */
export function SearchBox() {
  return (
    <Form action="/search" role="search" className="space-y-1.5">
      <label htmlFor="search-q" className="block font-bold">
        Search my groups
      </label>
      <p id="search-q-hint" className="text-small text-ink-soft">
        Nobody sees what you look for.
      </p>
      <div className="flex gap-2">
        <input id="search-q" name="q" type="search" aria-describedby="search-q-hint" className="field min-w-0" />
        <button type="submit" className="button">
          Search
        </button>
      </div>
    </Form>
  )
}
