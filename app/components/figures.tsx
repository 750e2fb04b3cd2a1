import type { ReactNode } from 'react'
import { durationInWords } from '#app/durations.ts'
import { fewWords } from '#app/transparency-words.ts'

type Row = { readonly key: string; readonly count: number | null }

/** Counts as bars, drawn here and standing in a table, so that nobody needs the picture. What is too small to show comes last. */
export function CountChart({
  title,
  what,
  rows,
  words,
}: {
  title: string
  /** What is counted, for the head of the column. */
  what: string
  rows: readonly Row[]
  words: Readonly<Record<string, string>>
}) {
  const shown = rows.filter(({ count }) => count !== null).sort((a, b) => (b.count ?? 0) - (a.count ?? 0))
  const few = rows.filter(({ count }) => count === null)
  const most = Math.max(1, ...shown.map(({ count }) => count ?? 0))
  return (
    <Figure title={title}>
      {shown.length > 0 && (
        <table className="w-full text-left">
          <caption className="sr-only">{title}</caption>
          <thead className="text-small text-ink-soft">
            <tr>
              <th scope="col" className="pb-1 font-normal">
                {what}
              </th>
              <th scope="col" className="pb-1 text-right font-normal">
                About
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, count }) => (
              <tr key={key} className="border-t border-line align-top">
                <th scope="row" className="w-full py-2 pr-4 font-normal">
                  {words[key] ?? key}
                  <svg
                    aria-hidden="true"
                    viewBox="0 0 100 4"
                    preserveAspectRatio="none"
                    className="mt-1 block h-2.5 w-full"
                  >
                    <rect width="100" height="4" className="fill-sunken" />
                    <rect width={(100 * (count ?? 0)) / most} height="4" className="fill-place" />
                  </svg>
                </th>
                <td className="py-2 text-right font-bold tabular-nums">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {few.length > 0 && (
        <p className="text-small text-ink-soft">
          <strong>{fewWords} each:</strong> {few.map(({ key }) => words[key] ?? key).join(' · ')}
        </p>
      )}
    </Figure>
  )
}

/** One figure of the report. */
export const Figure = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="card mb-5 max-w-none break-inside-avoid space-y-3">
    <h2 className="text-large">{title}</h2>
    {children}
  </section>
)

/** A short list of figures with their words. */
export const FigureList = ({ rows }: { rows: readonly (readonly [words: string, figure: ReactNode])[] }) => (
  <dl className="divide-y divide-line">
    {rows.map(([words, figure]) => (
      <div key={words} className="flex items-baseline justify-between gap-6 py-2">
        <dt>{words}</dt>
        <dd className="text-right font-bold">{figure}</dd>
      </div>
    ))}
  </dl>
)

type Time = { readonly minutes: number; readonly isAtLeast: boolean } | null

/** "3 hours"; "more than 2 days" when it falls on something that still waits. */
export const timeInWords = (time: Time): string =>
  time ? `${time.isAtLeast ? 'more than ' : ''}${durationInWords(time.minutes)}` : 'Too few to say'

/** A count as the report tells it. */
export const countOrFew = (count: number | null): string => (count === null ? fewWords : `About ${count}`)
