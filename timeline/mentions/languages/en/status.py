"""English words that tell whether something took place, or will, or did not."""

STATUS = {
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
