import { type ServiceSearch, servicesAddress } from '#app/service-addresses.ts'

type Need = { readonly id: string; readonly name: string; readonly parts: readonly { id: string; name: string }[] }

/** All that people can look for, to press instead of writing. */
export function NeedChoices({ needs, search }: { needs: readonly Need[]; search: ServiceSearch }) {
  // A hundred links on every page of results: plain ones, whose address is made once, since the page has no scripts.
  const all = servicesAddress({ ...search, q: '', need: [], condition: [], without: [] })
  const to = (id: string) => `${all}${all.includes('?') ? '&' : '?'}need=${id}`
  return (
    <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
      {needs.map(({ id, name, parts }) => (
        <li key={id}>
          <details className="border-b border-line">
            <summary className="flex min-h-target items-center font-bold">
              <span aria-hidden="true" className="mr-2 text-place">
                +
              </span>
              {name}
            </summary>
            <ul className="pb-3 pl-5">
              <li>
                <a className="inline-flex min-h-target items-center" href={to(id)}>
                  All of this
                </a>
              </li>
              {parts.map((part) => (
                <li key={part.id}>
                  <a className="inline-flex min-h-target items-center" href={to(part.id)}>
                    {part.name}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
