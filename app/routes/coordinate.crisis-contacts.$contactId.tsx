import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea, TextField } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { SelectField } from '#app/components/select-field.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'A crisis contact – Waymark' }]

/** The address of the page that adds one. */
const isNew = (contactId: string | undefined) => contactId === 'new'

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  if (!context.caller.actor.roles.includes('coordinator'))
    throw data('Only coordinators keep the crisis contacts', { status: 403 })
  const { inUse, retired } = await orShowProblem(() => context.services.queries.safety.crisisContactRecords({}))
  const contact = [...inUse, ...retired].find(({ id }) => id === params.contactId)
  if (!contact && !isNew(params.contactId)) throw data('Contact not found', { status: 404 })
  return { contact: contact ?? null }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { safety } = context.services.commands
  return orShowForm(form, context, async () => {
    if (isNew(params.contactId)) await safety.addCrisisContact(inputOf(form))
    else await safety.editCrisisContact({ ...inputOf(form), contactId: params.contactId })
    return redirect(`/coordinate/crisis-contacts?done=${isNew(params.contactId) ? 'added' : 'edited'}`)
  })
}

const needs = [
  { value: 'danger', words: 'Somebody is in danger' },
  { value: 'talk', words: 'You need to talk to somebody' },
  { value: 'home', words: 'You are not safe at home' },
  { value: 'young', words: 'You are under 19' },
  { value: 'carer', words: 'You look after somebody' },
]
const nations = ['UK', 'England', 'Scotland', 'Wales', 'Northern Ireland'].map((value) => ({
  value,
  words: value === 'UK' ? 'All of the UK' : value,
}))

export default function Contact() {
  const { contact } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="mx-auto max-w-3xl space-y-5">
      <Here to="/coordinate/crisis-contacts" words="Crisis contacts" />
      <h1>{contact ? contact.name : 'Add a crisis contact'}</h1>
      <p>Have its own website open while you fill this in. Keeping it counts as a check today.</p>
      <ErrorSummary problem={problem} />
      <Form method="post" className="card max-w-none space-y-5">
        <TextField name="name" label="Name" defaultValue={contact?.name} autoComplete="off" problem={problem} />
        <TextArea
          name="words"
          label="What they are for"
          hint="In the words of somebody who needs them. Short."
          rows={3}
          defaultValue={contact?.words}
          problem={problem}
        />
        <SelectField
          name="need"
          label="Where it stands"
          options={needs}
          defaultValue={contact?.need ?? 'talk'}
          problem={problem}
        />
        <TextField
          name="call"
          label="Number to call"
          hint="As people say it, like 116 123."
          inputMode="tel"
          autoComplete="off"
          defaultValue={contact?.call}
          problem={problem}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="textTo"
            label="Number to text"
            inputMode="tel"
            autoComplete="off"
            defaultValue={contact?.text?.to}
            problem={problem}
          />
          <TextField
            name="textSay"
            label="Word to text"
            autoComplete="off"
            defaultValue={contact?.text?.say}
            problem={problem}
          />
        </div>
        <TextField
          name="hours"
          label="When they answer"
          defaultValue={contact?.hours}
          autoComplete="off"
          problem={problem}
        />
        <SelectField
          name="nation"
          label="Where they answer"
          options={nations}
          defaultValue={contact?.nation ?? 'UK'}
          problem={problem}
        />
        <TextField
          name="cost"
          label="What it costs"
          defaultValue={contact?.cost ?? 'Free'}
          autoComplete="off"
          problem={problem}
        />
        <TextField
          name="source"
          label="Where you check it"
          hint="The address of their own page, with https://"
          type="url"
          defaultValue={contact?.source}
          problem={problem}
        />
        <button type="submit" className="button">
          {contact ? 'Keep the change' : 'Add it'}
        </button>
      </Form>
    </div>
  )
}
