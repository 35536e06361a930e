### Facts of Lithuania, one a message, by their ids in dialogues/packs/LT.toml.

LT-C1-01 =
    People from outside the EU usually need a residence permit, temporary or permanent, to work for themselves (individuali veikla). For citizens of Ukraine there is an exception: ask which papers you need.
    .easy = To work for yourself you usually need a residence permit. Are you from Ukraine? Ask the office: there is an exception.

LT-C2-01 =
    There are 2 simple ways. One is the certificate of individual activity (individualios veiklos pažyma). The other is a business licence (verslo liudijimas): for work on a fixed list, with a fixed tax that you pay before.
    .easy = Way 1: a certificate. Way 2: a licence for some kinds of work. You pay its tax first.
