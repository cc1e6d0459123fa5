"""What else English says beside a time of where it lies."""

import re

from timeline.temporal.cues import Cues
from timeline.temporal.languages.en.guards import COUNTED, NO_NOUN, OF_EVENT
from timeline.temporal.languages.en.tense import TENSE

# The verbs, as they tell of what took place, of the nouns that then name it.
_EVENT_VERBS = {
    noun: tuple(verbs.split("|"))
    for noun, verbs in {
        "abduction": "abducted|kidnapped",
        "accident": "crashed|collided|derailed|sank|capsized|collapsed|exploded|fell",
        "acquittal": "acquitted",
        "agreement": "agreed|signed",
        "announcement": "announced",
        "appointment": "appointed|named",
        "arrest": "arrested|detained",
        "arrival": "arrived",
        "assassination": "assassinated|shot|killed",
        "assault": "assaulted|stormed",
        "attack": "attacked|struck",
        "ban": "banned",
        "birth": "born",
        "blaze": "fire|burned|burnt|gutted|ablaze",
        "blast": "exploded",
        "bombardment": "bombarded|shelled",
        "bombing": "bombed|bomb",
        "breach": "breached|hacked|stole|stolen",
        "burial": "buried",
        "capture": "captured|seized",
        "clash": "clashed",
        "closure": "closed|shut",
        "collapse": "collapsed",
        "collision": "collided",
        "conviction": "convicted",
        "coronation": "crowned",
        "coup": "overthrown|overthrew|ousted|toppled|deposed|seized",
        "crash": "crashed",
        "deal": "agreed|signed",
        "death": "died|killed",
        "debut": "debuted",
        "decision": "decided",
        "defeat": "lost|beaten|defeated",
        "departure": "departed|left",
        "derailment": "derailed",
        "disappearance": "disappeared|vanished",
        "disaster": "sank|capsized|crashed|collided|collapsed|exploded|derailed|burst",
        "discovery": "discovered|found",
        "earthquake": "quake",
        "election": "elected|elections|vote|voted|polls",
        "eruption": "erupted",
        "escape": "escaped|fled",
        "evacuation": "evacuated",
        "execution": "executed|hanged|beheaded",
        "explosion": "exploded|blast",
        "fall": "fell",
        "fire": "blaze|burned|burnt|ablaze",
        "flood": "flooded|flooding",
        "founding": "founded",
        "funeral": "buried",
        "hearing": "heard",
        "hijacking": "hijacked",
        "impeachment": "impeached",
        "inauguration": "inaugurated|sworn",
        "indictment": "indicted|charged",
        "invasion": "invaded",
        "kidnapping": "kidnapped|abducted",
        "killing": "killed|murdered|shot",
        "landing": "landed",
        "landslide": "mudslide",
        "launch": "launched",
        "marriage": "married",
        "massacre": "massacred|killed",
        "match": "played",
        "meeting": "met",
        "merger": "merged",
        "murder": "murdered|killed|shot|stabbed",
        "nomination": "nominated",
        "opening": "opened",
        "outage": "blackout",
        "outbreak": "broke",
        "premiere": "premiered",
        "protest": "protesters|protested|marched",
        "publication": "published",
        "quake": "earthquake",
        "raid": "raided",
        "rally": "rallied",
        "ratification": "ratified",
        "referendum": "voted",
        "release": "released|freed",
        "rescue": "rescued",
        "resignation": "resigned|quit",
        "return": "returned",
        "riot": "rioters|rioted|rioting",
        "robbery": "robbed",
        "ruling": "ruled",
        "sale": "sold",
        "sentencing": "sentenced",
        "shooting": "shot|gunman|gunmen|gunfire",
        "signing": "signed",
        "sinking": "sank|sunk",
        "speech": "spoke",
        "stabbing": "stabbed",
        "storm": "hurricane|cyclone|typhoon",
        "strike": "struck",
        "summit": "met",
        "surgery": "operated",
        "surrender": "surrendered",
        "takeover": "bought|acquired",
        "theft": "stolen|stole",
        "tragedy": "died|killed",
        "tsunami": "wave",
        "verdict": "convicted|acquitted|guilty",
        "victory": "won",
        "visit": "visited",
        "vote": "voted",
        "wedding": "married|wed",
        "withdrawal": "withdrew|withdrawn",
    }.items()
}

# What people did who told what was to come.
_FORETOLD = (
    r"said|told\s+(?:\w+\s+)?\w+|promised|announced|vowed|pledged|predicted|warned|agreed"
    r"|decided|ruled|forecast|hoped|threatened|confirmed|insisted|hinted"
)

CUES = Cues(
    tense=TENSE,
    event_verbs=_EVENT_VERBS,
    open=re.compile(
        r"since(?<!\wsince)(?P<since>\s+)(?:about\s+|at least\s+|around\s+)?\Z"
        r"|until(?<!\wuntil)\s+(?:about\s+|at least\s+)?\Z"
        r"|till(?<!\wtill)\s+(?:about\s+|at least\s+)?\Z"
    ),
    apart=re.compile(
        r"\b(?:after|before|since|following|until|despite|over|who|which|whose|accused)\b[^,;–—]*",
        re.I,
    ),
    named_event=re.compile(
        r"(?=[^\w\s]|\s*\n|\s*\Z|\s+(?:he|she|it|they|we|i|the|an?|his|her|their|its|in|on|at|of|by|near"
        r"|outside|inside|over|and|or|but|that|when|as|to|for|with|against|between|from|which|who)\b"
        r"|\s+(?-i:[A-Z]))",
        re.I,
    ),
    seen_from=re.compile(r"\s+(?:after|following|(?P<before>before))\b"),
    event=re.compile(
        rf"\s+{OF_EVENT}\s+(?=(?P<words>[\w-]+(?:\s+[\w-]+){{0,2}}))(?:[\w-]+\s+)??"
        r"(?P<noun>(?!(?:first|second|third|fourth|fifth|last|final|next|same)\b)[a-z]{3,})"
    ),
    ended=re.compile(
        r"\s*,?\s*(?:which\s+|that\s+)?(?:ended|ending|ends|to|through)\s+"
        r"(?:on\s+|in\s+|the\s+end\s+of\s+)?",
        re.I,
    ),
    hours=re.compile(r"\.?,?\s*\(?(?:(?:from|between)\s+)?", re.I),
    opening=re.compile(
        r"\b(?:(?:is|are)\s+(?:open|staffed|available)(?:\s+only)?|opens|hours(?:\s+are)?:?)"
        r"\s+(?:from\s+)?\Z",
        re.I,
    ),
    beside=re.compile(
        r"\b(?=[wt])(?:(?:who|which|whose|where)|that\s+(?:was|were|had|has|have))\b",
        re.I,
    ),
    of_day=re.compile(
        r"\s*(?:(?:local|(?-i:(?:[A-Z][a-z]+\s+)?[A-Z])[a-z]+)\s+time)?\s*(?:\(|[A-Z]{3,4}\)|\)|,|/)*\s*(?:(?-i:on)\s+)?"
        r"|\s+(?:at|in|near|outside|inside|off)\s+(?:(?!but\b)[\w'’-]+\s+){1,6}(?:on|at)\s+",
        re.I,
    ),
    possessive=re.compile(r"\s?['’]s\b"),
    reports=re.compile(
        r"\b(?:report|post|release|announce|record|earn|earnings|results?|profits?|loss(?:es)?"
        r"|net|income|revenues?|sales|charges?|figures?|exports?|imports?|output|orders"
        r"|shipments|write-?(?:off|down)s?)\b",
        re.I,
    ),
    publishes=re.compile(
        r"\b(?:report|releas|publish|announc|post|present|unveil|disclos)(?:e?s|e|ing)?"
        r"\s+(?:(?:its|their|his|her|the|full|fiscal)\s+)*\Z",
        re.I,
    ),
    figures_for=re.compile(
        r"\b(?:sales|reports?|figures?|data|orders|starts|output|production|results"
        r"|exports?|imports?|deficit|surplus|payrolls|spending|index)\s+for\s+\Z",
        re.I,
    ),
    says=re.compile(
        r"(?:[^.!?\n\"]|(?<=[A-Z])\.){0,60}?\b(?:said|says|told|wrote|tweeted|posted|declared"
        r"|announced|warned|added|promised|vowed|predicted|insisted|testified|stated"
        r"|replied|explained|argued|claimed|noted|pledged|boasted|complained)\b",
        re.I,
    ),
    foretold_then=re.compile(
        rf"\b(?:{_FORETOLD})\s+(?:(?:the|his|her|its|their|[A-Z]\w+|\w+s)\s+){{0,2}}?(?:in|on|last)\s+\Z"
    ),
    foretells=re.compile(rf",?\s+(?:[\w'’-]+\s+){{1,4}}?(?:{_FORETOLD})\b"),
    would=re.compile(r"\bwould(?!\s+have)(?:n['’]t)?\b"),
    said_of=re.compile(
        r"\b(?:who|which|that|whose|of|about|after|before|since|until)\s|\"", re.I
    ),
    before_noon=re.compile(r"a\.?\s?m\b|\bmorning|\bdawn|\bdaybreak|\bsunrise", re.I),
    after_noon=re.compile(
        r"p\.?\s?m\b|noon\b|\bevening|ni(?:ght|te)\b|\bdusk|\bsunset|\bsundown", re.I
    ),
    before_figures=re.compile(
        r"\b(?:(?P<at>at)|by|until|till|from|between|after|before|and|to)\s+"
        r"(?P<about>(?:about|around)\s+)?\Z",
        re.I,
    ),
    counted=re.compile(rf"{COUNTED}|\s+of\b", re.I),
    then=re.compile(r"[^.!?;,\n\"]{0,40}\b(?:then|at the time|that day)\b", re.I),
    story=re.compile(r"\b(?:in|of|by|from|to|during|on)\s+\Z", re.I),
    personal=re.compile(
        r"\b(?:I|[Mm]e|[Mm]y|[Yy]ou|[Yy]our|u|ur|i|im|[Ww]e|[Oo]ur|us|[Ll]ol|[Pp]ls)\b"
    ),
    epithet_before=re.compile(
        r"(?:\b(?:the|an?|its|his|her|their|this|that)|['’]s)\s+(?:\w+\s+)?\Z", re.I
    ),
    epithet_after=re.compile(rf"(?!\s+(?:{NO_NOUN})\b)\s+[a-z]", re.I),
    to=re.compile(
        r"\s*(?:[-–—]|to|until|till|til|through|thru)\s*(?:(?:on|in)\s+)?(?:the\s+)?",
        re.I,
    ),
    moved=re.compile(
        r"\b(?:moved|postponed|rescheduled|delayed|changed|extended"
        r"|(?:pushed|put|brought)\s+(?:back|forward))\s+from\s+(?:the\s+)?\Z",
        re.I,
    ),
    between=re.compile(r"\bbetween\s+(?:the\s+)?\Z", re.I),
    joined=re.compile(
        r"\s*(?:[-–—/]|and|to|or|until|through)\s*(?:(?:on|in)\s+)?(?:the\s+)?(?:early\s+|late\s+|mid-?)?"
    ),
)
