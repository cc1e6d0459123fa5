"""Words of English by their class, and its numbers."""

AUXILIARIES = {
    "be": "be am is are was were been being 'm 're ’m ’re ain",
    "have": "have has had having 've ’ve",
    "do": "do does did doing done",
    "modal": "will would can could may might shall should must ought wo ca sha 'll 'd "
    "cannot",
}

FUNCTION_WORDS = {
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

ADJECTIVES = """
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
NUMBERS = {
    **_UNITS,
    **_TEENS,
    **_TENS,
    **{f"{ten}-{one}": _TENS[ten] + _UNITS[one] for ten in _TENS for one in _UNITS},
}
MULTIPLIERS = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "mn": 1_000_000,
    "bn": 1_000_000_000,
}
