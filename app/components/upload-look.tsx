import { counted, kindOptions } from '#app/document-words.ts'
import type { FormProblem } from '#app/respond.ts'
import type { ActorServices } from '#server/services.ts'
import { fieldValues, TextField } from './form.tsx'
import { Paper } from './paper.tsx'
import { SelectField } from './select-field.tsx'

type Page = Awaited<ReturnType<ActorServices['queries']['documents']['uploadPage']>>

/** What was read of a file: how it begins, what was doubtful, words for its pictures, its title; and the press that makes it a draft. */
export function UploadLook({
  upload,
  next,
  reading,
  problem,
}: Pick<Page, 'upload' | 'next'> & { reading: NonNullable<Page['reading']>; problem: FormProblem | undefined }) {
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
        {reading.pictures.length > 0 && <Pictures pictures={reading.pictures} problem={problem} />}
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
          <Paper blocks={reading.begins} />
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
  problem,
}: {
  pictures: NonNullable<Page['reading']>['pictures']
  problem: FormProblem | undefined
}) {
  const typed = fieldValues(
    problem,
    'alts',
    pictures.map(({ alt }) => alt),
  )
  return (
    <fieldset className="space-y-4">
      <legend className="font-bold">What do the pictures show?</legend>
      <p className="text-small text-ink-soft">
        For people who cannot see them. Say it as you would on the phone. Leave it empty when a picture only adorns.
      </p>
      {pictures.map(({ name, behind }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pictures stand in their order, and have no other name.
        <div key={at} className="space-y-1.5">
          <label htmlFor={`alt-${at}`} className="block font-bold">
            Picture {at + 1}
          </label>
          <p id={`alt-${at}-hint`} className="text-small text-ink-soft [overflow-wrap:anywhere]">
            {name && `${name}. `}
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
