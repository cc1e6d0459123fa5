"""Patterns of English text, most of them of what makes a sentence a poor title.

Those that are looked for anywhere in a sentence begin with a character that few places
have, as a search skips the others, and then look back to what stands before it.
"""

# Times that are counted from what another sentence told.
DANGLING_TIMES = (
    r"[Tt](?<=\b.)h(?:at|e (?:same|next|following|previous)) "
    r"(?:day|night|morning|afternoon|evening|week|weekend|month|year)\b"
)

# Times that are counted from the day on which they are told: "late yesterday".
RELATIVE_TIMES = (
    r"(?:(?:[Ll]ate|[Ee]arly|[Ee]arlier|[Ll]ater) )?"
    r"(?:(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow)"
    r"(?: (?:morning|afternoon|evening|night))?"
    r"|(?:[Ll]ast|[Nn]ext|[Tt]his) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|night|morning|afternoon|evening|week|weekend|month|quarter|year|spring|summer"
    r"|autumn|fall|winter|January|February|March|April|May|June|July|August|September"
    r"|October|November|December)(?: (?:morning|afternoon|evening|night))?"
    r"|(?:\w+ )?\w+ (?:hours|days|weeks|months|years) ago)"
)
# How a sentence opens that comments on what took place, or asks.
COMMENTING = (
    r"^(?:(?:Yes|No|Well|Indeed|Enter)(?=,)|Of course|Perhaps|Maybe|Imagine|Consider"
    r"|Given|Let['’]?s|Let us|If|Had|Why|How|What|Whatever|Nobody|One thing"
    r"|In (?:the end|short|fact|truth|essence|theory|reality)"
    r"|In (?:a perfect|an ideal) world|As it (?:is|was)|As ever|At (?:best|worst)"
    r"|(?:It|That|This)(?: is|['’]s| was) (?:not|no|hard|easy|clear|time|just|worth)"
    r"|There (?:is|was|are|were) (?:no|little|nothing)"
    r"|The (?:[\w']+ )*(?:truth|fact|point|question|problem|trouble|answer|irony|lesson"
    r"|weakness|mistake|failure)(?: \w+){0,5}? (?:is|was))\b"
)
# How one speaks to readers or of all: "you're", "nobody's".
ADDRESSING = (
    r"['’](?:(?<=\beveryone.)|(?<=\bnobody.)|(?<=\bno one.)|(?<=\b[Yy]ou.))(?:s|re)\b"
)

# What an agency or a paper puts before a report.
BYLINE = (
    # "Wire) - ", where the sentence was cut after its place.
    r"^(?:\(?[A-Z][A-Za-z ]{1,30}\) ?)?[-–—]{1,2} "
    # "By the Courier Staff "
    r"|^By (?:the )?(?:[A-Z][\w.'’-]* ){1,4}?(?:Staff|Reporters?|Correspondent),? "
)

# "Police said on Monday that …": what stands before the report itself.
ATTRIBUTION_BEFORE = (
    r"^(?:According to [^,]{3,60}, |[^,]{3,60}? (?:said|says|confirmed|announced|"
    r"reported|added|told reporters)(?: (?:on|late on|early on) \w+| \w+day)? that )"
)

# "…, police said." and what may follow it.
ATTRIBUTION_AFTER = (
    r", [^,.;“”\"]{2,60} (?:said|says|reported|added|confirmed|announced)"
    r"(?: (?:on|in|at|to|during|after|by|from|through|late|early|earlier|later|this|"
    r"last|yesterday|today|\w+day)\b[^,.;“”\"]{0,50})?[.]?$|"
    r", according to [^,;“”\"]{3,80}[.]?$"
)

# Soon tells of what is to come, seems so, or is wanted: no report of a deed.
UNASSERTED = (
    r"^(?:\S+ ){1,12}?(?<!\bthat )(?<!\bwhich )(?<!\bwho )"
    r"(?:will|would|could|may|might|must|should|ought to|seem(?:s|ed)?"
    r"|appear(?:s|ed)? (?:to|likely|almost|certain|set)"
    r"|(?:is|are|was|were|be|been) (?:\w+ly )?"
    r"(?:expected|likely|due|set|about|scheduled|supposed|hoping|planning) to)\b"
)

# A small word in a capital, as in headlines: "aid for Oldmere A Royal ship sailed".
RUN_ON = (
    r" (?<=\w )(?:A|An|And|As|At|But|By|For|From|He|Her|His|In|Is|It|Its|On|She|Than"
    r"|That|The|Their|They|This|To|With) [A-Z]"
)

# Two words told twice, as by a picture's caption and the sentence that it runs on into.
TOLD_TWICE = r"\b([A-Za-z][\w-]{2,} [\w-]{4,})\b.*\b\1\b"

# What ranks an event: "was the worst of".
COMPARISON = (
    r" (?:(?:(?<=\bis )|(?<=\bwas )|(?<=\bare )|(?<=\bwere ))(?:the|one of the) "
    r"(?:\w{3,}est|most|first|second|third|fourth|fifth|sixth|seventh)"
    r"|(?<=\bcomparable )to)\b"
)
# How a clause opens that hangs on the one before it: "Killing a".
HANGING = r"^[A-Z]\w+ing (?:to|the|an?|at|in|its|their|his|her|more|at least)\b"

# What stands before a noun for something known: "the", "the deadly", "Tuesday's".
DEFINITE = (
    r"[Tt'’](?:(?<=\b[Tt])h(?:e|is|at)|(?<=['’])s) "
    r"(?:(?!(?:to|of|and|or|that|who|which|will|would|can|could|may|might|must|shall|"
    r"should|did|do|does|not)\b)[\w.'’-]+ ){0,2}$"
)

# What stands before a noun that is only named in passing: "survivors of the quake".
IN_PASSING = (
    r"\b(?:of|in|after|from|by|since|for|following|with|over|on|about|during|before|"
    r"amid|until|despite|against|into)"
    r"(?: (?:the|a|an|this|that|last|its|their|his|her|\w+ ?['’]s))*(?: [\w.-]+)? $"
)
OPENING_CONJUNCTIONS = (
    r"^(?:But|And|Yet|So|Meanwhile|However|Also|Still|Moreover|In addition|"
    r"Instead|Nevertheless|Furthermore|Besides|Then|Now|Or),? (?!to |that |long |far )"
)

# How articles own up to a mistake, and parts of words of which each holds one.
CORRECTING = ("orrect", "larification", "ersion", "eport", "evised")
CORRECTION = (
    r"\b(?:[Cc]orrections?:|[Cc]larifications?:|"
    r"(?:earlier|previous) (?:version|report)s? "
    r"(?:of this \w+ )?(?:misstated|incorrectly|wrongly|said)|has been corrected|"
    r"(?:corrected|revised) (?:the|its|an earlier)|(?:stands|was) corrected)"
)
