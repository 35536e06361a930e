### Facts of Greece, one a message, by their ids in dialogues/packs/GR.toml.

GR-C1-02 =
    The permit for independent activity is usually given for 2 years. For a permit for investment, at least { $value } is asked for.
    .easy = The permit for your own activity is usually for 2 years.

GR-C3-01 =
    Greek citizens and citizens of the EU can start a sole business online. People from other countries go to the tax office or to the business register (GEMI). There is no fee.
    .easy = You are not from the EU? Then go to the tax office or to GEMI. It is free.
