import { countedInWords } from '#app/feedback-words.ts'
import { MarkedWords, type WordsMark } from './words-mark.tsx'

type Theme = {
  readonly id: string
  readonly name: string
  readonly learned: string
  readonly changed: string
  readonly couldNot: string
  readonly count: Parameters<typeof countedInWords>[0]
  readonly mark: WordsMark
}

/** What people told a service, as themes that its group shows everybody, and what came of each. */
export function PublicThemes({ themes }: { themes: readonly Theme[] }) {
  if (themes.length === 0) return null
  return (
    <section aria-labelledby="told" className="place-copro mx-auto max-w-measure space-y-4">
      <h2 id="told">What people told us, and what came of it</h2>
      {themes.map(({ id, name, learned, changed, couldNot, count, mark }) => (
        <article key={id} aria-labelledby={`theme-${id}`} className="card edge space-y-3">
          <h3 id={`theme-${id}`} className="text-large">
            {name}
          </h3>
          <p className="text-small text-ink-soft">{countedInWords(count)}</p>
          <Part title="We learned" words={learned} />
          <Part title="We changed" words={changed} />
          <Part title="We could not, and why" words={couldNot} />
          <MarkedWords mark={mark} what={`the theme ${name}`} />
        </article>
      ))}
    </section>
  )
}

function Part({ title, words }: { title: string; words: string }) {
  if (words === '') return null
  return (
    <div>
      <h4 className="font-bold">{title}</h4>
      <p className="whitespace-pre-line">{words}</p>
    </div>
  )
}
