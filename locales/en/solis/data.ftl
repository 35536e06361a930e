### Everything that is kept about a learner.

# $link is a web address.
link =
    📦 Everything I keep about you, in one file: { $link }

    The link works once, for 10 minutes. Nobody else should have it. What belongs to other people is not in the file.
    .easy =
        📦 All I keep about you: { $link }

        The link works once, for 10 minutes. Give it to nobody.
