import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { ReasonToLook } from '#app/components/reason-to-look.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Find out who wrote this – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { postId } = params
  const kind = new URL(request.url).searchParams.get('kind') ?? undefined
  return orShowProblem(() => context.services.queries.oversight.wordsWithoutName({ kind, postId }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const kind = new URL(request.url).searchParams.get('kind') ?? undefined
    const wish = { ...inputOf(form), kind, postId: params.postId }
    const { memberId, name } = await context.services.commands.oversight.revealAuthor(wish)
    // Shown in this answer alone: an address with a name in it would stay in histories and logs.
    return data({ revealed: { memberId, name } })
  })
}

export default function Reveal() {
  const { place, path, html, writtenAt } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const revealed = answer && 'revealed' in answer ? answer.revealed : null
  const problem = answer && 'errors' in answer ? answer : undefined
  return (
    <div className="place-safe max-w-3xl space-y-6">
      <Here to={path} words="Back to the thread" />
      <h1>{revealed ? 'Who wrote this' : 'Find out who wrote this'}</h1>
      <ErrorSummary problem={problem} />
      {revealed ? (
        <div role="status" className="card edge space-y-3">
          <p>
            Written by <strong>{revealed.name}</strong>.{' '}
            <a href={`/members/${revealed.memberId}`} className="inline-flex min-h-target items-center">
              Their profile
            </a>
          </p>
          <p>
            Keep this to yourself, and to those who need it. Once you leave this page you would have to give a reason
            again.
          </p>
        </div>
      ) : (
        <p>
          This person chose to write without their name, so nobody looks for nothing. What you say here is kept for
          good. Coordinators read it, and the person finds it in the copy of their own data.
        </p>
      )}
      <section aria-label="The words" className="card space-y-2">
        <p className="text-small text-ink-soft">
          {place} · {momentInWords(writtenAt)}
        </p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was written (server/domain/kernel/formatting.ts). */}
        <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      </section>
      {!revealed && (
        <ReasonToLook
          problem={problem}
          hint="A sentence or two. Coordinators read this, and so can the person who wrote the post."
          press="Show me the name"
        />
      )}
    </div>
  )
}
