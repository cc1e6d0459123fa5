"""English verbs: their forms, and what each says of an event.

They are given in their base form; the regular forms are derived.
"""

from timeline.mentions.grammar import VerbKind

# Base, past, participle; "/" parts spellings that are both in use.
IRREGULAR_VERBS = """
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
DOUBLING_VERBS = """
    acquit admit annul cancel channel commit compel confer control deter defer emit
    enrol equip excel expel fuel fulfil incur kidnap label level model occur omit
    outstrip patrol permit prefer propel quarrel rebel rebut refer regret repel rerun
    reset signal spiral submit total transfer transmit travel unravel refuel
    """

VERBS: dict[VerbKind, str] = {
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
NOUNS_THAT_ARE_VERBS = {
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
        default defeat delay delegate deposit desert design detail dip discharge finance
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

PHRASAL = """
    step down|break out|carry out|set off|go off|take off|take over|take place
    call off|shoot down|blow up|break down|shut down|lay off|pass away|run over
    gun down|give up|turn down|put off|hold up|pull out|back down|bring down
    strike down|crack down|rule out|walk out|check out|sell off|set up|show up
    break up|bail out|kick off|wipe out|come under|go down|go missing|run away
    make off|take part|hand over|team up|open fire|set fire|take effect|take hold
    take office|take control|take charge|come out|wind up|stand down|fall apart|cut off
    close down|burn down|knock out|knock down|drop out|turn up|turn over|turn in|hand in
    get away|lead away|break in|storm out|sign off|sign up|speak out|go public|go ahead
    go under|go bust|take down|take up|take in|bring back|put down|put out|break off
    put back|push back|bring forward|come into|hit out|hit back|lash out
    fight back|turn away|turn back|give away|carry away|carry off|take away|come back
    go back
    send back|pull down|come forward|hold back|fall through|look into
    """
