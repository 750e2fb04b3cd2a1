import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea, TextField } from '#app/components/form.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { themePath } from '#app/feedback-words.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'What came of it – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug = '', themeId = '' }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const { workspace, theme, mayWork } = await context.services.queries.feedback.themePage({ themeId })
    if (!mayWork.allowed && !context.formCameBack) throw redirect(themePath(slug, themeId))
    return { workspace, theme }
  })
}

export async function action({ request, params: { slug = '', themeId = '' }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  return orShowForm(form, context, async () => {
    await context.services.commands.feedback.writeTheme({ ...inputOf(form), themeId })
    return redirect(themePath(slug, themeId))
  })
}

export default function WriteTheme() {
  const { workspace, theme } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()
  const box = { rows: 4, maxLength: 2000, problem }
  return (
    <WorkspaceFrame
      workspace={workspace}
      room={{ to: `feedback/themes/${theme.id}`, words: theme.name }}
      title="What came of it"
    >
      <ErrorSummary problem={problem} />
      <Form method="post" className="card max-w-3xl space-y-6">
        <TextField name="name" label="Name of the theme" maxLength={80} defaultValue={theme.name} problem={problem} />
        <TextArea {...box} name="learned" label="What did we learn?" defaultValue={theme.learned} />
        <TextArea {...box} name="changed" label="What changed?" defaultValue={theme.changed} />
        <TextArea
          {...box}
          name="couldNot"
          label="What could we not do, and why?"
          hint="Say it as it is. People trust a group that says this."
          defaultValue={theme.couldNot}
        />
        {theme.isShown && (
          <p className="font-bold">When you change this, it leaves the public page until somebody shows it again.</p>
        )}
        <p className="flex flex-wrap gap-3">
          <button type="submit" className="button">
            Keep this
          </button>
          <Link to={themePath(workspace.slug, theme.id)} className="button button-quiet">
            Go back
          </Link>
        </p>
      </Form>
    </WorkspaceFrame>
  )
}
