"""Happened, planned, possible or denied."""

import pytest
from mention_reading import mentions_of

from timeline.records import Status

HAPPENED, PLANNED = Status.HAPPENED, Status.PLANNED
POSSIBLE, DENIED = Status.POSSIBLE, Status.DENIED

CASES = [
    ("The minister resigned.", "resign", HAPPENED),
    ("The minister has resigned.", "resign", HAPPENED),
    ("Rebels were forced to surrender.", "surrender", HAPPENED),
    ("He managed to escape.", "escape", HAPPENED),
    ("Police said the man had fled.", "flee", HAPPENED),
    ("She denied that the firm had paid him.", "deny", HAPPENED),
    ("The bank will close ten branches.", "close", PLANNED),
    ("The court will hear the case in June.", "hear", PLANNED),
    ("They plan to invade the island.", "invade", PLANNED),
    ("The mayor vowed to rebuild the bridge.", "rebuild", PLANNED),
    ("A planned strike worries commuters.", "strike", PLANNED),
    ("The army agreed to withdraw.", "withdraw", PLANNED),
    ("The firm is going to sell its mines.", "sell", PLANNED),
    ("Parliament is to vote on Tuesday.", "vote", PLANNED),
    ("She confirmed that he would step down.", "step down", PLANNED),
    ("There is no evidence that he had fled.", "flee", DENIED),
    ("There is evidence that he had fled.", "flee", HAPPENED),
    ("There is no doubt that he had fled.", "flee", HAPPENED),
    ("He will be examined before signing a contract.", "sign", PLANNED),
    ("He was examined before signing a contract.", "sign", HAPPENED),
    ("Acme wanted the mill but pulled out of the race.", "pull out", HAPPENED),
    ("The union may strike.", "strike", POSSIBLE),
    ("If the dyke breaks, the town is lost.", "break", POSSIBLE),
    ("The government could impose sanctions.", "impose", POSSIBLE),
    ("If elected, she would raise taxes.", "elect", POSSIBLE),
    ("If elected, she would raise taxes.", "raise", POSSIBLE),
    ("He allegedly stole a car.", "steal", POSSIBLE),
    ("Prosecutors suspect that he bribed a judge.", "bribe", POSSIBLE),
    ("He is accused of killing two women.", "kill", POSSIBLE),
    ("It was unclear whether the pilot survived.", "survive", POSSIBLE),
    ("Residents were told to leave.", "leave", POSSIBLE),
    ("The senator urged him to resign.", "resign", POSSIBLE),
    ("The mayor did not resign.", "resign", DENIED),
    ("Had the alarm worked, the crew would be alive.", "work", DENIED),
    ("The firm denied that it was in talks.", "talk", DENIED),
    ("The president ruled out resigning.", "resign", DENIED),
    ("The mayor didn't resign.", "resign", DENIED),
    ("No one was injured.", "injure", DENIED),
    ("He never signed the contract.", "sign", DENIED),
    ("The minister denied bribing a judge.", "bribe", DENIED),
    ("The rescuers failed to reach the crew.", "reach", DENIED),
    ("They refused to release the hostages.", "release", DENIED),
    ("The firm denied that it had bribed officials.", "bribe", DENIED),
    ("Organisers cancelled the concert.", "concert", DENIED),
    ("The union called off its strike.", "strike", DENIED),
    ("The minister ruled out a tax cut.", "cut", DENIED),
    ("The minister denied plans to leave the cabinet.", "leave", DENIED),
    ("The minister has no plans to leave the cabinet.", "leave", DENIED),
    ("The minister announced plans to leave the cabinet.", "leave", PLANNED),
    ("The fair was to have opened in May.", "open", DENIED),
    ("The fair was to open in May.", "open", PLANNED),
    ("The envoy had been due to come in May but cancelled.", "come", DENIED),
    ("The concert had been planned for May 3 but was put off.", "concert", DENIED),
    ("The concert had been planned for May 3 but was put off.", "put off", HAPPENED),
    ("The concert was put off by a week.", "concert", PLANNED),
    ("The council put off the concert by a week.", "concert", PLANNED),
    ("The council put off the concert after a fire.", "fire", HAPPENED),
    ("The concert, planned for Saturday, was called off.", "concert", DENIED),
    ("The talks that had been set for May 3 never took place.", "talk", DENIED),
    ("The envoy is expected in Oldmere on Friday for talks.", "talk", PLANNED),
    ("Rumours that the mayor had fled were false.", "flee", DENIED),
    ("Reports that the mayor had fled were denied by his aide.", "flee", DENIED),
    ("Reports that the mayor had fled were denied by his aide.", "deny", HAPPENED),
    ("The mayor dismissed reports that he had bribed a judge.", "bribe", DENIED),
    ("Rumours on Friday that the mayor had fled were not true.", "flee", DENIED),
    ("Reports that the mayor had fled were pure invention.", "flee", DENIED),
    ("Reports that the mayor had fled were not denied.", "flee", POSSIBLE),
    ("The mayor denied that he was about to resign.", "resign", DENIED),
    ("The mayor confirmed reports that he had fled.", "flee", HAPPENED),
    ("Amid reports that the mayor had fled, shops closed.", "flee", POSSIBLE),
    ("Amid reports that the mayor had fled, shops closed.", "close", HAPPENED),
    (
        "Reports that the mayor, Jan Orr, had fled were denied on Monday.",
        "flee",
        DENIED,
    ),
    ("The man denied the accusation.", "accusation", HAPPENED),
    ("The man could not be saved.", "save", HAPPENED),
    ("On Monday the villagers had to leave.", "leave", HAPPENED),
    ("The hearing on Friday was called off.", "call off", HAPPENED),
    (
        "The hearing at which the board was to meet him in May was called off.",
        "hearing",
        DENIED,
    ),
    (
        "Talks are not expected to resume before the American elections in June.",
        "election",
        PLANNED,
    ),
    ("The firm offered to repair the wall.", "offer", HAPPENED),
    ("The firm offered to repair the wall.", "repair", POSSIBLE),
    ("The minister is reported to have resigned.", "resign", POSSIBLE),
    ("The rebels are believed to have taken the port.", "take", POSSIBLE),
    ("The board decided to sell the mill.", "sell", PLANNED),
    ("Talks collapsed without a deal.", "deal", DENIED),
    ("The army was about to attack.", "attack", PLANNED),
    ("The officer denied having fired.", "fire", DENIED),
    ("The officer admitted having fired.", "fire", HAPPENED),
    ("She had not been told that the dam could fail.", "fail", POSSIBLE),
    ("The meeting was cancelled.", "meeting", DENIED),
    ("The meeting was filmed.", "meeting", HAPPENED),
    ("The first stone was laid in May 1969.", "lay", HAPPENED),
]


@pytest.mark.parametrize(("text", "lemma", "status"), CASES)
def test_status_follows_the_words_around_the_verb(
    text: str, lemma: str, status: Status
) -> None:
    found = {mention.lemma: mention.status for mention in mentions_of(text)}

    assert found.get(lemma) is status
