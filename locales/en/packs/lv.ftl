### Facts of Latvia, one a message, by their ids in dialogues/packs/LV.toml.

LV-C2-01 =
    There are usually 3 ways. You register as a person who works for themselves at the tax service (VID). Or you register a firm at the Register of Enterprises: an individual merchant (IK) or a limited company (SIA). In Latvian, a person who works for themselves is “saimnieciskās darbības veicējs”.
    .easy = You register yourself at the tax service (VID). Or you register a firm (IK or SIA) at the Register of Enterprises.

LV-C3-01 =
    Register before you start to work. You do it in the tax service's online system (EDS) or at one of its service centres. It costs nothing.
    .easy = Register first. Then start. Do it online (EDS) or in a VID centre. It is free.

LV-C3-02 =
    When you register, you choose a code for your work (NACE). Some codes are closed to persons: for this work you need a firm.
    .easy = You choose a code for your work. For some work you need a firm.

LV-C4-01 =
    Above { $value } of turnover a year you must usually register for value added tax (PVN).
    .easy = More than { $value } a year? Then you must register for VAT (PVN).

LV-C5-01 =
    The tax service (VID) and the Register of Enterprises answer questions about registering. You pay nothing for an answer.
    .easy = Ask VID or the Register of Enterprises. It is free.

LV-C7-01 =
    A social enterprise is a limited company (SIA) with a status from the Ministry of Welfare. The law is in force since 1 April 2018. There are 5 conditions, and they stand in the company's papers.
    .easy = A social enterprise is a company (SIA). The Ministry of Welfare gives it a status.

LV-C7-02 = Up to 1 April 2025, 341 firms were given this status, and 253 of them were active.
