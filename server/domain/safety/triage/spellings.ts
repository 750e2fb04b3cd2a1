/** Words that people hide behind digits, stars and spaces. */
export const disguised: ReadonlySet<string> = new Set(
  `kill killing killed suicide suicidal die dying dead kms kys unalive rope hang hanging overdose od cut cutting cuts selfharm harm rape raped
  abuse abused sex nudes nude pics pills pill meds weed drugs tramadol codeine diazepam valium xanax pregabalin gabapentin oxycodone morphine
  fentanyl oramorph zopiclone temazepam lorazepam ketamine adderall ritalin telegram whatsapp snapchat snap insta instagram discord signal kik
  sell selling sale cash bitcoin crypto anorexia ana mia starve purge razor blade blades jump bridge slut whore retard spaz cripple cunt myself yourself`
    .split(/\s+/)
    .filter(Boolean),
)

const table = `
im=i am; ive=i have; i'm=i am; i've=i have; i'll=i will; i'd=i would; iv=i have; u=you; ur=your; youre=you are; youve=you have;
you're=you are; you've=you have; you'll=you will; youll=you will; r=are; y=why; hes=he is; he's=he is; shes=she is; she's=she is; he'll=he will;
she'll=she will; theyre=they are; they're=they are; they've=they have; theyve=they have; we're=we are; weve=we have; we've=we have; we'll=we will;
it's=it is; its=it is; that's=that is; thats=that is; there's=there is; theres=there is; what's=what is; whats=what is; who's=who is; whos=who is;
don't=do not; dont=do not; dnt=do not; doesn't=does not; doesnt=does not; didn't=did not; didnt=did not; can't=can not; cant=can not; cannot=can not;
won't=will not; wont=will not; wouldn't=would not; wouldnt=would not; couldn't=could not; couldnt=could not; shouldn't=should not;
shouldnt=should not; isn't=is not; isnt=is not; wasn't=was not; wasnt=was not; aren't=are not; arent=are not; weren't=were not; haven't=have not;
havent=have not; hasn't=has not; hasnt=has not; hadn't=had not; hadnt=had not; ain't=is not; aint=is not; didnae=did not; cannae=can not;
wasnae=was not; wisnae=was not; isnae=is not; dinnae=do not; dinna=do not; willnae=will not; wouldnae=would not; couldnae=could not; havenae=have not;
urnae=are not; ah=i; ah'm=i am; ahm=i am; ah've=i have; ahve=i have; ah'll=i will; ma=my; masel=myself; masell=myself; mesen=myself; meself=myself;
mysen=myself; thissen=yourself; yerself=yourself; yersel=yourself; himsel=himself; hersel=herself; yer=your; ye=you; yous=you; youse=you; ya=you;
wi=with; tae=to; fae=from; fi=to; dae=do; gonnae=going to; gonna=going to; gunna=going to; gunner=going to; goin=going; wanna=want to; wannae=want to;
gotta=got to; hafta=have to; kinda=kind of; tryna=trying to; nae=no; naw=no; aye=yes; nowt=nothing; owt=anything; summat=something; sumat=something;
sumthing=something; sumone=someone; sum1=someone; some1=someone; any1=anyone; no1=no one; noone=no one; nobody=no one; somebody=someone;
anybody=anyone; everybody=everyone; every1=everyone; ppl=people; folk=people; folks=people; cos=because; coz=because; cuz=because; bcos=because;
bc=because; becos=because; tho=though; thru=through; b4=before; 2nite=tonight; tonite=tonight; 2night=tonight; 2day=today; 2moro=tomorrow;
2morrow=tomorrow; tmrw=tomorrow; tmr=tomorrow; tomoz=tomorrow; tomorra=tomorrow; the_day=today; l8r=later; nite=night; pls=please; plz=please;
thx=thanks; ty=thank you; ta=thanks; cheers=thanks; idk=i do not know; dunno=do not know; tbh=honestly; ngl=honestly; fr=honestly; imo=i think;
kms=kill myself; kys=kill yourself; kmslol=kill myself; unalive=kill; unaliving=killing; sewerslide=suicide; ctb=suicide; sui=suicide; sh=selfharm;
selfharm=self harm; selfharming=self harming; selfharmed=self harmed; od=overdose; oding=overdosing;  od'd=overdosed; meds=medicine;
medication=medicine; medications=medicine; medicines=medicine; med=medicine; tabs=tablets; tabz=tablets; pills=tablets; pill=tablet; mam=mum;
mom=mum; mummy=mum; mammy=mum; ma's=mum; mother=mum; mums=mum; mam's=mum; mum's=mum; mother's=mum; moms=mum; maw=mum; ammi=mum; amma=mum; mama=mum;
father=dad; da=dad; daddy=dad; dads=dad; dad's=dad; abba=dad; papa=dad; pops=dad; hubby=husband; hubbys=husband; husbands=husband;
husband's=husband; wifey=wife; missus=wife; wife's=wife; bf=boyfriend; gf=girlfriend; fella=partner; fiance=partner;
nan=gran; nana=gran; nans=gran; nan's=gran; nanna=gran; granny=gran; grandma=gran; grandmother=gran; nani=gran; nanny=gran; gran's=gran;
grandad=grandad; grandads=grandad; grandpa=grandad; grandfather=grandad; grampa=grandad; dada=grandad; bairn=child; bairns=children; wean=child;
weans=children; kid=child; kids=children; kid's=child; kiddies=children; wee=small; wee'un=child; lil=little; bro=brother; sis=sister; bros=brother;
lad=boy; lads=boys; lass=girl; lasses=girls; wumman=woman; mon=man; mans=man; polis=police; cops=police; dr=doctor; docs=doctor; doc=doctor;
gp=doctor; gp's=doctor; gps=doctor; drs=doctor; doctors=doctor; consultants=consultant; specialist=consultant; neurologist=consultant; oncologist=consultant;
cardiologist=consultant; rheumatologist=consultant; rheumy=consultant; psychiatrist=consultant; hosp=hospital; hospitals=hospital; ae=a and e;
insta=instagram; ig=instagram; snap=snapchat; sc=snapchat; wapp=whatsapp; whatsap=whatsapp; watsapp=whatsapp; wotsapp=whatsapp; whatsup=whatsapp;
tele=tele; tg=telegram; teleg=telegram; fb=facebook; dm=message; dms=message; pm=message; inbox=message; msg=message; msgs=message; txt=text;
pics=photos; pic=photo; fone=phone; mob=mobile; num=number; nos=numbers; wk=week; wks=weeks; yr=year; yrs=years; hr=hour; hrs=hours;
mins=minutes; min=minute; mth=month; mths=months; mo=month; n=and; nd=and; wat=what; wot=what; wud=would; cud=could; shud=should; shld=should;
wen=when; thort=thought; luv=love; fink=think; nuffin=nothing; nuthin=nothing; nothin=nothing; somethin=something; everythin=everything;
da=dad; dem=them; di=the; tekking=taking; tek=take; mek=make; nah=not; mi=my; yuh=you; ent=is not; livin=living; dyin=dying; killin=killing;
cuttin=cutting; hurtin=hurting; takin=taking; tekin=taking; sellin=selling; tablits=tablets; tabletts=tablets; suicidle=suicidal; suiside=suicide;
sucide=suicide; suicid=suicide; parasetamol=paracetamol; paracetemol=paracetamol; goodby=goodbye; gudbye=goodbye; bye=goodbye; byebye=goodbye;
😂=lol; 🤣=lol; 😆=lol; 😹=lol; lmao=lol; lmfao=lol; rofl=lol; haha=lol; hahaha=lol; hehe=lol; 💀=lol
`

/** Texting, dialect and kin in the words that patterns are written in. */
export const saidOtherwise: ReadonlyMap<string, string[]> = new Map(
  table
    .split(';')
    .map((pair) => pair.trim().split('='))
    .filter((pair): pair is [string, string] => pair.length === 2)
    .map(([said, meant]) => [said, meant.split(' ')]),
)
