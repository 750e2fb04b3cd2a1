import { type CopingWeek, copingWords, howOften } from '#app/coping-words.ts'
import { dayInWords } from './dates.tsx'
import { LineOverTime } from './line-over-time.tsx'

/** The Monday of a week, as a moment in the middle of that day. */
const mondayOf = (week: string): number => Date.parse(`${week}T12:00:00Z`)

/** How the weeks went, as a line without figures, and the answers themselves in a table behind it. */
export function CopingLine({ weeks }: { weeks: readonly CopingWeek[] }) {
  const first = mondayOf(weeks[0]?.week ?? '')
  const last = mondayOf(weeks.at(-1)?.week ?? '')
  return (
    <figure className="card space-y-3">
      <LineOverTime
        id="line-words"
        dots={weeks.map(({ id, week, ease }) => ({ id, at: mondayOf(week), level: ease }))}
        words={lineInWords(weeks)}
        top="Easier"
        foot="Harder"
        from={short(first)}
        to={weeks.length > 1 ? short(last) : null}
      />
      <figcaption className="text-small text-ink-soft">{lineInWords(weeks)}</figcaption>
      <details className="fold">
        <summary className="min-h-target py-2">Show my answers</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever goes by keyboard must be able to move a wide table. */}
        <section className="overflow-x-auto" tabIndex={0} aria-label="My answers">
          <table className="w-full min-w-[36rem] text-left text-small">
            <caption className="sr-only">My answers, week by week, newest first</caption>
            <thead>
              <tr className="border-b border-line-strong">
                <th scope="col" className="py-2 pr-3">
                  Week from
                </th>
                {copingWords.map(({ name, short: words }) => (
                  <th key={name} scope="col" className="py-2 pr-3">
                    {words}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...weeks].reverse().map(({ id, week, answers, words }) => (
                <tr key={id} className="border-b border-line align-top">
                  <th scope="row" className="py-2 pr-3 font-bold">
                    {short(mondayOf(week))}
                    {words && <span className="block max-w-48 font-normal text-ink-soft">{words}</span>}
                  </th>
                  {copingWords.map(({ name }) => (
                    <td key={name} className="py-2 pr-3">
                      {howOften[answers[name] ?? -1] ?? ''}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  )
}

/** "3 March". */
const short = (at: number): string => dayInWords(at).split(' ').slice(1, 3).join(' ')

function lineInWords(weeks: readonly CopingWeek[]): string {
  const [before, newest] = [weeks.at(-2)?.ease, weeks.at(-1)?.ease ?? 0]
  if (before === undefined) return 'Your first week. The line begins here.'
  if (newest - before > 0.05) return 'The last week was a little easier than the one before.'
  return before - newest > 0.05
    ? 'The last week was harder than the one before.'
    : 'The last week was much the same as the one before.'
}
