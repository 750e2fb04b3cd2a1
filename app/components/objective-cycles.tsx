import { Form } from '@remix-run/react'
import { stepWords } from '#app/objective-words.ts'
import type { FormProblem } from '#app/respond.ts'
import { TextArea } from './form.tsx'
import { MarkedWords, type WordsMark } from './words-mark.tsx'

type Cycle = {
  readonly id: string
  readonly number: number
  readonly steps: readonly { readonly step: string; readonly words: string; readonly mark: WordsMark }[]
}

/** What was tried out, round by round: plan, do, study, act. The step that comes next has its box. */
export function ObjectiveCycles({
  cycles,
  mayWork,
  problem,
}: {
  cycles: readonly Cycle[]
  mayWork: boolean
  problem: FormProblem | undefined
}) {
  const isDone = (cycle: Cycle | undefined) => cycle === undefined || cycle.steps.length === stepWords.length
  return (
    <section aria-labelledby="cycles" className="space-y-4">
      <h2 id="cycles">What we try</h2>
      {cycles.length === 0 && (
        <p className="card edge max-w-measure">
          Try something small first, with a few people. See what happens, then decide. Begin with a plan.
        </p>
      )}
      {[...cycles].reverse().map((cycle) => (
        <article key={cycle.id} aria-labelledby={`cycle-${cycle.id}`} className="card space-y-3">
          <h3 id={`cycle-${cycle.id}`}>Try {cycle.number}</h3>
          <ol className="grid gap-4 md:grid-cols-2 lg:grid-cols-4">
            {stepWords.map(({ step, title, asks }) => {
              const written = cycle.steps.find((one) => one.step === step)
              return (
                <li key={step} className="max-w-none space-y-1 border-t-4 border-place pt-2">
                  <h4 className="font-bold">{title}</h4>
                  {written ? (
                    <>
                      <p className="whitespace-pre-line">{written.words}</p>
                      <MarkedWords mark={written.mark} what={`${title}, try ${cycle.number}`} />
                    </>
                  ) : (
                    <p className="text-small text-ink-soft">{asks}</p>
                  )}
                </li>
              )
            })}
          </ol>
          {mayWork && cycle === cycles.at(-1) && <NextStep cycle={cycle} problem={problem} />}
        </article>
      ))}
      {mayWork && isDone(cycles.at(-1)) && (
        <Form method="post" className="card max-w-measure space-y-4">
          <TextArea
            name="words"
            label={cycles.length === 0 ? 'What will you try first, and with whom?' : 'What will you try next?'}
            hint="Everybody in this group reads it. Leave out names of people outside."
            rows={3}
            maxLength={2000}
            problem={problem?.values.intent === 'begin' ? problem : undefined}
          />
          <button type="submit" name="intent" value="begin" className="button button-quiet">
            Begin a try
          </button>
        </Form>
      )}
    </section>
  )
}

function NextStep({ cycle, problem }: { cycle: Cycle; problem: FormProblem | undefined }) {
  const next = stepWords.find(({ step }) => !cycle.steps.some((one) => one.step === step))
  if (!next) return null
  return (
    <Form method="post" className="max-w-measure space-y-3 border-t border-line pt-4">
      <input type="hidden" name="cycleId" value={cycle.id} />
      <input type="hidden" name="step" value={next.step} />
      <TextArea
        name="words"
        label={`${next.title}: ${next.asks}`}
        rows={3}
        maxLength={2000}
        problem={problem?.values.cycleId === cycle.id ? problem : undefined}
      />
      <button type="submit" name="intent" value="step" className="button button-quiet">
        Keep this step
      </button>
    </Form>
  )
}
