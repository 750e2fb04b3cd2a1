import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary, TextArea } from '#app/components/form.tsx'
import { FaceWords } from '#app/components/workspace-face.tsx'
import { WorkspaceFrame } from '#app/components/workspace-frame.tsx'
import { insideOf } from '#app/inside-of.ts'
import { inputOf, orShowForm, orShowProblem, signInFirst } from '#app/respond.ts'

export const handle = { scripts: false }
export const meta: MetaFunction = () => [{ title: 'The public page – Waymark' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { slug }, context }: LoaderFunctionArgs) {
  if (context.caller.actor.kind !== 'member') throw signInFirst(request)
  return orShowProblem(async () => {
    const workspace = insideOf(await context.services.queries.workspaces.workspacePage({ slug }))
    if (!workspace.inside.mayArrange.allowed) throw redirect(`/working-together/${slug}/about`)
    return { workspace }
  })
}

export async function action({ request, params: { slug }, context }: ActionFunctionArgs) {
  if (context.caller.actor.kind !== 'member') return signInFirst(request)
  const form = await request.formData()
  const { workspaces } = context.services.commands
  return orShowForm(form, context, async () => {
    const intent = form.get('intent')
    // Nothing is kept: the words come back in their boxes, with how they will look.
    if (intent === 'preview') return { preview: inputOf(form), message: '', errors: {}, values: inputOf(form) }
    if (intent === 'close') await workspaces.closePublicPage({ slug })
    else await workspaces.writePublicPage({ ...inputOf(form), slug })
    if (intent === 'open') await workspaces.openPublicPage({ slug })
    return redirect(`/working-together/${slug}/public`)
  })
}

export default function PublicPage() {
  const { workspace } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const preview = answer && 'preview' in answer ? answer.preview : null
  const problem = preview ? undefined : answer
  return (
    <WorkspaceFrame workspace={workspace} room={{ to: 'about', words: 'About this group' }} title="The public page">
      <p>
        {workspace.isPublic
          ? 'The page is open. What you keep here, everybody reads at once.'
          : 'The page is closed. Nobody outside sees this until you open it.'}
      </p>
      {workspace.isPublic && (workspace.mark.isHidden || workspace.mark.onlyMine) && (
        <p className="place-safe edge card max-w-measure bg-safety-wash">
          These words are not on the public page just now. A moderator reads them first.
        </p>
      )}
      <ErrorSummary problem={problem} />
      {preview && (
        <section aria-labelledby="preview" className="card max-w-measure space-y-4 bg-sunken">
          <h2 id="preview" className="text-large">
            How it will look
          </h2>
          <FaceWords
            workspace={{
              ...workspace,
              whoWeAre: String(preview.whoWeAre ?? ''),
              howToJoin: String(preview.howToJoin ?? ''),
            }}
          />
        </section>
      )}
      <Form method="post" className="card max-w-measure space-y-6">
        <TextArea
          name="whoWeAre"
          label="Who we are"
          hint="Everybody can read this, with no account. Say how many you are and what you know. Leave out names."
          rows={6}
          maxLength={2000}
          defaultValue={workspace.whoWeAre}
          problem={answer}
        />
        <TextArea
          name="howToJoin"
          label="How to join"
          hint="When you meet, what you look for, what people are paid."
          rows={5}
          maxLength={2000}
          defaultValue={workspace.howToJoin}
          problem={answer}
        />
        <div className="flex flex-wrap gap-3">
          <button type="submit" name="intent" value="keep" className="button">
            Keep this
          </button>
          <button type="submit" name="intent" value="preview" className="button button-quiet">
            See how it looks
          </button>
          <button
            type="submit"
            name="intent"
            value={workspace.isPublic ? 'close' : 'open'}
            className="button button-quiet"
          >
            {workspace.isPublic ? 'Close the public page' : 'Keep this and open the page'}
          </button>
        </div>
      </Form>
    </WorkspaceFrame>
  )
}
