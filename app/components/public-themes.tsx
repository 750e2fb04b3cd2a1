import { Link } from '@remix-run/react'
import { countedInWords } from '#app/feedback-words.ts'

type Theme = {
  readonly id: string
  readonly name: string
  readonly learned: string
  readonly changed: string
  readonly couldNot: string
  readonly count: Parameters<typeof countedInWords>[0]
  readonly group: string
  readonly slug: string
}

/** What people told services, as themes that groups show everybody, and what came of each. Nothing when there are none. */
export function PublicThemes({
  themes,
  withGroup,
}: {
  themes: readonly Theme[]
  /** Where groups stand beside each other: whose theme it is. */
  withGroup: 'with-group' | 'one-group'
}) {
  if (themes.length === 0) return null
  return (
    <section aria-labelledby="told" className="space-y-4">
      <h2 id="told">What people told us, and what came of it</h2>
      {themes.map(({ id, name, learned, changed, couldNot, count, group, slug }) => (
        <article
          key={id}
          aria-labelledby={`theme-${id}`}
          className="card edge max-w-none break-inside-avoid space-y-3 [&_p]:max-w-measure"
        >
          <div>
            <h3 id={`theme-${id}`} className="text-large">
              {name}
            </h3>
            <p className="text-small text-ink-soft">{countedInWords(count)}</p>
          </div>
          <Part title="We learned" words={learned} />
          <Part title="We changed" words={changed} />
          <Part title="We could not, and why" words={couldNot} />
          {withGroup === 'with-group' && (
            <p className="text-small text-ink-soft">
              <Link to={`/working-together/${slug}/you-said`}>{group}</Link>
            </p>
          )}
        </article>
      ))}
    </section>
  )
}

function Part({ title, words }: { title: string; words: string }) {
  if (words === '') return null
  return (
    <div>
      <h4 className="text-small font-bold text-place">{title}</h4>
      <p className="whitespace-pre-line">{words}</p>
    </div>
  )
}
