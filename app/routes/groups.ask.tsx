import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { groupAsk, withNext } from '#app/addresses.ts'
import { Choices, ErrorSummary, fieldValue, TextArea, Tick } from '#app/components/form.tsx'
import { MyAsks } from '#app/components/my-asks.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Ask for a group – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const words = (searchParams.get('q') ?? '').trim().slice(0, 200)
  const { actor } = context.caller
  return {
    words,
    step:
      actor.kind !== 'member' ? ('sign-in' as const) : actor.hasHealthConsent ? ('ask' as const) : ('consent' as const),
    hasAsked: searchParams.has('asked'),
    ...(await orShowProblem(() => context.services.queries.groups.myGroupAsks({ q: words }))),
    now: Date.now(),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { groups } = context.services.commands
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'withdraw') {
      await groups.withdrawGroupAsk({ askId: form.get('askId') })
      return redirect('/groups/ask')
    }
    await groups.askForGroup(inputOf(form))
    return redirect('/groups/ask?asked=1')
  })
}

export default function AskForGroup() {
  const { words, step, hasAsked, asks, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <nav aria-label="You are here" className="text-small">
        <Link to="/groups">Groups</Link>
      </nav>
      <h1>{hasAsked ? 'Thank you. We have it' : 'Ask for a group'}</h1>
      {hasAsked ? (
        <WhatHappensNext />
      ) : (
        <>
          <p>
            If there is no group for what you live with, tell us. A coordinator reads every wish, and looks for somebody
            who can look after a new group.
          </p>
          <ErrorSummary problem={problem} />
          {step === 'ask' ? <AskForm /> : <First step={step} words={words} />}
        </>
      )}
      <MyAsks asks={asks} now={now} />
    </div>
  )
}

function AskForm() {
  const { words, recognised } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const chosen = fieldValue(problem, 'conditionId', recognised[0]?.id)
  return (
    <Form method="post" className="card space-y-5">
      {recognised.length > 0 && (
        <Choices name="conditionId" legend="Is it about this?" problem={problem}>
          {recognised.map(({ id, name }) => (
            <Tick key={id} type="radio" name="conditionId" value={id} label={name} defaultChecked={chosen === id} />
          ))}
          <Tick type="radio" name="conditionId" value="" label="Something else" defaultChecked={chosen === ''} />
        </Choices>
      )}
      <TextArea
        name="words"
        label="What do you live with, and what would you want from a group?"
        hint="Only the coordinators of Waymark will read this. They can see the name you go by. A line or two is enough."
        defaultValue={words}
        maxLength={1000}
        problem={problem}
      />
      <button type="submit" className="button">
        Ask for this group
      </button>
    </Form>
  )
}

function First({ step, words }: { step: 'sign-in' | 'consent'; words: string }) {
  const here = groupAsk(words)
  return (
    <div className="card space-y-4">
      <p>
        {step === 'consent'
          ? 'What you ask for says something about your health. Before you write it, we ask if we may keep it.'
          : 'To ask, you need a Waymark account, so that we can tell you when the group opens. It is free, and you choose the name you go by.'}
        {words !== '' && ` You come back here afterwards, and “${words}” will still be in the box.`}
      </p>
      <p className="flex flex-wrap gap-3">
        {step === 'consent' ? (
          <Link className="button" to={withNext('/consent', here)}>
            Read about consent
          </Link>
        ) : (
          <>
            <Link className="button" to={withNext('/join', here)}>
              Join Waymark
            </Link>
            <Link className="button button-quiet" to={withNext('/sign-in', here)}>
              Sign in
            </Link>
          </>
        )}
      </p>
    </div>
  )
}

function WhatHappensNext() {
  return (
    <div role="status" className="card edge space-y-3">
      <h2 className="text-large">What happens next</h2>
      <ol className="list-decimal space-y-1 pl-6">
        <li>A coordinator reads what you wrote.</li>
        <li>They look for somebody who lives with it too and can look after a group.</li>
        <li>When the group opens, or if it cannot, we tell you in your notices.</li>
      </ol>
      <p>
        It can take weeks. Meanwhile, some groups welcome people with any condition.{' '}
        <Link to="/groups">See all groups</Link>
      </p>
    </div>
  )
}
