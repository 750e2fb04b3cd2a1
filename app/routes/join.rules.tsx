import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { Choices, ErrorSummary, Tick } from '#app/components/form.tsx'
import { Step } from '#app/components/step.tsx'
import { firstUnanswered, joinAnswers } from '#app/join-answers.ts'
import { type FormProblem, safeNext } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'House rules – Join Waymark' }]

const rules = [
  { title: 'Be kind.', words: 'You do not have to agree. You do have to be gentle about it.' },
  { title: 'What is said here stays here.', words: 'Never repeat somebody’s words or story outside.' },
  {
    title: 'Speak from your own life.',
    words: 'Say what helped you. Do not tell people to start, stop or change a medicine.',
  },
  { title: 'Keep names out.', words: 'Yours, your family’s, and the names of staff and places you are treated.' },
  { title: 'Nothing to sell.', words: 'No adverts, no cures, no asking for money, no research without asking us.' },
  { title: 'Tell us if you are worried.', words: 'About somebody else, or about yourself. Real people read it.' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = safeNext(new URL(request.url).searchParams.get('next'), '')
  if (context.caller.actor.kind === 'member') throw redirect(next || '/my-groups')
  const answers = await joinAnswers(context).getSession(request.headers.get('Cookie'))
  const missing = firstUnanswered((answer) => answers.has(answer))
  if (missing && missing !== '/join/rules') throw redirect(withNext(missing, next))
  return { next, agrees: answers.has('agrees') }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  if (form.get('agrees') !== 'on') {
    const message = 'Tick the box if you agree to the house rules. We ask everybody to'
    return data<FormProblem>({ message, errors: { agrees: [message] }, values: {} }, { status: 422 })
  }
  const storage = joinAnswers(context)
  const answers = await storage.getSession(request.headers.get('Cookie'))
  answers.set('agrees', 'on')
  return redirect(withNext('/join/account', safeNext(form.get('next'), '')), {
    headers: { 'Set-Cookie': await storage.commitSession(answers) },
  })
}

export default function JoinRules() {
  const { next, agrees } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <Step at={3} of={5} back={withNext('/join/name', next)} title="How we treat each other">
      <ErrorSummary problem={problem} />
      <ul className="space-y-3">
        {rules.map(({ title, words }) => (
          <li key={title}>
            <strong>{title}</strong> {words}
          </li>
        ))}
      </ul>
      <p>
        The whole of it is in the{' '}
        <a href="/house-rules" target="_blank" rel="noreferrer">
          house rules (opens in a new tab)
        </a>
        .
      </p>
      <Form method="post" className="card space-y-4">
        <input type="hidden" name="next" value={next} />
        <Choices name="agrees" legend="Do you agree to the house rules?" problem={problem}>
          <Tick name="agrees" label="Yes, I agree to the house rules" defaultChecked={agrees} />
        </Choices>
        <button type="submit" className="button">
          Continue
        </button>
      </Form>
    </Step>
  )
}
