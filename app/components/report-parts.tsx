import { Link } from '@remix-run/react'
import { cannotWait, reasonInWords, reportReasons, withinWords } from '#app/report-words.ts'
import type { FormProblem } from '#app/respond.ts'
import { Choices, fieldValue, TextArea, Tick } from './form.tsx'

/** What is wrong? One answer. */
export function ReasonChoice({ problem, chosen }: { problem: FormProblem | undefined; chosen: string }) {
  return (
    <Choices name="reason" legend="What is wrong?" hint="Choose the one that is nearest." problem={problem}>
      {reportReasons.map(({ reason, label, hint }) => (
        <Tick
          key={reason}
          type="radio"
          name="reason"
          value={reason}
          label={label}
          hint={hint}
          defaultChecked={fieldValue(problem, 'reason', chosen) === reason}
        />
      ))}
    </Choices>
  )
}

/** The reason that was chosen, and the way back to choose another. */
export function ReasonChosen({ reason }: { reason: string }) {
  return (
    <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <span>
        You chose: <strong>{reasonInWords(reason)}</strong>
      </span>
      <button type="submit" name="intent" value="back" formNoValidate className="button-link min-h-target">
        Choose again
      </button>
    </p>
  )
}

/** For what cannot wait until somebody here has read it. */
export function CannotWait({ reason }: { reason: string }) {
  if (!cannotWait(reason)) return null
  return (
    <section aria-label="If it cannot wait" className="place-safe edge card space-y-3 bg-safety-wash">
      <p>
        <strong>If somebody is in danger now, call 999 first.</strong> We are not an emergency service. Then tell us
        too.
      </p>
      <p>
        <a className="button" href="/help-now">
          Get help now
        </a>
      </p>
    </section>
  )
}

/** Words of one's own: never asked for, always welcome. */
export function OwnWords({ problem }: { problem: FormProblem | undefined }) {
  return (
    <TextArea
      name="note"
      label="In your own words, if you like"
      hint="Moderators read this. Nobody else. You can leave it empty."
      maxLength={2000}
      problem={problem}
    />
  )
}

/** Who reads it, what happens next, and by when. */
export function WhatHappens({ reason, minutes }: { reason: string; minutes: Readonly<Record<string, number>> }) {
  return (
    <section aria-labelledby="next" className="space-y-3">
      <h2 id="next" className="text-large">
        What happens next
      </h2>
      <ol className="list-decimal space-y-1.5 pl-6">
        <li>We tell you at once that we have it.</li>
        <li>
          A moderator looks at it <strong>{withinWords(minutes, reason)}</strong>. A person decides, not a machine.
        </li>
        <li>We tell you what came of it, and why.</li>
      </ol>
      <p className="text-small text-ink-soft">
        The person you tell us about is never told who told us. Facilitators of the group may see the reason you chose,
        and not who you are. Until somebody has looked, everything stays where it is.
      </p>
    </section>
  )
}

/** Where somebody can go after they have told us. */
export function AfterTelling({ author, back }: { author: { id: string; name: string } | null; back: string }) {
  return (
    <>
      <p className="flex flex-wrap gap-3">
        <Link className="button" to="/my-reports">
          See what you have told us
        </Link>
        <Link className="button button-quiet" to={back}>
          Go back
        </Link>
      </p>
      {author && (
        <p>
          If you would rather not see {author.name} any more, you can{' '}
          <Link to={`/keep/mute?person=${author.id}`}>mute</Link> or{' '}
          <Link to={`/keep/block?person=${author.id}`}>block</Link> them.
        </p>
      )}
    </>
  )
}
