import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { dayInWords, momentInWords } from '#app/components/dates.tsx'
import { MeetingActions } from '#app/components/meeting-actions.tsx'
import { RoomLead } from '#app/components/room-lead.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Meetings – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const before = new URL(request.url).searchParams.get('before')
  return orShowProblem(async () => ({
    ...(await context.services.queries.meetings.meetingList({ slug, before })),
    isFirst: before === null,
    now: Date.now(),
  }))
}

export default function Meetings() {
  const { workspace, mayCall, coming, past, next, actions, isFirst, now } = useLoaderData<typeof loader>()
  return (
    <WorkspaceFrame workspace={workspace} title="Meetings">
      <RoomLead words="When we meet, what about, and who does what.">
        {mayCall.allowed && (
          <Link to="new" className="button">
            Call a meeting
          </Link>
        )}
      </RoomLead>
      {isFirst && (
        <section aria-labelledby="coming" className="space-y-3">
          <h2 id="coming">To come</h2>
          {coming.length === 0 && (
            <p className="card edge max-w-measure">
              No meeting is called yet.{' '}
              {mayCall.allowed
                ? 'Call the next: a day, a time, and where. Everybody can add to its agenda.'
                : 'The chair or the staff call them. You will hear when there is one.'}
            </p>
          )}
          {coming.length > 0 && (
            <ul className="grid gap-4 md:grid-cols-2">
              {coming.map(({ id, title, startsAt, place, calledOffAt }) => (
                <li key={id} className="card edge max-w-none space-y-1">
                  <h3 className="text-large">
                    <Link to={id}>{title}</Link>
                  </h3>
                  <p>{momentInWords(startsAt)}</p>
                  {calledOffAt === null ? (
                    <p className="text-small text-ink-soft">{place || 'Online'}</p>
                  ) : (
                    <p className="tag">called off</p>
                  )}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      {isFirst && (
        <section aria-labelledby="actions" className="card max-w-3xl space-y-3">
          <h2 id="actions" className="text-large">
            What we said we would do
          </h2>
          {actions.length === 0 ? (
            <p>Nothing is open. What a meeting gives somebody to do stands here until it is done.</p>
          ) : (
            <MeetingActions actions={actions} slug={workspace.slug} now={now} />
          )}
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="past" className="space-y-3">
          <h2 id="past">Before</h2>
          <ul className="max-w-3xl space-y-3">
            {past.map(({ id, title, startsAt, calledOffAt, summaryAt, minutesApprovedAt }) => (
              <li key={id} className="card flex max-w-none flex-wrap items-center justify-between gap-3 !p-4">
                <span className="min-w-0 flex-[1_1_14rem]">
                  <Link to={id} className="block font-bold">
                    {title}
                  </Link>
                  <span className="text-small text-ink-soft">{dayInWords(startsAt, now)}</span>
                </span>
                <span className="flex flex-wrap items-center gap-3">
                  {summaryAt !== null && (
                    <Link to={`${id}/summary`} className="inline-flex min-h-target items-center text-small">
                      Easy to read<span className="sr-only">: {title}</span>
                    </Link>
                  )}
                  {calledOffAt !== null && <span className="tag">called off</span>}
                  {minutesApprovedAt !== null && <span className="tag">minutes approved</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {next !== null && (
        <Link to={`?before=${next}`} className="button button-quiet">
          Earlier meetings
        </Link>
      )}
    </WorkspaceFrame>
  )
}
