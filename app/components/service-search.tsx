import { Form, Link } from '@remix-run/react'
import { pairsOf, type ServiceSearch, servicesAddress, withoutChip } from '#app/service-addresses.ts'
import { wishWords } from '#app/service-search-words.ts'

type Chip = {
  readonly kind: 'need' | 'condition' | 'wish' | 'language'
  readonly id: string
  readonly name: string
  readonly key: string
}

/** The way in: a box for a person's own words, one for where they are. Whoever has looked once needs no hint: what was found moves up. */
export function ServiceSearchBox({
  search,
  offered,
  isFirst,
}: {
  search: ServiceSearch
  offered: readonly string[]
  isFirst: boolean
}) {
  return (
    <search>
      <Form action="/services" className="space-y-4">
        {pairsOf({ only: search.only, order: search.order, language: search.language }).map(([name, value]) => (
          <input key={`${name}${value}`} type="hidden" name={name} value={value} />
        ))}
        <div className="flex flex-wrap items-end gap-x-3 gap-y-4">
          <div className="min-w-0 flex-[2_1_18rem] space-y-1.5">
            <label htmlFor="q" className="block font-bold">
              In your own words
            </label>
            <input
              id="q"
              name="q"
              type="search"
              maxLength={200}
              defaultValue={search.q}
              list="offered"
              autoComplete="off"
              aria-describedby={isFirst ? 'q-hint' : undefined}
              className="field"
            />
          </div>
          <div className="min-w-0 flex-[1_1_12rem] space-y-1.5">
            <label htmlFor="place" className="block font-bold">
              Postcode or town
            </label>
            <input
              id="place"
              name="place"
              maxLength={80}
              defaultValue={search.place}
              autoComplete="postal-code"
              className="field"
            />
          </div>
          <button type="submit" className="button min-h-[3rem] flex-none">
            Search
          </button>
        </div>
        <Offered words={offered} />
        {isFirst && (
          <p id="q-hint" className="text-small text-ink-soft">
            Such as “someone to sit with mum” or “money worries since my stroke”. For help by phone or online only,
            write “online” as the place. We do not keep what you look for.
          </p>
        )}
      </Form>
    </search>
  )
}

/** What the box offers as somebody writes, without a script: the browser goes through these by itself. */
export const Offered = ({ words }: { words: readonly string[] }) => (
  <datalist id="offered">
    {words.map((name) => (
      <option key={name} value={name} />
    ))}
  </datalist>
)

/** What people can look for, the broad needs and their parts, as words to offer. */
export const wordsOfNeeds = (
  needs: readonly { readonly name: string; readonly parts: readonly { readonly name: string }[] }[],
): readonly string[] => needs.flatMap(({ name, parts }) => [name, ...parts.map((part) => part.name)])

/** What we took from the words, each with a way to take it away. */
export function Chips({ chips, search }: { chips: readonly Chip[]; search: ServiceSearch }) {
  if (chips.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <span className="text-small text-ink-soft" id="matched">
        Matched:
      </span>
      <ul className="flex flex-wrap gap-2" aria-labelledby="matched">
        {chips.map((chip) => (
          <li key={chip.key}>
            <Link
              to={servicesAddress(withoutChip(search, chip))}
              className="inline-flex min-h-target items-center gap-2 rounded-full border border-place bg-surface px-3 text-small font-bold text-place no-underline hover:underline"
            >
              {nameOf(chip)}
              <span aria-hidden="true">×</span>
              <span className="sr-only">: take this away</span>
            </Link>
          </li>
        ))}
      </ul>
      <a href="#needs" className="inline-flex min-h-target items-center text-small">
        Change
      </a>
    </div>
  )
}

const nameOf = ({ kind, id, name }: Chip) =>
  kind === 'wish' ? (wishWords[id as keyof typeof wishWords]?.box ?? name) : name
