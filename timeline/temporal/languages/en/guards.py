"""What may stand beside the words of a rule: the guards that several modules need."""

# Where a word begins. A mere boundary is where one ends too, and to try the many words
# of a guard there as well takes twice the time.
BEGIN = r"\b(?=\w)"

# What may stand before a year, a month or a season that is sure to be one.
IN = (
    rf"{BEGIN}(?:in|of|by|since|until|till|to|from|before|after|during|through|throughout"
    r"|between|around|and|early|late|mid|for|the|this|last|next|each|every|about|circa"
    r"|spring|summer|fall|autumn|winter|that|back|on|fiscal|end|ended|ending|as)[\s-]+"
)

# How old somebody is: a man in early 30s. The decades have an article: the early 30s.
AGE = r"(?:(?:early|mid|late)[\s-]+|(?<=early )|(?<=mid[ -])|(?<=late ))[234]0['’]?s$"
IN_MONTH = IN.replace("|the|", "|")

# What makes a number of four digits no year: what it numbers, and what it counts.
NUMBER_OF = (
    rf"[$£€#]\s?|\b\d{{1,3}}-|{BEGIN}(?:no\.?|flight|page|room|route|channel|boeing|airbus"
    r"|version|section|article|highway|model|number|fortune|some|nearly"
    r"|(?<!worse )(?<!better )(?<!hotter )(?<!warmer )(?<!colder )(?<!deadlier )than"
    r"|(?<!until at )(?<!since at )(?<!through at )(?<!before at )least|over|below"
    r"|above|almost|all|only|psalm|lot|bus|train|tel|ext|paragraph|para|exhibit|item|form"
    r"|rule|clause|windows|office|russell|nikkei|topix|sq|unit|gate|bay|box|case"
    r"|docket|resolution|bill|order|sheet|seat|row|platform|volume|vol|hill|level|type|class|grade"
    r"|interstate|suite|postcode|zip|code|extension|serial|peugeot|bmw)\s*"
    r"|\b0\d{2,4}\s+\d{3,4}\s+"
)
COUNTED = (
    r"x\b|"
    r"(?-i:\s+[A-Z]\w+\s+(?:Street|Avenue|Ave|Road|Boulevard|Blvd|Lane|Drive|Square)\b)|"
    r"-(?:seat|page|word|strong|plus|room|bed|member|odd)\b|"
    r"[\s-]*(?:percent|per\s?cent|people|troops|men|women|children|[km]?m\b|km|miles|feet"
    r"|meters?|metres?|acres|tons|tonnes|pounds|dollars|euros|pax|points|degrees|hours|hrs"
    r"|minutes|days|weeks|months|years)\b"
    r"|(?-i:\s+(?!(?:was|is|has|as|this|does|onwards|afterwards|perhaps|thus|across|whereas|sales|results|earnings|profits|revenues"
    r"|(?:says|shows|notes|suggests|presents|promises|marks|brings)\s+(?:that|the|an?|how|no)"
    r"|elections|levels|prices|values|its|his|us|various|previous|films?|models?)\b)[a-z]{3,}s\b(?!\s*'))"
)
NO_NOUN = (
    r"and|or|of|in|when|as|to|but|at|by|for|that|was|were|is|had|has|have|after|before"
    r"|the|a|an|on|with|from|until|it|he|she|they|we|which|who|while|where|will|would"
    r"|this|because|if|so|then|than|through|during|since|did|may|could|are|be|not|only"
    r"|also|all|its|his|their|our"
)

# What makes four figures a clock: 1653 local time, 1653 (2153 GMT).
OF_THE_PLACE = r"\s+local\s+time\b|\s*\(\s*\d{4}\s+(?:GMT|UTC)\b"

# What makes a time tell of a noun: the March meeting.
NOUN_AFTER = (
    r"[\s-]+(?!(?:and|or|of|in|when|as|to|but|at|by|for|that|was|were|is|had"
    r"|has|have|after|before|the|a|an|on|with|from|until|it|he|she|they|we|which|who"
    r"|while|where|will|would|this|because|if|so|then|than|through|during|since"
    r"|began|saw|came|did|may|could|are|be|not|only|also|all|its|his|their|our|into|near"
    r"|now|still|already|just"
    r"|over|amid|between|against|around|across|along|despite|under|there|here)\b)[a-z]"
)
PRICED_AT = (
    r"\b(?:clos|trad|quot|pric|valu|settl|stood|ended|opened|set|fix)\w*"
    r"\s+(?:\w+\s+)?at\s+"
)

# The same behind a day told by its number, which what took place then may follow.
NOUN_AFTER_DAY = NOUN_AFTER.replace(
    "(?!(?:",
    r"(?!(?:(?!armou?red|mechani[sz]ed|motori[sz]ed|combined)[a-z]{2,}ed|fell|took|went"
    r"|left|lost|won|met|sent|made|found|struck|broke|gave|led|drove|rose|held|sank|cut|set|hit"
    r"|ran|came|saw|brought|fought|rode|threw|laid|paid|told|said|stood|put|shut|wrote"
    r"|two|three|four|five|six|seven|eight|nine|ten|some|most|many|several|both|more|",
)

# What goes on with neither a clause nor its subject: a day after that of the mayor.
NOT_SUBJECT = (
    r"\s+(?!(?:and|but|or|he|she|it|they|we|I|you|the|there|his|her|its|their|to|in|at|on"
    r"|with|for)\b)[a-z]"
)

# What so much of in a time is a speed: 90 miles per hour.
LENGTHS = r"miles|km|kilomet(?:er|re)s|knots|feet|met(?:er|re)s"

# What takes place at one moment, so that "in two weeks" is when, not how long.
MOMENT = (
    r"(?:re-?)?open|close|shut|start|begin|resume|end|finish|expire|mature|launch|arrive"
    r"|leave|depart|return|come|meet|vote|decide|retire|resign|quit|step\s+down|happen"
    r"|run\s+out|fall\s+due|take\s+(?:effect|place)|appear|be\s+(?:back|over|ready|out"
    r"|due|held|released|freed|redeemed|published|announced|known|launched|closed|gone"
    r"|(?:re)?opened|available|replaced|called|tried|sentenced|retired|dead|here)"
)
TITLE_AFTER = (
    r"(?-i:\s+(?:(?:Morning|Evening|Night|Murder)\s+)?(?:Gazette|Times|Post|Herald"
    r"|Telegraph|Express|Mirror|Mail|News|Review|Tribune|Star|Standard|Magazine|Live"
    r"|Football|Fever|Lights|Fights|Baseball|Countdown|Project|Business|Group|Club|Record|Beast|Worker|Nation)\b)"
)
NAME_AFTER = r"(?-i:\s+(?:&\s+)?[A-Z][a-z]+)"

# A period told by its last day: ended June 30.
ENDED = (
    r"\s+end(?:ed|ing)\s+(?:on\s+)?"
    r"(?:(?-i:[A-Z\d])|today|tomorrow|yesterday|last|this|next"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d)"
)
# What makes a weekday none of the calendar: any given Friday, Bloody Sunday.
NO_CERTAIN_DAY = (
    r"\b(?:any|given)\s+"
    r"|(?-i:\b(?:Black|Bloody|Ruby|Freaky|Good|Man|TGI|Mail\s+on)\s+)"
)
ANY_WEEKDAY = r"(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)"

# What a film or an album is called, with capitals where none else are: 24 Hours.
_LOWER_WORD = "|".join(rf"(?<=\s[a-z]{{{n}}}\s)" for n in range(4, 10))
TITLE = (
    r"(?-i:(?=(?:[Tt]he )?(?:\d+|[A-Z][a-z-]+) [A-Z][a-z]+(?: Later)?$)"
    rf"(?:{_LOWER_WORD}|(?<=['’]s\s)|(?<=[a-z]{{4}} in ))"
    r"|(?:(?<=[Tt]he\s)|[Tt]he )\d+ [A-Z][a-z]+$)"
)
CAUSE = r"\s+(?:for|of|on)\s+(?:the\s+)?(?-i:[A-Z])"  # the March for Peace

# What is called after a feast, and is not at its time: Easter Island, a Christmas tree.
FEAST_THING = (
    r"(?-i:\s+(?:Islands?|Carol|Rising|Act|Agreement|Accord)\b)"
    r"|\s+(?:trees?|cards?|carols?|cakes?|puddings?|jumpers?|stockings?|crackers?"
    r"|eggs?|bunny|bunnies|wreaths?|decorations?)\b"
)
# What of a firm comes before its half of a year, which is no half of a match.
FIGURES = (
    r"(?:%|\b(?:million|billion|percent|stores|cars|vehicles|units|jobs|profits?|sales"
    r"|earnings|margins?|revenues?|growth|results|income|output|orders|exports|imports"
    r"|demand|recovery|recover|rebound|improve|slowdown|slow|recession)\b)[^.;]{0,20}"
)
# Who or what was the best: the player of the year, goal of the month.
BEST_OF = (
    r"\b(?:(?:sports?|foot|spokes|congress)?(?:wo)?man|men|women|persons?|players?|athletes?"
    r"|coach|managers?|teams?|clubs?|rookies?|goals?|saves?|teachers?|nurses?|doctors?"
    r"|businesses|business|company|brands?|books?|novels?|films?|movies?|songs?|albums?|records?"
    r"|artists?|actors?|actress|words?|cars?|games?|products?|apprentices?|bartenders?"
    r"|chefs?|restaurants?|pubs?|photos?|photographs?|pictures?|deals?|stor(?:y|ies)"
    r"|students?|pupils?|employees?|volunteers?|entrepreneurs?|scientists?|citizens?)"
    r"\s+of\s+"
)

# How warm it was: in the 80s.
DEGREES = r"|\b(?:temperatures?|highs|lows|mercury)\b[^.;]{0,25}[\s-]+"
OLD = r"(?:\s+and\s+\w+\s+(?:months|weeks|days))?[\s-]*(?:olds?\b|of age\b)"
# What an event's noun comes after: after the attack, before Kim's arrest.
OF_EVENT = (
    r"(?:(?i:the|his|her|their|its|a|an|that)"
    r"|[A-Z][\w.-]*(?:\s[A-Z][\w.-]*)?(?:'s|(?<=s)'))"
)
