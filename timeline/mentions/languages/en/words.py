"""English words that steps of the reading ask for, each list by its name."""

from timeline.mentions.languages.en.page import WIRE_CHANGES

_SCHEDULING_VERBS = "announce call schedule plan set book arrange fix slate order"
_DELAYING_VERBS = "postpone delay adjourn suspend extend defer prolong put"

WORDS = {
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
    "leading_nouns": """
        head heads chief director manager secretary minister professor commissioner
        """,
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
    # Verbs of a subject that comes about by them: "Inquiry to open on Friday".
    "opening_verbs": "open begin start resume take_place go_ahead",
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
        initiate lodge wage deliver open strike attend hand_in
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
    # What people are told to do in danger, and do on that day.
    "at_once": "leave evacuate flee shelter stay remain boil disperse pack",
    # What opens a line that gives a number: "Coordinates 48.12, 37.56".
    "number_labels": "coordinates coords latitude longitude gps phone tel call",
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
    # What somebody is no more: "as a boy he herded sheep".
    "youth_nouns": """
        boy girl child kid youth youngster teenager teen pupil student schoolboy
        schoolgirl undergraduate
        """,
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
    "wire_notes": f"{WIRE_CHANGES} reporting editing writing compiled additional",
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
    # Verbs whose "by Friday" is the time up to which others are to do it.
    "demanding_verbs": "demand order ask tell urge request require seek want call",
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
    # What counts the event of a verb: "brought to five the number killed".
    "total_nouns": "number total",
    # How many came, by the nouns that tell it.
    "crowd_nouns": "crowd turnout attendance",
    # What counts several events of a kind: "a wave of attacks".
    "series": "series wave string spate number round",
    # What is said of a picture beside the text: "Ruiz, pictured in May", "seen here".
    "picture_words": "pictured photographed shown",
    "picture_places": "here left right above below centre center",
}
