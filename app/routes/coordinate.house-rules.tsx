import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { momentInWords } from '#app/components/dates.tsx'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Preview } from '#app/components/preview.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst, valuesOf } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Rules of this host – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => ({ versions: await context.services.queries.groups.houseRulesHistory({}) }))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'look') {
      const { html } = await context.services.queries.groups.formatted({ body: form.get('body') })
      return { message: '', errors: {}, values: valuesOf(form), html }
    }
    await context.services.commands.groups.writeHouseRules(inputOf(form))
    return redirect('/coordinate?done=rules')
  })
}

export default function HouseRules() {
  const { versions } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const look = answer && 'html' in answer ? answer.html : null
  const [latest, ...older] = versions
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <Here to="/coordinate" words="Coordinate" />
      <h1>Rules of this host</h1>
      <p>
        What your organisation adds to the <a href="/house-rules">house rules</a> that every Waymark has.
      </p>
      <ErrorSummary problem={look === null ? answer : undefined} />
      {look !== null && (
        <div role="status" className="space-y-4">
          <Preview title="rules of this host" html={look} />
          <p>Nothing is changed yet. Press “Keep these rules” when you are happy.</p>
        </div>
      )}
      <Form method="post" className="card space-y-5">
        <TextArea
          name="body"
          label="Your rules"
          hint="Everybody can read these, with or without an account. *Emphasis*, lists and links work. Leave it empty to have none."
          rows={12}
          defaultValue={latest?.body}
          problem={answer}
        />
        <input type="hidden" name="version" value={latest?.version ?? 0} />
        <div className="flex flex-wrap gap-3">
          <button type="submit" name="intent" value="keep" className="button">
            Keep these rules
          </button>
          <button type="submit" name="intent" value="look" className="button button-quiet">
            See how it looks
          </button>
        </div>
      </Form>
      {latest && (
        <p className="text-small text-ink-soft">
          Written by {latest.changedBy}, {momentInWords(latest.changedAt)}.
        </p>
      )}
      {older.length > 0 && (
        <details className="card">
          <summary className="min-h-target py-2 font-bold">What stood here before</summary>
          <ul className="mt-2 space-y-4">
            {older.map(({ version, body, changedBy, changedAt }) => (
              <li key={version}>
                <p className="text-small text-ink-soft">
                  {changedBy}, {momentInWords(changedAt)}
                </p>
                <p className="whitespace-pre-line">{body || 'Nothing.'}</p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
