import { counted, findingWords } from '#app/document-words.ts'
import { type Hints, useWordHints } from './typed-words.ts'

/**
 * Hints about the words in a box, anew after each short pause in typing. Without scripts a button asks for them. A summary is said
 * politely to a screen reader; the hints themselves wait to be read.
 */
export function WordHints({
  slug,
  box,
  asked,
}: {
  slug: string
  /** The id of the box. */
  box: string
  /** What the button brought, without scripts. */
  asked: Hints | null | undefined
}) {
  const { hints, isLive } = useWordHints(slug, box, asked ?? null)
  return (
    <section
      aria-labelledby={`${box}-hints`}
      className="space-y-2 rounded-control border border-line bg-sunken px-4 py-3"
    >
      <h3 id={`${box}-hints`} className="text-base font-bold">
        Plain words
      </h3>
      <p role="status" className="text-small">
        {summary(hints)}
      </p>
      {hints && hints.findings.length > 0 && <Findings findings={hints.findings} />}
      {!isLive && (
        <button type="submit" name="check" value={box} className="button button-quiet button-small !min-h-target">
          Check the words
        </button>
      )}
    </section>
  )
}

const mostShown = 6

function Findings({ findings }: Pick<Hints, 'findings'>) {
  const shown = findings.slice(0, mostShown)
  return (
    <>
      <ul className="divide-y divide-line text-small">
        {shown.map(({ kind, words, instead }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same words may be found twice.
          <li key={at} className="py-1.5 [overflow-wrap:anywhere]">
            “{words.length > 90 ? `${words.slice(0, 90).trimEnd()}…` : words}”{' '}
            <span className="text-ink-soft">{findingWords[kind]}</span>
            {instead && (
              <>
                {' '}
                Try <strong>“{instead}”</strong>.
              </>
            )}
          </li>
        ))}
      </ul>
      {findings.length > shown.length && (
        <p className="text-small text-ink-soft">And {counted(findings.length - shown.length, 'more hint')}.</p>
      )}
    </>
  )
}

function summary(hints: Hints | null): string {
  if (!hints) return 'Hints about your words come here. They are not kept.'
  const found =
    hints.findings.length === 0 ? 'We found nothing to make plainer.' : `${counted(hints.findings.length, 'hint')}.`
  const age = hints.age ? ` Reading age ${hints.age.age}; aim for 9 to 11.` : ''
  return `${found}${age}${hints.isPart ? ' We looked at about two pages.' : ''}`
}
