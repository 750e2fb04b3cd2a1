import { Link } from '@remix-run/react'
import { whenInWords } from './dates.tsx'
import { MarkedWords, type WordsMark } from './words-mark.tsx'

type Told = {
  readonly id: string
  readonly said: string
  readonly answer: string
  readonly about: string
  readonly answered: 'did' | 'in-part' | 'could-not'
  readonly at: number
  readonly group: string
  readonly slug: string
  readonly mark: WordsMark
}

export const answeredWords = {
  did: 'We did',
  'in-part': 'We did in part',
  'could-not': 'We could not, because',
} as const

/** What was said and what came of it, one card each. Reads as well on paper. */
export function YouSaidList({
  told,
  now,
  withGroup,
}: {
  told: readonly Told[]
  now: number
  /** Where groups stand beside each other: whose answer it is. */
  withGroup: 'with-group' | 'one-group'
}) {
  return (
    <ul className="space-y-4">
      {told.map(({ id, said, answer, about, answered, at, group, slug, mark }) => (
        <li key={id} className="card edge max-w-none break-inside-avoid space-y-4">
          <dl className="grid gap-4 md:grid-cols-2 md:gap-8">
            <div className="space-y-1">
              <dt className="text-small font-bold text-place">You said</dt>
              <dd>{said}</dd>
            </div>
            <div className="space-y-1">
              <dt className="text-small font-bold text-place">{answeredWords[answered]}</dt>
              <dd>{answer}</dd>
            </div>
          </dl>
          <p className="text-small text-ink-soft">
            {about} · {whenInWords(at, now)}
            {withGroup === 'with-group' && (
              <>
                {' '}
                · <Link to={`/working-together/${slug}/you-said`}>{group}</Link>
              </>
            )}
          </p>
          <div className="no-print !mt-0">
            <MarkedWords mark={mark} what={`what is told about ${about}`} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** How a page is put on paper: browsers do it better than we could. */
export const HowToPrint = () => (
  <p className="no-print text-small text-ink-soft">
    To print this page, press Ctrl and P (⌘ and P on a Mac), or choose Print in your browser’s menu.
  </p>
)
