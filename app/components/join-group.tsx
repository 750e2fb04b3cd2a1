import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { withNext } from '#app/addresses.ts'
import type { FormProblem } from '#app/respond.ts'
import { namesInWords } from '#app/words.ts'
import { dayInWords } from './dates.tsx'
import { TextArea } from './form.tsx'

type Request = {
  readonly askedAt: number
  readonly decidedAt: number | null
  readonly outcome: string | null
  readonly reason: string | null
}
type Props = {
  readonly group: {
    readonly slug: string
    readonly name: string
    readonly joining: 'open' | 'ask'
    readonly facilitators: readonly { readonly name: string }[]
  }
  readonly standing: {
    readonly step: 'sign-in' | 'consent' | 'join' | 'ask' | 'wait' | 'carers' | 'none'
    readonly request: Request | null
  }
  readonly problem: FormProblem | undefined
  readonly now: number
}

/** The door of a group: what joining means, and the one next step for whoever stands before it. */
export function JoinGroup(props: Props) {
  const { standing, now } = props
  const { request } = standing
  const wasDeclined = request?.outcome === 'not-this-time' && request.decidedAt !== null
  return (
    <section id="join" className="card space-y-4">
      {wasDeclined && (
        <div className="space-y-1 rounded-card bg-sunken p-4">
          <p>
            You asked to join on {dayInWords(request.askedAt, now)}. The answer was: <strong>not this time</strong>.
          </p>
          {request.reason && <p>They said: “{request.reason}”</p>}
        </div>
      )}
      <NextStep {...props} />
    </section>
  )
}

function NextStep({ group, standing: { step, request }, problem, now }: Props) {
  const here = `/groups/${group.slug}`
  const who = namesInWords(group.facilitators.map(({ name }) => name)) || 'A facilitator'
  if (step === 'wait' && request)
    return (
      <Form method="post" className="space-y-3">
        <h2>You asked to join on {dayInWords(request.askedAt, now)}</h2>
        <p>{who} will read it and answer. We will tell you in your notices.</p>
        <button type="submit" name="intent" value="withdraw" className="button button-quiet">
          Take it back
        </button>
      </Form>
    )
  if (step === 'sign-in')
    return (
      <Step title="Join this group">
        <p>
          You need a Waymark account first. It is free, and you choose the name you go by.
          {group.joining === 'ask' && ` Then you ask to join, and ${who} answers.`}
        </p>
        <p className="flex flex-wrap gap-3">
          <Link className="button" to={withNext('/join', here)}>
            Join Waymark
          </Link>
          <Link className="button button-quiet" to={withNext('/sign-in', here)}>
            Sign in
          </Link>
        </p>
      </Step>
    )
  if (step === 'consent')
    return (
      <Step title="One thing first">
        <p>
          Being in this group says something about your health. The law protects that, and so do we. Before you join we
          ask if we may keep it. You can take your answer back at any time.
        </p>
        <p>
          <Link className="button" to={withNext('/consent', here)}>
            Read about consent
          </Link>
        </p>
      </Step>
    )
  if (step === 'ask')
    return (
      <Form method="post" className="space-y-4">
        <h2>Ask to join</h2>
        <p>This group asks first, so that the people in it can speak plainly. {who} will answer you.</p>
        <TextArea
          name="words"
          label="A few words about why you would like to join"
          hint={`Only ${who} and the coordinators will read this. You can leave it empty.`}
          rows={3}
          maxLength={500}
          problem={problem}
        />
        <button type="submit" name="intent" value="join" className="button">
          Ask to join
        </button>
      </Form>
    )
  if (step === 'join')
    return (
      <Form method="post" className="space-y-3">
        <h2>Join this group</h2>
        <p>
          One press and you are in. You can read for as long as you like before you write. You can leave at any time.
        </p>
        <p className="text-small text-ink-soft">
          Members of {group.name} see the name you chose when you write. Nobody outside the group does.
        </p>
        <button type="submit" name="intent" value="join" className="button">
          Join {group.name}
        </button>
      </Form>
    )
  return <p>You cannot join this group just now.</p>
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h2>{title}</h2>
      {children}
    </>
  )
}
