import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { OwnReportCard } from '#app/components/own-report.tsx'
import { orShowProblem } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [
  { title: 'What you have told us – Waymark' },
  { name: 'robots', content: 'noindex' },
]

/** For somebody without an account: whoever holds the private link may look. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  return orShowProblem(async () => ({
    report: await context.services.commands.safety.reportBySecret({ secret: params.secret }),
    now: Date.now(),
  }))
}

export default function ReportBySecret() {
  const { report, now } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <div className="space-y-2">
        <h1>What you have told us</h1>
        <p className="text-ink-soft">This link is private. Whoever has it can read this page.</p>
      </div>
      <OwnReportCard report={report} now={now} />
      <p>
        <Link to="/report" className="inline-flex min-h-target items-center">
          Report something else
        </Link>
      </p>
    </div>
  )
}
