import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import {
  AfterTelling,
  CannotWait,
  OwnWords,
  ReasonChoice,
  ReasonChosen,
  WhatHappens,
} from '#app/components/report-parts.tsx'
import { Step } from '#app/components/step.tsx'
import { Told } from '#app/components/told.tsx'
import { nextStep } from '#app/report-steps.ts'
import { cannotWait } from '#app/report-words.ts'
import { inputOf, orShowForm, orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Report – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { kind, id } = params
  // Whoever is not signed in may not see the thing, so they are not told whether it is there.
  if (context.caller.actor.kind !== 'member') throw redirect(`/report?about=/report/${kind}/${id}`)
  return orShowProblem(() => context.services.queries.safety.thingToReport({ kind, id }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { kind, id } = params
  if (context.caller.actor.kind !== 'member') return redirect(`/report?about=/report/${kind}/${id}`)
  const form = await request.formData()
  if (form.get('intent') !== 'send') return nextStep(form)
  return orShowForm(form, context, async () => {
    await context.services.commands.safety.reportThing({ ...inputOf(form), kind, id })
    return redirect(`/report/${kind}/${id}`)
  })
}

export default function Report() {
  const { place, path, author, told, minutes } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problem = answer?.errors ? answer : undefined
  const reason = String(answer?.values.reason ?? '')
  const isSecond = answer !== undefined && answer.values.intent !== 'back'
  if (told && !problem)
    return (
      <div className="mx-auto max-w-measure space-y-5">
        <h1>You have told us about this</h1>
        <Told>Thank you. We have it, and a moderator will have looked by {momentInWords(told.promisedBy)}.</Told>
        {cannotWait(told.reason) && <CannotWait reason={told.reason} />}
        <p>We tell you under Notices what came of it. Until then it stays where it is.</p>
        <AfterTelling author={author} back={path} />
        <details className="fold">
          <summary>Is there more to tell?</summary>
          <Form method="post" className="card space-y-4">
            <input type="hidden" name="reason" value={told.reason} />
            <OwnWords problem={problem} />
            <button type="submit" name="intent" value="send" className="button">
              Add this
            </button>
          </Form>
        </details>
      </div>
    )
  if (!isSecond)
    return (
      <Step at={1} of={2} back={path} title={author ? `Tell us about ${author.name}` : 'Tell us about this'}>
        <ErrorSummary problem={problem} />
        <p>
          <strong>{place}.</strong> Moderators will look at it. Nobody else is told that you told us.
        </p>
        <Form method="post" className="card space-y-5">
          <ReasonChoice problem={problem} chosen={reason} />
          <button type="submit" name="intent" value="choose" className="button">
            Continue
          </button>
        </Form>
      </Step>
    )
  return (
    <Step at={2} of={2} title="Is there anything we should know?">
      <ErrorSummary problem={problem} />
      <CannotWait reason={reason} />
      <Form method="post" className="card space-y-5">
        <input type="hidden" name="reason" value={reason} />
        <ReasonChosen reason={reason} />
        <OwnWords problem={problem} />
        <WhatHappens reason={reason} minutes={minutes} />
        <button type="submit" name="intent" value="send" className="button">
          Tell the moderators
        </button>
      </Form>
    </Step>
  )
}
