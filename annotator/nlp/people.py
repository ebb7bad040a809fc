"""Nouns that mean people, so that what they count is counted in persons."""

from __future__ import annotations

from annotator.nlp.words import word_set

PERSON_NOUNS = word_set(
    """
    people person man woman child boy girl baby infant teenager youth adult citizen resident civilian villager local
    inhabitant victim survivor casualty fatality dead wounded injured other patient passenger tourist pilgrim worshipper
    protester protestor demonstrator marcher rioter striker activist supporter participant attendee delegate follower
    fan spectator mourner soldier troop peacekeeper serviceman servicewoman marine paratrooper sailor pilot officer
    policeman policewoman guard commander general reservist conscript recruit veteran fighter militant rebel insurgent
    gunman attacker assailant bomber terrorist extremist militiaman guerrilla mercenary sniper suspect detainee prisoner
    inmate hostage captive convict fugitive refugee migrant immigrant evacuee returnee worker employee miner farmer
    fisherman driver teacher student pupil nurse doctor medic paramedic rescuer firefighter volunteer journalist
    reporter photographer cameraman correspondent lawyer judge prosecutor official diplomat ambassador envoy minister
    lawmaker legislator senator deputy mayor councillor councilor politician leader member candidate voter observer
    inspector expert scientist engineer trader shopkeeper businessman merchant individual human relative parent mother
    father son daughter brother sister wife husband widow orphan friend colleague settler nomad herder priest monk nun
    cleric imam bishop personnel staff
    """
)

THINGS = word_set(
    """
    village town city district region country home house household building apartment flat shop store school hospital
    church mosque car vehicle truck bus train ship boat plane aircraft farm animal sheep cow bird company area community
    settlement camp bridge road
    """
)
"""Nouns that no figure counts as persons, whatever its role: "three villages were evacuated"."""
