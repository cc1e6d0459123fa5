"""English words that tell of one kind of event, of contraries, or of what follows.

Each line of `FAMILIES` holds the words, as lemmas, that reports use for one and the
same kind of event: synonyms, and verbs with their nouns. Words of several parts are
joined by hyphens. A word may stand in several lines, one for each of its senses. An
indented line continues the one before.
"""

FAMILIES = """
abandon desert forsake
abduct abduction kidnap kidnapping snatch hostage-taking seize take-hostage take-captive
  hold-hostage take-hostages carry-off bundle drag-out-of pull-out-of
abolish abolition repeal scrap rescind revoke lift withdraw remove
abuse mistreat mistreatment maltreatment molest molestation
accident crash collision collide wreck pileup smash pile-up smash-up fender-bender ram
  plow plough come-down plunge plummet run-into drive-into slam-into
accuse accusation allege allegation charge blame implicate
acquire acquisition buy buyout purchase takeover take-over snap-up scoop-up swallow
  absorb
acquit acquittal clear exonerate exoneration absolve find-not-guilty not-guilty
activate activation
address speech speak keynote
admit admission confess confession acknowledge acknowledgement own-up
adopt adoption embrace
advance advancement progress
advise advice counsel
agree agreement deal pact accord treaty settle reach-a-deal
aid assist assistance help relief
air broadcast telecast televise
allocate allocation earmark set-aside
allow permit permission let authorize authorise authorization authorisation
ambush waylay
amend amendment revise revision
anger enrage infuriate outrage
announce announcement confirm confirmation
announce announcement unveil reveal declare declaration disclose disclosure say
  statement
apologize apologise apology
appear appearance show-up turn-up
appoint appointment hire hiring recruit bring-in
appoint appointment name naming pick choose choice select selection tap nominate
  nomination nominee designate install
approve approval adopt adoption pass passage vote resolution
approve approval back backing endorse
approve approval okay ratify ratification endorse endorsement green-light pass passage
  clear clearance win-approval gain-approval get-approval
argue argument dispute quarrel row feud altercation spat
arm armament
arraign arraignment court-appearance hearing
arrest detain detention apprehend apprehension nab custody capture catch bust nick
  take-into-custody round-up pick-up collar handcuff hold-over hold-for-questioning
  hold-in-custody hold-on-suspicion recapture rearrest re-arrest
arrive arrival reach come land dock
arson torch set-fire set-ablaze set-alight
ask request urge call appeal plea plead implore beseech
assassinate assassination
assault attack strike raid offensive onslaught assail beat beating
attack bomb bombing
attack shoot shooting rampage spree
attempt try bid effort
attend attendance
avalanche landslide mudslide rockslide
average mean
avoid evade dodge avert escape
award prize honor honour accolade
ban prohibit prohibition outlaw bar forbid proscribe blacklist
bankrupt bankruptcy insolvency insolvent chapter-11 file-for-bankruptcy
  declare-bankruptcy go-bankrupt go-bust declare-itself-insolvent
  declare-itself-bankrupt file-for-insolvency
battle fight fighting clash combat skirmish firefight confront confrontation
battle fight tackle
battle riot clash unrest riots disturbance violence
beat beating batter bludgeon pummel
beat defeat win victory triumph trounce rout thrash topple outlast vanquish knock-off
  down prevail overcome edge crush upset hold-off outscore
become turn
begin beginning start commence commencement kick-off kickoff open opening get-underway
  underway onset
behead beheading decapitate decapitation
believe belief
bid offer propose proposal proposition approach
birth born bear give-birth deliver
blackout outage power-cut downtime disruption disrupt interruption interrupt go-down
  knock-out cut-off go-dark lose-power without-power take-down go-offline turn-off
  switch-off shut-off cut-power cut-electricity
blast explode explosion detonate detonation blow-up bombing bomb go-off
blaze fire inferno wildfire burn conflagration flame burn-down catch-fire engulf ablaze
  bushfire
block blockade obstruct obstruction
bomb bombing airstrike raid attack
bomb bombing shell shelling bombard bombardment airstrike air-strike strike air-raid
  come-under-fire come-under-artillery missile-strike drone-strike rocket-strike
boost increase raise hike lift rise growth grow up expand expansion step-up ramp-up
  escalate intensify
borrow loan lend
boycott shun
breach hack intrusion cyberattack hacking cyber-attack infiltrate infiltration
  compromise hijack take-over
break shatter smash eclipse surpass pass set
break-out break breakout escape flee flight jailbreak abscond run-away get-away getaway
  on-the-run on-the-lam on-the-loose run
break-up break-apart split split-in-two break-in-two come-apart
bribe bribery kickback corruption graft payoff pay-off
brief briefing
bring bring-in
build construct construction erect building
burglary burglarize burgle break-in robbery rob heist hold-up holdup theft steal larceny
  loot looting rip-off raid thieve make-off snatch grab swipe pinch stick-up stickup
  clean-out nab seize
bury burial funeral lay-to-rest inter interment
calculate calculation
call phone telephone dial phone-call
campaign canvass
cancel cancellation call-off scrap scrub axe pull
cancel cancellation call-off scrap abandon drop shelve ditch
capsize go-under go-to-the-bottom sink founder
capsize sink sinking go-down founder keel-over overturn roll-over turn-over
capture seize seizure take fall
carry carry-out conduct perform execute
cast casting role part
cause trigger spark prompt provoke lead-to result-in touch-off set-off ignite unleash
ceasefire cease-fire truce armistice cessation
celebrate celebration fete festivity party
ceremony show gala event telecast
change alter alteration modify modification overhaul reform revamp
charge indict indictment accuse book count press-charges file-charges face-charges
chase pursue pursuit car-chase
cheat fraud defraud scam swindle con embezzle embezzlement
check-in check enter entry admit admission go-into seek-treatment
choke strangle strangulation suffocate suffocation asphyxiate
claim-responsibility claim
challenge contest go-to-court
clean clean-up cleanup
clear removal remove
climb soar surge jump leap skyrocket rocket gain
clinch secure seal lock-up wrap-up earn nail-down
close closure shut shutdown shutter shut-down close-down
collapse cave-in give-way crumble fall-down fail failure burst breach rupture break
  come-down buckle break-down
come-back comeback return rally
come-back go-back return
commemorate commemoration mark memorial anniversary remember pay-tribute tribute
compensate compensation reimburse damages
compete competition contest vie
complain complaint gripe
closing completion
complete completion finish finalize finalise conclude conclusion
concede concession give-in
condemn condemnation denounce denunciation deplore decry
condemn criticize criticise slam blast denounce decry lambast lambaste
confer conference meet meeting summit talk gathering
confirm confirmation verify verification
confiscate impound seizure
conflict war warfare hostilities
conquer conquest seize seizure overrun capture retake recapture
consider consideration weigh mull ponder contemplate
contact reach-out
contract sign signing ink
contribute contribution donate donation give
control take-control seize-power take-power
convict conviction guilty find-guilty
cooperate cooperation collaborate collaboration team-up
cordon cordon-off seal-off
coronation crown crowning
correct correction rectify
coup overthrow oust ouster topple depose
cover coverage
cover-up coverup
crack-down crackdown clampdown
create creation form formation found establish establishment set-up appoint
criticize criticise criticism slam lambast lambaste blast rebuke rap hit-out lash-out
cross crossing
crush trample stampede
cut axe ax shed slash lay-off layoff
cut reduce reduction slash lower decrease drop trim cutback cut-back curtail scale-back
  roll-back ease loosen weaken shrink
cut sever damage snap rip break slice
damage destroy destruction devastate devastation ravage wreck level flatten demolish
  demolition raze gut
deal trade
debate discuss discussion
debt owe
debut premiere launch release roll-out rollout introduce introduction unveil
decide decision determine determination opt
decline fall drop slump plunge tumble sink slip slide dip plummet
defend defense defence retain title-defense
defer delay postpone postponement put-off put-back adjourn adjournment halt
deliver delivery arrive arrival
deliver delivery hand-over
deliver delivery supply send ship shipment
demand insist call-for
demonstrate demonstration protest rally march take-to-the-streets hit-the-streets
  picket
deny denial reject rejection rebut refute dismiss dispute
depart departure leave exit leave-for leave-through leave-by leave-home leave-town
  leave-port leave-hospital leave-court leave-the-country leave-the-city leave-the-town
  leave-the-building leave-the-scene leave-the-room leave-the-area
deploy deployment dispatch send
deport deportation expel expulsion extradite extradition order-to-leave hand-over
derail derailment jump-the-tracks leave-the-tracks leave-the-rails come-off-the-rails
describe description
design designed
develop development
diagnose diagnosis
die death dead dying perish demise pass-away decease deceased succumb kill killing
  murder slay slaying fatal fatally fatality deadly homicide lose-life loss-of-life
  claim-life
dig excavate excavation
disagree disagreement
disappear disappearance vanish missing go-missing
disaster catastrophe tragedy calamity
disclose reveal specify
discover discovery find uncover unearth detect spot locate come-across
discriminate discrimination
disguise dress pose masquerade impersonate
dismiss dismissal fire fired firing sack sacking axe axing boot oust ouster terminate
  termination let-go relieve give-the-boot remove can ax push-out force-out
  show-the-door part-ways
disqualify disqualification
disrupt disruption hamper hinder interrupt paralyse paralyze cripple
distribute distribution hand-out
divide division split
divert reroute redirect re-route diversion
divorce separate separation split break-up
double-murder double-homicide murder
down downing shoot-down bring-down
draft drafting
draw attract
drill bore
drink drinking booze
drive driving motor
drown drowning
drunk-driving drunken-driving dui dwi drive-drunk drink-driving
  driving-under-the-influence intoxicated drunk drunken intoxication drink-drive
  drive-while-intoxicated impaired-driving
earn earnings profit
earthquake quake temblor tremblor seism seismic tremor
eject ejection
elect election vote voting poll polls ballot balloting cast-ballots go-to-the-polls
elect election win victory
eliminate elimination knock-out
embargo sanction sanctions impose-sanctions approve-sanctions adopt-sanctions
  agree-sanctions agree-on-sanctions introduce-sanctions
employ employment hire hiring recruit recruitment sign-up rehire re-hire rehiring
  bring-in bring-on take-on
enact enactment pass passage
encourage encouragement
end ending finish conclude conclusion close wrap-up
enlist enlistment join
enroll enrol enrollment enrolment
epidemic outbreak pandemic
erupt break-out flare flare-up
erupt eruption burst-open
escalate escalation intensify increase
escape break-out bust-out evade elude
escort accompany
espionage spying spy
estimate estimation project projection
evacuate evacuation leave-home leave-their-homes flee-their-homes order-to-leave
  move-out clear-out
evict eviction
examine examination inspect inspection
exchange swap trade
execute execution hang hanging put-to-death lethal-injection
exhibit exhibition
expect expectation anticipate anticipation
explain explanation
exploit exploitation
exploit use leverage take-advantage
explore exploration
export ship
express voice
extend extension prolong
extinguish douse put-out quench contain bring-under-control
extort extortion blackmail
fail failure breakdown malfunction break-down
fake feign pretend
famine starve starvation
fear worry concern
file filing lodge
final finale
finance financing fund funding bankroll
fine penalty penalize penalise
fix repair plug mend patch remedy rectify resolve address restore
flood flooding inundate inundation deluge submerge swamp
fly flight
foil thwart prevent prevention repulse avert repel stop interdict intercept disrupt
force compel oblige
forecast predict prediction project
forge forgery counterfeit
free release freeing liberate liberation set-free let-go
freeze frozen
fumble turnover
funeral burial bury memorial-service
game match
gather gathering assemble assembly congregate
goal score
grant give award
grieve mourn mourning
ground grounding suspend suspension
gunfire shot shots gunshot gunshots fire fired open-fire shootout shoot-out discharge
  exchange-fire spray pull-trigger shooting
halt stop stoppage suspend suspension cease
hand-over transfer
hang hanging dead
hang suicide hang-oneself
harass harassment
harm hurt
head-home return
hearing trial court-case
help assist
hide conceal
hijack hijacking commandeer seize
hit strike run-over run-down mow-down knock-down crash
hit strike slam pound batter rock jolt shake rattle
hold host hosting stage organize
hospitalize hospitalise hospitalization hospitalisation take-to-hospital
  rush-to-hospital treat treatment
host hosting emcee stint host-show
humiliate humiliation
hurricane typhoon cyclone storm
identify identification name
impeach impeachment
implement implementation
import imported
impose imposition slap
imprison imprisonment jail incarcerate incarceration lock-up put-behind-bars
improve improvement upgrade enhance enhancement
inaugurate inauguration swear-in swearing-in oath take-office
incident happen occur occurrence take-place event incidence
induct induction enshrine
infect infection contract sicken sickening fall-ill test-positive
inflict inflict-damage
inform tell notify notification
inherit inheritance
injure injury injured wound wounded hurt casualty maim sprain
injured-reserve ir season-ending sideline
inquire inquiry probe investigate investigation look-into
insane insanity crazy madness lunacy
install installation
interrogate interrogation question questioning quiz grill
intervene intervention step-in
interview speak talk
invade invasion incursion
invent invention
invest investment
invite invitation
involve involvement
issue release publish publication put-out push-out rush-out rush ship
journey travel trip tour visit voyage
judge judgment judgement ruling rule verdict
jump leap
keep retain remain stay
kick-off kick
kill killing murder slay slaying homicide assassinate assassination massacre
  manslaughter gun-down execute execution slaughter beat-to-death stab-to-death
  shoot-dead
know knowledge
land landing touchdown touch-down splash-down splashdown
launch begin start
launch launching lift-off liftoff blast-off
lawsuit sue suit litigation sue-over legal-action take-to-court
lay-off layoff layoffs redundancy job-cut
lead head
leak leakage spill
leave quit resign resignation step-down depart departure exit walk-away bow-out
  stand-down step-aside stand-aside
legalize legalise legalization
link connection connect tie
list listing put-on place
lock lockdown lock-down
look search
loot looting
lose loss defeat
manufacture produce production make
march parade
marry marriage wed wedding tie-the-knot nuptials tie-knot
massacre bloodbath carnage slaughter rampage shooting
merge merger combine combination
mobilize mobilise mobilization
monitor monitoring
move movement shift
mug mugging
mutiny revolt rebellion rebel uprising insurrection
negotiate negotiation bargain talk talks
nominate nomination nominee shortlist
notice notify
nuclear-test test
object objection
observe observation
occupy occupation
offend offense offence crime
offer approach
open opening found founding establish
operate operation run
operation surgery operate go-under-the-knife
oppose opposition
order instruct instruction command
organize organise organization
outbreak break-out
overdose od
overturn overrule reverse reversal quash vacate throw-out flip restore
own ownership
pardon clemency commute
participate participation take-part
pass throw toss
patch fix update
pay payment
perform performance sing
place put
plan planning intend intention
playoff playoffs postseason post-season play-off play-offs
plead plea
plot conspire conspiracy scheme
plunder pillage
poach poaching
poison poisoning
pollute pollution contaminate contamination
portray portrayal play star
possess possession
post posting job role office position
post posting leak dump put-online
praise laud hail
pray prayer
prepare preparation
present presentation
print printing
probation parole
produce production
promise pledge vow
promote promotion
prosecute prosecution
protect protection safeguard
protect protection shield
prove proof
provide provision supply
punch sock
punish punishment discipline
push shove
qualify qualification
quarantine isolate isolation
quarterfinal quarter-final quarterfinals quarter-finals
question query
race racing
rampage spree
rank ranking
rape sexual-assault
reach achieve hit
react reaction respond response
recall call-back withdraw
receive receipt get
recession downturn
recognize recognise recognition
recommend recommendation
record mark milestone
recover recovery recuperate
recover retrieve find discover
refuse refusal decline
register registration
rehab rehabilitation treatment stint stay program
reinstate reinstatement rehire
reject rejection turn-down spurn rebuff refuse refusal vote-down turn-away
  knock-back
relocate relocation move
remove removal
renew renewal
replace replacement succeed succession take-over
reply answer respond response
report reporting
represent representation
rescue save pluck pull airlift winch lift-off haul
reside residence live
resign resignation step-down quit retire retirement stand-down
resolve resolution solve
restore restoration reinstate
restrict restriction limit
resume resumption restart reopen reopening
retaliate retaliation revenge
retreat withdraw withdrawal pull-out pullout
riot rioting rampage violence unrest
rule ruling verdict
rupture burst
sail voyage
sale sell sell-off
say tell state statement add remark comment accord according
scandal affair
score hit net
search hunt manhunt look comb scour
search raid
semifinal semi-final semifinals semi-finals semis
sentence sentencing hand-down jail send-to-prison send-to-jail go-to-prison go-to-jail
  imprison lock-up
serve service
settle settlement
shake tremble rattle
ship shipment
shoot shooting gun-down mow-down shoot-up hit strike gunplay gunfire crossfire shootout
shut-down shutdown
sick ill illness sickness disease
sign signing put-pen-to
sink sinking run-aground go-aground strike-rocks hit-rocks strike-a-rock strike-a-reef
  hit-a-rock hit-a-reef wreck shipwreck ground run-onto
skip miss
smash break
smoke smoking
smuggle smuggling traffic trafficking
spend spending
stab stabbing knife slash
stand-off standoff siege
star starring
start begin
storm burst-into raid barge-into break-into force-way
stroke heart-attack cardiac-arrest
study research survey
submit submission
suffer suffering sustain
suggest suggestion
suicide self-inflicted kill-oneself take-own-life
summon call subpoena
supply send sell deliver provide ship
support back backing
surrender give-up turn-oneself-in turn-in give-themselves-up give-himself-up
  give-herself-up
survive survival
suspect suspicion
suspend suspension
sweep raid crackdown blitz swoop bust
sweep wash carry destroy swallow
swim swimming
take-effect come-into-force come-into-effect go-into-effect enter-into-force
take-off takeoff
talk speak conversation
testify testimony
threaten threat
throw hurl toss lob
tie draw
topple bring-down oust overthrow
torture torment
tour trip travel
tow haul pull drag
train training
transfer transport transportation move
trap strand maroon cut-off
trial try court case
tweet post
unify unification reunite reunification
update upgrade
use usage
vaccinate vaccination inoculate
vandalize vandalism vandalise
violate violation breach
visit trip
walk-out walkout strike on-strike go-on-strike stoppage industrial-action down-tools
  walk-off stop-work lay-down-tools
warn warning alert caution flag raise-the-alarm sound-the-alarm
welcome greet
withdraw withdrawal pull take-out drop-out pull-out
wreck wreckage
"""

# Contraries, one pair a line, each standing for all words of its lines.
OPPOSITES = """
approve reject
win lose
rise fall
open close
arrest release
convict acquit
impose lift
begin end
hire dismiss
resign appoint
arrive depart
buy sell
advance retreat
confirm deny
accept refuse
attack defend
"""

# What follows what, each a later stage of the same matter; words of one stage are
# joined by commas.
FOLLOW_UPS = """
injure,wound,hurt,hospitalize die,death,kill
shoot,shooting,stab,attack arrest,detain charge,indict trial convict,acquit sentence
arrest,detain release,free
arrest,detain charge,indict plead trial convict,acquit sentence appeal
abduct,kidnap release,free,rescue
disappear,missing find,discover
nominate elect,election inaugurate,swear-in
resign,fire,dismiss replace,appoint
launch land
bid,offer agree,deal approve acquire,merge
die,death bury,funeral
vote sign enact
strike,walk-out settle,agreement
accuse,allege resign,fire,dismiss
invade,invasion withdraw,retreat
outbreak,erupt,earthquake,flood evacuate,rescue
sue,lawsuit settle
diagnose die,death
"""
