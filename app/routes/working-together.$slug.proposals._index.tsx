import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { whenInWords } from '#app/components/dates.tsx'
import { RoomLead } from '#app/components/room-lead.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { answerWords, proposalStateWords } from '#app/proposal-words.ts'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'Research and plans put to us – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    ...(await context.services.queries.proposals.proposalList({ slug: params.slug })),
    origin: context.site.origin,
    now: Date.now(),
  }))
}

/** What was put to the group, and how far each is. */
export default function Proposals() {
  const { workspace, isPublic, mayArrange, proposals, origin, now } = useLoaderData<typeof loader>()
  const home = `/working-together/${workspace.slug}/proposals`
  return (
    <WorkspaceFrame workspace={workspace} title="Research and plans put to us">
      <RoomLead words="People who want to study or change something ask us first. We answer with a letter that we agree on.">
        {mayArrange.allowed && (
          <Link className="button" to={`${home}/enter`}>
            Enter a proposal
          </Link>
        )}
      </RoomLead>
      {mayArrange.allowed && isPublic && (
        <p className="max-w-measure text-small text-ink-soft">
          People outside the group can use the open form:{' '}
          <a href={`${home}/put`} className="break-all">{`${origin}${home}/put`}</a>
        </p>
      )}
      {proposals.length === 0 ? (
        <p className="card edge max-w-measure">
          Nothing has been put to us yet.{' '}
          {mayArrange.allowed
            ? 'Enter the first that reaches you, or open the public page: then others can use a form.'
            : 'The chair or the staff lay each proposal before the group here.'}
        </p>
      ) : (
        <ul className="space-y-3">
          {proposals.map(({ id, title, proposedBy, putAt, state, answer }) => (
            <li key={id} className="max-w-none">
              <Link to={`${home}/${id}`} className="card edge block space-y-1 !p-4 no-underline hover:underline">
                <span className="block font-bold">{title}</span>
                <span className="block text-small text-ink-soft">
                  {proposedBy} · {whenInWords(putAt, now)}
                </span>
                <span className="tag">
                  {answer ? `We answered: ${answerWords[answer].toLowerCase()}` : proposalStateWords[state]}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </WorkspaceFrame>
  )
}
