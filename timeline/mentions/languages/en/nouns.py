"""English words other than verbs that name events, and the names of places."""

EVENT_NOUNS = """
    raid battle wound landing exit challenge repair change break harm record smash hit
    jolt arraignment bust charge firing rescue resolution robbery accusation
    appointment bombshell break-up burial cheating clearance condolence convening
    counteroffer crossing cutback dash deadlock deliberation demolition dethronement
    diagnosis disruption downsizing duel enrollment enlargement erosion examination
    excavation experiment flare-up fumble goal graduation greeting hospitalisation
    hunger-strike ignition inspection installation invitation jubilee lecture
    liquidation medication migration monsoon nationalisation nationalization
    obstruction offense onset operation overrun pact patrol pay-out penetration
    pre-order preorder reaction rebuke reconciliation reconstruction recruitment
    redundancy refusal registration rehearsal reply rescheduling response revelation
    rocket-attack round-up salvage scandal score search shipment slippage slowing
    sprint spillage storming stroll submission succession suppression surprise
    suspension swap takeoff taping tax-cut tasering tipoff toppling touchdown
    treatment turnover upgrade upswing usurpation voyage walkabout warm-up whiteout
    workshop abduction abolition abortion absence abuse accession accident acclaim
    accord achievement acquisition acquittal activation adjournment admission adoption
    advance aftershock aggression agreement airlift airstrike air-strike allegation
    ambush amendment amnesty amputation anniversary annexation announcement apology
    appeal appearance apprehension approval arrest arrival arson assassination assault
    atrocity attack attempt auction audit autopsy avalanche award ballot ban
    bankruptcy baptism barrage beating beheading betrayal bid birth blackout blast
    blaze blizzard blockade bloodshed boarding bombardment bombing boycott breach
    break-in breakdown breakout breakthrough breakup briefing broadcast brawl bribery
    buyout by-election campaign cancellation capitulation capsize capture carnage
    casualty ceasefire cease-fire celebration censure ceremony championship chase
    christening clampdown clash cleanup clean-up closure collapse collision combat
    comeback commemoration completion compromise concert concession condemnation
    conference confession confirmation confiscation conflict confrontation conquest
    contamination contest convention conversion conviction coronation counterattack
    counteroffensive coup crackdown crash cremation crime crisis crossfire curfew
    cyberattack cyclone damage deal death debate debut decapitation decision
    declaration decree defeat defection delay demise demonstration denial denunciation
    departure deployment deportation derailment desertion destruction detention
    detonation devaluation devastation disappearance disarmament disaster disclosure
    discovery dismissal displacement dispute disqualification dissolution disturbance
    divorce donation downfall downgrade downtime downturn drought drowning earthquake
    election elimination embargo embezzlement emergence enactment encounter epidemic
    eruption escalation escape ethnic-cleansing evacuation eviction execution exile
    exodus expansion expedition explosion expulsion extinction extradition
    factory-fire failure fall famine feud festival fight fighting filing final fire
    firefight flareup flood flooding foreclosure forfeiture founding fraud funeral
    gala genocide gunbattle gunfight gunfire gunshot hack handover hanging harassment
    hearing heatwave heist hijacking hike hit-and-run homicide hospitalization
    hostage-taking hunt hurricane hostility impeachment imposition imprisonment
    inauguration incident incursion indictment induction infection infighting influx
    infringement injury inquest inquiry insurgency insurrection interception
    interrogation intervention interview introduction intrusion invasion investigation
    investiture jailbreak judgment judgement keynote kidnapping kidnap killing
    knockout landslide launch lawsuit layoff leak liberation liftoff litigation
    lockdown lockout looting loss lynching manhunt march marriage massacre match
    meeting meltdown merger mission mistrial mobilization mobilisation molestation
    mourning move mudslide murder mutiny negotiation nomination occupation occurrence
    onslaught opening ordeal ouster outage outbreak outburst outcry outrage overdose
    overhaul overthrow pandemic parade pardon parole penalty performance persecution
    petition pileup pile-up piracy plane-crash plea plebiscite plot plunge poisoning
    poll postponement power-cut pregnancy premiere presentation probe procession
    proclamation promotion proposal prosecution protest provocation pullout punishment
    purchase purge pursuit putsch quake quarantine race rainstorm rally rampage rape
    ratification rebellion recall recession recount recovery reelection re-election
    referendum rehab rehabilitation rejection relaunch release relocation removal
    reopening repatriation repeal reprimand reprisal resignation reshuffle restoration
    resumption retaliation retirement retreat retrial return reunification reunion
    reversal review revival revocation revolt revolution riot rioting rollout
    rout ruling rupture sabotage sacking sale sanction schism scuffle seizure sentence
    sentencing separation settlement shake-up shakeup shelling shipwreck shoot-out
    shootout shooting shortage shot showdown shutdown siege signing sinking skirmish
    slaughter slaying slowdown slump smuggling snowstorm speech spill split spree
    stabbing stalemate stampede standoff stand-off statement storm strike
    strike-action stroke strife stoppage stunt subpoena suicide summit surgery surge
    surrender swearing-in takeover talk terrorism testimony theft threat tornado
    torture tour tournament trafficking tragedy transaction transfer transplant
    transition treaty tremor trial triumph truce tsunami turmoil typhoon ultimatum
    unification unrest unveiling uprising upheaval vaccination vandalism verdict veto
    victory vigil violation violence visit vote voting walkout war warfare warning
    wedding whistleblowing wildfire win withdrawal wounding wreck medal playoff derby
    semi-final semifinal quarterfinal playoffs tiebreaker knock-out cup-final
    world-cup olympics superbowl grand-prix downpour hailstorm whirlwind eclipse
    sighting stopover docking splashdown spacewalk filibuster bailout bail-out buyback
    ipo listing delisting spin-off stock-split default write-down writedown hiring
    resale price-cut lay-off pay-cut probation plea-bargain post-mortem manslaughter
    misconduct burglary carjacking mugging holdup hold-up drive-by gunplay conspiracy
    cover-up espionage sting stakeout suicide-bombing vandalization vandalisation
    pickpocketing hostage-crisis concussion heart-attack miscarriage bypass screening
    airing recital exhibition retrospective fundraiser pilgrimage emergency-landing
    crash-landing near-miss conscription court-martial airdrop cleansing roundup
    internment martial-law secession partition disintegration offer cut game party
    emergency sweep bout turnaround blitz bloodbath inferno offensive consultation
    replacement creation formation independence payment placement interdiction reform
    relief handshake fine investment test flight tribute upset drill exercise
    milestone pledge complaint coverup play-off face-off payout payoff counter-attack
    vaccine-drive contraction injection development engagement publication
    factory-closure tension lock-in sit-in walk-out takedown hijack smash-and-grab
    capsizing beaching grounding outing press-conference session sitting restructuring
    divestment flotation downgrading runoff run-off interruption cut-off reinstatement
    posting reposting landfall regatta
    """

# States that a report gives as news: found dead, is guilty, went missing.
STATE_ADJECTIVES = "dead guilty missing bankrupt injured wounded hurt unconscious"

PLACES = """
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan
    bahrain bangladesh belarus belgium benin bolivia bosnia botswana brazil britain
    bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia
    cuba cyprus czechoslovakia denmark ecuador egypt england eritrea estonia ethiopia
    europe finland france gabon gambia gaza georgia germany ghana greece guatemala
    guinea haiti honduras hungary iceland india indonesia iran iraq ireland israel
    italy jamaica japan jordan kazakhstan kenya kosovo kuwait laos latvia lebanon
    liberia libya lithuania macedonia madagascar malawi malaysia mali malta mexico
    moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands
    nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru
    philippines poland portugal qatar romania russia rwanda scotland senegal serbia
    singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan
    tajikistan tanzania thailand tibet togo tunisia turkey uganda ukraine uruguay
    uzbekistan venezuela vietnam wales yemen zambia zimbabwe africa asia america
    antarctica crimea chechnya kashmir baghdad beijing berlin boston brussels cairo
    chicago damascus dallas delhi denver dublin geneva istanbul jakarta jerusalem
    johannesburg kabul karachi kyiv kiev lagos london madrid manila miami moscow
    mumbai nairobi paris philadelphia prague rome seattle seoul shanghai sydney tehran
    tokyo toronto tripoli vienna warsaw washington alabama alaska arizona arkansas
    california colorado connecticut delaware florida hawaii idaho illinois indiana
    iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
    mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania
    tennessee texas utah vermont virginia wisconsin wyoming u.s. us usa uk u.k.
    """
