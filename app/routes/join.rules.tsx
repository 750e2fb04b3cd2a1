import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { Choices, ErrorSummary, Tick } from '#app/components/form.tsx'
import { Step } from '#app/components/step.tsx'
import { firstUnanswered, forTheYoung, joinAnswers } from '#app/join-answers.ts'
import { type FormProblem, safeNext } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'House rules – Join Waymark' }]

/** The house rules in short; the page of that name has all of it, under the same headings. */
const rules = [
  {
    title: 'Be kind, and be yourself.',
    words: 'Talk about your own life: “this helped me”, not “you should do this”. No bullying, no hate.',
  },
  {
    title: 'Look after privacy, yours and theirs.',
    words: 'Leave out names of staff, family and friends. What people write here stays here.',
  },
  {
    title: 'Leave treatment to those who treat you.',
    words: 'Do not tell anybody what to take, stop or change. No cures, and nothing for sale.',
  },
  {
    title: 'Help people choose what they read.',
    words: 'Add a content note when your words are heavy. Do not describe ways to hurt yourself or others.',
  },
  {
    title: 'If somebody is in danger, get help now.',
    words: 'This is not an emergency service. “Get help now” is on every page.',
  },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = safeNext(new URL(request.url).searchParams.get('next'), '')
  if (context.caller.actor.kind === 'member') throw redirect(next || '/my-groups')
  const answers = await joinAnswers(context).getSession(request.headers.get('Cookie'))
  const missing = firstUnanswered((answer) => answers.has(answer))
  if (missing && missing !== '/join/rules') throw redirect(withNext(missing, next))
  const added = await context.services.queries.groups.houseRules({})
  return { next, agrees: answers.has('agrees'), added: added?.html ?? null }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  if (form.get('agrees') !== 'on') {
    const message = 'Tick the box if you agree to the house rules. We ask everybody to'
    return data<FormProblem>({ message, errors: { agrees: [message] }, values: {} }, { status: 422 })
  }
  const storage = joinAnswers(context)
  const answers = await storage.getSession(request.headers.get('Cookie'))
  if (answers.has('isYoung')) return redirect(forTheYoung)
  answers.set('agrees', 'on')
  return redirect(withNext('/join/account', safeNext(form.get('next'), '')), {
    headers: { 'Set-Cookie': await storage.commitSession(answers) },
  })
}

export default function JoinRules() {
  const { next, agrees, added } = useLoaderData<typeof loader>()
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
      {added && (
        <section className="card space-y-2 bg-sunken">
          <h2 className="text-large">And here</h2>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to a short list of tags when the coordinators wrote it. */}
          <div className="prose" dangerouslySetInnerHTML={{ __html: added }} />
        </section>
      )}
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
