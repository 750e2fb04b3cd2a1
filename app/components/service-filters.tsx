import { Form } from '@remix-run/react'
import { pairsOf, type ServiceSearch } from '#app/service-addresses.ts'
import { wishOrder, wishWords } from '#app/service-search-words.ts'

type Filter = { readonly wish: keyof typeof wishWords; readonly count: number; readonly isOn: boolean }
type Language = { readonly code: string; readonly name: string; readonly count: number }

/** Boxes that narrow a list down, each with how many services it would leave. */
export function ServiceFilters({
  search,
  filters,
  languages,
  language,
  hasPlace,
}: {
  search: ServiceSearch
  filters: readonly Filter[]
  languages: readonly Language[]
  /** The one that was chosen, or named in the words. */
  language: string
  hasPlace: boolean
}) {
  // A wish that stands in the words would come back by itself: from here on the boxes alone decide.
  const recognised = filters.filter(({ isOn }) => isOn).map(({ wish }) => `wish.${wish}`)
  if (language !== search.language) recognised.push(`language.${language}`)
  const { q, place, need, condition, map } = search
  const kept = pairsOf({ q, place, need, condition, without: [...search.without, ...recognised], map })
  return (
    <Form action="/services" className="card space-y-4 text-small max-md:order-last" aria-labelledby="narrow">
      <h2 id="narrow" className="text-large">
        Narrow it down
      </h2>
      {kept.map(([name, value]) => (
        <input key={`${name}${value}`} type="hidden" name={name} value={value} />
      ))}
      <div>
        {wishOrder.map((wish) => {
          const filter = filters.find((one) => one.wish === wish)
          return (
            <label key={wish} className="flex min-h-target items-center gap-2.5">
              <input type="checkbox" name="only" value={wish} defaultChecked={filter?.isOn ?? false} className="box" />
              <span>
                {wishWords[wish].box} <span className="text-ink-soft">({filter?.count ?? 0})</span>
              </span>
            </label>
          )
        })}
      </div>
      {languages.length > 0 && (
        <label className="block space-y-1.5">
          <span className="block font-bold">Language</span>
          <select name="language" defaultValue={language} className="field">
            <option value="">Any</option>
            {languages.map(({ code, name, count }) => (
              <option key={code} value={code}>
                {name} ({count})
              </option>
            ))}
          </select>
        </label>
      )}
      {hasPlace && (
        <label className="block space-y-1.5">
          <span className="block font-bold">Order</span>
          <select name="order" defaultValue={search.order} className="field">
            <option value="">Best fit and near</option>
            <option value="nearest">Nearest first</option>
          </select>
        </label>
      )}
      <button type="submit" className="button button-quiet w-full">
        Show these
      </button>
    </Form>
  )
}
