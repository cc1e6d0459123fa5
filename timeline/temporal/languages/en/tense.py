"""How English tells whether a clause is of what was or of what is to be."""

import re

from timeline.temporal.languages.en.guards import BEGIN, MOMENT
from timeline.temporal.languages.shared import one_of
from timeline.temporal.tense import Tense
from timeline.temporal.verbs import Verbs

_MODAL = (
    r"(?:will|shall|'ll|won't|gonna"
    r"|(?:would(?!\s+do\s+well)|may|should|must)(?!\s+(?:not\s+)?have\b))"
)
_BOUND = one_of(
    "due|expected|scheduled|set|slated|planned|going|about|likely|supposed|poised|ready"
    "|bound|prepared|hoping|planning|preparing|forecast|projected|predicted|tipped"
)
_INTENDS = one_of(
    "expects?|plans?|intends?|hopes?|wants?|agrees?|vows?|decides?|orders?|prepares?"
    "|promises?|pledges?|seeks?|aims?|needs?|threatens?|invites?"
)

# What an infinitive after it is not the plan of: time to act, according to.
_NO_PLAN = (
    r"time|ways?|chances?|reasons?|rights?|need|efforts?|moves?|race|battle|fight|bids?"
    r"|calls?|pleas?|laws?|decisions?|attempts?|failure|refusal|first|last|ones?|only|how"
    r"|what|where|when|whether|thanks|congrat\w*|according|due|prior|up|down|close|next"
    r"|back|relative|returns?|access|damage|threats?|answers?|keys?|guide|welcome|from|open"
    r"|\d\S*"
)

# What is no deed behind a "to": to date, to the sea, to me.
_NO_DEED = (
    r"the|an?|his|her|their|its|our|my|your|th[ie]s|that|those|all|each|some|both|more"
    r"|almost|about|nearly|over|around|just|only|date|school|church|bed|town|sea|war|life"
    r"|death|court|jail|prison|power|reality|normal|near|me|us|him|them|you|every\w+"
    r"|any\w+|one|two|three|four|five|six|seven|eight|nine|ten"
)

# Before a day, what was then settled is for that day; after it, it is what happened.
_SETTLED = one_of(
    "agreed|vowed|decided|ordered|prepared|promised|pledged|threatened|invited|asked"
    "|urged"
)

# What comes after other news, or amid it, has come.
_COMES = (
    r"comes(?!\s+(?:just\s+|only\s+|barely\s+|less\s+than\s+|more\s+than\s+)?"
    r"(?:as|amid|after|despite|hours|days|weeks|months|years|an?|one|two|three|four"
    r"|at\s+a\s+time|in\s+the\s+wake|on\s+the\s+heels)\b)"
)

# What is said of an event that is still to be: Sunday's derby kicks off at four.
_STARTS = (
    r"kicks\s+off|begins|starts|opens|gets\s+under\s+way|takes\s+place|go(?:es)?\s+ahead"
    r"|(?:will|would|should|must|is\s+(?:due|expected|scheduled|set|likely)\s+to)\s+"
    r"(?:kick\s+off|begin|start|open|take\s+place|go\s+ahead|proceed"
    r"|be\s+(?:held|played|shown|decided|delayed|postponed|cancell?ed))"
)

# What nobody plans for a day: the 7 July bombings will be remembered.
_NOT_PLANNED = (
    r"(?:(?!(?:and|or)\s)(?:(?-i:[A-Z])[\w-]+|terror(?:ist)?|suicide|deadly|fatal|mass|school)\s+){0,2}"
    r"(?:attacks?|bombings?|shootings?|massacres?|killings?|murders?|assassinations?"
    r"|earthquakes?|quakes?|tsunamis?|explosions?|blasts|riots?|coup|hijackings?"
    r"|stabbings?|derailments?|uprisings?)"
)

# What teams are to do: Leeds host Hull on Saturday.
_FIXTURE = (
    r"(?<!the\s)(?<!an\s)(?<!\ba\s)(?:host|face|take\s+on|travel\s+to|visit)\s+"
    r"(?!(?:the|an?|of|to|by|in|at|from|with|its|his|her|their)\b)"
    r"[\w'’-]+\s+(?:(?!\w+ed\s)[\w'’-]+\s+)?(?:on|at|in)"
)

# What several are to do, just before the day: schools return Monday.
_THEY_START = (
    r"(?<=[a-z]{4}s\s)(?<!always\s)(?:open|close|start|end|leave|return|air)"
    r"(?=\s+(?:on\s+|in\s+)?\Z)"
)

# What is on the calendar is told in the present: the trial resumes Monday.
_TAKES_PLACE = one_of(
    "begins?|opens|continues|resumes?|arrives?|departs?|expires?|convenes?|starts|ends"
    "|closes|meets?|goes|go|flies|fly|travels|leaves|plays|faces|hosts|returns|appears"
    "|debuts|airs|looms|retires|tours|reopens|joins|picks|chooses|elects|decides"
    "|celebrates|publishes|stages|sails|weds"
)
_SCHEDULED = (
    rf"(?<!to\s)(?<!let\s)(?<!not\s)(?<!n['’]t\s)(?<!did\s)(?:{_TAKES_PLACE}|{_COMES}"
    r"|(?:polls|doors|gates|shops|schools|orders|bookings|applications)\s+(?:open|close)"
    r"|kicks?\s+off|takes?\s+(?:effect|place|over|off|part)"
    r"|(?:and(?:\s+then)?|they|who)\s+(?:play|face|host)"
    r"|(?:they|we)\s+(?:(?:re)?open|close|start|begin|leave|return|resume|meet|fly)"
    rf"|{_FIXTURE}|{_THEY_START}|becomes?\s+law|(?:steps?|stands?)\s+down"
    r"|marks(?=\s+(?:the|an?|one|two|three|four|five|ten|\d+)\b)|turns\s+\d+"
    r"|gets\s+married|marries|moves\s+(?:to|into|in|out|back(?!\s+to\s*\Z))"
    r"|heads\s+(?:to|for|off|home|back|north|south|east|west))\b"
)
_ON_THE_CALENDAR = (
    r"deadline|meeting|election|vote|game|match|final|race|referendum|ballot|polls?|summit"
    r"|hearing|trial|conference|talks|debate|visit|trip|release|announcement|opening"
    r"|launch|inauguration|ceremony|parade|funeral|concert|close|telecast|broadcast"
    r"|premiere|finale|convention|primar(?:y|ie)|caucus(?:e)?|run-?off|festival|gala"
    r"|rematch|semi-?final|derby|exam"
)
_ARRANGED = (
    r"closed|shut(?=\s+(?:on|from|between)\b)|cancell?ed|suspended|booked|timed|forecast|predicted|anticipated|listed"
    r"|called\s+off"
)

# What people are doing at a later time they have arranged to do.
_ARRANGING = (
    r"stand|stepp|leav|com|go|arriv|fly|meet|hold|host|open|clos|start|beginn|end|launch"
    r"|return|visit|retir|marry|mov|travell?|play|releas|join|speak"
    r"|target|aim|plann|schedul"
)
_SPEAKS_NOW = (
    r"will|shall|should|must|won['’]t|is|are|has|have|can|expects?|plans?\s+to|intends?|hopes|hope\s+to"
    r"|aims|begins"
    r"|starts|opens|reopens|resumes|returns|takes|comes|meets"
)

# What happened once: a year after it is the one that its sentence tells of.
_HAPPENED = (
    r"wars?|revolts?|revolutions?|risings?|uprisings?|rebellions?|mutin(?:y|ies)|riots?"
    r"|strikes?|sieges?|battles?|campaigns?|invasions?|retreats?|coups?|elections?"
    r"|floods?|famines?|droughts?|plagues?|earthquakes?|quakes?|fires?|storms?|crash"
    r"|crisis|crises|panic|purges?|expeditions?|epidemics?|massacres?|gales?"
)
_DID = one_of(
    "said|says|told|was|were|had|has|have|did|made|took|came|went|began|won|lost|met"
    "|fell|rose|held|sent|gave|got|left|found|became|saw|ran|led|shot|hit|brought"
    "|bought|sold|paid|fought|put|broke|spoke|wrote|grew|drew|flew|threw|fled|struck"
    "|beat|built|kept|knew|stood|taught|thought|caught|felt|heard|read|spent|wore"
    "|burst|comes|drove|rode|sank|rang|shook|woke|swept|slid|split|shut|cut|dug|chose"
    "|froze|stole|given|shown|taken|written|chosen|stolen|drawn|slept|swam|sang|drank"
    "|ate|hid|lay|overthrew|rebuilt|sought|stuck|swore|tore|withdrew"
)

# What tells of a day that is over, just before it, whatever day would be nearer.
_WAS_OVER = one_of(
    "died|drowned|resigned|retired|arrived|departed|returned|started|ended"
    "|happened|occurred|debuted|crashed|collapsed|erupted|exploded|escaped|vanished"
    "|disappeared|surrendered|began|won|lost|fell|left|struck|fled|sank|met"
)
_TOOK_PLACE = (
    rf"(?:was|were|been)\s+(?!(?:{_BOUND}|{_ARRANGED}|{_SETTLED}|amended|corrected)\b)\w+(?:ed|en)"
    rf"|{_WAS_OVER}|(?<!be )(?<!get )(?<!gets )(?<!getting )married|took\s+place"
    r"|broke\s+out"
)

# Deeds told with whom or what they befell: arrested two men on May 3.
_DEEDS = one_of(
    "arrested|detained|killed|wounded|injured|shot|stabbed|attacked|bombed|shelled"
    "|raided|stormed|invaded|occupied|seized|captured|looted|robbed|stole|kidnapped"
    "|freed|rescued|evacuated|buried|destroyed|damaged|demolished|flooded|rammed|hit"
    "|fired|sacked|dismissed|ousted|overthrew|elected|appointed|convicted|acquitted"
    "|jailed|sued|fined|closed|opened|founded|signed|ratified|vetoed|rejected|passed"
    "|defeated|visited|toured|left|discovered|found|sank|derailed|won|lost|hosted|took"
    "|assumed|joined|launched|introduced|bought|acquired"
)

# What only says which period is meant, and is no verb of its clause: ended June 30.
_ENDED_IT = (
    r"(?:(?<=quarter )|(?<=months )|(?<=year )|(?<=week )|(?<=weeks )|(?<=period ))"
    r"ended\s+(?:[a-z]+\.?\s+)?\d"
)
# What ends as a verb of the past does, and is none: the need for it, three hundred.
_NO_VERB = (
    r"(?:(?!(?:(?:dis)?agr|fr|decr|guarant|refer)eed\b)[a-z]+eed|hundred|sacred|hatred"
    r"|kindred|naked)\b"
)
_BY = r"(?<!stop )(?<!stopped )(?<!stopping )(?<!dropped )by"  # no visit
_OTHER_DAY = rf"{_ON_THE_CALENDAR}|to|for|that|which|who|due|of"
_OBJECT = rf"(?:\s+(?!(?:{_OTHER_DAY})s?\b)[\w'’-]+){{1,5}}"
TENSE = Tense(
    # As `BEGIN`, but some of these begin with a sign.
    verbs=Verbs(
        re.compile(
            rf"\b(?=[\w'’,])(?:(?P<ahead>(?:{_MODAL})\s+(?:\w+\s+){{0,2}}[\w-]+|to\s+be\b(?!\s+(?:exact|precise|sure)\b)(?:\s+\w+)?"
            rf"|(?:is|are|be|'s|'re)\s+(?:\w+\s+)?{_BOUND}\b(?:\s+to\s+(?:be\s+)?(?:\w+ly\s+)?\w+)?"
            rf"|due\s+(?:in|on|by|at)|due\s+to\s+(?:{MOMENT})|{_BOUND}(?<!\bdue)\s+(?:to|for|by)\b(?:\s+(?:be\s+)?\w+)?|(?:booked|pencilled\s+in)\s+for\b"
            r"|(?:when|once|if|until|before|after)\s+(?:[\w']+\s+){1,5}?(?:is|are)\s+\w+"
            rf"|(?:is|are)\s+to\s+(?:be\s+)?\w+|{_INTENDS}\s+to\s+\w+(?:\s+\w+)?"
            r"|warn(?:s|ed|ing)?\s+(?:\w+\s+)?against\s+[a-z]+ing\b"
            rf"|plan(?:s|ned|ning)?\s+(?:a|an|another)\b|(?:has|have|['’]s|['’]ve)\s+until\b"
            rf"|(?:is|are)\s+(?:{_ARRANGED})\b(?:\s+to\s+\w+)?"
            r"|(?:the|an?|its|his|her|their)\s+planned\b"
            rf"|wish(?:es)?\s+(?:it|today)\s+(?:was|were)\b|expected(?<!-expected)\b|scheduled\b|slated\b|upcoming\b|forthcoming\b"
            rf"|deadline\s+(?:is|of|for|on|by)\b|(?<!-)await(?:s|ed|ing)?\b)"
            rf"|(?P<settled>{_SETTLED}\s+to\s+\w+(?:\s+\w+)?)"
            rf"|(?P<calendar>{_SCHEDULED})"
            r"|(?P<perhaps>(?:is|are)\s+being\s+(?:sold|auctioned|staged|launched|released"
            r"|published|shown|moved|closed|opened|introduced|phased\s+out|rolled\s+out"
            r"|held(?=\s+(?:on|in|at)\s))\b|runs|expects?\b(?!\s+to\b)|(?:could|might|can)\s+(?!not\b|have\b)(?:\w+\s+){0,2}[\w-]+"
            rf"|(?:is|are|am|['’](?:s|re|m))\s+(?:not\s+)?(?:{_ARRANGING})ing\b"
            r"|(?:was|were)\s+(?:due\s+to\s+\w+|to\s+(?:be|have(?:\s+been)?|expire|begin|start|open"
            r"|close|end|leave|arrive|return|meet|retire|resume)\b)(?:\s+\w+)?)"
            rf"|(?P<back>had\s+(?:\w+\s+)?been\s+{_BOUND}\b(?:\s+to\s+\w+)?"
            rf"|(?:originally|initially|previously|first)\s+{_BOUND}\b"
            rf"|could(?:n['’]t|\s+not)\b|{_DID}\b|(?<!to\s)set(?=\s+(?:on|in)\b)"
            r"|,\s+(?:announcing|declaring|telling|saying|warning|unveiling|reporting"
            rf"|publishing|releasing)\b)|(?P<regular>(?=[a-z]{{2,}}ed\b)(?!un)(?!{_NO_VERB})(?!{_ENDED_IT})[a-z]+))"
        )
    ),
    ahead_before=re.compile(
        rf"{BEGIN}(?:(?P<at>until|till?|{_BY})|(?P<early>as soon as|as early as)"
        r"|effective|beginning|starting|ahead of|await(?:s|ed|ing)?|now rather than"
        r"|(?:is|are)(?:\s+at)?|due|payable|expires|ending"
        r"|(?:forecasts?|outlook|guidance|estimates?|targets?|plans?|scheduled?|crude|oil"
        r"|wheat|corn|gold|copper|futures|contracts?)\s+for"
        r"|(?:postponed|delayed|adjourned|rescheduled|deferred|put\s+off|pushed\s+back"
        r"|moved|moved\s+from\s+\w+|brought\s+forward|extended)\s+to"
        r"|(?:is|are|was|were|been)\s+(?:called|fixed|arranged|pencilled\s+in)\s+for"
        r"|for\s+(?:delivery|settlement|release|publication|completion|shipment|launch)"
        r"|(?:strike|walkout|protest|rally|march|meeting|vote|ballot|election|referendum|summit"
        r"|session|hearing|talks)\s+for)"
        r"\s+(?:in\s+|on\s+)?(?:the\s+|about\s+|at\s+least\s+|next\s+)?\Z",
    ),
    back_before=re.compile(
        rf"{BEGIN}(?:since(?:\s+(?:at\s+least|about|around))?|ended|(?<!\bbe\s)dated|last"
        r"|from\s+[$£€]?[\d.,]+(?:%|\s+(?:percent|per\s+cent|[mb]illion))?\s+in"
        r"|(?P<from>as of))\s+\Z",
    ),
    up_to=re.compile(
        rf"{BEGIN}(?:(?:through|thru)\s+(?:the\s+end\s+of\s+)?"
        r"|(?:moved|postponed|rescheduled|put\s+off|brought\s+forward)\s+from\s+)\Z",
    ),
    planned=re.compile(
        rf"{BEGIN}(?P<toward>(?:ahead\s+of|in\s+advance\s+of|before|run-?up\s+to"
        r"|prepar(?:es?|ed|ing)\s+for|look(?:s|ed|ing)?\s+(?:ahead|forward)\s+to"
        r"|(?:prospect|spectre|specter|threat|possibility|likelihood|chances?|risk|danger"
        r"|promise|hopes?)\s+of)\s+"
        rf"(?:[\w'’-]+\s+){{0,5}}?)?\b(?:{_ON_THE_CALENDAR})s?\s+"
        r"(?:in\s+[A-Z][\w-]+\s+)?(?:in|on|for)\s+\Z"
    ),
    relative=re.compile(r"\s?,\s+(?:who|which|whose)\b[^,]*,"),
    headline=re.compile(
        rf"\s*[\"“‘']?(?=[A-Z])(?:(?!(?i:{_NO_PLAN})\s+to\b)[^\s.!?]+\s+){{1,8}}"
        rf"(?:to\s+(?!(?:{_NO_DEED})\b)[a-z]{{2,}}"
        rf"|To\s+(?!(?i:{_NO_DEED})\b)[A-Z][a-z]+)\b[^.!?:;]*"
    ),
    headline_rest=re.compile(
        r"\s*|\s*[,;:–—-]\s[^.!?]*|\s+(?i:after|as|amid|over|for|with|in|at|to|despite|if"
        r"|when|from|by|before|on|under)\s[^.!?]*"
    ),
    clause_begin=re.compile(
        r"\bthat(?:\s?,)?\s+(?:(?:in|on|at|by|after|from|before|beyond)\s+)?\Z"
    ),
    predicate=re.compile(
        r"(?:\s+and\s+[A-Z]\w+)?\s+(?:will|would|is|are|could|may|might|should)\b"
    ),
    of_speech=re.compile(
        r"\b(?:said|says|added|warned|predicted|told\s+\w+)\s+.*\bin\s+\Z"
    ),
    ahead_after=re.compile(
        r"\s+(?:as\s+(?:the|a|an|its|his|her|their)\s+(?:\w+\s+)?(?:deadline|date|day"
        r"|target)|deadline|(?:\w+\s+)?(?:delivery|settlement|expiry|contracts?|futures"
        r"|crude)|wheat|corn|soybeans?|gold|silver|copper|sugar|coffee|cocoa|cotton"
        r"|cattle)\b"
        rf"|\s?['’]s\s+(?:[\w-]+\s+){{1,4}}?(?:{_STARTS})\b"
        r"|\s*,?\s+when\s+(?:[\w'’-]+\s+){1,4}?(?:is|are|will)\b",
        re.I,
    ),
    back_after=re.compile(
        rf"\s?['’]s\s+(?!(?:[a-z]+\s+)?(?:{_ON_THE_CALENDAR})\b|(?:[\w-]+\s+){{1,4}}(?:{_STARTS})\b)"
        r"|\s+(?:peaks?|highs?|lows?|records?|levels?|trough)\b"
        rf"|\s+{_NOT_PLANNED}\b"
        r"|\s+when\s+(?:(?!(?:to|is|are|be|gets?|will|would|may)\b)[\w'’-]+\s+){1,4}?"
        rf"(?:{_DID}|(?<!the\s)(?<!an\s)(?<!\sa\s)(?!un)[a-z]{{2,}}ed)\b",
        re.I,
    ),
    # The letters come first, to which a search leaps.
    pluperfect=re.compile(
        r"[Hh]ad\b(?<=\b.ad)"
        r"(?!.*\b(?i:would|will|to|postponed|delayed|adjourned|put\s+off)\b)"
    ),
    lasted=re.compile(
        rf"{BEGIN}(?:lasted|ran|slept|waited|stayed|remained|continued|lived|worked|served|fought"
        r"|raged|burned|sat|played|talked|danced|struck|reigned|ruled|persisted|endured"
        r"|(?:was|were)\s+(?:(?:shut|missing|asleep|awake|unconscious)\s+)?(?:until|till)"
        rf"|(?:was|were|had)\s+(?!(?:to|{_BOUND}|{_ARRANGED}|{_SETTLED})\b)"
        r"(?:(?!to\b)[\w'’-]+\s+){1,4}by(?=\s*\Z)"
        r"|(?:held|owned|rose|fell|grew|climbed|dropped|dwindled|swelled|reached|numbered)\s+"
        r"(?:\w+\s+){0,3}?[$£€]?\d[\d.,]*|went\s+on|stood|studied|taught|led|operated|rained|snowed)\b",
    ),
    setting=re.compile(
        r"(?:\A|[.!?;:)\]\"”’]\s+|\n\s*)"
        r"(?:(?:and|but|then|back|early|earlier|late|later|yet|so)\s+)?"
        r"(?:(?:in|on|by|during|throughout|from|at|around|about)\s+(?:the\s+)?)?"
        rf"(?:(?:the\s+)?(?:[\w-]+\s+)?(?:{_HAPPENED})\s+of\s+)?\Z",
        re.I,
    ),
    present=re.compile(rf"{BEGIN}(?:{_SPEAKS_NOW})\b"),
    object=re.compile(r"\s*(?:\S+\s+){3,}"),
    happened=re.compile(
        rf"{BEGIN}(?:(?:{_TOOK_PLACE})\s+(?:on|in|at)"
        rf"|(?<!\bbe )(?<!\bhave )(?<!\bbeing ){_DEEDS}{_OBJECT}\s+on"
        r"|(?:won|lost)(?:\s+\w+){1,4}\s+on"
        r"|after\s+an?\s+(?:rise|fall|gain|drop|decline|increase|decrease|jump|dip|rebound)"
        r"(?:\s+of\s+[\w.]+(?:%|\s+percent))?\s+in)\s+\Z",
    ),
)
