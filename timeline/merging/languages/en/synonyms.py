"""English words that name one party or thing, so that two reports share it.

Each line of `SYNONYMS` holds words, one or several of each, of which any may stand for
the others.
"""

SYNONYMS = """
aircraft airplane aeroplane plane jet airliner
automobile car
baby infant newborn
bank lender
ceo executive
child kid
chief boss
church cathedral chapel
cop policeman policemen police
corpse body
docker dockworker longshoreman longshoremen stevedore
doctor physician
employee worker staff staffer
firm company corporation
fireman firemen firefighter
government cabinet administration
gunman gunmen shooter
hospital clinic
insurgent rebel
judge court tribunal
law bill legislation
lawyer attorney barrister solicitor
legislature parliament lawmaker legislator mp
migrant refugee
murderer killer
negotiations talks
prison jail gaol
pupil student schoolchild schoolchildren
road street highway motorway
rifle gun pistol handgun firearm weapon
ship boat vessel ferry trawler
soldier troop
thief thieves burglar robber
train locomotive
watchdog regulator
"""
