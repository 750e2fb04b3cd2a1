import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { SessionFields } from '#app/components/session-form.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Change a drop-in – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const session = await orShowProblem(() => context.services.queries.chat.sessionToChange({ roomId: params.roomId }))
  if (!session.isStillToCome) throw redirect(`/chat/${session.id}/door`)
  return session
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { chat } = context.services.commands
  const wish = { ...inputOf(form), roomId: params.roomId }
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'call-off') await chat.callOffSession(wish)
    else await chat.changeSession(wish)
    return redirect(`/chat/${params.roomId}/door`)
  })
}

export default function ChangeSession() {
  const session = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to={`/chat/${session.id}/door`} words={session.title} />
      <h1>Change this drop-in</h1>
      <p>Everybody who said they would come is told.</p>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-5">
        <SessionFields known={session} problem={problem} />
        {session.isWeekly && (
          <SelectField
            name="which"
            label="Which of them"
            options={[
              { value: 'this', words: 'Only this one' },
              { value: 'all-that-come', words: 'This one and all that follow' },
            ]}
            defaultValue="this"
            problem={problem}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <button type="submit" name="intent" value="change" className="button">
            Keep the changes
          </button>
          <button type="submit" name="intent" value="call-off" className="button button-quiet">
            Call it off
          </button>
        </div>
      </Form>
    </div>
  )
}
