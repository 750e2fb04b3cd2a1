import { Link } from '@remix-run/react'
import { type ServiceSearch, servicesAddress } from '#app/service-addresses.ts'

type Need = { readonly id: string; readonly name: string; readonly parts: readonly { id: string; name: string }[] }

/** All that people can look for, to press instead of writing. */
export function NeedChoices({ needs, search }: { needs: readonly Need[]; search: ServiceSearch }) {
  const to = (id: string) => servicesAddress({ ...search, q: '', need: [id], condition: [], without: [] })
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
                <Link className="inline-flex min-h-target items-center" to={to(id)}>
                  All of this
                </Link>
              </li>
              {parts.map((part) => (
                <li key={part.id}>
                  <Link className="inline-flex min-h-target items-center" to={to(part.id)}>
                    {part.name}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  )
}
