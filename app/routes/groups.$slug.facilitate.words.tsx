import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { PublicGroupWords } from '#app/components/group-words.tsx'
import { Here } from '#app/components/here.tsx'
import { Preview } from '#app/components/preview.tsx'
import { inputOf, orShowForm, orShowProblem, signInFirst, valuesOf } from '#app/respond.ts'

export const meta: MetaFunction = () => [{ title: 'Welcome and rules – Waymark' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { desk, name, slug } = await context.services.queries.groups.facilitation({ slug: params.slug })
    if (!desk) throw redirect(`/groups/${slug}/facilitate`)
    const { purpose, lookedAfter, dropIns, welcome, houseRules } = desk
    return { name, slug, words: { purpose, lookedAfter, dropIns, welcome, houseRules } }
  })
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    if (form.get('intent') === 'look') {
      const look = async (name: string) =>
        (await context.services.queries.groups.formatted({ body: form.get(name) })).html
      return {
        message: '',
        errors: {},
        values: valuesOf(form),
        looks: { welcome: await look('welcome'), houseRules: await look('houseRules') },
      }
    }
    await context.services.commands.groups.changeGroup({ ...inputOf(form), slug: params.slug })
    return redirect(`/groups/${params.slug}`)
  })
}

export default function GroupWords() {
  const { name, slug, words } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const looks = answer && 'looks' in answer ? answer.looks : null
  return (
    <div className="mx-auto max-w-measure space-y-5">
      <Here to={`/groups/${slug}/facilitate`} words={`Looking after ${name}`} />
      <h1>Welcome and rules</h1>
      <ErrorSummary problem={looks ? undefined : answer} />
      {looks && (
        <div role="status" className="space-y-4">
          <Preview title="welcome" html={looks.welcome} />
          <Preview title="house rules of this group" html={looks.houseRules} />
          <p>Nothing is changed yet. Press “Keep these words” when you are happy.</p>
        </div>
      )}
      <Form method="post" className="card space-y-6">
        <TextArea
          name="welcome"
          label="Welcome for somebody new"
          hint="People who have just joined read this first. *Emphasis*, lists and links work."
          rows={9}
          defaultValue={words.welcome}
          problem={answer}
        />
        <TextArea
          name="houseRules"
          label="House rules of this group"
          hint="Members of the group read these, beside the rules of the whole site. Leave it empty if you need none."
          rows={5}
          defaultValue={words.houseRules}
          problem={answer}
        />
        <PublicGroupWords words={words} problem={answer} />
        <div className="flex flex-wrap gap-3">
          <button type="submit" name="intent" value="keep" className="button">
            Keep these words
          </button>
          <button type="submit" name="intent" value="look" className="button button-quiet">
            See how it looks
          </button>
          <Link to={`/groups/${slug}/facilitate`} className="button-link inline-flex items-center">
            Leave it as it was
          </Link>
        </div>
      </Form>
    </div>
  )
}
