ZZ-C1-01 = Whoever waits for an answer may work for themselves.
ZZ-C2-01 = In Zedland a shop needs { $value }.
