import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { ErrorSummary, fieldValue, TextArea, TextField } from '#app/components/form.tsx'
import { CannotWait, OwnWords, ReasonChoice, ReasonChosen, WhatHappens } from '#app/components/report-parts.tsx'
import { Step } from '#app/components/step.tsx'
import { Told } from '#app/components/told.tsx'
import { nextStep } from '#app/report-steps.ts'
import { inputOf, orShowForm, orShowProblem, safeNext } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Report something – Waymark' },
  {
    name: 'description',
    content: 'Tell the moderators of Waymark that something is wrong. You do not need an account.',
  },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const about = safeNext(new URL(request.url).searchParams.get('about'), '')
  const { safety } = context.services.queries
  return {
    minutes: await orShowProblem(() => safety.reportPromises({})),
    isMember: context.caller.actor.kind === 'member',
    about: about && `${context.site.origin}${about}`,
    origin: context.site.origin,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  if (form.get('intent') !== 'send')
    return nextStep(form, { toldWhere: 'Paste the address of the page, or say what it is and where you saw it' })
  return orShowForm(form, context, async () => {
    const kept = await context.services.commands.safety.reportConcern(inputOf(form))
    // Shown in this one answer and nowhere else: only a hash of it is kept.
    return data({ kept, values: { reason: String(form.get('reason')) } })
  })
}

export default function ReportSomething() {
  const { minutes, isMember, about, origin } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer && 'kept' in answer) return <Kept kept={answer.kept} origin={origin} reason={answer.values.reason} />
  const problem = answer?.errors ? answer : undefined
  const said = (name: string) => String(answer?.values[name] ?? '')
  const needsFirst = problem?.errors.toldWhere || problem?.errors.reason
  if (answer === undefined || said('intent') === 'back' || needsFirst)
    return (
      <Step at={1} of={2} title="Report something">
        <ErrorSummary problem={problem} />
        <p>
          Is something here wrong, unsafe or about you? Tell the moderators.{' '}
          {isMember ? 'You can also press “Report this” beside a post.' : 'You do not need an account.'}
        </p>
        <Form method="post" className="card space-y-6">
          <TextArea
            name="toldWhere"
            label="What is it, and where?"
            hint="Paste the address of the page, or say what you saw and where."
            rows={3}
            maxLength={2000}
            required
            defaultValue={said('toldWhere') || about}
            problem={problem}
          />
          <ReasonChoice problem={problem} chosen={said('reason')} />
          <button type="submit" name="intent" value="choose" className="button">
            Continue
          </button>
        </Form>
      </Step>
    )
  return (
    <Step at={2} of={2} title="Is there anything we should know?">
      <ErrorSummary problem={problem} />
      <CannotWait reason={said('reason')} />
      <Form method="post" className="card space-y-5">
        <input type="hidden" name="toldWhere" value={said('toldWhere')} />
        <input type="hidden" name="reason" value={said('reason')} />
        <ReasonChosen reason={said('reason')} />
        <OwnWords problem={problem} />
        {!isMember && (
          <TextField
            name="tellAddress"
            label="E-mail address, if you want to be told"
            hint="We write to it once, when we have an answer, and then delete it. The mail does not say what it is about."
            type="email"
            autoComplete="email"
            defaultValue={fieldValue(problem, 'tellAddress')}
            problem={problem}
          />
        )}
        <WhatHappens reason={said('reason')} minutes={minutes} />
        <button type="submit" name="intent" value="send" className="button">
          Tell the moderators
        </button>
      </Form>
    </Step>
  )
}

type KeptReport = { readonly promisedBy: number; readonly secret: string | null }

function Kept({ kept, origin, reason }: { kept: KeptReport; origin: string; reason: string }) {
  const link = kept.secret && `${origin}/my-reports/${kept.secret}`
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <h1>Thank you for telling us</h1>
      <Told>We have it, and a moderator will have looked by {momentInWords(kept.promisedBy)}.</Told>
      <CannotWait reason={reason} />
      {link ? (
        <section aria-labelledby="link" className="card space-y-3">
          <h2 id="link" className="text-large">
            Your private link
          </h2>
          <p>
            Here you can read what came of it. <strong>Keep it now: we show it only this once.</strong> Whoever has the
            link can read what you told us, so keep it to yourself.
          </p>
          <p className="rounded-control bg-sunken p-3 break-all">
            <a href={link}>{link}</a>
          </p>
        </section>
      ) : (
        <p>
          We tell you under Notices what came of it. <Link to="/my-reports">See what you have told us</Link>
        </p>
      )}
      <p className="text-small text-ink-soft">
        For everybody’s privacy we do not say whether what you pointed at exists here.
      </p>
    </div>
  )
}
