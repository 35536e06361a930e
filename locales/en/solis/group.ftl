### Somebody who is known has opened a link into a group.

# $group is the group's name.
ask =
    You have opened a link into a group: { $group }. Do you want to join this group?

    What you have finished stays. If you are in another group now, you leave it.
    .easy =
        This link is for a group: { $group }. Do you want to be in this group?

        You lose nothing. If you have another group, you leave it.
    .join = Yes, I join this group
    .stay = No, leave it as it is
