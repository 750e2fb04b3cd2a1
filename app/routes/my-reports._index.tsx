import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Here } from '#app/components/here.tsx'
import { OwnReportCard } from '#app/components/own-report.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'What you have told us – Waymark' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({
    reports: await context.services.queries.safety.myReports({}),
    now: Date.now(),
  }))
}

export default function MyReports() {
  const { reports, now } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to="/settings" words="Settings" />
      <div className="space-y-2">
        <h1>What you have told us</h1>
        <p className="text-ink-soft">Only you and the moderators see this page.</p>
      </div>
      {reports.length === 0 && (
        <p className="card edge">
          You have told us of nothing so far. When something is wrong, press “More” under a post and then “Report this”.
        </p>
      )}
      <ul className="space-y-4">
        {reports.map((report) => (
          <li key={report.id} className="max-w-none">
            <OwnReportCard report={report} now={now} />
          </li>
        ))}
      </ul>
      <p>
        <Link to="/report" className="inline-flex min-h-target items-center">
          Report something else
        </Link>
      </p>
    </div>
  )
}
