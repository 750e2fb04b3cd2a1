import { Here } from './here.tsx'

/** What everybody may read of a workspace whose public page is open. No names of people. */
export function WorkspaceFace({
  workspace,
}: {
  workspace: {
    readonly name: string
    readonly service: string
    readonly purpose: string
    readonly whoWeAre: string
    readonly howToJoin: string
  }
}) {
  return (
    <div className="place-copro mx-auto max-w-measure space-y-6">
      <div className="space-y-1">
        <Here to="/working-together" words="Working together" />
        <h1>{workspace.name}</h1>
        <p className="text-large text-ink-soft">{workspace.service}</p>
      </div>
      <p>{workspace.purpose}</p>
      <Words id="who" title="Who we are" words={workspace.whoWeAre} />
      <Words id="how" title="How to join" words={workspace.howToJoin} />
    </div>
  )
}

function Words({ id, title, words }: { id: string; title: string; words: string }) {
  if (words === '') return null
  return (
    <section aria-labelledby={id} className="card edge space-y-2">
      <h2 id={id} className="text-large">
        {title}
      </h2>
      <p className="whitespace-pre-line">{words}</p>
    </section>
  )
}
