import { Form } from '@remix-run/react'
import { middayOf } from '#app/objective-words.ts'
import type { FormProblem } from '#app/respond.ts'
import { dateOnTheWall, dayInWords } from './dates.tsx'
import { TextField } from './form.tsx'
import { LineOverTime } from './line-over-time.tsx'

type Reading = { readonly id: string; readonly value: number; readonly readOn: string; readonly note: string }

/** How an objective goes: a line with where it should get to, and the readings in a table behind it. */
export function ObjectiveReadings({
  readings,
  aim,
  unit,
  mayWork,
  now,
}: {
  readings: readonly Reading[]
  aim: number | null
  unit: string
  mayWork: boolean
  now: number
}) {
  const values = readings.map(({ value }) => value)
  const all = aim === null ? values : [...values, aim]
  const [low, high] = [Math.min(0, ...all), Math.max(...all)]
  const level = (value: number) => (high === low ? 0.5 : (value - low) / (high - low))
  const [first, last] = [readings[0], readings.at(-1)]
  if (!first || !last) return <p>No reading yet. Begin with how it is today, before you change anything.</p>
  const words = lineInWords(first, last, { aim, unit })
  return (
    <figure className="space-y-3">
      <LineOverTime
        id="readings-words"
        dots={readings.map(({ id, value, readOn }) => ({ id, at: middayOf(readOn), level: level(value) }))}
        aim={aim === null ? null : level(aim)}
        words={words}
        top={`${high} ${unit}`}
        foot={`${low} ${unit}`}
        from={dayInWords(middayOf(first.readOn), now)}
        to={readings.length > 1 ? dayInWords(middayOf(last.readOn), now) : null}
      />
      <figcaption className="text-small text-ink-soft">{words}</figcaption>
      <details className="fold">
        <summary className="inline-flex min-h-target items-center">Show the readings</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever goes by keyboard must be able to move a wide table. */}
        <section className="overflow-x-auto" tabIndex={0} aria-label="The readings">
          <table className="w-full text-left text-small">
            <caption className="sr-only">The readings, newest first</caption>
            <thead>
              <tr className="border-b border-line-strong">
                <th scope="col" className="py-2 pr-3">
                  Day
                </th>
                <th scope="col" className="py-2 pr-3">
                  Reading
                </th>
                <th scope="col" className="py-2 pr-3">
                  Note
                </th>
                {mayWork && <td />}
              </tr>
            </thead>
            <tbody>
              {[...readings].reverse().map(({ id, value, readOn, note }) => (
                <tr key={id} className="border-b border-line align-top">
                  <th scope="row" className="py-2 pr-3 font-bold">
                    {dayInWords(middayOf(readOn), now)}
                  </th>
                  <td className="py-2 pr-3">
                    {value} {unit}
                  </td>
                  <td className="py-2 pr-3">{note}</td>
                  {mayWork && (
                    <td className="py-1 text-right">
                      <Form method="post">
                        <input type="hidden" name="readingId" value={id} />
                        <button type="submit" name="intent" value="withdraw" className="button-link">
                          Take out<span className="sr-only"> the reading of {dayInWords(middayOf(readOn), now)}</span>
                        </button>
                      </Form>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  )
}

/** "From 4 to 7 of ten people. We want 9." */
function lineInWords(first: Reading, last: Reading, { aim, unit }: { aim: number | null; unit: string }): string {
  const wanted = aim === null ? '' : ` We want ${aim}.`
  if (first === last) return `The first reading is ${last.value} ${unit}.${wanted}`.replaceAll(' .', '.')
  return `It went from ${first.value} to ${last.value} ${unit}.${wanted}`.replaceAll(' .', '.')
}

/** A reading of today, or of a day before. */
export function ReadingForm({ unit, problem, now }: { unit: string; problem: FormProblem | undefined; now: number }) {
  return (
    <Form method="post" className="space-y-4 border-t border-line pt-4">
      <h3>Add a reading</h3>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="value" label={`How is it? ${unit}`.trim()} inputMode="decimal" problem={problem} />
        <TextField
          name="readOn"
          type="date"
          label="On which day?"
          defaultValue={dateOnTheWall(now)}
          problem={problem}
        />
      </div>
      <TextField name="note" label="A note, if you like" hint="Leave out names." maxLength={300} problem={problem} />
      <button type="submit" name="intent" value="read" className="button button-quiet">
        Add this reading
      </button>
    </Form>
  )
}
