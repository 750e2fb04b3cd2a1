import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Choices, ErrorSummary, fieldValues, Tick } from '#app/components/form.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { counted, documentPath } from '#app/document-words.ts'
import { orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'The next draft – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(() => context.services.queries.review.nextDraftPlan({ documentId: params.documentId }))
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { slug = '', documentId = '' } = params
  return orShowForm(form, context, async () => {
    // Each passage with several wordings is a question of its own on the form.
    const outcomeIds = [...form.entries()].filter(([name]) => name.startsWith('clash-')).map(([, id]) => String(id))
    await context.services.commands.review.makeNextDraft({ documentId, from: form.get('from'), outcomeIds })
    return redirect(`${documentPath(slug, documentId)}?kept`)
  })
}

/** What the next draft is made of: every wording that was accepted, and a choice where two reach into each other. */
export default function NextDraft() {
  const { workspace, document, number, plain, clashes, gone, withheld, isBeingPlaced } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const isEmpty = plain.length + clashes.length === 0
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `documents/${document.id}`, words: document.title }}
      title={`Make draft ${number + 1}`}
    >
      <ErrorSummary problem={problem} />
      {isBeingPlaced && (
        <p className="card edge max-w-measure">
          We are still finding the passages in draft {number}. Look again in a minute.
        </p>
      )}
      {isEmpty ? (
        <p className="card edge max-w-measure">
          No accepted words wait to be written in. Answer comments first, or bring a new draft yourself.
        </p>
      ) : (
        <form method="post" className="max-w-3xl space-y-6">
          <input type="hidden" name="from" value={number} />
          <p>
            These words go into draft {number + 1}. Everything else stays as it is in draft {number}.
          </p>
          <ul className="space-y-3">
            {plain.map(({ outcomeId, exact, wording }) => (
              <li key={outcomeId} className="card max-w-none !p-4">
                <Change exact={exact} wording={wording} />
              </li>
            ))}
          </ul>
          {clashes.map((bundle, at) => (
            <div key={bundle[0]?.outcomeId} className="card max-w-none">
              <Choices
                name={at === 0 ? 'outcomeIds' : `outcomeIds-${at}`}
                legend="These reach into each other. Which words do you take?"
                problem={problem}
              >
                {bundle.map(({ outcomeId, exact, wording }) => (
                  <Tick
                    key={outcomeId}
                    type="radio"
                    name={`clash-${at}`}
                    value={outcomeId}
                    label={<Change exact={exact} wording={wording} />}
                    defaultChecked={fieldValues(problem, `clash-${at}`).includes(outcomeId)}
                  />
                ))}
              </Choices>
            </div>
          ))}
          <button type="submit" className="button">
            Make draft {number + 1}
          </button>
        </form>
      )}
      {withheld > 0 && (
        <p className="card edge max-w-measure">
          {counted(withheld, 'accepted comment')} {withheld === 1 ? 'is' : 'are'} out of view now. Those who look after
          Waymark looked at it, and its words do not go into the draft.
        </p>
      )}
      {gone.length > 0 && (
        <section aria-labelledby="gone" className="max-w-3xl space-y-3">
          <h2 id="gone">Accepted, and their passage has gone</h2>
          <p>We cannot write these in by ourselves. Look whether the new words say it already.</p>
          <ul className="space-y-3">
            {gone.map(({ outcomeId, exact, wording }) => (
              <li key={outcomeId} className="card max-w-none !p-4">
                <Change exact={exact} wording={wording} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </WorkspaceFrame>
  )
}

function Change({ exact, wording }: { exact: string; wording: string }) {
  return (
    <span className="block whitespace-pre-line">
      <del className="went">{exact}</del>{' '}
      {wording === '' ? (
        <span className="text-small text-ink-soft">goes, and nothing comes in its place</span>
      ) : (
        <ins className="came">{wording}</ins>
      )}
    </span>
  )
}
