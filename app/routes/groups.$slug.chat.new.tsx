import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { RoomFields, SessionFields } from '#app/components/session-form.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Plan a drop-in – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  const { queries } = context.services
  const { slug, name, mayHost } = await orShowProblem(() => queries.chat.groupSessions({ slug: params.slug }))
  if (!mayHost) throw data('Only the facilitators of this group can do this', { status: 403 })
  return { slug, name, isRoom: new URL(request.url).searchParams.get('kind') === 'room' }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  const { chat } = context.services.commands
  const wish = { ...inputOf(form), slug: params.slug }
  return orShowForm(form, context, async () => {
    const isRoom = form.get('intent') === 'room'
    const { roomId } = isRoom ? await chat.openRoom(wish) : await chat.scheduleSession(wish)
    return redirect(`/chat/${roomId}/door`)
  })
}

export default function NewChat() {
  const { slug, name, isRoom } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const here = `/groups/${slug}/chat/new`
  return (
    <div className="mx-auto max-w-measure space-y-6">
      <Here to={`/groups/${slug}/chat`} words={`Drop-ins of ${name}`} />
      <h1>{isRoom ? 'Open a room' : 'Plan a drop-in'}</h1>
      <p>
        {isRoom ? 'A room is open all the time. ' : 'A drop-in has an hour and an end. '}
        <Link to={isRoom ? here : `${here}?kind=room`}>
          {isRoom ? 'Plan a drop-in instead' : 'Open a room instead'}
        </Link>
      </p>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-5">
        {isRoom ? (
          <>
            <TextField name="title" label="Name" hint="Members of the group read this." problem={problem} />
            <SelectField
              name="unattended"
              label="When no facilitator is here"
              options={[
                { value: 'holds', words: 'Stay open, and messages wait to be checked' },
                { value: 'closes', words: 'Close after some minutes' },
              ]}
              defaultValue="holds"
              problem={problem}
            />
            <RoomFields known={null} problem={problem} />
          </>
        ) : (
          <SessionFields
            known={null}
            problem={problem}
            howOften={
              <SelectField
                name="repeats"
                label="How often"
                options={[
                  { value: 'once', words: 'Once' },
                  { value: 'weekly', words: 'Every week' },
                ]}
                defaultValue="once"
                problem={problem}
              />
            }
          />
        )}
        <button type="submit" name="intent" value={isRoom ? 'room' : 'session'} className="button">
          {isRoom ? 'Open the room now' : 'Put it in the calendar'}
        </button>
      </Form>
    </div>
  )
}
