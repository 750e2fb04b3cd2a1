import { Form, Link } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { dayInWords } from './dates.tsx'
import { TextField } from './form.tsx'

/** What it is, before anything is set up. */
export function BeginSecondStep() {
  return (
    <>
      <p>
        With a second step, your password alone does not open your account. You also write six numbers that an app on
        your phone shows you. Whoever learns your password still cannot come in.
      </p>
      <p>
        You need an app that makes codes. Many phones and password keepers have one. Everybody who looks after this
        place needs a second step.
      </p>
      <Form method="post">
        <button type="submit" name="intent" value="begin" className="button">
          Begin
        </button>
      </Form>
    </>
  )
}

/** The secret for the app, and the box for its first code. */
export function AddSecondStep({
  adding: { secret, picture },
  problem,
}: {
  adding: { readonly secret: string; readonly picture: string }
  problem: FormProblem | undefined
}) {
  return (
    <>
      <section aria-labelledby="scan" className="card space-y-4">
        <h2 id="scan">1. Tell your app</h2>
        <p>Let your app look at this picture.</p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn here by the QR library, from our own letters. */}
        <div aria-hidden="true" className="size-48 bg-[#ffffff]" dangerouslySetInnerHTML={{ __html: picture }} />
        <p>
          Or write this into it:
          <br />
          <strong className="break-all tracking-wider">{secret.match(/.{1,4}/g)?.join(' ')}</strong>
        </p>
      </section>
      <Form method="post" className="card space-y-5">
        <h2>2. Try it</h2>
        <TextField
          name="code"
          label="The six numbers your app shows now"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          problem={problem}
        />
        <button type="submit" name="intent" value="confirm" className="button">
          Add the second step
        </button>
      </Form>
    </>
  )
}

/** Shown once, to be written down. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <section aria-labelledby="codes" className="card edge space-y-4">
      <h2 id="codes">Your second step is on. Now keep these</h2>
      <p>
        If you lose your phone, one of these lets you in. Each works once. Write them down or print this page, and keep
        them where nobody else looks. You do not see them again.
      </p>
      <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>
            <code className="text-large">{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <Link className="button" to="/my-groups">
          I have kept them
        </Link>
      </p>
    </section>
  )
}

/** It is on: since when, how many recovery codes are left, and the way to take it away. */
export function OwnSecondStep({
  since,
  codesLeft,
  problem,
}: {
  since: number
  codesLeft: number
  problem: FormProblem | undefined
}) {
  return (
    <>
      <p>
        Your account asks for a code since {dayInWords(since)}. You have{' '}
        {codesLeft === 1 ? 'one recovery code' : `${codesLeft} recovery codes`} left.
      </p>
      <Form method="post" className="card space-y-5">
        <h2>A new phone, or new recovery codes</h2>
        <p>Take the second step away here, then add it again.</p>
        <TextField
          name="code"
          label="A code"
          hint="Six numbers from your app, or a recovery code."
          autoComplete="one-time-code"
          autoCapitalize="none"
          required
          problem={problem}
        />
        <button type="submit" name="intent" value="remove" className="button button-quiet">
          Take it away
        </button>
      </Form>
    </>
  )
}
