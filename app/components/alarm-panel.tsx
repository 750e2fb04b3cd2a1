import { Form, Link } from '@remix-run/react'
import { rungWords } from '#app/moderation-words.ts'
import { sentence } from '#app/words.ts'
import { clockInWords, momentInWords, When } from './dates.tsx'

type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly because: string }
type PageFace = {
  readonly name: string | null
  readonly channel: string
  readonly sentAt: number | null
  readonly wentWrong: string | null
}

/** An alarm as the query `alarmPage` or `alarmOfCase` gives it. */
export type AlarmFace = {
  readonly id: string
  readonly caseId: string
  readonly raisedAt: number
  readonly isRinging: boolean
  readonly nextRungAt: number | null
  readonly acknowledged: { readonly at: number; readonly by: string; readonly isMine: boolean } | null
  readonly stopped: { readonly at: number; readonly because: string } | null
  readonly where: { readonly words: string; readonly path: string } | null
  readonly mayOpenCase: boolean
  readonly mayDisclose: Verdict
  readonly offer: { readonly answer: string | null; readonly id: string } | null
  readonly disclosedAt: number | null
  readonly steps: readonly {
    readonly rung: number
    readonly kind: string
    readonly askedInstead: string | null
    readonly climbedAt: number
    readonly pages: readonly PageFace[]
  }[]
}

/** Where an alarm stands, the one thing to press, what to do next, and everything that has happened. For its own page and the page of its case. */
export function AlarmPanel({ alarm, now }: { alarm: AlarmFace; now: number }) {
  return (
    <div className="place-safe space-y-6">
      <AlarmStanding alarm={alarm} now={now} />
      {!alarm.stopped && <WhatToDo alarm={alarm} />}
      <Steps alarm={alarm} now={now} />
    </div>
  )
}

/** Where an alarm stands, and the one thing to press while it rings. */
export function AlarmStanding({ alarm, now }: { alarm: AlarmFace; now: number }) {
  const { acknowledged, stopped, isRinging, nextRungAt, raisedAt } = alarm
  return (
    <section
      aria-labelledby="standing"
      className={`edge card max-w-none space-y-4 ${isRinging ? 'bg-safety-wash' : ''}`}
    >
      <div className="space-y-1">
        <h2 id="standing">
          {isRinging
            ? 'Nobody has taken this on yet'
            : acknowledged
              ? acknowledged.isMine
                ? 'You have got this'
                : `${acknowledged.by} has got this`
              : stopped?.because === 'lowered'
                ? 'This turned out to be no crisis'
                : 'This is over: the case is closed'}
        </h2>
        <p>
          Raised <When at={raisedAt} now={now} ago />
          {acknowledged && `, taken on at ${clockInWords(acknowledged.at)}`}
          {stopped && `, stopped at ${clockInWords(stopped.at)}`}.
          {isRinging && nextRungAt !== null && ` The next people are asked at ${clockInWords(nextRungAt)}.`}
        </p>
      </div>
      {isRinging && (
        <Form method="post" action={`/moderation/alarms/${alarm.id}`} className="space-y-2">
          <button
            type="submit"
            name="intent"
            value="acknowledge"
            className="button !min-h-14 w-full text-large sm:w-auto"
          >
            I have got this
          </button>
          <p className="text-small text-ink-soft">
            It stops asking others. Everybody who was paged sees that you have it, and your name is kept with the case.
          </p>
        </Form>
      )}
    </section>
  )
}

function WhatToDo({ alarm: { where, caseId, mayOpenCase, mayDisclose, offer, disclosedAt } }: { alarm: AlarmFace }) {
  return (
    <section aria-labelledby="what-to-do" className="card max-w-none space-y-4">
      <h2 id="what-to-do">What to do</h2>
      <ol className="list-decimal space-y-3 pl-6">
        <li>
          Read the words
          {where && (
            <>
              : <Link to={where.path}>{where.words}</Link>
            </>
          )}
          . Take a breath first. They may be hard to read.
        </li>
        <li>
          Answer with warmth, soon. Ask them how they are now, and whether they are safe.{' '}
          {offer === null
            ? 'They have not been shown support yet.'
            : offer.answer === 'yes-please'
              ? 'They were shown support, and said yes please to a letter from a facilitator.'
              : offer.answer === 'no-thank-you'
                ? 'They were shown support, and want no letter from a facilitator for now.'
                : 'They were shown support, with numbers to call.'}
          {offer?.answer === 'yes-please' && (
            <>
              {' '}
              <Link to={`/support/${offer.id}`}>Write to them</Link>
            </>
          )}
        </li>
        <li>
          If you think a life is in danger now, <strong>call 999</strong> and say what you know. You do not need to be
          sure.
        </li>
        {mayDisclose.allowed && (
          <li>
            Then write down what you told them:{' '}
            <Link to={`/moderation/disclosure/${caseId}`}>what was told to the emergency services</Link>.
            {disclosedAt !== null && ` Last written down ${momentInWords(disclosedAt)}.`}
          </li>
        )}
      </ol>
      {mayOpenCase && (
        <p>
          <Link className="button button-quiet" to={`/moderation/cases/${caseId}`}>
            Open the case
          </Link>
        </p>
      )}
    </section>
  )
}

const insteadWords: Readonly<Record<string, string>> = {
  moderators: 'Nobody was on call, so all moderators were asked.',
  'duty-leads': 'Nobody was on call, so all duty leads were asked.',
  coordinators: 'No moderator or duty lead was there, so coordinators were asked.',
  nobody: 'There was nobody to ask. Give somebody the role of moderator.',
}

function Steps({ alarm, now }: { alarm: AlarmFace; now: number }) {
  return (
    <section aria-labelledby="steps" className="card max-w-none space-y-4">
      <h2 id="steps">What has happened</h2>
      <ol className="space-y-4">
        {alarm.steps.map(({ rung, kind, askedInstead, climbedAt, pages }) => (
          <li key={rung} className="max-w-none space-y-1">
            <p>
              <strong>
                <When at={climbedAt} now={now} />
              </strong>{' '}
              · {sentence(rungWords[kind] ?? kind)}
            </p>
            {askedInstead && <p className="text-small text-ink-soft">{insteadWords[askedInstead] ?? askedInstead}</p>}
            {pages.length > 0 ? (
              <ul className="space-y-1 border-l-3 border-line pl-4 text-small">
                {byPerson(pages).map(([name, own]) => (
                  <li key={name}>
                    <strong>{name}</strong>: {own.map(pageInWords).join(' · ')}
                  </li>
                ))}
              </ul>
            ) : (
              askedInstead === null && (
                <p className="text-small text-ink-soft">This group has none who could be asked, so the next were.</p>
              )
            )}
          </li>
        ))}
        {alarm.acknowledged && (
          <li className="max-w-none">
            <strong>
              <When at={alarm.acknowledged.at} now={now} />
            </strong>{' '}
            · {alarm.acknowledged.by} took it on
          </li>
        )}
      </ol>
    </section>
  )
}

function byPerson(pages: readonly PageFace[]): [string, readonly PageFace[]][] {
  const names = [...new Set(pages.map(({ name }) => name ?? 'Your other system'))]
  return names.map((name) => [name, pages.filter((page) => (page.name ?? 'Your other system') === name)])
}

const channelWords: Readonly<Record<string, string>> = {
  'in-app': 'in Waymark',
  mail: 'by e-mail',
  push: 'on their device',
  sms: 'by text message',
  webhook: 'told',
}

function pageInWords({ channel, sentAt, wentWrong }: PageFace): string {
  const way = channelWords[channel] ?? channel
  if (sentAt !== null) return `${way}, ${clockInWords(sentAt)}`
  return wentWrong
    ? `${way}: did not go out (${wentWrong.charAt(0).toLowerCase()}${wentWrong.slice(1)})`
    : `${way}, not sent`
}
