import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { MarkedWords } from '#app/components/words-mark.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { type FindingKind, findingWords } from '#app/document-words.ts'
import { meetingPath } from '#app/meeting-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterSaying } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Easy to read – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { meetingId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.meetings.meetingSummary({ meetingId }))
}

export async function action({ request, params: { slug = '', meetingId = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { queries, commands } = context.services
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'look') {
      // Nothing is kept: the words come back in their box, with what could be plainer.
      const { findings, age } = await queries.meetings.meetingSummary({ meetingId, reading: form.get('words') })
      return { looked: { findings, age }, message: '', errors: {}, values: { words: String(form.get('words') ?? '') } }
    }
    const kept = await commands.meetings.sumUpMeeting({ ...inputOf(form), meetingId })
    return afterSaying(kept, `${meetingPath(slug, meetingId)}/summary`)
  })
}

export default function EasyToRead() {
  const kept = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { workspace, meeting, summary, mark, maySum } = kept
  const looked = answer && 'looked' in answer ? answer.looked : null
  const problem = looked ? undefined : answer
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `meetings/${meeting.id}`, words: meeting.title }}
      title={`${meeting.title}, easy to read`}
    >
      <ErrorSummary problem={problem} />
      <p className="text-ink-soft">{dayInWords(meeting.startsAt)}</p>
      {summary !== '' && (
        <div className="card edge max-w-3xl space-y-4 text-[1.375rem] leading-loose">
          {summary
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => (
              <p key={line}>{line}</p>
            ))}
          <MarkedWords mark={mark} what="these words" />
        </div>
      )}
      {summary === '' && !maySum.allowed && <p className="card max-w-measure">Nobody has written this yet.</p>}
      {maySum.allowed && (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Form method="post" className="card max-w-none space-y-4">
            <TextArea
              name="words"
              label="In short sentences"
              hint="One thought in a sentence, and a line for each. Say who does what next."
              rows={10}
              maxLength={3000}
              defaultValue={summary}
              problem={answer}
            />
            <p className="flex flex-wrap gap-3">
              <button type="submit" name="intent" value="keep" className="button">
                Keep this
              </button>
              <button type="submit" name="intent" value="look" className="button button-quiet">
                Look for plainer words
              </button>
            </p>
          </Form>
          <PlainerWords {...(looked ?? kept)} />
        </div>
      )}
      <Link to={meetingPath(workspace.slug, meeting.id)} className="inline-flex min-h-target items-center">
        Back to the meeting
      </Link>
    </WorkspaceFrame>
  )
}

type Finding = {
  readonly kind: FindingKind
  readonly words: string
  readonly instead: string | null
  readonly start: number
}

function PlainerWords({ findings, age }: { findings: readonly Finding[]; age: number | null }) {
  return (
    <section aria-labelledby="plainer" className="card max-w-none space-y-3">
      <h2 id="plainer" className="text-large">
        Plain words
      </h2>
      {age !== null && <p>About the reading age of {age}. Aim for 9 to 11.</p>}
      {findings.length === 0 ? (
        <p>We found nothing to make plainer.</p>
      ) : (
        <ul className="max-w-none divide-y divide-line">
          {findings.map(({ kind, words, instead, start }) => (
            <li key={`${kind}-${start}`} className="max-w-none py-2 [overflow-wrap:anywhere]">
              <p>
                “{words}” <span className="text-small text-ink-soft">{findingWords[kind]}</span>
              </p>
              {instead && (
                <p>
                  Try <strong>“{instead}”</strong>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="text-small text-ink-soft">These are hints from a machine. You decide.</p>
    </section>
  )
}
