import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { withNext } from '#app/addresses.ts'
import { Choices, ErrorSummary, Tick } from '#app/components/form.tsx'
import { NotOpenYet } from '#app/components/not-open-yet.tsx'
import { Step } from '#app/components/step.tsx'
import { forTheYoung, joinAnswers, turnedAway } from '#app/join-answers.ts'
import { type FormProblem, safeNext } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Join Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const next = safeNext(new URL(request.url).searchParams.get('next'), '')
  if (context.caller.actor.kind === 'member') throw redirect(next || '/my-groups')
  const answers = await joinAnswers(context).getSession(request.headers.get('Cookie'))
  if (answers.has('isYoung')) throw redirect(forTheYoung)
  const { isOpen } = await context.services.queries.safety.signUp({})
  return { isOpen, next, isAdult: answers.has('isAdult'), hostName: context.site.hostName }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const storage = joinAnswers(context)
  const answers = await storage.getSession(request.headers.get('Cookie'))
  // Said once, it holds: going back and answering otherwise leads to the same page.
  if (answers.has('isYoung')) return redirect(forTheYoung)
  if (form.get('isAdult') === 'no')
    return redirect(forTheYoung, { headers: { 'Set-Cookie': await turnedAway(context) } })
  if (form.get('isAdult') !== 'on') {
    const message = 'Choose whether you are 18 or over. Waymark is only for adults'
    return data<FormProblem>({ message, errors: { isAdult: [message] }, values: {} }, { status: 422 })
  }
  answers.set('isAdult', 'on')
  return redirect(withNext('/join/name', safeNext(form.get('next'), '')), {
    headers: { 'Set-Cookie': await storage.commitSession(answers) },
  })
}

export default function JoinWelcome() {
  const { isOpen, next, isAdult, hostName } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  if (!isOpen) return <NotOpenYet hostName={hostName} />
  return (
    <Step at={1} of={5} title="Join Waymark">
      <ErrorSummary problem={problem} />
      <p className="text-large text-ink-soft">
        A free place to talk, day or night, with people who live with the same long-term condition or look after
        somebody.
      </p>
      <ul className="list-disc space-y-2 pl-6">
        <li>You choose the name you go by. Nobody here sees your real name.</li>
        <li>Groups are looked after by people who know what it is like, and by {hostName}.</li>
        <li>Nothing you write can be found by search engines.</li>
        <li>
          People look after people here: <Link to="/how-we-keep-people-safe">how we keep people safe</Link>.
        </li>
        <li>
          It is not an emergency service, and it does not take the place of your doctor. If you need help today, see{' '}
          <a href="/help-now">Get help now</a>.
        </li>
      </ul>
      <Form method="post" className="card space-y-4">
        <input type="hidden" name="next" value={next} />
        <Choices
          name="isAdult"
          legend="Are you 18 or over?"
          hint="Some of what people talk about here is not for children."
          problem={problem}
        >
          <Tick type="radio" name="isAdult" value="on" label="Yes, I am 18 or over" defaultChecked={isAdult} />
          <Tick type="radio" name="isAdult" value="no" label="No, I am under 18" />
        </Choices>
        <button type="submit" className="button">
          Continue
        </button>
        <p className="text-small text-ink-soft">
          Under 18? Childline is there for you, free, at any time: <a href="tel:08001111">0800 1111</a>.
        </p>
      </Form>
      <p>
        Have an account already? <Link to={withNext('/sign-in', next)}>Sign in</Link>
      </p>
    </Step>
  )
}
