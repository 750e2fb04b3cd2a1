import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Before we open – Coordinate – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.oversight.launchCheckList({}))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.oversight.takeLaunchStep({ step: form.get('step') })
    return redirect('/coordinate/launch')
  })
}

/** What has to be seen to before real people come, and what is. */
export default function Launch() {
  const { mode, isSignUpOpen, steps } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const left = steps.filter(({ isDone }) => !isDone).length
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to="/coordinate" words="Coordinate" />
      <h1>Before we open</h1>
      <p className="text-large text-ink-soft">{leftInWords(left)}</p>
      <p className={`card edge max-w-none ${isSignUpOpen ? '' : 'place-safe'}`}>{openInWords(mode, isSignUpOpen)}</p>
      <ErrorSummary problem={problem} />
      <ul className="space-y-3">
        {steps.map(({ step, isDone }) => (
          <li key={step} className="card max-w-none flex flex-wrap items-center gap-x-4 gap-y-2 !p-4">
            <Mark isDone={isDone} />
            <div className="min-w-0 flex-[1_1_12rem]">
              <strong>{stepWords[step].name}</strong>
              <p className="text-small text-ink-soft">{stepWords[step].words}</p>
            </div>
            {step === 'house-rules-read' && !isDone ? (
              <Form method="post">
                <button
                  type="submit"
                  name="step"
                  value={step}
                  className="button button-quiet button-small min-h-target"
                >
                  We have read them
                </button>
              </Form>
            ) : (
              stepWords[step].way
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const leftInWords = (left: number): string =>
  left === 0 ? 'Everything on this list is done.' : left === 1 ? 'One thing is left.' : `${left} things are left.`

function openInWords(mode: string, isSignUpOpen: boolean): string {
  if (mode === 'demo')
    return 'This is a demonstration, so anybody can join. A real host has to write both records first.'
  return isSignUpOpen
    ? 'The doors are open: people can join.'
    : 'The doors are closed. Nobody can join until both records are written.'
}

/** A ring or a tick, with its word for those who do not see it. */
const Mark = ({ isDone }: { isDone: boolean }) => (
  <svg role="img" aria-label={isDone ? 'Done' : 'Not done yet'} viewBox="0 0 24 24" className="size-7 flex-none">
    <circle
      cx="12"
      cy="12"
      r="10"
      className={isDone ? 'fill-ok stroke-ok' : 'fill-none stroke-line-strong'}
      strokeWidth="2"
    />
    {isDone && <path d="m7 12.5 3.4 3.4L17 9" fill="none" className="stroke-surface" strokeWidth="2.5" />}
  </svg>
)

const way = (to: string, words: string): ReactNode => (
  <Link to={to} className="inline-flex min-h-target items-center">
    {words}
  </Link>
)

type Step = { readonly name: string; readonly words: string; readonly way: ReactNode }
const stepWords: Readonly<Record<ReturnType<typeof useLoaderData<typeof loader>>['steps'][number]['step'], Step>> = {
  'illegal-content': {
    name: 'Illegal content risk assessment',
    words: 'Written, and not overdue for review.',
    way: way('/coordinate/records/illegal-content', 'Open the record'),
  },
  'childrens-access': {
    name: 'Children’s access assessment',
    words: 'Written, and not overdue for review.',
    way: way('/coordinate/records/childrens-access', 'Open the record'),
  },
  'contacts-checked': {
    name: 'Numbers to call in a crisis',
    words: 'Each one was checked with its source in the last 90 days.',
    way: way('/help-now', 'See them'),
  },
  moderator: { name: 'A moderator', words: 'At least one person who looks into reports.', way: null },
  'duty-lead': { name: 'A duty lead', words: 'At least one person who is called when nobody else answers.', way: null },
  'staffed-hours': {
    name: 'Staffed hours',
    words: 'You have set when somebody is here. People see it where they write.',
    way: null,
  },
  'mail-arrives': {
    name: 'Mail arrives',
    words: 'Somebody has pressed a link in a mail from this Waymark.',
    way: null,
  },
  'house-rules-read': {
    name: 'House rules',
    words: 'You have read them together, and added your own if you need to.',
    way: way('/house-rules', 'Read them'),
  },
}
