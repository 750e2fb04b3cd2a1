/** Abbreviations that are ordinary words too: they count alone, or written in capitals among small letters. */
export const ordinary = new Set(
  'add aids als ed gad ic is mash me mus nash pad pe ph pid pots psa sad spa ted us vad vi'.split(' '),
)

/** Words that hold a sentence together and name no condition. */
export const little = new Set(
  'a about after also am an and are as at been both but by do for from get got had has have having i im in is it just kind lot lots me mine my need of on or really some sort that the there they this to too very was we with years year you your'.split(
    ' ',
  ),
)

/** Words that stand in many names and tell none of them apart. */
export const weak = new Set(
  `active acquired acute adult advanced affective after age attack attacks bad barretts benign body cell change childhood children chronic clinic comfort common complex
  condition conditions constant dependence deficiency difference difficulties difficulty disease disorder disorders distress early episode enlarged enlargement
  everything failure fear feeling finding general getting group groups growth hard health heavy help high illness infection infections inherited
  issue issues large late life living long loss losing lost low making management mental multiple myself needs night normal other overload painful passage
  people persistent physical poor positive post pressure primary problem problems progressive rare rarer reaction reading recovery recurrent related
  replacement secondary self semantic sensory setting severe slow small social special specific spectrum standing stress sudden support symptoms syndrome syndromes system
  talk tired trouble trying type types unexplained variable visible white word words young`
    .split(/\s+/)
    .filter(Boolean),
)
