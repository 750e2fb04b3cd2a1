import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { dayInWords } from '#app/components/dates.tsx'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { type RecordKind, recordWords } from '#app/record-outlines.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? recordWords[data.kind].name : 'A record'} – Coordinate – Waymark` },
]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const kind = kindOf(params.kind)
  const before = new URL(request.url).searchParams.get('before') ?? undefined
  const history = await orShowProblem(() => context.services.queries.oversight.riskRecordHistory({ kind, before }))
  return { kind, ...history, isNewest: before === undefined, now: Date.now() }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const kind = kindOf(params.kind)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.oversight.writeRiskRecord({ ...inputOf(form), kind })
    return redirect('/coordinate/records?kept')
  })
}

function kindOf(kind: string | undefined): RecordKind {
  if (kind === 'illegal-content' || kind === 'childrens-access') return kind
  throw new Response('Record not found', { status: 404 })
}

/** One record: the words as they stand, and everything that stood there before. */
export default function RiskRecord() {
  const { kind, versions, before, isNewest, now } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const { name, why, guidance, outline } = recordWords[kind]
  const latest = isNewest ? versions[0] : undefined
  const older = isNewest ? versions.slice(1) : versions
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to="/coordinate/records" words="Records we must keep" />
      <h1>{name}</h1>
      <p>{why}</p>
      <p>
        <a href={guidance} rel="noreferrer">
          What the regulator, Ofcom, says about it
        </a>
        . Our outline is only a start: it is not legal advice.
      </p>
      <ErrorSummary problem={problem} />
      {isNewest && (
        <Form method="post" className="card max-w-none space-y-5">
          <input type="hidden" name="version" value={latest?.version ?? 0} />
          <TextArea
            name="words"
            label="The record"
            hint="Only coordinators read this. Do not name members. Put your own words wherever it says “Write here”."
            rows={24}
            defaultValue={latest?.words ?? outline}
            problem={problem}
          />
          <SelectField
            name="months"
            label="When will you look at it again?"
            options={[
              { value: '3', words: 'In 3 months' },
              { value: '6', words: 'In 6 months' },
              { value: '12', words: 'In a year' },
            ]}
            defaultValue="12"
            problem={problem}
          />
          <button type="submit" className="button">
            {latest ? `Keep as version ${latest.version + 1}` : 'Keep this record'}
          </button>
        </Form>
      )}
      {latest && (
        <p className="text-small text-ink-soft">
          Version {latest.version} was written by {latest.writtenBy}, {dayInWords(latest.writtenAt, now)}. To be looked
          at again by {dayInWords(latest.reviewAt, now)}.
        </p>
      )}
      {older.length > 0 && (
        <section aria-labelledby="before" className="space-y-3">
          <h2 id="before">What stood here before</h2>
          {older.map((version) => (
            <details key={version.version} className="card max-w-none">
              <summary className="min-h-target py-2 font-bold">
                Version {version.version}, by {version.writtenBy}, {dayInWords(version.writtenAt, now)}
              </summary>
              <p className="mt-2 whitespace-pre-line">{version.words}</p>
            </details>
          ))}
          {before !== null && <Link to={`/coordinate/records/${kind}?before=${before}`}>Older versions</Link>}
        </section>
      )}
    </div>
  )
}
