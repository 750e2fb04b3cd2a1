import { Form } from '@remix-run/react'
import type { FormProblem } from '#app/respond.ts'
import { Tick } from './form.tsx'
import { ServiceChanges } from './service-changes.tsx'
import { Carried } from './service-edit-form.tsx'
import type { ServiceOnPage } from './service-page.tsx'
import { ChangedMark, ChangedParts, ServiceAnswers, ServiceWords } from './service-page.tsx'
import { Reach } from './service-reach.tsx'

type Preview = {
  readonly page: Parameters<typeof ServiceAnswers>[0]['service'] &
    Parameters<typeof Reach>[0]['service'] &
    Pick<ServiceOnPage, 'name' | 'alert' | 'description'>
  readonly changes: readonly { readonly part: string; readonly old?: unknown; readonly new?: unknown }[]
  readonly version: number
  readonly seenAt: number
}

/** The page as it will be, with what changes marked, before anybody else sees it. */
export function ServicePreview({
  preview,
  values,
  today,
}: {
  preview: Preview
  values: FormProblem['values']
  today: string
}) {
  const { page, changes, version, seenAt } = preview
  return (
    <div className="place-sign space-y-6">
      <div className="max-w-measure space-y-3">
        <h1>Look at it first</h1>
        <p>Nothing is published yet.</p>
      </div>
      <section aria-labelledby="changes" className="card edge max-w-measure space-y-3">
        <h2 id="changes" className="text-large">
          What changes
        </h2>
        {changes.length === 0 ? (
          <p>Nothing. You typed what was there.</p>
        ) : (
          <ServiceChanges changes={changes} today={today} />
        )}
        <Form method="post" className="space-y-4 border-t border-line pt-4">
          <Carried values={values} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="seenAt" value={seenAt} />
          <Tick
            name="allRight"
            label="The rest of the page is right too"
            hint="This counts as a check, for six months."
          />
          <p className="flex flex-wrap gap-3">
            <button type="submit" name="intent" value="publish" className="button">
              Publish
            </button>
            <button type="submit" name="intent" value="back" className="button button-quiet">
              Go on writing
            </button>
          </p>
        </Form>
      </section>
      <section aria-labelledby="page" className="space-y-5 border-t-2 border-line-strong pt-5">
        <p className="text-small text-ink-soft">This is how the page will look.</p>
        <ChangedParts.Provider value={changes.map(({ part }) => part)}>
          <h2 id="page">
            {page.name} <ChangedMark parts={['name']} />
          </h2>
          {page.alert && (
            <p className="card edge max-w-measure">
              {page.alert} <ChangedMark parts={['alert']} />
            </p>
          )}
          <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <div className="space-y-6">
              <ServiceWords words={page.description} />
              <ServiceAnswers service={page} today={today} />
            </div>
            <aside aria-label="How to reach it" className="max-lg:row-start-1">
              <Reach service={page} />
            </aside>
          </div>
        </ChangedParts.Provider>
      </section>
    </div>
  )
}
