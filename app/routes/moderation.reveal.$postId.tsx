import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { Choices, ErrorSummary, fieldValue, TextArea, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { lookingReasonWords } from '#app/treatment-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Find out who wrote this – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { postId } = params
  return orShowProblem(() => context.services.queries.oversight.wordsWithoutName({ postId }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    const wish = { ...inputOf(form), postId: params.postId }
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
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was written (server/domain/groups/formatting.ts). */}
        <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      </section>
      {!revealed && (
        <Form method="post" className="card space-y-5">
          <Choices name="category" legend="Why do you need to know?" problem={problem}>
            {Object.entries(lookingReasonWords).map(([value, label]) => (
              <Tick
                key={value}
                type="radio"
                name="category"
                value={value}
                label={label}
                defaultChecked={fieldValue(problem, 'category') === value}
              />
            ))}
          </Choices>
          <TextArea
            name="reason"
            label="Say more"
            hint="A sentence or two. Coordinators read this, and so can the person who wrote the post."
            rows={3}
            maxLength={1000}
            required
            problem={problem}
          />
          <button type="submit" className="button">
            Show me the name
          </button>
        </Form>
      )}
    </div>
  )
}
