import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { ReasonToLook } from '#app/components/reason-to-look.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'What was said around it – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { caseId } = params
  const page = await orShowProblem(() => context.services.queries.moderation.casePage({ caseId }))
  return { caseId: page.id, place: page.subject?.place ?? '' }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), caseId: params.caseId }
    // Shown in this answer alone: to read it again is another look.
    return data({ around: await context.services.commands.moderation.readAround(wish) })
  })
}

type Said = {
  readonly id: string
  readonly author: string | null
  readonly html: string
  readonly writtenAt: number
  readonly isSubject: boolean
}

export default function Around() {
  const { caseId, place } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const around: readonly Said[] | null = answer && 'around' in answer ? answer.around : null
  const problem = answer && 'errors' in answer ? answer : undefined
  return (
    <div className="place-safe max-w-3xl space-y-6">
      <Here to={`/moderation/cases/${caseId}`} words="Back to the case" />
      <div className="space-y-1">
        <h1>What was said around it</h1>
        <p className="text-ink-soft">{place}</p>
      </div>
      <ErrorSummary problem={problem} />
      {around ? (
        <>
          <p className="card edge">
            Keep this to yourself. Once you leave this page you would have to give a reason again.
          </p>
          <ol className="card max-w-none space-y-4">
            {around.map(({ id, author, html, writtenAt, isSubject }) => (
              <li key={id} className={isSubject ? 'level level-red pl-4' : 'pl-4'}>
                <p className="text-small text-ink-soft">
                  {isSubject && <strong>This one. </strong>}
                  {author}, {momentInWords(writtenAt)}
                </p>
                {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was written (server/domain/kernel/formatting.ts). */}
                <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
              </li>
            ))}
          </ol>
        </>
      ) : (
        <>
          <p>
            Two people said this to each other, so nobody looks for nothing. You see up to five messages before and
            after. What you say here is kept for good. Coordinators read it, and both people find it in the copies of
            their own data.
          </p>
          <ReasonToLook problem={problem} hint="A sentence or two." press="Show me" />
        </>
      )}
    </div>
  )
}
