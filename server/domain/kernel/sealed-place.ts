/** Where sealed words stand. Bound into the seal, so that nobody can move them to another row or field. */
export const placeOf = ({ ownerId, field }: { readonly ownerId: string; readonly field: string }): string =>
  `${ownerId}:${field}`
