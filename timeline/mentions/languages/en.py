"""English for mentions: words by what they do in a report, and nothing computed.

Each value is a string of words parted by white space, so that a word is added by
writing it. Verbs are given in their base form; the regular forms are derived.
"""

from timeline.mentions.grammar import Language, VerbKind

_AUXILIARIES = {
    "be": "be am is are was were been being 'm 're ’m ’re ain",
    "have": "have has had having 've ’ve",
    "do": "do does did doing done",
    "modal": "will would can could may might shall should must ought wo ca sha 'll 'd "
    "cannot",
}

_FUNCTION_WORDS = {
    "determiner": """
        the a an this these those each every either neither some any no all both half
        several many few more most much less another other such whatever its his her
        my our your their whose certain various numerous
        """,
    "preposition": """
        of in on at by for with from into onto upon over under about against between
        among amid amidst across through throughout during without within toward
        towards along around behind beside besides beyond near off outside inside
        above below beneath per via despite except following regarding concerning
        including like unlike than according out up down alongside opposite past
        aboard versus vs minus plus amongst atop underneath notwithstanding worth
        """,
    "to": "to",
    "coordinator": "and or but nor yet &",
    "subordinator": """
        that because although though while whereas as if unless until till since when
        whenever where wherever after before whether lest so why how
        """,
    "relative": "who whom which what",
    "pronoun": """
        he she it they we i you him them us me himself herself itself themselves
        ourselves myself yourself someone somebody something anyone anybody anything
        everyone everybody everything nobody nothing none there here one's
        """,
    "negation": "not n't n’t never hardly scarcely",
    "adverb": """
        also just still already even only again too very then now later ever often
        always sometimes soon ago once twice back away together instead perhaps maybe
        almost quite rather however meanwhile otherwise thus therefore nevertheless
        nonetheless moreover furthermore further indeed abroad ahead alone apart aside
        elsewhere forward home indoors northward overnight overseas somewhere
        southward thereby upstairs well far long so-called else first-ever anyway
        anymore downtown hence likewise seldom somehow ashore downstream upstream
        inland midair
        """,
}

_ADJECTIVES = """
    new old big large small great good bad high low long short young early late main
    major minor little public private local national international foreign federal
    domestic military political economic financial social civil criminal legal
    official former current recent previous next last past future own same different
    similar several certain possible likely unlikely able unable available important
    serious severe strong weak heavy light hard easy difficult free full empty open
    clear dark deep wide narrow rich poor safe dangerous deadly fatal lethal fierce
    violent brutal huge massive vast giant enormous tiny key top senior junior chief
    deputy prime special common rare whole entire total real true false right wrong
    sure ready hot cold warm cool dry wet fresh clean dirty black white red blue green
    yellow brown gray grey american british french german russian chinese japanese
    indian iranian iraqi israeli syrian libyan haitian egyptian ukrainian turkish
    greek italian spanish european african asian western eastern northern southern
    central urban rural nuclear unarmed prominent famous popular powerful first second
    third fourth fifth sixth seventh eighth ninth tenth final initial annual daily
    weekly monthly yearly anti-government pro-government pro-democracy independent
    medical human global regional double single multiple joint close nearby distant
    controversial unprecedented unknown unclear sexual racial religious islamic muslim
    christian jewish catholic presidential parliamentary electoral judicial
    constitutional environmental industrial commercial technical temporary permanent
    immediate separate additional extra alive homeless ill sick wealthy happy sad
    angry afraid proud aware due eligible responsible critical stable positive
    negative male female pregnant elderly teenage innocent average overall net gross
    extraordinary ordinary preliminary maximum minimum off-duty live so-called hopeful
    careful worth worse better best worst bigger larger smaller higher lower greater
    stronger weaker older younger neighbouring neighboring
    """

_UNITS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
}
_TEENS = {
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_NUMBERS = {
    **_UNITS,
    **_TEENS,
    **_TENS,
    **{f"{ten}-{one}": _TENS[ten] + _UNITS[one] for ten in _TENS for one in _UNITS},
}
_MULTIPLIERS = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "mn": 1_000_000,
    "bn": 1_000_000_000,
}

# Base, past, participle; "/" parts spellings that are both in use.
_IRREGULAR_VERBS = """
    arise arose arisen|bear bore borne/born|beat beat beaten
    become became become|begin began begun|bet bet bet|bid bid bid
    bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
    break broke broken|breed bred bred|bring brought brought
    broadcast broadcast broadcast|build built built|burn burned/burnt burned/burnt
    burst burst burst|buy bought bought|cast cast cast|catch caught caught
    choose chose chosen|cling clung clung|come came come|cost cost cost
    creep crept crept|cut cut cut|deal dealt dealt|dig dug dug
    dive dived/dove dived|draw drew drawn|dream dreamed/dreamt dreamed/dreamt
    drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
    feed fed fed|feel felt felt|fight fought fought|find found found
    flee fled fled|fly flew flown|forbid forbade forbidden
    forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten
    forgive forgave forgiven|freeze froze frozen|get got got/gotten
    give gave given|go went gone|grind ground ground|grow grew grown
    hang hung/hanged hung/hanged|hear heard heard|hide hid hidden|hit hit hit
    hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known
    lay laid laid|lead led led|leap leapt/leaped leapt/leaped
    learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let
    lie lay lain|light lit/lighted lit/lighted|lose lost lost|make made made
    mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken
    offset offset offset|outbid outbid outbid|outdo outdid outdone
    overcome overcame overcome|override overrode overridden
    oversee oversaw overseen|overtake overtook overtaken
    overthrow overthrew overthrown|overrun overran overrun
    partake partook partaken|pay paid paid|plead pleaded/pled pleaded/pled
    prove proved proven/proved|put put put|quit quit quit|read read read
    rebuild rebuilt rebuilt|repay repaid repaid|retake retook retaken
    rewrite rewrote rewritten|ride rode ridden|ring rang rung
    rise rose risen|run ran run|say said said|see saw seen|seek sought sought
    sell sold sold|send sent sent|set set set|shake shook shaken
    shed shed shed|shine shone shone|shoot shot shot|show showed shown
    shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
    slay slew slain|sleep slept slept|slide slid slid|slip slipped slipped
    speak spoke spoken|speed sped/speeded sped/speeded|spend spent spent
    spill spilled/spilt spilled/spilt|spin spun spun|split split split
    spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen
    stick stuck stuck|sting stung stung|strike struck struck/stricken
    strive strove striven|swear swore sworn|sweep swept swept
    swell swelled swollen/swelled|swim swam swum|swing swung swung|take took taken
    teach taught taught|tear tore torn|tell told told|think thought thought
    throw threw thrown|thrust thrust thrust|undercut undercut undercut
    undergo underwent undergone|understand understood understood
    undertake undertook undertaken|unwind unwound unwound|uphold upheld upheld
    upset upset upset|wake woke woken|wear wore worn|wed wed/wedded wed/wedded
    weep wept wept|win won won|withdraw withdrew withdrawn
    withhold withheld withheld|withstand withstood withstood
    write wrote written
    """

# Bases of more than one syllable whose last consonant doubles: admit, admitted.
_DOUBLING_VERBS = """
    acquit admit annul cancel channel commit compel confer control deter defer emit
    enrol equip excel expel fuel fulfil incur kidnap label level model occur omit
    outstrip patrol permit prefer propel quarrel rebel rebut refer regret repel rerun
    reset signal spiral submit total transfer transmit travel unravel refuel
    """

_VERBS: dict[VerbKind, str] = {
    # Speaking: the time of saying is its own; what is said is another event.
    "say": """
        say tell add note explain state remark reply comment quote mention argue insist
        stress emphasize emphasise describe cite write read answer ask speak talk claim
        assert maintain contend suggest indicate reiterate repeat observe opine tweet
        chat joke quip allude refer
        """,
    # Speaking that is itself an event: something was changed by its being said.
    "announce": """
        announce report confirm reveal disclose declare warn deny accuse allege admit
        acknowledge concede confess testify vow pledge promise threaten order demand
        urge apologize apologise criticize criticise condemn denounce praise complain
        propose recommend agree proclaim rule advise notify inform alert certify
        estimate predict forecast conclude decide determine refute dispute reassure
        assure brief blame suspect hail congratulate salute pray swear plead publicize
        """,
    # Thinking and wanting: no event; what they take is possible or planned.
    "think": """
        think believe know hope want wish fear expect feel doubt suppose guess imagine
        assume presume understand realize realise consider intend plan aim prefer like
        love hate need worry mind anticipate foresee wonder speculate deem regard view
        trust remember forget dream desire care fancy reckon envisage contemplate mull
        ponder eye await
        """,
    # Being, having and holding so: background.
    "state": """
        ensure function total trend please warrant seem appear remain contain include
        consist comprise belong own possess lack depend resemble equal exist deserve
        matter owe involve concern represent mean constitute tend stay lie stand sit
        cost weigh measure last live reside relate correspond differ vary suffice entail
        imply fit suit underlie span surround overlook border adjoin stem derive boast
        require enable sound look smell taste deal rely hinge
        """,
    # Verbs that say little alone; their object or particle tells what happened.
    "light": """
        make take give get go come put let help use try work do have bring turn run
        carry hold set provide show seek serve follow lead become cause face handle
        manage call act
        """,
    # Steps of another event: it begins, goes on, ends.
    "aspect": """
        begin start continue resume finish stop cease end restart proceed keep
        """,
    "event": """
        uncover unlock unmask unblock unpack unwrap untie unplug
        undergo undertake forbid undercut unwind partake notice permit race ring
        spring command compound conflict count credit cycle design detail dissent duel
        feud mistake mirror pile quarrel rank reign respect root seat shuttle speed
        spell spike supplement toast tower trouble wire stock reason rain recount
        rerun water model document crew bridge brand brake group baffle compare
        breathe discuss respond research shine strive test text thrive watch wash
        ensue loom linger utilize depict position station herald labour figure abandon
        abduct abolish abort absorb abuse accept access acclaim accommodate accompany
        accomplish accumulate ache achieve acquire acquit activate adapt address
        adjourn administer admire adopt advance advertise advocate affect affirm aid
        air airlift allocate allow alter amass ambush amend amputate analyze annex
        annul appeal applaud apply appoint apprehend approach approve arise arm arouse
        arraign arrange arrest arrive assassinate assault assemble assess assign
        assist attach attack attain attempt attend attract auction audit authorize
        authorise avert avoid award axe back backfire bail bail-out balk ban banish
        bar bargain barrage barricade bash batter battle bear beat befall beg behead
        benefit besiege bet betray bid bill bind bite blast blaze bleed bless block
        blockade bloom blow board bolster bomb bombard book boo boom boost borrow
        bother bounce bow boycott brace brave breach break breed bribe broadcast
        broaden broker browse bruise brush buckle budge build bulldoze bully bump
        burden burglarize burn burst bury bust buy bypass calculate calm campaign
        cancel cannibalize cap capitulate capsize capture carve cast catch cave
        celebrate censor censure challenge change channel charge charter chase cheat
        check cheer choke choose chop circulate circumvent clamp clash clean clear
        climb clinch cling clip close clutch coach coalesce coincide collaborate
        collapse collect collide combat combine commandeer commemorate commence
        commend commission commit compel compensate compete compile complete
        compromise conceal conceive concentrate condone conduct confer confine
        confiscate confront confuse congregate conquer consent consolidate conspire
        construct consult consume contact contaminate contest contract contribute
        control convene converge convert convey convict convince cooperate coordinate
        cope copy corner correct corrupt counter court cover crack crackdown crash
        crawl create creep cripple cross crouch crowd crowdfund crown cruise crumble
        crush cry culminate curb cure curse curtail cut damage dance dash debate debut
        deceive decimate decapitate declassify decline decommission decrease decree
        dedicate deduct deepen deface default defeat defect defend defer defraud
        defuse defy degrade delay delegate delete deliberate deliver demolish
        demonstrate demote denigrate depart deplete deploy deport depose deposit
        deprive derail descend desert designate destabilize destroy detach detain
        detect deter deteriorate detonate devalue devastate develop devise devote
        devour diagnose die dig dilute dim dip direct disable disagree disappear
        disappoint disarm disband discard discharge discipline discontinue discount
        discourage discover discredit discriminate disembark disgrace dismantle
        dismiss displace display dispatch despatch disperse dispose disqualify
        disregard disrupt dissolve distance distribute disturb ditch dive divert
        divest divide divorce dock dodge dominate donate double douse downgrade
        downplay download draft drag drain draw drift drill drink drive drop drown
        drug dry duck dump dwindle earn ease eat echo edge edit educate eject
        elaborate elect electrocute elevate eliminate elude embark embarrass embed
        embezzle embrace emerge emigrate emit employ empower empty enact encircle
        encounter encourage endanger endorse endure enforce engage engulf enhance
        enlist enrage enroll enrol ensnare entangle enter entertain entice entrust
        envelop equip eradicate erase erect erode erupt escalate escape escort
        establish evacuate evade evaluate evaporate evict evolve exacerbate examine
        exceed excel exchange exclude excuse execute exempt exercise exhaust exhibit
        exhume exile exit exonerate expand expel experience expire explode exploit
        explore export expose express extend extinguish extort extract extradite
        face-off facilitate fade fail faint fake fall falsify falter fare fatten favor
        favour feature feed feign fend ferry fetch fight file fill film finalize
        finance find fine fire fix flare flash flatten flaunt flee flip float flock
        flog flood flop flourish flow fluctuate flush fly focus fold foil force
        forfeit forge forgive form formulate foster found fracture free freeze
        frighten fuel fulfill fulfil fund fuse gain gamble garner gather gauge
        generate get-away glide grab grace graduate grant grapple grasp graze greet
        grieve grill grind grip groom ground grow guarantee guard guide gun hack halt
        halve hammer hand handcuff hang happen harass harm harvest hasten haul haunt
        head heal hear heat heckle heighten hesitate hide highlight hijack hike hinder
        hire hit hoist honor honour host hound house hover hug humiliate hunt hurl
        hurt ignite ignore illuminate immigrate impact impair impeach impede implement
        implicate import impose impound impress imprison improve inaugurate
        incarcerate incinerate incite incorporate increase incur indict induce induct
        infect infiltrate inflame inflate inflict influence infringe inhale inherit
        initiate inject injure innovate inquire inspect inspire install instigate
        instruct insult integrate intensify interact intercept interfere interrogate
        interrupt intervene interview intimidate introduce invade invalidate invent
        invest investigate invite invoke irritate isolate issue jail jam jeopardize
        jet join jolt judge jump justify kick kidnap kill kiss kneel knife knock label
        land lapse lash laud laugh launch launder lay leak lean leap learn lease leave
        legalize lend lengthen lessen level levy liberate license lift light lighten
        limit limp link liquidate list listen litigate load loan lobby locate lock log
        loosen loot lose lower lunge lure lurk lynch mail maim manipulate manufacture
        march mark market marry massacre master match maul mature maximize meddle
        mediate meet melt menace mend merge migrate mimic minimize miscarry mishandle
        misplace miss mislead misuse mix moan mob mobilize mobilise mock moderate
        modernize modify molest monitor mortgage motivate mount mourn move muddle mug
        multiply murder murmur muster mutilate mutiny nab nail name narrow nationalize
        navigate near neglect negotiate net neutralize nominate normalize nosedive
        nullify nurse obey object obliterate obscure obstruct obtain occupy occur
        offend offer offload offset omit ooze open oppose oppress opt orbit
        orchestrate organize organise oust outbid outdo outlaw outline outlast
        outnumber outpace outperform outrage outsell outsource outstrip overcome
        overflow overhaul overhear overpower override overrule overrun oversee
        overshadow overtake overthrow overturn overwhelm pack paint panic parachute
        parade paralyze paralyse pardon park participate partner pass patch patent
        patrol pause pave pay peak peel penalize penetrate perform perish perpetrate
        persecute persist persuade pester petition phase phone photograph pick picket
        pierce pilot pinpoint pioneer pitch place plague plant play plot plough plow
        pluck plug plummet plunder plunge poach poison poke poll pollute pool pop pose
        post postpone pounce pound pour practice precede precipitate preempt prepare
        prescribe present preserve preside press pressure prevail prevent price print
        privatize probe process procure produce profit profile prohibit project
        proliferate prolong promote prompt propel prosecute prosper protect protest
        prove provoke prune publish puff pull pulverize pummel pump punch punish
        purchase purge pursue push quadruple quarantine quash quell question quit rage
        raid raise rally ram ransack rape ratify ravage raze reach react reaffirm
        realign reap reappear rebel rebound rebuff rebuild rebuke rebut recapture
        recede receive reclaim recognize recognise reconcile reconsider reconstruct
        reconvene record recoup recover recruit rectify recuperate recycle redeem
        redesign redirect reduce reelect re-elect reenact reevaluate refinance reform
        refrain refuel refund refuse regain register regret regroup regulate
        rehabilitate rehire reignite reimburse reimpose rein reinforce reinstate
        reject rejoin relapse relaunch relax relay release relent relieve relinquish
        relocate remake remand remedy remind remove rename render renew renounce
        renovate rent reopen reorganize repair repatriate repay repeal repel replace
        replenish reprieve reprimand repress reproduce repudiate request rescind
        rescue reserve reset resettle reshape reshuffle resign resist resolve resort
        rest restore restrain restrict restructure result resurface resurrect retain
        retake retaliate retire retract retreat retrieve return reunite revamp reverse
        review revise revisit revive revoke revolt reward rewrite ride rig riot rip
        rise risk roar rob rock roil roll rotate rough round rout row rub ruin rumble
        run-over rupture rush sabotage sack sacrifice safeguard sail salvage sanction
        save savage scale scam scan scar scare scatter schedule score scorch scour
        scrap scrape scramble screen scrutinize scuffle scuttle seal search secure
        seduce see seize select sell send sentence separate set-up settle sever shake
        share shatter shave shed shell shelter shelve shield shift ship shock shoot
        shop shorten shout shove shower shred shrink shrug shut shutter sideline sign
        signal silence simplify simulate sing sink skid skip skyrocket slam slap slash
        slaughter slay sleep slice slide slip slow slump smash smear smoke smother
        smuggle snap snatch sneak snub soar soften solicit solidify solve soothe spare
        spark spawn spearhead specify spend spew spill spin spiral split sponsor spot
        spray spread sprint spur spy squander squash squeeze stab stabilize stabilise
        staff stage stagger stagnate stall stalk stamp stampede starve steal steer
        step stick stifle stimulate sting stir stone storm straighten strain strand
        strangle strap strengthen stretch strike strip struggle study stumble stun
        subdue submerge submit subpoena subside subsidize substitute subvert succeed
        succumb sue suffer suffocate summon supervise supplant supply support suppress
        surface surge surpass surprise surrender survey survive suspend sustain
        swallow swamp swap swarm sway sweep swell swerve swim swing switch swoop
        tackle tally tamper tap target tarnish tax teach team tear tease telephone
        terminate terrorize thaw throw thrust thwart tie tighten tip tolerate topple
        torch torment torpedo torture toss touch tour tout tow trace track trade
        traffic trail train transfer transform transit translate transmit transplant
        transport trap travel tread treat trek tremble trespass trick trigger trim
        triple triumph trounce trudge trumpet tug tumble tweak twist unfold unify
        unite unleash unload unravel unseat unveil update upgrade uphold uproot upset
        usher usurp vacate vaccinate validate vandalize vanish veer vent venture
        verify veto vie vilify vindicate violate visit void volunteer vote wade wage
        wait waive wake walk wander wane ward waste waver weaken wear wed weep welcome
        whip whisk widen win wind wipe withdraw wither withhold withstand witness woo
        worsen wound wrap wreak wreck wrest wrestle yank yell yield zoom sideswipe
        rear-end gun-down stonewall debunk outscore outplay redshirt dribble punt
        shortlist headline recall sample livestream stream reboot delist relist
        spinoff bankroll underwrite crash-land touch-down plead-guilty reassign
        readmit reinvest swear-in overheat quake rattle inundate hospitalize
        hospitalise resuscitate sedate operate inoculate unearth excavate premiere
        co-host co-found cofound co-write star voice portray reprise
        """,
}

# Verbs above that are nouns as often as not; the context decides.
_NOUNS_THAT_ARE_VERBS = {
    "noun": """
        attack strike raid protest report vote campaign visit bid talk offer deal plan
        charge claim award fire battle riot poll damage trade drug gun bomb blast march
        search force play study test review contract project increase decline rise cut
        drop gain fall surge hike cost price share stock issue change call demand appeal
        order request show film star host record win lead start end clash murder rape
        assault abuse escape arrest release murmur crash shock fight fear hope need
        dream love hate care concern look sound state house place head face hand arm
        back eye mind land water ground book board cover document drive experience group
        help impact influence judge label level limit link list load loan lobby log mark
        market master match measure model name notice object pass patrol pay peak permit
        phone photograph picket pilot pitch plant plot pool post pound practice present
        press pressure process produce profile profit promise prompt question race rally
        reason rebel recruit reform register regret rest result return reward ride ring
        risk rock roll round row rule run rush sack sail sanction scale scan scare
        schedule score screen seal sentence shell shelter shield shift ship shop sign
        signal silence smoke spark split sponsor spot spread spy staff stage stamp stand
        station step stone stop storm stream stress stretch struggle supply support
        surface surprise survey swap switch tackle target tax team text tie total touch
        tour tow trace track traffic trail train transfer transit transport trap travel
        treat trek trend trick trigger triumph trust turn update upgrade upset use veto
        view voice volunteer wage wait walk wash waste watch wear welcome whip wind wire
        witness work worry wound wreck yield aid air alert ambush answer approach
        auction audit ban bar benefit bet bill bite block blockade blow boost borrow
        boycott brake brand breach break breed bribe bridge broadcast bruise brush
        burden burst cast catch cause challenge chase check cheer climb coach collapse
        command comment commission compound compromise conduct conflict contact contest
        control copy corner count counter court crack crackdown credit crew cross crowd
        crown cruise cry cure curse cycle dance dash debate debut decrease decree
        default defeat delay delegate deposit desert design detail dip discharge
        discipline discount display dispatch dispute dissent distance divorce dock
        double doubt draft drain draw drift drill drink dump echo edge encounter
        estimate exchange excuse exercise exhibit exile exit export express extract
        favor favour feature feed figure file fine finish fix flash flood flow fly focus
        fold forecast form function fund fuse gamble gauge grant grip guarantee guard
        guide halt handle harm harvest haul heat highlight hit honor honour hunt hurt
        import inspect insult interview invite jail jam joke jump kick kidnap kiss knife
        knock labour lapse launch laugh lease lift light lock loot lure mail massacre
        matter melt menace mirror miss mistake mix mob mortgage mount move mug nail
        nurse overhaul outrage outline pack paint panic parade pardon park patch patent
        pause petition phase pick pile plague plug poison pop position pour praise print
        probe proceed pull pump punch purchase purge push quarantine quarrel quote rain
        raise rank read rebound rebuke recall refund refuse reign relay remark remedy
        rent repair repeal reply rescue research reserve resort respect retreat reverse
        revolt root rout ruin sacrifice salvage sample scar scrap scramble seat set
        shake shave shout shove shower shut shuttle slap slash slaughter slide slip
        slump smash smell snap span spell spill spin spray spring spur squeeze stab
        stall stampede steal stem stick sting stir strain strip suit supplement
        surrender suspect sweep swell swing sway tear tease telephone throw thrust tip
        toast torture toss tower transplant trouble tug tweet twist vow vent venture
        void wake wish wonder wrap yell premiere reboot sabotage slay jolt quake rumble
        hack leak spike plunge tumble rebuild restart reset remake repeat rerun rewrite
        dive duel feud pledge advance acquit abort sue speed recount snub slam freeze
        ferry
        """,
    "verb": """
        say make take get go come give find leave meet hold keep put set let buy sell
        hit read run tell ask cut shut help know see try use kill push pull kick throw
        bring turn move close open win lose beat spend send stop act mean step strand
        """,
}

_EVENT_NOUNS = """
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
_STATE_ADJECTIVES = "dead guilty missing bankrupt injured wounded hurt unconscious"

_STATUS = {
    # A verb that takes another: what that other then is.
    "planned": """
        plan intend aim schedule vow pledge promise prepare agree propose hope want
        expect wish slate set arrange due seek await anticipate ready poise
        commit decide vote about decision deal agreement
        """,
    "possible": """
        threaten urge ask demand request recommend appeal call_on able eager consider
        offer suspect accuse allege may might could fear believe think suggest weigh
        mull speculate try attempt likely possible rumor contemplate discuss warn risk
        talk bid proposal threat effort efforts
        """,
    "denied": """
        rule_out unable reluctant unwilling deny refuse fail decline avoid avert
        prevent cancel prohibit forbid refute reject neglect block foil thwart abandon
        scrap call_off ban refrain refusal failure inability yet
        """,
    # Those of them whose infinitive comes after an object: "forbade him to leave".
    "forbidding": "forbid prohibit refuse",
    # Which, denied, tell that it took place: "did not fail to come".
    "failing": "fail neglect avoid refrain failure",
    # Verbs whose complement is taken for true, though they be denied.
    "knowing": "know realize realise remember forget learn understand regret notice",
    # What stands before a gerund that tells what was not done: "without firing".
    "undone": "without instead_of rather_than short_of far_from",
    "asking": "tell instruct advise beg warn",
    # Passives with an infinitive tell hearsay: "is reported to have fled".
    "hearsay": "report say know allege understand",
    # Verbs whose infinitive tells what only seems so: "claims to have won".
    "seeming": "claim purport profess pretend appear seem",
    # Nouns of what others tell, and what becomes of it: "the rumours were false".
    "rumour": """
        report reports rumour rumours rumor rumors claim claims allegation allegations
        speculation suggestion suggestions accusation accusations
        """,
    # What there is none of where nothing proves an event: "no evidence that he fled".
    "proof": "evidence proof indication sign signs suggestion",
    # What, before *that*, tells what nobody knows to be so: "it is possible that".
    "unsure": """
        possible likely unlikely probable conceivable doubtful uncertain fear fears risk
        chance possibility likelihood danger prospect suspicion suspicions theory
        belief concern concerns worries hope hopes
        """,
    "refuting": """
        deny reject refute dismiss rebut disprove contradict false untrue unfounded
        baseless groundless wrong incorrect invention fiction fabrication hoax nonsense
        rubbish fantasy fake lie
        """,
    "confirming": "confirm prove true correct",
    # Verbs whose object then takes place later: "put off the vote".
    "deferring": "postpone put_off defer push_back put_back bring_forward",
    # Verbs whose object is only asked for, or thought of: "called for a strike".
    "proposing": """
        call_for ask_for appeal_for push_for press_for plan_for demand request urge
        propose recommend suggest seek threaten consider weigh mull contemplate plan
        promise pledge vow offer discuss
        """,
    # What tells that *would* is the future of a past: "would later be shot".
    "afterwards": "later eventually subsequently ultimately",
    "causing": """
        force allow enable lead cause get help persuade convince invite permit
        require compel prompt bring push manage come_back fight_back
        """,
    # Verbs whose object then does not take place: "called off the strike".
    "averting": """
        cancel avert prevent avoid thwart foil call_off rule_out scrap deny
        """,
    # Verbs whose object, if a plan, is carried out no more: "dropped plans to close".
    "giving_up": """
        cancel avert prevent avoid thwart foil call_off rule_out scrap deny
        drop abandon shelve ditch give_up
        """,
    # What could not be done to what was lost: "the man could not be saved".
    "saving": "save rescue revive resuscitate avert prevent stop contain",
    # Verbs that a bare infinitive completes, where others take one of purpose.
    "completed": """
        begin start continue come cease stop proceed go tend use need have dare happen
        seem appear turn_out prove
        """,
    "modal_planned": "will shall wo 'll going gonna to",
    "conditional": "if unless whether provided lest",
    "hedge": """
        reportedly apparently presumably allegedly possibly perhaps maybe potentially
        purportedly supposedly hypothetically rumored rumoured probable alleged
        suspected possible potential probably likely
        """,
    "plan_hint": """
        planned scheduled upcoming proposed forthcoming expected future prospective
        """,
    "deny_hint": "no not never without nobody none denied foiled averted thwarted",
    "generic": """
        usually often typically generally always normally sometimes regularly
        frequently rarely seldom commonly traditionally every each
        """,
}

_PLACES = """
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

_PHRASAL = """
    step down|break out|carry out|set off|go off|take off|take over|take place
    call off|shoot down|blow up|break down|shut down|lay off|pass away|run over
    gun down|give up|turn down|put off|hold up|pull out|back down|bring down
    strike down|crack down|rule out|walk out|check out|sell off|set up|show up
    break up|bail out|kick off|wipe out|come under|go down|go missing|run away
    make off|take part|hand over|team up|open fire|set fire|take effect|take hold
    take office|take control|take charge|come out|wind up|stand down|fall apart|cut off
    close down|burn down|knock out|knock down|drop out|turn up|turn over|turn in
    get away|lead away|break in|storm out|sign off|sign up|speak out|go public|go ahead
    go under|go bust|take down|take up|take in|bring back|put down|put out|break off
    put back|push back|bring forward|come into
    fight back|turn away|turn back|give away|carry away|carry off|take away|come back
    go back
    send back|pull down|come forward|hold back|fall through|look into
    """

_SCHEDULING_VERBS = "announce call schedule plan set book arrange fix slate order"
_DELAYING_VERBS = "postpone delay adjourn suspend extend defer prolong put"

# What a wire says it has done to its own copy.
_WIRE_CHANGES = "adds updates recasts repeats refiles rewrites removes corrects releads"

_WORDS = {
    "abbreviations": """
        mr mrs ms dr prof sen rep gov gen lt col sgt capt maj brig cmdr adm pvt rev
        hon st jr sr inc corp co ltd bros no nos vs v etc e.g i.e al jan feb mar apr
        jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
        u.s u.k u.n d.c a.m p.m ave blvd rd mt ft dept univ assn est fig vol pp pres
        supt det insp atty messrs mme mlle ala ariz ark calif colo conn del fla ga ill
        ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va
        vt wash wis wyo ph.d b.a m.a m.d approx min max ext
        """,
    "sentence_starters": """
        the a an he she it they we i you this that these those his her its their our
        my in on at by for from to with as but and or so if when while after before
        since because although there here what who where why how according however
        meanwhile also then now some many most several two three one no not police
        officials mr. mrs. dr.
        """,
    "not_verbs": """
        morning evening string ceiling sibling sterling shilling viking beijing boeing
        sacred naked wicked creed kindred biped steed greed hamstring
        scaffolding newlywed hatred infrared
        """,
    "not_adverbs": """
        family italy assembly monopoly anomaly belly jelly friendly lovely lonely silly
        lively costly orderly homely comply emily kelly sally billy molly polly
        quarterly hourly curly burly
        """,
    # Nouns that end as adjectives do.
    "not_adjectives": """
        executive detective relative captive native fugitive representative operative
        motive archive objective initiative alternative incentive perspective directive
        collective narrative preservative hive olive sedative missive
        politician guardian civilian physician technician magician musician historian
        librarian pedestrian comedian custodian parliamentarian electrician clinician
        obstetrician statistician veterinarian equestrian
        table cable constable vegetable syllable bible crucible timetable
        parish fish dish rubbish radish varnish shellfish handful
        periodical musical
        """,
    "generic_people": """
        people person persons others other men women man woman residents civilians
        victims individuals passengers dead wounded injured lives
        """,
    "courtesy_titles": """
        mr mrs ms miss dr prof sir gen lt col sgt capt maj brig cmdr sen rep gov rev
        hon
        """,
    "person_titles": """
        mr mrs ms dr prof sen rep gov gen lt col sgt capt maj brig president
        chancellor king queen prince princess pope minister senator governor judge
        justice secretary officer deputy detective inspector ambassador mayor sheriff
        captain colonel general sir lady lord prime premier ceo chairman coach
        """,
    # Nouns that are spelt as the past of a verb, told apart after a preposition.
    "past_like_nouns": "ground felt",
    "leading_nouns": "head heads chief director manager secretary minister professor",
    "hanging_openers": """
        he she it they we i you him them us me his her its their our my this that these
        those there here also another who which whose such of than
        """,
    # Nouns that say nothing without what they are: "the idea that it be sold".
    "content_nouns": """
        one ones idea notion fact suggestion claim claims belief view theory
        argument hope hopes fear fears worry concern concerns doubt doubts
        possibility likelihood chance risk sign signs evidence proof news rumour
        rumours rumor rumors assumption assertion allegation allegations
        statement statements conclusion impression point promise assurance
        assurances condition grounds understanding
        """,
    # Verbs of saying that say nothing without what was said.
    "telling_verbs": """
        say add note explain state remark mention argue insist stress emphasize
        emphasise maintain contend suggest indicate imply report confirm reveal disclose
        declare allege claim assert estimate announce vow pledge promise warn tell
        """,
    "place_prepositions": "in at near outside across inside around throughout off",
    "place_nouns": """
        city town village province state country island airport port square street
        river lake county district region capital suburb coast mountain border
        hospital prison base camp stadium bridge peninsula valley strait
        """,
    # Verbs whose object is a place, and those whose object may be one.
    "entering_place_verbs": """
        enter invade flood shake rock batter lash evacuate besiege
        """,
    "reaching_verbs": """
        reach visit hit strike attack bomb shell shake storm capture seize retake
        recapture occupy devastate ravage damage destroy close block cross tour
        """,
    # States that are events where a preposition follows: "appeared in court".
    "entering_verbs": "appear",
    "outcome_verbs": """
        kill die perish injure wound hurt maim dead injured wounded
        """,
    "occurring_verbs": """
        hit strike occur happen erupt begin start continue end stop come follow unfold
        rock shake devastate ravage sweep rage spread engulf last go_on break_out
        take_place go_ahead
        """,
    # Verbs that say no more of their subject than that it came about.
    "coming_verbs": "take_place happen occur go_ahead materialise materialize",
    # Verbs that tell what an event did where and when it took place.
    "wrecking_verbs": """
        destroy damage wreck flatten level topple gut burn bury flood cost claim
        displace
        """,
    "telling_light_verbs": """
        cause face lead serve become hold handle join meet manage carry
        """,
    # Verbs that say no more of the event that they take than that it was brought about.
    "supporting_verbs": """
        carry_out conduct impose launch issue stage mount commit perform undertake
        initiate lodge wage deliver open
        """,
    "noun_gerunds": """
        building clothing housing funding training painting setting feeling rating
        spending beginning meaning understanding lighting heating parking shopping
        banking marketing advertising accounting engineering manufacturing mining
        fishing farming offering earning standing listing crossing findings earnings
        savings drawing bidding booking timing pricing saying gathering grounding
        """,
    "finding_verbs": """
        find leave pronounce declare confirm presume believe report fear think suspect
        """,
    "not_events": """
        in_charge in_return in_place by_surprise in_search in_case in_touch in_force
        in_line in_turn at_fault in_play in_contrast in_order in_need in_control
        on_board in_trade by_force in_part at_work in_work in_effect in_use in_hand
        his_party her_party its_party their_party the_party of_party
        opposition_parties opposition_party political_parties political_party
        ruling_party ruling_parties governing_party governing_parties other_parties
        conservative_party liberal_party socialist_party communist_party green_party
        both_parties all_parties third_party
        of_course at_stake in_stock by_mistake in_view in_review in_doubt on_display
        house_arrest in_protest of_protest into_operation same_party of_record
        to_death the_end in_sight on_sale for_sale in_shape at_play on_record
        """,
    # Plurals that are amounts of money, not events: "sales rose 3 percent".
    "amounts": "sales damages",
    # What, counted, is an amount and no event: "passed by 58 votes to 41".
    "tallies": "votes goals points",
    # Who is told something where it says that they heard it: "the jury heard".
    "hearing_nouns": "court jury inquest tribunal inquiry",
    "addresses": "http https www",
    # Names of pages where people argue, as they stand in addresses and labels.
    "opinion_sections": """
        opinion opinions op-ed op-eds oped opeds comment commentary commentisfree
        editorial editorials column columns columnists viewpoint viewpoints letters
        """,
    # Verbs of orders: "For interviews call the press office".
    # What takes a crime after it that is no event told there: "guilty of murder".
    "accusing": """
        accuse charge charges suspect suspicion convict conviction acquit clear indict
        guilty innocent arraign count counts
        """,
    "contact_verbs": "call contact email phone visit write see click",
    "anyone": "anyone anybody whoever",
    # What opens a headline that promises a story and does not tell it.
    "teaser_openers": """
        how why what where who which here here_'s here_are this_is these_are
        meet inside watch_:
        """,
    # What a headline counts that lists and reports nothing: "5 things to know".
    "listed_nouns": """
        things ways reasons facts tips signs charts lessons takeaways questions answers
        myths moments ideas tricks mistakes secrets trends predictions quotes
        """,
    # Nouns whose infinitive is no future, though it stand in a headline: "time to act".
    "nouns_to_do": """
        time way ways place places thing things chance right need reason reasons lesson
        lessons question questions
        """,
    "page_words": """
        published posted updated modified filed printed copyright subscribe share
        print email click follow advertisement comments related read
        """,
    "page_changes": """
        amended corrected updated edited republished revised changed supplied produced
        """,
    # One of them is in all that quotes a mistake of an article's own.
    "correction_words": """
        version versions report reports edition editions correction corrections
        clarification clarifications originally initially wrongly incorrectly mistakenly
        """,
    # What opens a line that tells whose a picture is.
    "credits": "photo photograph picture pictured image credit",
    # What opens a line that leads to something else to see or hear: "WATCH: ...".
    "link_labels": "watch listen video gallery podcast read related keywords tags",
    # What opens a note of a wire on its own copy: "(Adds quotes)", "(Editing by ...)".
    "wire_notes": f"{_WIRE_CHANGES} reporting editing writing compiled additional",
    # Who looks at what has happened: "an inquiry into the crash", "questioned over".
    "examining": """
        inquiry enquiry inquire enquire investigation probe inquest trial hear lawsuit
        suit charge question interview try investigate sue prosecute indict arrest
        testify
        """,
    # Nouns that an infinitive completes, so that "Time to act" tells no plan.
    "infinitive_nouns": """
        time way ways chance chances reason reasons right rights power powers need
        effort efforts move moves race battle fight struggle push drive campaign
        pressure decision decisions ability failure refusal permission authority
        opportunity opportunities law laws call calls plea pleas bid bids urge appetite
        freedom duty place places thing things tips steps day days first last one ones
        how what where when whom whether
        """,
    # Verbs of saying that are events where they have an addressee, and whose
    # infinitive of saying is none: "wrote to the board", "declined to comment".
    "letter_verbs": "write",
    "silent_verbs": "decline refuse",
    "unsaid_verbs": "rule_out elaborate identify specify name disclose discuss give",
    # Verbs that tell that a comment was asked for: "could not be reached for comment".
    "asking_verbs": "contact approach reach respond reply return",
    # What opens a line above the titles of other articles.
    "link_headings": """
        more_on more_from more_stories related see_also read_more read_next read_also
        most_read most_popular top_stories recommended also_read
        """,
    # What only the frame of a page says, each phrase joined by underscores.
    "page_phrases": """
        contributed_to_this_report contributed_to_this_story
        contributed_to_this_article contributed_to_this_post contributed_reporting
        supported_by_its_subscribers supported_by_our_readers
        supported_by_its_readers support_our_journalism our_newsletter
        our_newsletters daily_newsletter weekly_newsletter your_inbox
        all_rights_reserved rights_reserved will_be_updated may_not_be_reproduced
        may_not_be_published privacy_policy terms_of_service terms_of_use
        sign_up_for_our follow_us_on click_here read_more_: see_also_:
        views_expressed_in_this opinions_expressed_in_this comments_are_closed
        javascript_must_be_turned please_visit_us_at for_this_story_:
        comments_are_now_closed discussion_is_closed discussion_is_now_closed
        share_this_article share_this_story advertisement_continues_below
        story_continues_below article_continues_below download_our_app
        reporting_by_: additional_reporting_by (_reporting_by editing_by writing_by_:
        email_the_author
        originally_appeared_on originally_published_on
        first_published_on this_website uses_cookies
        """,
    # Passives that tell in the present what was done: "he is charged with fraud".
    "pending_verbs": """
        accuse suspect charge wound injure kill want
        detain jail imprison hold trap strand displace suspend expect schedule plan
        propose rumor allege report threaten force bar ban oblige
        """,
    "opinion_modals": "can ca cannot should must ought",
    "second_person": "you your yourself",
    "requests": "please",
    # Verbs whose "for Monday" is the time of what they set, not theirs.
    "scheduling_verbs": _SCHEDULING_VERBS,
    # Verbs whose object is still to come, and has a time after it that is so too.
    "announcing_verbs": f"""
        {_SCHEDULING_VERBS} confirm unveil promise propose advertise offer
        organise organize approve authorise authorize
        """,
    # Verbs whose "until Monday" is the time of what they put off, not theirs.
    "delaying_verbs": _DELAYING_VERBS,
    # Verbs whose "for the quarter" is the time of what they make known, not theirs.
    "publishing_verbs": "report announce post publish release issue file",
    # What is told by its last day: "the year ended 31 March".
    "period_nouns": "year quarter half period month months weeks",
    "limits": "until till to",
    # What places an event where and when the one told before was: "died at the scene".
    "spot_words": "scene spot instantly outright",
    # What does not come until these times comes then: "will not open before May".
    "first_limits": "until till before",
    # Verbs that change the time of what they are said of.
    "moving_verbs": f"{_DELAYING_VERBS} move shift bring change reschedule",
    # Verbs whose object does not take place, or not then.
    "stopping_verbs": "postpone defer cancel scrap call_off",
    # Words whose infinitive has the time that follows it: urged them to meet on Monday.
    "tasking_words": """
        urge ask invite instruct advise request promise vow pledge plan intend hope want
        agree prepare threaten due schedule expect slate set appeal call
        """,
    "words_of_the_past": "ago last past yesterday earlier",
    # What opens a clause that takes place about when the clause above it does.
    "simultaneous_openers": "after when as while before until once",
    # What these lead to is another event, whose date is not that of what comes before.
    "sequel_words": "after following before since despite over amid ahead",
    # Verbs whose complement is an older event: accused of stealing.
    "backward_verbs": """
        accuse suspect convict charge blame arrest indict acquit condemn criticize
        criticise apologize apologise jail sentence imprison commemorate mark
        investigate
        """,
    # Verbs whose "for stealing" tells what was done before.
    "punishing_verbs": """
        ban fine sack suspend dismiss fire discipline expel clear sue cite fault
        reprimand
        """,
    # Verbs whose gerund tells what was done before: "denied having met him in June".
    "recounting_verbs": "deny admit confess acknowledge concede",
    "recalling_nouns": "anniversary anniversaries commemoration memorial",
    # What a day is a part of, or what is a part of it: "the night of 3 May".
    "parts_of_time": """
        hour hours dawn morning afternoon evening night day days week weekend eve
        beginning start end middle most much all part rest course early late
        """,
    "ranks": "most least worst best first only",
    "counting_words": "after before",
    "time_units": "hours days weeks months years",
    "moments": "moment moments",
    # What somebody is accused of, or robbed of, not what somebody did to others.
    "depriving_verbs": "accuse suspect convict acquit rob strip",
    "naming_verbs": "name call dub",
    # Whose participle tells of no noun: "Ruiz, who was hurt, died in Oldmere".
    "intransitive_verbs": """
        die arrive resign appear disappear happen occur emerge say
        """,
    # Verbs that a bare infinitive follows after their object: "saw him fall".
    "perceiving_verbs": "see watch hear help make let have feel",
    # Nouns of several without an "s".
    "plural_nouns": "police people men women children media",
    # Verbs that carry an event as their object: "held talks".
    "carrying_verbs": "schedule hold call",
    # What tells of itself that it was changed: "this article was amended".
    "page_nouns": "article story post page report",
    # What stands between the two ends of a range.
    "range_links": "to until till through - – —",
    # How many came, by the nouns that tell it.
    "crowd_nouns": "crowd turnout attendance",
    # What counts several events of a kind: "a wave of attacks".
    "series": "series wave string spate number round",
    # What is said of a picture beside the text: "Ruiz, pictured in May", "seen here".
    "picture_words": "pictured photographed shown",
    "picture_places": "here left right above below centre center",
}

# What of the frame of a page can stand in one line with the text, each by its name.
_DATE = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?"
_CLOCK = r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|UK))?"
_DAY = (
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]* ?,? )?"
    r"(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2} ?,?) \d{4}"
)
_PAGE = (
    r"(?:Page )?(?:[LF](?:ast|irst) |last )?(?:[Pp]ublish|[Uu]pdat|[Mm]odifi|[Pp]ost)ed"
)
_FRAMES = {
    # What a wire writes before a headline: "UPDATE 2-", "RPT-WRAPUP 1-".
    "slug": (
        r"(?:(?:UPDATE|WRAPUP|RPT|REFILE|CORRECTED|EXCLUSIVE|FACTBOX|TIMELINE|ANALYSIS"
        r"|BRIEF|FEATURE|INTERVIEW|PREVIEW|INSIGHT|NEWSMAKER|CHRONOLOGY|INSTANT VIEW)"
        r"(?: \d\d?)?-)+(?=[\"“‘'A-Z\d])"
    ),
    "caption": r"(?:Image|Photo|Picture) caption[,:] ",
    # Where and from whom a report comes: "OLDMERE, March 12 (Wire) - ", "OLDMERE -- ".
    "dateline": (
        r"(?:(?:[A-Z0-9|,.:][^\s(]*|[ap]m|de|of|[a-z]{2}-[A-Z]\S*) ){0,18}?"
        r"(?:\([A-Z][A-Za-z ]{1,30}\)|-LRB- ?[A-Z][A-Za-z ]{1,30}-RRB-) ?[-–—:]{1,2} "
        rf"|[A-Z]{{3}}[A-Z.,’' -]*(?:, [A-Z][a-z.]{{2,10}})?(?:, {_DATE})?"
        r" ?(?:--|[–—]) ?"
        r"|(?!(?:On|In|At|[A-Z][a-z]+day)\b)(?:[A-Z][\w.’'-]*,? ){1,5}(?<=, )"
        rf"{_DATE} ?"
        r"(?:\([^()\n]{1,40}\) ?|/[^/\n]{1,40}/ ?)?(?:--?|[–—:]) (?=[A-Z\"“])"
    ),
    # When a page appeared or changed: "Last updated at 8:58 GMT , 3 May 2010 Fire".
    "stamp": (
        rf"(?=[A-Z]){_PAGE}(?: at| on)? ?:? ?(?:{_CLOCK}|{_DAY})"
        rf"(?: ?[,|·-]? ?(?:{_CLOCK}|{_DAY}|{_PAGE} ?:?))* (?=[A-Z\"“-])"
    ),
    # "(Adds quotes)", "(Recasts with vote, adds reaction)".
    "note": (
        rf"(?:\(|-LRB- )(?:{'|'.join(_WIRE_CHANGES.title().split())}) "
        r"[^()\n]{1,120}?(?:\)|-RRB-) ?"
    ),
    # What credits a picture, and where the words after it begin: after an agency, else
    # at the last capital before a small letter: "Photo: Jan Orr The mayor said".
    "credit": (
        r"\b(?:Photo(?:graph)?|Picture|Image|Credit)(?: by)?: (?:"
        r"(?:AFP|AP|EPA|DPA|PA|Reuters|Getty Images)\)? (?=[\"“‘A-Z])"
        r"|[A-Z][\w.'’/&-]*(?: [A-Z][\w.'’/&-]*){0,3}?\)? "
        r"(?=[\"“‘]|[A-Z][\w'’-]* [a-z]))"
    ),
    # The sentence that a headline runs on into: "... of a dam A man of 40 was".
    "sentence": (
        r" (?=[A-Z])(?<=\w )"
        r"(?=(?:The|A|An|There|It|He|She|They|His|Some|Many|Most|Thousands|Hundreds"
        r"|Dozens|Officials|But|Also|However|In|On|As|After|When|While|With|Despite"
        r"|During|According to|More than|Up to|At least) [a-z\d]"
        r"|(?P<name>The [A-Z]{2,5}\b))"
    ),
}
# One is in every stamp, whatever its first letter.
_STAMP_CUES = "ublished pdated odified osted"

# How articles quote a mistake of their own, and not as their word.
_TAKEN_BACK = (
    r"\b(?:(?:[Ee]arlier|[Pp]revious|[Oo]riginal|[Ff]irst) (?:version|report|edition)s?"
    r"\b[^.]{0,40}? (?:said|stated|reported|gave|misstated|wrongly|incorrectly)"
    r"|(?:[Ii]t|[Tt]he article|[Tt]he story|[Tt]he headline|[Ww]e) (?:had )?"
    r"(?:originally|initially|wrongly|incorrectly|mistakenly)"
    r" (?:said|stated|reported|gave|suggested)"
    r"|[Cc](?:orrection|larification)s?: [^.]{0,80}? (?:said|stated|reported))\b"
)

# How a voice gives a number of its own, up to that: "put the crowd at about 900".
_COUNTED = (
    r"(?:the|its|their|that) (?:[\w'’-]+ ){0,2}?(?:number|figure|toll|total|count|tally"
    r"|turnout|crowd|attendance|cost|bill|damage|loss(?:es)?)"
)
_HEDGES = (
    r"(?:(?:about|around|some|nearly|almost|over|only|just|roughly|at least|at most"
    r"|up to|no|as|many|few|more|fewer|less|than|like|closer|nearer|to) )*"
)
_RIVAL_NUMBER = (
    r"\b(?P<verb>put|puts|gave|spoke|speaks|talked|said|says|claimed|claims|insisted"
    r"|estimated|estimates|counted|reported)(?:"
    rf" (?P<named>{_COUNTED})(?: of (?:[\w'’-]+ ){{0,4}}?(?P<thing>[\w-]+))?"
    r" (?:at|as) "
    r"| (?:it|them) at | of "
    rf"|(?: that)? (?:it|{_COUNTED}) (?:was|is|had been|stood at) "
    rf"|(?: that)? (?={_HEDGES}[\w,.-]+(?: (?:million|thousand|hundred|people))*"
    r"(?: ?[.;,](?!\d)|$"
    r"| (?:had )?(?:taken part|took part|attended|turned out|gathered|come|came))))"
    rf"{_HEDGES}"
)

ENGLISH = Language(
    code="en",
    auxiliaries=_AUXILIARIES,
    function_words=_FUNCTION_WORDS,
    adjectives=_ADJECTIVES,
    numbers=_NUMBERS,
    multipliers=_MULTIPLIERS,
    irregular_verbs=_IRREGULAR_VERBS,
    doubling_verbs=_DOUBLING_VERBS,
    verbs=_VERBS,
    nouns_that_are_verbs=_NOUNS_THAT_ARE_VERBS,
    event_nouns=_EVENT_NOUNS,
    state_adjectives=_STATE_ADJECTIVES,
    status=_STATUS,
    places=_PLACES,
    phrasal=_PHRASAL,
    words=_WORDS,
    frames=_FRAMES,
    stamp_cues=_STAMP_CUES,
    taken_back=_TAKEN_BACK,
    rival_number=_RIVAL_NUMBER,
)
