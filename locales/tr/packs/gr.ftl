### Facts of Greece, one a message, by their ids in dialogues/packs/GR.toml.

GR-C1-02 = Bağımsız faaliyet izni genellikle 2 yıl için verilir. Yatırım izni için en az { $value } istenir.

GR-C3-01 = Yunanistan ve AB vatandaşları şahıs işletmesini internetten kurabilir. Başka ülkelerden gelenler vergi dairesine ya da ticaret siciline (GEMI) gider. Ücret yoktur.
