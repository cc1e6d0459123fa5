"""Lists of English words by what they say of the event, or the name, beside them."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words so common that sharing them says nothing about two texts.
COMMON_WORDS = _words(
    """
    a about above across after again against ago all almost along already also although
    always am among an and another any anyone anything are around as at away back be
    became because become been before began behind being below between both but by came
    can cannot come could day days did do does doing done down during each earlier early
    either else end enough even ever every few first five for former found four from
    full gave get gets getting give given go goes going gone good got great had half has
    have having he help her here herself high him himself his how however i if in inside
    instead into is it its itself just keep kept know known last late later least left
    less let like likely little long look made make makes making man many may me men
    might more most mr mrs ms much must my near nearly need never new next night no nor
    not nothing now of off often old on once one only onto or other others our out over
    own part past people per perhaps place put quite rather said same saw say saying
    says second see seen set several she should show since six small so some something
    soon still such take taken ten than that the their them themselves then there these
    they thing things third this those though thought three through thus time times to
    today together told tomorrow too took toward towards two under until up upon us use
    used very via was way we week weeks well went were what when where whether which
    while who whole whom whose why will with within without woman women would year years
    yes yesterday yet you your monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december
    """
)

# Triggers that report what somebody says: one event only for one speaker.
REPORTING_TRIGGERS = _words(
    """
    say tell state add accord according report remark comment note claim insist argue
    explain believe think know expect want hope fear feel describe call quote write cite
    announce confirm deny warn suggest statement speak talk ask urge reply answer
    respond estimate predict acknowledge stress reiterate vow pledge promise
    """
)

# Triggers that fit many events of one story, so that others must tell which is meant.
GENERIC_TRIGGERS = _words(
    """
    war conflict crisis disaster tragedy violence campaign be have do make take get give
    go come put keep hold see look find show use need work help try start begin continue
    end stop stay remain become seem appear happen occur lead leave return move turn run
    bring carry send set meet play include follow face change plan decision decide
    effort attempt issue problem situation incident event case matter step action
    activity process report reporting involve affect provide receive offer support serve
    allow let ask call visit live stand sit wait watch hear learn discuss meeting talk
    operation service cause result expect
    """
)

# Events that are one party's own: of different persons or shares, different events.
PERSONAL_TRIGGERS = _words(
    """
    rise climb drop resign appoint elect marry divorce born arrest convict acquit
    sentence charge indict retire testify diagnose pardon extradite nominate inaugurate
    bury apologize
    """
)

# Verbs that tell of a plan that nothing comes of it; of those with a particle the first
# word: "called off its bid".
GIVING_UP = _words(
    """
    abandon abandons abandoned axe axes axed call calls called cancel cancels canceled
    cancelled ditch ditches ditched drop drops dropped gave gives given scrap scraps
    scrapped shelve shelves shelved
    """
)

# Events that each party has for itself: two who arrive are two events.
SINGLE_TRIGGERS = _words("arrive visit")

# Verbs that leave what is decided to the verb after them: "agreed to buy the mill".
DECISIONS = _words("agree decide opt vote")

# Words between a subject and its verb: "a second man has not been found".
AUXILIARIES = _words("has have had was were is are be been being will not also")

# Of them, verbs that say no more than that their object comes about.
BRINGING = _words("impose launch hold open call stage set start make send")

# Verbs that leave what took place to the infinitive after them.
FORCING = _words("force compel oblige")

# Words before a trigger that set its event apart from the others of an article.
OTHERNESS = _words("another second third fourth fifth separate further")

# Heads of noun phrases beside an event that neither do anything nor have it done to
# them: what it is, when, where, how, and how much.
NO_PARTICIPANTS = _words(
    """
    abuse accident act action actions acts addition advance aftermath aftershock
    aftershocks aggression aim airstrike airstrikes allegations amount appeal
    argument arrest arrests arrival assault assaults attack attacks attempt attempts
    attention barrage basis battle battles beginning behalf blast blasts blow
    bombardment bombing bombings call calls campaign capabilities capacity case cases
    cease-fire ceasefire ceremony chance change changes chaos charge charges
    circumstances claim claims clash clashes comment comments concern concerns
    conditions confidence conflict control crackdown crash crime crimes crisis danger
    day days deal death deaths debate decision decisions defeat delay demand demands
    destruction details development dialogue disaster dozens drill drop earlier
    earthquake east edge effect effects effort efforts election elections end event
    events evidence example exception experience explosion explosions extent
    face fact fall favor favour fear fears fight fighting flooding focus form forth
    freedom front funeral future goal goals ground grounds growth half handful heart
    help history hope hopes hour hours hundreds idea impact importance incident
    incidents increase influence interest intervention invasion investigation issue
    issues journey killing killings kilometers kilometres kind km lack launch lead level
    levels life lines list loss losses lot majority matter matters meaning meeting
    meetings miles millions minute minutes moment month months morning move nature need
    negotiations night north number numbers offensive offer operation operations
    opportunity order others outcome outskirts part parts peace percent period place
    places plan plans point points position positions possibility power powers presence
    pressure priority probe problem problems process progress proposal protest protests
    purpose quake question questions raid raids range rate ratio reason reasons recovery
    relations report reports request response rest result results return revolt rise
    risk role rule saying scale scene scope search second seconds sense series share
    shelling shooting side sides sign signs situation size solution sort south speech
    spite stage stand start statement step steps strength strike strikes struggle
    subject success support talks tens term terms test thing things thousands threat
    threats time times toll tone total touch trip trouble turn unrest uprising use value
    victory view views violence visit volley vote votes war wars wave way ways week
    weeks west while word words work world year years
    """
)

# Capitalised words that stand with a name and are none.
NAME_TITLES = _words(
    """
    mr mrs ms miss dr prof sir lord lady dame president vice prime minister chancellor
    secretary senator sen rep representative congressman congresswoman governor gov
    mayor judge justice general gen colonel col major maj captain capt lieutenant lt
    sergeant sgt officer chief director chairman chairwoman ceo king queen prince
    princess pope bishop archbishop cardinal rev reverend father sister brother the a an
    of and in on at for to by from he she it they we his her its their this that these
    those i you monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december police
    officials
    """
)

# Words that need the sentence before: a title should not hang on them.
DANGLING_WORDS = _words(
    """
    he she it they we i you him her them his its their this that these those there also
    here who which such another however meanwhile so then
    """
)

# Those that stand for what the words before them name.
PRONOUNS = _words("he she it they him her them his its their")

# Words that make a time of "this", so that it points to nothing else.
TIME_WORDS = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday week weekend month quarter
    spring summer autumn fall winter year morning afternoon evening
    """
)

# Words that a relative time completes, as *yesterday*: "until yesterday".
HOLDING_A_TIME = _words(
    """
    about after all and around as at be been before being between but by during even
    every following for from had has have he his how if in into is it its just late like
    more no not of on once one only or over per she since so some such than that the
    their there these they this those through throughout till to towards until was were
    when where which while with within without yet
    """
)
