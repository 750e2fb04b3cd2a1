import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { orShowProblem, signInFirst } from '#app/respond.ts'
import { auditWords, bulkExportWords, lookingReasonWords } from '#app/treatment-words.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'Who looked where – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { searchParams } = new URL(request.url)
  const asked = { kind: searchParams.get('kind'), by: searchParams.get('by'), before: searchParams.get('before') }
  const found = await orShowProblem(() =>
    context.services.queries.oversight.watch({ ...asked, before: asked.before ?? undefined }),
  )
  return { ...found, asked }
}

/** Coordinators watch those who look after others: who looked where nobody looks for nothing, and why. */
export default function Watch() {
  const { rows, next, isNobody, asked } = useLoaderData<typeof loader>()
  const more = new URLSearchParams({ kind: asked.kind ?? '', by: asked.by ?? '', before: String(next) })
  return (
    <div className="max-w-3xl space-y-6">
      <Here to="/coordinate" words="Coordinate" />
      <div className="space-y-3">
        <h1>Who looked where</h1>
        <p>
          Every look that needs a reason, newest first. Nobody can change this list, coordinators neither. Does a reason
          not convince you? Ask them.
        </p>
      </div>
      <Form method="get" className="card grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
        <SelectField
          name="kind"
          label="What"
          defaultValue={asked.kind ?? ''}
          options={[
            { value: '', words: 'Everything' },
            ...Object.entries(auditWords).map(([value, words]) => ({ value, words })),
          ]}
        />
        <TextField name="by" label="Who did it" defaultValue={asked.by ?? ''} />
        <button type="submit" className="button">
          Show
        </button>
      </Form>
      {rows.length === 0 ? (
        <p className="card">{isNobody ? 'Nobody here goes by that name.' : 'There is nothing here.'}</p>
      ) : (
        <ol className="space-y-3">
          {rows.map(({ seq, kind, by, about, isAboutSelf, category, reason, at }) => (
            <li key={seq} className="card max-w-none space-y-1 !p-5">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span>
                  <strong>{by ?? 'The house'}</strong> {(auditWords[kind] ?? kind).toLowerCase()}
                  {about && !isAboutSelf && <>: {about}</>}
                </span>
                <span className="text-small text-ink-soft">{momentInWords(at)}</span>
              </p>
              {!isAboutSelf && (
                <p className="text-ink-soft">
                  {category && (lookingReasonWords[category] ?? bulkExportWords[category]?.title ?? category)}
                  {category && ': '}
                  {reason}
                </p>
              )}
              <p className="text-small text-ink-soft">Row {seq}</p>
            </li>
          ))}
        </ol>
      )}
      {next && (
        <p>
          <Link className="button button-quiet" to={`?${more}`}>
            Older
          </Link>
        </p>
      )}
    </div>
  )
}
