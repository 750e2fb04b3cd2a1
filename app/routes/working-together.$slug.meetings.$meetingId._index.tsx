import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { clockInWords, dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { MeetingActions } from '#app/components/meeting-actions.tsx'
import { AgendaList, PaperList, WhatWasSaid } from '#app/components/meeting-inside.tsx'
import { AfterCard, ComingCard, NeedsCard, ViewsCard } from '#app/components/meeting-people.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { meetingPath } from '#app/meeting-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'A meeting – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { meetingId }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    ...(await context.services.queries.meetings.meetingPage({ meetingId })),
    now: Date.now(),
  }))
}

export async function action({ request, params: { slug = '', meetingId = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { meetings, sayings } = context.services.commands
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), meetingId }
    const intent = form.get('intent')
    if (intent === 'coming') await meetings.answerMeeting(wish)
    if (intent === 'withdraw') await sayings.withdrawSaying(wish)
    if (intent === 'approve') await meetings.approveMinutes(wish)
    return redirect(meetingPath(slug, meetingId))
  })
}

const columns = 'grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]'

export default function Meeting() {
  const page = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { workspace, meeting, openActions, actions, last, now, mayArrange, mayPrepare } = page
  return (
    <WorkspaceFrame workspace={workspace} room={{ to: 'meetings', words: 'Meetings' }} title={meeting.title}>
      <ErrorSummary problem={problem} />
      <div className={columns}>
        <WhenAndWhere />
        {mayPrepare.allowed && <ComingCard page={page} />}
      </div>
      <div className={columns}>
        <div className="space-y-6">
          {meeting.hasBegun && <WhatWasSaid page={page} />}
          <AgendaList page={page} />
          {meeting.hasBegun && actions.length > 0 && (
            <section aria-labelledby="given" className="card max-w-none space-y-3">
              <h2 id="given" className="text-large">
                Who does what
              </h2>
              <MeetingActions actions={actions} slug={workspace.slug} now={now} />
            </section>
          )}
          {!meeting.isOver && openActions.length > 0 && (
            <section aria-labelledby="open" className="card max-w-none space-y-3">
              <h2 id="open" className="text-large">
                From earlier meetings
              </h2>
              <MeetingActions actions={openActions} slug={workspace.slug} now={now} />
            </section>
          )}
        </div>
        <div className="space-y-6">
          <PaperList page={page} />
          {meeting.isOver && meeting.calledOffAt === null && <AfterCard page={page} />}
          {!meeting.isOver && meeting.calledOffAt === null && <NeedsCard page={page} />}
          <ViewsCard page={page} now={now} />
          {last && !last.isApproved && !meeting.isOver && (
            <p className="card max-w-none">
              The minutes of <Link to={meetingPath(workspace.slug, last.id)}>{last.title}</Link> are to be approved
              here.
            </p>
          )}
        </div>
      </div>
      {mayArrange.allowed && (
        <Link to="edit" className="button button-quiet">
          Change this meeting, or call it off
        </Link>
      )}
    </WorkspaceFrame>
  )
}

function WhenAndWhere() {
  const { meeting, workspace, now } = useLoaderData<typeof loader>()
  const here = meetingPath(workspace.slug, meeting.id)
  const { startsAt, endsAt, place, link, calledOffAt, calledOffWhy } = meeting
  return (
    <section aria-label="When and where" className="card edge max-w-none space-y-2">
      <p className="text-large font-bold">
        {dayInWords(startsAt, now)}, {clockInWords(startsAt)} to {clockInWords(endsAt)}
      </p>
      {place && <p>{place}</p>}
      {calledOffAt === null ? (
        !meeting.isOver && (
          <>
            <p className="flex flex-wrap gap-x-5">
              {link && (
                <a href={link} rel="noreferrer" className="inline-flex min-h-target items-center">
                  Join online
                </a>
              )}
              <a href={`${here}/calendar.ics`} className="inline-flex min-h-target items-center">
                Put it in my calendar
              </a>
              <a href={`${here}/calendar.ics?name=full`} className="inline-flex min-h-target items-center">
                Put it in with its full name
              </a>
            </p>
            <p className="text-small text-ink-soft">
              Your calendar says only “Waymark meeting”, unless you choose its full name.
            </p>
          </>
        )
      ) : (
        <div className="space-y-1">
          <p className="font-bold">Called off: {calledOffWhy}</p>
          <a href={`${here}/calendar.ics`} className="inline-flex min-h-target items-center">
            Take it out of my calendar
          </a>
        </div>
      )}
    </section>
  )
}
