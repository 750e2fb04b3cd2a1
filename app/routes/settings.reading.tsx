import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { Choices, ErrorSummary, Tick } from '#app/components/form.tsx'
import { Here } from '#app/components/here.tsx'
import { Told } from '#app/components/told.tsx'
import { lookCookie, readLook } from '#app/look.ts'
import { inputOf, orShowForm } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'How you read – Waymark' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  return {
    look: context.caller.reading ?? readLook(request.headers.get('Cookie')),
    isMember: context.caller.actor.kind === 'member',
    wasSaved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    if (context.caller.actor.kind === 'member') await context.services.commands.people.changeReading(inputOf(form))
    // The cookie too: the page after signing out should be as easy to read as the one before.
    const look = readLook(
      `look=${form.get('theme')}.${form.get('textSize')}.${form.has('slowly') ? 'slowly' : 'usual'}`,
    )
    const cookie = lookCookie(look, context.site.origin.startsWith('https://'))
    return redirect('/settings/reading?saved', { headers: { 'Set-Cookie': cookie } })
  })
}

const sizes = [
  { value: 'usual', label: 'Usual' },
  { value: 'large', label: 'Large' },
  { value: 'largest', label: 'Largest' },
]
const themes = [
  { value: 'system', label: 'The same as my device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

export default function Reading() {
  const { look, isMember, wasSaved } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  return (
    <div className="max-w-measure space-y-5">
      <Here to="/settings" words="Settings" />
      <h1>How you read</h1>
      {wasSaved && !problem && <Told>Saved. This is how pages look from now on.</Told>}
      <ErrorSummary problem={problem} />
      <Form method="post" className="card space-y-6">
        <Choices name="textSize" legend="Text size" problem={problem}>
          {sizes.map(({ value, label }) => (
            <Tick
              key={value}
              type="radio"
              name="textSize"
              value={value}
              label={label}
              defaultChecked={look.textSize === value}
            />
          ))}
        </Choices>
        <Choices name="theme" legend="Light or dark" problem={problem}>
          {themes.map(({ value, label }) => (
            <Tick
              key={value}
              type="radio"
              name="theme"
              value={value}
              label={label}
              defaultChecked={look.theme === value}
            />
          ))}
        </Choices>
        <Choices name="slowly" legend="Take it slowly" problem={problem}>
          <Tick
            name="slowly"
            label="Keep pages calm"
            hint="Nothing moves, and there are fewer things on a page at a time."
            defaultChecked={look.slowly}
          />
        </Choices>
        <button type="submit" className="button">
          Save
        </button>
        <p className="text-small text-ink-soft">
          {isMember
            ? 'Kept with your account, so it is the same on all your devices. Nobody else sees it.'
            : 'Kept on this device only.'}
        </p>
      </Form>
      <p className="text-small">
        More about reading Waymark your way: <Link to="/accessibility">Accessibility</Link>.
      </p>
    </div>
  )
}
