import { counted, documentsPath, kindOptions } from '#app/document-words.ts'
import type { FormProblem } from '#app/respond.ts'
import type { ActorServices } from '#server/services.ts'
import { fieldValues, TextField } from './form.tsx'
import { Paper } from './paper.tsx'
import { SelectField } from './select-field.tsx'

type Page = Awaited<ReturnType<ActorServices['queries']['documents']['uploadPage']>>

/** What was read of a file: how it begins, what was doubtful, words for its pictures, its title; and the press that makes it a draft. */
export function UploadLook({
  upload,
  workspace,
  next,
  reading,
  problem,
}: Pick<Page, 'upload' | 'workspace' | 'next'> & {
  reading: NonNullable<Page['reading']>
  problem: FormProblem | undefined
}) {
  const pictures = `${documentsPath(workspace.slug)}/uploads/${upload.id}/pictures`
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <form method="post" className="card max-w-none space-y-6">
        <TextField
          name="title"
          label="What is it called?"
          maxLength={200}
          defaultValue={next?.title ?? reading.title}
          problem={problem}
        />
        <SelectField
          name="kind"
          label="What is it?"
          options={kindOptions}
          defaultValue={upload.kind}
          problem={problem}
        />
        {reading.pictures.length > 0 && <Pictures pictures={reading.pictures} path={pictures} problem={problem} />}
        <div className="space-y-2">
          <button type="submit" className="button">
            Make it draft {next?.number ?? 1}
          </button>
          <p className="text-small text-ink-soft">All members of this group can then read it.</p>
        </div>
      </form>
      <div className="space-y-6">
        {reading.warnings.length > 0 && (
          <section aria-labelledby="warnings" className="card edge max-w-none space-y-2">
            <h2 id="warnings" className="text-large">
              Please check this
            </h2>
            <ul className="list-disc space-y-1 pl-5">
              {reading.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="begins" className="card max-w-none space-y-4">
          <h2 id="begins" className="text-large">
            How it begins
          </h2>
          <Paper blocks={reading.begins} pictures={pictures} />
          {reading.blocks > reading.begins.length && (
            <p className="text-small text-ink-soft">
              And {counted(reading.blocks - reading.begins.length, 'more part', 'more parts')}.
            </p>
          )}
        </section>
      </div>
    </div>
  )
}

function Pictures({
  pictures,
  path,
  problem,
}: {
  pictures: NonNullable<Page['reading']>['pictures']
  path: string
  problem: FormProblem | undefined
}) {
  const typed = fieldValues(
    problem,
    'alts',
    pictures.map(({ alt }) => alt),
  )
  return (
    <fieldset className="space-y-5">
      <legend className="font-bold">What do the pictures show?</legend>
      <p className="text-small text-ink-soft">
        For people who cannot see them. Say it as you would on the phone. Leave it empty when a picture only adorns.
      </p>
      {pictures.map(({ alt, shown, behind }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pictures stand in their order, and have no other name.
        <div key={at} className="space-y-1.5">
          <label htmlFor={`alt-${at}`} className="block font-bold">
            Picture {at + 1}
          </label>
          {shown && (
            <img
              src={`${path}/${shown.hash}`}
              alt={alt || `Picture ${at + 1}, which has no words yet`}
              width={shown.width}
              height={shown.height}
              loading="lazy"
              className="h-auto max-h-48 w-auto max-w-full rounded-control border border-line bg-white"
            />
          )}
          <p id={`alt-${at}-hint`} className="text-small text-ink-soft [overflow-wrap:anywhere]">
            {alt === '' && <strong className="text-ink">This picture has no words. Add them. </strong>}
            {behind ? `It stands behind “${behind}”` : 'It stands at the beginning.'}
          </p>
          <input
            id={`alt-${at}`}
            name="alts"
            defaultValue={typed[at] ?? ''}
            maxLength={500}
            aria-describedby={`alt-${at}-hint`}
            className="field"
          />
        </div>
      ))}
    </fieldset>
  )
}
