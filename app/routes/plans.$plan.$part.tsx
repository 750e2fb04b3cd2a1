import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, fieldValue, TextArea, TextField, Tick } from '#app/components/form.tsx'
import { LeaveSite } from '#app/components/leave-site.tsx'
import { Step } from '#app/components/step.tsx'
import { kindAt, labelOf, type PlanPath, partWords, pathOf } from '#app/plan-words.ts'
import { type FormProblem, inputOf, orSayWhyOutside, orShowForm, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'My plan, one question – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const kind = kindAt(params.plan)
  if (kind === null) throw data('Plan not found', { status: 404 })
  const { parts } = await orSayWhyOutside('/carers?plans', () => context.services.queries.plans.myPlan({ kind }))
  const at = parts.findIndex(({ name }) => name === params.part)
  const part = parts[at]
  if (!part) throw data('Question not found', { status: 404 })
  return {
    path: pathOf(kind),
    part,
    at: at + 1,
    of: parts.length,
    before: parts[at - 1]?.name ?? null,
    next: parts[at + 1]?.name ?? null,
    /** They came from the page of all answers, and go back there. */
    isChange: new URL(request.url).searchParams.has('change'),
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const { next, ...answers } = inputOf(form)
    await context.services.commands.plans.answerPlan({ kind: kindAt(params.plan), part: params.part, answers })
    // Only a word of our own: it becomes part of an address.
    const goesOn = typeof next === 'string' && /^[a-z-]{1,40}$/.test(next) ? `/${next}` : ''
    return redirect(`/plans/${params.plan}${goesOn || (form.has('change') ? '' : '?told=done')}`)
  })
}

/** One question of a plan. What is written is kept when the person goes on; skipping keeps what was there. */
export default function PlanQuestion() {
  const { path, part, at, of, before, next, isChange } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { question, hint } = partWords(path, part.name)
  const whole = `/plans/${path}`
  return (
    <div className="place-carer">
      <Step at={at} of={of} back={isChange || before === null ? whole : `${whole}/${before}`} title={question}>
        <ErrorSummary problem={problem} />
        <Form method="post" key={part.name} className="card space-y-5">
          {isChange ? (
            <input type="hidden" name="change" value="1" />
          ) : (
            next && <input type="hidden" name="next" value={next} />
          )}
          <p>{hint}</p>
          {part.fields.map((field) => (
            <Answer key={field.name} path={path} part={part.name} field={field} problem={problem} />
          ))}
          <p className="text-small text-ink-soft">Only you see this, until you choose to show it to somebody.</p>
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <button type="submit" className="button">
              {isChange ? 'Keep' : 'Keep and go on'}
            </button>
            {!isChange && (
              <Link to={next ? `${whole}/${next}` : whole} className="inline-flex min-h-target items-center">
                Skip this
              </Link>
            )}
            {!isChange && (
              <Link to={whole} className="inline-flex min-h-target items-center">
                See all my answers
              </Link>
            )}
          </div>
        </Form>
        <LeaveSite />
      </Step>
    </div>
  )
}

type Field = { readonly name: string; readonly kind: string; readonly value: string }

function Answer({
  path,
  part,
  field: { name, kind, value },
  problem,
}: {
  path: PlanPath
  part: string
  field: Field
  problem: FormProblem | undefined
}) {
  const shared = { name, label: labelOf(path, part, name), defaultValue: value, problem, autoComplete: 'off' }
  switch (kind) {
    case 'lines':
      return <TextArea {...shared} rows={6} maxLength={2000} />
    case 'phone':
      return <TextField {...shared} type="tel" inputMode="tel" maxLength={40} />
    case 'agreed':
      return (
        <Tick
          name={name}
          value="yes"
          label="I have asked them, and they said yes"
          defaultChecked={fieldValue(problem, name, problem ? '' : value) === 'yes'}
        />
      )
    default:
      return <TextField {...shared} maxLength={120} />
  }
}
