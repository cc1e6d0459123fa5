"""How English articles tell what is not their own word."""

# How articles quote a mistake of their own, and not as their word.
TAKEN_BACK = (
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
RIVAL_NUMBER = (
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
