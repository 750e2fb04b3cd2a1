import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { RoomLead } from '#app/components/room-lead.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { dateInWords } from '#app/involvement-words.ts'
import { orShowProblem } from '#app/respond.ts'
import { yearStateWords } from '#app/year-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Review of the year: ${data?.workspace.name ?? ''} – Waymark` },
]

export async function loader({ params: { slug }, context }: LoaderFunctionArgs) {
  return orShowProblem(() => context.services.queries.annualReview.annualReviewList({ slug }))
}

/** The years of a group; for everybody else those it published. */
export default function Years() {
  const { workspace, isInside, mayArrange, reviews } = useLoaderData<typeof loader>()
  const home = `/working-together/${workspace.slug}/review-of-the-year`
  return (
    <WorkspaceFrame workspace={workspace} title="Review of the year">
      <RoomLead
        words={
          isInside
            ? 'Once a year we look back. Everybody answers a few questions, without a name.'
            : 'What this group did, what it could not do, and what it learned.'
        }
      >
        {mayArrange.allowed && (
          <Link className="button" to={`${home}/open`}>
            Open a review
          </Link>
        )}
      </RoomLead>
      {reviews.length === 0 ? (
        <p className="card edge max-w-measure">
          {isInside
            ? 'No year has been looked back on yet. The chair or the staff open a review. It then waits for you on the first page.'
            : 'This group has published no review yet.'}
        </p>
      ) : (
        <ul className="space-y-3">
          {reviews.map(({ id, title, fromOn, untilOn, state, isPublished }) => (
            <li key={id} className="max-w-none">
              <Link to={`${home}/${id}`} className="card edge block space-y-1 !p-4 no-underline hover:underline">
                <span className="block font-bold">{title}</span>
                <span className="block text-small text-ink-soft">
                  {dateInWords(fromOn)} to {dateInWords(untilOn)}
                </span>
                <span className="flex flex-wrap gap-2">
                  <span className="tag">{yearStateWords[state]}</span>
                  {isInside && isPublished && <span className="tag">everybody can read it</span>}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </WorkspaceFrame>
  )
}
