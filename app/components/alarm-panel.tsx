import { Form, Link } from '@remix-run/react'
import { rungWords } from '#app/moderation-words.ts'
import { reasonInWords } from '#app/report-words.ts'
import { lowerFirst, sentence } from '#app/words.ts'
import { clockInWords, momentInWords, When } from './dates.tsx'

type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly because: string }
type Told = {
  readonly toldWhere: string
  readonly note: string
  readonly reason: string
  readonly mayPlace: boolean
}
type PageFace = {
  readonly name: string | null
  readonly channel: string
  readonly sentAt: number | null
  readonly wentWrong: string | null
}

/** An alarm as the query `alarmPage` or `alarmOfCase` gives it. */
export type AlarmFace = {
  readonly id: string
  readonly caseId: string | null
  readonly reportId: string | null
  readonly raisedAt: number
  readonly isRinging: boolean
  readonly nextRungAt: number | null
  readonly acknowledged: { readonly at: number; readonly by: string; readonly isMine: boolean } | null
  readonly stopped: { readonly at: number; readonly because: string } | null
  /** `isCall`: somebody asked for support, and can be answered there. */
  readonly where: { readonly words: string; readonly path: string | null; readonly isCall: boolean } | null
  /** What somebody told us in words, when it belongs to no case yet. */
  readonly told: Told | null
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
      {!alarm.stopped && (alarm.told ? <WhatToDoAbout told={alarm.told} alarm={alarm} /> : <WhatToDo alarm={alarm} />)}
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
              : overInWords(stopped?.because)}
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
            It stops asking others. Everybody who was paged sees that you have it, and your name is kept with it.
          </p>
        </Form>
      )}
    </section>
  )
}

/** Why an alarm stopped that nobody had to take on, as a heading. */
function overInWords(because: string | undefined): string {
  switch (because) {
    case 'lowered':
      return 'This turned out to be no crisis'
    case 'answered':
      return 'This is over: whoever told us was answered'
    case 'placed':
      return 'This goes on in the alarm of its case'
    default:
      return 'This is over: the case is closed'
  }
}

function WhatToDoAbout({ told, alarm }: { told: Told; alarm: AlarmFace }) {
  return (
    <section aria-labelledby="what-to-do" className="card max-w-none space-y-4">
      <h2 id="what-to-do">What to do</h2>
      <ol className="list-decimal space-y-3 pl-6">
        <li className="space-y-2">
          <p>
            Read what somebody told us: <strong>{lowerFirst(reasonInWords(told.reason))}</strong>. Take a breath first.
          </p>
          <details className="card max-w-none bg-sunken">
            <summary className="min-h-target py-2 font-bold">Their words</summary>
            <p className="whitespace-pre-line break-words">{told.toldWhere}</p>
            {told.note && <p className="mt-3 whitespace-pre-line break-words">{told.note}</p>}
          </details>
        </li>
        <li>
          If you think a life is in danger now, <strong>call 999</strong> and say what you know. You do not need to be
          sure.
        </li>
        {told.mayPlace && (
          <li>
            Look for whom they mean.{' '}
            <Link to={`/moderation/concerns?open=${alarm.reportId}`}>Put it in the queue, or answer them</Link>. This
            alarm then goes along.
          </li>
        )}
        {alarm.mayDisclose.allowed && (
          <li>
            If you called somebody, write down what you told them:{' '}
            <Link to={`/moderation/disclosure/told/${alarm.reportId}`}>what was told to the emergency services</Link>.
            {alarm.disclosedAt !== null && ` Last written down ${momentInWords(alarm.disclosedAt)}.`}
          </li>
        )}
      </ol>
    </section>
  )
}

function WhatToDo({ alarm: { where, caseId, mayOpenCase, mayDisclose, offer, disclosedAt } }: { alarm: AlarmFace }) {
  return (
    <section aria-labelledby="what-to-do" className="card max-w-none space-y-4">
      <h2 id="what-to-do">What to do</h2>
      <ol className="list-decimal space-y-3 pl-6">
        {where?.isCall && where.path ? (
          <GoToThem path={where.path} />
        ) : (
          <li>
            Read the words
            {where &&
              (where.path ? (
                <>
                  : <Link to={where.path}>{where.words}</Link>
                </>
              ) : (
                `: ${lowerFirst(where.words)}`
              ))}
            .{where && !where.path && ' It is between two people, so the case asks you why you need to read it.'} Take a
            breath first. They may be hard to read.
          </li>
        )}
        <li>
          Answer with warmth, soon. Ask them how they are now, and whether they are safe.{' '}
          {offer === null
            ? where?.isCall
              ? 'They were shown numbers to call when they pressed.'
              : 'They have not been shown support yet.'
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
                <p className="text-small text-ink-soft">
                  {alarm.told
                    ? 'Nobody knows which group, so the next were asked.'
                    : 'This group has none who could be asked, so the next were.'}
                </p>
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

/** Somebody pressed "I need support" and nobody could answer, or whoever did asks for help. */
const GoToThem = ({ path }: { path: string }) => (
  <li>
    Somebody in a chat asked for support. <Link to={path}>Go to them</Link>: you can message them in private, or see who
    does.
  </li>
)
