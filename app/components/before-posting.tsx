import { useEffect, useRef } from 'react'
import type { GiveAwayKind } from '#server/domain/safety/index.ts'

/** Something in the words that could tell who somebody is. */
export type GivenAway = { readonly kind: GiveAwayKind; readonly words: string }

const kindWords: Readonly<Record<GiveAwayKind, string>> = {
  'nhs-number': 'An NHS number',
  phone: 'A phone number',
  postcode: 'A postcode',
  address: 'An address',
  'date-of-birth': 'A date of birth',
  name: 'A name',
}

/** Before words go out in a carers' place: what in them could tell who somebody is, and two ways on. Stands inside the form, so that the words travel along. */
export function BeforePosting({ found }: { found: readonly GivenAway[] }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby="before-you-post" className="edge space-y-3 rounded-card bg-sunken p-4">
      <h2 id="before-you-post" ref={heading} tabIndex={-1} className="text-large">
        Before you post
      </h2>
      <p>This could tell others who somebody is. Nothing is posted yet, and your words are below.</p>
      <ul className="list-disc space-y-1 pl-6">
        {found.map(({ kind, words }) => (
          <li key={words}>
            {kindWords[kind]}: <strong className="break-words">{words}</strong>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="intent" value="take-out" className="button">
          Take these out
        </button>
        <button type="submit" name="intent" value="post-as-it-is" className="button button-quiet">
          Post as it is
        </button>
      </div>
    </section>
  )
}

/** What gave somebody away is out of the boxes: read it once more, then post. */
export function TakenOut({ send }: { send: string }) {
  return (
    <p role="status" className="edge rounded-card bg-sunken p-4">
      <strong>We took it out.</strong> Read your words once more, then press “{send}”.
    </p>
  )
}
