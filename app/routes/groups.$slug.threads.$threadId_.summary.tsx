import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { BeforePosting, TakenOut } from '#app/components/before-posting.tsx'
import { When } from '#app/components/dates.tsx'
import { ErrorSummary, fieldValue, TextArea, Tick } from '#app/components/form.tsx'
import { colourOf, WayOut } from '#app/components/group-colour.tsx'
import { Here } from '#app/components/here.tsx'
import { type FormProblem, inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'
import { afterPosting } from '#app/writing.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'The summary of a question – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { threadId = '' } = params
  const history = await orShowProblem(() => context.services.queries.questions.summaryHistory({ threadId }))
  const waits = history.versions.find(({ isHeld }) => isHeld) ?? null
  return { ...history, waits, now: Date.now() }
}

type Answer = FormProblem | { readonly noticed: Found; readonly words: string } | { readonly takenOut: string }
type Found = Parameters<typeof BeforePosting>[0]['found']

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const form = await request.formData()
  const { threadId = '', slug } = params
  const { commands, queries } = context.services
  return orShowForm(form, context, async () => {
    const intent = form.get('intent')
    if (intent === 'put-back') {
      await commands.questions.putBackSummary(inputOf(form))
      return redirect(`/groups/${slug}/threads/${threadId}`)
    }
    const words = String(form.get('words') ?? '')
    const looked = await queries.groups.beforePosting({ place: `thread:${threadId}`, title: '', body: words })
    if (intent === 'take-out') return data<Answer>({ takenOut: looked.body })
    if (looked.found.length > 0 && intent !== 'post-as-it-is') return data<Answer>({ noticed: looked.found, words })
    const kept = await commands.questions.improveSummary({ ...inputOf(form), threadId })
    return afterPosting(kept, `/groups/${kept.slug}/threads/${threadId}${kept.isHeld ? '/summary' : ''}`)
  })
}

export default function Summary() {
  const { threadId, slug, kind, title, groupName, summary, versions, waits, mayImprove, now } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as Answer | undefined
  const problem = answer && 'errors' in answer ? answer : undefined
  const noticed = answer && 'noticed' in answer ? answer : undefined
  const takenOut = answer && 'takenOut' in answer ? answer : undefined
  const words = takenOut?.takenOut ?? noticed?.words ?? fieldValue(problem, 'words', summary?.words ?? '')
  return (
    <div className={`mx-auto max-w-measure space-y-6 ${colourOf(kind)}`}>
      <WayOut kind={kind} />
      <Here to={`/groups/${slug}/threads/${threadId}`} words={title} />
      <h1>The answers in short</h1>
      {waits && (
        <p role="status" className="card edge">
          <strong>Your words wait to be checked.</strong> Somebody who looks after this place reads them first.
        </p>
      )}
      {mayImprove.allowed ? (
        <Form method="post" className="card space-y-5">
          <ErrorSummary problem={problem} />
          {noticed && <BeforePosting found={noticed.noticed} />}
          {takenOut && <TakenOut send="Keep this summary" />}
          {problem && summary && problem.message.startsWith('Somebody') && (
            <p className="whitespace-pre-line rounded-card bg-sunken p-4">{summary.words}</p>
          )}
          <input type="hidden" name="basedOn" value={summary?.id ?? ''} />
          <TextArea
            name="words"
            label="What helped, in two or three lines"
            hint={`Members of ${groupName} read this above the question, and can improve it. Nobody else. Leave out names.`}
            rows={5}
            maxLength={700}
            defaultValue={words}
            problem={problem}
          />
          <Tick
            name="nameless"
            label="Without my name this time"
            hint="The history then says “a member of this group”."
            defaultChecked={false}
          />
          <div className="flex flex-wrap gap-3">
            <button type="submit" name="intent" value="keep" className="button">
              Keep this summary
            </button>
            <Link to={`/groups/${slug}/threads/${threadId}`} className="button button-quiet">
              Leave it as it is
            </Link>
          </div>
        </Form>
      ) : (
        <p className="card">{mayImprove.because}</p>
      )}
      <section aria-labelledby="history" className="space-y-3">
        <h2 id="history">What it said, and when</h2>
        {versions.length === 0 && <p>Nobody has written a summary yet. The first one is yours to write.</p>}
        <ol className="space-y-4">
          {versions.map((version) => (
            <li key={version.id} id={`version-${version.id}`} className="card max-w-none space-y-2">
              <h3 className="text-small font-normal text-ink-soft">
                {version.id === summary?.id && <strong>Now · </strong>}
                {version.isHeld && <strong>Waits to be checked · </strong>}
                {version.isPutBack ? 'Put back by ' : 'By '}
                {version.isMine ? 'you' : (version.by ?? 'a member of this group')},{' '}
                <When at={version.writtenAt} now={now} />
              </h3>
              <p className="whitespace-pre-line">{version.words}</p>
              <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
                {mayImprove.allowed && !version.isHeld && version.id !== summary?.id && (
                  <Form method="post">
                    <input type="hidden" name="summaryId" value={version.id} />
                    <button
                      type="submit"
                      name="intent"
                      value="put-back"
                      className="button button-quiet button-small"
                      aria-label={`Put back what it said: ${version.words.slice(0, 40)}`}
                    >
                      Put this back
                    </button>
                  </Form>
                )}
                {!version.isMine && (
                  <a
                    className="inline-flex min-h-target items-center text-small"
                    href={`/report/summary/${version.id}`}
                  >
                    Report this
                  </a>
                )}
              </div>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
