import type { FormProblem } from '#app/respond.ts'
import { meetsWords, takingWords, waysInWords } from '#app/service-words.ts'
import { Choices, fieldValues, TextArea, TextField, Tick } from './form.tsx'
import { SelectField } from './select-field.tsx'
import { PlaceFields } from './service-place-fields.tsx'
import { TermFields } from './service-term-fields.tsx'

export type EditedWords = {
  readonly [Part in
    | 'name'
    | 'description'
    | 'alert'
    | 'eligibility'
    | 'howToStart'
    | 'taking'
    | 'waiting'
    | 'fees'
    | 'url'
    | 'email'
    | 'phones'
    | 'costs'
    | 'contacts'
    | 'languages']: string | null
} & {
  readonly minimumAge: number | null
  readonly maximumAge: number | null
  readonly waysIn: readonly string[]
  readonly meets: readonly string[]
  readonly hours: readonly { readonly opens: string; readonly closes: string }[]
}

type Around = Pick<Parameters<typeof PlaceFields>[0], 'places'> &
  Pick<Parameters<typeof TermFields>[0], 'terms' | 'needs'>
type Props = { readonly words: EditedWords; readonly problem: FormProblem | undefined }

/** Everything an owner may say, in the order the page tells it. */
export function ServiceFields({ words, places, terms, needs, problem }: Props & Around) {
  const text = (name: keyof EditedWords) => ({ name, defaultValue: String(words[name] ?? ''), problem })
  return (
    <>
      <TextField {...text('name')} label="Name" required maxLength={200} />
      <TextArea {...text('alert')} label="News at the top, if there is any" hint="“Closed this week”" rows={2} />
      <TextArea {...text('description')} label="What it is" hint="In plain words, as you would say it." rows={7} />
      <TextArea {...text('eligibility')} label="Who it is for" rows={3} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...text('minimumAge')} label="From the age of" hint="Empty for everybody" inputMode="numeric" />
        <TextField {...text('maximumAge')} label="Up to the age of" inputMode="numeric" hint="Empty for no end" />
      </div>
      <TextArea {...text('fees')} label="What it costs" hint="“Free”, or how much, and for what." rows={2} />
      <TextArea
        {...text('costs')}
        label="Sums"
        hint="A line each: the sum, a comma, and what it is for. “£5, a visit”"
        rows={2}
      />
      <Ticks name="waysIn" legend="How do people start?" options={waysInWords} words={words} problem={problem} />
      <TextArea {...text('howToStart')} label="How to start, in your words" rows={3} />
      <SelectField
        {...text('taking')}
        label="Are you taking people now?"
        options={[
          { value: '', words: 'We do not say' },
          ...Object.entries(takingWords).map(([value, said]) => ({ value, words: said })),
        ]}
      />
      <TextField {...text('waiting')} label="How long people wait" maxLength={300} />
      <Ticks name="meets" legend="How can people use it?" options={meetsWords} words={words} problem={problem} />
      <Hours words={words} problem={problem} />
      <PlaceFields places={places} problem={problem} />
      <TextArea
        {...text('phones')}
        label="Phone"
        hint="A line each: the number, a comma, and what it is for."
        rows={3}
      />
      <TextField {...text('email')} label="E-mail address for everybody to see" type="email" />
      <TextField {...text('url')} label="Website" />
      <TextArea
        {...text('contacts')}
        label="People to ask for"
        hint="A line each: a name, what they do, an e-mail address, a number. Everybody sees them."
        rows={2}
      />
      <TextArea {...text('languages')} label="Languages beside English" hint="A line each." rows={2} />
      <TermFields terms={terms} needs={needs} problem={problem} />
    </>
  )
}

type TicksProps = Props & {
  readonly name: 'waysIn' | 'meets'
  readonly legend: string
  readonly options: Readonly<Record<string, string>>
}

function Ticks({ name, legend, options, words, problem }: TicksProps) {
  const chosen = fieldValues(problem, name, words[name])
  return (
    <Choices name={name} legend={legend} problem={problem}>
      {Object.entries(options).map(([value, label]) => (
        <Tick key={value} name={name} value={value} label={label} defaultChecked={chosen.includes(value)} />
      ))}
    </Choices>
  )
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

function Hours({ words, problem }: Props) {
  const kept = (name: 'opens' | 'closes') =>
    fieldValues(
      problem,
      name,
      words.hours.map((day) => day[name]),
    )
  const [opens, closes] = [kept('opens'), kept('closes')]
  return (
    <Choices
      name="opens"
      legend="When is it open, every week?"
      hint="Leave a day empty when it is closed. Other times, such as “first Monday of the month”, stay as they are."
      problem={problem}
    >
      <div className="space-y-2 pt-2">
        {days.map((day, at) => (
          <div key={day} className="grid grid-cols-2 items-center gap-x-3 gap-y-1 sm:grid-cols-[8rem_1fr_1fr]">
            <span className="max-sm:col-span-2">{day}</span>
            <input
              type="time"
              name="opens"
              className="field"
              aria-label={`${day}, from`}
              defaultValue={opens[at] ?? ''}
            />
            <input
              type="time"
              name="closes"
              className="field"
              aria-label={`${day}, until`}
              defaultValue={closes[at] ?? ''}
            />
          </div>
        ))}
      </div>
    </Choices>
  )
}

/** Everything somebody typed, carried on to the next step unseen. */
export function Carried({ values }: { values: FormProblem['values'] }) {
  return Object.entries(values)
    .filter(([name]) => name !== 'intent' && name !== 'version' && name !== 'seenAt' && name !== 'allRight')
    .flatMap(([name, value]) =>
      (typeof value === 'string' ? [value] : value).map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: seven days carry seven values of one name.
        <input key={`${name}-${at}`} type="hidden" name={name} value={one} />
      )),
    )
}
