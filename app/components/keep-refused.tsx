import { Link, useActionData } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'

/** What a small button shows when it could not do its work: why, and the way back. */
export function KeepRefused() {
  const problem = useActionData<FormProblem>()
  const next = problem?.values.next
  return (
    <div className="mx-auto max-w-measure space-y-4 py-8">
      <h1>We could not do that</h1>
      <p>{problem ? [problem.message, ...Object.values(problem.errors).flat()].join('. ') : 'Nothing was changed.'}</p>
      <p>
        <Link className="button" to={typeof next === 'string' && /^\/\w/.test(next) ? next : '/my-groups'}>
          Go back
        </Link>
      </p>
    </div>
  )
}
