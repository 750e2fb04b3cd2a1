/** The box by which editors come to any entry, shown or not. */
export function FindEntry({ q = '' }: { q?: string }) {
  return (
    <search>
      <form action="/coordinate/directory/find" className="card flex max-w-none flex-wrap items-end gap-3">
        <div className="min-w-0 flex-[1_1_16rem] space-y-1.5">
          <label htmlFor="entry" className="block font-bold">
            Find an entry
          </label>
          <p id="entry-hint" className="text-small text-ink-soft">
            How its name begins, words it says, or the address of its page. Drafts are found too.
          </p>
          <input
            id="entry"
            name="q"
            type="search"
            maxLength={300}
            defaultValue={q}
            autoComplete="off"
            aria-describedby="entry-hint"
            className="field"
          />
        </div>
        <button type="submit" className="button button-quiet min-h-[3rem]">
          Find it
        </button>
      </form>
    </search>
  )
}
