import { useId } from 'react'
import type { FormProblem } from '#app/respond.ts'
import { Choices, fieldValues, Tick } from './form.tsx'

export type EditedPlace = {
  readonly id: string
  readonly name: string
  readonly street: string
  readonly town: string
  readonly postcode: string
  readonly stepFree: string
  readonly transport: string
}

const names = {
  id: 'placeId',
  name: 'placeName',
  street: 'placeStreet',
  town: 'placeTown',
  postcode: 'placePostcode',
  stepFree: 'placeStepFree',
  transport: 'placeTransport',
} as const
const parts = Object.keys(names) as (keyof EditedPlace)[]
const blank: EditedPlace = { id: '', name: '', street: '', town: '', postcode: '', stepFree: '', transport: '' }

/** Where a service is met: each place, and room for one more. The same names stand again for each place. */
export function PlaceFields({ places, problem }: { places: readonly EditedPlace[]; problem: FormProblem | undefined }) {
  const [shown, gone] = [placesTyped(places, problem), fieldValues(problem, 'placeGone')]
  return (
    <Choices
      name="placePostcode"
      legend="Where is it?"
      hint="Open a place to change it. Everybody sees where it is, unless the place is kept secret."
      problem={problem}
    >
      <div className="space-y-3 pt-2">
        {shown.map((place, at) => (
          <Place key={place.id || `new-${at}`} place={place} isGone={gone.includes(place.id)} />
        ))}
      </div>
    </Choices>
  )
}

function placesTyped(places: readonly EditedPlace[], problem: FormProblem | undefined): readonly EditedPlace[] {
  const ids = fieldValues(problem, names.id)
  if (ids.length === 0) return [...places, blank]
  return ids.map((_id, at) => ({
    ...blank,
    ...Object.fromEntries(parts.map((part) => [part, fieldValues(problem, names[part])[at] ?? ''])),
  }))
}

function Place({ place, isGone }: { place: EditedPlace; isGone: boolean }) {
  const line = [place.name, place.street, place.town, place.postcode].filter(Boolean).join(', ')
  const called = place.id === '' ? 'Add a place' : line || 'A place without an address'
  const text = (part: keyof EditedPlace, label: string, hint?: string) => (
    <PlaceText name={names[part]} label={label} hint={hint} value={place[part]} />
  )
  return (
    <details className="rounded-card border border-line px-4" open={isGone || (place.id === '' && line !== '')}>
      <summary className="flex min-h-target items-center py-2 font-bold">
        <span aria-hidden="true" className="mr-2 text-place">
          +
        </span>
        {called}
      </summary>
      <div className="space-y-4 pb-4">
        <input type="hidden" name={names.id} value={place.id} />
        {text('name', 'Name of the place', '“Walton Lane Centre”')}
        {text('street', 'Number and street')}
        <div className="grid gap-4 sm:grid-cols-2">
          {text('town', 'Town')}
          {text('postcode', 'Postcode')}
        </div>
        <StepFree value={place.stepFree} />
        {text('transport', 'How to get there', '“The number 2 bus stops outside. Two blue badge bays.”')}
        {place.id !== '' && (
          <Tick name="placeGone" value={place.id} label="It is not here any more" defaultChecked={isGone} />
        )}
      </div>
    </details>
  )
}

type TextProps = { name: string; label: string; hint: string | undefined; value: string }

function PlaceText({ name, label, hint, value }: TextProps) {
  const id = useId()
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-small text-ink-soft">
          {hint}
        </p>
      )}
      <input
        id={id}
        name={name}
        defaultValue={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="field"
      />
    </div>
  )
}

function StepFree({ value }: { value: string }) {
  const id = useId()
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block font-bold">
        Can people get in without a step?
      </label>
      <select id={id} name={names.stepFree} defaultValue={value} className="field">
        <option value="">We do not say</option>
        <option value="yes">Yes</option>
        <option value="no">No, there are steps</option>
      </select>
    </div>
  )
}
